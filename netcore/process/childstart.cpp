#include "netcore/process/childstart.h"

#include <algorithm>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>

#include "netcore/base/filedescriptor.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// How far the child came, and what stopped it: sent through a pipe that a successful exec closes.
struct Stopped {
    enum class At { Descriptors, Group, User, Folder, Program } at;
    int number;
};

/// What the child needs, without a byte of memory still to be found.
struct Orders {
    const char* program;
    char** arguments;
    char** environment;
    const char* folder;
    const ProcessOptions::User* user;
    ChildPlan::Descriptor* descriptors;
    size_t descriptorCount;
    int highest; ///< Descriptor of the child.
    int report;
    bool leadsSession;
};

// From here to the next remark everything runs in the child, on its parent's memory: only system calls, and none of
// glibc's that would tell the parent's other threads, as setuid does.

[[noreturn]] void stop(int report, Stopped::At at)
{
    const Stopped stopped{at, errno};
    [[maybe_unused]] const auto written = ::write(report, &stopped, sizeof stopped);
    ::_exit(127);
}

void closeOthersOnExec(int first)
{
    if (::close_range(unsigned(first), ~0u, CLOSE_RANGE_CLOEXEC) == 0)
        return;
    rlimit limit{}; // a kernel before 5.11
    ::getrlimit(RLIMIT_NOFILE, &limit);
    for (int fd = first; fd < int(std::min<rlim_t>(limit.rlim_cur, 65536)); ++fd)
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
}

int arrangeDescriptors(const Orders& orders)
{
    // First out of each other's way, then each to its place.
    const int report = ::fcntl(orders.report, F_DUPFD_CLOEXEC, orders.highest + 1);
    if (report < 0)
        stop(orders.report, Stopped::At::Descriptors);
    for (size_t i = 0; i < orders.descriptorCount; ++i) {
        auto& entry = orders.descriptors[i];
        entry.ours = ::fcntl(entry.ours, F_DUPFD_CLOEXEC, orders.highest + 1);
        if (entry.ours < 0)
            stop(report, Stopped::At::Descriptors);
    }
    for (int fd = 0; fd <= orders.highest; ++fd)
        ::close(fd);
    for (size_t i = 0; i < orders.descriptorCount; ++i) {
        if (::dup2(orders.descriptors[i].ours, orders.descriptors[i].child) < 0)
            stop(report, Stopped::At::Descriptors);
    }
    closeOthersOnExec(orders.highest + 1);
    return report;
}

void becomeUser(const ProcessOptions::User& user, int report)
{
    const auto gid = user.gid;
    if (::syscall(SYS_setgroups, 1, &gid) != 0 || ::syscall(SYS_setresgid, user.gid, user.gid, user.gid) != 0
        || ::syscall(SYS_setresuid, user.uid, user.uid, user.uid) != 0)
        stop(report, Stopped::At::User);
}

void resetSignals()
{
    struct sigaction plain {};
    plain.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        ::sigaction(number, &plain, nullptr);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void runChild(const Orders& orders)
{
    const int report = arrangeDescriptors(orders);
    const bool grouped = orders.leadsSession ? ::setsid() >= 0 && ::ioctl(0, TIOCSCTTY, 0) == 0 : ::setpgid(0, 0) == 0;
    if (!grouped)
        stop(report, Stopped::At::Group);
    if (orders.user)
        becomeUser(*orders.user, report);
    if (*orders.folder && ::chdir(orders.folder) != 0)
        stop(report, Stopped::At::Folder);
    resetSignals();
    ::execve(orders.program, orders.arguments, orders.environment);
    stop(report, Stopped::At::Program);
}

/// Of its own, so that what vfork does to a frame happens to this one.
[[gnu::noinline]] pid_t branch(const Orders& orders)
{
    const pid_t pid = ::vfork();
    if (pid == 0)
        runChild(orders);
    return pid;
}

// The child ends here.

pid_t branchWithoutSignals(const Orders& orders)
{
    // A handler of ours must not run in the child, on our memory.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    const auto pid = branch(orders);
    const int number = errno;
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = number;
    return pid;
}

std::vector<char*> pointers(QList<QByteArray>& texts)
{
    std::vector<char*> all;
    for (auto& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

Error failure(const Stopped& stopped, const ChildPlan& plan)
{
    const auto program = QFile::decodeName(plan.program);
    switch (stopped.at) {
    case Stopped::At::User:
        return Error::fromErrno(
            stopped.number, u"Starting %1 as user %2"_s.arg(program, QString::number(plan.user ? plan.user->uid : 0)));
    case Stopped::At::Folder:
        return Error::fromErrno(
            stopped.number, u"Starting %1 in %2"_s.arg(program, QFile::decodeName(plan.workingFolder)));
    default: return Error::fromErrno(stopped.number, u"Starting %1"_s.arg(program));
    }
}

bool isProgram(const QByteArray& path)
{
    struct stat info {};
    return ::stat(path.constData(), &info) == 0 && S_ISREG(info.st_mode) && ::access(path.constData(), X_OK) == 0;
}

} // namespace

Result<QByteArray> findProgram(const QString& name, const QByteArray& path)
{
    const auto bytes = QFile::encodeName(name);
    if (bytes.contains('/'))
        return bytes;
    const auto folders = path.split(':');
    for (const auto& folder : folders) {
        const auto candidate = (folder.isEmpty() ? QByteArray(".") : folder) + '/' + bytes;
        if (!bytes.isEmpty() && isProgram(candidate))
            return candidate;
    }
    return Error{
        Error::Kind::Local, Reason::NotFound, u"There is no program “%1” on this computer."_s.arg(name), {}, ENOENT};
}

Result<pid_t> startChild(const ChildPlan& plan)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return Error::fromErrno(errno, u"Starting %1"_s.arg(QFile::decodeName(plan.program)));
    const FileDescriptor reading(ends[0]);
    FileDescriptor report(ends[1]);
    auto arguments = plan.arguments;
    auto environment = plan.environment;
    auto descriptors = plan.descriptors;
    const auto argumentPointers = pointers(arguments);
    const auto environmentPointers = pointers(environment);
    int highest = 2;
    for (const auto& entry : descriptors)
        highest = std::max(highest, entry.child);
    const auto folder = plan.workingFolder;
    const Orders orders{plan.program.constData(), const_cast<char**>(argumentPointers.data()),
        const_cast<char**>(environmentPointers.data()), folder.constData(), plan.user ? &*plan.user : nullptr,
        descriptors.data(), descriptors.size(), highest, report.get(), plan.leadsSession};
    const auto pid = branchWithoutSignals(orders);
    if (pid < 0)
        return Error::fromErrno(errno, u"Starting %1"_s.arg(QFile::decodeName(plan.program)));
    report.reset();
    Stopped stopped{};
    ssize_t got = 0;
    while ((got = ::read(reading.get(), &stopped, sizeof stopped)) < 0 && errno == EINTR) {}
    if (got != sizeof stopped)
        return pid;
    while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {}
    return failure(stopped, plan);
}

} // namespace everyport
