#include "app/storage/turnbatch.h"

#include <QTest>

#include "netcore/task/deferred.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// What it is given is safe when the test says so.
struct SlowStore {
    MemoryReactor reactor;
    std::vector<std::vector<int>> written = {};
    std::vector<Deferred<Result<Done>>> unanswered = {};
    TurnBatch<int> batch{reactor, u"Writing"_s,
        [this](std::vector<int> entries) {
            written.push_back(std::move(entries));
            return unanswered.emplace_back().task();
        },
        {}};

    void answer()
    {
        for (auto& one : std::exchange(unanswered, {}))
            one.fire(Done{});
    }
};

} // namespace

class TurnBatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatComesInOneTurnIsWrittenAtOnce()
    {
        SlowStore store;
        for (int i = 0; i < 3; ++i)
            QVERIFY(store.batch.add(i, 10));
        QVERIFY(store.written.empty());
        store.reactor.turn();
        QCOMPARE(store.written, (std::vector<std::vector<int>>{{0, 1, 2}}));
        QCOMPARE(store.batch.waiting(), 3);
        store.answer();
        QCOMPARE(store.batch.waiting(), 0);
    }

    void noPieceIsLarge()
    {
        SlowStore store;
        for (size_t i = 0; i < TurnBatch<int>::mostAtOnce; ++i)
            QVERIFY(store.batch.add(1, 10));
        QCOMPARE(store.written.size(), size_t(1));
        QVERIFY(store.batch.add(2, TurnBatch<int>::mostBytesAtOnce));
        QCOMPARE(store.written.size(), size_t(2));
    }

    void noMoreIsTakenThanMayWait_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<qsizetype>("most");
        QTest::newRow("entries") << qsizetype(1) << TurnBatch<int>::mostWaiting;
        QTest::newRow("bytes") << TurnBatch<int>::mostBytesAtOnce
                               << TurnBatch<int>::mostBytesWaiting / TurnBatch<int>::mostBytesAtOnce;
    }
    void noMoreIsTakenThanMayWait()
    {
        QFETCH(const qsizetype, bytes);
        QFETCH(const qsizetype, most);
        SlowStore store;
        for (qsizetype i = 0; i < most; ++i)
            QVERIFY(store.batch.add(int(i), bytes));
        QVERIFY(!store.batch.add(0, bytes));
        store.reactor.turn();
        QVERIFY(!store.batch.add(0, bytes));
        store.answer();
        QVERIFY(store.batch.add(0, bytes)); // safe, so it does not count any more
    }

    void whatWaitsWhenItGoesIsHandedOver()
    {
        std::vector<int> written;
        MemoryReactor reactor;
        {
            TurnBatch<int> batch(reactor, u"Writing"_s,
                [&written](std::vector<int> entries) {
                    written = std::move(entries);
                    return Task<Result<Done>>(Result<Done>(Done{}));
                },
                {});
            QVERIFY(batch.add(7, 1));
        }
        QCOMPARE(written, (std::vector<int>{7}));
        reactor.turn();
    }
};

QTEST_GUILESS_MAIN(TurnBatchTest)
#include "tst_turnbatch.moc"
