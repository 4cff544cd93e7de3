#pragma once

#include <chrono>

#include "netcore/names/srv.h"

namespace everyport {

/// How long to wait before the next attempt: longer each time, up to a limit, and never quite the same, so that a
/// thousand clients do not come back in one second. A value.
class Backoff {
public:
    struct Rules {
        std::chrono::milliseconds initial{1000};
        double factor = 1.5;
        std::chrono::milliseconds most{60'000};
        std::chrono::milliseconds jitter{1000}; ///< Up to this much more.
    };

    Backoff() : Backoff(Rules{}) {}
    explicit Backoff(Rules rules, Dice dice = {});

    std::chrono::milliseconds next();
    /// Where all begin at one moment, as when a network is back: the part of a wait that nobody shares.
    std::chrono::milliseconds spread() const;
    void reset() { m_attempts = 0; }
    int attempts() const { return m_attempts; } ///< Since the last reset.

private:
    Rules m_rules;
    Dice m_dice;
    int m_attempts = 0;
};

} // namespace everyport
