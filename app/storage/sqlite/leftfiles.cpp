#include "app/storage/sqlite/leftfiles.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include "app/storage/sqlite/log/logframes.h"
#include "app/storage/sqlite/log/logindex.h"
#include "app/storage/sqlite/log/logorigin.h"
#include "app/storage/sqlite/storagefile.h"
#include "netcore/files/filesync.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

bool stands(const QString& name)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(name).constData(), &facts) == 0;
}

/// Over nothing that stands there.
bool moveAside(const QString& from, const QString& to)
{
    return moveFile(from, to) && synchroniseFolderOf(to);
}

/// Where logs were put aside without their database, the newest first: each as the database would be named.
QStringList putAside(const QString& database)
{
    const QFileInfo facts(database);
    const auto begin = facts.fileName() + u".found-"_s;
    const auto names = facts.dir().entryList(QDir::Files | QDir::Hidden, QDir::Name | QDir::Reversed);
    QStringList found;
    for (const auto& name : names) {
        const auto aside = facts.dir().filePath(name.chopped(std::min(name.size(), qsizetype(4))));
        if (name.startsWith(begin) && name.endsWith("-wal"_L1) && !stands(aside))
            found.append(aside);
    }
    return found;
}

} // namespace

void LeftFiles::tell(const QString& text)
{
    m_told.append(Error::local(Reason::BadValue, text));
}

Error LeftFiles::with(Error error) const
{
    for (const auto& what : m_told)
        error.text += u' ' + what.text;
    return error;
}

Result<Done> LeftFiles::adoptCopy()
{
    const auto saved = finishedCopyName(m_file);
    if (!stands(saved) || stands(m_file))
        return Done{};
    // The log of the one that is gone; its content is in the copy.
    bool done = true;
    for (const auto* ending : {"-wal", "-shm"})
        done = done
            && (::unlink(QFile::encodeName(m_file + QLatin1String(ending)).constData()) == 0 || errno == ENOENT);
    if (done && ::rename(QFile::encodeName(saved).constData(), QFile::encodeName(m_file).constData()) == 0) {
        tell(
            u"%1 was gone at the start. The copy of it that an earlier run had saved as %2 was put in its place: it has what was stored until then."_s
                .arg(m_file, saved));
        return Done{};
    }
    auto error = Error::fromErrno(errno, u"Putting %1 in its place"_s.arg(saved));
    error.text +=
        u" It has all that was stored: rename it to %1, remove %1-wal and %1-shm, then start the program again."_s.arg(
            m_file);
    return error;
}

Result<Done> LeftFiles::checkLog()
{
    m_real = QFileInfo(m_file).canonicalFilePath();
    const auto log = m_real + u"-wal"_s;
    // SQLite would delete it.
    if (QFileInfo(m_real).size() == 0 && LogFrames::hasCommits(log))
        return putLogAside(
            u"%1 was gone or empty at the start, and its log %2 alone is no database: what was stored is lost unless a saved copy is put in its "
            "place."_s.arg(m_real, log));
    if (const auto aside = QFileInfo(log).size() == 0 ? logToTakeBack() : QString(); !aside.isEmpty())
        return takeLogBack(aside);
    if (LogOrigin::isOfAnother(m_real))
        return putLogAside(
            u"The log %2 is not of the database %1, which was put there, or changed, before this start. The program goes on with that "
            "database as it is; what stood in the log alone is not in it."_s.arg(m_real, log));
    if (LogFrames::isDamaged(log))
        return keepDamagedLog();
    const auto index = LogIndex::left(m_real + u"-shm"_s);
    return index && index->isMissedIn(log) ? keepShortLog() : Done{};
}

// Before anything else is stored: the database moves on, and is no longer the one that the log belongs to.
QString LeftFiles::logToTakeBack() const
{
    for (const auto& aside : putAside(m_real)) {
        if (LogOrigin::isPutAsideFrom(m_real, aside))
            return aside;
    }
    return {};
}

Result<Done> LeftFiles::takeLogBack(const QString& aside)
{
    const auto log = QFile::encodeName(m_real + u"-wal"_s);
    const auto kept = aside + u"-wal"_s;
    // First what is of no use alone: a kill in between leaves the log where the next start finds it.
    const auto origin = QFile::encodeName(LogOrigin::fileName(m_real));
    QFile::remove(LogOrigin::fileName(m_real));
    const bool hasOrigin = ::link(QFile::encodeName(LogOrigin::fileName(aside)).constData(), origin.constData()) == 0;
    if (::rename(QFile::encodeName(kept).constData(), log.constData()) != 0) {
        auto error = Error::fromErrno(errno, u"Putting %1 back"_s.arg(kept));
        error.kind = Error::Kind::Local;
        error.text +=
            u" It is the log of %1, and has what was stored last. Rename it to %1-wal, then start the program again."_s
                .arg(m_real);
        return error;
    }
    if (hasOrigin)
        QFile::remove(LogOrigin::fileName(aside));
    else // a file system without hard links
        moveFile(LogOrigin::fileName(aside), LogOrigin::fileName(m_real));
    synchroniseFolderOf(m_real);
    tell(
        u"%1, a log that an earlier run had put aside, belongs to the database %2 as it stands now. It was put back: what was stored last is there."_s
            .arg(kept, m_real));
    return Done{};
}

// With its index, which knows of that log alone.
Result<Done> LeftFiles::putLogAside(const QString& why)
{
    const auto log = m_real + u"-wal"_s;
    const auto aside = foundName(m_real);
    if (!moveAside(log, aside + u"-wal"_s)) {
        auto error = Error::fromErrno(errno, u"Putting %1 aside"_s.arg(log));
        error.kind = Error::Kind::Local;
        error.text = why + u" It cannot be put aside: "_s + error.text
            + u" Move %1 and %2-shm away yourself, then start the program again."_s.arg(log, m_real);
        return error;
    }
    moveAside(m_real + u"-shm"_s, aside + u"-shm"_s);
    tell(why + u" The log is kept as %1-wal."_s.arg(aside));
    return Done{};
}

Result<Done> LeftFiles::keepDamagedLog()
{
    const auto log = m_real + u"-wal"_s;
    const auto kept = foundName(m_real) + u"-wal"_s;
    if (copyToDisk(log, kept)) {
        m_isLogDamaged = true;
        tell(u"The log of %1 was damaged before this start: what was stored last can be lost. It is kept as %2."_s.arg(
            m_file, kept));
        return Done{};
    }
    const int why = errno;
    return Error::local(Reason::BadValue,
        u"The log %1 is damaged, and what was stored last can be read up to there only. It cannot be kept as %2: %3. Make room, or move it away "
        "yourself, then start the program again."_s.arg(log, kept, qt_error_string(why)));
}

// After a loss of power the index need not be right, so that nothing is refused; nor where there is no room for copies.
Result<Done> LeftFiles::keepShortLog()
{
    const auto aside = foundName(m_real);
    QStringList kept;
    for (const auto& ending : {u"-wal"_s, u"-shm"_s}) {
        if (copyToDisk(m_real + ending, aside + ending))
            kept.append(aside + ending);
    }
    tell(
        u"What was stored last in %1 may be missing: its log %1-wal was removed, cut off or replaced by an older one before this start. "
        "The program goes on with what there is. %2"_s.arg(m_real,
            kept.isEmpty()         ? u"There is no room to keep what was found."_s
                : kept.size() == 1 ? u"What was found is kept as %1."_s.arg(kept.first())
                                   : u"What was found is kept as %1 and %2."_s.arg(kept.first(), kept.last())));
    return Done{};
}

void LeftFiles::keepCopy()
{
    QStringList names{m_file};
    if (m_real != m_file) // the link may go as well as what it leads to
        names.append(m_real);
    for (const auto& name : std::as_const(names)) {
        const auto saved = finishedCopyName(name);
        const auto aside = foundName(name) + u".saved"_s;
        if (!stands(saved))
            continue;
        if (moveAside(saved, aside))
            tell(
                u"%1, a copy that an earlier run had saved, stood beside the database, which is whole. It is kept as %2, and is not used."_s
                    .arg(saved, aside));
        else
            tell(
                u"%1, a copy that an earlier run had saved, stands beside the database, which is whole. Move it away: it is used when %2 is gone at a start."_s
                    .arg(saved, name));
    }
}

} // namespace everyport
