#include "app/station/process/privileges.h"

#include <cerrno>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/fsuid.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Error nobodyCalled(const QString& what, const QString& name)
{
    return Error::refused(Reason::NotFound, u"This computer has no %1 %2."_s.arg(what, name));
}

/// Not by QFileInfo, which asks for whoever started us.
Result<Done> mayReach(const QString& path, int how)
{
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), how, AT_EACCESS) == 0)
        return Done();
    return Error::fromErrno(errno, path);
}

} // namespace

Result<Privileges> Privileges::find(const QString& user, const QString& group)
{
    Privileges found;
    if (user.isEmpty() && group.isEmpty())
        return found;
    found.m_wanted = true;
    found.m_user = ::getuid();
    found.m_group = ::getgid();
    if (!user.isEmpty()) {
        bool isNumber = false;
        const auto number = user.toUInt(&isNumber);
        const auto* entry = isNumber ? ::getpwuid(number) : ::getpwnam(user.toLocal8Bit().constData());
        if (!entry && !isNumber)
            return nobodyCalled(u"user"_s, user);
        found.m_user = entry ? entry->pw_uid : number;
        found.m_group = entry ? entry->pw_gid : number;
        found.m_name = entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
    }
    if (!group.isEmpty()) {
        bool isNumber = false;
        const auto number = group.toUInt(&isNumber);
        const auto* entry = isNumber ? ::getgrgid(number) : ::getgrnam(group.toLocal8Bit().constData());
        if (!entry && !isNumber)
            return nobodyCalled(u"group"_s, group);
        found.m_group = entry ? entry->gr_gid : number;
    }
    if (::geteuid() != 0 && (found.m_user != ::geteuid() || found.m_group != ::getegid())) {
        return Error{Error::Kind::Local, Reason::PermissionDenied,
            u"Only root may use --uid and --gid. Start it as root, or leave them out."_s, {}, EPERM};
    }
    return found;
}

Result<Done> Privileges::useForFiles(const QString& dataFolder) const
{
    if (!m_wanted || ::geteuid() != 0)
        return Done();
    auto done = makeFolder(dataFolder);
    if (done)
        done = takeOnFiles();
    return done ? mayUse(dataFolder, W_OK) : done;
}

Result<Done> Privileges::makeFolder(const QString& dataFolder) const
{
    if (!m_wanted || ::geteuid() != 0)
        return Done();
    // Root alone can make a folder in /var/lib; what is in it from here on is the other account's.
    QDir().mkpath(QDir::cleanPath(dataFolder + u"/.."_s));
    const auto folder = QFile::encodeName(dataFolder);
    const auto isNew = ::mkdir(folder.constData(), 0700) == 0;
    if (isNew && ::lchown(folder.constData(), m_user, m_group) != 0)
        return Error::fromErrno(errno, u"Giving away the folder "_s + dataFolder);
    return Done();
}

Result<Done> Privileges::tryFiles(const QString& dataFolder) const
{
    const auto taken = m_wanted && ::geteuid() == 0 ? takeOnFiles() : Result<Done>(Done());
    return taken ? mayUse(dataFolder, W_OK) : taken;
}

Result<Done> Privileges::takeOnFiles() const
{
    const auto grouped = m_name.isEmpty() ? ::setgroups(0, nullptr)
                                          : ::initgroups(m_name.toLocal8Bit().constData(), m_group);
    if (grouped != 0)
        return Error::fromErrno(errno, u"Taking on the groups of "_s + m_name);
    // For this thread and those to come: no program that we start is more than we are, whatever its setuid bit says.
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return Error::fromErrno(errno, u"Giving up new rights"_s);
    ::setfsgid(m_group);
    ::setfsuid(m_user);
    // Neither says whether it did; asking for nobody's number tells whose files they are now. credentials(7)
    if (gid_t(::setfsgid(gid_t(-1))) != m_group || uid_t(::setfsuid(uid_t(-1))) != m_user)
        return Error{Error::Kind::Local, Reason::PermissionDenied,
            u"This system does not let files be another account's."_s, {}, EPERM};
    return Done();
}

namespace {

/// fifo(7): without a reader it cannot be opened for writing alone, but by waiting for one.
bool isUnreadPipe(const QString& path)
{
    struct stat about = {};
    const auto name = QFile::encodeName(path);
    if (::stat(name.constData(), &about) != 0 || !S_ISFIFO(about.st_mode))
        return false;
    const auto fd = ::open(name.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    const bool isUnread = fd < 0 && errno == ENXIO;
    if (fd >= 0)
        ::close(fd);
    return isUnread;
}

} // namespace

Result<Done> Privileges::mayWrite(const QString& file)
{
    const QFileInfo info(file);
    if (info.isDir())
        return Error{
            Error::Kind::Local, Reason::PermissionDenied, u"%1 is a folder; name a file."_s.arg(file), {}, EISDIR};
    if (isUnreadPipe(file))
        return Error{Error::Kind::Local, Reason::BadValue, u"%1 is a pipe that nobody reads; name a file."_s.arg(file),
            {}, ENXIO};
    const auto done = info.exists() ? mayReach(info.absoluteFilePath(), W_OK)
                                    : mayReach(info.absolutePath(), W_OK | X_OK);
    return done ? done : Error::fromErrno(done.error().native, u"Writing "_s + file);
}

Result<Done> Privileges::mayReplace(const QString& file)
{
    const auto done = mayWrite(file);
    const QFileInfo info(file);
    if (!done || !info.exists())
        return done;
    const auto folder = QFileInfo(info.canonicalFilePath()).path(); // what a link leads to is replaced where it is
    const auto inFolder = mayReach(folder, W_OK | X_OK);
    return inFolder ? inFolder : Error::fromErrno(inFolder.error().native, u"Writing in the folder "_s + folder);
}

Result<Done> Privileges::mayRead(const QString& folder) const
{
    return mayUse(folder, 0);
}

QString Privileges::who() const
{
    if (!m_name.isEmpty())
        return m_name;
    const auto user = m_wanted ? m_user : ::geteuid();
    const auto* entry = ::getpwuid(user);
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(user);
}

Result<Done> Privileges::mayUse(const QString& folder, int mode) const
{
    const auto full = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    const bool rootMakesIt = m_wanted && ::geteuid() == 0; // useForFiles
    auto above = u"/"_s;
    for (qsizetype end = 0; end >= 0;) {
        end = full.indexOf(u'/', end + 1);
        const auto place = full.left(end);
        struct stat about = {};
        if (::stat(QFile::encodeName(place).constData(), &about) != 0) {
            if (errno != ENOENT)
                return Error::fromErrno(errno, u"Looking at "_s + place);
            const bool isWell = rootMakesIt || (mode & W_OK) == 0 || mayReach(above, W_OK | X_OK);
            return isWell
                ? Result<Done>(Done())
                : Error{Error::Kind::Local, Reason::PermissionDenied,
                    u"The account %1 may not make a folder in %2, where %3 is to be. Choose another folder."_s.arg(
                        who(), above, full),
                    {}, EACCES};
        }
        if (!S_ISDIR(about.st_mode))
            return Error{Error::Kind::Local, Reason::PermissionDenied,
                u"%1 is a file, and no folder. Choose another folder."_s.arg(place), {}, ENOTDIR};
        const auto reached = mayReach(place, end > 0 ? X_OK : R_OK | X_OK | mode);
        if (!reached && reached.error().native != EACCES)
            return Error::fromErrno(reached.error().native, u"Using "_s + place);
        if (!reached) {
            return Error{Error::Kind::Local, Reason::PermissionDenied,
                end > 0
                    ? u"The account %1 may not enter %2, where %3 is. Let that account in, or choose another folder."_s
                          .arg(who(), place, full)
                    : u"The account %1 may not use %2. Give it to that account: chown -R %1 %2"_s.arg(who(), full),
                {}, EACCES};
        }
        above = place;
    }
    return Done();
}

Result<Done> Privileges::drop() const
{
    if (!m_wanted || ::geteuid() != 0)
        return Done();
    if (::setresgid(m_group, m_group, m_group) != 0 || ::setresuid(m_user, m_user, m_user) != 0)
        return Error::fromErrno(errno, u"Becoming user %1"_s.arg(m_user));
    if (canComeBack())
        return Error::local(Reason::PermissionDenied, u"The rights of root could not be given up."_s);
    return Done();
}

bool Privileges::canComeBack() const
{
    uid_t users[3] = {};
    gid_t groups[3] = {};
    if (::getresuid(&users[0], &users[1], &users[2]) != 0 || ::getresgid(&groups[0], &groups[1], &groups[2]) != 0)
        return true;
    for (const auto user : users) {
        if (user != m_user)
            return true;
    }
    for (const auto group : groups) {
        if (group != m_group)
            return true;
    }
    return (m_user != 0 && ::setuid(0) == 0) || (m_user != 0 && m_group != 0 && ::setgid(0) == 0);
}

} // namespace everyport
