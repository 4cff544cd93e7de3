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

// In older versions none of the database before, and none of the program's own.
constexpr qsizetype wordsOfANote = 10, wordsWithItsOwn = 6, wordsOnce = 4;
const QByteArray noIdentity = "-"; // a word is never empty

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
    Progress before = {}; ///< In the database before that one.

    static std::optional<Note> read(const QString& file)
    {
        auto words = summedfile::read(file, wordsOfANote);
        for (const auto older : {wordsWithItsOwn, wordsOnce})
            if (!words)
                words = summedfile::read(file, older);
        if (!words)
            return {};
        Note note{QString::fromUtf8(QByteArray::fromHex(words->at(0))),
            {.identity = QString::fromLatin1(words->at(1)),
                .commits = words->at(2).toLongLong(),
                .at = words->at(3).toLongLong()}};
        if (words->size() >= wordsWithItsOwn) {
            note.progress.program = QString::fromLatin1(words->at(4));
            note.progress.own = words->at(5).toLongLong();
        }
        if (words->size() >= wordsOfANote && words->at(6) != noIdentity)
            note.before = {QString::fromLatin1(words->at(6)), words->at(7).toLongLong(), note.progress.program,
                words->at(8).toLongLong(), words->at(9).toLongLong()};
        return note;
    }
    bool write(const QString& file) const
    {
        return summedfile::write(file,
            {place.toUtf8().toHex(), progress.identity.toLatin1(), QByteArray::number(progress.commits),
                QByteArray::number(progress.at), progress.program.toLatin1(), QByteArray::number(progress.own),
                before.identity.isEmpty() ? noIdentity : before.identity.toLatin1(), QByteArray::number(before.commits),
                QByteArray::number(before.own), QByteArray::number(before.at)});
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

Task<Result<StoredLast::Found>> StoredLast::keep(Database& database, QString file, QString place, Before before)
{
    return database.write([file = std::move(file), place = std::move(place), before = std::move(before)](
                              QSqlDatabase& connection) -> Result<Found> {
        auto* own = current();
        return own ? own->begin(connection, file, place, before) : Result<Found>(Found());
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
QString StoredLast::missing(const Progress& before, const Progress& now)
{
    const auto commits = std::max(before.commits - now.commits, before.own - now.own);
    return commits > 0 ? QString::number(commits) : QString();
}

StoredLast::Found StoredLast::compared(const Note& last, const Progress& now, const QString& name)
{
    const auto moment = [](const Progress& noted) {
        return QDateTime::fromSecsSinceEpoch(noted.at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    };
    const bool isAnother = last.progress.identity != now.identity;
    const bool isBack = isAnother && last.before.identity == now.identity;
    if (isAnother && !isBack)
        return {
            u"%1 is not the database that this program stored in last (%2): it is new, or another one, and what was stored until then is not in "
            "it. To go on with that, stop the program, put it back (a backup, or what was moved away), then start it again."_s
                .arg(name, moment(last.progress)),
            true, true};
    const auto& known = isBack ? last.before : last.progress;
    const auto commits = missing(known, now);
    if (!commits.isEmpty())
        return {
            u"What stands in %1 is older than what this program stored there last (%2): at least %3 commits are missing, and the votes in them. To "
            "have them, stop the program, put the newer state back (a backup, or what was kept or moved away), then start it again."_s
                .arg(name, moment(known), commits),
            true, isBack, isBack};
    if (isBack)
        return {
            u"%1 is the database again that this program stored in before the last one. What was stored in that one, until %2, is not in it."_s
                .arg(name, moment(last.progress)),
            false, true, true};
    return {};
}

Result<StoredLast::Found> StoredLast::begin(
    QSqlDatabase& connection, const QString& file, const QString& place, const Before& before)
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
        return made ? Result<Found>(Found()) : Result<Found>(made.error());
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
    auto found = made && last ? compared(*last, *now, connection.databaseName()) : Found();
    found.isSame = last && last->progress.identity == now->identity;
    if (made && before)
        made = before(found);
    if (!made)
        return made.error();
    m_file = file;
    m_place = place;
    m_identity = now->identity;
    m_before = !last ? Progress() : last->progress.identity == m_identity ? last->before : last->progress;
    m_countedAt = {};
    return found;
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
    if (!counted)
        return;
    Note note{m_place, *counted, m_before};
    note.progress.at = QDateTime::currentSecsSinceEpoch();
    note.write(m_file); // where it cannot be noted, an older one says less
}

void StoredLast::notStored()
{
    m_counted.reset();
}

} // namespace everyport
