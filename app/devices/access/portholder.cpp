#include "app/devices/access/portholder.h"

#include <csignal>

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

// UNIX98 pseudo-terminals: majors 136 to 143 (Documentation/admin-guide/devices.txt of Linux).
constexpr unsigned firstPtyMajor = 136;
constexpr unsigned lastPtyMajor = 143;
constexpr qsizetype longestProcFile = 1 << 20;

QByteArray procFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestProcFile) : QByteArray();
}

PortHolder holderNamed(qint64 pid)
{
    const auto name = QString::fromLocal8Bit(procFile(u"/proc/%1/comm"_s.arg(pid))).trimmed();
    return {pid, name.isEmpty() ? u"a program"_s : name};
}

bool isOther(qint64 pid)
{
    return pid > 0 && pid != qint64(getpid());
}

bool isAlive(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0 || errno == EPERM;
}

// Programs that follow the old custom (and QSerialPort) leave a lock file that names them; a killed one's stays.
std::optional<PortHolder> byLockFile(const QString& device)
{
    auto name = device.startsWith(u"/dev/"_s) ? device.mid(5) : device;
    name.replace(u'/', u'_');
    for (const auto& folder : {u"/run/lock"_s, u"/var/lock"_s}) {
        const auto file = folder + u"/LCK.."_s + name;
        qint64 pid = 0;
        QString host;
        QString program;
        if (QFile::exists(file) && QLockFile(file).getLockInfo(&pid, &host, &program) && !program.isEmpty()
            && isOther(pid) && isAlive(pid))
            return PortHolder{pid, program};
    }
    return {};
}

// A line of /proc/locks: "1: FLOCK  ADVISORY  WRITE 29975 00:1a:3 0 EOF", the file as device and inode.
std::optional<PortHolder> byFlock(const struct stat& file)
{
    const auto place = QByteArray::number(major(file.st_dev), 16).rightJustified(2, '0') + ':'
        + QByteArray::number(minor(file.st_dev), 16).rightJustified(2, '0') + ':'
        + QByteArray::number(quint64(file.st_ino));
    for (const auto& line : procFile(u"/proc/locks"_s).split('\n')) {
        const auto fields = line.simplified().split(' ');
        if (fields.size() > 5 && fields[1] == "FLOCK" && fields[5] == place && isOther(fields[4].toLongLong()))
            return holderNamed(fields[4].toLongLong());
    }
    return {};
}

int ptyIndex(const struct stat& file)
{
    const auto kind = major(file.st_rdev);
    return kind >= firstPtyMajor && kind <= lastPtyMajor ? int((kind - firstPtyMajor) * 256 + minor(file.st_rdev)) : -1;
}

bool isMasterOf(int index, const QString& process, const QString& descriptor, const QString& target)
{
    if (index < 0 || !target.endsWith(u"/ptmx"_s))
        return false;
    const auto facts = procFile(process + u"/fdinfo/"_s + descriptor);
    return facts.contains("tty-index:\t" + QByteArray::number(index) + '\n');
}

bool usesPort(const QString& process, const QString& device, int index)
{
    bool isOpen = false;
    const QDir open(process + u"/fd"_s);
    for (const auto& descriptor : open.entryList(QDir::Files | QDir::System)) {
        const auto target = QFile::symLinkTarget(open.filePath(descriptor));
        if (isMasterOf(index, process, descriptor, target))
            return false;
        isOpen = isOpen || target == device;
    }
    return isOpen;
}

std::optional<PortHolder> byDescriptor(const QString& device, const struct stat& file)
{
    for (const auto& name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const auto pid = name.toLongLong(); isOther(pid) && usesPort(u"/proc/"_s + name, device, ptyIndex(file)))
            return holderNamed(pid);
    }
    return {};
}

} // namespace

QString PortHolder::text() const
{
    return u"%1 (process %2)"_s.arg(program, QString::number(pid));
}

std::optional<PortHolder> portHolder(const QString& device)
{
    struct stat file {};
    if (stat(QFile::encodeName(device).constData(), &file) != 0)
        return {};
    if (auto holder = byLockFile(device))
        return holder;
    if (auto holder = byFlock(file))
        return holder;
    return byDescriptor(device, file);
}

} // namespace everyport::devices
