#include "ui/polls/page/timelineview.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include "ui/style/colours/metrics.h"
#include "ui/style/words/timeformat.h"
#include "ui/style/words/tips.h"

namespace everyport::ui {

TimelineView::TimelineView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Votes a minute"));
}

void TimelineView::setData(const TimelineData& minutes, const QStringList& answers, bool arePlaces)
{
    if (minutes == m_data && answers == m_answers && arePlaces == m_arePlaces)
        return;
    m_arePlaces = arePlaces;
    setAccessibleName(arePlaces ? tr("Places a minute") : tr("Votes a minute"));
    m_data = minutes;
    m_answers = answers;
    if (!minutes.minutes.isEmpty())
        setAccessibleDescription(minuteText(int(minutes.minutes.size()) - 1));
    update();
}

QSize TimelineView::sizeHint() const
{
    return {Metrics::px(400), Metrics::px(150)};
}
QSize TimelineView::minimumSizeHint() const
{
    return {Metrics::px(160), Metrics::px(56)};
}

QString TimelineView::minuteText(int minute) const
{
    const TimelineData::Minute& shown = m_data.minutes[minute];
    const QString counted = m_arePlaces ? tr("%1: %n places", nullptr, shown.total)
                                        : tr("%1: %n votes", nullptr, shown.total);
    QString text = counted.arg(shortTime(QDateTime::fromMSecsSinceEpoch(shown.at).time()));
    for (qsizetype i = 0; i < shown.counts.size() && i < m_answers.size(); ++i) {
        if (shown.counts[i] > 0)
            text += QStringLiteral("\n%1  %2").arg(shown.counts[i]).arg(m_answers[i]);
    }
    return text;
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTimeline(&painter, QRectF(rect()), m_data, ChartLook::page(palette()), layoutDirection());
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int minute = minuteAt(
        QPointF(help->pos()), QRectF(rect()), m_data, ChartLook::page(palette()), layoutDirection());
    if (minute >= 0)
        showTip(help->globalPos(), minuteText(minute), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace everyport::ui
