#include "app/backup/databasereplace.h"

#include "app/backup/mergedtables.h"
#include "app/backup/ownconnection.h"

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
        return Error::unsupported(Reason::BadValue,
            u"Another version wrote what is here. Start this one once, then bring the backup back again. Nothing was changed."_s);
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
    if (done)
        done = own.run(u"BEGIN IMMEDIATE"_s);
    for (const auto& table : replacedTables(parts)) {
        if (done)
            done = replaceTable(own, table);
    }
    return done ? own.run(u"COMMIT"_s) : done;
}

} // namespace everyport::backup
