#pragma once

#include <deque>
#include <functional>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/task/deferred.h"

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
    /// Ready once all that waits now has left; Disconnected where it will not.
    Task<Result<Done>> whenSent();
    void sendSome(qsizetype most); ///< So many lines of those that wait leave at once.
    void clear();                  ///< What waits will not leave.

private:
    struct Waiting {
        quint64 last = 0; ///< The line that it waits for.
        Deferred<Result<Done>> left = {};
    };
    void refill();
    void drain();
    void sendFirst();
    void notifyLeft(); ///< May end whoever owns this: the last thing done.

    Clock& m_clock;
    Rules m_rules;
    std::function<void(QByteArray)> m_write;
    std::deque<QByteArray> m_queue;
    std::deque<Waiting> m_waiting;
    quint64 m_left = 0; // lines of the queue, so far
    Clock::Timer m_timer;
    Clock::Moment m_filledAt;
    int m_tokens;
};

} // namespace everyport::irc::client
