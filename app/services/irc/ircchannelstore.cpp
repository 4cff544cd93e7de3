#include "app/services/irc/ircchannelstore.h"

#include <QDataStream>
#include <QIODevice>
#include <QRandomGenerator>

#include "app/storage/dialect.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

using ircd::ServerBan;
using ircd::StoredChannel;

namespace {

/// What of a channel nobody searches for stands in one value.
QByteArray packed(const StoredChannel& channel)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << channel.created << channel.flags << channel.key << channel.limit << channel.topic << channel.topicBy
           << channel.topicAt;
    stream << qint32(channel.entries.size());
    for (const auto& entry : channel.entries)
        stream << qint8(entry.list) << entry.mask << entry.by << entry.at;
    stream << qint32(channel.access.size());
    for (const auto& access : channel.access)
        stream << access.account << access.ranks;
    stream << qint32(channel.metadata.size());
    for (const auto& [key, value] : channel.metadata)
        stream << key << value;
    stream << channel.forward << channel.throttleJoins << channel.throttleSeconds;
    stream << channel.closedness.by << channel.closedness.isHidden << channel.closedness.isEntranceBarred;
    stream << channel.historyFrom;
    return bytes;
}

StoredChannel unpacked(const QByteArray& name, const QByteArray& founder, const QByteArray& bytes)
{
    StoredChannel channel;
    channel.name = name;
    channel.founder = founder;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> channel.created >> channel.flags >> channel.key >> channel.limit >> channel.topic >> channel.topicBy
        >> channel.topicAt;
    qint32 count = 0;
    stream >> count;
    for (int at = 0; at < count && stream.status() == QDataStream::Ok; ++at) {
        StoredChannel::Entry entry;
        qint8 list = 0;
        stream >> list >> entry.mask >> entry.by >> entry.at;
        entry.list = char(list);
        channel.entries.append(entry);
    }
    count = 0;
    stream >> count;
    for (int at = 0; at < count && stream.status() == QDataStream::Ok; ++at) {
        StoredChannel::Access access;
        stream >> access.account >> access.ranks;
        channel.access.append(access);
    }
    count = 0;
    stream >> count; // older rows end before it
    for (int at = 0; at < count && stream.status() == QDataStream::Ok; ++at) {
        std::pair<QByteArray, QByteArray> value;
        stream >> value.first >> value.second;
        channel.metadata.append(value);
    }
    stream >> channel.forward >> channel.throttleJoins >> channel.throttleSeconds;
    // open in older rows
    stream >> channel.closedness.by >> channel.closedness.isHidden >> channel.closedness.isEntranceBarred;
    stream >> channel.historyFrom; // 0 in older rows
    return channel;
}

} // namespace

Task<Result<Done>> IrcChannelStore::migrate(Database& database)
{
    return database.migrate(u"irc-channels"_s,
        {u"CREATE TABLE irc_channels (service TEXT NOT NULL, name BLOB NOT NULL, founder BLOB NOT NULL, state BLOB NOT NULL,"
         " PRIMARY KEY (service, name))"_s,
            afterDelete(u"irc_channels_leave"_s, u"accounts"_s,
                u"DELETE FROM irc_channels WHERE founder = CAST(OLD.name AS BLOB)"_s)});
}

Task<Result<QList<StoredChannel>>> IrcChannelStore::load()
{
    return m_database.read([service = m_service](QSqlDatabase& connection) -> Result<QList<StoredChannel>> {
        auto rows = runQuery(
            connection, u"SELECT name, founder, state FROM irc_channels WHERE service = ?"_s, {service});
        if (!rows)
            return rows.error();
        QList<StoredChannel> channels;
        while (rows->next())
            channels.append(
                unpacked(rows->value(0).toByteArray(), rows->value(1).toByteArray(), rows->value(2).toByteArray()));
        return channels;
    });
}

Task<Result<Done>> IrcChannelStore::put(StoredChannel channel)
{
    return m_database.write(
        [service = m_service, channel = std::move(channel)](QSqlDatabase& connection) -> Result<Done> {
            return runStatement(connection,
                u"INSERT INTO irc_channels (service, name, founder, state) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (service, name) DO UPDATE SET founder = excluded.founder, state = excluded.state"_s,
                {service, channel.name, channel.founder, packed(channel)});
        });
}

Task<Result<Done>> IrcChannelStore::remove(QByteArray name)
{
    return m_database.write([service = m_service, name](QSqlDatabase& connection) -> Result<Done> {
        return runStatement(connection, u"DELETE FROM irc_channels WHERE service = ? AND name = ?"_s, {service, name});
    });
}

Task<Result<Done>> IrcBanStore::migrate(Database& database)
{
    return database.migrate(u"irc-bans"_s,
        {u"CREATE TABLE irc_bans (service TEXT NOT NULL, mask BLOB NOT NULL, reason BLOB NOT NULL, by BLOB NOT NULL, at INTEGER NOT NULL,"
         " until INTEGER NOT NULL, PRIMARY KEY (service, mask))"_s,
            u"CREATE TABLE irc_secrets (service TEXT PRIMARY KEY, cloak BLOB NOT NULL)"_s});
}

Task<Result<QByteArray>> IrcBanStore::cloakKey()
{
    return m_database.write([service = m_service](QSqlDatabase& connection) -> Result<QByteArray> {
        QByteArray key(32, Qt::Uninitialized);
        QRandomGenerator::system()->fillRange(
            reinterpret_cast<quint32*>(key.data()), key.size() / qsizetype(sizeof(quint32)));
        const auto made = runQuery(connection,
            u"INSERT INTO irc_secrets (service, cloak) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {service, key});
        if (!made)
            return made.error();
        auto rows = runQuery(connection, u"SELECT cloak FROM irc_secrets WHERE service = ?"_s, {service});
        if (!rows)
            return rows.error();
        return rows->next() ? rows->value(0).toByteArray() : key;
    });
}

Task<Result<QList<ServerBan>>> IrcBanStore::load()
{
    return m_database.read([service = m_service](QSqlDatabase& connection) -> Result<QList<ServerBan>> {
        auto rows = runQuery(
            connection, u"SELECT mask, reason, by, at, until FROM irc_bans WHERE service = ?"_s, {service});
        if (!rows)
            return rows.error();
        QList<ServerBan> bans;
        while (rows->next())
            bans.append({rows->value(0).toByteArray(), rows->value(1).toByteArray(), rows->value(2).toByteArray(),
                rows->value(3).toLongLong(), rows->value(4).toLongLong()});
        return bans;
    });
}

Task<Result<Done>> IrcBanStore::put(ServerBan ban)
{
    return m_database.write([service = m_service, ban = std::move(ban)](QSqlDatabase& connection) -> Result<Done> {
        return runStatement(connection,
            u"INSERT INTO irc_bans (service, mask, reason, by, at, until) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (service, mask)"
            " DO UPDATE SET reason = excluded.reason, by = excluded.by, at = excluded.at, until = excluded.until"_s,
            {service, ban.mask, ban.reason, ban.by, ban.at, ban.until});
    });
}

Task<Result<Done>> IrcBanStore::remove(QByteArray mask)
{
    return m_database.write([service = m_service, mask](QSqlDatabase& connection) -> Result<Done> {
        return runStatement(connection, u"DELETE FROM irc_bans WHERE service = ? AND mask = ?"_s, {service, mask});
    });
}

} // namespace everyport
