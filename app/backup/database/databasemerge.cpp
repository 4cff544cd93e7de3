#include "app/backup/database/databasemerge.h"

#include <algorithm>
#include <memory>

#include <QHash>

#include "app/backup/database/mergedtables.h"
#include "app/backup/database/ownconnection.h"
#include "app/backup/database/ownschema.h"
#include "app/backup/format/backupformat.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

QString quoted(const QString& name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

/// "a.x IS b.x AND a.y IS b.y"
QString alike(const QStringList& columns, const QString& a, const QString& b)
{
    QStringList parts;
    for (const auto& column : columns)
        parts << u"%1.%3 IS %2.%3"_s.arg(a, b, quoted(column));
    return parts.join(u" AND "_s);
}

/// A database and what shall be added to it, which is attached as `old`.
class Merge {
public:
    static Result<std::unique_ptr<Merge>> open(
        const QString& target, const QString& from, std::shared_ptr<BackupProgress> progress = {})
    {
        auto own = OwnConnection::open(target);
        if (!own)
            return own.error();
        (*own)->setProgress(std::move(progress));
        std::unique_ptr<Merge> merge(new Merge(std::move(*own)));
        auto done = merge->m_own->run(u"PRAGMA temp_store = MEMORY"_s);
        if (done)
            done = merge->m_own->attach(from, u"old"_s);
        if (done)
            done = checkNumbers(*merge->m_own, u"old"_s);
        if (done)
            done = merge->readRooms();
        return done ? Result<std::unique_ptr<Merge>>(std::move(merge)) : done.error();
    }

    /// What is newer than this program cannot be brought up to date by it.
    Result<Done> refuseNewer()
    {
        const auto newer = m_own->number(
            u"SELECT count(*) FROM old.storage_rooms AS o JOIN main.storage_rooms AS m ON m.room = o.room WHERE o.steps > m.steps"_s);
        if (!newer)
            return newer.error();
        if (*newer == 0)
            return Done();
        return madeByNewer();
    }

    Result<QList<Comparison>> compare()
    {
        QList<Comparison> all;
        for (const auto& table : mergedTables()) {
            if (table.what.isEmpty())
                continue;
            auto one = compareTable(table);
            if (!one)
                return one.error();
            if (one->fresh + one->same + one->other > 0)
                all << *one;
        }
        return all;
    }

    Result<Done> add()
    {
        auto done = m_own->run(u"BEGIN IMMEDIATE"_s);
        if (done)
            done = makeMissing();
        const auto tables = mergedTables();
        // All that is new is noted before the first row comes, or it would be taken for what was here.
        for (const auto& table : tables) {
            if (done && isMerged(table))
                done = noteNew(table);
        }
        for (const auto& table : tables) {
            if (done && isMerged(table))
                done = addRows(table);
        }
        return done ? m_own->run(u"COMMIT"_s) : done; // otherwise it is undone when the connection closes
    }

private:
    explicit Merge(std::unique_ptr<OwnConnection> own) : m_own(std::move(own)) {}

    Result<Done> readRooms()
    {
        const auto same = m_own->texts(
            u"SELECT o.room FROM old.storage_rooms AS o JOIN main.storage_rooms AS m ON m.room = o.room AND m.steps = o.steps"_s);
        const auto missing = m_own->texts(
            u"SELECT o.room FROM old.storage_rooms AS o WHERE o.room NOT IN (SELECT room FROM main.storage_rooms)"_s);
        const auto all = m_own->texts(u"SELECT room FROM old.storage_rooms"_s);
        if (!same || !missing || !all)
            return (!same ? same : !missing ? missing : all).error();
        m_same = *same;
        // Rooms hang on each other's tables: where one is of another version, none is made as it was there.
        if (same->size() + missing->size() == all->size())
            std::ranges::copy_if(
                *missing, std::back_inserter(m_missing), [this](const QString& room) { return isWhole(room); });
        return Done();
    }

    bool isMerged(const MergedTable& table) const { return m_same.contains(table.room) && isThere(table); }
    bool isThere(const MergedTable& table) const
    {
        const auto old = m_own->hasTable(u"old"_s, table.name);
        const auto here = m_own->hasTable(u"main"_s, table.name);
        return old && *old && here && *here;
    }

    Result<Comparison> compareTable(const MergedTable& table)
    {
        Comparison found{.what = table.what};
        const auto old = m_own->hasTable(u"old"_s, table.name);
        if (!old || !*old)
            return found;
        const auto all = m_own->number(u"SELECT count(*) FROM old.%1"_s.arg(quoted(table.name)));
        if (!all)
            return all.error();
        if (!isMerged(table)) {
            found.fresh = *all;
            found.mayCome = m_missing.contains(table.room);
            return found;
        }
        const auto columns = commonColumns(table);
        if (!columns)
            return columns.error();
        auto values = *columns;
        for (const auto& number : table.numbers)
            values.removeAll(number.column);
        const auto here = m_own->number(countOf(table, table.identity));
        const auto same = here ? m_own->number(countOf(table, values) + childrenAlike(table)) : here;
        if (!same)
            return same.error();
        found.same = *same;
        found.other = *here - *same;
        found.fresh = *all - *here;
        return found;
    }

    static QString countOf(const MergedTable& table, const QStringList& columns)
    {
        return u"SELECT count(*) FROM old.%1 AS o JOIN main.%1 AS m ON %2 WHERE 1"_s.arg(
            quoted(table.name), alike(columns, u"o"_s, u"m"_s));
    }

    /// A poll with the same name has the same votes, as far as their number tells.
    static QString childrenAlike(const MergedTable& table)
    {
        if (table.name != "polls_poll"_L1)
            return {};
        return u" AND (SELECT count(*) FROM old.polls_log WHERE poll = o.key) = (SELECT count(*) FROM main.polls_log WHERE poll = m.key)"_s;
    }

    Result<QStringList> commonColumns(const MergedTable& table)
    {
        return m_own->texts(
            u"SELECT name FROM pragma_table_info(?, 'old') WHERE name IN (SELECT name FROM pragma_table_info(?, 'main'))"_s,
            {table.name, table.name});
    }

    /// Whether all of a room came that people's things are in: what hangs on tables of others would fail at each change
    /// of these without its own.
    bool isWhole(const QString& room) const
    {
        const auto isOf = [&](const auto& table) { return table.room == room; };
        return std::ranges::any_of(ownTables(), isOf) && std::ranges::all_of(mergedTables(), [&](const auto& table) {
            const auto old = m_own->hasTable(u"old"_s, table.name);
            return !isOf(table) || (old && *old);
        });
    }

    /// Those of rooms that have never run here; SQLite keeps the words of chats itself.
    QStringList missingTables() const
    {
        QStringList names;
        for (const auto& table : ownTables()) {
            const auto old = m_own->hasTable(u"old"_s, table.name);
            const auto here = m_own->hasTable(u"main"_s, table.name);
            if (m_missing.contains(table.room) && !table.name.startsWith("chat_words"_L1) && old && *old && here
                && !*here)
                names << table.name;
        }
        return names;
    }

    /// Tables of rooms that have never run here come as they are, and with them their indices and this program's own
    /// triggers. Whatever else stands in a backup is nobody's here.
    Result<Done> makeMissing()
    {
        auto done = Result<Done>(Done());
        const auto tables = missingTables();
        for (const auto& table : tables) {
            if (done)
                done = makeAlike(u"type = 'table' AND name = ?"_s, table);
        }
        for (const auto& table : tables) {
            if (done)
                done = m_own->run(u"INSERT INTO main.%1 SELECT * FROM old.%1"_s.arg(quoted(table)));
            if (done)
                done = makeAlike(u"type = 'index' AND tbl_name = ? AND sql IS NOT NULL"_s, table);
        }
        if (done && tables.contains("chat_message"_L1))
            done = makeWords();
        for (const auto& trigger : ownTriggers()) { // behind the rows, which they must not answer
            const auto comes = done && m_missing.contains(trigger.room)
                ? m_own->number(u"SELECT EXISTS (SELECT 1 FROM old.sqlite_master WHERE type = 'trigger' AND name = ?)"
                                " AND NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE name = ?)"_s,
                    {trigger.name, trigger.name})
                : Result<qint64>(qint64(0));
            if (!comes)
                return comes.error();
            if (*comes != 0)
                done = m_own->run(trigger.sql);
        }
        for (const auto& room : std::as_const(m_missing)) {
            if (done)
                done = m_own->run(
                    u"INSERT INTO main.storage_rooms SELECT * FROM old.storage_rooms WHERE room = ?"_s, {room});
        }
        return done;
    }

    /// What has such a name already is not made again.
    Result<Done> makeAlike(const QString& which, const QString& table)
    {
        const auto made = m_own->texts(
            u"SELECT sql FROM old.sqlite_master WHERE %1 AND name NOT IN (SELECT name FROM main.sqlite_master)"_s.arg(
                which),
            {table});
        auto done = made ? Result<Done>(Done()) : made.error();
        for (const auto& sql : made.valueOr({})) {
            if (done)
                done = m_own->run(sql);
        }
        return done;
    }

    Result<Done> makeWords()
    {
        if (auto done = m_own->run(wordsTable()); !done)
            return done;
        return m_own->run(
            u"INSERT INTO main.chat_words (rowid, text, sender) SELECT number, text, sender FROM main.chat_message WHERE kind <= 2"_s);
    }

    static QString newOnes(const MergedTable& table) { return quoted(u"new_"_s + table.name); }

    Result<Done> noteNew(const MergedTable& table)
    {
        if (!table.parent.isEmpty()) { // those of new parents
            return m_own->run(
                u"CREATE TEMP TABLE %1 AS SELECT o.* FROM old.%2 AS o JOIN temp.%3 AS p ON p.%4 = o.%5"_s.arg(
                    newOnes(table), quoted(table.name), quoted(u"new_"_s + table.parent), quoted(table.parentKey),
                    quoted(table.parentColumn)));
        }
        return m_own->run(
            u"CREATE TEMP TABLE %1 AS SELECT o.* FROM old.%2 AS o WHERE NOT EXISTS (SELECT 1 FROM main.%2 AS m WHERE %3)"_s
                .arg(newOnes(table), quoted(table.name), alike(table.identity, u"m"_s, u"o"_s)));
    }

    Result<Done> addRows(const MergedTable& table)
    {
        const auto columns = commonColumns(table);
        if (!columns)
            return columns.error();
        QStringList names;
        QStringList values;
        for (const auto& column : *columns) {
            names << quoted(column);
            auto value = quoted(column);
            for (const auto& number : table.numbers) {
                if (number.column != column)
                    continue;
                const auto offset = offsetOf(number);
                if (!offset)
                    return offset.error();
                // 0 is none: the last that was read of a room where nothing was.
                value = u"CASE WHEN %1 = 0 THEN 0 ELSE %1 + %2 END"_s.arg(value).arg(*offset);
            }
            values << value;
        }
        // What another row has that is no namesake, a token's digest for instance, is left out.
        return m_own->run(u"INSERT OR IGNORE INTO main.%1 (%2) SELECT %3 FROM temp.%4"_s.arg(
            quoted(table.name), names.join(u", "_s), values.join(u", "_s), newOnes(table)));
    }

    /// The highest number that was here before anything came; also of rows that are gone, where SQLite has kept it.
    Result<qint64> offsetOf(const NumberedColumn& number)
    {
        const auto key = number.table + u'.' + number.of;
        if (const auto known = m_offsets.constFind(key); known != m_offsets.cend())
            return *known;
        auto highest = m_own->number(
            u"SELECT COALESCE(max(%1), 0) FROM main.%2"_s.arg(quoted(number.of), quoted(number.table)));
        const auto kept = highest
            ? m_own->number(u"SELECT COALESCE(max(seq), 0) FROM main.sqlite_sequence WHERE name = ?"_s, {number.table})
            : highest;
        if (!kept)
            return kept.error();
        const auto offset = std::max(*highest, *kept);
        m_offsets.insert(key, offset);
        return offset;
    }

    std::unique_ptr<OwnConnection> m_own;
    QStringList m_same;    // rooms that both have alike
    QStringList m_missing; // rooms of this program that have never run here and can be made
    QHash<QString, qint64> m_offsets;
};

} // namespace

Result<QList<Comparison>> compareDatabases(
    const QString& here, const QString& from, std::shared_ptr<BackupProgress> progress)
{
    auto merge = Merge::open(here, from, std::move(progress));
    const auto known = merge ? (*merge)->refuseNewer() : Result<Done>(merge.error());
    return known ? (*merge)->compare() : Result<QList<Comparison>>(known.error());
}

Result<bool> haveSameSteps(const QString& here, const QString& from)
{
    const auto own = OwnConnection::open(here);
    if (!own)
        return own.error();
    if (const auto attached = (*own)->attach(from, u"old"_s); !attached)
        return attached.error();
    const auto others = (*own)->number(
        u"SELECT count(*) FROM old.storage_rooms AS o LEFT JOIN main.storage_rooms AS m ON m.room = o.room WHERE m.steps IS NOT o.steps"_s);
    return others ? Result<bool>(*others == 0) : others.error();
}

Result<Done> addDatabase(const QString& target, const QString& from)
{
    auto merge = Merge::open(target, from);
    return merge ? (*merge)->add() : Result<Done>(merge.error());
}

} // namespace everyport::backup
