#include "netcore/fileguard.h"

#include <array>
#include <cerrno>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "netcore/filedescriptor.h"
#include "netcore/savefile.h"

namespace everyport {

namespace {

Error refused(const QString& sentence)
{
    return {Error::Kind::Local, Reason::PermissionDenied, sentence, {}, 0};
}

Result<Done> checkWriters(const QString& path, bool isFolder)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return errno == ENOENT ? Result<Done>(Done()) : Result<Done>(Error::fromErrno(errno, path));
    const bool isSticky = isFolder && (facts.st_mode & S_ISVTX) != 0; // as /tmp: only a file's owner may take it away
    if ((facts.st_mode & S_IWOTH) != 0 && !isSticky)
        return refused(QStringLiteral("Everyone may write to %1, and so decide what this program does; it is not used. Take that back: chmod o-w %1").arg(path));
    if ((facts.st_mode & S_IWGRP) != 0 && !isSticky && !isGroupOfOne(facts.st_uid, facts.st_gid))
        return refused(QStringLiteral("Others of its group may write to %1, and so decide what this program does; it is not used. Take that back: chmod g-w %1").arg(path));
    return Done();
}

} // namespace

Result<Done> makePrivateFolder(const QString& path)
{
    const auto name = QFile::encodeName(path);
    QDir().mkpath(QDir::cleanPath(path + QStringLiteral("/..")));
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return Error::fromErrno(errno, QStringLiteral("Making the folder ") + path);
    struct stat facts = {};
    if (::stat(name.constData(), &facts) == 0 && facts.st_uid == ::geteuid() && (facts.st_mode & 022) != 0 && ::chmod(name.constData(), facts.st_mode & 07755) != 0)
        return Error::fromErrno(errno, QStringLiteral("Taking others' right to write into ") + path);
    if (::access(name.constData(), R_OK | W_OK | X_OK) != 0)
        return Error::fromErrno(errno, QStringLiteral("Using the folder ") + path);
    return Done();
}

Result<Done> copyPrivately(const QString& from, const QString& to)
{
    QFile source(from);
    QSaveFile copy(to);
    const bool isDone = source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly)
        && copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && copy.write(source.readAll()) == source.size() && commitWhole(copy);
    if (isDone)
        return Done();
    const auto why = source.isOpen() ? copy.errorString() : source.errorString();
    return Error{Error::Kind::Local, Reason::None, QStringLiteral("%1 cannot be copied to %2: %3.").arg(from, to, why), {}, 0};
}

Result<QByteArray> readPlainFile(const QString& path, qint64 most)
{
    // Neither followed nor waited for: a FIFO would hold the thread until somebody writes.
    FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat facts = {};
    if (!fd && errno != ELOOP)
        return Error::fromErrno(errno, path);
    if (!fd || ::fstat(fd.get(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return Error{Error::Kind::Refused, Reason::PermissionDenied, QStringLiteral("%1 is no plain file.").arg(path), {}, 0};
    QFile file;
    if (!file.open(fd.get(), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Kind::Local, Reason::None, QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()), {}, 0};
    return file.read(most);
}

bool isGroupOfOne(unsigned user, unsigned group)
{
    std::array<char, 16384> userText;
    std::array<char, 16384> groupText;
    struct passwd facts = {};
    struct group members = {};
    struct passwd* foundUser = nullptr;
    struct group* foundGroup = nullptr;
    if (::getpwuid_r(user, &facts, userText.data(), userText.size(), &foundUser) != 0 || !foundUser || facts.pw_gid != group)
        return false;
    if (::getgrgid_r(group, &members, groupText.data(), groupText.size(), &foundGroup) != 0 || !foundGroup)
        return false;
    if (qstrcmp(members.gr_name, facts.pw_name) != 0)
        return false; // "users", whose primary group it is for everybody
    for (auto** name = members.gr_mem; *name; ++name) {
        if (qstrcmp(*name, facts.pw_name) != 0)
            return false;
    }
    return true;
}

Result<Done> checkOnlyOwnerWrites(const QString& path)
{
    const auto folder = checkWriters(QFileInfo(path).absolutePath(), true);
    return folder ? checkWriters(path, false) : folder;
}

bool mayOthersRead(const QString& path)
{
    struct stat file = {};
    struct stat folder = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0 || ::stat(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &folder) != 0)
        return false;
    const bool everyone = (file.st_mode & S_IROTH) != 0 && (folder.st_mode & S_IXOTH) != 0;
    const bool group = (file.st_mode & S_IRGRP) != 0 && (folder.st_mode & S_IXGRP) != 0 && !isGroupOfOne(file.st_uid, file.st_gid);
    return everyone || group;
}

} // namespace everyport
