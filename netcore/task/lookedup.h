#pragma once

#include <functional>
#include <map>

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/lock.h"
#include "netcore/task/task.h"

namespace everyport {

/// What takes a look into storage, or at a disk, to find out: looked up once, however many ask meanwhile, one subject
/// after the other, and kept until something has changed. Bounded. Loop's thread; it must outlive the Tasks that it
/// gives.
template <typename T>
class LookedUp {
public:
    using Look = std::function<Task<Result<T>>()>;
    using AsOf = std::function<QString()>;
    static constexpr std::size_t mostKept = 16;

    /// `asOf` names the state that the answer is about: the same for as long as it would be the same. It is asked when
    /// its turn has come: what changed while it waited is looked up once, by the first of those who waited. An Error is
    /// not kept: who comes next looks again.
    Task<Result<T>> get(QString subject, AsOf asOf, Look look)
    {
        auto taking = m_looking.take();
        const auto held = co_await std::move(taking); // whoever was before has found it out, or has given up
        const auto state = asOf();
        if (const auto known = m_known.find(subject); known != m_known.end() && known->second.asOf == state)
            co_return known->second.found;
        auto looking = look();
        auto found = co_await std::move(looking);
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

    Lock m_looking;
    std::map<QString, Known> m_known; // by subject
};

} // namespace everyport
