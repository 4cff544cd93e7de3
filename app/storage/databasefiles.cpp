#include "app/storage/databasefiles.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

// SQLite's names (sqlite.org/wal.html). The log before the database: it must never stand beside another one.
constexpr std::array endings{"-wal", "-shm", ""};
constexpr std::size_t databaseItself = 2;

QString unfinishedName(const QString& file)
{
    return file + u".saving"_s;
}

QString finishedName(const QString& file)
{
    return file + u".saved"_s;
}

bool rename(const QString& from, const QString& to, unsigned flags = RENAME_NOREPLACE)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(), flags) == 0;
}

bool synchronise(const QString& path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    const bool done = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    return done;
}

} // namespace

DatabaseFiles::DatabaseFiles(const QString& file) : m_file(file) {}

QString DatabaseFiles::name(std::size_t which) const
{
    return m_file + QLatin1String(endings.at(which));
}

DatabaseFiles::Identity DatabaseFiles::identityOf(const QString& path, const Identity& hidden)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return errno == EACCES ? hidden : Identity();
    return {facts.st_dev, facts.st_ino};
}

DatabaseFiles::Identity DatabaseFiles::identityOf(const QString& path)
{
    return identityOf(path, {});
}

void DatabaseFiles::remember()
{
    if (const auto real = QFileInfo(m_file).canonicalFilePath(); !real.isEmpty())
        m_file = real;
    for (std::size_t i = 0; i < endings.size(); ++i)
        m_identities.at(i) = identityOf(name(i));
}

DatabaseFiles::Found DatabaseFiles::look() const
{
    // A folder that may not be looked into any more keeps what is in it: what is open is written there.
    const auto now = identityOf(m_file, m_identities.at(databaseItself));
    if (now == Identity())
        return Found::Gone;
    if (now != m_identities.at(databaseItself))
        return Found::Replaced;
    const bool hasLog = identityOf(name(0), m_identities.at(0)) == m_identities.at(0) && identityOf(name(1), m_identities.at(1)) == m_identities.at(1);
    return hasLog ? Found::Same : Found::LogGone;
}

Error DatabaseFiles::lost(Found found) const
{
    const auto folder = QFileInfo(m_file).absolutePath();
    Error error{Error::Kind::Local, Reason::NotFound, {}, {}, 0};
    if (found == Found::Gone && !QFileInfo(folder).isDir())
        error.text = u"The folder %1 was removed or renamed while the program ran. Put it back, or make it anew: what the program has is then saved there."_s.arg(folder);
    else if (found == Found::Gone)
        error.text = u"%1 was deleted while the program ran."_s.arg(m_file);
    else if (found == Found::LogGone)
        error.text = u"%1-wal or %1-shm was deleted or replaced while the program ran."_s.arg(m_file);
    else if (found == Found::Same)
        error.text = u"%1 is in its place again."_s.arg(m_file);
    else
        error.text = u"%1 was replaced by another file while the program ran."_s.arg(m_file);
    return error;
}

Result<Done> DatabaseFiles::putBack(QSqlDatabase& connection, Found found)
{
    m_kept.clear();
    if (found == Found::LogGone) {
        // The log is open still, and goes into the database from there.
        auto moved = runQuery(connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (!moved)
            return moved.error();
        if (!moved->next() || moved->value(0).toInt() != 0)
            return Error{Error::Kind::Busy, Reason::InUse, u"Another program holds %1. Close it."_s.arg(m_file), {}, 0};
        return Done{};
    }
    auto done = saveCopy(connection);
    if (done)
        done = clearPlace();
    if (!done)
        return done;
    if (!rename(finishedName(m_file), m_file))
        return failed(u"Putting %1 back"_s.arg(m_file));
    synchronise(QFileInfo(m_file).absolutePath(), O_DIRECTORY);
    return Done{};
}

// A copy has its last name only when all of it is on the disk, so that a start after a loss of power can trust it.
Result<Done> DatabaseFiles::saveCopy(QSqlDatabase& connection)
{
    const auto copy = unfinishedName(m_file);
    const auto path = QFile::encodeName(copy);
    ::unlink(path.constData());
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); // SQLite takes an empty file, but not its mode
    if (fd < 0)
        return failed(u"Saving %1 anew"_s.arg(m_file));
    ::close(fd);
    const auto saved = runStatement(connection, u"VACUUM INTO ?"_s, {copy});
    if (!saved)
        return saved;
    if (!synchronise(copy, 0) || !rename(copy, finishedName(m_file), 0))
        return failed(u"Saving %1 anew"_s.arg(m_file));
    return Done{};
}

// What is ours under the names goes, its content is in the copy; what is not is put aside, the log with its database.
Result<Done> DatabaseFiles::clearPlace()
{
    const auto aside = m_file + u".found-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    for (std::size_t i = 0; i < endings.size(); ++i) {
        const auto now = identityOf(name(i));
        if (now == Identity())
            continue;
        const bool cleared = now == m_identities.at(i) ? ::unlink(QFile::encodeName(name(i)).constData()) == 0
                                                       : rename(name(i), aside + QLatin1String(endings.at(i)));
        if (!cleared)
            return failed(u"Putting %1 aside"_s.arg(name(i)));
        if (i == databaseItself)
            m_kept = aside;
    }
    return Done{};
}

Result<Done> DatabaseFiles::failed(const QString& doing) const
{
    auto error = errno == ENOSPC || errno == EDQUOT ? diskFullError(m_file) : Error::fromErrno(errno, doing);
    error.kind = Error::Kind::Local;
    return error;
}

void DatabaseFiles::adoptFinished(const QString& file)
{
    if (identityOf(finishedName(file)) == Identity() || identityOf(file) != Identity())
        return; // the copy is of a moment before what stands there
    // The log of the one that is gone; its content is in the copy.
    for (const auto* ending : {"-wal", "-shm"})
        ::unlink(QFile::encodeName(file + QLatin1String(ending)).constData());
    rename(finishedName(file), file);
}

} // namespace everyport
