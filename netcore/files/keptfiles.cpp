#include "netcore/files/keptfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "netcore/files/actingas.h"
#include "netcore/files/fileaccess.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/notwritten.h"
#include "netcore/files/savefile.h"

namespace everyport {

namespace {

constexpr int mostBrokenCopies = 100;

bool isThere(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink(); // one that leads nowhere is somebody's, too
}

bool haveSame(const QString& path, const QString& other)
{
    const auto one = readWholeFile(path, largestKept);
    const auto two = readWholeFile(other, largestKept);
    return one && two && *one == *two;
}

bool isFor(const QString& copy, const QString& path)
{
    return !isThere(copy) || haveSame(copy, path);
}

Error cannot(const QString& sentence, Reason reason)
{
    return Error::local(reason, sentence);
}

} // namespace

QString brokenCopyPath(const QString& path)
{
    auto copy = path + QStringLiteral(".broken");
    for (int number = 1; number < mostBrokenCopies && !isFor(copy, path); ++number)
        copy = path + QStringLiteral(".broken.%1").arg(number);
    return copy;
}

Result<Done> keepBrokenCopy(const QString& path)
{
    const auto copy = brokenCopyPath(path);
    if (!isThere(copy))
        return copyPrivately(path, copy);
    if (haveSame(copy, path))
        return Done();
    return Error::refused(Reason::AlreadyExists,
        QStringLiteral(
            "%1 files called %2.broken are there already; look through them and remove some, then do this again. Nothing was changed.")
            .arg(mostBrokenCopies)
            .arg(path));
}

Result<Done> checkRemovable(const QString& path)
{
    const QFileInfo info(path);
    if (!isThere(path))
        return Done();
    if (info.exists() && !canReadFile(path))
        return cannot(
            QStringLiteral(
                "%1 cannot be read, and so could not be brought back; it was not removed. Delete it by hand, or make it readable: chmod u+r %1")
                .arg(path),
            Reason::PermissionDenied);
    if (accountForFiles() != 0 && info.exists() && info.ownerId() != accountForFiles())
        return cannot(
            QStringLiteral(
                "%1 belongs to %2, and could not be brought back as theirs; it was not removed. Delete it by hand.")
                .arg(path, info.owner()),
            Reason::PermissionDenied);
    if (info.size() > largestKept)
        return cannot(
            QStringLiteral("%1 is too large to be brought back; it was not removed. Delete it by hand.").arg(path),
            Reason::TooLarge);
    if (!canWriteFolder(info.absolutePath()))
        return cannot(QStringLiteral("%1 cannot be removed: its folder is not ours to write to.").arg(path),
            Reason::PermissionDenied);
    return Done();
}

Result<KeptFile> removeFile(const QString& path)
{
    if (!isThere(path))
        return cannot(QStringLiteral("%1 is not there.").arg(path), Reason::NotFound);
    if (const auto removable = checkRemovable(path); !removable)
        return removable.error();
    const auto couldNot = [&path](const QString& why) {
        return cannot(QStringLiteral("%1 could not be removed: %2.").arg(path, why), Reason::PermissionDenied);
    };
    const auto text = readWholeFile(path, largestKept);
    if (!text)
        return couldNot(text.error().text);
    const KeptFile kept{*text, QFile::permissions(path), QFileInfo(path).symLinkTarget()};
    QFile file(path);
    return file.remove() ? Result<KeptFile>(kept) : couldNot(file.errorString());
}

Result<Done> restoreFile(const QString& path, const KeptFile& kept)
{
    if (isThere(path))
        return Error::refused(
            Reason::AlreadyExists, QStringLiteral("%1 is there again; it was not written over.").arg(path));
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    if (!kept.link.isEmpty() && QFile::link(kept.link, path))
        return Done();
    constexpr auto everybodys = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup
        | QFile::ReadOther | QFile::WriteOther;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(kept.permissions & everybodys)
        && file.write(kept.text) == kept.text.size() && commitWhole(file);
    if (isWritten)
        return Done();
    return notWritten(file, path);
}

} // namespace everyport
