#include <QTest>

#include "netcore/base/result.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

/// Says when it goes, so that a test sees a frame's locals end.
struct Witness {
    explicit Witness(int& count) : m_count(&count) {}
    Witness(Witness&& other) noexcept : m_count(std::exchange(other.m_count, nullptr)) {}
    ~Witness()
    {
        if (m_count)
            ++*m_count;
    }
    int* m_count;
};

Task<int> addOne(Task<int> source)
{
    const int value = co_await std::move(source);
    co_return value + 1;
}

Task<int> chain(Task<int> source, int depth)
{
    if (depth == 0) {
        const int last = co_await std::move(source);
        co_return last;
    }
    const int value = co_await chain(std::move(source), depth - 1);
    co_return value + 1;
}

Task<int> holding(Task<int> source, Witness witness)
{
    const int value = co_await std::move(source);
    (void)witness;
    co_return value;
}

Task<Result<int>> fails(Task<Result<int>> source)
{
    const auto value = co_await std::move(source);
    if (!value)
        co_return value.error();
    co_return *value * 2;
}

Task<int> countdown(int rounds)
{
    int sum = 0;
    for (int i = 0; i < rounds; ++i) {
        const int one = co_await Task<int>(1);
        sum += one;
    }
    co_return sum;
}

} // namespace

class TaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readyResultIsThereAtOnce()
    {
        auto task = addOne(Task<int>(41));
        QVERIFY(task.isReady());
        QCOMPARE(task.take(), 42);
    }

    void deferredBringsTheValueInItsOwnCall()
    {
        Deferred<int> deferred;
        auto task = addOne(deferred.task());
        QVERIFY(!task.isReady());
        deferred.fire(1);
        QVERIFY(task.isReady());
        QCOMPARE(task.take(), 2);
    }

    void listenerHearsOnce()
    {
        Deferred<int> deferred;
        auto task = deferred.task();
        QList<int> heard;
        task.whenDone([&](int value) { heard.append(value); });
        deferred.fire(7);
        deferred.fire(8);
        QCOMPARE(heard, QList<int>{7});
    }

    void listenerOnAReadyTaskIsCalledAtOnce()
    {
        int heard = 0;
        auto task = addOne(Task<int>(1));
        task.whenDone([&](int value) { heard = value; });
        QCOMPARE(heard, 2);
    }

    void droppingCancelsTheProducer()
    {
        Deferred<int> deferred;
        bool cancelled = false;
        {
            auto task = deferred.task([&] { cancelled = true; });
            QVERIFY(deferred.isWanted());
        }
        QVERIFY(cancelled);
        QVERIFY(!deferred.isWanted());
        deferred.fire(3); // nobody listens; nothing happens
    }

    void droppingReachesThroughCoroutines()
    {
        Deferred<int> deferred;
        int cancelled = 0;
        int gone = 0;
        {
            auto task = addOne(addOne(holding(deferred.task([&] { ++cancelled; }), Witness(gone))));
            QCOMPARE(gone, 0);
        }
        QCOMPARE(cancelled, 1);
        QCOMPARE(gone, 1);
        deferred.fire(1);
    }

    void droppedFromInsideItsOwnListener()
    {
        Deferred<int> deferred;
        std::optional<Task<int>> task = addOne(deferred.task());
        int heard = 0;
        task->whenDone([&](int value) {
            heard = value;
            task.reset();
        });
        deferred.fire(9);
        QCOMPARE(heard, 10);
    }

    void droppedWhileItsCoroutineRuns()
    {
        // The value arrives, the coroutine runs on, and what it does drops the coroutine's own Task.
        Deferred<int> first;
        Deferred<int> second;
        int gone = 0;
        std::optional<Task<int>> task;
        bool reached = false;
        struct Body {
            static Task<int> run(Task<int> one, Task<int> two, std::optional<Task<int>>* self, bool* reached, Witness)
            {
                (void)co_await std::move(one);
                self->reset();
                *reached = true;
                const int never = co_await std::move(two);
                co_return never;
            }
        };
        task.emplace(Body::run(first.task(), second.task(), &task, &reached, Witness(gone)));
        first.fire(1);
        QVERIFY(reached);
        QCOMPARE(gone, 1);
        QVERIFY(!second.isWanted());
    }

    void deepChainsDoNotGrowTheStack()
    {
        Deferred<int> deferred;
        auto task = chain(deferred.task(), 2000);
        deferred.fire(0);
        QCOMPARE(task.take(), 2000);
        auto loop = countdown(100000);
        QCOMPARE(loop.take(), 100000);
    }

    void errorsTravelAsValues()
    {
        Deferred<Result<int>> deferred;
        auto task = fails(deferred.task());
        deferred.fire(Error{Error::Kind::Refused, Reason::ConnectionRefused, QStringLiteral("no"), {}, 111});
        const auto result = task.take();
        QVERIFY(!result);
        QCOMPARE(result.error().native, 111);
    }

    void answeredFromInsideItsCanceller()
    {
        auto deferred = std::make_unique<Deferred<int>>();
        {
            auto task = deferred->task([&] {
                deferred->fire(0);
                deferred.reset();
            });
        }
        QVERIFY(!deferred);
    }

    void unfiredDeferredLeavesTheTaskWaiting()
    {
        Task<int> task;
        {
            Deferred<int> deferred;
            task = deferred.task();
        }
        QVERIFY(task.isValid());
        QVERIFY(!task.isReady());
    }
};

QTEST_APPLESS_MAIN(TaskTest)
#include "tst_task.moc"
