#include <algorithm>
#include <ctime>
#include <thread>

#include <unistd.h>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include "netcore/epollreactor.h"
#include "netcore/reactordescriptors.h"

using namespace everyport;
using namespace std::chrono_literals;

class EpollReactorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timersFireInsideQtsLoop()
    {
        EpollReactor reactor;
        QList<int> heard;
        auto second = reactor.clock().callLater(20ms, [&] { heard.append(2); });
        auto first = reactor.clock().callLater(5ms, [&] { heard.append(1); });
        auto never = reactor.clock().callLater(1ms, [&] { heard.append(99); });
        never.cancel();
        const auto began = reactor.clock().now();
        QTRY_COMPARE(heard, (QList<int>{1, 2}));
        QVERIFY(reactor.clock().now() - began >= 20ms);
    }

    void otherThreadsCallsComeInOrderOnTheLoop()
    {
        EpollReactor reactor;
        const auto here = std::this_thread::get_id();
        QList<int> heard;
        bool onLoop = true;
        std::thread caller([&] {
            for (int i = 0; i < 1000; ++i)
                reactor.callFromThread([&, i] {
                    heard.append(i);
                    onLoop &= std::this_thread::get_id() == here;
                });
        });
        caller.join();
        QTRY_COMPARE(heard.size(), 1000);
        QVERIFY(onLoop);
        QVERIFY(std::is_sorted(heard.begin(), heard.end()));
    }

    void callSoonIsNeverInsideTheCaller()
    {
        EpollReactor reactor;
        bool called = false;
        reactor.callSoon([&] { called = true; });
        QVERIFY(!called);
        QTRY_VERIFY(called);
    }

    void aCallThatAsksForItselfDoesNotHoldTheLoop()
    {
        EpollReactor reactor;
        std::function<void()> again = [&] { reactor.callSoon(again); };
        again();
        bool qtTimer = false;
        QTimer::singleShot(10, this, [&] { qtTimer = true; });
        QTRY_VERIFY(qtTimer);
        again = [] {};
    }

    void watchesDescriptors()
    {
        EpollReactor reactor;
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        int readable = 0;
        std::unique_ptr<ReactorDescriptors::Watch> watch;
        watch = reactor.role<ReactorDescriptors>()->watch(ends[0], [&](bool read, bool) {
            char byte;
            readable += read && ::read(ends[0], &byte, 1) == 1;
            if (readable == 3)
                watch.reset(); // from inside
        });
        QCOMPARE(write(ends[1], "abcd", 4), 4);
        QTRY_COMPARE(readable, 3);
        QTest::qWait(5);
        QCOMPARE(readable, 3);
        close(ends[0]);
        close(ends[1]);
    }

    void idleLoopSleeps()
    {
        EpollReactor reactor;
        auto far = reactor.clock().callLater(1h, [] {});
        const auto cpu = std::clock();
        QElapsedTimer time;
        time.start();
        QTest::qWait(300);
        // A spinning loop would use all of it. Far apart from each other, so a busy machine does not matter.
        QVERIFY(double(std::clock() - cpu) / CLOCKS_PER_SEC < 0.15);
    }
};

QTEST_GUILESS_MAIN(EpollReactorTest)
#include "tst_epollreactor.moc"
