#include "app/accounts/record/accountrights.h"

#include "app/accounts/record/accountchange.h"
#include "app/accounts/record/accountstore.h"
#include "app/storage/database.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"
#include "netcore/task/totheend.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Result<QList<RightRule>> rulesOf(QSqlDatabase& connection, const QString& account)
{
    auto query = runQuery(connection,
        u"SELECT right, service, granted FROM account_rights WHERE account = ? ORDER BY service, right"_s, {account});
    if (!query)
        return query.error();
    QList<RightRule> rules;
    while (query->next()) {
        if (const auto right = rightNamed(query->value(0).toString()))
            rules.append({*right, query->value(1).toString(), query->value(2).toBool()});
    }
    return rules;
}

} // namespace

Task<Result<QList<RightRule>>> AccountRights::of(QString account)
{
    return m_database.read(
        [account = std::move(account)](QSqlDatabase& connection) { return rulesOf(connection, account); });
}

Task<Result<Done>> AccountRights::toldWhenDone(Task<Result<Done>> writing, QString account)
{
    const auto done = co_await std::move(writing);
    if (!done || !m_changed)
        co_return done;
    const auto told = co_await m_changed(std::move(account));
    co_return told;
}

// A right that is taken is taken from those who are in, too.
Task<Result<Done>> AccountRights::write(std::function<Result<Done>(QSqlDatabase&)> change, QString account)
{
    auto writing = m_database.write([change = std::move(change), account](QSqlDatabase& connection) {
        AccountChange{.account = account}.tell(connection);
        return change(connection);
    });
    return runToTheEnd(m_work, toldWhenDone(std::move(writing), std::move(account)), u"Changing an account's rights"_s);
}

Task<Result<Done>> AccountRights::set(QString account, RightRule rule)
{
    return write(
        [account, rule = std::move(rule)](QSqlDatabase& connection) -> Result<Done> {
            const auto found = accountstore::find(connection, account);
            if (!found)
                return found.error();
            const auto may = mayBeGranted(*found, rule);
            if (!may)
                return may;
            return runStatement(connection,
                u"INSERT INTO account_rights VALUES (?, ?, ?, ?) ON CONFLICT (account, right, service)"
                " DO UPDATE SET granted = excluded.granted"_s,
                {account, rightName(rule.right), notNull(rule.service), rule.granted});
        },
        account);
}

Task<Result<Done>> AccountRights::clear(QString account, Right right, QString service)
{
    return write(
        [account, right, service = std::move(service)](QSqlDatabase& connection) {
            return runStatement(connection,
                u"DELETE FROM account_rights WHERE account = ? AND right = ? AND service = ?"_s,
                {account, rightName(right), notNull(service)});
        },
        account);
}

Task<Result<bool>> AccountRights::may(QString account, Right right, QString service)
{
    return m_database.read(
        [account = std::move(account), right, service = std::move(service)](QSqlDatabase& connection) -> Result<bool> {
            const auto found = accountstore::find(connection, account);
            if (!found)
                return found.error().reason == Reason::NotFound ? Result<bool>(false) : found.error();
            return may(connection, *found, right, service);
        });
}

Result<bool> AccountRights::may(QSqlDatabase& connection, const Account& account, Right right, const QString& service)
{
    const auto rules = rulesOf(connection, account.name);
    if (!rules)
        return rules.error();
    return allows(account, *rules, right, service);
}

} // namespace everyport
