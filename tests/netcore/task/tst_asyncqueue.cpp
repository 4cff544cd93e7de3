#include <QTest>

#include "netcore/task/asyncqueue.h"
#include "tests/support/testclass.h"

using namespace everyport;

class AsyncQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder()
    {
        AsyncQueue<int> queue(10);
        QVERIFY(queue.put(1));
        QVERIFY(queue.put(2));
        QCOMPARE(queue.count(), 2);
        QCOMPARE(*queue.get().take(), 1);
        QCOMPARE(*queue.get().take(), 2);
        auto waits = queue.get();
        QVERIFY(!waits.isReady());
        QVERIFY(queue.put(3));
        QCOMPARE(*waits.take(), 3);
        QCOMPARE(queue.count(), 0);
    }

    void tellsWhoeverOversteps()
    {
        AsyncQueue<int> queue(1, 1);
        QVERIFY(queue.put(1));
        QCOMPARE(queue.put(2).error().reason, Reason::NoSpace);
        QCOMPARE(*queue.get().take(), 1);
        auto waits = queue.get();
        auto tooMany = queue.get();
        QVERIFY(tooMany.isReady());
        QCOMPARE(tooMany.take().error().reason, Reason::TooManyOpen);
        waits.cancel();
        QCOMPARE(queue.waitingCount(), 0);
        QVERIFY(queue.put(5)); // nobody waits any more: it stays
        QCOMPARE(queue.count(), 1);
    }

    void closingTellsThoseWhoWaitAndLetsTheRestBeRead()
    {
        AsyncQueue<int> queue(4, 2);
        auto one = queue.get();
        auto two = queue.get();
        QVERIFY(queue.put(1));
        queue.close(Error::closed());
        QCOMPARE(*one.take(), 1);
        QVERIFY(two.take().error().isClosed());
        QVERIFY(queue.put(2).error().isClosed());

        AsyncQueue<int> left(4);
        QVERIFY(left.put(7));
        left.close(Error::closed());
        QCOMPARE(*left.get().take(), 7);
        QVERIFY(left.get().take().error().isClosed());
    }

    void goingAwayCancels()
    {
        Task<Result<int>> waits;
        {
            AsyncQueue<int> queue(4);
            waits = queue.get();
        }
        QVERIFY(waits.take().error().isCancelled());
    }

    void whoWaitsMayEndTheQueue()
    {
        std::optional<AsyncQueue<int>> queue(std::in_place, 1, 2);
        auto one = queue->get();
        auto two = queue->get();
        int heard = 0;
        one.whenDone([&](const Result<int>&) {
            ++heard;
            queue.reset();
        });
        two.whenDone([&](const Result<int>&) { ++heard; });
        queue->close(Error::closed());
        QCOMPARE(heard, 2);
    }
};

QTEST_APPLESS_MAIN(AsyncQueueTest)
#include "tst_asyncqueue.moc"
