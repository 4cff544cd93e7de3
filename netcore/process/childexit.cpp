#include "netcore/process/childexit.h"

#include <cerrno>
#include <csignal>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

FileDescriptor openPidfd(pid_t pid)
{
    return FileDescriptor(int(::syscall(SYS_pidfd_open, pid, 0)));
}

/// A pipe whose other end a thread closes when the child has ended. The thread touches nothing else, so it may be the
/// last to go; the child stays to be reaped here.
FileDescriptor waitInThread(pid_t pid)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return {};
    FileDescriptor ours(ends[0]);
    try {
        std::thread([pid, end = ends[1]] {
            siginfo_t info{};
            while (::waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) != 0 && errno == EINTR) {}
            ::close(end);
        }).detach();
    } catch (const std::system_error&) { // no more threads for us
        ::close(ends[1]);
        return {};
    }
    return ours;
}

FileDescriptor askOftenEnough()
{
    FileDescriptor timer(::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC));
    const timespec beat{0, 50'000'000};
    const itimerspec spec{beat, beat};
    ::timerfd_settime(timer.get(), 0, &spec, nullptr);
    return timer;
}

} // namespace

ChildExit::ChildExit(pid_t pid, Way way) : m_pid(pid)
{
    if (way == Way::Best)
        m_fd = openPidfd(pid);
    if (!m_fd && way != Way::Timer)
        m_fd = waitInThread(pid);
    m_isTimer = !m_fd;
    if (m_isTimer)
        m_fd = askOftenEnough();
}

std::optional<ExitStatus> ChildExit::reap()
{
    siginfo_t info{};
    // The number is the child's until it is reaped, and only we do that.
    if (m_reaped)
        return {};
    uint64_t beats = 0;
    if (m_isTimer) [[maybe_unused]]
        const auto got = ::read(m_fd.get(), &beats, sizeof beats);
    ExitStatus status;
    if (::waitid(P_PID, id_t(m_pid), &info, WEXITED | WNOHANG) != 0) {
        // Somebody in this program waits for every child there is, and took ours.
        m_reaped = true;
        status.code = -1;
        return status;
    }
    if (info.si_pid != m_pid)
        return {};
    m_reaped = true;
    if (info.si_code == CLD_EXITED)
        status.code = info.si_status;
    else
        status.signal = info.si_status;
    status.coreDumped = info.si_code == CLD_DUMPED;
    return status;
}

Result<Done> ChildExit::signal(int number) const
{
    return send(m_pid, number);
}

Result<Done> ChildExit::signalGroup(int number) const
{
    return send(-m_pid, number);
}

Result<Done> ChildExit::send(pid_t to, int number) const
{
    if (m_reaped)
        return Error{Error::Kind::Local, Reason::NotFound, u"Process %1 has ended."_s.arg(m_pid), {}, ESRCH};
    if (::kill(to, number) != 0)
        return Error::fromErrno(errno, u"Signalling process %1"_s.arg(m_pid));
    return Done{};
}

} // namespace everyport
