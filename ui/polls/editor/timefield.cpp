#include "ui/polls/editor/timefield.h"

#include <QDateTime>
#include <QFocusEvent>

#include "ui/style/colours/metrics.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

TimeField::TimeField(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setMaxLength(40);
    setFixedWidth(
        qBound(Metrics::px(142), fontMetrics().horizontalAdvance(placeholder) + Metrics::px(26), Metrics::px(200)));
    setToolTip(tr("A time such as 20:00, or a day and a time such as 2026-06-12 20:00. Empty: by hand."));
    connect(this, &QLineEdit::textEdited, this,
        [this](const QString& typed) { m_time = timeFrom(typed, QDateTime::currentMSecsSinceEpoch()); });
    connect(this, &QLineEdit::returnPressed, this, &TimeField::written);
}

std::optional<qint64> TimeField::timeFrom(const QString& text, qint64 now)
{
    const QString typed = text.simplified();
    const QDateTime current = QDateTime::fromMSecsSinceEpoch(now);
    for (const QString& format : {u"H:mm"_s, u"HH:mm"_s, u"H.mm"_s}) {
        const QTime time = QTime::fromString(typed, format);
        if (!time.isValid())
            continue;
        QDateTime at(current.date(), time);
        if (at <= current)
            at = at.addDays(1);
        return at.toMSecsSinceEpoch();
    }
    for (const QString& format : {u"yyyy-MM-dd H:mm"_s, u"yyyy-MM-dd'T'HH:mm"_s, u"d.M.yyyy H:mm"_s}) {
        const QDateTime at = QDateTime::fromString(typed, format);
        if (at.isValid())
            return at.toMSecsSinceEpoch();
    }
    return std::nullopt;
}

void TimeField::setTime(std::optional<qint64> at, qint64 now)
{
    // Somebody is typing, also while the window is not active; or has left what is still to be mended.
    if (isModified() && (window()->focusWidget() == this || !isRight()))
        return;
    m_time = at;
    QString shown;
    if (at) {
        const bool soon = *at > now && *at - now < 24 * 3600 * 1000;
        shown = QDateTime::fromMSecsSinceEpoch(*at).toString(soon ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
    }
    if (shown != text())
        setText(shown); // else the cursor stays where it is
    setModified(false);
}

void TimeField::forgetTyped()
{
    setModified(false);
}

/// Who looks into another window or a menu comes back: half a time is no mistake so far.
void TimeField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    const bool isForAWhile = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!isForAWhile || isRight())
        Q_EMIT written();
}

bool TimeField::isRight() const
{
    return text().trimmed().isEmpty() || timeFrom(text(), QDateTime::currentMSecsSinceEpoch());
}

} // namespace everyport::ui
