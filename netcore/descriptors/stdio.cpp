#include "netcore/descriptors/stdio.h"

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include "netcore/base/filedescriptor.h"
#include "netcore/interfaces/reactorstreams.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// Puts a terminal's settings back: at its end, or at the program's.
class TerminalGuard {
public:
    TerminalGuard(FileDescriptor terminal, bool raw) : m_terminal(std::move(terminal))
    {
        m_valid = ::tcgetattr(m_terminal.get(), &m_found) == 0;
        s_current = this;
        static const int registered = std::atexit([] {
            if (s_current)
                s_current->restore();
        });
        (void)registered;
        if (!m_valid || !raw)
            return;
        termios wanted = m_found;
        ::cfmakeraw(&wanted);
        ::tcsetattr(m_terminal.get(), TCSANOW, &wanted);
    }
    ~TerminalGuard()
    {
        restore();
        s_current = nullptr;
    }
    TerminalGuard(const TerminalGuard&) = delete;
    TerminalGuard& operator=(const TerminalGuard&) = delete;

private:
    void restore()
    {
        if (m_valid)
            ::tcsetattr(m_terminal.get(), TCSANOW, &m_found);
    }

    static inline TerminalGuard* s_current = nullptr;
    FileDescriptor m_terminal;
    termios m_found{};
    bool m_valid = false;
};

/// The stream as a descriptor whose flags are ours alone, where the system can open the same terminal or pipe anew:
/// non-blocking is a property of the open file, which the shell and other programs share with us.
FileDescriptor takeOver(int stream, int mode)
{
    struct stat info {};
    FileDescriptor own;
    if (::isatty(stream) || (::fstat(stream, &info) == 0 && S_ISFIFO(info.st_mode)))
        own = FileDescriptor(::open(
            ("/proc/self/fd/" + QByteArray::number(stream)).constData(), mode | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    return own ? std::move(own) : FileDescriptor(::fcntl(stream, F_DUPFD_CLOEXEC, 3));
}

} // namespace

Result<Transport*> openStdio(Reactor& reactor, StdioOptions options, std::unique_ptr<Protocol> protocol)
{
    auto* streams = reactor.role<ReactorStreams>();
    if (!streams)
        return Error::unsupported(Reason::None, u"This reactor has no descriptors."_s);
    static bool taken = false;
    if (taken)
        return Error{Error::Kind::Local, Reason::InUse, u"The standard streams are in use already."_s, {}, EBUSY};
    auto input = takeOver(STDIN_FILENO, O_RDONLY);
    auto output = takeOver(STDOUT_FILENO, O_WRONLY);
    const FileDescriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    if (!input || !output || !nothing)
        return Error::fromErrno(errno, u"Opening the standard streams"_s);
    DescriptorOptions wanted{input.get(), output.get(), u"standard streams"_s, std::move(options.service)};
    if (::isatty(STDIN_FILENO))
        wanted.keeps = std::make_shared<TerminalGuard>(
            FileDescriptor(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)), options.rawTerminal);
    ::dup2(nothing.get(), STDIN_FILENO);
    ::dup2(nothing.get(), STDOUT_FILENO);
    auto opened = streams->openDescriptors(std::move(wanted), std::move(protocol));
    if (opened) {
        taken = true;
        input.release();
        output.release();
    }
    return opened;
}

} // namespace everyport
