#include "app/names/accountnames.h"

namespace everyport {

AccountNames::AccountNames(Accounts& accounts) : m_accounts(accounts)
{
    read();
}

QStringList AccountNames::all()
{
    const auto last = m_names;
    if (!m_reading.isValid())
        read();
    return last;
}

void AccountNames::read()
{
    m_reading = m_accounts.list();
    m_reading.whenDone([this](const Result<QList<Account>>& read) {
        auto done = std::move(m_reading);
        if (!read)
            return; // whoever needs the accounts says so
        m_names.clear();
        for (const auto& account : *read)
            m_names.append(account.name);
    });
}

} // namespace everyport
