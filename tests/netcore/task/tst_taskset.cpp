#include <memory>
#include <optional>

#include <QTest>

#include "netcore/task/deferred.h"
#include "netcore/task/lock.h"
#include "netcore/task/taskset.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;

namespace {

/// Two works of one set that want the same lock: the second goes on when the first is dropped.
struct Queue {
    Lock lock;
    Deferred<Result<Done>> disk;
    QStringList told;
    QStringList steps;
    std::optional<TaskSet> work{
        std::in_place, [this](const QString& what, const Error& error) { told << what + u": "_s + error.text; }};

    Task<Result<Done>> waitForTheDisk()
    {
        auto taking = lock.take();
        const auto held = co_await std::move(taking);
        auto writing = disk.task();
        auto written = co_await std::move(writing);
        co_return written;
    }
    Task<Result<Done>> failBehindIt()
    {
        auto taking = lock.take();
        const auto held = co_await std::move(taking);
        steps << u"went on"_s;
        co_return Error::local(Reason::None, u"full"_s);
    }
    void startBoth()
    {
        work->start(waitForTheDisk(), u"one"_s);
        work->start(failBehindIt(), u"two"_s);
    }
};

} // namespace

class TaskSetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownsWhatOutlivesItsCaller()
    {
        QStringList failures;
        bool cancelled = false;
        Deferred<Result<int>> good;
        Deferred<Result<int>> bad;
        Deferred<Result<int>> never;
        {
            TaskSet set([&](const QString& what, const Error& error) {
                failures.append(what + QLatin1Char(' ') + error.text);
            });
            set.start(good.task(), u"good"_s);
            set.start(bad.task(), u"bad"_s);
            set.start(never.task([&] { cancelled = true; }), u"never"_s);
            set.start(
                Task<Result<int>>(Result<int>(Error{Error::Kind::Busy, Reason::None, u"now"_s, {}, 0})), u"ready"_s);
            QCOMPARE(set.count(), 3);
            good.fire(1);
            bad.fire(Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 0});
            QCOMPARE(set.count(), 1);
        }
        QVERIFY(cancelled);
        QCOMPARE(failures, (QStringList{u"ready now"_s, u"bad full"_s}));
    }

    void dropsWhatEndsWhileAnotherIsDropped()
    {
        Queue queue;
        queue.startBoth();
        QCOMPARE(queue.work->count(), 2);
        queue.work->cancelAll();
        QCOMPARE(queue.work->count(), 0);
        QCOMPARE(queue.told, QStringList()); // it went on because the first was dropped, and is dropped with it
    }

    void goesWithWhatEndsWhileAnotherIsDropped()
    {
        Queue queue;
        queue.startBoth();
        queue.work.reset();
        QCOMPARE(queue.told, QStringList());
    }

    void goesOnAfterAllWasDropped()
    {
        Queue queue;
        queue.startBoth();
        queue.work->cancelAll();
        queue.work->start(queue.failBehindIt(), u"three"_s);
        QCOMPARE(queue.told, QStringList{u"three: full"_s});
    }

    void saysWhatSucceeded()
    {
        QStringList done;
        Deferred<Result<Done>> later;
        Deferred<Result<Done>> fails;
        Deferred<Result<Done>> dropped;
        TaskSet set(TaskSet::alreadyTold);
        set.setSucceeded([&done](const QString& what) { done << what; });
        set.start(Task<Result<Done>>(Result<Done>(Done())), u"at once"_s);
        set.start(later.task(), u"later"_s);
        set.start(fails.task(), u"fails"_s);
        set.start(dropped.task(), u"dropped"_s);
        QCOMPARE(done, QStringList{u"at once"_s});
        later.fire(Done());
        fails.fire(Error::local(Reason::None, u"full"_s));
        set.cancelAll();
        QCOMPARE(done, (QStringList{u"at once"_s, u"later"_s}));
    }

    void saysWhenTheLastHasEnded()
    {
        int emptied = 0;
        Deferred<Result<Done>> first;
        Deferred<Result<Done>> second;
        auto set = std::make_unique<TaskSet>(TaskSet::alreadyTold);
        set->setEmptied([&] {
            ++emptied;
            set.reset(); // whoever owns it may go then
        });
        set->start(first.task());
        set->start(second.task());
        first.fire(Done());
        QCOMPARE(emptied, 0);
        second.fire(Done());
        QCOMPARE(emptied, 1);
        QVERIFY(!set);
    }

    void takesWorkThatStartsWhileItIsDropped()
    {
        Queue queue;
        Deferred<Result<Done>> dropped;
        Deferred<Result<Done>> late;
        queue.work->start(dropped.task([&] { queue.work->start(late.task(), u"late"_s); }), u"first"_s);
        queue.work->cancelAll();
        QCOMPARE(queue.work->count(), 0);
    }
};

QTEST_APPLESS_MAIN(TaskSetTest)
#include "tst_taskset.moc"
