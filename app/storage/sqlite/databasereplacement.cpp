#include "app/storage/sqlite/databasereplacement.h"

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>

#include "app/storage/query.h"
#include "app/storage/sqlite/storagefile.h"
#include "netcore/files/filesync.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

// A copy has its last name only when all of it is on the disk, so that a start after a loss of power can trust it.
Result<Done> saveCopy(QSqlDatabase& connection, const QString& file)
{
    const auto copy = file + u".saving"_s;
    const auto path = QFile::encodeName(copy);
    ::unlink(path.constData());
    // SQLite takes an empty file, but not its mode
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return fileError(file, u"Saving %1 anew"_s.arg(file));
    ::close(fd);
    const auto saved = runStatement(connection, u"VACUUM INTO ?"_s, {copy});
    if (!saved)
        return saved;
    if (!synchroniseFile(copy)
        || ::rename(path.constData(), QFile::encodeName(finishedCopyName(file)).constData()) != 0)
        return fileError(file, u"Saving %1 anew"_s.arg(file));
    return Done{};
}

} // namespace

Result<Done> DatabaseReplacement::replace(
    QSqlDatabase& connection, const QString& file, const databaseparts::Facts& ours)
{
    auto done = saveCopy(connection, file);
    if (done)
        done = clearPlace(file, ours);
    if (!done)
        return done;
    if (!moveFile(finishedCopyName(file), file))
        return fileError(file, u"Putting %1 back"_s.arg(file));
    synchroniseFolderOf(file);
    return Done{};
}

// What is ours under the names goes, its content is in the copy.
Result<Done> DatabaseReplacement::clearPlace(const QString& file, const databaseparts::Facts& ours)
{
    const auto aside = foundName(file);
    for (std::size_t part = 0; part < ours.size(); ++part) {
        const auto name = databaseparts::name(file, part);
        const auto now = FileFacts::of(name);
        if (now == FileFacts())
            continue;
        const bool cleared = now.isSameFile(ours.at(part)) ? ::unlink(QFile::encodeName(name).constData()) == 0
                                                           : moveFile(name, databaseparts::name(aside, part));
        if (!cleared)
            return fileError(file, u"Putting %1 aside"_s.arg(name));
        if (part == databaseparts::databaseItself)
            m_kept = aside;
    }
    return Done{};
}

} // namespace everyport
