#include "app/services/xmpp/stores/xmppofflinestore.h"

#include "app/services/xmpp/stores/xmppleftovers.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {
/// Of one account; a stranger with patience must not fill the disk.
constexpr qint64 mostOfflineBytes = 2 * 1024 * 1024;
} // namespace

Task<Result<Done>> XmppOfflineStore::migrate(Database& database)
{
    return database.migrate(u"xmpp-offline"_s,
        {u"CREATE TABLE xmpp_offline (number INTEGER PRIMARY KEY AUTOINCREMENT, domain TEXT NOT NULL, account TEXT NOT NULL,"
         " at INTEGER NOT NULL, stanza BLOB NOT NULL)"_s,
            u"CREATE INDEX xmpp_offline_by_account ON xmpp_offline (domain, account, number)"_s});
}

Task<Result<Done>> XmppOfflineStore::keepOnly(QStringList accounts)
{
    return removeLeftovers(m_database, u"xmpp_offline"_s, m_domain, std::move(accounts));
}

Task<Result<Done>> XmppOfflineStore::put(QString account, xmpp::OfflineMessage message, int limit)
{
    return m_database.write([domain = m_domain, account = std::move(account), message = std::move(message), limit](
                                QSqlDatabase& connection) -> Result<Done> {
        {
            auto waiting = runQuery(connection,
                u"SELECT COUNT(*), SUM(LENGTH(stanza)) FROM xmpp_offline WHERE domain = ? AND account = ?"_s,
                {domain, account});
            if (!waiting)
                return waiting.error();
            if (waiting->next()
                && (waiting->value(0).toInt() >= limit
                    || waiting->value(1).toLongLong() + message.stanza.size() > mostOfflineBytes))
                return Error::refused(Reason::NoSpace, u"Too many messages wait for %1 already."_s.arg(account));
        }
        return runStatement(connection, u"INSERT INTO xmpp_offline (domain, account, at, stanza) VALUES (?, ?, ?, ?)"_s,
            {domain, account, message.at, message.stanza});
    });
}

Task<Result<QList<xmpp::OfflineMessage>>> XmppOfflineStore::load(QString account)
{
    return m_database.read([domain = m_domain, account = std::move(account)](
                               QSqlDatabase& connection) -> Result<QList<xmpp::OfflineMessage>> {
        auto query = runQuery(connection,
            u"SELECT number, at, stanza FROM xmpp_offline WHERE domain = ? AND account = ? ORDER BY number"_s,
            {domain, account});
        if (!query)
            return query.error();
        QList<xmpp::OfflineMessage> messages;
        while (query->next())
            messages.append(
                {query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toByteArray()});
        return messages;
    });
}

Task<Result<Done>> XmppOfflineStore::removeUpTo(QString account, qint64 number)
{
    return m_database.write([domain = m_domain, account = std::move(account), number](
                                QSqlDatabase& connection) -> Result<Done> {
        return runStatement(connection, u"DELETE FROM xmpp_offline WHERE domain = ? AND account = ? AND number <= ?"_s,
            {domain, account, number});
    });
}

} // namespace everyport
