#include "ui/devices/computer/happeninglist.h"

#include <QDateTime>
#include <QGridLayout>

#include "ui/devices/computer/computerlabels.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int shownHappenings = 20;

} // namespace

HappeningList::HappeningList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Metrics::betweenGroups);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void HappeningList::show(const std::deque<machine::Happening>& history)
{
    const std::tuple newest(history.size(), history.empty() ? 0 : history.back().wallMs,
        QDate::currentDate()); // times of today have no day
    if (newest == m_newest)
        return; // somebody may be reading it, or has chosen some of it
    m_newest = newest;
    emptyOut(*m_grid);
    if (history.empty()) {
        m_grid->addWidget(
            wrappedText(tr("Nothing since Everyport was started."), Text::Size::Normal, Tone::Second, this), 0, 0, 1,
            2);
        return;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    int row = 0;
    for (auto one = history.rbegin(); one != history.rend() && row < shownHappenings; ++one, ++row) {
        const QString at = clockText(one->wallMs, now), sentence = happeningSentence(*one);
        auto* time = new Text(at, Text::Size::Normal, Tone::Second, this);
        time->setToolTip(fullTimeText(one->wallMs));
        auto* words = wrappedText(sentence, Text::Size::Normal, Tone::Normal, this);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setAccessibleName(tr("%1: %2").arg(at, sentence));
        m_grid->addWidget(time, row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row, 1);
    }
}

QString happeningsAsText(const std::deque<machine::Happening>& history)
{
    QString text;
    for (auto one = history.rbegin(); one != history.rend(); ++one)
        text += QDateTime::fromMSecsSinceEpoch(one->wallMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
            + QLatin1Char('\t') + happeningSentence(*one).simplified() + QLatin1Char('\n');
    return text;
}

} // namespace everyport::ui
