#include "app/services/xmpp/muc/xmpproomstore.h"

#include "app/storage/query.h"
#include "app/storage/sqltext.h"
#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport {

using xmpp::muc::Closedness;
using xmpp::muc::Hat;
using xmpp::muc::Membership;
using xmpp::muc::RoomConfig;
using xmpp::muc::RoomRecord;
using xmpp::muc::Subject;

namespace {

RoomConfig configOf(const QByteArray& form)
{
    const auto element = xml::parse(form);
    const auto read = element ? xmpp::DataForm::fromElement(*element) : std::nullopt;
    return read ? RoomConfig().with(*read).valueOr({}) : RoomConfig();
}

/// As in presence (XEP-0317).
QByteArray bytesOf(const QList<Hat>& hats)
{
    if (hats.isEmpty())
        return QByteArray("");
    xml::Element all(u"hats"_s, xmpp::ns::hats);
    for (const auto& hat : hats)
        all.add(xml::Element(u"hat"_s, all.ns()).with(u"uri"_s, hat.uri).with(u"title"_s, hat.title));
    return xml::serialise(all);
}

QList<Hat> hatsOf(const QByteArray& bytes)
{
    QList<Hat> hats;
    const auto element = bytes.isEmpty() ? Result<xml::Element>(xml::Element()) : xml::parse(bytes);
    if (element) {
        for (const auto& hat : element->elements())
            hats.append({hat.attribute(u"uri"), hat.attribute(u"title")});
    }
    return hats;
}

int numberOf(const Closedness& closedness)
{
    return (closedness.isHidden ? 1 : 0) | (closedness.isMembersOnly ? 2 : 0) | (closedness.needsPassword ? 4 : 0);
}

Closedness closednessOf(int number)
{
    return {(number & 1) != 0, (number & 2) != 0, (number & 4) != 0};
}

Result<Done> putMember(QSqlDatabase& connection, const QString& service, const QString& room, const xmpp::Jid& who,
    const Membership& membership)
{
    if (membership.isEmpty())
        return runStatement(connection, u"DELETE FROM xmpp_room_members WHERE service = ? AND room = ? AND who = ?"_s,
            {service, room, who.toString()});
    return runStatement(connection,
        u"INSERT INTO xmpp_room_members (service, room, who, affiliation, nick, reason, hats) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (service, room, who) DO UPDATE SET affiliation = excluded.affiliation, nick = excluded.nick, reason = excluded.reason,"
        " hats = excluded.hats"_s,
        {service, room, who.toString(), affiliationName(membership.affiliation), notNull(membership.nick),
            notNull(membership.reason), bytesOf(membership.hats)});
}

Result<Done> putMembers(
    QSqlDatabase& connection, const QString& service, const QString& room, const QHash<xmpp::Jid, Membership>& members)
{
    Result<Done> put = Done{};
    for (const auto& [who, membership] : members.asKeyValueRange()) {
        if (put)
            put = putMember(connection, service, room, who, membership);
    }
    return put;
}

Result<Done> removeMembers(QSqlDatabase& connection, const QString& service, const QString& room)
{
    return runStatement(connection, u"DELETE FROM xmpp_room_members WHERE service = ? AND room = ?"_s, {service, room});
}

Result<Done> putRoom(QSqlDatabase& connection, const QString& service, const RoomRecord& room)
{
    const auto config = xml::serialise(room.config.toForm(xmpp::DataForm::Type::Submit).toElement());
    auto put = runStatement(connection,
        u"INSERT INTO xmpp_rooms (service, name, config, created_at, secret, subject, subject_nick, subject_at, card, closedness,"
        " shown_from, heard_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (service, name) DO UPDATE SET config = excluded.config,"
        " created_at = excluded.created_at, secret = excluded.secret, subject = excluded.subject, subject_nick = excluded.subject_nick,"
        " subject_at = excluded.subject_at, card = excluded.card, closedness = excluded.closedness, shown_from = excluded.shown_from,"
        " heard_from = excluded.heard_from"_s,
        {service, room.name, config, room.createdAt, room.secret, notNull(room.subject.text),
            notNull(room.subject.nick), room.subject.at, room.card.isNull() ? QByteArray("") : room.card,
            numberOf(room.guarded.closedness), room.guarded.shownFrom, room.guarded.heardFrom});
    if (put)
        put = removeMembers(connection, service, room.name);
    return put ? putMembers(connection, service, room.name, room.members) : put;
}

Result<Done> readMembers(QSqlDatabase& connection, const QString& service, QHash<QString, RoomRecord>& rooms)
{
    auto rows = runQuery(connection,
        u"SELECT room, who, affiliation, nick, reason, hats FROM xmpp_room_members WHERE service = ?"_s, {service});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto room = rooms.find(rows->value(0).toString());
        const auto who = xmpp::Jid::parse(rows->value(1).toString());
        const auto affiliation = xmpp::muc::affiliationNamed(rows->value(2).toString());
        if (room != rooms.end() && who && affiliation)
            room->members.insert(*who,
                {*affiliation, rows->value(3).toString(), rows->value(4).toString(),
                    hatsOf(rows->value(5).toByteArray())});
    }
    return Done{};
}

Result<QList<RoomRecord>> readRooms(QSqlDatabase& connection, const QString& service)
{
    auto rows = runQuery(connection,
        u"SELECT name, config, created_at, secret, subject, subject_nick, subject_at, card, closedness, shown_from, heard_from FROM xmpp_rooms"
        " WHERE service = ?"_s,
        {service});
    if (!rows)
        return rows.error();
    QHash<QString, RoomRecord> rooms;
    while (rows->next()) {
        const auto name = rows->value(0).toString();
        const Subject subject{rows->value(4).toString(), rows->value(5).toString(), rows->value(6).toLongLong()};
        rooms.insert(name,
            {name, configOf(rows->value(1).toByteArray()), rows->value(2).toLongLong(), rows->value(3).toByteArray(),
                subject, rows->value(7).toByteArray(), {},
                {closednessOf(rows->value(8).toInt()), rows->value(9).toLongLong(), rows->value(10).toLongLong()}});
    }
    const auto members = readMembers(connection, service, rooms);
    if (!members)
        return members.error();
    return rooms.values();
}

} // namespace

Task<Result<Done>> XmppRoomStore::migrate(Database& database)
{
    return database.migrate(u"xmpprooms"_s,
        {
            u"CREATE TABLE xmpp_rooms (service TEXT NOT NULL, name TEXT NOT NULL, config BLOB NOT NULL, created_at INTEGER NOT NULL,"
            " secret BLOB NOT NULL, subject TEXT NOT NULL, subject_nick TEXT NOT NULL, subject_at INTEGER NOT NULL,"
            " PRIMARY KEY (service, name)) WITHOUT ROWID"_s,
            u"CREATE TABLE xmpp_room_members (service TEXT NOT NULL, room TEXT NOT NULL, who TEXT NOT NULL, affiliation TEXT NOT NULL,"
            " nick TEXT NOT NULL, reason TEXT NOT NULL, hats BLOB NOT NULL, PRIMARY KEY (service, room, who)) WITHOUT ROWID"_s,
            u"ALTER TABLE xmpp_rooms ADD COLUMN card BLOB NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE xmpp_rooms ADD COLUMN closedness INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE xmpp_rooms ADD COLUMN shown_from INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE xmpp_rooms ADD COLUMN heard_from INTEGER NOT NULL DEFAULT 0"_s,
        });
}

Task<Result<QList<RoomRecord>>> XmppRoomStore::load()
{
    return m_database.read([service = m_service](QSqlDatabase& connection) { return readRooms(connection, service); });
}

Task<Result<Done>> XmppRoomStore::saveRoom(RoomRecord room)
{
    return m_database.write([service = m_service, room = std::move(room)](
                                QSqlDatabase& connection) { return putRoom(connection, service, room); });
}

Task<Result<Done>> XmppRoomStore::saveSubject(QString room, Subject subject)
{
    return m_database.write(
        [service = m_service, room = std::move(room), subject = std::move(subject)](QSqlDatabase& connection) {
            return runStatement(connection,
                u"UPDATE xmpp_rooms SET subject = ?, subject_nick = ?, subject_at = ? WHERE service = ? AND name = ?"_s,
                {notNull(subject.text), notNull(subject.nick), subject.at, service, room});
        });
}

Task<Result<Done>> XmppRoomStore::saveMembers(QString room, QHash<xmpp::Jid, Membership> members)
{
    return m_database.write([service = m_service, room = std::move(room), members = std::move(members)](
                                QSqlDatabase& connection) { return putMembers(connection, service, room, members); });
}

Task<Result<Done>> XmppRoomStore::removeRoom(QString room)
{
    return m_database.write([service = m_service, room = std::move(room)](QSqlDatabase& connection) -> Result<Done> {
        auto removed = removeMembers(connection, service, room);
        if (removed)
            removed = runStatement(
                connection, u"DELETE FROM xmpp_rooms WHERE service = ? AND name = ?"_s, {service, room});
        return removed;
    });
}

} // namespace everyport
