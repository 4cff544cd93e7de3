#include "app/backup/database/databasereplace.h"

#include <algorithm>

#include "app/backup/database/databasecopy.h"
#include "app/backup/database/mergedtables.h"
#include "app/backup/database/ownconnection.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

/// Those that stay: of the parts that are missing, and what these hang on, for a message is nothing without its
/// conversation.
QStringList keptTables(const PartChoice& parts)
{
    QStringList kept;
    for (const auto& part : parts.missing())
        kept << part.tables << part.counters;
    const auto merged = mergedTables();
    for (auto table = merged.crbegin(); table != merged.crend(); ++table) { // children before their parents
        if (kept.contains(table->name) && !table->parent.isEmpty() && !kept.contains(table->parent))
            kept << table->parent;
    }
    return kept;
}

QStringList replacedTables(const PartChoice& parts)
{
    QStringList all;
    for (const auto& part : backupParts())
        all << part.tables << part.counters;
    for (const auto& table : mergedTables()) {
        if (!all.contains(table.name))
            all << table.name; // of no part, and so in each backup
    }
    const auto kept = keptTables(parts);
    all.removeIf([&](const QString& table) { return kept.contains(table); });
    return all;
}

Error writtenByAnother()
{
    return Error::unsupported(Reason::BadValue,
        u"Another version wrote what is here. Start this one once, then bring the backup back again. Nothing was changed."_s);
}

/// What other steps have made means something else, also where its columns have the same names. Rooms of the station
/// and of its services are of this version by now, here and in what comes (bringUpToDate in app/station). Should one
/// not be, older tables would stand beside newer ones of the same room, of parts that stay, under one number of steps:
/// too high for those, and nothing would bring them up to date, or too low for these, and their steps would be done
/// twice. So they are refused.
Result<Done> sameSteps(OwnConnection& own, const QStringList& tables)
{
    const auto rooms = u"SELECT o.room FROM old.storage_rooms AS o JOIN main.storage_rooms AS m ON m.room = o.room"_s;
    const auto older = own.texts(rooms + u" WHERE o.steps < m.steps"_s);
    const auto newer = own.texts(rooms + u" WHERE o.steps > m.steps"_s);
    if (!older || !newer)
        return (!older ? older : newer).error();
    for (const auto& table : mergedTables()) {
        if (!tables.contains(table.name))
            continue;
        if (newer->contains(table.room))
            return writtenByAnother();
        if (older->contains(table.room))
            return Error::unsupported(Reason::BadValue,
                u"An older version made this backup, and a part of it (%1) cannot take the place of what is here. Add it to what is here instead. Nothing was changed."_s
                    .arg(table.room));
    }
    return Done();
}

/// Second factors are none: they go with the accounts, and whose was left out is disabled there.
bool isStationKeys(const QString& table)
{
    return std::ranges::find(secretTables, table) != std::end(secretTables) && table != "account_totp"_L1;
}

/// As it is in `old`; empty where there is none, for then its service has never run there.
Result<Done> replaceTable(OwnConnection& own, const QString& table)
{
    const auto here = own.hasTable(u"main"_s, table);
    if (!here || !*here)
        return here ? Result<Done>(Done()) : Result<Done>(here.error());
    const auto columns = u"SELECT name || ' ' || type FROM pragma_table_info(?, ?) ORDER BY cid"_s;
    const auto comes = own.texts(columns, {table, u"old"_s});
    const auto stands = own.texts(columns, {table, u"main"_s});
    if (!comes || !stands)
        return (!comes ? comes : stands).error();
    if (!comes->isEmpty() && *comes != *stands)
        return writtenByAnother();
    if (isStationKeys(table)) {
        const auto keys = comes->isEmpty() ? Result<qint64>(qint64(0))
                                           : own.number(u"SELECT count(*) FROM old.%1"_s.arg(table));
        if (!keys || *keys == 0)
            return keys ? Result<Done>(Done()) : Result<Done>(keys.error());
    }
    own.setTriggers(table != "accounts"_L1); // what services that stay keep of people stays, too
    auto done = own.run(u"DELETE FROM main.\"%1\""_s.arg(table));
    if (done && !comes->isEmpty())
        done = own.run(u"INSERT INTO main.\"%1\" SELECT * FROM old.\"%1\""_s.arg(table));
    own.setTriggers(true);
    return done;
}

} // namespace

Result<Done> replaceParts(const QString& target, const QString& from, const PartChoice& parts)
{
    auto opened = OwnConnection::open(target);
    if (!opened)
        return opened.error();
    auto& own = **opened;
    auto done = own.attach(from, u"old"_s);
    const auto tables = replacedTables(parts);
    if (done)
        done = checkNumbers(own, u"old"_s);
    if (done)
        done = sameSteps(own, tables);
    if (done)
        done = own.run(u"BEGIN IMMEDIATE"_s);
    for (const auto& table : tables) {
        if (done)
            done = replaceTable(own, table);
    }
    return done ? own.run(u"COMMIT"_s) : done;
}

Result<Done> keepStationKeys(const QString& target, const QString& before)
{
    auto opened = OwnConnection::open(target);
    if (!opened)
        return opened.error();
    auto& own = **opened;
    auto done = own.attach(before, u"before"_s);
    for (const QString table : secretTables) {
        const auto was = done && isStationKeys(table) ? own.hasTable(u"before"_s, table) : Result<bool>(false);
        const auto comes = was && *was ? own.hasTable(u"main"_s, table) : was;
        if (!comes)
            return comes.error();
        if (*comes)
            done = own.run(
                u"INSERT INTO main.%1 SELECT * FROM before.%1 WHERE NOT EXISTS (SELECT 1 FROM main.%1)"_s.arg(table));
    }
    return done;
}

} // namespace everyport::backup
