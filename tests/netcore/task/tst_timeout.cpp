#include <QTest>

#include "netcore/task/deferred.h"
#include "netcore/task/timeout.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TimeoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inTime()
    {
        ManualClock clock;
        Deferred<Result<int>> work;
        auto task = withTimeout(work.task(), clock, 3s);
        clock.advance(2s);
        QVERIFY(!task.isReady());
        work.fire(5);
        QCOMPARE(*task.take(), 5);
        QCOMPARE(clock.pendingTimers(), 0);
    }

    void tooLateIsCancelledAndThenTold()
    {
        ManualClock clock;
        Deferred<Result<int>> work;
        QStringList heard;
        auto task = withTimeout(
            work.task([&] { heard << u"cancelled"_s; }), clock, 1500ms, u"Looking up example.org"_s);
        task.whenDone([&](Result<int> came) { heard << came.error().text << reasonName(came.error().reason); });
        clock.advance(1500ms);
        QCOMPARE(
            heard, (QStringList{u"cancelled"_s, u"Looking up example.org took longer than 1.5 s."_s, u"timed-out"_s}));
        work.fire(1);
        QCOMPARE(heard.size(), 3);
    }

    void whatIsReadyNeedsNoTimer()
    {
        ManualClock clock;
        auto task = withTimeout(Task<Result<int>>(Result<int>(7)), clock, 3s);
        QVERIFY(task.isReady());
        QCOMPARE(clock.pendingTimers(), 0);
        QCOMPARE(*task.take(), 7);
    }

    void droppingItDropsTheWork()
    {
        ManualClock clock;
        Deferred<Result<int>> work;
        bool cancelled = false;
        {
            auto task = withTimeout(work.task([&] { cancelled = true; }), clock, 3s);
        }
        QVERIFY(cancelled);
        QCOMPARE(clock.pendingTimers(), 0);
    }

    void stoppingTheWorkMayDropTheTask()
    {
        ManualClock clock;
        Deferred<Result<int>> work;
        std::optional<Task<Result<int>>> task;
        bool heard = false;
        task = withTimeout(work.task([&] { task.reset(); }), clock, 3s);
        task->whenDone([&](const Result<int>&) { heard = true; });
        clock.advance(3s);
        QVERIFY(!task);
        QVERIFY(!heard);
    }

    void droppedFromItsOwnListener()
    {
        ManualClock clock;
        Deferred<Result<int>> work;
        std::optional<Task<Result<int>>> task = withTimeout(work.task(), clock, 3s);
        int heard = 0;
        task->whenDone([&](const Result<int>& came) {
            heard = *came;
            task.reset();
        });
        work.fire(4);
        QCOMPARE(heard, 4);
    }
};

QTEST_APPLESS_MAIN(TimeoutTest)
#include "tst_timeout.moc"
