#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include "app/accounts/record/account.h"
#include "netcore/base/result.h"

namespace everyport {

/// What accounts keep in SQL, as jobs for Database: plain functions that run on its threads. Names are prepared.
namespace accountstore {

QStringList migration();

/// What is kept in place of a password: a SCRAM key for each hash (RFC 5802, RFC 7677).
struct Keys {
    ScramKeys sha1;
    ScramKeys sha256;
};

Result<Done> add(QSqlDatabase& database, const Account& account, const Keys& keys); ///< Refused/AlreadyExists
Result<Done> setKeys(QSqlDatabase& database, const QString& name, const Keys& keys);
Result<Done> setRole(QSqlDatabase& database, const QString& name, Role role);
Result<Done> setDisabled(QSqlDatabase& database, const QString& name, bool disabled);
Result<Done> remove(QSqlDatabase& database, const QString& name);
Result<QList<Account>> list(QSqlDatabase& database);
Result<Account> find(QSqlDatabase& database, const QString& name); ///< Refused/NotFound
/// Refused/NotFound as well for a password that is kept elsewhere.
Result<ScramKeys> keys(QSqlDatabase& database, const QString& name, ScramHash hash);

inline constexpr int mostSshKeys = 200; ///< Of one account: each login looks through them.

Result<Done> addSshKey( // Refused/TooLarge where it has as many
    QSqlDatabase& database, const QString& name, const QString& type, const QByteArray& key, const QString& comment);
Result<QStringList> sshKeys(QSqlDatabase& database, const QString& name);
Result<Done> removeSshKey(QSqlDatabase& database, const QString& name, const QByteArray& key); ///< Refused/NotFound

/// What fake salts are made from: this file's own, made the first time.
Result<QByteArray> fakeSecret(QSqlDatabase& database, const QByteArray& fresh);

} // namespace accountstore

Error noSuchAccount(const QString& name);

} // namespace everyport
