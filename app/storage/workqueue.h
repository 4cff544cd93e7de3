#pragma once

#include <array>
#include <chrono>
#include <deque>
#include <memory>

#include "app/storage/databasework.h"

namespace everyport::detail {

/// Jobs that wait for a lane, by their priority; those of one priority in the order of asking. Its users share it among
/// threads by a mutex of theirs.
class WorkQueue {
public:
    /// What may wait at most, of each priority. A room that asks for more than this has no brake of its own.
    static constexpr std::size_t most = 65536;
    /// Jobs that share a commit at most, so that the first of them does not wait for thousands.
    static constexpr std::size_t together = 1024;
    /// How long jobs are added to a commit, and to one that urgent ones wait for. A job that was begun is done, however
    /// long it takes.
    static constexpr std::chrono::milliseconds longest{20};
    static constexpr std::chrono::milliseconds longestUrgent{1};

    /// What a commit has of each priority.
    using Taken = std::array<std::size_t, priorityCount>;

    /// False when too many wait: `work` is still the caller's.
    bool add(std::unique_ptr<DatabaseWork>& work, Priority priority);
    bool isEmpty() const;
    bool contains(const DatabaseWork& work) const;

    /// The job that shares a commit with those in `taken`, on which `spent` was spent so far; null when it is time to
    /// commit. All that are urgent, then one of each other priority, so that none waits for ever; then others while
    /// there is time.
    std::unique_ptr<DatabaseWork> takeFor(Taken& taken, std::chrono::steady_clock::duration spent);

private:
    std::unique_ptr<DatabaseWork> take(std::size_t priority);

    std::array<std::deque<std::unique_ptr<DatabaseWork>>, priorityCount> m_waiting;
};

} // namespace everyport::detail
