#include <QPromise>
#include <QTest>

#include "netcore/task/future.h"
#include "tests/support/testclass.h"

using namespace everyport;

class FutureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromOneThatIsOver()
    {
        QPromise<int> promise;
        promise.start();
        promise.addResult(4);
        promise.finish();
        auto task = fromFuture(promise.future());
        QVERIFY(task.isReady());
        QCOMPARE(*task.take(), 4);
    }

    void fromOneThatRuns()
    {
        QPromise<int> promise;
        promise.start();
        auto task = fromFuture(promise.future());
        QVERIFY(!task.isReady());
        promise.addResult(5);
        promise.finish();
        QTRY_VERIFY(task.isReady());
        QCOMPARE(*task.take(), 5);
    }

    void droppingTheTaskCancelsTheFuture()
    {
        QPromise<int> promise;
        promise.start();
        {
            auto task = fromFuture(promise.future());
        }
        QVERIFY(promise.isCanceled());
        promise.finish();
    }

    void cancelledAndThrown()
    {
        QPromise<int> promise;
        promise.start();
        auto task = fromFuture(promise.future());
        promise.future().cancel();
        promise.finish();
        QTRY_VERIFY(task.isReady());
        QVERIFY(task.take().error().isCancelled());

        QPromise<int> thrown;
        thrown.start();
        auto failed = fromFuture(thrown.future());
        thrown.setException(std::make_exception_ptr(std::runtime_error("out of paper")));
        thrown.finish();
        QTRY_VERIFY(failed.isReady());
        QCOMPARE(failed.take().error().text, QStringLiteral("out of paper"));
    }

    void toAFuture()
    {
        Deferred<int> deferred;
        auto future = toFuture(deferred.task());
        QVERIFY(!future.isFinished());
        deferred.fire(6);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result(), 6);
        QCOMPARE(toFuture(Task<int>(7)).result(), 7);
    }

    void cancellingTheFutureDropsTheTask()
    {
        Deferred<int> deferred;
        bool cancelled = false;
        auto future = toFuture(deferred.task([&] { cancelled = true; }));
        future.cancel();
        QTRY_VERIFY(cancelled);
        QVERIFY(future.isFinished());
    }
};

QTEST_GUILESS_MAIN(FutureTest)
#include "tst_future.moc"
