#include <QTest>

#include "netcore/base/boottime.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/reactor/wallclock.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

namespace {

struct Jumps final : WallClockEvents {
    void wallClockJumped(std::chrono::milliseconds by) override { heard << by.count(); }
    QList<qint64> heard;
};

} // namespace

class WallClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsByHowMuch()
    {
        ManualClock clock;
        WallClockWatch watch(clock, nullptr);
        QVERIFY(!watch.isWatching());
        Jumps jumps;
        watch.addListener(&jumps);
        clock.advance(1h);
        watch.check();
        QVERIFY(jumps.heard.isEmpty());
        clock.setWallClock(5000);
        watch.check();
        clock.setWallClock(-7200'000);
        watch.check();
        QCOMPARE(jumps.heard, (QList<qint64>{5000, -7200'000}));
        watch.removeListener(&jumps);
        clock.setWallClock(5000);
        watch.check();
        QCOMPARE(jumps.heard.size(), 2);
    }

    void keepsTheMomentAndNotTheWait()
    {
        ManualClock clock(0);
        WallClockWatch watch(clock, nullptr);
        int called = 0;
        WallTimer timer(clock, watch, [&] { ++called; });
        timer.set(10'000);
        clock.setWallClock(-5000);
        watch.check();
        clock.advance(10s);
        QCOMPARE(called, 0);
        clock.advance(5s);
        QCOMPARE(called, 1);
        QVERIFY(!timer.isActive());

        timer.set(60'000);
        clock.setWallClock(3600'000); // jumped over: at once
        watch.check();
        clock.advance(0s);
        QCOMPARE(called, 2);
    }

    void aLongWaitLooksAgain()
    {
        ManualClock clock(0);
        WallClockWatch watch(clock, nullptr);
        int called = 0;
        WallTimer timer(clock, watch, [&] { ++called; });
        timer.set(5 * 3600'000);
        clock.setWallClock(-600'000); // nobody told us
        clock.advance(5h);
        QCOMPARE(called, 0);
        clock.advance(10min);
        QCOMPARE(called, 1);
        timer.set(7 * 3600'000);
        timer.cancel();
        clock.advance(24h);
        QCOMPARE(called, 1);
    }

    void theRealOneWatchesAndIsSilentWhileNobodySetsIt()
    {
        EpollReactor reactor;
        WallClockWatch watch(reactor.clock(), reactor.role<ReactorDescriptors>());
        QVERIFY(watch.isWatching());
        Jumps jumps;
        watch.addListener(&jumps);
        bool over = false;
        auto timer = reactor.clock().callLater(20ms, [&] { over = true; });
        QTRY_VERIFY(over);
        QCOMPARE(jumps.heard, QList<qint64>());
    }

    void aReactorsClockCountsSleepToo()
    {
        EpollReactor reactor;
        const auto before = timeSinceBoot();
        const auto now = reactor.clock().now();
        QVERIFY(before <= now && now <= timeSinceBoot());
    }
};

QTEST_GUILESS_MAIN(WallClockTest)
#include "tst_wallclock.moc"
