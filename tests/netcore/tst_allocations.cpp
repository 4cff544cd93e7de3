// What a stage of a Task costs: counted by an operator new of this test's own.
#include <cstdlib>
#include <new>

#include <QTest>

#include "netcore/task/asyncqueue.h"
#include "netcore/task/deferred.h"
#include "netcore/task/first.h"
#include "netcore/task/gather.h"
#include "netcore/task/lock.h"
#include "netcore/task/taskstages.h"

namespace {

int allocations = 0;

} // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (auto* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace everyport;

namespace {

using Number = Result<int>;

Task<int> addOne(Task<int> source)
{
    const int value = co_await std::move(source);
    co_return value + 1;
}

class Count {
public:
    int made() const { return allocations - m_before; }

private:
    int m_before = allocations;
};

std::vector<Task<Number>> three(std::vector<Deferred<Number>>& works)
{
    std::vector<Task<Number>> tasks;
    tasks.reserve(works.size());
    for (auto& work : works)
        tasks.push_back(work.task());
    return tasks;
}

} // namespace

class AllocationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readyTaskIsOne()
    {
        const Count count;
        auto task = Task<int>(1);
        QCOMPARE(task.take(), 1);
        QCOMPARE(count.made(), 1);
    }

    void deferredAndItsTaskAreOne()
    {
        const Count count;
        int heard = 0;
        Deferred<int> deferred;
        auto task = deferred.task([&heard] { heard = -1; });
        task.whenDone([&heard](int value) { heard = value; });
        deferred.fire(3);
        QCOMPARE(heard, 3);
        QCOMPARE(count.made(), 1);
    }

    void coroutineIsOne()
    {
        Deferred<int> deferred;
        auto source = deferred.task();
        const Count count;
        auto task = addOne(addOne(std::move(source)));
        deferred.fire(1);
        QCOMPARE(task.take(), 3);
        QCOMPARE(count.made(), 2);
    }

    void eachStageIsOne()
    {
        Deferred<Number> deferred;
        auto source = deferred.task();
        const Count count;
        auto task = std::move(source)
                        .then([](int value) { return value + 1; })
                        .otherwise([](const Error&) { return 0; })
                        .always([](const Number&) {});
        deferred.fire(1);
        QCOMPARE(*task.take(), 2);
        QCOMPARE(count.made(), 3);
    }

    void waitingForALockIsOne()
    {
        Lock lock;
        auto held = lock.tryTake();
        const Count count;
        auto waiting = lock.take();
        held.reset();
        QVERIFY(waiting.isReady());
        QCOMPARE(count.made(), 1);
        waiting.cancel();
    }

    void waitingForAQueueIsOne()
    {
        AsyncQueue<int> queue(1);
        const Count count;
        auto waiting = queue.get();
        QVERIFY(queue.put(1));
        QCOMPARE(*waiting.take(), 1);
        QCOMPARE(count.made(), 1);
    }

    void gatheringIsOneBesideTheList()
    {
        std::vector<Deferred<Number>> works(3);
        auto tasks = three(works);
        const Count count;
        auto all = gather(std::move(tasks));
        for (auto& work : works)
            work.fire(1);
        QCOMPARE(all.take()->size(), 3u);
        QCOMPARE(count.made(), 2); // the stage, and the list of values that it brings
    }

    void aRaceIsOne()
    {
        std::vector<Deferred<Number>> works(3);
        auto tasks = three(works);
        const Count count;
        auto race = first(std::move(tasks));
        works[1].fire(1);
        QCOMPARE(race.take().place, 1u);
        QCOMPARE(count.made(), 1);
    }
};

QTEST_APPLESS_MAIN(AllocationsTest)
#include "tst_allocations.moc"
