#include "app/accounts/record/accountstore.h"

#include "app/storage/dialect.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

using namespace Qt::StringLiterals;

namespace everyport {

Error noSuchAccount(const QString& name)
{
    return {Error::Kind::Refused, Reason::NotFound, u"There is no account %1."_s.arg(name), {}, 0};
}

namespace accountstore {

namespace {

const auto accountColumns =
    u"SELECT name, role, created_at, (SELECT count(*) FROM account_ssh_keys WHERE account = name), disabled, password_at,"
    " EXISTS (SELECT 1 FROM account_totp WHERE account = name AND secret IS NOT NULL), written FROM accounts"_s;

Account accountOf(const QSqlQuery& row)
{
    return {row.value(0).toString(), roleNamed(row.value(1).toString()).value_or(Role::Guest),
        row.value(2).toLongLong(), row.value(3).toInt(), row.value(4).toBool(), row.value(5).toString(),
        row.value(6).toBool(), row.value(7).toString()};
}

/// Runs what changes an account's row; one that changed none had no such row.
Result<Done> change(QSqlDatabase& database, const QString& name, const QString& sql, const QVariantList& values)
{
    auto query = runQuery(database, sql, values);
    if (!query)
        return query.error();
    if (query->numRowsAffected() == 0)
        return noSuchAccount(name);
    return Done();
}

} // namespace

namespace {

/// SQLite numbers the rows by itself.
const auto
    sshKeyTable = u"CREATE TABLE account_ssh_keys (account TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE,"
                  " type TEXT NOT NULL, key BLOB NOT NULL, comment TEXT NOT NULL%1, PRIMARY KEY (account, key))"_s;

} // namespace

QStringList migration()
{
    return {
        u"CREATE TABLE accounts (name TEXT PRIMARY KEY, role TEXT NOT NULL, created_at INTEGER NOT NULL,"
        " sha1_salt BLOB NOT NULL, sha1_iterations INTEGER NOT NULL, sha1_stored BLOB NOT NULL, sha1_server BLOB NOT NULL,"
        " sha256_salt BLOB NOT NULL, sha256_iterations INTEGER NOT NULL, sha256_stored BLOB NOT NULL,"
        " sha256_server BLOB NOT NULL) WITHOUT ROWID"_s,
        byDialect(sshKeyTable.arg(QString()), {sshKeyTable.arg(u", rowid BIGINT GENERATED ALWAYS AS IDENTITY"_s)}),
        u"CREATE TABLE account_secret (only INTEGER PRIMARY KEY CHECK (only = 1), fake BLOB NOT NULL)"_s,
        u"ALTER TABLE accounts ADD COLUMN disabled INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE accounts ADD COLUMN password_at TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE TABLE account_rights (account TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE, right TEXT NOT NULL,"
        " service TEXT NOT NULL, granted INTEGER NOT NULL, PRIMARY KEY (account, right, service)) WITHOUT ROWID"_s,
        u"CREATE TABLE account_totp (account TEXT PRIMARY KEY REFERENCES accounts (name) ON DELETE CASCADE, pending BLOB, secret BLOB,"
        " last_step INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE account_recovery (account TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE, digest BLOB NOT NULL,"
        " pending INTEGER NOT NULL, PRIMARY KEY (account, digest)) WITHOUT ROWID"_s,
        u"CREATE TABLE api_tokens (number INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE,"
        " digest BLOB NOT NULL UNIQUE, label TEXT NOT NULL, services TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,"
        " last_used_at INTEGER NOT NULL)"_s,
        u"ALTER TABLE api_tokens ADD COLUMN used_at TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE accounts ADD COLUMN written TEXT NOT NULL DEFAULT ''"_s,
        // Those of stations were guests from which all was taken but XMPP, before they had a role of their own.
        u"UPDATE accounts SET role = 'station' WHERE role = 'guest' AND name LIKE 'station-%'"
        " AND EXISTS (SELECT 1 FROM account_rights WHERE account = name AND right = 'login' AND service = 'xmpp' AND granted = 1)"
        " AND EXISTS (SELECT 1 FROM account_rights WHERE account = name AND right = 'login' AND service = '' AND granted = 0)"
        " AND EXISTS (SELECT 1 FROM account_rights WHERE account = name AND right = 'python' AND service = '' AND granted = 0)"_s,
    };
}

Result<Done> add(QSqlDatabase& database, const Account& account, const Keys& keys)
{
    auto query = runQuery(database,
        u"INSERT INTO accounts (name, role, created_at, sha1_salt, sha1_iterations, sha1_stored, sha1_server, sha256_salt,"
        " sha256_iterations, sha256_stored, sha256_server, disabled, password_at, written) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {account.name, roleName(account.role), account.createdAt, keys.sha1.salt, keys.sha1.iterations,
            keys.sha1.storedKey, keys.sha1.serverKey, keys.sha256.salt, keys.sha256.iterations, keys.sha256.storedKey,
            keys.sha256.serverKey, account.disabled, notNull(account.passwordAt), notNull(account.written)});
    if (query)
        return Done();
    if (query.error().reason != Reason::AlreadyExists)
        return query.error();
    return Error{
        Error::Kind::Refused, Reason::AlreadyExists, u"There is an account %1 already."_s.arg(account.name), {}, 0};
}

Result<Done> setKeys(QSqlDatabase& database, const QString& name, const Keys& keys)
{
    return change(database, name,
        u"UPDATE accounts SET sha1_salt = ?, sha1_iterations = ?, sha1_stored = ?, sha1_server = ?,"
        " sha256_salt = ?, sha256_iterations = ?, sha256_stored = ?, sha256_server = ?, password_at = '' WHERE name = ?"_s,
        {keys.sha1.salt, keys.sha1.iterations, keys.sha1.storedKey, keys.sha1.serverKey, keys.sha256.salt,
            keys.sha256.iterations, keys.sha256.storedKey, keys.sha256.serverKey, name});
}

Result<Done> setRole(QSqlDatabase& database, const QString& name, Role role)
{
    return change(database, name, u"UPDATE accounts SET role = ? WHERE name = ?"_s, {roleName(role), name});
}

Result<Done> setDisabled(QSqlDatabase& database, const QString& name, bool disabled)
{
    return change(database, name, u"UPDATE accounts SET disabled = ? WHERE name = ?"_s, {disabled, name});
}

Result<Done> remove(QSqlDatabase& database, const QString& name)
{
    return change(database, name, u"DELETE FROM accounts WHERE name = ?"_s, {name});
}

Result<QList<Account>> list(QSqlDatabase& database)
{
    auto query = runQuery(database, accountColumns + u" ORDER BY name"_s);
    if (!query)
        return query.error();
    QList<Account> accounts;
    while (query->next())
        accounts << accountOf(*query);
    return accounts;
}

Result<Account> find(QSqlDatabase& database, const QString& name)
{
    auto query = runQuery(database, accountColumns + u" WHERE name = ?"_s, {name});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchAccount(name);
    return accountOf(*query);
}

Result<ScramKeys> keys(QSqlDatabase& database, const QString& name, ScramHash hash)
{
    const auto sql = hash == ScramHash::Sha1
        ? u"SELECT sha1_salt, sha1_iterations, sha1_stored, sha1_server FROM accounts WHERE name = ? AND password_at = ''"_s
        : u"SELECT sha256_salt, sha256_iterations, sha256_stored, sha256_server FROM accounts WHERE name = ? AND password_at = ''"_s;
    auto query = runQuery(database, sql, {name});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchAccount(name);
    return ScramKeys{query->value(0).toByteArray(), query->value(1).toInt(), query->value(2).toByteArray(),
        query->value(3).toByteArray(), true};
}

Result<Done> addSshKey(
    QSqlDatabase& database, const QString& name, const QString& type, const QByteArray& key, const QString& comment)
{
    auto account = find(database, name);
    if (!account)
        return account.error();
    auto added = runStatement(database,
        u"INSERT INTO account_ssh_keys (account, type, key, comment) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (account, key) DO UPDATE SET type = excluded.type, comment = excluded.comment"_s,
        {name, type, key, notNull(comment)});
    account = find(database, name); // it counts them: one that was there already is no further one
    if (added && account && account->sshKeys > mostSshKeys)
        return Error::refused(Reason::TooLarge,
            u"%1 can have %2 SSH keys at most. Take away those that nobody uses any more."_s.arg(name).arg(
                mostSshKeys));
    return added;
}

Result<QStringList> sshKeys(QSqlDatabase& database, const QString& name)
{
    auto query = runQuery(
        database, u"SELECT type, key, comment FROM account_ssh_keys WHERE account = ? ORDER BY rowid"_s, {name});
    if (!query)
        return query.error();
    QStringList lines;
    while (query->next()) {
        const auto line = u"%1 %2 %3"_s.arg(query->value(0).toString(),
            QString::fromLatin1(query->value(1).toByteArray().toBase64()), query->value(2).toString());
        lines << line.trimmed();
    }
    return lines;
}

Result<Done> removeSshKey(QSqlDatabase& database, const QString& name, const QByteArray& key)
{
    auto removed = runQuery(database, u"DELETE FROM account_ssh_keys WHERE account = ? AND key = ?"_s, {name, key});
    if (!removed)
        return removed.error();
    if (removed->numRowsAffected() == 0)
        return Error{Error::Kind::Refused, Reason::NotFound, u"%1 has no such SSH key."_s.arg(name), {}, 0};
    return Done();
}

Result<QByteArray> fakeSecret(QSqlDatabase& database, const QByteArray& fresh)
{
    auto made = runQuery(database, u"INSERT INTO account_secret VALUES (1, ?) ON CONFLICT DO NOTHING"_s, {fresh});
    if (!made)
        return made.error();
    auto query = runQuery(database, u"SELECT fake FROM account_secret"_s);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toByteArray() : fresh;
}

} // namespace accountstore

} // namespace everyport
