#include <QTest>

#include "netcore/base/result.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskstages.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const Error refused{Error::Kind::Refused, Reason::ConnectionRefused, QStringLiteral("no"), {}, 111};

} // namespace

class TaskStagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readFromLeftToRight()
    {
        Deferred<int> deferred;
        auto task = deferred.task().then([](int value) { return value + 1; }).then([](int value) {
            return QString::number(value);
        });
        QVERIFY(!task.isReady());
        deferred.fire(41);
        QVERIFY(task.isReady());
        QCOMPARE(task.take(), u"42"_s);
    }

    void readyPassesInTheSameCall()
    {
        auto task = Task<int>(1).then([](int value) { return Task<int>(value * 5); });
        QVERIFY(task.isReady());
        QCOMPARE(task.take(), 5);
    }

    void errorsPassByThen()
    {
        int called = 0;
        auto task = Task<Result<int>>(refused).then([&](int) { ++called; }).then([&] { ++called; });
        static_assert(std::is_same_v<decltype(task), Task<Result<Done>>>);
        const auto came = task.take();
        QCOMPARE(called, 0);
        QCOMPARE(came.error(), refused);
    }

    void otherwiseMends_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::addColumn<int>("expected");
        QTest::newRow("failure") << true << 7;
        QTest::newRow("value passes by") << false << 1;
    }
    void otherwiseMends()
    {
        QFETCH(bool, fails);
        QFETCH(int, expected);
        const auto came = fails ? Result<int>(refused) : Result<int>(1);
        auto plain = Task<Result<int>>(came).otherwise([](const Error&) { return 7; });
        QCOMPARE(*plain.take(), expected);
        Deferred<Result<int>> later;
        auto waits = Task<Result<int>>(came).otherwise([&](const Error&) { return later.task(); });
        QCOMPARE(waits.isReady(), !fails);
        if (fails)
            later.fire(7);
        QCOMPARE(*waits.take(), expected);
    }

    void otherwiseMayGiveAnotherError()
    {
        auto task = Task<Result<int>>(refused).otherwise([](const Error& error) -> Result<int> {
            auto worse = error;
            worse.native = 5;
            return worse;
        });
        QCOMPARE(task.take().error().native, 5);
    }

    void alwaysSeesBoth()
    {
        int seen = 0;
        auto look = [&](const Result<int>& came) { seen += came.ok() ? 1 : 10; };
        auto good = Task<Result<int>>(Result<int>(1)).always(look);
        auto bad = Task<Result<int>>(refused).always(look);
        QCOMPARE(*good.take(), 1);
        QCOMPARE(bad.take().error(), refused);
        QCOMPARE(seen, 11);
    }

    void resultsAreNotNested()
    {
        auto task = Task<Result<int>>(Result<int>(2)).then([](int value) -> Result<QString> {
            return QString::number(value);
        });
        static_assert(std::is_same_v<decltype(task), Task<Result<QString>>>);
        QCOMPARE(*task.take(), u"2"_s);
        auto wrapped = Task<Result<int>>(Result<int>(2)).then([](int value) { return Task<int>(value); });
        static_assert(std::is_same_v<decltype(wrapped), Task<Result<int>>>);
        QCOMPARE(*wrapped.take(), 2);
    }

    void droppingTheLastDropsAll()
    {
        Deferred<int> deferred;
        bool cancelled = false;
        int called = 0;
        {
            auto task = deferred.task([&] { cancelled = true; }).then([&](int) { ++called; });
            QVERIFY(!task.isReady());
        }
        QVERIFY(cancelled);
        deferred.fire(1);
        QCOMPARE(called, 0);
    }

    void carriesWhatOnlyMoves()
    {
        Deferred<std::unique_ptr<int>> deferred;
        auto task = deferred.task()
                        .then([](std::unique_ptr<int> value) { return value; })
                        .always([](const auto& value) { QCOMPARE(*value, 3); });
        deferred.fire(std::make_unique<int>(3));
        QCOMPARE(*task.take(), 3);
    }

    void aLongChainDoesNotGrowTheStack()
    {
        Deferred<int> deferred;
        auto task = deferred.task();
        for (int i = 0; i < 2000; ++i)
            task = std::move(task).then([](int value) { return value + 1; });
        deferred.fire(0);
        QCOMPARE(task.take(), 2000);
    }
};

QTEST_APPLESS_MAIN(TaskStagesTest)
#include "tst_taskstages.moc"
