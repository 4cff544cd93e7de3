#include "netcore/files/fileguard.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstring>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/shellword.h"
#include "netcore/files/actingas.h"
#include "netcore/files/savefile.h"

namespace everyport {

namespace {

bool isOurs(unsigned user, unsigned alsoOf)
{
    return user == 0 || user == ::geteuid() || user == accountForFiles() || user == alsoOf;
}

bool hasOthers(const struct stat& facts)
{
    return !isGroupOfOne(facts.st_uid, facts.st_gid) && !isGroupOfOne(::geteuid(), facts.st_gid);
}

/// Whoever may rename one of these may put another in its place. In a sticky folder, as /tmp is, only the owner of what
/// lies there may, and that is looked at, too. Which group may write into a folder of root's (Debian's staff in
/// /usr/local) is for root to say.
Result<Done> checkAbove(const QString& path, unsigned alsoOf)
{
    for (QString below = path, each; below != u"/"; below = each) {
        each = QFileInfo(below).absolutePath();
        struct stat facts = {};
        if (::lstat(QFile::encodeName(each).constData(), &facts) != 0) {
            if (errno != ENOENT && errno != ENOTDIR)
                return Error::fromErrno(errno, each);
            continue;
        }
        if (!isOurs(facts.st_uid, alsoOf))
            return Error::local(Reason::PermissionDenied,
                QStringLiteral(
                    "%1 belongs to another user, who may put another folder in the place of %2; it is not used.")
                    .arg(each, below));
        if (S_ISLNK(facts.st_mode) || (facts.st_mode & S_ISVTX) != 0)
            continue;
        if ((facts.st_mode & S_IWOTH) != 0)
            return Error::local(Reason::PermissionDenied,
                QStringLiteral(
                    "Everyone may write to %1, and so put another folder in the place of %2; it is not used. Take that back: chmod o-w %1")
                    .arg(each, below));
        if ((facts.st_mode & S_IWGRP) != 0 && facts.st_uid != 0 && hasOthers(facts))
            return Error::local(Reason::PermissionDenied,
                QStringLiteral(
                    "Others of its group may write to %1, and so put another folder in the place of %2; it is not used. Take that back: chmod g-w %1")
                    .arg(each, below));
    }
    return Done();
}

/// By pieces: what people have sent may be larger than the memory.
bool copyAll(QFile& from, QSaveFile& to)
{
    std::array<char, 64 * 1024> piece;
    for (;;) {
        const auto count = from.read(piece.data(), qint64(piece.size()));
        if (count <= 0)
            return count == 0;
        if (to.write(piece.data(), count) != count)
            return false;
    }
}

/// `path` is absolute, and the way by which one comes there.
Result<Done> checkWay(const QString& path, unsigned alsoOf)
{
    const auto folder = QFileInfo(path).absolutePath();
    auto done = checkOwner(folder, alsoOf);
    if (done)
        done = checkOwner(path, alsoOf);
    return done ? checkAbove(folder, alsoOf) : done;
}

Error whyNot(int number)
{
    auto error = Error::fromErrno(number, QString());
    error.text = QString::fromLocal8Bit(strerror(number));
    return error;
}

bool isLink(const QByteArray& name)
{
    struct stat facts = {};
    return ::lstat(name.constData(), &facts) == 0 && S_ISLNK(facts.st_mode);
}

/// A folder, which may be reached by a link of ours: some keep theirs elsewhere. What is done to it is done to the one
/// that was looked at, whatever is put there meanwhile.
FileDescriptor openOwn(const QString& path)
{
    const auto name = QFile::encodeName(path);
    FileDescriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    const auto failed = errno;
    const FileDescriptor link(folder ? -1 : ::open(name.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat facts = {};
    std::array<char, PATH_MAX> target = {};
    const bool isOurLink = link && ::fstat(link.get(), &facts) == 0 && S_ISLNK(facts.st_mode) && isOurs(facts.st_uid, 0)
        && ::readlinkat(link.get(), "", target.data(), target.size() - 1) > 0;
    if (isOurLink) {
        const auto leads = QDir(QFileInfo(path).path()).absoluteFilePath(QFile::decodeName(target.data()));
        folder = FileDescriptor(::open(QFile::encodeName(leads).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    } else if (!folder) {
        errno = failed;
    }
    return folder;
}

} // namespace

Result<Done> makePrivateFolder(const QString& path)
{
    const auto named = QDir::cleanPath(path);
    const auto name = QFile::encodeName(named);
    QDir().mkpath(QDir::cleanPath(path + QStringLiteral("/..")));
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return Error::fromErrno(errno, QStringLiteral("Making the folder ") + path);
    const auto folder = openOwn(named);
    if (const auto own = folder || !isLink(name) ? Result<Done>(Done()) : checkBelongs(named); !own)
        return own;
    struct stat facts = {};
    if (!folder || ::fstat(folder.get(), &facts) != 0)
        return Error::fromErrno(errno, QStringLiteral("Using the folder ") + path);
    const bool isTight = (facts.st_mode & 022) == 0 || facts.st_uid != accountForFiles();
    if (!isTight && ::fchmod(folder.get(), facts.st_mode & 07755) != 0)
        return Error::fromErrno(errno, QStringLiteral("Taking others' right to write into ") + path);
    if (::faccessat(folder.get(), ".", R_OK | W_OK | X_OK, AT_EACCESS) != 0)
        return Error::fromErrno(errno, QStringLiteral("Using the folder ") + path);
    return Done();
}

Result<Done> copyPrivately(const QString& from, const QString& to)
{
    QFile source;
    QSaveFile copy(to);
    const auto opened = openChosenFile(source, from);
    const bool isDone = opened && copy.open(QIODevice::WriteOnly)
        && copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && copyAll(source, copy) && commitWhole(copy);
    if (isDone)
        return Done();
    const auto why = !opened               ? opened.error().text
        : source.error() != QFile::NoError ? source.errorString()
                                           : whyNotSaved(copy);
    return Error::local(Reason::None, QStringLiteral("%1 cannot be copied to %2: %3.").arg(from, to, why));
}

Result<Done> openChosenFile(QFile& file, const QString& path)
{
    const auto name = QFile::encodeName(path);
    struct stat facts = {};
    // Looked at before, since opening some devices does something already; and again, since it may be another then.
    if (::stat(name.constData(), &facts) != 0)
        return whyNot(errno);
    const auto isPlain = [&facts] { return S_ISREG(facts.st_mode); };
    const auto none = Error::refused(Reason::PermissionDenied, QStringLiteral("it is a folder, a pipe or a device"));
    if (!isPlain())
        return none;
    FileDescriptor fd(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!fd)
        return whyNot(errno);
    if (::fstat(fd.get(), &facts) != 0 || !isPlain())
        return none;
    file.setFileName(path);
    if (!file.open(fd.get(), QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle))
        return Error::local(Reason::None, file.errorString());
    static_cast<void>(fd.release());
    return Done();
}

Result<QByteArray> readChosenFile(const QString& path, qint64 most)
{
    QFile file;
    if (const auto opened = openChosenFile(file, path); !opened)
        return opened.error();
    auto bytes = file.read(most);
    return file.error() == QFile::NoError ? Result<QByteArray>(bytes) : Error::local(Reason::None, file.errorString());
}

Result<QByteArray> readWholeFile(const QString& path, qint64 most)
{
    auto bytes = readChosenFile(path, most + 1);
    if (bytes && bytes->size() > most)
        return Error::malformed(
            Reason::TooLarge, QStringLiteral("it is larger than the %1 bytes that it may have").arg(most));
    return bytes;
}

Result<QByteArray> readPlainFile(const QString& path, qint64 most)
{
    // Neither followed nor waited for: a FIFO would hold the thread until somebody writes.
    FileDescriptor fd(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat facts = {};
    if (!fd && errno != ELOOP)
        return Error::fromErrno(errno, path);
    if (!fd || ::fstat(fd.get(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return Error::refused(Reason::PermissionDenied, QStringLiteral("%1 is no plain file.").arg(path));
    QFile file;
    if (!file.open(fd.get(), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error::local(Reason::None, QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
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
    if (::getpwuid_r(user, &facts, userText.data(), userText.size(), &foundUser) != 0 || !foundUser
        || facts.pw_gid != group)
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

Result<Done> checkBelongs(const QString& path, unsigned alsoOf)
{
    struct stat facts = {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0)
        return errno == ENOENT || errno == ENOTDIR ? Result<Done>(Done()) : Result<Done>(Error::fromErrno(errno, path));
    if (isOurs(facts.st_uid, alsoOf))
        return Done();
    return Error::local(Reason::PermissionDenied,
        QStringLiteral(
            "%1 belongs to another user, who could put anything there; it is not used. Make it your own: chown -h %2 %3")
            .arg(path, QString::number(alsoOf != 0 ? alsoOf : accountForFiles()), shellWord(path)));
}

Result<Done> checkOwner(const QString& path, unsigned alsoOf)
{
    if (auto own = checkBelongs(path, alsoOf); !own)
        return own;
    struct stat facts = {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0 || S_ISLNK(facts.st_mode))
        return Done();
    if ((facts.st_mode & S_IWOTH) != 0)
        return Error::local(Reason::PermissionDenied,
            QStringLiteral(
                "Everyone may write to %1, and so decide what this program does; it is not used. Take that back: chmod o-w %1")
                .arg(path));
    if ((facts.st_mode & S_IWGRP) != 0 && hasOthers(facts))
        return Error::local(Reason::PermissionDenied,
            QStringLiteral(
                "Others of its group may write to %1, and so decide what this program does; it is not used. Take that back: chmod g-w %1")
                .arg(path));
    return Done();
}

Result<Done> checkOnlyOwnerWrites(const QString& path, unsigned alsoOf)
{
    const auto named = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const auto real = QFileInfo(path).canonicalFilePath(); // empty where there is nothing
    const auto done = checkWay(named, alsoOf);
    return done && !real.isEmpty() && real != named ? checkWay(real, alsoOf) : done;
}

bool mayOthersRead(const QString& path)
{
    struct stat file = {};
    struct stat folder = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0
        || ::stat(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &folder) != 0)
        return false;
    const bool everyone = (file.st_mode & S_IROTH) != 0 && (folder.st_mode & S_IXOTH) != 0;
    const bool group = (file.st_mode & S_IRGRP) != 0 && (folder.st_mode & S_IXGRP) != 0
        && !isGroupOfOne(file.st_uid, file.st_gid);
    return everyone || group;
}

} // namespace everyport
