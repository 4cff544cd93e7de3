#include "app/station/commandline/passwordprompt.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longest = 4096;

/// Byte by byte, so that nothing behind the line is taken from whoever reads next.
QByteArray readLine(int fd)
{
    QByteArray line;
    char byte = 0;
    while (line.size() < longest && ::read(fd, &byte, 1) == 1 && byte != '\n')
        line += byte;
    return line;
}

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// For the signals: what the terminal was like. One is asked at a time.
int silentFd = -1;
termios spoken = {};

// Whoever gives up gets a terminal back that shows what they type. Then the signal does what it does (SA_RESETHAND).
void speakAgain(int signal)
{
    ::tcsetattr(silentFd, TCSANOW, &spoken);
    ::raise(signal);
}

/// The terminal without its echo, for as long as this lives.
class SilentTerminal {
public:
    explicit SilentTerminal(int fd) : m_fd(fd), m_isTerminal(::tcgetattr(fd, &spoken) == 0)
    {
        if (!m_isTerminal)
            return;
        silentFd = fd;
        struct sigaction act = {};
        act.sa_handler = speakAgain;
        act.sa_flags = int(SA_RESETHAND | SA_NODEFER);
        for (size_t i = 0; i < endings.size(); ++i) {
            ::sigaction(endings[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler != SIG_IGN) // what is ignored (nohup) stays so
                ::sigaction(endings[i], &act, nullptr);
        }
        auto silent = spoken;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(fd, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (!m_isTerminal)
            return;
        ::tcsetattr(m_fd, TCSAFLUSH, &spoken);
        for (size_t i = 0; i < endings.size(); ++i)
            ::sigaction(endings[i], &m_before[i], nullptr);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    QByteArray ask(const QString& question) const
    {
        const auto words = question.toLocal8Bit();
        if (::write(m_fd, words.constData(), size_t(words.size())) < 0)
            return {};
        auto line = readLine(m_fd);
        if (::write(m_fd, "\n", 1) < 0)
            return {};
        return line;
    }

private:
    int m_fd;
    bool m_isTerminal;
    std::array<struct sigaction, endings.size()> m_before = {};
};

} // namespace

Result<QByteArray> askPassword(const QString& name, bool fromStandardInput)
{
    if (fromStandardInput) {
        auto line = readLine(STDIN_FILENO);
        if (line.isEmpty())
            return Error::malformed(Reason::BadSyntax, u"There was no password on standard input."_s);
        return line;
    }
    const auto fd = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return Error::malformed(Reason::BadSyntax,
            u"There is no terminal to ask for the password at; hand it over with --password-stdin."_s);
    QByteArray first;
    QByteArray second;
    {
        const SilentTerminal terminal(fd);
        first = terminal.ask(u"Password for %1: "_s.arg(name));
        second = terminal.ask(u"The same again: "_s);
    }
    ::close(fd);
    if (first.isEmpty())
        return Error::malformed(Reason::BadSyntax, u"A password must not be empty."_s);
    if (first != second)
        return Error::malformed(Reason::BadSyntax, u"The two passwords differ; nothing was changed."_s);
    return first;
}

Result<QByteArray> askLine(const QString& question, const QString& missing)
{
    const auto words = question.toLocal8Bit();
    if (::isatty(STDIN_FILENO) && ::write(STDERR_FILENO, words.constData(), size_t(words.size())) < 0)
        return Error::malformed(Reason::BadSyntax, missing);
    const auto line = readLine(STDIN_FILENO).trimmed();
    return line.isEmpty() ? Result<QByteArray>(Error::malformed(Reason::BadSyntax, missing)) : line;
}

} // namespace everyport
