#pragma once

#include <chrono>

#include <QtGlobal>

namespace everyport::backup {

/// How long the command waits for a program that sends a backup. Only while it waits for that one time counts, not
/// while its own disk is slow.
struct StreamPatience {
    std::chrono::milliseconds size{std::chrono::minutes(1)}; ///< For how much it will be, which is known beforehand.
    /// For the first bytes after that: the database is copied and looked at. Longer for a large one, up to the longest.
    std::chrono::milliseconds beginning{std::chrono::minutes(10)};
    std::chrono::milliseconds longestBeginning{std::chrono::hours(1)};
    std::chrono::milliseconds window{std::chrono::minutes(1)}; ///< In which at least so much comes from then on:
    qint64 leastInWindow = 1024 * 1024;
    std::chrono::milliseconds rest{5000}; ///< For the program's own word once what comes from it is taken no more.
};

/// Whether what comes comes fast enough. A value; one thread.
class StreamPace {
public:
    explicit StreamPace(const StreamPatience& patience) : m_patience(patience), m_most(patience.size) {}

    void sizeCame(qint64 bytes);  ///< That the backup will have.
    void bytesCame(qint64 bytes); ///< Of the backup itself.
    void waited(std::chrono::nanoseconds time) { m_waited += time; }
    bool isTooSlow() const { return m_waited > m_most; }

private:
    const StreamPatience m_patience;
    std::chrono::milliseconds m_most; ///< Of waiting until something has to have come.
    std::chrono::nanoseconds m_waited{0};
    qint64 m_inWindow = 0;
    bool m_hasBegun = false;
};

} // namespace everyport::backup
