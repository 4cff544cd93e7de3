// What a sandbox may refuse (seccomp(2), systemd's SystemCallFilter=): the kernel's way of waiting for children, and
// threads. A filter cannot be taken off again, so this is a program of its own, and each row adds to those before.
#include <cerrno>
#include <csignal>
#include <cstddef>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QProcess>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/netcore/process/processstory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

bool install(sock_filter* code, size_t length)
{
    const sock_fprog program{static_cast<unsigned short>(length), code};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

bool refusePidfds(unsigned number)
{
    sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_pidfd_open, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | number),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    return install(code, std::size(code));
}

bool refuseThreads()
{
    sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 3, 0), // its flags are out of a filter's sight
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[0])),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EAGAIN),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    return install(code, std::size(code));
}

} // namespace

class PidfdRefusedTest : public QObject {
    Q_OBJECT

    static void childrenComeAndGo()
    {
        ProcessStory ends;
        ProcessStory stays;
        pid_t staying = 0;
        {
            EpollReactor reactor;
            auto first = reactor.spawn(shell(u"echo hello; exit 5"_s), std::make_unique<ProcessStoryProtocol>(ends));
            auto second = reactor.spawn(
                shell(u"echo ready; exec sleep 60"_s), std::make_unique<ProcessStoryProtocol>(stays));
            QVERIFY(first.ok() && second.ok());
            QProcess theirs;
            theirs.start(u"sh"_s, {u"-c"_s, u"exit 6"_s});
            QTRY_VERIFY(ends.ended);
            QCOMPARE(ends.ended->code, 5);
            QCOMPARE(ends.received.value(1), QByteArray("hello\n"));
            QTRY_COMPARE(theirs.state(), QProcess::NotRunning);
            QCOMPARE(theirs.exitCode(), 6);
            QTRY_COMPARE(stays.received.value(1), QByteArray("ready\n"));
            staying = (*second)->pid();
        }
        QVERIFY(::kill(staying, 0) != 0); // not even a zombie
    }

private Q_SLOTS:
    void aKernelThatHasNone()
    {
        QVERIFY(refusePidfds(ENOSYS));
        QCOMPARE(::syscall(SYS_pidfd_open, ::getpid(), 0), -1);
        QCOMPARE(errno, ENOSYS);
        childrenComeAndGo();
    }

    void aSandboxThatForbidsIt()
    {
        QVERIFY(refusePidfds(EPERM));
        QCOMPARE(::syscall(SYS_pidfd_open, ::getpid(), 0), -1);
        QCOMPARE(errno, EPERM);
        childrenComeAndGo();
    }

    void threadsForbiddenToo()
    {
        QVERIFY(refuseThreads());
        childrenComeAndGo();
    }
};

QTEST_GUILESS_MAIN(PidfdRefusedTest)
#include "tst_pidfdrefused.moc"
