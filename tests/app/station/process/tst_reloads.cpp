#include "app/station/process/reloads.h"

#include <deque>

#include <QTest>

#include "netcore/task/deferred.h"
#include "tests/support/testclass.h"

using namespace everyport;

class ReloadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Services that go, and files that come back meanwhile, take a while.
    void oneAfterTheOther()
    {
        std::deque<Deferred<Result<Done>>> begun;
        Reloads reloads([&] {
            begun.emplace_back();
            return begun.back().task();
        });
        reloads.setUp(true);
        QCOMPARE(begun.size(), size_t(0));
        for (int i = 0; i < 3; ++i)
            reloads.ask();
        QCOMPARE(begun.size(), size_t(1)); // which is not broken off
        begun[0].fire(Done{});
        QCOMPARE(begun.size(), size_t(2)); // one for all who asked meanwhile
        begun[1].fire(Error::local(Reason::NotFound, QStringLiteral("No.")));
        QCOMPARE(begun.size(), size_t(2));
        reloads.ask();
        QCOMPARE(begun.size(), size_t(3));
        reloads.ask();
        reloads.setUp(false);
        begun[2].fire(Done{});
        reloads.ask();
        QCOMPARE(begun.size(), size_t(3));
    }

    void whoAsksBeforeTheStartIsNotForgotten()
    {
        int count = 0;
        Reloads reloads([&] {
            ++count;
            return Task<Result<Done>>(Result<Done>(Done{}));
        });
        reloads.ask();
        reloads.ask();
        QCOMPARE(count, 0);
        reloads.setUp(true);
        QCOMPARE(count, 1);
        reloads.ask();
        QCOMPARE(count, 2);
    }
};

QTEST_GUILESS_MAIN(ReloadsTest)
#include "tst_reloads.moc"
