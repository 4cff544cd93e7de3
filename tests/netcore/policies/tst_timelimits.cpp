#include <QTest>

#include "netcore/policies/timelimits.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

namespace {

struct Limited {
    ManualClock clock;
    std::shared_ptr<TimeLimits> limits = std::make_shared<TimeLimits>();
    Story story;
    MemoryTransport wire;
    TimeLimitLayer* layer = nullptr;

    explicit Limited(const TimeLimits& wanted)
    {
        *limits = wanted;
        auto made = std::make_unique<TimeLimitLayer>(clock, limits, std::make_unique<StoryProtocol>(story));
        layer = made.get();
        wire.open(std::move(made));
    }
};

} // namespace

class TimeLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSaysNothingIsCutOff()
    {
        Limited run({.firstBytes = 10s});
        run.clock.advance(9s);
        QVERIFY(run.wire.isOpen());
        run.clock.advance(1s);
        QVERIFY(run.wire.wasAborted());
        QVERIFY(run.story.lost && run.story.lost->reason == Reason::TimedOut);
    }

    void oneByteIsSomething()
    {
        Limited run({.firstBytes = 10s});
        run.wire.feed("x");
        run.clock.advance(1h);
        QVERIFY(run.wire.isOpen());
    }

    void silenceEndsIt()
    {
        Limited run({.idle = 1min});
        for (int i = 0; i < 10; ++i) {
            run.clock.advance(50s);
            if (i % 2)
                run.wire.feed("in");
            else
                run.story.transport->write("out"); // either way counts
        }
        QVERIFY(run.wire.isOpen());
        QCOMPARE(run.clock.pendingTimers(), 1);
        run.clock.advance(1min);
        QVERIFY(!run.wire.isOpen());
    }

    void ageEndsIt()
    {
        Limited run({.idle = 1min, .lifetime = 5min});
        for (int i = 0; i < 20 && run.wire.isOpen(); ++i) {
            run.clock.advance(30s);
            run.wire.feed("x");
        }
        QCOMPARE(run.story.received.size(), 9);
        QVERIFY(run.story.lost->text.contains(QStringLiteral("as long as it may")));
    }

    void changesCountWhenLookedAt()
    {
        Limited run({});
        run.clock.advance(1h);
        QCOMPARE(run.clock.pendingTimers(), 0);
        run.limits->idle = 10s;
        run.layer->lookNow();
        QVERIFY(!run.wire.isOpen()); // it has been silent for an hour
    }
};

QTEST_GUILESS_MAIN(TimeLimitsTest)
#include "tst_timelimits.moc"
