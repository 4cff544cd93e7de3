#include <atomic>
#include <semaphore>
#include <thread>

#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "netcore/threads/blockingcall.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;

class ThreadPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsResultsBackToTheLoop()
    {
        MemoryReactor reactor;
        const auto here = std::this_thread::get_id();
        std::thread::id there;
        auto task = deferToThread(reactor, Threads::Other, [] { return std::this_thread::get_id(); });
        std::thread::id answeredOn;
        task.whenDone([&](std::thread::id id) {
            there = id;
            answeredOn = std::this_thread::get_id();
        });
        QVERIFY(reactor.turnUntil([&] { return there != std::thread::id(); }));
        QVERIFY(there != here);
        QVERIFY(answeredOn == here);
    }

    void neverMoreThreadsThanItsLimit()
    {
        std::atomic<int> now = 0;
        std::atomic<int> most = 0;
        std::atomic<int> done = 0;
        ThreadPool pool(3);
        for (int i = 0; i < 50; ++i) {
            pool.callInThread([&] {
                const int running = ++now;
                int seen = most;
                while (running > seen && !most.compare_exchange_weak(seen, running)) {}
                std::this_thread::yield();
                --now;
                ++done;
            });
        }
        QTRY_COMPARE(done.load(), 50);
        QVERIFY(most <= 3);
        QVERIFY(most >= 1);
    }

    void stopFinishesWhatWasBegunAndDropsTheRest()
    {
        std::binary_semaphore gate(0);
        std::atomic<bool> begun = false;
        std::atomic<int> done = 0;
        std::atomic<int> late = 0;
        ThreadPool pool(1);
        pool.callInThread([&] {
            begun = true;
            gate.acquire();
            ++done;
        });
        QTRY_VERIFY(begun.load());
        for (int i = 0; i < 10; ++i)
            pool.callInThread([&] { ++late; });
        std::thread stopper([&] { pool.stop(); });
        gate.release();
        stopper.join();
        QCOMPARE(done.load(), 1);
        pool.callInThread([&] { late = 1000; });
        QVERIFY(late <= 10);
    }

    void aHigherLimitLetsWaitingJobsBegin()
    {
        std::counting_semaphore<> gate(0);
        std::atomic<int> begun = 0;
        ThreadPool pool(1); // goes first: its jobs stand at the gate
        for (int i = 0; i < 3; ++i) {
            pool.callInThread([&] {
                ++begun;
                gate.acquire();
            });
        }
        QTRY_COMPARE(begun.load(), 1);
        pool.setLimit(3);
        QCOMPARE(pool.limit(), 3);
        QTRY_COMPARE(begun.load(), 3);
        gate.release(3);
    }

    void aThreadMayWaitForTheLoop()
    {
        EpollReactor reactor;
        const auto here = std::this_thread::get_id();
        std::optional<Result<bool>> answer;
        auto task = deferToThread(reactor, Threads::Other,
            [&] { return blockingCallFromThread(reactor, [&] { return std::this_thread::get_id() == here; }); });
        task.whenDone([&](Result<bool> result) { answer = std::move(result); });
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok() && **answer);
    }

    void theReactorsEndDoesNotWaitForWhoWaitsForIt()
    {
        std::atomic<bool> begun = false;
        std::atomic<int> refused = 0;
        {
            EpollReactor reactor;
            reactor.threads(Threads::Other).callInThread([&] {
                begun = true;
                while (blockingCallFromThread(reactor, [] { return 1; }))
                    std::this_thread::yield();
                ++refused;
            });
            QTRY_VERIFY(begun.load());
        }
        QCOMPARE(refused.load(), 1);
    }

    void droppedTaskDropsTheAnswer()
    {
        std::atomic<bool> ran = false;
        MemoryReactor reactor;
        {
            auto task = deferToThread(reactor, Threads::Other, [&] {
                ran = true;
                return 1;
            });
        }
        QTRY_VERIFY(ran.load());
        reactor.turn(); // the answer arrives and finds nobody
    }
};

QTEST_GUILESS_MAIN(ThreadPoolTest)
#include "tst_threadpool.moc"
