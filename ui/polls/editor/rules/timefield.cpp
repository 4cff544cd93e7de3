#include "ui/polls/editor/rules/timefield.h"

#include <QDateTime>
#include <QFocusEvent>
#include <QLocale>
#include <QRegularExpression>

#include "app/config/localmoment.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

/// As it is shown: the day as ISO 8601 has it, which is read in any language.
QString withDay(const QDateTime& at)
{
    return at.date().toString(u"yyyy-MM-dd "_s) + shortTime(at.time());
}

QDateTime exampleTime()
{
    return {QDate(2026, 6, 12), QTime(20, 0)};
}

/// "p.m.", "p. m." and "PM" are one word.
QString plainWord(QString word)
{
    return word.remove(u'.').remove(u' ').remove(QChar::Nbsp).remove(QChar(0x202f)).toCaseFolded();
}

/// `word`: what stands behind it, morning or afternoon, in English or in the window's language; empty: of 24 hours.
QTime timeOfDay(int hour, const QString& minute, const QString& word)
{
    if (word.isEmpty())
        return minute.isEmpty() ? QTime() : QTime(hour, minute.toInt());
    const QString plain = plainWord(word);
    const bool isMorning = plain == u"am" || plain == plainWord(QLocale().amText());
    const bool isAfternoon = plain == u"pm" || plain == plainWord(QLocale().pmText());
    if (isMorning == isAfternoon || hour < 1 || hour > 12)
        return {};
    return {hour % 12 + (isAfternoon ? 12 : 0), minute.toInt()};
}

struct Written {
    QDate day = {}; ///< Invalid: the next one with that time.
    QTime time = {};
};

std::optional<Written> writtenIn(const QString& text)
{
    static const QRegularExpression form(u"^(?:(\\d{4}-\\d{1,2}-\\d{1,2})(?:,? |T)|(\\d{1,2}\\.\\d{1,2}\\.\\d{4}),? )?"
                                         "(\\d{1,2})(?:[:.](\\d{2}))? ?(\\D*)$"_s);
    const auto found = form.match(text.simplified());
    const QTime time = timeOfDay(found.captured(3).toInt(), found.captured(4), found.captured(5));
    if (!found.hasMatch() || !time.isValid())
        return std::nullopt;
    if (found.capturedLength(1) == 0 && found.capturedLength(2) == 0)
        return Written{.time = time};
    const QDate day = found.capturedLength(1) > 0 ? QDate::fromString(found.captured(1), u"yyyy-M-d"_s)
                                                  : QDate::fromString(found.captured(2), u"d.M.yyyy"_s);
    return day.isValid() ? std::optional(Written{.day = day, .time = time}) : std::nullopt;
}

} // namespace

TimeField::TimeField(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setMaxLength(40);
    const int widest = qMax(
        fontMetrics().horizontalAdvance(placeholder), fontMetrics().horizontalAdvance(exampleWithDay()));
    setFixedWidth(qBound(Metrics::px(142), widest + Metrics::px(26), Metrics::px(200)));
    setToolTip(
        tr("A time such as %1, or a day and a time such as %2. Empty: by hand.").arg(example(), exampleWithDay()));
    connect(this, &QLineEdit::textEdited, this, &TimeField::take);
    connect(this, &QLineEdit::returnPressed, this, &TimeField::written);
}

QString TimeField::example()
{
    return shortTime(exampleTime().time());
}

QString TimeField::exampleWithDay()
{
    return withDay(exampleTime());
}

std::optional<qint64> TimeField::timeFrom(const QString& text, qint64 now)
{
    const auto written = writtenIn(text);
    if (!written || written->day.isValid())
        return written ? localMoment(written->day, written->time).at : std::nullopt;
    auto day = QDateTime::fromMSecsSinceEpoch(now).date();
    auto next = localMoment(day, written->time).at;
    while (!next || *next <= now) { // on a day that clocks skip it there is none
        day = day.addDays(1);
        next = localMoment(day, written->time).at;
    }
    return next;
}

/// "From 15:00 until 16:00", written at 15:20, is one hour of tomorrow.
void TimeField::take(const QString& typed)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_time = timeFrom(typed, m_first ? qMax(now, m_first->time().value_or(now)) : now);
}

void TimeField::setTime(std::optional<qint64> at, qint64 now)
{
    // Somebody is typing, also while the window is not active; or has left what is still to be mended.
    if (isModified() && (window()->focusWidget() == this || !isRight()))
        return;
    m_time = at;
    m_shown.clear();
    if (at) {
        const bool soon = *at > now && *at - now < 24 * 3600 * 1000;
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(*at);
        m_shown = soon ? shortTime(when.time()) : withDay(when);
    }
    if (m_shown != text())
        setText(m_shown); // else the cursor stays where it is
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

bool TimeField::isPast() const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto meant = timeFrom(text(), now);
    return m_mustCome && meant && *meant <= now && text() != m_shown;
}

bool TimeField::isSkipped() const
{
    const auto written = writtenIn(text());
    return written && written->day.isValid() && !localMoment(written->day, written->time).at;
}

bool TimeField::isRight() const
{
    return text().trimmed().isEmpty() || (timeFrom(text(), QDateTime::currentMSecsSinceEpoch()) && !isPast());
}

} // namespace everyport::ui
