#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include "netcore/endpoints/endpoint.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/tls/tlssession.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Sides {
    Story client;
    Story server;
    MemoryPair wire;
    TlsSession* clientTls = nullptr;

    void open(std::shared_ptr<TlsContext> clientContext, std::shared_ptr<TlsContext> serverContext, const QString& name,
        qsizetype chunk = 0)
    {
        wire.server.open(TlsSession::wrap(std::move(serverContext), std::make_unique<StoryProtocol>(server)));
        auto session = TlsSession::wrap(std::move(clientContext), std::make_unique<StoryProtocol>(client), name);
        clientTls = session.get();
        wire.client.open(std::move(session));
        wire.exchange(chunk);
    }
};

} // namespace

class TlsSessionTest : public QObject {
    Q_OBJECT

    Certificate m_certificate = *Certificate::makeSelfSigned({u"localhost"_s, u"127.0.0.1"_s});

    std::shared_ptr<TlsContext> serverContext(QList<QByteArray> alpn = {})
    {
        TlsContext::ServerOptions options;
        options.certificate = m_certificate;
        options.alpn = std::move(alpn);
        return *TlsContext::server(options);
    }
    std::shared_ptr<TlsContext> clientContext(bool trusting = true, QList<QByteArray> alpn = {})
    {
        TlsContext::ClientOptions options;
        if (trusting)
            options.trustedPem = m_certificate.chainPem;
        options.alpn = std::move(alpn);
        return *TlsContext::client(options);
    }

private Q_SLOTS:
    /// Handshakes that nobody goes on with make room for those to come, and end no session.
    void unfinishedHandshakesMakeRoom()
    {
        const auto context = serverContext();
        Sides before;
        before.open(clientContext(), context, u"localhost"_s);
        std::vector<std::unique_ptr<MemoryTransport>> silent;
        std::vector<std::unique_ptr<Story>> stories;
        for (qsizetype i = 0; i < HalfOpen::usualMost; ++i) {
            stories.push_back(std::make_unique<Story>());
            silent.push_back(std::make_unique<MemoryTransport>());
            silent.back()->open(TlsSession::wrap(context, std::make_unique<StoryProtocol>(*stories.back())));
        }
        QVERIFY(silent.front()->isOpen());
        Sides late;
        late.open(clientContext(), context, u"localhost"_s);
        QCOMPARE(late.server.made, 1);
        silent.front()->settle();
        QVERIFY(!silent.front()->isOpen() && silent.back()->isOpen());
        before.client.transport->write("ping");
        before.wire.exchange();
        QCOMPARE(before.server.received, QByteArray("ping"));
    }

    void shakesHandsAndTalks_data()
    {
        QTest::addColumn<int>("chunk");
        QTest::newRow("whole") << 0;
        QTest::newRow("byte by byte") << 1;
        QTest::newRow("by sevens") << 7;
    }

    void shakesHandsAndTalks()
    {
        QFETCH(int, chunk);
        Sides sides;
        sides.open(
            clientContext(true, {"xmpp-client"}), serverContext({"http/1.1", "xmpp-client"}), u"localhost"_s, chunk);
        QCOMPARE(sides.client.made, 1);
        QCOMPARE(sides.server.made, 1);
        sides.client.transport->write("ping");
        sides.server.transport->write("pong");
        sides.wire.exchange(chunk);
        QCOMPARE(sides.server.received, QByteArray("ping"));
        QCOMPARE(sides.client.received, QByteArray("pong"));
        const auto facts = sides.clientTls->facts();
        QCOMPARE(facts.version, u"TLSv1.3"_s);
        QCOMPARE(facts.alpn, u"xmpp-client"_s);
        QCOMPARE(facts.verified, u"trusted"_s);
        QCOMPARE(sides.server.transport->tls()->facts().serverName, u"localhost"_s);
        QVERIFY(sides.server.transport->tls()->facts().chainIsOurs);
        QVERIFY(sides.client.transport->isEncrypted());
    }

    void givesWayBetweenRecords()
    {
        Sides sides;
        sides.open(clientContext(), serverContext(), u"localhost"_s);
        sides.wire.server.setShare(2);
        int pieces = 0;
        qsizetype largest = 0;
        sides.server.whenData = [&](Transport&, QByteArrayView bytes) {
            ++pieces;
            largest = std::max(largest, bytes.size());
        };
        const QByteArray much(40'000, 'x');
        sides.client.transport->write(much);
        sides.wire.server.feed(sides.wire.client.takeWritten());
        QVERIFY(sides.wire.server.hasYielded());
        QVERIFY(largest <= Protocol::littleAtOnce); // also of one record no more
        for (int turns = 1; sides.wire.server.hasYielded(); ++turns) {
            QVERIFY2(pieces <= 2 * turns, qPrintable(QString::number(pieces)));
            sides.wire.server.giveTurn();
        }
        QCOMPARE(sides.server.received, much);
    }

    void channelBindingsAgree()
    {
        Sides sides;
        sides.open(clientContext(), serverContext(), u"localhost"_s);
        QCOMPARE(sides.clientTls->exporter().size(), 32);
        QCOMPARE(sides.clientTls->exporter(), sides.server.transport->tls()->exporter());
        QCOMPARE(sides.clientTls->serverEndPoint(), sides.server.transport->tls()->serverEndPoint());
        QCOMPARE(sides.clientTls->serverEndPoint().size(), 32);
        QVERIFY(sides.clientTls->uniqueFinish().size() >= 12);
        QCOMPARE(sides.clientTls->uniqueFinish(), sides.server.transport->tls()->uniqueFinish());
        Sides others;
        others.open(clientContext(), serverContext(), u"localhost"_s);
        QVERIFY(others.clientTls->uniqueFinish() != sides.clientTls->uniqueFinish());
    }

    void closeNotifyIsAnOrderlyEnd()
    {
        Sides sides;
        sides.open(clientContext(), serverContext(), u"localhost"_s);
        sides.server.transport->write("last words");
        sides.server.transport->loseConnection();
        sides.wire.exchange();
        QCOMPARE(sides.client.received, QByteArray("last words"));
        QVERIFY(sides.client.lost && sides.client.lost->isClosed());
        QVERIFY(sides.server.lost && sides.server.lost->isClosed());
    }

    void cutOffIsNotAnOrderlyEnd()
    {
        Sides sides;
        sides.open(clientContext(), serverContext(), u"localhost"_s);
        sides.wire.client.peerCloses();
        QVERIFY(sides.client.lost);
        QVERIFY(!sides.client.lost->isClosed());
        QVERIFY(sides.client.lost->reason == Reason::ConnectionLost);
    }

    void untrustedCertificateIsRefused_data()
    {
        QTest::addColumn<bool>("trusting");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("reason");
        QTest::newRow("stranger") << false << u"localhost"_s << int(Reason::CertificateNotTrusted);
        QTest::newRow("another name") << true << u"example.org"_s << int(Reason::CertificateNameMismatch);
        QTest::newRow("another address") << true << u"127.0.0.2"_s << int(Reason::CertificateNameMismatch);
    }

    void untrustedCertificateIsRefused()
    {
        QFETCH(bool, trusting);
        QFETCH(QString, name);
        QFETCH(int, reason);
        Sides sides;
        wireFailure(sides, trusting, name);
        QCOMPARE(sides.client.made, 0);
        QVERIFY(!sides.client.lost); // never made, so never lost
        QVERIFY(m_failure);
        QCOMPARE(int(m_failure->reason), reason);
        QVERIFY(m_failure->text.contains(name));
    }

    void addressesAreVerifiedToo()
    {
        Sides sides;
        sides.open(clientContext(), serverContext(), u"127.0.0.1"_s);
        QCOMPARE(sides.client.made, 1);
    }

    void internationalNamesAreVerifiedInTheirAsciiForm()
    {
        const auto certificate = *Certificate::makeSelfSigned({u"bücher.example"_s});
        for (const auto& name : {u"bücher.example"_s, u"xn--bcher-kva.example"_s, u"bücher.example."_s}) {
            Sides sides;
            sides.open(*TlsContext::client({.trustedPem = certificate.chainPem}),
                *TlsContext::server({.certificate = certificate}), name);
            QCOMPARE(sides.client.made, 1);
            QCOMPARE(sides.server.transport->tls()->facts().serverName, u"xn--bcher-kva.example"_s);
        }
    }

    void whatIsNoNameIsNotLeftUnchecked()
    {
        for (const auto& name : {u"localhost..x"_s, u"a b"_s, QString(64, u'a') + u".test"_s}) {
            Sides sides;
            wireFailure(sides, true, name);
            QCOMPARE(sides.client.made + sides.server.made, 0);
            QVERIFY(m_failure && m_failure->reason == Reason::BadValue);
        }
    }

    void startTlsTakesOverALiveConnection()
    {
        Story client;
        Story server;
        MemoryPair wire;
        auto serverTls = serverContext();
        wire.server.open(std::make_unique<StoryProtocol>(server));
        wire.client.open(std::make_unique<StoryProtocol>(client));
        server.whenData = [&](Transport&, QByteArrayView bytes) {
            if (bytes != QByteArrayView("STARTTLS"))
                return;
            server.transport->write("PROCEED");
            TlsSession::start(*server.transport, serverTls);
        };
        client.whenData = [&](Transport&, QByteArrayView bytes) {
            if (bytes == QByteArrayView("PROCEED"))
                TlsSession::start(*client.transport, clientContext(), u"localhost"_s);
        };
        client.transport->write("STARTTLS");
        wire.exchange();
        QVERIFY(client.transport->isEncrypted());
        QVERIFY(client.transport->tls()->isEstablished());
        client.transport->write("secret");
        QVERIFY(!wire.client.written().contains("secret"));
        wire.exchange();
        QVERIFY(server.received.endsWith("secret"));
        QCOMPARE(server.made, 1); // the connection is the same one
        client.transport->loseConnection();
        wire.exchange();
        QVERIFY(client.lost->isClosed() && server.lost->isClosed());
    }

    void whatIsWrittenEarlyWaitsForTheHandshake()
    {
        Story client;
        Story server;
        MemoryPair wire;
        wire.client.open(std::make_unique<StoryProtocol>(client));
        wire.server.open(TlsSession::wrap(serverContext(), std::make_unique<StoryProtocol>(server)));
        TlsSession::start(*client.transport, clientContext(), u"localhost"_s);
        client.transport->write("early");
        client.transport->loseConnection();
        wire.exchange();
        QCOMPARE(server.received, QByteArray("early"));
        QVERIFY(server.lost && server.lost->isClosed());
    }

    void pausedReadingHoldsPlainBytes()
    {
        Sides sides;
        sides.open(clientContext(), serverContext(), u"localhost"_s);
        sides.client.whenData = [&](Transport&, QByteArrayView) { sides.client.transport->pauseReading(); };
        for (int i = 0; i < 5; ++i)
            sides.server.transport->write(QByteArray(10'000, char('a' + i)));
        sides.wire.exchange();
        QVERIFY(sides.client.received.size() <= 16384);
        QVERIFY(sides.wire.client.isReadingPaused());
        sides.client.whenData = {};
        sides.client.transport->resumeReading();
        sides.wire.exchange();
        QCOMPARE(sides.client.received.size(), 50'000);
    }

    void hostileRecordsEndTheConnection()
    {
        QRandomGenerator seeded(20261120);
        const auto context = serverContext();
        for (int round = 0; round < 200; ++round) {
            Story server;
            MemoryTransport wire;
            wire.open(TlsSession::wrap(context, std::make_unique<StoryProtocol>(server)));
            QByteArray noise(1 + seeded.bounded(600), Qt::Uninitialized);
            for (auto& byte : noise)
                byte = char(seeded.bounded(256));
            if (round % 2)
                noise.prepend(QByteArray::fromHex("1603010200"));
            wire.feed(noise);
            QCOMPARE(server.made, 0);
            QVERIFY(server.received.isEmpty());
        }
    }

    void flippedBytesNeverReachTheProtocol()
    {
        QRandomGenerator seeded(7);
        for (int round = 0; round < 60; ++round) {
            Sides sides;
            sides.open(clientContext(), serverContext(), u"localhost"_s);
            sides.client.transport->write("precious");
            auto record = sides.wire.client.takeWritten();
            const auto at = 5 + qsizetype(seeded.bounded(quint32(record.size() - 5)));
            record[at] = char(record[at] ^ (1 << seeded.bounded(8)));
            sides.wire.server.feed(record);
            QVERIFY(sides.server.received.isEmpty());
            QVERIFY(sides.server.lost);
            QVERIFY(sides.server.lost->reason == Reason::TlsFailed);
        }
    }

    void aHandshakeThatDoesNotEndIsCutOff()
    {
        ManualClock clock;
        Story server;
        MemoryTransport wire;
        wire.open(TlsSession::wrap(serverContext(), std::make_unique<StoryProtocol>(server), {}, &clock));
        wire.feed(QByteArray::fromHex("1603"));
        clock.advance(29s);
        QVERIFY(wire.isOpen());
        clock.advance(2s);
        QVERIFY(!wire.isOpen());
    }

    void sniChoosesTheCertificate()
    {
        const auto other = *Certificate::makeSelfSigned({u"other.test"_s});
        TlsContext::ServerOptions options;
        options.certificate = m_certificate;
        options.byName.insert(u"other.test"_s, other);
        TlsContext::ClientOptions trusting;
        trusting.trustedPem = other.chainPem;
        Sides sides;
        sides.open(*TlsContext::client(trusting), *TlsContext::server(options), u"other.test"_s);
        QCOMPARE(sides.client.made, 1);
    }

    void comesBackByATicket_data()
    {
        QTest::addColumn<QString>("again");
        QTest::addColumn<bool>("resumed");
        QTest::newRow("same name") << u"localhost"_s << true;
        QTest::newRow("another name has a ticket of its own") << u"127.0.0.1"_s << false;
    }
    void comesBackByATicket()
    {
        QFETCH(QString, again);
        QFETCH(bool, resumed);
        const auto serving = serverContext();
        const auto calling = clientContext();
        Sides first;
        first.open(calling, serving, u"localhost"_s);
        QVERIFY(!first.clientTls->wasResumed());
        Sides second;
        second.open(calling, serving, again);
        QCOMPARE(second.client.made, 1);
        QCOMPARE(second.clientTls->wasResumed(), resumed);
        QCOMPARE(second.server.transport->tls()->wasResumed(), resumed);
        QCOMPARE(second.clientTls->facts().verified, u"trusted"_s); // the ticket remembers who was checked
    }

    void clientsShowWhoTheyAre_data()
    {
        QTest::addColumn<TlsContext::ClientCertificates>("asked");
        QTest::addColumn<bool>("shows");
        QTest::addColumn<bool>("vouched");
        QTest::addColumn<bool>("comesIn");
        using Asked = TlsContext::ClientCertificates;
        QTest::newRow("asked, shows none") << Asked::Asked << false << false << true;
        QTest::newRow("asked, shows a stranger's") << Asked::Asked << true << false << true;
        QTest::newRow("asked, shows a known one") << Asked::Asked << true << true << true;
        QTest::newRow("required, shows none") << Asked::Required << false << true << false;
        QTest::newRow("required, shows a known one") << Asked::Required << true << true << true;
        QTest::newRow("required, any will do") << Asked::Required << true << false << true;
    }
    void clientsShowWhoTheyAre()
    {
        QFETCH(TlsContext::ClientCertificates, asked);
        QFETCH(bool, shows);
        QFETCH(bool, vouched);
        QFETCH(bool, comesIn);
        const auto alice = *Certificate::makeSelfSigned({u"alice.test"_s});
        TlsContext::ServerOptions options;
        options.certificate = m_certificate;
        options.clientCertificates = asked;
        if (vouched)
            options.clientTrustPem = alice.chainPem;
        TlsContext::ClientOptions showing;
        showing.trustedPem = m_certificate.chainPem;
        if (shows)
            showing.certificate = alice;
        Sides sides;
        sides.open(*TlsContext::client(showing), *TlsContext::server(options), u"localhost"_s);
        QCOMPARE(sides.server.made, comesIn ? 1 : 0);
        if (!comesIn)
            return;
        const auto who = sides.server.transport->tls()->peerCertificate();
        QCOMPARE(who.isEmpty(), !shows);
        QCOMPARE(who.trusted, shows && vouched);
        QCOMPARE(who.names, shows ? QStringList{u"alice.test"_s} : QStringList());
    }

    void aStrangersCertificateIsRefusedWhereOneIsRequired()
    {
        const auto alice = *Certificate::makeSelfSigned({u"alice.test"_s});
        TlsContext::ServerOptions options;
        options.certificate = m_certificate;
        options.clientCertificates = TlsContext::ClientCertificates::Required;
        options.clientTrustPem = m_certificate.chainPem;
        TlsContext::ClientOptions showing;
        showing.trustedPem = m_certificate.chainPem;
        showing.certificate = alice;
        Sides sides;
        sides.open(*TlsContext::client(showing), *TlsContext::server(options), u"localhost"_s);
        QCOMPARE(sides.server.made, 0);
        QVERIFY(!sides.wire.client.isOpen());
    }

    void aPinLetsOneCertificateIn_data()
    {
        QTest::addColumn<bool>("right");
        QTest::newRow("the pinned one, whatever its name") << true;
        QTest::newRow("another") << false;
    }
    void aPinLetsOneCertificateIn()
    {
        QFETCH(bool, right);
        const auto other = *Certificate::makeSelfSigned({u"other.test"_s});
        const auto known = *TlsContext::server({.certificate = right ? m_certificate : other});
        TlsContext::ClientOptions pinning;
        pinning.pin = PeerCertificate::fromDer(known->ownChain().first(), false).fingerprint.toUpper();
        Sides sides;
        sides.open(*TlsContext::client(pinning), serverContext(), u"elsewhere.test"_s);
        QCOMPARE(sides.client.made, right ? 1 : 0);
        if (right)
            QCOMPARE(sides.clientTls->facts().verified, u"pinned"_s);
    }

    void switchedProtocolReadsWhatTheFormerPaused()
    {
        Story next; // hears the end of what follows
        Sides sides;
        sides.open(clientContext(), serverContext(), u"localhost"_s);
        next.whenMade = [](Transport& transport) { transport.resumeReading(); };
        sides.client.transport->pauseReading();
        auto* transport = sides.client.transport;
        sides.server.transport->write("for whoever comes");
        sides.wire.exchange();
        QVERIFY(sides.client.received.isEmpty());
        transport->switchProtocol(std::make_unique<StoryProtocol>(next));
        sides.wire.exchange();
        QCOMPARE(next.received, QByteArray("for whoever comes"));
    }

    void aStalledPeerPausesTheProducerThroughTls()
    {
        struct Counting final : Producer {
            int paused = 0;
            int resumed = 0;
            void pauseProducing() override { ++paused; }
            void resumeProducing() override { ++resumed; }
        } producer;
        Sides sides;
        sides.open(clientContext(), serverContext(), u"localhost"_s);
        sides.server.transport->setProducer(&producer);
        sides.wire.server.setStalled(true);
        sides.server.transport->write(QByteArray(MemoryTransport::highWater + 1, 'x'));
        QCOMPARE(producer.paused, 1);
        QVERIFY(sides.server.transport->queuedBytes() > MemoryTransport::highWater);
        sides.wire.server.setStalled(false);
        QCOMPARE(producer.resumed, 1);
        sides.server.transport->setProducer(nullptr);
    }

    void renegotiationIsRefused()
    {
        Story server;
        EpollReactor reactor;
        auto ports = listenOn(reactor, *Endpoint::parse(u"tls:0"_s), u"test"_s, serverContext(),
            [&] { return std::make_unique<StoryProtocol>(server); });
        QVERIFY(ports.ok());
        QProcess peer;
        peer.setProcessChannelMode(QProcess::MergedChannels);
        peer.start(u"openssl"_s,
            {u"s_client"_s, u"-tls1_2"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(ports->front()->address().port)});
        QVERIFY(peer.waitForStarted());
        QTRY_VERIFY(server.transport); // the handshake is over
        peer.write("R\n");
        QTRY_VERIFY_WITH_TIMEOUT(peer.state() == QProcess::NotRunning, 20000);
        QVERIFY(peer.readAll().contains("no renegotiation"));
        QVERIFY(server.received.isEmpty());
    }

    void opensslTalksToOurServer()
    {
        Story server;
        EpollReactor reactor;
        server.whenData = [&](Transport&, QByteArrayView) {
            server.transport->write("OVER");
            server.transport->loseConnection();
        };
        auto ports = listenOn(reactor, *Endpoint::parse(u"tls:0"_s), u"test"_s, serverContext(),
            [&] { return std::make_unique<StoryProtocol>(server); });
        QVERIFY(ports.ok());
        for (const auto* version : {"-tls1_2", "-tls1_3"}) {
            QProcess peer;
            peer.start(u"openssl"_s,
                {u"s_client"_s, u"-quiet"_s, QString::fromLatin1(version), u"-connect"_s,
                    u"127.0.0.1:%1"_s.arg(ports->front()->address().port)});
            QVERIFY(peer.waitForStarted());
            peer.write("hello\n");
            QTRY_VERIFY_WITH_TIMEOUT(peer.state() == QProcess::NotRunning, 20000);
            QVERIFY(peer.readAllStandardOutput().contains("OVER"));
        }
        QProcess old;
        old.start(u"openssl"_s,
            {u"s_client"_s, u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-connect"_s,
                u"127.0.0.1:%1"_s.arg(ports->front()->address().port)});
        QVERIFY(old.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(old.state() == QProcess::NotRunning, 20000);
        QVERIFY(old.exitCode() != 0);
        QCOMPARE(server.made, 2);
    }

    void ourClientTellsWhyItRefuses()
    {
        Story server;
        Story client;
        EpollReactor reactor;
        auto ports = listenOn(reactor, *Endpoint::parse(u"tls:0"_s), u"test"_s, serverContext(),
            [&] { return std::make_unique<StoryProtocol>(server); });
        const auto address = *Endpoint::parse(u"tls:localhost:%1"_s.arg(ports->front()->address().port));
        std::optional<Result<Transport*>> result;
        auto task = connectTo(
            reactor, address, u"test"_s, clientContext(false), std::make_unique<StoryProtocol>(client));
        task.whenDone([&](Result<Transport*> done) { result = std::move(done); });
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QVERIFY(result->error().reason == Reason::CertificateNotTrusted);
        result.reset();
        auto trusted = connectTo(reactor, address, u"test"_s, clientContext(), std::make_unique<StoryProtocol>(client));
        trusted.whenDone([&](Result<Transport*> done) { result = std::move(done); });
        QTRY_VERIFY(result);
        QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().text));
        (**result)->write("through");
        QTRY_COMPARE(server.received, QByteArray("through"));
    }

private:
    void wireFailure(Sides& sides, bool trusting, const QString& name)
    {
        m_failure.reset();
        sides.wire.server.open(TlsSession::wrap(serverContext(), std::make_unique<StoryProtocol>(sides.server)));
        auto session = TlsSession::wrap(clientContext(trusting), std::make_unique<StoryProtocol>(sides.client), name);
        session->setHandshakeListener([this](const std::optional<Error>& failure) { m_failure = failure; });
        sides.wire.client.open(std::move(session));
        sides.wire.exchange();
    }
    std::optional<Error> m_failure;
};

QTEST_GUILESS_MAIN(TlsSessionTest)
#include "tst_tlssession.moc"
