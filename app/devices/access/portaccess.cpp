#include "app/devices/access/portaccess.h"

#include <array>
#include <vector>

#include <QFile>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/devices/access/portholder.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t groupMayUse = S_IRGRP | S_IWGRP;

QString userName()
{
    std::array<char, 4096> room{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, room.data(), room.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(geteuid());
}

QString groupName(gid_t group)
{
    std::array<char, 4096> room{};
    ::group entry{};
    ::group* found = nullptr;
    if (getgrgid_r(group, &entry, room.data(), room.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->gr_name);
    return QString::number(group);
}

// True when the user's account is in the group, though this login began before it was.
bool accountIsIn(const QString& user, gid_t group)
{
    std::vector<gid_t> groups(256);
    int count = int(groups.size());
    if (getgrouplist(user.toLocal8Bit().constData(), getegid(), groups.data(), &count) < 0)
        return false;
    groups.resize(size_t(count));
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

PortTrouble noPermission(const QString& device, const struct stat& file)
{
    PortTrouble trouble;
    trouble.kind = PortTrouble::Kind::NoPermission;
    const auto user = userName();
    const auto group = groupName(file.st_gid);
    // Nobody is told to join root's group; and joining one that may not read and write itself mends nothing.
    if (file.st_gid == 0 || (file.st_mode & groupMayUse) != groupMayUse) {
        trouble.text = u"The account %1 may not use %2. Ask whoever looks after this computer to let you."_s.arg(
            user, device);
        return trouble;
    }
    if (accountIsIn(user, file.st_gid)) {
        trouble.text = u"The account %1 may use %2 (group %3) from the next login on. Log out and in again."_s.arg(
            user, device, group);
        return trouble;
    }
    trouble.text = u"The account %1 may not use %2. It belongs to the group %3: run the command, then log in again."_s
                       .arg(user, device, group);
    trouble.remedy = u"sudo usermod -aG %1 %2"_s.arg(group, user);
    return trouble;
}

} // namespace

std::optional<PortTrouble> portTrouble(const QString& device)
{
    struct stat file {};
    const auto path = QFile::encodeName(device);
    if (stat(path.constData(), &file) != 0) {
        if (errno == EACCES)
            return PortTrouble{PortTrouble::Kind::NoPermission,
                u"%1 may not look into the folder of %2."_s.arg(userName(), device), {}};
        return PortTrouble{PortTrouble::Kind::Gone, u"There is no %1."_s.arg(device), {}};
    }
    if (!S_ISCHR(file.st_mode))
        return PortTrouble{PortTrouble::Kind::NoPort, u"%1 is no serial port."_s.arg(device), {}};
    if (faccessat(AT_FDCWD, path.constData(), R_OK | W_OK, AT_EACCESS) != 0)
        return noPermission(device, file);
    return {};
}

PortTrouble busyPort(const QString& device)
{
    const auto holder = portHolder(device);
    PortTrouble trouble;
    trouble.kind = PortTrouble::Kind::Busy;
    trouble.text = holder
        ? u"%1 is used by %2. Close it; the reader then goes on by itself."_s.arg(device, holder->text())
        : u"Another program uses %1. Close it; the reader then goes on by itself."_s.arg(device);
    return trouble;
}

} // namespace everyport::devices
