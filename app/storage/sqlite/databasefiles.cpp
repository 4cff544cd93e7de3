#include "app/storage/sqlite/databasefiles.h"

#include <thread>

#include <sqlite3.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include "app/storage/query.h"
#include "app/storage/sqlite/sqlitehandle.h"
#include "app/storage/sqlite/storagefile.h"

namespace everyport {

using namespace Qt::StringLiterals;
using namespace databaseparts;

namespace {

constexpr auto readsAllAfter = std::chrono::seconds(1);

/// What a database has at least, by its head; 0 where that is none (sqlite.org/fileformat2.html, section 1.3).
qint64 sizeBy(QByteArrayView head)
{
    const auto pageSize = qFromBigEndian<quint16>(head.data() + 16);
    const auto pages = qFromBigEndian<quint32>(head.data() + 28);
    const bool isHead = head.startsWith(QByteArrayView("SQLite format 3\0", 16));
    return isHead ? qint64(pages) * (pageSize == 1 ? 65536 : pageSize) : 0; // 65536 does not fit
}

} // namespace

DatabaseFiles::DatabaseFiles(const QString& file) : m_file(file) {}

void DatabaseFiles::remember(const QSqlDatabase& connection)
{
    if (const auto real = QFileInfo(m_file).canonicalFilePath(); !real.isEmpty())
        m_file = real;
    for (std::size_t i = 0; i < endings.size(); ++i)
        m_facts.at(i) = FileFacts::of(name(m_file, i));
    m_handle = sqliteHandle(connection);
    m_index = readIndex(m_facts.at(logIndex));
    m_head = readHead();
    m_mark.remember(connection);
    m_origin.reset();
    m_isOverwritten = false;
    m_givenUp.reset();
}

std::optional<LogIndex> DatabaseFiles::readIndex(const FileFacts& index) const
{
    if (index.size < LogIndex::size)
        return {};
    // Whoever commits writes its head twice, one after the other, and may have got no further.
    auto read = LogIndex::of(m_handle);
    for (int tried = 0; m_index && !read && tried < 20; ++tried) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        read = LogIndex::of(m_handle);
    }
    return read;
}

// Through SQLite's own descriptor: closing one of ours would drop its locks (compare storagefile.cpp).
DatabaseFiles::DatabaseHead DatabaseFiles::readHead() const
{
    DatabaseHead head = {};
    sqlite3_file* file = nullptr;
    if (m_handle && sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file
        && file->pMethods && file->pMethods->xRead(file, head.data(), int(head.size()), 0) != SQLITE_OK)
        head = {};
    return head;
}

// The head between two looks at the index: it is the one of the log's beginning where no checkpoint has written
// meanwhile.
void DatabaseFiles::noteLogOrigin(const LogIndex& before)
{
    if (!before.isAtRest())
        return;
    const auto head = readHead();
    const auto after = readIndex(m_facts.at(logIndex));
    if (!after || !after->isAtRest() || after->salts() != before.salts())
        return;
    m_origin.emplace(before.salts(), head);
    m_origin->write(m_file); // where it cannot be written a start suspects nothing
}

// In a transaction, so that nobody else commits before it does.
void DatabaseFiles::expectNextLog()
{
    const auto index = readIndex(m_facts.at(logIndex));
    if (!m_origin || !index || index->salts() != m_origin->salts() || !index->isAllMoved())
        return;
    m_origin->expectNext(readHead());
    m_origin->write(m_file);
}

void DatabaseFiles::closed()
{
    if (FileFacts::of(name(m_file, log)) == FileFacts())
        LogOrigin::remove(m_file);
}

Result<Done> DatabaseFiles::mark(QSqlDatabase& connection)
{
    if (m_mark.isWritten())
        return Done{};
    expectNextLog();
    return m_mark.write(connection, m_file);
}

void DatabaseFiles::marked()
{
    m_mark.committed();
}

DatabaseFiles::Found DatabaseFiles::look(QSqlDatabase& connection)
{
    if (m_isOverwritten)
        return Found::Overwritten;
    // Before the files are looked at: what somebody else's checkpoint writes between the two is then no riddle to the
    // next look.
    const auto indexFacts = FileFacts::of(name(m_file, logIndex), m_facts.at(logIndex));
    const auto index = indexFacts.isSameFile(m_facts.at(logIndex)) ? readIndex(indexFacts) : std::nullopt;
    // A folder that may not be looked into any more keeps what is in it: what is open is written there.
    databaseparts::Facts now;
    now.at(databaseItself) = FileFacts::of(m_file, m_facts.at(databaseItself));
    if (now.at(databaseItself) == FileFacts())
        return Found::Gone;
    if (!now.at(databaseItself).isSameFile(m_facts.at(databaseItself)))
        return Found::Replaced;
    for (const auto i : {log, logIndex})
        now.at(i) = FileFacts::of(name(m_file, i), m_facts.at(i));
    auto found = lookInside(connection, now);
    if (found == Found::Overwritten)
        found = lookAtWritten(connection, now);
    if (isInPlace(found)) {
        if (now.at(databaseItself) != m_facts.at(databaseItself)) {
            m_head = readHead();
            m_mark.checkpointed();
        }
        m_facts = now;
        if (index && (!m_origin || index->salts() != m_origin->salts()))
            noteLogOrigin(*index);
        if (m_index && index && (index->follows(*m_index) || index->isOfAnotherLog(*m_index)))
            m_index = index;
    }
    m_isOverwritten = found == Found::Overwritten;
    return found;
}

// In WAL mode the database itself is written by checkpoints alone, and the log by commits: the index knows of both.
DatabaseFiles::Found DatabaseFiles::lookInside(QSqlDatabase& connection, const databaseparts::Facts& now)
{
    const bool hasLog = now.at(log).isSameFile(m_facts.at(log)) && now.at(logIndex).isSameFile(m_facts.at(logIndex));
    if (!m_handle || !m_index)
        return hasLog ? Found::Same : Found::LogGone;
    const auto index = hasLog ? readIndex(now.at(logIndex)) : std::nullopt;
    const bool follows = index && index->follows(*m_index);
    if (index && !follows && isBegunAnew(connection, *index, now.at(logIndex)))
        return Found::Same;
    const bool isCheckpoint = follows
        && (!index->isSameCheckpoint(*m_index) || index->isMoving() || m_index->isMoving());
    const bool isWritten = now.at(databaseItself) != m_facts.at(databaseItself);
    if (isWritten && (!isCheckpoint || !holdsLog(connection, *index)))
        return Found::Overwritten;
    if (!hasLog)
        return Found::LogGone;
    if (!follows)
        return m_index->fits(name(m_file, log)) ? Found::IndexChanged : Found::LogOverwritten;
    return now.at(log) == m_facts.at(log) ? Found::Same : lookAtLog(now);
}

// What somebody writes into the database beside a checkpoint has the same time. Once all of the log is in the database
// its first page, which stands in each log (CheckpointMark), is as the connection knows it: neither a copy of another
// time has that, nor another file. Where a checkpoint or a commit is under way nobody can tell; the next look does.
bool DatabaseFiles::holdsLog(const QSqlDatabase& connection, const LogIndex& index) const
{
    const auto facts = FileFacts::of(m_file);
    if (!index.isAllMoved() || facts == FileFacts() || sqlite3_get_autocommit(m_handle) == 0)
        return true;
    const auto head = readHead();
    const auto needs = sizeBy(QByteArrayView(head.data(), qsizetype(head.size())));
    if (needs > 0 && facts.size >= needs && CheckpointMark::isSeenIn(head, connection))
        return true;
    const auto after = readIndex(FileFacts::of(name(m_file, logIndex), m_facts.at(logIndex)));
    return !after || !after->isSameCommit(index) || !after->isSameCheckpoint(index);
}

// After a checkpoint that empties the log, the next to write may begin it under salts of chance. That the log fits to
// its index, and that what we committed last is in the database, shows that SQLite did so.
bool DatabaseFiles::isBegunAnew(QSqlDatabase& connection, const LogIndex& index, const FileFacts& indexFacts) const
{
    if (!index.isOfAnotherLog(*m_index) || !index.fits(name(m_file, log)) || !m_mark.isIn(connection))
        return false;
    const auto after = readIndex(indexFacts);
    return after && (after->follows(index) || after->isOfAnotherLog(index));
}

// It grows by commits, of which the index knows, and by what others have to put aside before theirs.
DatabaseFiles::Found DatabaseFiles::lookAtLog(const databaseparts::Facts& now)
{
    const auto index = readIndex(now.at(logIndex));
    if (!index || !index->follows(*m_index))
        return Found::Same; // went on meanwhile: the next look tells
    // The log after its index: others' commits come in between. What a commit of ours has written over is looked at a
    // while later, for all of it takes as long as many commits.
    const auto moment = std::chrono::steady_clock::now();
    const bool isAll = index->isSameCommit(*m_index) || moment - m_allReadAt >= readsAllAfter;
    const bool isWhole = FileFacts::of(name(m_file, log), now.at(log)).size >= index->logSize()
        && (isAll ? index->fits(name(m_file, log)) : index->fitsSince(*m_index, name(m_file, log)));
    if (isWhole) {
        if (isAll)
            m_allReadAt = moment;
        return Found::Same;
    }
    const auto after = readIndex(now.at(logIndex));
    return after && after->isSameCommit(*index) ? Found::LogOverwritten : Found::Same;
}

// Neither an older copy nor another file has the same head; what somebody wrote further behind does not hold together.
// What is behind the pages that the head counts is nothing to SQLite. Where all three files of an earlier moment were
// written over these, the index is of that moment, too: what is looked through must not be what that one says.
DatabaseFiles::Found DatabaseFiles::lookAtWritten(QSqlDatabase& connection, const databaseparts::Facts& now)
{
    m_integrity.reset();
    const auto size = now.at(databaseItself).size;
    const auto known = m_facts.at(databaseItself).size;
    const auto needs = sizeBy(QByteArrayView(m_head.data(), qsizetype(m_head.size())));
    if (!m_index || readHead() != m_head || (size != known && (needs == 0 || size < needs)))
        return Found::Overwritten;
    const bool hasLog = now.at(log).isSameFile(m_facts.at(log)) && now.at(logIndex).isSameFile(m_facts.at(logIndex));
    const auto index = readIndex(FileFacts::of(name(m_file, logIndex), m_facts.at(logIndex)));
    const bool isIndexChanged = hasLog && (!index || !index->follows(*m_index));
    if (isIndexChanged && !m_index->fits(name(m_file, log)))
        return Found::LogOverwritten; // the database is the one that it belongs to
    if (isIndexChanged)
        repairIndex();
    else if (index && !holdsLog(connection, *index)) // as it was before the last checkpoint
        return Found::Overwritten;
    if (lookThrough(connection) != Integrity::Whole)
        return Found::Overwritten;
    return isIndexChanged ? Found::IndexChanged : size > known ? Found::Lengthened : Found::Touched;
}

Error DatabaseFiles::lost(Found found) const
{
    const auto folder = QFileInfo(m_file).absolutePath();
    Error error{Error::Kind::Local, Reason::NotFound, {}, {}, 0};
    if (found == Found::Gone && !QFileInfo(folder).isDir())
        error.text =
            u"The folder %1 was removed or renamed while the program ran. Put it back, or make it anew: what the program has is then saved there."_s
                .arg(folder);
    else if (found == Found::Gone)
        error.text = u"%1 was deleted while the program ran."_s.arg(m_file);
    else if (found == Found::LogGone)
        error.text = u"%1-wal or %1-shm was deleted or replaced while the program ran."_s.arg(m_file);
    else if (found == Found::IndexChanged || found == Found::LogOverwritten)
        error.text = u"Another program wrote into %1 while this one ran."_s.arg(
            name(m_file, found == Found::LogOverwritten ? log : logIndex));
    else if (found == Found::Overwritten)
        error.text =
            u"Another program wrote into %1 while this one ran, and what was stored there can be lost. Stop the program, put the file that you "
            "want (a backup) in its place, then start it again."_s.arg(m_file);
    else if (found == Found::Same)
        error.text = u"%1 is in its place again."_s.arg(m_file);
    else if (found == Found::Touched)
        error.text = u"Another program changed the time of %1 while this one ran. What is stored there is whole."_s.arg(
            m_file);
    else if (found == Found::Lengthened)
        error.text =
            u"Another program wrote behind the end of %1 while this one ran. Nothing is read there: what is stored is whole."_s
                .arg(m_file);
    else
        error.text = u"%1 was replaced by another file while the program ran."_s.arg(m_file);
    return error;
}

Result<Done> DatabaseFiles::putBack(QSqlDatabase& connection, Found found)
{
    m_replacement.forgetKept();
    if (found == Found::IndexChanged)
        repairIndex();
    if (found == Found::LogGone || found == Found::IndexChanged)
        return emptyLog(connection);
    if (found == Found::Overwritten && !m_givenUp) {
        const auto givenUp = abandon(connection);
        if (!givenUp)
            m_givenUp = givenUp.error();
    }
    if (m_givenUp)
        return *m_givenUp;
    return found == Found::LogOverwritten ? saveFromMemory(connection)
                                          : m_replacement.replace(connection, m_file, m_facts);
}

// What SQLite has of the log in memory is whole, and so is what was moved into the database. The rest must not be read
// as if it were.
Result<Done> DatabaseFiles::saveFromMemory(QSqlDatabase& connection)
{
    const auto index = readIndex(FileFacts::of(name(m_file, logIndex)));
    const bool isIndexed = index && index->follows(*m_index);
    if (!isIndexed)
        repairIndex();
    else if (::truncate(QFile::encodeName(name(m_file, log)).constData(), 0) != 0)
        return fileError(m_file, u"Emptying %1"_s.arg(name(m_file, log)));
    auto done = isIndexed ? m_replacement.replace(connection, m_file, m_facts)
                          : Error{Error::Kind::Local, Reason::BadValue, {}, {}, 0};
    if (done || done.error().reason == Reason::NoSpace)
        return done;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    m_givenUp = Error::local(Reason::BadValue,
        u"what was stored last is not in memory either, and is lost. Stop the program, and start it again: it goes on with what was stored "
        "before."_s);
    return *m_givenUp;
}

// The log is open still, and goes into the database from there.
Result<Done> DatabaseFiles::emptyLog(QSqlDatabase& connection)
{
    auto moved = runQuery(connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!moved)
        return moved.error();
    if (!moved->next() || moved->value(0).toInt() != 0)
        return Error::busy(Reason::InUse, u"Another program holds %1. Close it."_s.arg(m_file));
    return Done{};
}

// Of its old size again before SQLite touches it: it is mapped, and what was cut off of a map ends the program.
void DatabaseFiles::repairIndex()
{
    const auto& before = m_facts.at(logIndex);
    if (FileFacts::of(name(m_file, logIndex)).size < before.size
        && ::truncate(QFile::encodeName(name(m_file, logIndex)).constData(), before.size) != 0)
        return;
    LogIndex::invalidate(m_handle);
}

// What stood in the database is gone, and what somebody put there must stay as it is: the log of another one would
// damage it, at the end of this connection or when the next one begins. An Error says what became of the log.
Result<Done> DatabaseFiles::abandon(QSqlDatabase& connection)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const auto integrity = m_integrity ? *m_integrity : lookThrough(connection);
    if (integrity == Integrity::Whole && FileFacts::of(m_file).size == 0)
        return Done{}; // all of it is in the log
    Error error{
        Error::Kind::Local, Reason::BadValue, u"what it holds now cannot be told from what was stored."_s, {}, 0};
    const auto aside = foundName(m_file);
    if (integrity == Integrity::TakesTooLong && readHead() == m_head)
        error.text +=
            u" Looking at all of it takes too long. If only its time was changed, start the program again. To go on with another file, "
            "remove %1-wal and %1-shm, too."_s.arg(m_file);
    else if (!isLogOurs())
        error.text += u" Its log is another, too, and is left beside it."_s;
    else if (putLogAside(aside))
        error.text += u" The log of what was stored last is kept as %1."_s.arg(name(aside, log));
    return error;
}

// Somebody may have put another one there, with its database.
bool DatabaseFiles::isLogOurs() const
{
    const auto file = name(m_file, log);
    if (!m_index || m_index->fits(file))
        return true;
    const auto index = readIndex(FileFacts::of(name(m_file, logIndex), m_facts.at(logIndex)));
    return index && index->follows(*m_index) && index->fits(file); // begun anew since the last look
}

// With what says which database it was begun beside, so that a start which finds that one takes it back (LeftFiles).
bool DatabaseFiles::putLogAside(const QString& aside) const
{
    if (!moveFile(name(m_file, log), name(aside, log)))
        return false;
    moveFile(LogOrigin::fileName(m_file), LogOrigin::fileName(aside));
    // SQLite makes it anew from the log. A start would miss what it knows of.
    ::unlink(QFile::encodeName(name(m_file, logIndex)).constData());
    return true;
}

Integrity DatabaseFiles::lookThrough(QSqlDatabase& connection)
{
    m_integrity = checkIntegrity(connection);
    return *m_integrity;
}

} // namespace everyport
