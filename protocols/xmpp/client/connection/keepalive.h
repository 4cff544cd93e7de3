#pragma once

#include <functional>

#include "netcore/base/clock.h"

namespace everyport::xmpp::client {

/// Notices that a server has gone without a word: after a silence it is asked something, and has a while to answer.
class KeepAlive {
public:
    struct Rules {
        std::chrono::seconds silence{60};
        std::chrono::seconds patience{30};
    };
    KeepAlive(Clock& clock, Rules rules) : m_clock(clock), m_rules(rules) {}

    void start();
    void stop() { m_timer.cancel(); }
    std::function<Clock::Moment()> lastHeard = {};
    std::function<void()> probe = {};
    std::function<void()> isGone = {};

private:
    void look();

    Clock& m_clock;
    const Rules m_rules;
    Clock::Timer m_timer;
};

} // namespace everyport::xmpp::client
