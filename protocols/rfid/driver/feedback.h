#pragma once

#include <chrono>

namespace everyport::rfid {

/// What a reader shows whoever has just tapped a card: its lamp, its beeper.
struct Feedback {
    enum class Kind {
        Good, ///< The tap counts: green, one beep.
        Bad,  ///< It does not: red, or another beep.
    };
    Kind kind = Kind::Good;
    std::chrono::milliseconds lasts{300}; ///< At most a few seconds; then it is dark again.

    bool operator==(const Feedback&) const = default;
};

} // namespace everyport::rfid
