#include "app/accounts/accountevents.h"

namespace everyport {

void AccountListeners::notifyAdded(const QString& name) const
{
    m_all.notify(&AccountEvents::accountAdded, name);
    notifyChanged();
}

void AccountListeners::notifyRemoved(const QString& name) const
{
    m_all.notify(&AccountEvents::accountRemoved, name);
}

void AccountListeners::notifyChanged() const
{
    m_all.notify(&AccountEvents::accountsChanged);
}

bool AccountListeners::isClearing(const QString& name) const
{
    return m_all.any([&](const AccountEvents& listener) { return listener.isClearing(name); });
}

bool AccountListeners::isHeld(const QString& name, const AccountAsker& asker) const
{
    return m_all.any([&](const AccountEvents& listener) {
        return &listener == asker.where ? asker.isHeldByAnother && asker.isHeldByAnother() : listener.isHeld(name);
    });
}

} // namespace everyport
