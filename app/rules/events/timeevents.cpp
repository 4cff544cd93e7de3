#include <QList>
#include <QTime>

#include "app/config/optionvalue.h"
#include "app/rules/events/schedule.h"
#include "app/rules/kinds/eventkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

OptionList timing()
{
    using Type = Option::Type;
    return {{.key = u"every"_s,
                .type = Type::Duration,
                .label = u"Every"_s,
                .help = u"How often: 10s at least."_s,
                .min = shortestEvery,
                .max = qint64(31) * 86'400'000},
        {.key = u"at"_s,
            .fallback = QStringList(),
            .label = u"At"_s,
            .help = u"Times of day, as in 18:30."_s,
            .repeated = true},
        {.key = u"weekdays"_s,
            .fallback = QStringList(),
            .label = u"On"_s,
            .help = u"Days, as in mon-fri or sat; all where none is named."_s,
            .repeated = true}};
}

Result<Done> checkTiming(const OptionValues& when)
{
    const auto at = when.texts(u"at"_s);
    if (at.isEmpty() == (when.integer(u"every"_s) == 0))
        return Error::malformed(Reason::BadValue, u"Say either how often (every) or when (at)."_s, u"every"_s);
    for (const auto& time : at) {
        if (!QTime::fromString(time, u"H:mm"_s).isValid())
            return Error::malformed(Reason::BadValue, u"Must be a time of day as in 18:30."_s, u"at"_s);
    }
    for (const auto& days : when.texts(u"weekdays"_s)) {
        if (weekdaysFrom(days).isEmpty())
            return Error::malformed(Reason::BadValue, u"Must be days as in mon, or mon-fri."_s, u"weekdays"_s);
    }
    return Done();
}

} // namespace

/// Times of day and what comes round; TimeSource tells them.
QList<EventKind> timeEvents()
{
    return {{.name = u"time"_s,
        .title = u"A time comes"_s,
        .help = u"At times of day that you name, or again and again after so long."_s,
        .options = timing(),
        .check = checkTiming}};
}

} // namespace everyport::rules
