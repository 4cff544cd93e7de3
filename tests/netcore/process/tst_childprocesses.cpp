#include <csignal>

#include <unistd.h>

#include <QTest>
#include <QThread>

#include "netcore/process/childprocesses.h"
#include "tests/netcore/process/processstory.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool exists(pid_t pid)
{
    return ::kill(pid, 0) == 0;
}

} // namespace

class ChildProcessesTest : public QObject {
    Q_OBJECT

    /// Starts `command` and waits for its first line, which is a process id.
    static pid_t startAndLetGo(
        MemoryReactor& reactor, ChildProcesses& family, const QString& command, std::chrono::milliseconds grace = 5s)
    {
        ProcessStory story;
        auto options = shell(command);
        options.grace = grace;
        auto process = family.spawn(options, std::make_unique<ProcessStoryProtocol>(story));
        reactor.turnUntil([&] { return story.received.value(1).endsWith('\n'); });
        return story.received.value(1).trimmed().toInt();
    }

private Q_SLOTS:
    void whoIsLetGoOfIsAskedToEnd()
    {
        MemoryReactor reactor;
        ChildProcesses family(reactor);
        const auto pid = startAndLetGo(reactor, family, u"echo $$; exec sleep 60"_s);
        QCOMPARE(family.dyingCount(), 1);
        QVERIFY(reactor.turnUntil([&] { return family.dyingCount() == 0; }));
        QVERIFY(!exists(pid)); // reaped
    }

    void whoDoesNotListenIsKilledWhenItsGraceIsOver()
    {
        MemoryReactor reactor;
        ChildProcesses family(reactor);
        const auto pid = startAndLetGo(reactor, family, u"trap '' TERM; echo $$; while :; do sleep 0.01; done"_s, 3s);
        reactor.advance(2999ms);
        QThread::msleep(30); // fixed wait: long enough for a signal to arrive
        reactor.turn();
        QCOMPARE(family.dyingCount(), 1);
        QVERIFY(exists(pid));
        reactor.advance(1ms);
        QVERIFY(reactor.turnUntil([&] { return family.dyingCount() == 0; }));
        QVERIFY(!exists(pid));
    }

    void whatItStartedGoesWithIt()
    {
        MemoryReactor reactor;
        ChildProcesses family(reactor);
        const auto grandchild = startAndLetGo(
            reactor, family, u"sh -c 'trap \"\" TERM; echo $$; while :; do sleep 0.01; done' & wait"_s);
        QVERIFY(grandchild > 0 && exists(grandchild));
        QVERIFY(reactor.turnUntil([&] { return family.dyingCount() == 0 && !exists(grandchild); }));
    }

    void theEndOfAllWaitsForNobody()
    {
        MemoryReactor reactor;
        pid_t stubborn = 0;
        Story connected;
        {
            ChildProcesses family(reactor);
            stubborn = startAndLetGo(reactor, family, u"trap '' TERM; echo $$; while :; do sleep 0.01; done"_s);
            ProcessOptions options;
            options.executable = u"cat"_s;
            QVERIFY(family.connectProcess(options, std::make_unique<StoryProtocol>(connected)).ok());
        }
        QVERIFY(!exists(stubborn));
        QVERIFY(connected.lost && connected.lost->isCancelled());
    }
};

QTEST_GUILESS_MAIN(ChildProcessesTest)
#include "tst_childprocesses.moc"
