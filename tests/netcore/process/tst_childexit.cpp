#include <csignal>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTest>

#include "netcore/process/childexit.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

bool isReadable(int fd, int msecs)
{
    pollfd waiting{fd, POLLIN, 0};
    return ::poll(&waiting, 1, msecs) == 1;
}

/// A child that waits until `go` is closed, then ends with `code`.
pid_t child(const int (&go)[2], int code)
{
    const auto pid = ::fork();
    if (pid == 0) {
        ::setpgid(0, 0);
        ::close(go[1]);
        char byte;
        [[maybe_unused]] const auto got = ::read(go[0], &byte, 1);
        ::_exit(code);
    }
    ::close(go[0]);
    return pid;
}

} // namespace

class ChildExitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toldOnceByEitherWay_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("pidfd, or what the system has") << int(ChildExit::Way::Best);
        QTest::newRow("thread") << int(ChildExit::Way::Thread);
    }
    void toldOnceByEitherWay()
    {
        QFETCH(int, way);
        int go[2];
        QCOMPARE(::pipe(go), 0);
        ChildExit exit(child(go, 42), ChildExit::Way(way));
        QVERIFY(!isReadable(exit.descriptor(), 50));
        QVERIFY(!exit.reap());
        QVERIFY(exit.signal(0).ok());
        ::close(go[1]);
        QVERIFY(isReadable(exit.descriptor(), 5000));
        QVERIFY(exit.signal(SIGTERM).ok()); // a zombie still has its number
        const auto status = exit.reap();
        QVERIFY(status);
        QCOMPARE(status->code, 42);
        QVERIFY(!exit.reap() && exit.isReaped());
        QVERIFY(exit.signal(SIGTERM).error().reason == Reason::NotFound);
        QCOMPARE(::waitpid(exit.pid(), nullptr, WNOHANG), -1);
    }

    void askedByATimer()
    {
        int go[2];
        QCOMPARE(::pipe(go), 0);
        ChildExit exit(child(go, 43), ChildExit::Way::Timer);
        QVERIFY(isReadable(exit.descriptor(), 5000));
        QVERIFY(!exit.reap());
        QVERIFY(!isReadable(exit.descriptor(), 0)); // until the next beat
        ::close(go[1]);
        std::optional<ExitStatus> status;
        for (int beats = 0; !status && beats < 50; ++beats) {
            QVERIFY(isReadable(exit.descriptor(), 5000));
            status = exit.reap();
        }
        QVERIFY(status);
        QCOMPARE(status->code, 43);
    }

    void aStatusThatAnotherTookDoesNotHoldUs()
    {
        int go[2];
        QCOMPARE(::pipe(go), 0);
        ChildExit exit(child(go, 1));
        ::close(go[1]);
        QVERIFY(isReadable(exit.descriptor(), 5000));
        QCOMPARE(::waitpid(-1, nullptr, 0), exit.pid());
        const auto status = exit.reap();
        QVERIFY(status);
        QCOMPARE(status->code, -1);
        QVERIFY(!status->isSuccess());
    }
};

QTEST_GUILESS_MAIN(ChildExitTest)
#include "tst_childexit.moc"
