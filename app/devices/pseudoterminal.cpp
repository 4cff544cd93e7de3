#include "app/devices/pseudoterminal.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

// Without this the terminal echoes, and makes line ends of what is none, until somebody opens the other end.
bool makeRaw(int terminal)
{
    termios settings{};
    if (tcgetattr(terminal, &settings) != 0)
        return false;
    cfmakeraw(&settings);
    return tcsetattr(terminal, TCSANOW, &settings) == 0;
}

} // namespace

Result<PseudoTerminal> PseudoTerminal::make(const QString& what)
{
    PseudoTerminal made;
    std::array<char, 128> name{};
    made.m_master = FileDescriptor(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    const int master = made.m_master.get();
    if (master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0
        && ptsname_r(master, name.data(), name.size()) == 0)
        made.m_slave = FileDescriptor(open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!made.m_slave || !makeRaw(made.m_slave.get()))
        return Error::fromErrno(errno, u"Making a pseudo-terminal for %1"_s.arg(what));
    made.m_port = QString::fromLocal8Bit(name.data());
    return made;
}

qsizetype PseudoTerminal::write(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return 0;
    const auto written = ::write(m_master.get(), bytes.data(), size_t(bytes.size()));
    return written < 0 ? 0 : qsizetype(written);
}

QByteArray PseudoTerminal::read()
{
    std::array<char, 1024> room;
    const auto size = ::read(m_master.get(), room.data(), room.size());
    return size <= 0 ? QByteArray() : QByteArray(room.data(), size);
}

bool PseudoTerminal::hasUnread() const
{
    int unread = 0;
    return ioctl(m_slave.get(), FIONREAD, &unread) == 0 && unread > 0;
}

void PseudoTerminal::forget()
{
    tcflush(m_slave.get(), TCIFLUSH);
}

} // namespace everyport::devices
