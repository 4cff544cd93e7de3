#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Database;

/// One that logs its holder in (SASL EXTERNAL).
struct AccountCertificate {
    QString name = {};        ///< What its owner calls it; of one account each has another. May be empty.
    QString fingerprint = {}; ///< SHA-256 in lower-case hex.
    QByteArray der = {};      ///< May be empty, where only the fingerprint was ever told.
};

/// Which certificates log which account in, whatever the protocol: one that was added over IRC counts for XMPP as well.
/// They go with their account. Names are prepared. `database` must outlive it; loop's thread.
class AccountCertificates {
public:
    explicit AccountCertificates(Database& database) : m_database(database) {}
    static QStringList migration(); ///< After the accounts'.

    Task<Result<QString>> accountOf(QString fingerprint); ///< Empty: nobody's.
    /// Those without a name are called by their fingerprint.
    Task<Result<QList<AccountCertificate>>> of(QString account);
    /// Refused: NotFound; AlreadyExists, where it or its name is there already; NoSpace.
    Task<Result<Done>> add(QString account, AccountCertificate certificate);
    Task<Result<Done>> remove(QString account, QString fingerprint); ///< Fine where there is none.

    /// The first certificate of a PEM file (RFC 7468), without a name. Malformed/BadSyntax: there is none in it, or it
    /// cannot be read.
    static Result<AccountCertificate> fromPem(const QByteArray& pem);
    static constexpr int mostOfOne = 16;

private:
    Database& m_database;
};

} // namespace everyport
