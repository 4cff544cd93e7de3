#pragma once

#include <memory>

#include <QHash>

#include "netcore/task/lock.h"

namespace everyport::xmpp {

/// One work at a time for each account, in order of asking; those of others run beside it.
///     const auto turn = co_await m_turns.take(account);
class AccountTurns {
public:
    Task<Lock::Held> take(const QString& account)
    {
        m_locks.removeIf([](const auto& each) { return !each.value()->isHeld() && each.value()->waitingCount() == 0; });
        auto& lock = m_locks[account];
        if (!lock)
            lock = std::make_shared<Lock>();
        return lock->take();
    }

private:
    QHash<QString, std::shared_ptr<Lock>> m_locks; // of those at work, and of some that were
};

} // namespace everyport::xmpp
