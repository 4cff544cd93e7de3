#include "app/services/ircaccounts.h"

#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

ircd::Standing standingOf(Role role)
{
    switch (role) {
    case Role::Administrator: return ircd::Standing::Administrator;
    case Role::Operator: return ircd::Standing::Operator;
    case Role::Member: return ircd::Standing::Member;
    case Role::Guest: break;
    }
    return ircd::Standing::Guest;
}

/// Of one account; each is looked up at a login.
constexpr int mostCertificates = 16;

} // namespace

Task<Result<Done>> IrcAccounts::migrate(Database& database)
{
    return database.migrate(u"irc-certificates"_s,
        {u"CREATE TABLE irc_certificates (fingerprint TEXT PRIMARY KEY, account TEXT NOT NULL)"_s,
            // Whoever takes the name later must not be who shows the certificate.
            u"CREATE TRIGGER irc_certificates_leave AFTER DELETE ON accounts BEGIN DELETE FROM irc_certificates WHERE account = OLD.name; END"_s,
            u"DELETE FROM irc_certificates WHERE account NOT IN (SELECT name FROM accounts)"_s});
}

Task<Result<ircd::AccountFacts>> IrcAccounts::find(QString name)
{
    const auto found = co_await m_accounts.find(std::move(name));
    if (!found)
        co_return found.error();
    co_return ircd::AccountFacts {found->name, standingOf(found->role)};
}

Task<Result<Done>> IrcAccounts::add(QString name, QString password)
{
    return m_accounts.add(std::move(name), std::move(password), Role::Member);
}

Task<Result<Done>> IrcAccounts::setPassword(QString name, QString password)
{
    return m_accounts.setPassword(std::move(name), std::move(password));
}

Task<Result<Done>> IrcAccounts::remove(QString name)
{
    return m_accounts.remove(std::move(name));
}

Task<Result<QString>> IrcAccounts::accountOfCertificate(QString fingerprint)
{
    auto reading = m_database.read([fingerprint](QSqlDatabase& connection) -> Result<QString> {
        auto query = runQuery(connection, u"SELECT account FROM irc_certificates WHERE fingerprint = ?"_s, {fingerprint});
        if (!query)
            return query.error();
        return query->next() ? query->value(0).toString() : QString();
    });
    auto account = co_await std::move(reading);
    if (!account || account->isEmpty())
        co_return account;
    const auto found = co_await m_accounts.find(*account); // it may have been removed since
    co_return found ? found->name : QString();
}

Task<Result<Done>> IrcAccounts::addCertificate(QString account, QString fingerprint)
{
    return m_database.write([account, fingerprint](QSqlDatabase& connection) -> Result<Done> {
        {
            auto count = runQuery(connection, u"SELECT COUNT(*) FROM irc_certificates WHERE account = ?"_s, {account});
            if (!count)
                return count.error();
            if (count->next() && count->value(0).toInt() >= mostCertificates)
                return Error {Error::Kind::Refused, Reason::NoSpace, u"The account has too many certificates already."_s, {}, 0};
        }
        const auto added = runQuery(connection, u"INSERT INTO irc_certificates (fingerprint, account) VALUES (?, ?)"_s, {fingerprint, account});
        if (!added)
            return added.error();
        return Done {};
    });
}

Task<Result<Done>> IrcAccounts::removeCertificate(QString account, QString fingerprint)
{
    return m_database.write([account, fingerprint](QSqlDatabase& connection) -> Result<Done> {
        const auto removed = runQuery(connection, u"DELETE FROM irc_certificates WHERE account = ? AND fingerprint = ?"_s, {account, fingerprint});
        if (!removed)
            return removed.error();
        return Done {};
    });
}

} // namespace everyport
