#include <algorithm>
#include <stdexcept>
#include <thread>

#include "netcore/threads/threadpool.h"
#include "tests/netcore/conformance/stage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

class ReactorTest : public RoleTest<Reactor> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void init() { setStage(); }
    void cleanup() { stage.reset(); }

    void callSoonIsNeverInsideTheCaller()
    {
        bool called = false;
        stage->reactor().callSoon([&] { called = true; });
        QVERIFY(!called);
        QVERIFY(until([&] { return called; }));
    }

    void callsComeInOrderOfAsking()
    {
        QList<int> heard;
        auto& reactor = stage->reactor();
        for (int i = 0; i < 100; ++i) {
            reactor.callSoon([&, i] {
                heard.append(i);
                if (i == 50)
                    reactor.callSoon([&] { heard.append(1000); }); // after those that were asked for before
            });
        }
        QVERIFY(until([&] { return heard.size() == 101; }));
        QVERIFY(std::is_sorted(heard.begin(), heard.end()));
    }

    void otherThreadsCallsComeInOrderOnTheLoop()
    {
        const auto here = std::this_thread::get_id();
        QList<int> heard;
        bool onLoop = true;
        auto& reactor = stage->reactor();
        std::thread caller([&] {
            for (int i = 0; i < 1000; ++i)
                reactor.callFromThread([&, i] {
                    heard.append(i);
                    onLoop &= std::this_thread::get_id() == here;
                });
        });
        QVERIFY(until([&] { return heard.size() == 1000; }));
        caller.join();
        QVERIFY(onLoop);
        QVERIFY(std::is_sorted(heard.begin(), heard.end()));
    }

    void timersKeepTheOrderOfTheirMoments()
    {
        QList<int> heard;
        auto& clock = stage->reactor().clock();
        auto third = clock.callLater(15ms, [&] { heard.append(3); });
        auto first = clock.callLater(2ms, [&] { heard.append(1); });
        auto second = clock.callLater(2ms, [&] { heard.append(2); });
        auto never = clock.callLater(1ms, [&] { heard.append(99); });
        never.cancel();
        QVERIFY(first.isActive());
        QVERIFY(!never.isActive());
        const auto began = clock.now();
        QVERIFY(until([&] { return heard.size() == 3; }));
        QCOMPARE(heard, (QList<int>{1, 2, 3}));
        QVERIFY(clock.now() - began >= 15ms);
        QVERIFY(!third.isActive());
    }

    void aTimerThatStartsAnewLeavesOthersTheirTurn()
    {
        auto& clock = stage->reactor().clock();
        int again = 0;
        Clock::Timer timer;
        std::function<void()> call = [&] {
            if (++again < 100000)
                timer = clock.callLater(0ms, call);
        };
        timer = clock.callLater(0ms, call);
        bool other = false;
        auto later = clock.callLater(3ms, [&] { other = true; });
        QVERIFY(until([&] { return other; }));
        timer.cancel();
        const int stopped = again;
        stage->pass(3ms);
        QCOMPARE(again, stopped);
    }

    void aTimerMayBeLetGoOfInItsOwnCall()
    {
        auto timer = std::make_unique<Clock::Timer>();
        bool called = false;
        *timer = stage->reactor().clock().callLater(1ms, [&] {
            timer.reset();
            called = true;
        });
        QVERIFY(until([&] { return called; }));
    }

    void whatIsDueInAnHourWaits()
    {
        bool called = false;
        auto timer = stage->reactor().clock().callLater(1h, [&] { called = true; });
        stage->pass(20ms);
        QVERIFY(!called);
    }

    void threadsAnswerOnTheLoop()
    {
        const auto here = std::this_thread::get_id();
        std::thread::id worked;
        std::thread::id answered;
        auto task = deferToThread(stage->reactor(), Threads::Other, [] { return std::this_thread::get_id(); });
        task.whenDone([&](std::thread::id id) {
            worked = id;
            answered = std::this_thread::get_id();
        });
        QVERIFY(until([&] { return worked != std::thread::id(); }));
        QVERIFY(worked != here);
        QVERIFY(answered == here);
    }

    void aThrowingCallLeavesTheOthersAlone()
    {
        if (!isReal())
            return; // a test's exception belongs to the test
        auto& reactor = stage->reactor();
        QTest::ignoreMessage(QtWarningMsg, "A call at the turn's end failed: soon.");
        QTest::ignoreMessage(QtWarningMsg, "A timed call failed: timed.");
        QTest::ignoreMessage(QtWarningMsg, "A call from a thread failed: thread.");
        int heard = 0;
        reactor.callSoon([] { throw std::runtime_error("soon"); });
        reactor.callSoon([&] { ++heard; });
        auto bad = reactor.clock().callLater(1ms, [] { throw std::runtime_error("timed"); });
        auto good = reactor.clock().callLater(1ms, [&] { ++heard; });
        reactor.callFromThread([] { throw std::runtime_error("thread"); });
        reactor.callFromThread([&] { ++heard; });
        QVERIFY(until([&] { return heard == 3; }));
    }
};

QTEST_GUILESS_MAIN(ReactorTest)
#include "tst_reactor.moc"
