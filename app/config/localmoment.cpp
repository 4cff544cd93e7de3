#include "app/config/localmoment.h"

#include <algorithm>

#include <QDateTime>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 day = 24 * 60 * 60 * second;

qint64 offsetAt(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).offsetFromUtc() * second;
}

QString shownAt(qint64 at, qint64 offset)
{
    return QDateTime::fromMSecsSinceEpoch(at + offset, Qt::UTC).toString(u"HH:mm"_s);
}

} // namespace

/// Qt's own answer for such an hour is another one in each of its versions, so both offsets that may hold are tried.
LocalMoment localMoment(const QDate& date, const QTime& time)
{
    const auto shown = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const auto before = offsetAt(shown - day), after = offsetAt(shown + day);
    for (const auto at : {shown - std::max(before, after), shown - std::min(before, after)}) { // the earlier first
        if (at + offsetAt(at) == shown)
            return {.at = at, .orNext = at};
    }
    // Clocks go forward between the two: at the first second that has the later offset.
    auto from = shown - after, to = shown - before;
    while (to - from > second) {
        const auto middle = from + (to - from) / 2;
        (offsetAt(middle) == before ? from : to) = middle;
    }
    to -= to % second;
    return {.gap = u"clocks go from %1 to %2"_s.arg(shownAt(to, before), shownAt(to, after)), .orNext = to};
}

} // namespace everyport
