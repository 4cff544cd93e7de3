#pragma once

#include <functional>

#include <QSet>

#include "app/accounts/accounts.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"

namespace everyport {

/// Whose name is of the form that is made up for those who log in without an account (XEP-0175).
bool isGuestName(const QString& name);

/// Keeps the names of guests who are there from strangers who register: what is for the guest would be the account's,
/// and what is kept of the account would go with the guest. `accounts` must outlive it.
class GuestNames final : private AccountEvents {
public:
    GuestNames(Accounts& accounts, std::function<bool(const QString& name)> isThere)
        : m_accounts(accounts), m_isThere(std::move(isThere))
    {
        m_accounts.addListener(this);
    }
    ~GuestNames() override { m_accounts.removeListener(this); }
    Q_DISABLE_COPY_MOVE(GuestNames)

private:
    bool isHeld(const QString& name) const override { return m_isThere(name); }

    Accounts& m_accounts;
    std::function<bool(const QString& name)> m_isThere;
};

/// Takes `guest`, a bare address, out of all nodes: subscriptions and rights go, and with them the nodes that nobody
/// else owns. `nodes` must outlive the Task.
Task<Result<Done>> forgetGuest(xmpp::PubsubNodes& nodes, xmpp::Jid guest);

/// The same for all guests of `domain` that an earlier run has left there. An account may have such a name, too.
Task<Result<Done>> forgetGuests(xmpp::PubsubNodes& nodes, QString domain, QSet<QString> accounts);

} // namespace everyport
