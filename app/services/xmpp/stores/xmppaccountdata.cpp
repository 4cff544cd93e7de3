#include "app/services/xmpp/stores/xmppaccountdata.h"

#include "app/services/xmpp/stores/xmppleftovers.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

Task<Result<Done>> XmppAccountData::migrate(Database& database)
{
    return database.migrate(u"xmpp-account-data"_s,
        {u"CREATE TABLE xmpp_account_data (domain TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, value BLOB NOT NULL,"
         " PRIMARY KEY (domain, account, name))"_s,
            u"CREATE INDEX xmpp_account_data_by_name ON xmpp_account_data (domain, name)"_s});
}

Task<Result<Done>> XmppAccountData::keepOnly(QStringList accounts)
{
    return removeLeftovers(m_database, u"xmpp_account_data"_s, m_domain, std::move(accounts));
}

Task<Result<QByteArray>> XmppAccountData::load(QString account, QString name)
{
    return m_database.read([domain = m_domain, account = std::move(account), name = std::move(name)](
                               QSqlDatabase& connection) -> Result<QByteArray> {
        auto query = runQuery(connection,
            u"SELECT value FROM xmpp_account_data WHERE domain = ? AND account = ? AND name = ?"_s,
            {domain, account, name});
        if (!query)
            return query.error();
        return query->next() ? query->value(0).toByteArray() : QByteArray();
    });
}

Task<Result<QHash<QString, QByteArray>>> XmppAccountData::loadAll(QString name)
{
    return m_database.read(
        [domain = m_domain, name = std::move(name)](QSqlDatabase& connection) -> Result<QHash<QString, QByteArray>> {
            auto query = runQuery(connection,
                u"SELECT account, value FROM xmpp_account_data WHERE domain = ? AND name = ?"_s, {domain, name});
            if (!query)
                return query.error();
            QHash<QString, QByteArray> all;
            while (query->next())
                all.insert(query->value(0).toString(), query->value(1).toByteArray());
            return all;
        });
}

Task<Result<Done>> XmppAccountData::put(QString account, QString name, QByteArray value, qint64 mostBytes)
{
    return m_database.write([domain = m_domain, account = std::move(account), name = std::move(name),
                                value = std::move(value), mostBytes](QSqlDatabase& connection) -> Result<Done> {
        if (value.isEmpty())
            return runStatement(connection,
                u"DELETE FROM xmpp_account_data WHERE domain = ? AND account = ? AND name = ?"_s,
                {domain, account, name});
        {
            auto others = runQuery(connection,
                u"SELECT SUM(LENGTH(value) + LENGTH(name)) FROM xmpp_account_data WHERE domain = ? AND account = ? AND name <> ?"_s,
                {domain, account, name});
            if (!others)
                return others.error();
            if (others->next() && others->value(0).toLongLong() + value.size() + name.size() > mostBytes)
                return Error::refused(
                    Reason::NoSpace, u"%1 keeps too much here already."_s.arg(account), u"resource-constraint"_s);
        }
        return runStatement(connection,
            u"INSERT INTO xmpp_account_data (domain, account, name, value) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (domain, account, name) DO UPDATE SET value = excluded.value"_s,
            {domain, account, name, value});
    });
}

Task<Result<Done>> XmppAccountData::removeAll(QString account)
{
    return m_database.write(
        [domain = m_domain, account = std::move(account)](QSqlDatabase& connection) -> Result<Done> {
            return runStatement(
                connection, u"DELETE FROM xmpp_account_data WHERE domain = ? AND account = ?"_s, {domain, account});
        });
}

} // namespace everyport
