#pragma once

#include "app/storage/database.h"
#include "protocols/xmpp/server/userdirectory.h"

namespace everyport {

/// Which certificates log which account in (SASL EXTERNAL), whatever the protocol: one that was added over IRC counts
/// for XMPP as well. They go with their account. `database` must outlive it; copies are the same book.
class AccountCertificates {
public:
    explicit AccountCertificates(Database& database) : m_database(&database) {}
    static Task<Result<Done>> migrate(Database& database); ///< After the accounts'.

    using Certificate = xmpp::AccountCertificate;
    Task<Result<QString>> accountOf(QString fingerprint); ///< Empty: nobody's.
    Task<Result<QList<Certificate>>> of(QString account);
    /// Refused: AlreadyExists, where it or its name is there already; NoSpace.
    Task<Result<Done>> add(QString account, Certificate certificate);
    Task<Result<Done>> remove(QString account, QString fingerprint);

private:
    Database* m_database;
};

} // namespace everyport
