#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport {

class Database;

/// A word that logs an account in without its password: for programs, and for clients that cannot ask for a second
/// factor.
struct ApiToken {
    qint64 number = 0;
    QString account = {};
    QString label = {};        ///< "backup script": what a person knows it by.
    QStringList services = {}; ///< Types it is good for; empty: all.
    qint64 createdAt = 0;      ///< Wall clock, milliseconds.
    qint64 expiresAt = 0;      ///< 0: never.
    qint64 lastUsedAt = 0;     ///< To the hour; 0: never.
    QStringList usedAt = {};   ///< Types it has been used for.
};

/// The book of tokens. Only a SHA-256 of each is kept: 256 random bits need no slow hash. They go with their account.
/// `database` must outlive it. Loop's thread.
class ApiTokens {
public:
    ApiTokens(Reactor& reactor, Database& database) : m_reactor(reactor), m_database(database) {}

    /// The token itself, which is shown once and never again: "ept_" and 43 letters. `account` is prepared.
    /// Refused: NotFound, NoSpace (more than `mostOfOne`).
    Task<Result<QString>> make(ApiToken token);
    /// The token's row, where it is good for `service` now. Refused/NotAuthorised for all else, in the same words.
    Task<Result<ApiToken>> verify(QString text, QString service);
    Task<Result<QList<ApiToken>>> of(QString account);
    /// What it was. Whoever is in by it stays; Accounts::revokeToken shows them out. Refused/NotFound
    Task<Result<ApiToken>> revoke(QString account, qint64 number);

    static bool looksLikeOne(const QString& text); ///< "ept_…": worth asking for.
    static constexpr int mostOfOne = 50;

private:
    Reactor& m_reactor;
    Database& m_database;
};

} // namespace everyport
