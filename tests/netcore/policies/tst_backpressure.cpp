#include <QTemporaryDir>
#include <QTest>

#include "netcore/interfaces/reactortcp.h"
#include "netcore/policies/servicepolicies.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/tls/tlssession.h"
#include "netcore/transport/pump.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 16 * 1024;

/// Writes as much as it is let, up to `last` bytes, as one who pushes until told or as one who is asked.
class Source final : public Protocol, public Producer, public PullProducer {
public:
    struct Seen {
        qsizetype made = 0;
        qsizetype most = 0; // that waited at once, in all layers
        bool isPaused = false;
        Transport* transport = nullptr;
    };
    Source(Seen& seen, bool pulls, qsizetype last) : m_seen(seen), m_pulls(pulls), m_last(last) {}

    void connectionMade(Transport& transport) override
    {
        m_seen.transport = &transport;
        if (m_pulls) {
            m_pump = std::make_unique<Pump>(transport, *this);
            m_pump->resume();
        } else {
            transport.setProducer(this);
            resumeProducing();
        }
    }
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override { m_seen.transport = nullptr; }

    bool producePiece() override
    {
        if (m_seen.made >= m_last)
            return false;
        m_seen.made += pieceSize;
        m_seen.transport->write(QByteArray(pieceSize, 'x'));
        m_seen.most = std::max(m_seen.most, m_seen.transport->queuedBytes());
        return true;
    }
    void pauseProducing() override { m_seen.isPaused = true; }
    void resumeProducing() override
    {
        m_seen.isPaused = false;
        while (!m_seen.isPaused && producePiece()) {}
    }

private:
    Seen& m_seen;
    bool m_pulls;
    qsizetype m_last;
    std::unique_ptr<Pump> m_pump;
};

} // namespace

/// A peer that does not read costs its high-water mark and no more, whatever stands between it and the one who writes.
class BackPressureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPeerThatNeverReadsCostsTheMark_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<qint64>("rate");
        QTest::addColumn<bool>("logged");
        QTest::addColumn<bool>("pulls");
        for (const bool pulls : {false, true}) {
            for (const bool encrypted : {false, true}) {
                for (const qint64 rate : {0, 200'000'000}) {
                    for (const bool logged : {false, true})
                        QTest::addRow("%s%s%s%s", pulls ? "asked" : "pushing", encrypted ? ", TLS" : "",
                            rate ? ", throttle" : "", logged ? ", log and capture" : "")
                            << encrypted << rate << logged << pulls;
                }
            }
        }
    }
    void aPeerThatNeverReadsCostsTheMark()
    {
        QFETCH(bool, encrypted);
        QFETCH(qint64, rate);
        QFETCH(bool, logged);
        QFETCH(bool, pulls);
        constexpr qsizetype all = 64 * 1024 * 1024;
        QTemporaryDir folder;
        Story reader;
        Source::Seen seen;
        qsizetype got = 0;
        EpollReactor reactor;
        ServicePolicies policies(reactor, u"source"_s);
        PolicySettings settings;
        settings.each.out = rate;
        if (logged) {
            settings.trafficLog = folder.filePath(u"log"_s);
            settings.capture = folder.filePath(u"capture"_s);
            settings.fileLimit = 1024 * 1024;
        }
        QVERIFY(policies.apply(settings));
        const auto certificate = *Certificate::makeSelfSigned({u"localhost"_s});
        const auto serving = *TlsContext::server({.certificate = certificate});
        auto port = reactor.role<ReactorTcp>()->listenTcp({}, [&] {
            std::unique_ptr<Protocol> protocol = policies.wrapAbove(std::make_unique<Source>(seen, pulls, all));
            if (encrypted)
                protocol = TlsSession::wrap(serving, std::move(protocol));
            return policies.wrapBelow(std::move(protocol));
        });
        QVERIFY(port.ok());

        reader.whenMade = [](Transport& transport) { transport.pauseReading(); };
        reader.whenData = [&](Transport&, QByteArrayView bytes) {
            got += bytes.size();
            reader.received.clear();
        };
        std::unique_ptr<Protocol> client = std::make_unique<StoryProtocol>(reader);
        if (encrypted)
            client = TlsSession::wrap(
                *TlsContext::client({.trustedPem = certificate.chainPem}), std::move(client), u"localhost"_s);
        auto connecting = reactor.role<ReactorTcp>()->connectTcp(
            {.host = u"127.0.0.1"_s, .port = (*port)->address().port}, std::move(client));
        connecting.whenDone([](const Result<Transport*>& done) { QVERIFY(done.ok()); });
        QTRY_VERIFY(reader.transport && seen.transport);

        // Until nothing moves: what the system's buffers take is not ours.
        qsizetype before = -1;
        QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, seen.made) == seen.made
                && seen.transport->queuedBytes() > ProducerGate::usualMark / 2,
            20'000);
        QVERIFY(seen.made < all);
        QVERIFY2(seen.most <= ProducerGate::usualMark + 2 * pieceSize, qPrintable(QString::number(seen.most)));
        reader.transport->resumeReading();
        QTRY_COMPARE_WITH_TIMEOUT(got, all, 30'000);
        QVERIFY2(seen.most <= ProducerGate::usualMark + 2 * pieceSize, qPrintable(QString::number(seen.most)));
    }
};

QTEST_GUILESS_MAIN(BackPressureTest)
#include "tst_backpressure.moc"
