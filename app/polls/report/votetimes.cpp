#include "app/polls/report/votetimes.h"

#include <QDateTime>

namespace everyport::polls {

namespace {

constexpr int hour = 60, day = 24 * hour; // in minutes

/// As many minutes a column as make it no more than fit on a page.
int spanFor(qint64 first, qint64 last)
{
    for (const int minutes : {1, 2, 5, 10, 15, 30, hour, 2 * hour, 6 * hour, day, 7 * day}) {
        if ((last - first) / minuteMsecs / minutes + 2 <= VoteTimes::mostSpans)
            return minutes;
    }
    return (int((last - first) / minuteMsecs / day / (VoteTimes::mostSpans - 2)) + 1) * day;
}

/// Where columns begin: with the day where people are, who read its name below; and theirs have 23 or 25 hours at
/// times.
QList<qint64> beginnings(qint64 first, qint64 last, int minutes)
{
    const QDate firstDay = QDateTime::fromMSecsSinceEpoch(first).date();
    const qint64 midnight = firstDay.startOfDay().toMSecsSinceEpoch(), span = minutes * minuteMsecs;
    const qint64 begin = first - (first - midnight) % span;
    QList<qint64> all;
    for (qsizetype i = 0; all.isEmpty() || all.last() <= last; ++i)
        all.append(
            minutes < day ? begin + i * span : firstDay.addDays(i * (minutes / day)).startOfDay().toMSecsSinceEpoch());
    all.removeLast();
    return all;
}

} // namespace

VoteTimes VoteTimes::of(const QMap<qint64, int>& minutes)
{
    VoteTimes times;
    if (minutes.isEmpty())
        return times;
    times.spanMinutes = spanFor(minutes.firstKey(), minutes.lastKey());
    for (const qint64 at : beginnings(minutes.firstKey(), minutes.lastKey(), times.spanMinutes))
        times.spans.append({at, 0});
    auto span = times.spans.begin();
    for (auto minute = minutes.begin(); minute != minutes.end(); ++minute) {
        while (span + 1 != times.spans.end() && (span + 1)->at <= minute.key())
            ++span;
        span->votes += minute.value();
    }
    return times;
}

} // namespace everyport::polls
