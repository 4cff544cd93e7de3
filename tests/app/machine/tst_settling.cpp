#include "app/machine/settling.h"

#include <QTest>

#include "netcore/task/deferred.h"
#include "netcore/task/unhandledfailure.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = Deferred<Result<Done>>;

Error noRoom()
{
    return {Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0};
}

/// Counts how often the computer may go.
struct Bench {
    ManualClock clock;
    int ready = 0;
    Settling settling{clock, [this] { ++ready; }};
    Registration failures = setUnhandledFailureListener([](const Error&, const Origin&) {}); // of those that give up
};

} // namespace

class SettlingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsWaitedForWhereNobodyWantsAnything()
    {
        Bench bench;
        bench.settling.begin();
        QCOMPARE(bench.ready, 1);
    }

    void whoIsReadyAtOnceLetsNobodyElseDown()
    {
        Bench bench;
        Answer publishing;
        const auto stored = bench.settling.add([] { return Task<Result<Done>>(Result<Done>(Done{})); });
        const auto published = bench.settling.add([&] { return publishing.task(); });
        bench.settling.begin();
        QCOMPARE(bench.ready, 0);
        publishing.fire(Done{});
        QCOMPARE(bench.ready, 1);
    }

    void whoIsDoneWhileAnotherIsAskedIsNotTheLast()
    {
        Bench bench;
        Answer storing;
        Answer publishing;
        const auto stored = bench.settling.add([&] { return storing.task(); });
        const auto published = bench.settling.add([&] {
            storing.fire(Done{});
            return publishing.task();
        });
        bench.settling.begin();
        QCOMPARE(bench.ready, 0);
        publishing.fire(Done{});
        QCOMPARE(bench.ready, 1);
    }

    void whatFailsIsTriedAgainAsLongAsTheSystemWaits()
    {
        Bench bench;
        int tries = 0;
        bool hasRoom = false;
        const auto wish = bench.settling.add([&] {
            ++tries;
            return Task<Result<Done>>(hasRoom ? Result<Done>(Done{}) : Result<Done>(noRoom()));
        });
        bench.settling.begin();
        QCOMPARE(tries, 1);
        QCOMPARE(bench.ready, 0);
        bench.clock.advance(Settling::askedAgainAfter);
        QCOMPARE(tries, 2);
        hasRoom = true; // somebody has deleted something
        bench.clock.advance(Settling::askedAgainAfter);
        QCOMPARE(tries, 3);
        QCOMPARE(bench.ready, 1);

        hasRoom = false;
        bench.settling.begin();
        bench.clock.advance(Settling::granted);
        QCOMPARE(bench.ready, 2);
        const auto before = tries;
        bench.clock.advance(1min);
        QCOMPARE(tries, before);
    }

    void whoNeverAnswersIsGivenUp()
    {
        Bench bench;
        Answer never;
        const auto wish = bench.settling.add([&] { return never.task(); });
        bench.settling.begin();
        bench.clock.advance(Settling::granted - 1ms);
        QCOMPARE(bench.ready, 0);
        bench.clock.advance(1ms);
        QCOMPARE(bench.ready, 1);
    }

    void whoTookItsWishBackIsNotAskedAgain()
    {
        Bench bench;
        int tries = 0;
        auto wish = bench.settling.add([&] {
            ++tries;
            return Task<Result<Done>>(Result<Done>(noRoom()));
        });
        bench.settling.begin();
        wish = {};
        bench.clock.advance(Settling::granted);
        QCOMPARE(tries, 1);
        QCOMPARE(bench.ready, 1);
    }
};

QTEST_APPLESS_MAIN(SettlingTest)
#include "tst_settling.moc"
