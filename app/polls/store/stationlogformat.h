#pragma once

#include <QString>

namespace everyport::polls {

// What the writing and the reading of a station log (stationlog.h) have in common.
inline constexpr QLatin1StringView stationLogFormat("everyport-poll-log/2"); ///< As its first line has it.
inline constexpr qsizetype maximumStationLogHeader = 128 * 1024; ///< With all chains, however they are named.

} // namespace everyport::polls
