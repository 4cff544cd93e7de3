#pragma once

#include <functional>

#include <QString>

#include "app/accounts/accounts.h"

namespace everyport {

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

} // namespace everyport
