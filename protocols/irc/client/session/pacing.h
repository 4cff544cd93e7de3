#pragma once

#include <deque>
#include <functional>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"

namespace everyport::irc::client {

/// Lines leave no faster than a server bears: some at once, then one by one (RFC 1459 §8.10 lets ten seconds run ahead,
/// two a line). What cannot wait goes past it. `clock` must outlive it.
class Pacing {
public:
    struct Rules {
        int burst = 5;
        std::chrono::milliseconds interval{2000}; ///< A line; 0: as fast as they come.
        qsizetype most = 1000;                    ///< Lines that wait.
    };
    Pacing(Clock& clock, Rules rules, std::function<void(QByteArray)> write);

    Result<Done> send(QByteArray line); ///< Busy when too many wait.
    /// Counts, but does not wait: an answer to PING.
    void sendNow(QByteArray line);
    qsizetype waiting() const { return m_queue.size(); }
    void clear();

private:
    void refill();
    void drain();

    Clock& m_clock;
    Rules m_rules;
    std::function<void(QByteArray)> m_write;
    std::deque<QByteArray> m_queue;
    Clock::Timer m_timer;
    Clock::Moment m_filledAt;
    int m_tokens;
};

} // namespace everyport::irc::client
