#include "app/services/xmpp/stores/xmpprosterstore.h"

#include "app/services/xmpp/stores/xmppleftovers.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

enum Flag { To = 1, From = 2, PendingOut = 4, PendingIn = 8, Approved = 16, Listed = 32 };

int flagsOf(const xmpp::RosterItem& item)
{
    const auto& subscription = item.subscription;
    return (subscription.to ? To : 0) | (subscription.from ? From : 0) | (subscription.pendingOut ? PendingOut : 0)
        | (subscription.pendingIn ? PendingIn : 0) | (subscription.approved ? Approved : 0)
        | (item.listed ? Listed : 0);
}

// Groups stand in one column; no group's name holds this.
constexpr QChar groupSeparator = u'\u001F';

xmpp::RosterItem itemOf(const QSqlQuery& row)
{
    const auto flags = row.value(1).toInt();
    xmpp::RosterItem item;
    item.jid = xmpp::Jid::parse(row.value(0).toString()).valueOr({});
    item.subscription = {bool(flags & To), bool(flags & From), bool(flags & PendingOut), bool(flags & PendingIn),
        bool(flags & Approved)};
    item.listed = flags & Listed;
    item.name = row.value(2).toString();
    item.groups = row.value(3).toString().split(groupSeparator, Qt::SkipEmptyParts);
    item.request = row.value(4).toByteArray();
    return item;
}

} // namespace

Task<Result<Done>> XmppRosterStore::migrate(Database& database)
{
    return database.migrate(u"xmpp-rosters"_s,
        {u"CREATE TABLE xmpp_rosters (domain TEXT NOT NULL, account TEXT NOT NULL, contact TEXT NOT NULL, flags INTEGER NOT NULL,"
         " name TEXT, groups TEXT, request BLOB, PRIMARY KEY (domain, account, contact)) WITHOUT ROWID"_s});
}

Task<Result<Done>> XmppRosterStore::keepOnly(QStringList accounts)
{
    return removeLeftovers(m_database, u"xmpp_rosters"_s, m_domain, std::move(accounts));
}

Task<Result<QList<xmpp::RosterItem>>> XmppRosterStore::load(QString account)
{
    return m_database.read(
        [domain = m_domain, account = std::move(account)](QSqlDatabase& connection) -> Result<QList<xmpp::RosterItem>> {
            auto query = runQuery(connection,
                u"SELECT contact, flags, name, groups, request FROM xmpp_rosters WHERE domain = ? AND account = ?"_s,
                {domain, account});
            if (!query)
                return query.error();
            QList<xmpp::RosterItem> items;
            while (query->next())
                items.append(itemOf(*query));
            return items;
        });
}

Task<Result<Done>> XmppRosterStore::put(QString account, xmpp::RosterItem item)
{
    return m_database.write([domain = m_domain, account = std::move(account), item = std::move(item)](
                                QSqlDatabase& connection) -> Result<Done> {
        return runStatement(connection,
            u"INSERT INTO xmpp_rosters (domain, account, contact, flags, name, groups, request) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (domain, account, contact) DO UPDATE SET flags = excluded.flags, name = excluded.name, groups = excluded.groups, request = excluded.request"_s,
            {domain, account, item.jid.toString(), flagsOf(item), item.name, item.groups.join(groupSeparator),
                item.request});
    });
}

Task<Result<Done>> XmppRosterStore::remove(QString account, xmpp::Jid contact)
{
    return m_database.write([domain = m_domain, account = std::move(account), contact = contact.toString()](
                                QSqlDatabase& connection) -> Result<Done> {
        return runStatement(connection, u"DELETE FROM xmpp_rosters WHERE domain = ? AND account = ? AND contact = ?"_s,
            {domain, account, contact});
    });
}

Task<Result<Done>> XmppRosterStore::removeAll(QString account)
{
    return m_database.write(
        [domain = m_domain, account = std::move(account)](QSqlDatabase& connection) -> Result<Done> {
            return runStatement(
                connection, u"DELETE FROM xmpp_rosters WHERE domain = ? AND account = ?"_s, {domain, account});
        });
}

} // namespace everyport
