#include <QTest>

#include "netcore/base/result.h"
#include "netcore/task/deferred.h"
#include "netcore/task/lock.h"
#include "netcore/task/taskset.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

Task<Result<Done>> passOn(Lock& lock, int number, QList<int>& order)
{
    auto held = co_await lock.take();
    order << number;
    co_return Done();
}

} // namespace

class SemaphoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsAsManyInAsThereAreTokens()
    {
        Semaphore slots(2);
        auto one = slots.take();
        auto two = slots.take();
        auto three = slots.take();
        QVERIFY(one.isReady() && two.isReady() && !three.isReady());
        QCOMPARE(slots.freeCount(), 0);
        QCOMPARE(slots.waitingCount(), 1);
        {
            auto token = one.take();
            QVERIFY(token.isHeld());
        }
        QVERIFY(three.isReady());
        auto third = three.take();
        third.giveBack();
        QVERIFY(!third.isHeld());
        QCOMPARE(slots.freeCount(), 1);
    }

    void nobodyOvertakesTheLine()
    {
        Lock lock;
        auto held = lock.tryTake();
        QVERIFY(held && lock.isHeld());
        auto waiting = lock.take();
        QVERIFY(!lock.tryTake());
        held.reset();
        QVERIFY(waiting.isReady());
        QVERIFY(!lock.tryTake());
    }

    void whoLeavesTheLineIsNotServed()
    {
        Lock lock;
        auto held = lock.tryTake();
        auto first = lock.take();
        auto second = lock.take();
        auto third = lock.take();
        second.cancel();
        QCOMPARE(lock.waitingCount(), 2);
        held.reset();
        QVERIFY(first.isReady());
        first.cancel(); // with the token in it
        QVERIFY(third.isReady());
        third.cancel();
        QVERIFY(!lock.isHeld());
    }

    void aLongLineDoesNotGrowTheStack()
    {
        Lock lock;
        QList<int> order;
        TaskSet works(TaskSet::unhandled);
        auto held = lock.tryTake();
        for (int i = 0; i < 100000; ++i)
            works.start(passOn(lock, i, order));
        QCOMPARE(lock.waitingCount(), 100000);
        held.reset();
        QCOMPARE(works.count(), 0);
        QCOMPARE(order.size(), 100000);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void runHoldsTheTokenToTheEnd()
    {
        Semaphore slots(1);
        Deferred<Result<int>> first;
        Deferred<Result<int>> second;
        int begun = 0;
        auto one = slots.run([&] {
            ++begun;
            return first.task();
        });
        auto two = slots.run([&] {
            ++begun;
            return second.task();
        });
        QCOMPARE(begun, 1);
        first.fire(1);
        QCOMPARE(begun, 2);
        QCOMPARE(*one.take(), 1);
        two.cancel();
        QCOMPARE(slots.freeCount(), 1);
        QVERIFY(!second.isWanted());
    }

    void tokensMayOutliveIt()
    {
        auto slots = std::make_unique<Semaphore>(1);
        auto token = slots->tryTake();
        auto waiting = slots->take();
        slots.reset();
        token.reset();
        QVERIFY(!waiting.isReady());
    }
};

QTEST_APPLESS_MAIN(SemaphoreTest)
#include "tst_semaphore.moc"
