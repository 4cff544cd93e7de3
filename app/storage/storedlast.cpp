#include "app/storage/storedlast.h"

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

struct Progress {
    QString identity;
    qint64 commits = 0;
};

Result<Progress> progressIn(QSqlDatabase& connection)
{
    auto found = runQuery(connection, u"SELECT identity, commits FROM storage_progress"_s);
    if (!found)
        return found.error();
    return found->next() ? Progress{found->value(0).toString(), found->value(1).toLongLong()} : Progress();
}

/// What the file says.
struct Note {
    QString place;
    Progress progress;
    QDateTime moment;

    static std::optional<Note> read(const QString& file)
    {
        const auto words = summedfile::read(file, 4);
        if (!words)
            return {};
        return Note{QString::fromUtf8(QByteArray::fromHex(words->at(0))),
            {QString::fromLatin1(words->at(1)), words->at(2).toLongLong()},
            QDateTime::fromSecsSinceEpoch(words->at(3).toLongLong())};
    }
    bool write(const QString& file) const
    {
        return summedfile::write(file,
            {place.toUtf8().toHex(), progress.identity.toLatin1(), QByteArray::number(progress.commits),
                QByteArray::number(moment.toSecsSinceEpoch())});
    }
};

QString compared(const Note& last, const Progress& now, const QString& name)
{
    const auto moment = last.moment.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (last.progress.identity != now.identity)
        return u"%1 is not the database that this program stored in last (%2): it is new, or another one, and what was stored until then is not in "
               "it. To go on with that, stop the program, put it back (a backup, or what was moved away), then start it again."_s
                   .arg(name, moment);
    if (last.progress.commits > now.commits)
        return u"What stands in %1 is older than what this program stored there last (%2): at least %3 commits are missing, and the votes in them. To "
               "have them, stop the program, put the newer state back (a backup, or what was kept or moved away), then start it again."_s
                   .arg(name, moment, QString::number(last.progress.commits - now.commits));
    return {};
}

} // namespace

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

Result<QString> StoredLast::begin(QSqlDatabase& connection, const QString& file, const QString& place)
{
    m_file.clear();
    auto made = runMigration(connection, u"storage"_s,
        {u"CREATE TABLE storage_progress (identity TEXT PRIMARY KEY, commits INTEGER NOT NULL)"_s});
    if (made) // alone: programs that share it come one after the other through a migration
        made = runStatement(connection,
            u"INSERT INTO storage_progress (identity, commits) SELECT CAST(? AS TEXT), 0 WHERE NOT EXISTS (SELECT 1 FROM storage_progress)"_s,
            {QUuid::createUuid().toString(QUuid::Id128)});
    if (!made)
        return made.error();
    const auto now = progressIn(connection);
    if (!now || file.isEmpty())
        return now ? Result<QString>(QString()) : Result<QString>(now.error());
    m_file = file;
    m_place = place;
    m_identity = now->identity;
    m_countedAt = {};
    const auto last = Note::read(file);
    return last && last->place == place ? compared(*last, *now, connection.databaseName()) : QString();
}

// In a savepoint: on a server a statement that fails would be the end of the transaction.
void StoredLast::count(QSqlDatabase& connection, Moment now)
{
    if (m_file.isEmpty() || (m_countedAt != Moment() && now - m_countedAt < countsAgainAfter))
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
std::optional<qint64> StoredLast::countInside(QSqlDatabase& connection)
{
    const auto row = dialectOf(connection) == Dialect::Postgres
        ? u" WHERE identity IN (SELECT identity FROM storage_progress FOR UPDATE SKIP LOCKED)"_s
        : QString();
    {
        const auto moved = runQuery(
            connection, u"UPDATE storage_progress SET commits = commits + ?"_s + row, {m_uncounted + 1});
        if (!moved || moved->numRowsAffected() < 1)
            return {};
    }
    const auto progress = progressIn(connection);
    return progress && progress->identity == m_identity ? std::optional(progress->commits) : std::nullopt;
}

void StoredLast::stored()
{
    if (m_file.isEmpty())
        return;
    const auto counted = std::exchange(m_counted, {});
    m_uncounted = counted ? 0 : m_uncounted + 1;
    if (counted) // where it cannot be noted, an older one says less
        Note{m_place, {m_identity, *counted}, QDateTime::currentDateTimeUtc()}.write(m_file);
}

void StoredLast::notStored()
{
    m_counted.reset();
}

} // namespace everyport
