#include "app/rules/events/schedule.h"

#include <algorithm>

#include <QDateTime>

#include "app/config/localmoment.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

int dayNumber(const QString& name)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return int(days.indexOf(name.trimmed().left(3).toLower())) + 1;
}

} // namespace

QList<int> weekdaysFrom(const QString& text)
{
    const auto parts = text.split(u'-');
    const auto first = dayNumber(parts.first());
    const auto last = dayNumber(parts.last());
    if (parts.size() > 2 || first == 0 || last == 0)
        return {};
    QList<int> days{first};
    for (int day = first; day != last;) {
        day = day % 7 + 1;
        days << day;
    }
    return days;
}

qint64 nextDue(const OptionValues& when, qint64 fromWallMs)
{
    QList<int> days;
    for (const auto& text : when.texts(u"weekdays"_s))
        days << weekdaysFrom(text);
    const auto isDay = [&](const QDate& date) { return days.isEmpty() || days.contains(date.dayOfWeek()); };
    if (auto every = when.integer(u"every"_s); every > 0) {
        // On the beat of the clock: every 15 minutes is at :00, :15, :30 and :45, however often the program starts.
        every = std::max(every, shortestEvery);
        const auto local = QDateTime::fromMSecsSinceEpoch(fromWallMs);
        const auto offset = qint64(local.offsetFromUtc()) * 1000;
        const auto next = ((fromWallMs + offset) / every + 1) * every - offset;
        if (isDay(QDateTime::fromMSecsSinceEpoch(next).date()))
            return next;
        for (int ahead = 1; ahead <= 7; ++ahead) {
            const auto date = QDateTime::fromMSecsSinceEpoch(next).date().addDays(ahead);
            if (isDay(date))
                return date.startOfDay().toMSecsSinceEpoch();
        }
        return 0;
    }
    qint64 best = 0;
    const auto today = QDateTime::fromMSecsSinceEpoch(fromWallMs).date();
    for (const auto& text : when.texts(u"at"_s)) {
        const auto time = QTime::fromString(text, u"H:mm"_s);
        for (int ahead = 0; ahead <= 8 && time.isValid(); ++ahead) {
            const auto date = today.addDays(ahead);
            const auto moment = localMoment(date, time).orNext;
            if (!isDay(date) || moment <= fromWallMs)
                continue;
            best = best == 0 ? moment : std::min(best, moment);
            break;
        }
    }
    return best;
}

} // namespace everyport::rules
