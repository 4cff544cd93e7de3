#include "netcore/files/fileturns.h"

#include <latch>

#include <QTest>

#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class FileTurnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onesFileKeepsItsOrder()
    {
        MemoryReactor reactor;
        FileTurns turns(reactor);
        auto gate = std::make_shared<std::latch>(1);
        auto written = std::make_shared<QStringList>();
        const auto write = [written](const QString& what) {
            return [written, what] { return [written, what] { return written->append(what), what; }; };
        };
        auto slow = turns.ask(u"a"_s, [gate, written] {
            return [gate, written] {
                gate->wait();
                return written->append(u"slow"_s), u"slow"_s;
            };
        });
        auto later = turns.ask(u"a"_s, write(u"later"_s));
        auto last = turns.ask(u"a"_s, write(u"last"_s));
        auto other = turns.ask(u"b"_s, [] { return [] { return 1; }; });
        QVERIFY(reactor.turnUntil([&] { return other.isReady(); })); // nobody waits for another file
        QVERIFY(!slow.isReady() && !later.isReady() && !last.isReady());
        gate->count_down();
        QVERIFY(reactor.turnUntil([&] { return last.isReady(); }));
        QCOMPARE(*written, QStringList({u"slow"_s, u"later"_s, u"last"_s}));
        QCOMPARE(slow.take() + later.take() + last.take(), u"slowlaterlast"_s);
        auto again = turns.ask(u"a"_s, write(u"again"_s));
        QVERIFY(reactor.turnUntil([&] { return again.isReady(); }));
    }

    /// What is to be written is known when those before have been answered.
    void preparesWhenItsTurnHasCome()
    {
        MemoryReactor reactor;
        FileTurns turns(reactor);
        int known = 0;
        const auto add = [&turns, &known]() -> Task<Result<Done>> {
            auto asking = turns.ask(u"a"_s, [&known] { return [next = known + 1] { return next; }; });
            known = co_await std::move(asking);
            co_return Done();
        };
        auto first = add();
        auto second = add();
        QVERIFY(reactor.turnUntil([&] { return second.isReady(); }));
        QCOMPARE(known, 2);
    }

    void theAnswerAloneIsDropped()
    {
        MemoryReactor reactor;
        FileTurns turns(reactor);
        auto count = std::make_shared<std::atomic<int>>(0);
        for (int i = 0; i < 3; ++i)
            static_cast<void>(turns.ask(u"a"_s, [count] { return [count] { return ++*count; }; }));
        QVERIFY(reactor.turnUntil([&] { return *count == 3; }));
    }

    /// A command that saves one file and ends.
    void goesWithTheAnswer()
    {
        MemoryReactor reactor;
        auto turns = std::make_unique<FileTurns>(reactor);
        bool isBegun = false;
        auto first = turns->ask(u"a"_s, [] { return [] { return 1; }; });
        first.whenDone([&](int) { turns.reset(); });
        auto second = turns->ask(u"a"_s, [&isBegun] { return isBegun = true, [] { return 2; }; });
        QVERIFY(reactor.turnUntil([&] { return !turns; }));
        reactor.turn();
        QVERIFY(!isBegun && !second.isReady());
    }

    void whatWaitsWhenItGoesIsNotBegun()
    {
        MemoryReactor reactor;
        auto gate = std::make_shared<std::latch>(1);
        auto turns = std::make_unique<FileTurns>(reactor);
        auto hasEnded = std::make_shared<std::atomic<bool>>(false);
        auto first = turns->ask(
            u"a"_s, [gate, hasEnded] { return [gate, hasEnded] { return gate->wait(), *hasEnded = true, 1; }; });
        bool isBegun = false;
        auto second = turns->ask(u"a"_s, [&isBegun] { return isBegun = true, [] { return 2; }; });
        turns.reset();
        gate->count_down();
        QVERIFY(reactor.turnUntil([&] { return hasEnded->load(); }));
        auto other = deferToThread(reactor, Threads::Files, [] { return 3; });
        QVERIFY(reactor.turnUntil([&] { return other.isReady(); }));
        QVERIFY(!isBegun && !second.isReady());
    }
};

QTEST_GUILESS_MAIN(FileTurnsTest)
#include "tst_fileturns.moc"
