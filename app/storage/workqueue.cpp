#include "app/storage/workqueue.h"

#include <algorithm>
#include <numeric>

namespace everyport::detail {

bool WorkQueue::add(std::unique_ptr<DatabaseWork>& work, Priority priority)
{
    auto& waiting = m_waiting.at(std::size_t(priority));
    if (waiting.size() >= most)
        return false;
    waiting.push_back(std::move(work));
    return true;
}

bool WorkQueue::isEmpty() const
{
    return std::all_of(m_waiting.begin(), m_waiting.end(), [](const auto& waiting) { return waiting.empty(); });
}

bool WorkQueue::contains(const DatabaseWork& work) const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(), [&work](const auto& waiting) {
        return std::any_of(waiting.begin(), waiting.end(), [&work](const auto& one) { return one.get() == &work; });
    });
}

std::unique_ptr<DatabaseWork> WorkQueue::take(std::size_t priority)
{
    auto work = std::move(m_waiting.at(priority).front());
    m_waiting.at(priority).pop_front();
    return work;
}

std::unique_ptr<DatabaseWork> WorkQueue::takeFor(Taken& taken, std::chrono::steady_clock::duration spent)
{
    const bool isUrgent = taken.at(std::size_t(Priority::Urgent)) > 0;
    const bool isFull = std::accumulate(taken.begin(), taken.end(), std::size_t(0)) >= together;
    const bool hasTime = spent < (isUrgent ? longestUrgent : longest);
    for (std::size_t priority = 0; priority < priorityCount; ++priority) {
        const bool isFirst = taken.at(priority) == 0;
        if (m_waiting.at(priority).empty() || !(isFirst || (Priority(priority) == Priority::Urgent && !isFull)))
            continue;
        ++taken.at(priority);
        return take(priority);
    }
    if (isFull || !hasTime)
        return nullptr;
    for (std::size_t priority = 0; priority < priorityCount; ++priority) {
        if (m_waiting.at(priority).empty())
            continue;
        ++taken.at(priority);
        return take(priority);
    }
    return nullptr;
}

} // namespace everyport::detail
