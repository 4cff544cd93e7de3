#pragma once

#include "app/stations/status/chaincomparison.h"

namespace everyport::stations {

/// What stations compare of each other's chains.

/// The seals of their ends. A station that lies can send one chain to some and another of the same length to others;
/// each takes what it hears first, and they count differently for good.
ChainComparison::What comparedSeals();

/// What cannot be read of them. A chain has the same seals whether an entry is shown or withheld, and so may be shown
/// to some alone, which count it. What was erased reaches the others within seconds, and each that has no line later:
/// it is told once it stays different for minutes, in words that accuse nobody. While votes come, two stations have
/// rarely looked at as many links; so it is found when it grows quiet.
ChainComparison::What comparedWithheld();

} // namespace everyport::stations
