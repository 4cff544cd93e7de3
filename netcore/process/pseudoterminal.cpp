#include "netcore/process/pseudoterminal.h"

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>

namespace everyport {

using namespace Qt::StringLiterals;

Result<PseudoTerminal> PseudoTerminal::open(TerminalSize size)
{
    PseudoTerminal made;
    made.ours = FileDescriptor(::open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC));
    char name[128];
    if (!made.ours || ::grantpt(made.ours.get()) != 0 || ::unlockpt(made.ours.get()) != 0
        || ::ptsname_r(made.ours.get(), name, sizeof name) != 0)
        return Error::fromErrno(errno, u"Making a terminal"_s);
    made.childs = FileDescriptor(::open(name, O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!made.childs)
        return Error::fromErrno(errno, u"Opening the terminal "_s + QString::fromLocal8Bit(name));
    const auto sized = setTerminalSize(made.ours.get(), size);
    if (!sized)
        return sized.error();
    return made;
}

Result<Done> setTerminalSize(int fd, TerminalSize size)
{
    winsize window{};
    window.ws_row = static_cast<unsigned short>(size.rows);
    window.ws_col = static_cast<unsigned short>(size.columns);
    if (::ioctl(fd, TIOCSWINSZ, &window) != 0)
        return Error::fromErrno(errno, u"Setting the terminal's size"_s);
    return Done{};
}

} // namespace everyport
