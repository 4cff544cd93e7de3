#include "app/backup/restoring/diskneeds.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

/// The lowest folder on the way to it that is there.
QString folderOnWay(QString path)
{
    while (!QFileInfo(path).isDir() && path != "/"_L1)
        path = QFileInfo(path).path();
    return path;
}

/// The uppermost folder below `data` from where on it is another disk.
QString beginOfDisk(QString folder, const QString& data)
{
    for (auto above = QFileInfo(folder).path(); above.startsWith(data + u'/') && isOnOneDisk(above, folder);
         above = QFileInfo(folder).path())
        folder = above;
    return folder;
}

Result<Done> checkOneDisk(const QString& folder, const QString& data)
{
    if (isOnOneDisk(folder, data))
        return Done();
    return Error::local(Reason::BadValue,
        u"%1 is on another disk than %2. Files get their places by renaming, which reaches no other disk. Nothing was changed. Unmount it, or move it away if it is a link, and make a folder of that name; then try again."_s
            .arg(beginOfDisk(folder, data), data));
}

} // namespace

// Also a mount of the same disk is another one to rename(2).
bool isOnOneDisk(const QString& folder, const QString& other)
{
    struct statx one = {};
    struct statx two = {};
    const auto look = [](const QString& path, struct statx& facts) {
        return ::statx(AT_FDCWD, QFile::encodeName(path).constData(), 0, STATX_BASIC_STATS | STATX_MNT_ID, &facts) == 0;
    };
    if (!look(folder, one) || !look(other, two))
        return true; // it will be seen
    const bool isMountKnown = (one.stx_mask & two.stx_mask & STATX_MNT_ID) != 0;
    return one.stx_dev_major == two.stx_dev_major && one.stx_dev_minor == two.stx_dev_minor
        && (!isMountKnown || one.stx_mnt_id == two.stx_mnt_id);
}

Result<Done> checkDisks(const Renames& renames)
{
    auto done = Result<Done>(Done());
    if (renames.movesDatabase || !renames.come.isEmpty())
        done = checkOneDisk(folderOnWay(renames.staging), renames.data);
    if (done && renames.movesDatabase)
        done = checkOneDisk(folderOnWay(renames.keptPlace), renames.data);
    QSet<QString> seen;
    for (const auto& file : renames.come) {
        const auto folder = folderOnWay(QFileInfo(file).path());
        if (done && !seen.contains(folder))
            done = checkOneDisk(folder, renames.data);
        seen.insert(folder);
    }
    return done;
}

Result<Done> checkKeptRoom(const QList<OwnFile>& files, const QString& keptPlace, const FreeRoom& room)
{
    const auto place = folderOnWay(keptPlace);
    QList<OwnFile> copied;
    for (const auto& file : files) {
        if (!file.path.startsWith("data/uploads/"_L1) || !isOnOneDisk(QFileInfo(file.file).path(), place))
            copied << file;
    }
    const auto free = room(place);
    const auto needed = toldSize(copied);
    if (!free || *free >= needed)
        return Done();
    const auto largest = std::max_element(copied.cbegin(), copied.cend(),
        [](const OwnFile& a, const OwnFile& b) { return toldSize({a}) < toldSize({b}); });
    return Error::local(Reason::NoSpace,
        u"What is here is kept before a backup takes its place, which needs %1 MB; the disk of %2 has %3 MB free. The largest of it is %4. Free some, or move that away, then try again. Nothing was changed."_s
            .arg(megabytes(needed), place, megabytes(*free), largest->file));
}

} // namespace everyport::backup
