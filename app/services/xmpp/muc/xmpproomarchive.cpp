#include "app/services/xmpp/muc/xmpproomarchive.h"

#include <algorithm>

#include "app/storage/query.h"
#include "app/storage/repeatedstatement.h"
#include "app/storage/sqltext.h"

using namespace Qt::StringLiterals;

namespace everyport {

using xmpp::muc::ArchivedMessage;
using xmpp::muc::ArchivePage;
using xmpp::muc::ArchiveQuery;

namespace {

constexpr int trimEvery = 200;
constexpr int countUpTo = 100'000; // beyond that nobody turns pages by number

ArchivedMessage messageOf(const QSqlQuery& row)
{
    const auto sender = row.value(3).toString();
    return {row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toString(),
        sender.isEmpty() ? xmpp::Jid() : xmpp::Jid::parse(sender).valueOr({}), row.value(4).toByteArray()};
}

/// Where a message stands among all. Error: item-not-found.
Result<qint64> placeOf(QSqlDatabase& connection, const QString& service, const QString& room, const QString& id)
{
    auto query = runQuery(connection,
        u"SELECT place FROM xmpp_room_archive WHERE service = ? AND room = ? AND id = ?"_s, {service, room, id});
    if (!query)
        return query.error();
    if (!query->next())
        return Error::refused(Reason::NotFound, u"There is no message %1."_s.arg(id.left(80)), u"item-not-found"_s);
    return query->value(0).toLongLong();
}

/// A WHERE with what it is bound to; grows condition by condition.
struct Where {
    QString sql;
    QVariantList values;
    void add(const QString& condition, const QVariant& value)
    {
        sql += u" AND "_s + condition;
        values.append(value);
    }
};

struct Reading {
    QSqlDatabase& connection;
    const QString& service;
    const QString& room;
    const ArchiveQuery& query;

    Result<Done> bound(Where& where, const QString& condition, const QString& id) const
    {
        if (id.isEmpty())
            return Done{};
        const auto place = placeOf(connection, service, room, id);
        if (!place)
            return place.error();
        where.add(condition, *place);
        return Done{};
    }

    /// What is asked for, without paging.
    Result<Where> whole() const
    {
        Where where{u" FROM xmpp_room_archive WHERE service = ? AND room = ?"_s, {service, room}};
        if (query.start)
            where.add(u"at >= ?"_s, *query.start);
        if (query.end)
            where.add(u"at <= ?"_s, *query.end);
        if (!query.nick.isEmpty())
            where.add(u"nick = ?"_s, query.nick);
        for (const auto& text : query.containing)
            where.add(u"instr(stanza, ?) > 0"_s, text);
        auto narrowed = bound(where, u"place > ?"_s, query.afterId);
        if (narrowed)
            narrowed = bound(where, u"place < ?"_s, query.beforeId);
        if (narrowed && !query.ids.isEmpty()) {
            QStringList marks;
            for (const auto& id : query.ids) {
                const auto place = placeOf(connection, service, room, id);
                if (!place)
                    return place.error();
                marks.append(u"?"_s);
                where.values.append(*place);
            }
            where.sql += u" AND place IN (%1)"_s.arg(marks.join(u','));
        }
        if (!narrowed)
            return narrowed.error();
        return where;
    }

    Result<int> count(const Where& where) const
    {
        if (!query.isCounted)
            return 0;
        auto row = runQuery(connection,
            u"SELECT COUNT(*) FROM (SELECT 1"_s + where.sql + u" LIMIT %1) AS part"_s.arg(countUpTo), where.values);
        if (!row)
            return row.error();
        return row->next() ? row->value(0).toInt() : 0;
    }

    Result<ArchivePage> run() const
    {
        const auto all = whole();
        if (!all)
            return all.error();
        const auto total = count(*all);
        if (!total)
            return total.error();
        auto part = *all;
        auto narrowed = bound(part, u"place > ?"_s, query.page.after);
        if (narrowed)
            narrowed = bound(part, u"place < ?"_s, query.page.before);
        if (!narrowed)
            return narrowed.error();
        const bool fromEnd = query.page.last || !query.page.before.isEmpty();
        const qint64 most = query.page.max.value_or(countUpTo);
        auto rows = runQuery(connection,
            u"SELECT id, at, nick, sender, stanza, place"_s + part.sql
                + u" ORDER BY place %1 LIMIT %2 OFFSET %3"_s.arg(fromEnd ? u"DESC"_s : u"ASC"_s)
                      .arg(most + 1)
                      .arg(fromEnd ? 0 : query.page.index.value_or(0)),
            part.values);
        if (!rows)
            return rows.error();
        ArchivePage page;
        page.total = *total;
        qint64 first = 0;
        while (rows->next()) {
            if (page.messages.size() == most) { // one more than asked for tells that there is more
                page.isComplete = false;
                break;
            }
            if (page.messages.isEmpty() || fromEnd)
                first = rows->value(5).toLongLong();
            page.messages.append(messageOf(*rows));
        }
        if (fromEnd)
            std::reverse(page.messages.begin(), page.messages.end());
        if (page.messages.isEmpty())
            return page;
        auto before = *all;
        before.add(u"place < ?"_s, first);
        const auto index = count(before);
        if (!index)
            return index.error();
        page.firstIndex = *index;
        return page;
    }
};

Result<Done> trim(QSqlDatabase& connection, const QString& service, const QString& room, int most)
{
    return runStatement(connection,
        u"DELETE FROM xmpp_room_archive WHERE service = ? AND room = ? AND place <="
        " (SELECT place FROM xmpp_room_archive WHERE service = ? AND room = ? ORDER BY place DESC LIMIT 1 OFFSET ?)"_s,
        {service, room, service, room, most});
}

Result<Done> remove(QSqlDatabase& connection, const QString& service, const QString& room)
{
    return runStatement(connection, u"DELETE FROM xmpp_room_archive WHERE service = ? AND room = ?"_s, {service, room});
}

Result<Done> removeOthers(QSqlDatabase& connection, const QString& service, const QStringList& rooms)
{
    auto rows = runQuery(connection, u"SELECT DISTINCT room FROM xmpp_room_archive WHERE service = ?"_s, {service});
    if (!rows)
        return rows.error();
    QStringList others;
    while (rows->next()) {
        if (const auto room = rows->value(0).toString(); !rooms.contains(room))
            others.append(room);
    }
    for (const auto& room : others) {
        const auto removed = remove(connection, service, room);
        if (!removed)
            return removed;
    }
    return Done{};
}

} // namespace

Task<Result<Done>> XmppRoomArchive::migrate(Database& database)
{
    return database.migrate(u"xmpproomarchive"_s,
        {
            u"CREATE TABLE xmpp_room_archive (place INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL, room TEXT NOT NULL,"
            " id TEXT NOT NULL, at INTEGER NOT NULL, nick TEXT NOT NULL, sender TEXT NOT NULL, stanza BLOB NOT NULL,"
            " UNIQUE (service, room, id))"_s,
            u"CREATE INDEX xmpp_room_archive_by_place ON xmpp_room_archive (service, room, place)"_s,
        });
}

/// One after the other by one statement. An id that is there already takes only its own message with it.
Result<Done> XmppRoomArchive::put(QSqlDatabase& connection, const QString& service, const std::vector<Entry>& entries)
{
    auto insert = RepeatedStatement::prepare(connection,
        u"INSERT INTO xmpp_room_archive (service, room, id, at, nick, sender, stanza) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING"_s);
    if (!insert)
        return insert.error();
    const auto serviceText = service.toUtf8();
    for (const auto& [room, message, most] : entries) {
        const QByteArray texts[]{
            room.toUtf8(), message.id.toUtf8(), message.nick.toUtf8(), message.sender.toString().toUtf8()};
        insert->bindText(0, serviceText);
        insert->bindText(1, texts[0]);
        insert->bindText(2, texts[1]);
        insert->bind(3, message.at);
        insert->bindText(4, texts[2]);
        insert->bindText(5, texts[3]);
        insert->bindBlob(6, message.stanza);
        if (const auto put = insert->run(); !put)
            return put;
        const auto trimmed = most > 0 ? trim(connection, service, room, most) : Result<Done>(Done{});
        if (!trimmed)
            return trimmed;
    }
    return Done{};
}

XmppRoomArchive::XmppRoomArchive(
    Reactor& reactor, Database& database, QString service, int most, TaskSet::Failed failed)
    : m_jobs(database),
      m_service(std::move(service)),
      m_most(most),
      m_batch(
          reactor, u"Keeping what was said"_s,
          [this](std::vector<Entry> entries) {
              return m_jobs.change([service = m_service, entries = std::move(entries)](
                                       QSqlDatabase& connection) { return put(connection, service, entries); });
          },
          std::move(failed))
{
}

Task<Result<Done>> XmppRoomArchive::append(QString room, ArchivedMessage message)
{
    const bool isDue = ++m_sinceTrimmed >= std::min(trimEvery, m_most);
    if (isDue)
        m_sinceTrimmed = 0;
    const auto bytes = message.stanza.size();
    if (m_batch.add({std::move(room), std::move(message), isDue ? m_most : 0}, bytes))
        return Task<Result<Done>>(Result<Done>(Done{}));
    return Task<Result<Done>>(Result<Done>(Error::busy(
        Reason::NoSpace, u"The storage cannot keep up with what is said in rooms: too much waits to be written."_s)));
}

Task<Result<ArchivePage>> XmppRoomArchive::find(QString room, ArchiveQuery query)
{
    m_batch.flush();
    auto job = [service = m_service, room = std::move(room), query = std::move(query)](QSqlDatabase& connection) {
        return Reading{connection, service, room, query}.run();
    };
    return m_jobs.ask(std::move(job));
}

Task<Result<Done>> XmppRoomArchive::replace(QString room, QString id, QByteArray stanza)
{
    m_batch.flush();
    return m_jobs.change([service = m_service, room = std::move(room), id = std::move(id), stanza = std::move(stanza)](
                             QSqlDatabase& connection) {
        return runStatement(connection,
            u"UPDATE xmpp_room_archive SET stanza = ? WHERE service = ? AND room = ? AND id = ?"_s,
            {stanza, service, room, id});
    });
}

Task<Result<Done>> XmppRoomArchive::removeRoom(QString room)
{
    m_batch.flush();
    return m_jobs.change([service = m_service, room = std::move(room)](
                             QSqlDatabase& connection) { return remove(connection, service, room); });
}

Task<Result<Done>> XmppRoomArchive::keepOnly(QStringList rooms)
{
    m_batch.flush();
    return m_jobs.change([service = m_service, rooms = std::move(rooms)](
                             QSqlDatabase& connection) { return removeOthers(connection, service, rooms); });
}

} // namespace everyport
