#pragma once

#include <functional>
#include <map>
#include <memory>

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/lock.h"
#include "netcore/task/task.h"

namespace everyport {

/// What takes a look into storage, or at a disk, to find out: looked up once, however many ask meanwhile, so many
/// subjects at a time, and kept until something has changed. Bounded. Loop's thread; it must outlive the Tasks that it
/// gives.
template <typename T>
class LookedUp {
public:
    using Look = std::function<Task<Result<T>>()>;
    using AsOf = std::function<QString()>;
    static constexpr std::size_t mostKept = 16;

    /// One at a time where each look is much work; more where a slow one should not hold up others.
    explicit LookedUp(qsizetype subjectsTogether = 1) : m_places(subjectsTogether) {}

    /// `asOf` names the state that the answer is about: the same for as long as it would be the same. It is asked when
    /// its turn has come: what changed while it waited is looked up once, by the first of those who waited. An Error is
    /// not kept: who comes next looks again.
    Task<Result<T>> get(QString subject, AsOf asOf, Look look)
    {
        const auto looking = lookingAt(subject); // it stays while anybody waits there
        auto taking = looking->take();
        const auto held = co_await std::move(taking); // whoever was before has found it out, or has given up
        auto entering = m_places.take();
        const auto place = co_await std::move(entering);
        const auto state = asOf();
        if (const auto known = m_known.find(subject); known != m_known.end() && known->second.asOf == state)
            co_return known->second.found;
        auto finding = look();
        auto found = co_await std::move(finding);
        if (!found)
            co_return found.error();
        if (m_known.size() >= mostKept)
            m_known.clear();
        m_known[subject] = {state, *found};
        co_return *found;
    }

private:
    struct Known {
        QString asOf = {};
        T found = {};
    };

    std::shared_ptr<Lock> lookingAt(const QString& subject)
    {
        std::erase_if(m_looking, [](const auto& one) { return one.second.expired(); });
        auto& kept = m_looking[subject];
        auto lock = kept.lock();
        if (!lock)
            kept = lock = std::make_shared<Lock>();
        return lock;
    }

    Semaphore m_places;
    std::map<QString, std::weak_ptr<Lock>> m_looking; // by subject
    std::map<QString, Known> m_known;                 // the same
};

} // namespace everyport
