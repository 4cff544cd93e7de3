#include "app/storage/storedlast.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QUuid>

#include "app/storage/database.h"
#include "app/storage/dialect.h"
#include "app/storage/migration.h"
#include "app/storage/query.h"
#include "app/storage/sqlite/log/summedfile.h"

namespace everyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto countsAgainAfter = 1s;

thread_local StoredLast* threadsOwn = nullptr;

constexpr qsizetype wordsOfANote = 6;
constexpr qsizetype wordsOnce = 4; // in older versions: none of the program's own

/// Of what one row counts; none where another program is at it.
Result<bool> addTo(
    QSqlDatabase& connection, const QString& table, const QString& key, const QString& row, qint64 commits)
{
    const auto lock = dialectOf(connection) == Dialect::Postgres ? u" FOR UPDATE SKIP LOCKED"_s : QString();
    const auto moved = runQuery(connection,
        u"UPDATE %1 SET commits = commits + ? WHERE %2 IN (SELECT %2 FROM %1 WHERE %2 = ?%3)"_s.arg(table, key, lock),
        {commits, row});
    return moved ? Result<bool>(moved->numRowsAffected() == 1) : Result<bool>(moved.error());
}

} // namespace

/// What the file says.
struct StoredLast::Note {
    QString place;
    Progress progress;
    QDateTime moment;

    static std::optional<Note> read(const QString& file)
    {
        auto words = summedfile::read(file, wordsOfANote);
        if (!words)
            words = summedfile::read(file, wordsOnce);
        if (!words)
            return {};
        Note note{QString::fromUtf8(QByteArray::fromHex(words->at(0))),
            {QString::fromLatin1(words->at(1)), words->at(2).toLongLong()},
            QDateTime::fromSecsSinceEpoch(words->at(3).toLongLong())};
        if (words->size() == wordsOfANote) {
            note.progress.program = QString::fromLatin1(words->at(4));
            note.progress.own = words->at(5).toLongLong();
        }
        return note;
    }
    bool write(const QString& file) const
    {
        return summedfile::write(file,
            {place.toUtf8().toHex(), progress.identity.toLatin1(), QByteArray::number(progress.commits),
                QByteArray::number(moment.toSecsSinceEpoch()), progress.program.toLatin1(),
                QByteArray::number(progress.own)});
    }
};

StoredLast::StoredLast()
{
    threadsOwn = this;
}

StoredLast::~StoredLast()
{
    threadsOwn = nullptr;
}

StoredLast* StoredLast::current()
{
    return threadsOwn;
}

Task<Result<QString>> StoredLast::keep(Database& database, QString file, QString place)
{
    return database.write(
        [file = std::move(file), place = std::move(place)](QSqlDatabase& connection) -> Result<QString> {
            auto* own = current();
            return own ? own->begin(connection, file, place) : Result<QString>(QString());
        });
}

Result<StoredLast::Progress> StoredLast::progressIn(QSqlDatabase& connection, const QString& program)
{
    auto found = runQuery(connection,
        u"SELECT identity, commits, (SELECT commits FROM storage_programs WHERE program = ?) FROM storage_progress"_s,
        {program});
    if (!found)
        return found.error();
    return found->next()
        ? Progress{found->value(0).toString(), found->value(1).toLongLong(), program, found->value(2).toLongLong()}
        : Progress{{}, 0, program};
}

// What others have stored since adds to the sum, and hides nothing of what is missing of our own.
QString StoredLast::compared(const Note& last, const Progress& now, const QString& name)
{
    const auto moment = last.moment.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (last.progress.identity != now.identity)
        return u"%1 is not the database that this program stored in last (%2): it is new, or another one, and what was stored until then is not in "
               "it. To go on with that, stop the program, put it back (a backup, or what was moved away), then start it again."_s
                   .arg(name, moment);
    const auto missing = std::max(last.progress.commits - now.commits, last.progress.own - now.own);
    if (missing > 0)
        return u"What stands in %1 is older than what this program stored there last (%2): at least %3 commits are missing, and the votes in them. To "
               "have them, stop the program, put the newer state back (a backup, or what was kept or moved away), then start it again."_s
                   .arg(name, moment, QString::number(missing));
    return {};
}

Result<QString> StoredLast::begin(QSqlDatabase& connection, const QString& file, const QString& place)
{
    m_file.clear();
    auto made = runMigration(connection, u"storage"_s,
        {u"CREATE TABLE storage_progress (identity TEXT PRIMARY KEY, commits INTEGER NOT NULL)"_s,
            u"CREATE TABLE IF NOT EXISTS storage_programs (program TEXT PRIMARY KEY, commits INTEGER NOT NULL)"_s});
    if (made) // alone: programs that share it come one after the other through a migration
        made = runStatement(connection,
            u"INSERT INTO storage_progress (identity, commits) SELECT CAST(? AS TEXT), 0 WHERE NOT EXISTS (SELECT 1 FROM storage_progress)"_s,
            {QUuid::createUuid().toString(QUuid::Id128)});
    if (!made || file.isEmpty())
        return made ? Result<QString>(QString()) : Result<QString>(made.error());
    auto last = Note::read(file);
    if (last && last->place != place)
        last.reset();
    m_program = last && !last->progress.program.isEmpty() ? last->progress.program
                                                          : QUuid::createUuid().toString(QUuid::Id128);
    const auto now = progressIn(connection, m_program);
    if (!now)
        return now.error();
    made = runStatement(connection,
        u"INSERT INTO storage_programs (program, commits) VALUES (?, 0) ON CONFLICT (program) DO NOTHING"_s,
        {m_program});
    if (!made)
        return made.error();
    m_file = file;
    m_place = place;
    m_identity = now->identity;
    m_countedAt = {};
    return last ? compared(*last, *now, connection.databaseName()) : QString();
}

// In a savepoint: on a server a statement that fails would be the end of the transaction.
void StoredLast::count(QSqlDatabase& connection, Moment now, bool hasChanged)
{
    if (m_file.isEmpty() || (m_countedAt != Moment() && (!hasChanged || now - m_countedAt < countsAgainAfter)))
        return;
    m_countedAt = now;
    if (!runStatement(connection, u"SAVEPOINT stored_last"_s))
        return;
    m_counted = countInside(connection);
    if (!m_counted)
        static_cast<void>(runStatement(connection, u"ROLLBACK TO stored_last"_s));
    static_cast<void>(runStatement(connection, u"RELEASE stored_last"_s));
}

// Where programs share a database none waits for another: what that counts just now is counted the next time.
std::optional<StoredLast::Progress> StoredLast::countInside(QSqlDatabase& connection)
{
    const auto own = addTo(connection, u"storage_programs"_s, u"program"_s, m_program, m_uncounted + 1);
    if (!own || !*own)
        return {};
    const auto all = addTo(connection, u"storage_progress"_s, u"identity"_s, m_identity, m_uncounted + 1);
    if (!all || !*all)
        return {};
    const auto progress = progressIn(connection, m_program);
    return progress ? std::optional(*progress) : std::nullopt;
}

void StoredLast::stored()
{
    if (m_file.isEmpty())
        return;
    const auto counted = std::exchange(m_counted, {});
    m_uncounted = counted ? 0 : m_uncounted + 1;
    if (counted) // where it cannot be noted, an older one says less
        Note{m_place, *counted, QDateTime::currentDateTimeUtc()}.write(m_file);
}

void StoredLast::notStored()
{
    m_counted.reset();
}

} // namespace everyport
