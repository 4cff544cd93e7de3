#include "app/services/irc/ircuserstore.h"

#include <QDataStream>
#include <QIODevice>

#include "app/storage/dialect.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

using ircd::StoredUser;

namespace {

/// What of a user nobody searches for stands in one value.
QByteArray packed(const StoredUser& user)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << qint8(user.wish) << user.autoAway << user.nick << user.user << user.host << user.realName << user.flags
           << user.away << user.isAutoAway << user.signedOn << user.left;
    stream << qint32(user.places.size());
    for (const auto& place : user.places)
        stream << place.channel << place.ranks;
    stream << qint32(user.metadata.size());
    for (const auto& [key, value] : user.metadata)
        stream << key << value;
    return bytes;
}

StoredUser unpacked(const QByteArray& account, bool isThere, const QByteArray& bytes)
{
    StoredUser user;
    user.account = account;
    user.isThere = isThere;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    qint8 wish = 0;
    stream >> wish >> user.autoAway >> user.nick >> user.user >> user.host >> user.realName >> user.flags >> user.away
        >> user.isAutoAway >> user.signedOn >> user.left;
    user.wish = wish >= 0 && wish <= qint8(StoredUser::Wish::Leave) ? StoredUser::Wish(wish)
                                                                    : StoredUser::Wish::Default;
    qint32 count = 0;
    stream >> count;
    for (int at = 0; at < count && stream.status() == QDataStream::Ok; ++at) {
        StoredUser::Place place;
        stream >> place.channel >> place.ranks;
        user.places.append(place);
    }
    count = 0;
    stream >> count;
    for (int at = 0; at < count && stream.status() == QDataStream::Ok; ++at) {
        std::pair<QByteArray, QByteArray> one;
        stream >> one.first >> one.second;
        user.metadata.append(one);
    }
    return user;
}

} // namespace

Task<Result<Done>> IrcUserStore::migrate(Database& database)
{
    return database.migrate(u"irc-users"_s,
        {u"CREATE TABLE irc_users (service TEXT NOT NULL, account BLOB NOT NULL, there INTEGER NOT NULL, state BLOB NOT NULL,"
         " PRIMARY KEY (service, account))"_s,
            afterDelete(u"irc_users_leave"_s, u"accounts"_s,
                u"DELETE FROM irc_users WHERE account = CAST(OLD.name AS BLOB)"_s)});
}

Task<Result<QList<StoredUser>>> IrcUserStore::load()
{
    return m_database.read([service = m_service](QSqlDatabase& connection) -> Result<QList<StoredUser>> {
        auto rows = runQuery(connection,
            u"SELECT account, state FROM irc_users WHERE service = ? AND there = 1 ORDER BY account"_s, {service});
        if (!rows)
            return rows.error();
        QList<StoredUser> users;
        while (rows->next())
            users.append(unpacked(rows->value(0).toByteArray(), true, rows->value(1).toByteArray()));
        return users;
    });
}

Task<Result<StoredUser>> IrcUserStore::find(QByteArray account)
{
    return m_database.read([service = m_service, account](QSqlDatabase& connection) -> Result<StoredUser> {
        auto rows = runQuery(
            connection, u"SELECT there, state FROM irc_users WHERE service = ? AND account = ?"_s, {service, account});
        if (!rows)
            return rows.error();
        if (!rows->next())
            return Error::refused(Reason::NotFound, u"Nothing is kept of this account"_s);
        return unpacked(account, rows->value(0).toBool(), rows->value(1).toByteArray());
    });
}

Task<Result<Done>> IrcUserStore::put(StoredUser user)
{
    return m_database.write([service = m_service, user = std::move(user)](QSqlDatabase& connection) -> Result<Done> {
        return runStatement(connection,
            u"INSERT INTO irc_users (service, account, there, state) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (service, account) DO UPDATE SET there = excluded.there, state = excluded.state"_s,
            {service, user.account, int(user.isThere), packed(user)});
    });
}

Task<Result<Done>> IrcUserStore::remove(QByteArray account)
{
    return m_database.write([service = m_service, account](QSqlDatabase& connection) -> Result<Done> {
        return runStatement(
            connection, u"DELETE FROM irc_users WHERE service = ? AND account = ?"_s, {service, account});
    });
}

} // namespace everyport
