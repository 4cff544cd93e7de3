#pragma once

#include <functional>

#include <QString>

#include "netcore/base/listenerlist.h"

namespace everyport {

/// Told by Accounts what becomes of accounts, and asked before a name is given to somebody. Plain calls on the loop's
/// thread.
struct AccountEvents {
    virtual ~AccountEvents() = default;
    virtual void accountAdded(const QString& /*name*/) {} ///< Right before accountsChanged.
    /// As soon as it has gone, before anybody can take the name.
    virtual void accountRemoved(const QString& /*name*/) {}
    /// Is something of one who has gone left? Nobody takes the name yet.
    virtual bool isClearing(const QString& /*name*/) const { return false; }
    /// Does somebody go by the name where a name needs no account? No stranger makes an account over their head.
    virtual bool isHeld(const QString& /*name*/) const { return false; }
    virtual void accountsChanged() {}
};

/// Where somebody asks for an account under the name that they go by there: only `where` can tell them from others, so
/// it is asked by `isHeldByAnother` in place of AccountEvents::isHeld (empty: nobody else does). Asked before the
/// password is hashed and again right before the account is written; not after the Task has gone.
struct AccountAsker {
    const AccountEvents* where = nullptr;
    std::function<bool()> isHeldByAnother = {};
};

/// Who is told of accounts, and asked before a name is given away. Loop's thread; listeners come and go also from
/// inside an event.
class AccountListeners {
public:
    void add(AccountEvents* listener) { m_all.add(listener); }
    void remove(AccountEvents* listener) { m_all.remove(listener); }

    void notifyAdded(const QString& name) const; ///< With accountsChanged.
    void notifyRemoved(const QString& name) const;
    void notifyChanged() const;

    bool isClearing(const QString& name) const;
    bool isHeld(const QString& name, const AccountAsker& asker) const;

private:
    ListenerList<AccountEvents> m_all;
};

} // namespace everyport
