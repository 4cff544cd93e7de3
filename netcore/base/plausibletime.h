#pragma once

#include <QtGlobal>

namespace everyport {

/// 2023 began (UTC). A wall clock that says less is wrong: the program is younger. A board without a clock of its own
/// starts in 1970, or with the day that its system was made.
constexpr qint64 earliestPlausibleMsecs = 1'672'531'200'000;

} // namespace everyport
