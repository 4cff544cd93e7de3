#include "app/backup/held/heldplace.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <utility>

#include <QFile>
#include <QStringList>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/backup/held/holes.h"
#include "netcore/files/actingas.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 copiedPiece = 1024 * 1024;
constexpr qsizetype mostNames = PATH_MAX; // of a path, and more than it can have
constexpr int heldFlags = O_PATH | O_DIRECTORY | O_CLOEXEC;

/// Only root can give things away, and only while it uses files as itself.
bool isRoot()
{
    return ::geteuid() == 0 && accountForFiles() == 0;
}

Owner ownerOf(const struct stat& facts)
{
    return {facts.st_uid, facts.st_gid};
}

Error whyNot(int number)
{
    auto error = Error::fromErrno(number, QString());
    error.text = QString::fromLocal8Bit(strerror(number));
    return error;
}

bool isNameWithin(const QString& name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1;
}

/// Of a link of ours: some keep their configuration elsewhere. Whoever reads it reads the one that was looked at.
FileDescriptor openLinked(int above, const QByteArray& name)
{
    const FileDescriptor link(::openat(above, name.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat facts = {};
    std::array<char, PATH_MAX> target = {};
    if (!link || ::fstat(link.get(), &facts) != 0)
        return {};
    errno = S_ISLNK(facts.st_mode) ? EPERM : ENOTDIR;
    if (!S_ISLNK(facts.st_mode) || !ownerOf(facts).isOurs()
        || ::readlinkat(link.get(), "", target.data(), target.size() - 1) <= 0)
        return {};
    return FileDescriptor(::openat(above, target.data(), heldFlags));
}

FileDescriptor openFolder(int above, const QByteArray& name)
{
    FileDescriptor folder(::openat(above, name.constData(), heldFlags | O_NOFOLLOW));
    return folder || (errno != ENOTDIR && errno != ELOOP) ? std::move(folder) : openLinked(above, name);
}

FileDescriptor makeFolder(int above, const QByteArray& name, unsigned rights)
{
    struct stat facts = {};
    if (::fstat(above, &facts) != 0 || ::mkdirat(above, name.constData(), facts.st_mode & rights) != 0)
        return {};
    FileDescriptor made(::openat(above, name.constData(), heldFlags | O_NOFOLLOW));
    if (made && isRoot() && ::fchownat(made.get(), "", facts.st_uid, facts.st_gid, AT_EMPTY_PATH) != 0)
        return {};
    return made;
}

/// What stands there itself; a FIFO is not waited for.
FileDescriptor openThere(int folder, const QByteArray& name)
{
    if (folder < 0) {
        errno = ENOENT; // it is nowhere
        return {};
    }
    return FileDescriptor(
        ::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

FileDescriptor openIfPlain(const HeldPlace& place, struct stat& facts)
{
    auto fd = openThere(place.folder(), place.name());
    if (!fd || ::fstat(fd.get(), &facts) != 0)
        return {};
    if (S_ISREG(facts.st_mode))
        return fd;
    errno = EINVAL;
    return {};
}

/// Of a write that did not write all, which is no error where it wrote a part: the next one would say why.
int whyNotWritten()
{
    return errno != 0 ? errno : ENOSPC;
}

/// So many bytes of it, however it grows meanwhile. All of it reaches the disk: what stands in its place goes
/// afterwards.
Result<Done> pour(QFile& from, int fd, qint64 size)
{
    QFile to;
    if (!to.open(fd, QFile::WriteOnly | QFile::Unbuffered))
        return whyNot(errno);
    for (;;) {
        if (!to.seek(std::min(to.pos() + passHole(from), size)))
            return whyNot(errno);
        const auto piece = from.read(std::min(copiedPiece, size - to.pos()));
        errno = 0;
        if (!writeWithHoles(to, piece))
            return whyNot(whyNotWritten());
        if (piece.isEmpty())
            break;
    }
    if (from.error() != QFile::NoError)
        return Error::local(Reason::None, from.errorString());
    if (!endWithHole(to))
        return whyNot(errno);
    return ::fsync(fd) == 0 ? Result<Done>(Done()) : Result<Done>(whyNot(errno));
}

/// A new file in the place of an old one.
FileDescriptor makeFile(const HeldPlace& place, unsigned rights)
{
    if (place)
        place.remove();
    return place.make(rights);
}

Result<Done> copyPlain(const FileDescriptor& source, const struct stat& facts, const HeldPlace& to)
{
    const auto copy = makeFile(to, 0600);
    QFile from;
    if (!copy || !from.open(source.get(), QFile::ReadOnly | QFile::Unbuffered))
        return whyNot(errno);
    if (isRoot() && ::fchown(copy.get(), facts.st_uid, facts.st_gid) != 0)
        return whyNot(errno);
    if (::fchmod(copy.get(), 0600 | (facts.st_mode & 0044)) != 0)
        return whyNot(errno);
    return pour(from, copy.get(), facts.st_size);
}

/// Else errno says EPERM, or why it is none.
bool isOursAlone(const FileDescriptor& folder)
{
    struct stat facts = {};
    if (!folder || ::fstat(folder.get(), &facts) != 0)
        return false;
    const bool isAlone = (facts.st_uid == 0 || facts.st_uid == accountForFiles()) && (facts.st_mode & 022) == 0;
    errno = isAlone ? 0 : EPERM;
    return isAlone;
}

void giveFolders(int above, const QByteArray& name, const Owner& owner)
{
    const FileDescriptor folder(::openat(above, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat facts = {};
    if (!folder || ::fstat(folder.get(), &facts) != 0 || !ownerOf(facts).isOurs())
        return;
    for (const auto& each : namesIn(folder.get()))
        giveFolders(folder.get(), each, owner);
    static_cast<void>(::fchown(folder.get(), owner.user, owner.group) == 0); // else it stays root's
}

} // namespace

bool Owner::isOurs() const
{
    return user == 0 || user == ::geteuid() || user == accountForFiles();
}

bool HeldPlace::stands() const
{
    struct stat facts = {};
    return ::fstatat(folder(), m_name.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0;
}

int HeldPlace::whyUnseen() const
{
    struct stat facts = {};
    if (m_folder && ::fstatat(folder(), m_name.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0)
        return 0;
    const int why = m_folder ? errno : m_why;
    return why == ENOENT || why == ENOTDIR ? 0 : why; // below a file nothing is
}

Result<QByteArray> HeldPlace::readOurs(qint64 most) const
{
    struct stat facts = {};
    const auto fd = openIfPlain(*this, facts);
    QFile file;
    if (!fd || !ownerOf(facts).isOurs() || !file.open(fd.get(), QFile::ReadOnly | QFile::Unbuffered))
        return Error::refused(Reason::PermissionDenied, u"%1 is no plain file."_s.arg(QFile::decodeName(m_name)));
    return file.read(most);
}

Result<Done> HeldPlace::write(const QByteArray& bytes) const
{
    const HeldPlace aside(m_folder.duplicate(), m_name + ".new");
    const auto fd = makeFile(aside, 0666);
    QFile file;
    if (!fd || !file.open(fd.get(), QFile::WriteOnly | QFile::Unbuffered))
        return whyNot(errno);
    errno = 0;
    const bool isWhole = file.write(bytes) == bytes.size() && ::fsync(fd.get()) == 0;
    if (isWhole && aside.moveTo(*this))
        return Done();
    const auto why = isWhole ? errno : whyNotWritten();
    aside.remove();
    return whyNot(why);
}

FileDescriptor HeldPlace::open() const
{
    return openThere(folder(), m_name);
}

bool HeldPlace::openPlain(QFile& file) const
{
    struct stat facts = {};
    auto fd = openIfPlain(*this, facts);
    if (!fd || !file.open(fd.get(), QFile::ReadOnly | QFile::Unbuffered, QFile::AutoCloseHandle))
        return false;
    static_cast<void>(fd.release());
    return true;
}

FileDescriptor HeldPlace::make(unsigned rights) const
{
    if (!m_folder) {
        errno = ENOENT;
        return {};
    }
    return FileDescriptor(
        ::openat(folder(), m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, rights));
}

bool HeldPlace::moveTo(const HeldPlace& to) const
{
    errno = ENOENT;
    return m_folder && to.m_folder && ::renameat(folder(), m_name.constData(), to.folder(), to.m_name.constData()) == 0;
}

bool HeldPlace::linkTo(const HeldPlace& to) const
{
    if (::linkat(folder(), m_name.constData(), to.folder(), to.m_name.constData(), 0) != 0)
        return false;
    struct stat facts = {};
    if (::fstatat(to.folder(), to.m_name.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(facts.st_mode))
        return true;
    to.remove();
    return false;
}

Result<Done> HeldPlace::copyTo(const HeldPlace& to) const
{
    struct stat facts = {};
    const auto source = openIfPlain(*this, facts);
    return source ? copyPlain(source, facts, to) : Result<Done>(whyNot(errno));
}

Result<Done> HeldPlace::copyOursTo(const HeldPlace& to) const
{
    struct stat facts = {};
    const auto source = openIfPlain(*this, facts);
    if (!source || !ownerOf(facts).isOurs())
        return whyNot(source ? EPERM : errno);
    return copyPlain(source, facts, to);
}

void HeldPlace::remove() const
{
    static_cast<void>(::unlinkat(folder(), m_name.constData(), 0) == 0);
}

void HeldPlace::setRights(unsigned rights) const
{
    const auto fd = openThere(folder(), m_name);
    struct stat facts = {};
    if (fd && ::fstat(fd.get(), &facts) == 0 && ownerOf(facts).isOurs())
        static_cast<void>(::fchmod(fd.get(), rights) == 0);
}

void HeldPlace::giveTo(const Owner& owner) const
{
    const auto fd = openThere(folder(), m_name);
    struct stat facts = {};
    if (!isRoot() || !fd || ::fstat(fd.get(), &facts) != 0 || !ownerOf(facts).isOurs())
        return;
    if (S_ISDIR(facts.st_mode) || (S_ISREG(facts.st_mode) && facts.st_nlink == 1))
        static_cast<void>(::fchown(fd.get(), owner.user, owner.group) == 0);
}

void HeldPlace::giveFoldersTo(const Owner& owner) const
{
    if (isRoot())
        giveFolders(folder(), m_name, owner);
}

FileDescriptor HeldPlace::makePrivateFolder() const
{
    if (::mkdirat(folder(), m_name.constData(), 0700) != 0)
        return {};
    FileDescriptor made(::openat(folder(), m_name.constData(), heldFlags | O_NOFOLLOW));
    struct stat facts = {};
    const bool isOurs = made && ::fstat(made.get(), &facts) == 0 && ownerOf(facts).isOurs();
    return isOurs ? std::move(made) : FileDescriptor(); // else another's was put in its place
}

HeldPlace holdBelow(const QString& root, const QString& file, unsigned rights, const QString& ours)
{
    const auto oursFrom = ours.startsWith(root + u'/') ? ours.mid(root.size() + 1).count(u'/') : mostNames;
    if (!file.startsWith(root + u'/'))
        return {};
    auto names = file.mid(root.size() + 1).split(u'/');
    if (!std::all_of(names.begin(), names.end(), isNameWithin))
        return {};
    const auto last = names.takeLast();
    auto folder = openRoot(root, O_PATH);
    for (qsizetype i = 0; folder && i < names.size(); ++i) {
        const auto name = QFile::encodeName(names.at(i));
        auto next = openFolder(folder.get(), name);
        if (!next && rights != 0)
            next = makeFolder(folder.get(), name, rights);
        folder = i < oursFrom || isOursAlone(next) ? std::move(next) : FileDescriptor();
    }
    const auto why = folder ? 0 : errno;
    return HeldPlace(std::move(folder), QFile::encodeName(last), why);
}

} // namespace everyport::backup
