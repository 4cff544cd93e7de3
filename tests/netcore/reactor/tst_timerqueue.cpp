#include <algorithm>
#include <random>

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

class TimerQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsInOrderOfTimeThenOfAsking()
    {
        ManualClock clock;
        QStringList heard;
        auto late = clock.callLater(20ms, [&] { heard.append(QStringLiteral("late")); });
        auto first = clock.callLater(10ms, [&] { heard.append(QStringLiteral("first")); });
        auto second = clock.callLater(10ms, [&] { heard.append(QStringLiteral("second")); });
        clock.advance(9ms);
        QVERIFY(heard.isEmpty());
        clock.advance(11ms);
        QCOMPARE(heard, (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("late")}));
    }

    void lettingGoCancels()
    {
        ManualClock clock;
        int heard = 0;
        {
            auto timer = clock.callLater(1s, [&] { ++heard; });
            QVERIFY(timer.isActive());
        }
        auto kept = clock.callLater(1s, [&] { heard += 10; });
        clock.advance(2s);
        QCOMPARE(heard, 10);
        QVERIFY(!kept.isActive());
        QCOMPARE(clock.pendingTimers(), 0);
    }

    void mayBeReplacedFromInsideItsCall()
    {
        ManualClock clock;
        Clock::Timer timer;
        int rounds = 0;
        std::function<void()> again = [&] {
            if (++rounds < 5)
                timer = clock.callLater(1s, again);
        };
        timer = clock.callLater(1s, again);
        clock.advance(10s);
        QCOMPARE(rounds, 5);
    }

    void oneWithoutDelayWaitsForTheNextRun()
    {
        TimerQueue queue;
        int rounds = 0;
        std::function<void()> again = [&] {
            ++rounds;
            queue.add(Clock::Moment{}, again);
        };
        queue.add(Clock::Moment{}, again);
        queue.run(Clock::Moment{} + 1s);
        QCOMPARE(rounds, 1);
        queue.run(Clock::Moment{} + 1s);
        QCOMPARE(rounds, 2);
    }

    void newcomersAreLookedAtOnce()
    {
        // Each call asks for one without delay, due before those that still wait: looked at again and again by each of
        // them, 100,000 would take minutes.
        TimerQueue queue;
        int heard = 0;
        int again = 0;
        for (int i = 0; i < 100000; ++i)
            queue.add(Clock::Moment{} + 1s, [&] {
                ++heard;
                queue.add(Clock::Moment{}, [&] { ++again; });
            });
        queue.run(Clock::Moment{} + 1s);
        QCOMPARE(heard, 100000);
        QCOMPARE(again, 0);
        queue.run(Clock::Moment{} + 1s);
        QCOMPARE(again, 100000);
    }

    void stopsWhereItsTimeIsUp()
    {
        TimerQueue queue;
        QList<int> heard;
        for (int i = 0; i < 5; ++i)
            queue.add(Clock::Moment{}, [&heard, i] { heard.append(i); });
        queue.run(Clock::Moment{} + 1s, [&] { return heard.size() < 2; });
        QCOMPARE(heard, (QList<int>{0, 1}));
        queue.run(Clock::Moment{} + 1s);
        QCOMPARE(heard, (QList<int>{0, 1, 2, 3, 4}));
    }

    void aCallMayCancelAnother()
    {
        ManualClock clock;
        int heard = 0;
        Clock::Timer victim;
        auto killer = clock.callLater(1ms, [&] { victim.cancel(); });
        victim = clock.callLater(1ms, [&] { ++heard; });
        clock.advance(1s);
        QCOMPARE(heard, 0);
    }

    void aHundredThousandStayInOrder()
    {
        TimerQueue queue;
        std::vector<quint64> ids;
        int next = 0;
        bool ordered = true;
        for (int i = 0; i < 100000; ++i) {
            const int place = (i * 7919) % 100000;
            ids.push_back(queue.add(Clock::Moment{} + std::chrono::microseconds(place), [&, place] {
                ordered &= place >= next;
                next = place;
            }));
        }
        for (int i = 0; i < 100000; i += 2)
            queue.cancel(ids[size_t(i)]);
        QCOMPARE(queue.count(), 50000);
        queue.run(Clock::Moment{} + 1s);
        QVERIFY(ordered);
        QCOMPARE(queue.count(), 0);
    }

    void whatWaitsForTheNextRunMayBeCancelled()
    {
        TimerQueue queue;
        QStringList heard;
        QList<quint64> asked;
        queue.add(Clock::Moment{}, [&] {
            for (const auto* name : {"a", "b", "c"})
                asked.append(queue.add(Clock::Moment{}, [&heard, name] { heard.append(QLatin1String(name)); }));
        });
        queue.add(Clock::Moment{} + 1ms, [&] { // by now they were looked at
            QVERIFY(queue.next() == Clock::Moment{});
            queue.cancel(asked[0]);
            queue.cancel(asked[0]);
            QVERIFY(!queue.contains(asked[0]));
            QVERIFY(queue.contains(asked[2]));
        });
        queue.run(Clock::Moment{} + 1s);
        QCOMPARE(heard, QStringList());
        QCOMPARE(queue.count(), 2);
        queue.run(Clock::Moment{} + 1s);
        QCOMPARE(heard, (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    }

    void oneThatThrowsLeavesTheOthersInOrder()
    {
        TimerQueue queue;
        QList<int> heard;
        queue.add(Clock::Moment{}, [&] { queue.add(Clock::Moment{}, [&] { heard.append(3); }); });
        queue.add(Clock::Moment{} + 1ms, [] { throw 1; });
        queue.add(Clock::Moment{} + 2ms, [&] { heard.append(2); });
        QVERIFY_THROWS_EXCEPTION(int, queue.run(Clock::Moment{} + 1s));
        QCOMPARE(queue.count(), 2);
        queue.run(Clock::Moment{} + 1s);
        QCOMPARE(heard, (QList<int>{3, 2}));
    }

    void anyMixtureKeepsTheOrder()
    {
        // Beside a plain list that is searched.
        struct Asked {
            Clock::Moment due;
            quint64 id;
            int number;
        };
        std::mt19937 random(11);
        TimerQueue queue;
        std::vector<Asked> all;
        std::vector<int> heard;
        std::vector<int> expected;
        int number = 0;
        for (auto now = Clock::Moment{}; number < 20000; now += 1ms) {
            for (int i = int(random() % 20); i > 0; --i, ++number) {
                const auto due = now + std::chrono::milliseconds(random() % 100);
                all.push_back({due, queue.add(due, [&heard, n = number] { heard.push_back(n); }), number});
            }
            for (int i = int(random() % 8); i > 0 && !all.empty(); --i) {
                const auto at = all.begin() + std::ptrdiff_t(random() % all.size());
                queue.cancel(at->id);
                QVERIFY(!queue.contains(at->id));
                all.erase(at);
            }
            std::stable_sort(
                all.begin(), all.end(), [](const auto& one, const auto& other) { return one.due < other.due; });
            while (!all.empty() && all.front().due <= now) {
                expected.push_back(all.front().number);
                all.erase(all.begin());
            }
            queue.run(now);
            QVERIFY(heard == expected);
            QCOMPARE(queue.count(), qsizetype(all.size()));
            QVERIFY(all.empty() || queue.next() == all.front().due);
        }
        queue.clear();
        QCOMPARE(queue.count(), 0);
        QVERIFY(!queue.next());
    }

    void wallTimeMovesAlong()
    {
        ManualClock clock(5000);
        clock.advance(1500ms);
        QCOMPARE(clock.wallMsecs(), 6500);
    }
};

QTEST_APPLESS_MAIN(TimerQueueTest)
#include "tst_timerqueue.moc"
