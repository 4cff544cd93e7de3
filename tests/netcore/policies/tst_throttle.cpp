#include <QTest>

#include "netcore/policies/throttle.h"
#include "netcore/tls/tlssession.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Counting final : Producer {
    int paused = 0;
    int resumed = 0;
    void pauseProducing() override { ++paused; }
    void resumeProducing() override { ++resumed; }
};

struct Throttled {
    ManualClock clock;
    std::shared_ptr<Throttle> throttle = std::make_shared<Throttle>(clock);
    Story story;
    MemoryTransport wire;

    explicit Throttled(Rates each, Rates together = {})
    {
        throttle->setRates(each, together);
        wire.open(std::make_unique<ThrottleLayer>(clock, throttle, std::make_unique<StoryProtocol>(story)));
    }
};

} // namespace

class ThrottleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingWaitsForTokens()
    {
        Throttled run({1000, 0});
        run.wire.feed(QByteArray(3000, 'x')); // what was read already is handed over
        QCOMPARE(run.story.received.size(), 3000);
        QVERIFY(run.wire.isReadingPaused());
        run.clock.advance(1900ms);
        QVERIFY(run.wire.isReadingPaused());
        run.clock.advance(200ms);
        QVERIFY(!run.wire.isReadingPaused());
    }

    void theProtocolsPauseCountsToo()
    {
        Throttled run({1000, 0});
        run.story.transport->pauseReading();
        QVERIFY(run.wire.isReadingPaused());
        run.wire.setPeer({}); // nothing else happens meanwhile
        run.clock.advance(1min);
        QVERIFY(run.wire.isReadingPaused());
        run.story.transport->resumeReading();
        QVERIFY(!run.wire.isReadingPaused());
        run.wire.feed(QByteArray(2000, 'x'));
        run.story.transport->resumeReading(); // asks while it is held
        QVERIFY(run.wire.isReadingPaused());
    }

    void writingIsSpreadOverTime()
    {
        Throttled run({0, 100'000});
        run.story.transport->write(QByteArray(1'000'000, 'x'));
        QVERIFY(run.wire.written().size() <= 100'000 + 16 * 1024);
        run.clock.advance(5s);
        const auto half = run.wire.written().size();
        QVERIFY2(half > 560'000 && half < 640'000, qPrintable(QString::number(half)));
        run.clock.advance(5s);
        QCOMPARE(run.wire.written().size(), 1'000'000);
        QCOMPARE(run.story.transport->queuedBytes(), 0);
    }

    void aDelayKeepsTheOrderAndTheRate()
    {
        Throttled run({});
        run.throttle->setDelay(100ms);
        run.wire.feed("a");
        run.clock.advance(60ms);
        run.wire.feed("b");
        run.clock.advance(50ms);
        QCOMPARE(run.story.received, QByteArray("a"));
        run.throttle->setDelay({}); // what comes now does not overtake what is on the way
        run.wire.feed("c");
        QCOMPARE(run.story.received, QByteArray("a"));
        run.clock.advance(50ms);
        QCOMPARE(run.story.received, QByteArray("abc"));
        run.wire.feed("d");
        QCOMPARE(run.story.received, QByteArray("abcd"));
    }

    void noMoreIsOnTheWayThanTheMark()
    {
        Throttled run({});
        run.throttle->setDelay(100ms);
        run.wire.feed(QByteArray(ThrottleLayer::highWater, 'x'));
        QVERIFY(run.wire.isReadingPaused());
        run.clock.advance(100ms);
        QVERIFY(!run.wire.isReadingPaused());
        QCOMPARE(run.story.received.size(), ThrottleLayer::highWater);
    }

    void whoPausesIsHandedNothingThatArrives()
    {
        Throttled run({});
        run.throttle->setDelay(100ms);
        run.wire.feed("late");
        run.story.transport->pauseReading();
        run.clock.advance(1s);
        QVERIFY(run.story.received.isEmpty());
        run.story.transport->resumeReading();
        run.clock.advance(1ms);
        QCOMPARE(run.story.received, QByteArray("late"));
    }

    void theEndComesBehindWhatIsOnTheWay()
    {
        Throttled run({});
        run.throttle->setDelay(100ms);
        run.wire.feed("last words");
        run.wire.peerCloses();
        QCOMPARE(run.story.received, QByteArray("last words"));
        QVERIFY(run.story.lost);
        Throttled other({});
        other.throttle->setDelay(100ms);
        other.story.transport->write("goodbye");
        other.story.transport->loseConnection();
        QVERIFY(other.wire.written().isEmpty());
        other.clock.advance(100ms);
        QCOMPARE(other.wire.written(), QByteArray("goodbye"));
        QVERIFY(!other.wire.isOpen());
    }

    void nothingComesToWhoHasEnded()
    {
        for (const bool aborts : {false, true}) {
            Throttled run({});
            run.throttle->setDelay(100ms);
            run.story.whenData = [aborts](Transport& transport, QByteArrayView) {
                transport.write("enough");
                aborts ? transport.abortConnection() : transport.loseConnection();
            };
            run.wire.feed("a");
            run.wire.feed("b"); // due at the same moment
            run.clock.advance(60ms);
            run.wire.feed("c");
            run.clock.advance(60ms);
            QCOMPARE(run.story.received, QByteArray("a"));
            QCOMPARE(run.wire.isOpen(), !aborts); // its own last word is on the way still
            run.wire.feed("d");
            run.wire.peerEndsItsHalf();
            run.clock.advance(1s);
            QCOMPARE(run.story.received, QByteArray("a"));
            QCOMPARE(run.wire.written(), aborts ? QByteArray() : QByteArray("enough"));
            QVERIFY(!run.wire.isOpen() && run.story.lost);
        }
    }

    /// The same where the connection ends behind what is on the way.
    void theEndBringsNothingToWhoHasEnded()
    {
        Throttled run({});
        run.throttle->setDelay(100ms);
        run.wire.feed("late");
        run.story.transport->write("goodbye");
        run.story.transport->loseConnection();
        run.wire.peerCloses();
        QVERIFY(run.story.received.isEmpty());
        QVERIFY(run.story.lost);
        Throttled other({});
        other.throttle->setDelay(100ms);
        other.story.whenData = [](Transport& transport, QByteArrayView) { transport.loseConnection(); };
        other.wire.feed("a");
        other.wire.feed("b");
        other.wire.peerCloses();
        QCOMPARE(other.story.received, QByteArray("a"));
        QVERIFY(other.story.lost);
        // A port that goes ends its connections inside whatever runs, and no event comes inside another.
        Throttled third({});
        third.throttle->setDelay(100ms);
        third.story.whenData = [&third](Transport&, QByteArrayView) {
            third.wire.protocol()->connectionLost(Error::closed());
        };
        third.wire.feed("a");
        third.wire.feed("b");
        third.clock.advance(100ms);
        QCOMPARE(third.story.received, QByteArray("a"));
        QCOMPARE(third.story.events, (QStringList{u"made"_s, u"data"_s, u"lost"_s}));
    }

    /// What it asked is on the way when its half ends, and so is the answer.
    void whoHalfClosesGetsItsAnswer()
    {
        Throttled run({});
        run.throttle->setDelay(100ms);
        run.story.whenData = [](Transport& transport, QByteArrayView asked) {
            transport.write("you asked " + asked.toByteArray());
        };
        run.wire.feed("how late it is");
        run.wire.peerEndsItsHalf();
        QVERIFY(run.wire.isOpen() && run.story.received.isEmpty());
        run.clock.advance(100ms);
        QCOMPARE(run.story.received, QByteArray("how late it is"));
        QVERIFY(run.wire.isOpen() && run.wire.written().isEmpty());
        run.clock.advance(100ms);
        QCOMPARE(run.wire.written(), QByteArray("you asked how late it is"));
        QVERIFY(!run.wire.isOpen());
        QVERIFY(run.story.lost && run.story.lost->isClosed());
    }

    void whoHalfClosesGetsWhatWaitsForTokens()
    {
        Throttled run({0, 100'000});
        run.story.transport->write(QByteArray(300'000, 'x'));
        run.wire.peerEndsItsHalf();
        QVERIFY(run.wire.isOpen());
        run.clock.advance(3s);
        QCOMPARE(run.wire.written().size(), 300'000);
        QVERIFY(!run.wire.isOpen());
    }

    void allShareOneRate()
    {
        ManualClock clock;
        const auto throttle = std::make_shared<Throttle>(clock);
        throttle->setRates({}, {0, 100'000});
        Story stories[4];
        MemoryTransport wires[4];
        for (int i = 0; i < 4; ++i) {
            wires[i].open(
                std::make_unique<ThrottleLayer>(clock, throttle, std::make_unique<StoryProtocol>(stories[i])));
            stories[i].transport->write(QByteArray(500'000, 'x'));
        }
        clock.advance(10s);
        qsizetype sum = 0;
        for (const auto& wire : wires) {
            sum += wire.written().size();
            QVERIFY(wire.written().size() > 0);
        }
        QVERIFY2(sum > 1'000'000 && sum < 1'200'000, qPrintable(QString::number(sum)));
    }

    void aChangeCountsAtOnce()
    {
        Throttled run({0, 1000});
        run.story.transport->write(QByteArray(200'000, 'x'));
        run.clock.advance(1s);
        run.throttle->setRates({}, {});
        run.clock.advance(20s); // the alarm that was set for the old rate
        QCOMPARE(run.wire.written().size(), 200'000);
    }

    void theProducerWaits()
    {
        Throttled run({0, 100'000});
        Counting producer;
        run.story.transport->setProducer(&producer);
        run.story.transport->write(QByteArray(ThrottleLayer::highWater + 200'000, 'x'));
        QCOMPARE(producer.paused, 1);
        run.clock.advance(1s);
        QCOMPARE(producer.resumed, 0);
        run.clock.advance(2s);
        QCOMPARE(producer.resumed, 1);
        QCOMPARE(producer.paused, 1);
        run.story.transport->setProducer(nullptr);
    }

    void aStalledPeerStopsTheFlow()
    {
        Throttled run({0, 1'000'000});
        Counting producer;
        run.story.transport->setProducer(&producer);
        run.wire.setStalled(true);
        for (int i = 0; i < 10; ++i)
            run.story.transport->write(QByteArray(20'000, 'x'));
        QCOMPARE(producer.paused, 1); // the wire's own mark, passed on
        const auto gone = run.wire.written().size();
        run.clock.advance(10s);
        QCOMPARE(run.wire.written().size(), gone);
        run.wire.setStalled(false);
        run.clock.advance(1s);
        QCOMPARE(run.wire.written().size(), 200'000);
        QCOMPARE(producer.resumed, 1);
        run.story.transport->setProducer(nullptr);
    }

    void whoWasPausedBelowGoesOnThroughOneThatCameInBetween()
    {
        class Writer final : public Protocol, public Producer {
        public:
            void connectionMade(Transport& transport) override { transport.setProducer(this); }
            void dataReceived(QByteArrayView) override {}
            void connectionLost(const Error&) override {}
            void transportReplaced(Transport& transport) override { transport.setProducer(this); }
            void pauseProducing() override { isPaused = true; }
            void resumeProducing() override { isPaused = false; }
            bool isPaused = false;
        };
        ManualClock clock;
        MemoryTransport wire;
        auto made = std::make_unique<Writer>();
        auto& writer = *made;
        wire.open(std::move(made));
        wire.setStalled(true);
        wire.write(QByteArray(MemoryTransport::highWater + 1, 'x'));
        QVERIFY(writer.isPaused);
        wire.takeWritten(); // its reader goes on, and the wire has not said so yet
        Layer::interpose(wire, std::make_unique<ThrottleLayer>(clock, std::make_shared<Throttle>(clock)));
        QVERIFY(!writer.isPaused); // the wire will not tell it any more
    }

    void theRestLeavesBeforeTheEnd()
    {
        Throttled run({0, 100'000});
        run.story.transport->write(QByteArray(300'000, 'x'));
        run.story.transport->loseConnection();
        QVERIFY(run.wire.isOpen());
        run.story.transport->write("not this");
        run.clock.advance(3s);
        QCOMPARE(run.wire.written().size(), 300'000);
        QVERIFY(!run.wire.isOpen());
        QVERIFY(run.story.lost && run.story.lost->isClosed());
    }

    void butNotForEver()
    {
        Throttled run({0, 1000});
        run.story.transport->write(QByteArray(300'000, 'x'));
        run.story.transport->loseConnection();
        run.clock.advance(ThrottleLayer::grace);
        QVERIFY(run.wire.wasAborted());
        QVERIFY(run.story.lost && run.story.lost->reason == Reason::TimedOut);
    }

    void tooMuchEndsIt()
    {
        Throttled run({0, 1000});
        for (int i = 0; i < 40 && run.wire.isOpen(); ++i)
            run.story.transport->write(QByteArray(1024 * 1024, 'x'));
        QVERIFY(run.wire.wasAborted());
        QVERIFY(run.story.lost && run.story.lost->reason == Reason::TooLarge);
    }

    void backPressureReachesThroughTls()
    {
        ManualClock clock;
        const auto throttle = std::make_shared<Throttle>(clock);
        const auto certificate = *Certificate::makeSelfSigned({u"localhost"_s});
        Story here;
        Story there;
        MemoryPair wire;
        wire.server.open(std::make_unique<ThrottleLayer>(clock, throttle,
            TlsSession::wrap(
                *TlsContext::server({.certificate = certificate}), std::make_unique<StoryProtocol>(there))));
        wire.client.open(TlsSession::wrap(*TlsContext::client({.trustedPem = certificate.chainPem}),
            std::make_unique<StoryProtocol>(here), u"localhost"_s));
        wire.exchange();
        QVERIFY(here.transport && there.transport);
        Counting producer;
        throttle->setRates({100'000, 100'000}, {});
        there.transport->setProducer(&producer);
        there.transport->write(QByteArray(500'000, 'x'));
        QCOMPARE(producer.paused, 1);
        here.transport->write(QByteArray(300'000, 'y'));
        wire.exchange();
        QVERIFY(wire.server.isReadingPaused());
        for (int i = 0; i < 10; ++i) {
            clock.advance(1s);
            wire.exchange();
        }
        QCOMPARE(here.received.size(), 500'000);
        QCOMPARE(there.received.size(), 300'000);
        QCOMPARE(producer.resumed, 1);
        there.transport->setProducer(nullptr);
    }
};

QTEST_GUILESS_MAIN(ThrottleTest)
#include "tst_throttle.moc"
