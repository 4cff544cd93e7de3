#include <QTest>

#include "tests/support/memoryreactor.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"

using namespace everyport;

class ThreadPoolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStallsHoldsUpOnlyItsOwnKind_data()
    {
        QTest::addColumn<Threads>("use");
        QTest::newRow("names") << Threads::Names;
        QTest::newRow("hashing") << Threads::Hashing;
        QTest::newRow("checkers") << Threads::Checkers;
        QTest::newRow("files") << Threads::Files;
        QTest::newRow("other") << Threads::Other;
    }
    void whatStallsHoldsUpOnlyItsOwnKind()
    {
        QFETCH(Threads, use);
        MemoryReactor reactor;
        const StalledThreads stalled(reactor, use);
        auto task = deferToThread(reactor, use, [] { return 7; });
        QVERIFY(reactor.turnUntil([&] { return task.isReady(); }));
        QCOMPARE(task.take(), 7);
    }

    void aJobOfAStalledKindWaits()
    {
        MemoryReactor reactor;
        Task<int> task;
        {
            const StalledThreads stalled(reactor.threads(Threads::Files));
            task = deferToThread(reactor, Threads::Files, [] { return 7; });
            auto other = deferToThread(reactor, Threads::Names, [] { return 8; });
            QVERIFY(reactor.turnUntil([&] { return other.isReady(); }));
            QVERIFY(!task.isReady());
        }
        QVERIFY(reactor.turnUntil([&] { return task.isReady(); }));
    }
};

QTEST_GUILESS_MAIN(ThreadPoolsTest)
#include "tst_threadpools.moc"
