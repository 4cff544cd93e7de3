#include <QTest>

#include "netcore/policies/servicepolicies.h"
#include "netcore/tls/tlssession.h"
#include "tests/netcore/conformance/storyends.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Tapped final : public Tap {
public:
    void opened(const Address&, const Address&, bool) override {}
    void passed(bool, QByteArrayView) override {}
    void ended(const Error&) override {}
};

} // namespace

/// The ends of halves go through what stands between, both ways, and TLS has its own for each way.
class HalvesTest : public QObject {
    Q_OBJECT

    Certificate m_certificate = *Certificate::makeSelfSigned({u"localhost"_s});

    struct Pair {
        Halves client;
        Halves server;
        ManualClock clock;
        std::shared_ptr<Throttle> throttle = std::make_shared<Throttle>(clock);
        MemoryPair wire; // last: what is on it has timers
    };
    std::unique_ptr<Protocol> wrapped(Pair& pair, Halves& halves, bool serves, const QString& layers)
    {
        std::unique_ptr<Protocol> protocol = std::make_unique<HalvesProtocol>(halves);
        if (layers.contains("log"_L1))
            protocol = std::make_unique<TapLayer>(std::make_shared<Tapped>(), std::move(protocol));
        if (layers.contains("TLS"_L1))
            protocol = serves
                ? TlsSession::wrap(*TlsContext::server({.certificate = m_certificate}), std::move(protocol))
                : TlsSession::wrap(
                    *TlsContext::client({.trustedPem = m_certificate.chainPem}), std::move(protocol), u"localhost"_s);
        if (layers.contains("throttle"_L1))
            protocol = std::make_unique<ThrottleLayer>(pair.clock, pair.throttle, std::move(protocol));
        return protocol;
    }
    void open(Pair& pair, const QString& layers)
    {
        pair.wire.server.open(wrapped(pair, pair.server, true, layers));
        pair.wire.client.open(wrapped(pair, pair.client, false, layers));
        pair.wire.exchange();
        QVERIFY(pair.client.story.transport && pair.server.story.transport);
    }

private Q_SLOTS:
    void oneWayEndsAfterTheOther_data()
    {
        QTest::addColumn<QString>("layers");
        for (const auto& layers : {u"log"_s, u"throttle"_s, u"TLS"_s, u"log, TLS"_s, u"log, TLS, throttle"_s})
            QTest::newRow(qPrintable(layers)) << layers;
    }
    void oneWayEndsAfterTheOther()
    {
        QFETCH(QString, layers);
        Pair pair;
        open(pair, layers);
        pair.client.story.transport->write("a question");
        pair.client.story.transport->loseWriteConnection();
        pair.client.story.transport->write("not this");
        pair.wire.exchange();
        QCOMPARE(pair.server.story.received, QByteArray("a question"));
        QCOMPARE(pair.server.readLost, 1);
        QCOMPARE(pair.client.writeLost, 1);
        QVERIFY(!pair.server.story.lost && !pair.client.story.lost);

        pair.server.story.transport->write("its answer, ");
        pair.wire.exchange();
        pair.server.story.transport->pauseReading();
        pair.server.story.transport->resumeReading(); // the end is told once all the same
        pair.server.story.transport->write("in two parts");
        pair.server.story.transport->loseWriteConnection();
        pair.wire.exchange();
        QCOMPARE(pair.client.story.received, QByteArray("its answer, in two parts"));
        QVERIFY(pair.client.story.lost && pair.client.story.lost->isClosed());
        QVERIFY(pair.server.story.lost && pair.server.story.lost->isClosed());
        QCOMPARE(pair.server.readLost, 1);
        QCOMPARE(pair.client.writeLost, 1);
    }

    void whatAThrottleHoldsLeavesBeforeTheHalfEnds()
    {
        Pair pair;
        pair.throttle->setRates({0, 100'000}, {});
        open(pair, u"throttle"_s);
        pair.client.story.transport->write(QByteArray(300'000, 'x'));
        pair.client.story.transport->loseWriteConnection();
        pair.wire.exchange();
        QCOMPARE(pair.server.readLost, 0);
        for (int i = 0; i < 4; ++i) {
            pair.clock.advance(1s);
            pair.wire.exchange();
        }
        QCOMPARE(pair.server.story.received.size(), 300'000);
        QCOMPARE(pair.server.readLost, 1);
        QVERIFY(!pair.client.story.lost);
    }

    void theHalfEndsBehindWhatIsOnTheWay()
    {
        for (const auto& layers : {u"throttle"_s, u"TLS, throttle"_s}) {
            Pair pair;
            open(pair, layers);
            pair.throttle->setDelay(100ms);
            const auto pass = [&pair] {
                pair.clock.advance(100ms);
                pair.wire.exchange();
            };
            pair.client.story.transport->write("a question");
            pair.client.story.transport->loseWriteConnection();
            pass(); // has left
            QVERIFY(pair.server.story.received.isEmpty() && pair.server.readLost == 0);
            pass(); // is there
            QCOMPARE(pair.server.story.received, QByteArray("a question"));
            QCOMPARE(pair.server.readLost, 1);
            QVERIFY(!pair.server.story.lost && !pair.client.story.lost);
            pair.server.story.transport->write("its answer");
            pair.server.story.transport->loseWriteConnection();
            pass();
            pass();
            QCOMPARE(pair.client.story.received, QByteArray("its answer"));
        }
    }

    void whoKnowsNoHalvesIsTreatedAsBefore()
    {
        Pair pair;
        Story plain;
        pair.wire.server.open(TlsSession::wrap(
            *TlsContext::server({.certificate = m_certificate}), std::make_unique<StoryProtocol>(plain)));
        pair.wire.client.open(wrapped(pair, pair.client, false, u"TLS"_s));
        pair.wire.exchange();
        pair.client.story.transport->write("last words");
        pair.client.story.transport->loseWriteConnection();
        pair.wire.exchange();
        QCOMPARE(plain.received, QByteArray("last words"));
        QVERIFY(plain.lost && plain.lost->isClosed());
        QVERIFY(pair.client.story.lost && pair.client.story.lost->isClosed());
    }

    void aHalfThatIsCutOffIsNoOrderlyEnd()
    {
        Pair pair;
        open(pair, u"TLS"_s);
        pair.wire.client.peerEndsItsHalf(); // without close_notify
        QVERIFY(pair.client.story.lost && !pair.client.story.lost->isClosed());
        QCOMPARE(pair.client.readLost, 0);
    }

    void whatIsAskedForDuringTheHandshakeComesAfterIt()
    {
        Pair pair;
        pair.wire.server.open(wrapped(pair, pair.server, true, u"TLS"_s));
        pair.wire.client.open(std::make_unique<HalvesProtocol>(pair.client));
        TlsSession::start(
            *pair.client.story.transport, *TlsContext::client({.trustedPem = m_certificate.chainPem}), u"localhost"_s);
        auto* session = static_cast<Transport*>(static_cast<TlsSession*>(pair.wire.client.protocol()));
        session->write("early");
        session->loseWriteConnection();
        pair.wire.exchange();
        QCOMPARE(pair.server.story.received, QByteArray("early"));
        QCOMPARE(pair.server.readLost, 1);
    }
};

QTEST_GUILESS_MAIN(HalvesTest)
#include "tst_halves.moc"
