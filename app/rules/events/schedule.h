#pragma once

#include <QList>
#include <QString>

#include "app/config/option.h"

namespace everyport::rules {

/// When a rule of the kind "time" is next due after `fromWallMs`, by this computer's time zone; 0: never. A time that
/// clocks skip in spring is due when they have gone forward, as cron has it; one that they show twice in autumn, once.
qint64 nextDue(const OptionValues& when, qint64 fromWallMs);

/// Weekdays as people write them in a list of options: "mon", "mon-fri". 1 is Monday; empty where it is none.
QList<int> weekdaysFrom(const QString& text);

constexpr qint64 shortestEvery = 10'000; ///< Milliseconds; a rule that says less is refused.

} // namespace everyport::rules
