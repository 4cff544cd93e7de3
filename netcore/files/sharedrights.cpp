#include "netcore/files/sharedrights.h"

#include <cerrno>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "netcore/base/filedescriptor.h"
#include "netcore/files/actingas.h"
#include "netcore/files/fileguard.h"

namespace everyport {

namespace {

constexpr mode_t sharedOfFile = 0640;
constexpr mode_t sharedOfFolder = 0755;
constexpr mode_t sharedWithGroup = 0750;

/// Nobody can write into a folder of root's that is no more than that, and put something else in a name's place.
bool isRootsAlone(const struct stat& folder)
{
    return folder.st_uid == 0 && (folder.st_mode & 022) == 0;
}

bool give(int fd, const struct stat& as, mode_t rights)
{
    return ::fchown(fd, as.st_uid, as.st_gid) == 0 && ::fchmod(fd, rights) == 0;
}

/// A folder of root's that all may enter has a group that says nothing.
struct stat forTheirs(struct stat folder)
{
    if (const auto theirs = ActingAs::theirs(); theirs && folder.st_gid == 0)
        folder.st_gid = theirs->group;
    return folder;
}

} // namespace

Result<Done> shareAsFolder(QSaveFile& file)
{
    if (!ActingAs::isOn() || accountForFiles() != 0)
        return Done();
    struct stat facts = {};
    const auto name = QFile::encodeName(file.fileName());
    bool isGiven = ::stat(name.constData(), &facts) == 0;
    if (isGiven)
        isGiven = give(file.handle(), facts, facts.st_mode & 07777);
    else if (errno == ENOENT && ::stat(QFile::encodeName(QFileInfo(file.fileName()).path()).constData(), &facts) == 0)
        isGiven = give(file.handle(), forTheirs(facts), facts.st_mode & sharedOfFile);
    return isGiven ? Result<Done>(Done()) : Error::fromErrno(errno, QStringLiteral("Writing ") + file.fileName());
}

namespace {

Result<Done> shareAsAbove(const QString& folder)
{
    const auto named = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    struct stat above = {};
    if (accountForFiles() != 0 || ::stat(QFile::encodeName(QFileInfo(named).path()).constData(), &above) != 0
        || !isRootsAlone(above))
        return Done();
    // As whom the program runs is not known before its first start; a group of its own is let in all the same.
    if (!ActingAs::isOn() && above.st_gid == 0)
        return Done();
    const auto rights = above.st_mode & (ActingAs::isOn() ? sharedOfFolder : sharedWithGroup);
    const FileDescriptor fd(
        ::open(QFile::encodeName(named).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (fd && give(fd.get(), above, rights))
        return Done();
    return Error::fromErrno(errno, QStringLiteral("Making the folder ") + folder);
}

} // namespace

Result<Done> makeSharedFolder(const QString& folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    const auto made = makePrivateFolder(folder);
    return made && isNew ? shareAsAbove(folder) : made;
}

} // namespace everyport
