#include "app/station/timelimit.h"

#include <QTest>

#include "netcore/deferred.h"
#include "netcore/result.h"
#include "tests/support/manualclock.h"

using namespace everyport;
using namespace std::chrono_literals;

class TimeLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isInTime()
    {
        ManualClock clock;
        Deferred<int> work;
        auto task = finishedWithin(clock, 3s, work.task());
        clock.advance(2s);
        QVERIFY(!task.isReady());
        work.fire(7);
        QVERIFY(task.isReady());
        QVERIFY(task.take());
        QCOMPARE(clock.pendingTimers(), 0);
    }

    void isLate()
    {
        ManualClock clock;
        Deferred<int> work;
        bool dropped = false;
        auto task = finishedWithin(clock, 3s, work.task([&] { dropped = true; }));
        clock.advance(3s);
        QVERIFY(task.isReady());
        QVERIFY(!task.take());
        QVERIFY(dropped);
        work.fire(7);
    }

    void isReadyAtOnce()
    {
        ManualClock clock;
        auto task = finishedWithin(clock, 3s, Task<int>(7));
        QVERIFY(task.isReady());
        QVERIFY(task.take());
        QCOMPARE(clock.pendingTimers(), 0);
    }
};

QTEST_APPLESS_MAIN(TimeLimitTest)
#include "tst_timelimit.moc"
