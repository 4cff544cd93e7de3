#include "app/polls/links/voterlinkstore.h"

#include "app/polls/cards/card.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

QStringList voterLinkTables()
{
    return {
        u"CREATE TABLE links_key (only INTEGER PRIMARY KEY CHECK (only = 1), key BLOB NOT NULL)"_s,
        u"CREATE TABLE links_voter (mark BLOB PRIMARY KEY, person TEXT NOT NULL, sort TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE links_place (reader TEXT PRIMARY KEY, key TEXT NOT NULL) WITHOUT ROWID"_s,
        u"ALTER TABLE links_place ADD COLUMN address TEXT NOT NULL DEFAULT ''"_s,
    };
}

Result<Done> makeVoterLinksKey(QSqlDatabase& connection)
{
    return runStatement(
        connection, u"INSERT INTO links_key (only, key) VALUES (1, ?) ON CONFLICT DO NOTHING"_s, {makeSalt()});
}

Result<VoterLinks> readVoterLinks(QSqlDatabase& connection)
{
    auto key = runQuery(connection, u"SELECT key FROM links_key"_s);
    if (!key)
        return key.error();
    const auto bytes = key->next() ? key->value(0).toByteArray() : QByteArray();
    auto rows = runQuery(connection, u"SELECT mark, person, sort, at FROM links_voter"_s);
    if (!rows)
        return rows.error();
    QList<VoterLink> links;
    while (rows->next())
        links.append({rows->value(0).toByteArray(), rows->value(1).toString(), rows->value(2).toString(),
            rows->value(3).toLongLong()});
    if (rows->lastError().isValid())
        return storageError(rows->lastError(), connection.databaseName());
    return VoterLinks(bytes, links);
}

Result<QMap<QString, QString>> readLinkPlaces(QSqlDatabase& connection)
{
    auto rows = runQuery(connection, u"SELECT reader, key FROM links_place"_s);
    if (!rows)
        return rows.error();
    QMap<QString, QString> places;
    while (rows->next())
        places.insert(rows->value(0).toString(), rows->value(1).toString());
    if (rows->lastError().isValid())
        return storageError(rows->lastError(), connection.databaseName());
    return places;
}

Result<QMap<QString, QString>> readLinkAddresses(QSqlDatabase& connection)
{
    auto rows = runQuery(connection, u"SELECT reader, address FROM links_place WHERE address <> ''"_s);
    if (!rows)
        return rows.error();
    QMap<QString, QString> addresses;
    while (rows->next())
        addresses.insert(rows->value(0).toString(), rows->value(1).toString());
    if (rows->lastError().isValid())
        return storageError(rows->lastError(), connection.databaseName());
    return addresses;
}

Result<Done> setLinkAddress(QSqlDatabase& connection, const QString& reader, const QString& address)
{
    return runStatement(connection, u"UPDATE links_place SET address = ? WHERE reader = ?"_s, {address, reader});
}

Result<Done> setLinkPlace(QSqlDatabase& connection, const QString& reader, const QString& key)
{
    if (key.isEmpty())
        return runStatement(connection, u"DELETE FROM links_place WHERE reader = ?"_s, {reader});
    return runStatement(connection,
        u"INSERT INTO links_place (reader, key) VALUES (?, ?) ON CONFLICT (reader) DO UPDATE SET key = excluded.key"_s,
        {reader, key});
}

Result<Done> addVoterLinks(QSqlDatabase& connection, const QList<VoterLink>& links)
{
    for (const auto& link : links) {
        const auto done = runStatement(connection,
            u"INSERT INTO links_voter (mark, person, sort, at) VALUES (?, ?, ?, ?) ON CONFLICT (mark)"
            " DO UPDATE SET person = excluded.person, sort = excluded.sort, at = excluded.at"_s,
            {link.mark, link.group, link.sort, link.at});
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> removeVoterLinks(QSqlDatabase& connection, const QList<QByteArray>& marks)
{
    for (const auto& mark : marks) {
        if (const auto done = runStatement(connection, u"DELETE FROM links_voter WHERE mark = ?"_s, {mark}); !done)
            return done;
    }
    return Done{};
}

} // namespace everyport::polls
