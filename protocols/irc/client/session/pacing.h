#pragma once

#include <deque>
#include <functional>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/task/deferred.h"

namespace everyport::irc::client {

/// Lines leave no faster than a server bears: some at once, then one by one (RFC 1459 §8.10 lets ten seconds run ahead,
/// two a line). What cannot wait goes past it; what a program asks for waits behind what a person says, and leaves
/// enough for that to go at once. `clock` must outlive it.
class Pacing {
public:
    struct Rules {
        int burst = 5;
        std::chrono::milliseconds interval{2000}; ///< A line; 0: as fast as they come.
        qsizetype most = 1000;                    ///< Lines that wait.
    };
    Pacing(Clock& clock, Rules rules, std::function<void(QByteArray)> write);

    Result<Done> send(QByteArray line); ///< Busy when too many wait.
    enum class Rank {
        Read,  ///< Somebody looks at what comes of it: history.
        Known, ///< Nobody waits: modes, who is there, read marks.
    };
    /// When nothing of `send` waits, and nothing of a rank before. Busy: the same.
    Result<Done> sendBehind(QByteArray line, Rank rank = Rank::Known);
    /// At once, or not at all: worthless later.
    void sendOrDrop(QByteArray line);
    /// Counts, but does not wait: an answer to PING.
    void sendNow(QByteArray line);
    qsizetype waiting() const { return qsizetype(m_queue.size()) + waitingBehind(); }
    quint64 last() const { return m_last; } ///< The number of the line that was given to `send` last.
    /// Ready once all that was given to `send` until now has left; Disconnected where it will not.
    Task<Result<Done>> whenSent();
    /// Lines behind number `behind` up to `last` will not leave, and whoever waits for the last of them has `why`.
    /// False: the first of them has left already, and all go their way.
    bool takeBack(quint64 behind, quint64 last, const Error& why);
    void sendSome(qsizetype most); ///< So many lines of `send` that wait leave at once.
    void clear();                  ///< What waits will not leave.

private:
    struct Line {
        quint64 number = 0;
        QByteArray bytes;
    };
    struct Waiting {
        quint64 last = 0; ///< The line that it waits for.
        Deferred<Result<Done>> left = {};
    };
    bool isFree() const { return m_rules.interval.count() <= 0; }
    qsizetype waitingBehind() const { return qsizetype(m_read.size() + m_known.size()); }
    int spare() const { return m_tokens - (m_rules.burst > 1 ? 1 : 0); } ///< But for what a person says next.
    void refill();
    void drain();
    void sendFirst();
    void notifyLeft(); ///< May end whoever owns this: the last thing done.

    Clock& m_clock;
    Rules m_rules;
    std::function<void(QByteArray)> m_write;
    std::deque<Line> m_queue;
    std::deque<QByteArray> m_read, m_known;
    std::deque<Waiting> m_waiting;
    quint64 m_last = 0;
    Clock::Timer m_timer;
    Clock::Moment m_filledAt;
    int m_tokens;
};

} // namespace everyport::irc::client
