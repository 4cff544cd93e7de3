#include "app/backup/contents/diskroom.h"

#include <algorithm>

#include <QFile>
#include <QLocale>
#include <QStorageInfo>

#include <sys/stat.h>

#include "app/backup/format/backuppaths.h"
#include "app/backup/format/tar.h"
#include "app/backup/held/holes.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 mostTold = qint64(1) << 60;
constexpr qint64 statBlock = 512;
constexpr qint64 tenth = 100'000; // of a megabyte: as exact as the sentence is

qint64 onDisk(qint64 size)
{
    return (size + diskBlock - 1) / diskBlock * diskBlock;
}

/// Of a file with holes, which is as large as whoever made it likes, what it takes.
qint64 takenBy(const OwnFile& file)
{
    struct stat facts = {};
    const auto told = onDisk(std::min(mostTold, file.size));
    const bool isSeen = ::lstat(QFile::encodeName(file.file).constData(), &facts) == 0;
    return isSeen ? std::min(told, qint64(facts.st_blocks) * statBlock) : told;
}

/// As toldSize(), but for blocks of zeros, which become holes. All of it is read.
qint64 filledSize(QIODevice& from, const BackupProgress* progress)
{
    const auto isStopped = [progress] { return progress && progress->isStopped(); };
    TarReader tar(from);
    qint64 blocks = 0;
    for (qsizetype i = 0; i < mostEntries && !isStopped(); ++i) {
        if (const auto entry = tar.next(); !entry || !*entry)
            break;
        for (auto piece = tar.read(); piece && !piece->isEmpty() && !isStopped(); piece = tar.read())
            blocks += filledBlocks(*piece);
    }
    from.seek(0);
    return blocks * diskBlock;
}

} // namespace

std::optional<qint64> freeRoom(const QString& folder)
{
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() >= 0 ? std::optional(disk.bytesAvailable()) : std::nullopt;
}

QString megabytes(qint64 bytes)
{
    return QLocale().toString(double(bytes) / 1e6, 'f', 1);
}

qint64 toldSize(QIODevice& from)
{
    TarReader tar(from);
    qint64 bytes = 0;
    for (qsizetype i = 0; i < mostEntries; ++i) {
        const auto entry = tar.next();
        if (!entry || !*entry)
            break;
        bytes += onDisk(std::min((*entry)->size, from.bytesAvailable()));
    }
    from.seek(0);
    return bytes;
}

qint64 toldSize(const QList<OwnFile>& files)
{
    qint64 bytes = 0;
    for (const auto& file : files)
        bytes = std::min(mostTold, bytes + takenBy(file));
    return bytes;
}

Result<Done> checkRoom(const QString& folder, qint64 bytes, const FreeRoom& room)
{
    const auto free = room(folder);
    if (!free || *free >= bytes)
        return Done();
    // What is free is rounded down and what is needed up, or both could read the same.
    return Error::local(Reason::NoSpace,
        u"The disk has %1 MB free; the backup needs %2 MB. Free some and try again. Nothing was changed."_s.arg(
            megabytes(*free / tenth * tenth), megabytes((bytes + tenth - 1) / tenth * tenth)));
}

Result<Done> checkRoom(const QString& folder, QIODevice& from, const FreeRoom& room, const BackupProgress* progress)
{
    const auto fits = checkRoom(folder, toldSize(from), room);
    return fits ? fits : checkRoom(folder, filledSize(from, progress), room);
}

} // namespace everyport::backup
