#include "app/events/eventstore.h"

#include <QSet>

#include "app/polls/cards/card.h"
#include "app/storage/query.h"
#include "app/storage/sharing.h"
#include "app/storage/sqltext.h"

namespace everyport::events::store {

using namespace Qt::StringLiterals;

namespace {

QVariant orNull(const std::optional<qint64>& number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<qint64> number(const QVariant& value)
{
    return value.isNull() ? std::optional<qint64>() : value.toLongLong();
}

bool hasSlide(const Event& event)
{
    return std::any_of(event.steps.begin(), event.steps.end(), [](const Step& step) { return step.slide; });
}

Result<QList<Event>> events(QSqlDatabase& database)
{
    auto rows = runQuery(database,
        u"SELECT id, name, made_by, made_at, steps, present, since, moves, time_over, ended_at, wall, edits,"
        " left_backwards FROM events ORDER BY made_at, id"_s);
    if (!rows)
        return rows.error();
    QList<Event> all;
    while (rows->next()) {
        Event event{.id = rows->value(0).toString(),
            .name = rows->value(1).toString(),
            .madeBy = rows->value(2).toString(),
            .madeAt = rows->value(3).toLongLong(),
            .steps = stepsFromJson(rows->value(4).toByteArray()),
            .present = rows->value(5).toString(),
            .since = rows->value(6).toLongLong(),
            .moves = rows->value(7).toLongLong(),
            .isTimeOver = rows->value(8).toBool(),
            .endedAt = number(rows->value(9))};
        event.wall = wallFromName(rows->value(10).toString()).value_or(Wall::Results);
        event.edits = rows->value(11).toLongLong();
        event.leftBackwards = leftBackwardsFromJson(rows->value(12).toByteArray());
        all.append(event);
    }
    if (rows->lastError().isValid())
        return storageError(rows->lastError(), database.databaseName());
    return all;
}

Result<QList<EventLink>> links(QSqlDatabase& database)
{
    auto rows = runQuery(database,
        u"SELECT id, event, kind, label, made_by, made_at, until, hash FROM event_links ORDER BY made_at, id"_s);
    if (!rows)
        return rows.error();
    QList<EventLink> all;
    while (rows->next()) {
        const auto kind = polls::pollRoleFromName(rows->value(2).toString());
        if (!kind)
            continue; // of a later version: nobody knows what it may do
        all.append({.id = rows->value(0).toString(),
            .event = rows->value(1).toString(),
            .kind = *kind,
            .label = rows->value(3).toString(),
            .madeBy = rows->value(4).toString(),
            .madeAt = rows->value(5).toLongLong(),
            .until = number(rows->value(6)),
            .hash = rows->value(7).toByteArray()});
    }
    if (rows->lastError().isValid())
        return storageError(rows->lastError(), database.databaseName());
    return all;
}

Result<QList<RemoteCard>> cards(QSqlDatabase& database)
{
    auto rows = runQuery(database, u"SELECT id, event, press, label, hash FROM event_cards ORDER BY id"_s);
    if (!rows)
        return rows.error();
    QList<RemoteCard> all;
    while (rows->next()) {
        const auto press = pressFromName(rows->value(2).toString());
        if (press)
            all.append({.id = rows->value(0).toString(),
                .event = rows->value(1).toString(),
                .press = *press,
                .label = rows->value(3).toString(),
                .hash = rows->value(4).toString()});
    }
    if (rows->lastError().isValid())
        return storageError(rows->lastError(), database.databaseName());
    return all;
}

Result<QByteArray> salt(QSqlDatabase& database)
{
    auto made = runStatement(
        database, u"INSERT INTO event_salt (only, salt) VALUES (1, ?) ON CONFLICT DO NOTHING"_s, {polls::makeSalt()});
    if (!made)
        return made.error();
    auto rows = runQuery(database, u"SELECT salt FROM event_salt"_s);
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0).toByteArray() : QByteArray();
}

const auto insertion =
    u"INSERT INTO events (id, name, made_by, made_at, steps, present, since, moves, time_over, ended_at, wall, edits,"
    " left_backwards) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

QVariantList valuesOf(const Event& event)
{
    return {event.id, event.name, notNull(event.madeBy), event.madeAt, stepsToJson(event.steps), notNull(event.present),
        event.since, event.moves, event.isTimeOver, orNull(event.endedAt), wallName(event.wall), event.edits,
        leftBackwardsToJson(event.leftBackwards)};
}

} // namespace

QStringList migration()
{
    return {u"CREATE TABLE events (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE, made_by TEXT NOT NULL,"
            " made_at INTEGER NOT NULL, steps BLOB NOT NULL, present TEXT NOT NULL, since INTEGER NOT NULL,"
            " moves INTEGER NOT NULL, time_over INTEGER NOT NULL, ended_at INTEGER, wall TEXT NOT NULL)"_s,
        u"CREATE TABLE event_links (id TEXT NOT NULL PRIMARY KEY,"
        " event TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE, kind TEXT NOT NULL, label TEXT NOT NULL,"
        " made_by TEXT NOT NULL, made_at INTEGER NOT NULL, until INTEGER, hash BLOB NOT NULL UNIQUE)"_s,
        u"CREATE TABLE event_cards (id TEXT NOT NULL PRIMARY KEY,"
        " event TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE, press TEXT NOT NULL, label TEXT NOT NULL,"
        " hash TEXT NOT NULL UNIQUE)"_s,
        u"CREATE TABLE event_salt (only INTEGER PRIMARY KEY CHECK (only = 1), salt BLOB NOT NULL)"_s,
        u"ALTER TABLE events ADD COLUMN edits INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE events ADD COLUMN left_backwards BLOB NOT NULL DEFAULT ''"_s};
}

Result<Loaded> load(QSqlDatabase& database, const QStringList& named)
{
    auto found = events(database);
    if (!found)
        return found.error();
    const QSet<QString> names(named.begin(), named.end());
    Loaded loaded;
    for (const auto& event : std::as_const(*found)) {
        if (names.contains(event.name) || hasSlide(event)) {
            loaded.events.append(event);
            continue;
        }
        const auto gone = runStatement(database, u"DELETE FROM events WHERE id = ?"_s, {event.id});
        if (!gone)
            return gone.error();
    }
    auto given = links(database);
    if (!given)
        return given.error();
    loaded.links = *given;
    auto remotes = cards(database);
    if (!remotes)
        return remotes.error();
    loaded.cards = *remotes;
    auto salted = salt(database);
    if (!salted)
        return salted.error();
    loaded.salt = *salted;
    return loaded;
}

Result<Loaded> read(QSqlDatabase& database)
{
    Loaded loaded;
    auto found = events(database);
    if (!found)
        return found.error();
    loaded.events = std::move(*found);
    auto given = links(database);
    if (!given)
        return given.error();
    loaded.links = std::move(*given);
    auto remotes = cards(database);
    if (!remotes)
        return remotes.error();
    loaded.cards = std::move(*remotes);
    auto salted = runQuery(database, u"SELECT salt FROM event_salt"_s);
    if (!salted)
        return salted.error();
    loaded.salt = salted->next() ? salted->value(0).toByteArray() : QByteArray();
    return loaded;
}

Result<Done> make(QSqlDatabase& database, const Event& event)
{
    tellOthers(database, room);
    return runStatement(database, insertion + u" ON CONFLICT DO NOTHING"_s, valuesOf(event));
}

Result<Done> save(QSqlDatabase& database, const Event& event)
{
    tellOthers(database, room);
    auto saved = runQuery(database,
        insertion
            + u" ON CONFLICT (id) DO UPDATE SET steps = excluded.steps,"
              " present = excluded.present, since = excluded.since, moves = excluded.moves,"
              " time_over = excluded.time_over, ended_at = excluded.ended_at, wall = excluded.wall,"
              " edits = excluded.edits, left_backwards = excluded.left_backwards WHERE excluded.edits = events.edits + 1"_s,
        valuesOf(event));
    if (!saved)
        return saved.error();
    if (saved->numRowsAffected() == 0)
        return Error::busy(Reason::AlreadyExists,
            u"Another program that shares the database has just changed “%1”. Look where it is, then try again."_s.arg(
                event.name));
    return Done();
}

Result<Done> addLink(QSqlDatabase& database, const EventLink& link)
{
    tellOthers(database, room);
    return runStatement(database,
        u"INSERT INTO event_links (id, event, kind, label, made_by, made_at, until, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {link.id, link.event, polls::pollRoleName(link.kind), notNull(link.label), notNull(link.madeBy), link.madeAt,
            orNull(link.until), link.hash});
}

Result<Done> removeLink(QSqlDatabase& database, const QString& id)
{
    tellOthers(database, room);
    return runStatement(database, u"DELETE FROM event_links WHERE id = ?"_s, {id});
}

Result<Done> addCard(QSqlDatabase& database, const RemoteCard& card)
{
    tellOthers(database, room);
    return runStatement(database, u"INSERT INTO event_cards (id, event, press, label, hash) VALUES (?, ?, ?, ?, ?)"_s,
        {card.id, card.event, pressName(card.press), notNull(card.label), card.hash});
}

Result<Done> removeCard(QSqlDatabase& database, const QString& id)
{
    tellOthers(database, room);
    return runStatement(database, u"DELETE FROM event_cards WHERE id = ?"_s, {id});
}

} // namespace everyport::events::store
