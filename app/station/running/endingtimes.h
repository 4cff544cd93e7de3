#pragma once

#include <chrono>

namespace everyport {

// How long parts of a station's end may take: together under the five seconds that people and service managers wait.
inline constexpr std::chrono::milliseconds booksMayTake{700}; ///< Each; networks hear the chat's goodbye beside.
inline constexpr std::chrono::milliseconds servicesMayTake{2500};

} // namespace everyport
