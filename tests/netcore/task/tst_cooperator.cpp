#include <QTest>

#include "netcore/task/cooperator.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using Step = Cooperator::Step;

class CooperatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksTakeTurns()
    {
        ManualClock clock;
        Cooperator cooperator(clock, 1h);
        QString order;
        auto steps = [&](QChar name, int count) {
            return [&order, name, count]() mutable -> Result<Step> {
                order += name;
                return --count == 0 ? Step::Finished : Step::More;
            };
        };
        auto one = cooperator.run(steps(u'a', 3));
        auto two = cooperator.run(steps(u'b', 1));
        QVERIFY(order.isEmpty());
        clock.advance(0s);
        QCOMPARE(order, QStringLiteral("abaa"));
        QVERIFY(one.take() && two.take());
        QCOMPARE(clock.pendingTimers(), 0);
    }

    void aTurnHasABudget()
    {
        ManualClock clock;
        Cooperator cooperator(clock, 4ms);
        int steps = 0;
        auto work = cooperator.run([&]() -> Result<Step> {
            ++steps;
            clock.sleepThrough(1ms); // what a step takes
            return Step::More;
        });
        int others = 0;
        auto event = clock.callLater(1ms, [&] { others = steps; });
        clock.advance(1ms);
        QCOMPARE(others, 4); // after the first turn, not after all
        work.cancel();
        clock.advance(1s);
        QVERIFY(steps < 10);
    }

    void errorsEndOnlyTheirWork()
    {
        ManualClock clock;
        Cooperator cooperator(clock, 1h);
        auto bad = cooperator.run([]() -> Result<Step> {
            return Error{Error::Kind::Local, Reason::NoSpace, {}, {}, 0};
        });
        int left = 5;
        auto good = cooperator.run([&]() -> Result<Step> { return --left ? Step::More : Step::Finished; });
        clock.advance(0s);
        QCOMPARE(bad.take().error().reason, Reason::NoSpace);
        QVERIFY(good.take());
    }

    void aStepMayEndItAll()
    {
        ManualClock clock;
        auto cooperator = std::make_unique<Cooperator>(clock);
        int steps = 0;
        auto work = cooperator->run([&]() -> Result<Step> {
            ++steps;
            cooperator.reset();
            return Step::More;
        });
        clock.advance(1s);
        QCOMPARE(steps, 1);
        QVERIFY(!work.isReady());
    }
};

QTEST_APPLESS_MAIN(CooperatorTest)
#include "tst_cooperator.moc"
