#pragma once

#include <QStringList>

#include "app/accounts/accounts.h"

namespace everyport {

/// The names of this program's accounts for who cannot wait for the database: those that there were when somebody asked
/// last. Each question reads them anew, and the first is asked by making it. `accounts` must outlive it. Loop's thread.
class AccountNames {
public:
    explicit AccountNames(Accounts& accounts);

    QStringList all(); ///< In their order.

private:
    void read();

    Accounts& m_accounts;
    QStringList m_names;
    Task<Result<QList<Account>>> m_reading;
};

} // namespace everyport
