#include <QTest>

#include "netcore/policies/traffictap.h"
#include "netcore/tls/tlssession.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

struct Noted final : Tap {
    QByteArray in;
    QByteArray out;
    int opens = 0;
    std::optional<Error> end;
    void opened(const Address&, const Address&, bool) override { ++opens; }
    void passed(bool inwards, QByteArrayView bytes) override { (inwards ? in : out).append(bytes); }
    void ended(const Error& reason) override { end = reason; }
};

} // namespace

class TrafficTapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesBothWays()
    {
        const auto tap = std::make_shared<Noted>();
        Story story;
        MemoryTransport wire;
        wire.open(std::make_unique<TapLayer>(tap, std::make_unique<StoryProtocol>(story)));
        wire.feed("question");
        story.transport->write("answer");
        wire.peerCloses();
        QCOMPARE(tap->opens, 1);
        QCOMPARE(tap->in, QByteArray("question"));
        QCOMPARE(tap->out, QByteArray("answer"));
        QVERIFY(tap->end && tap->end->isClosed());
        QCOMPARE(wire.takeWritten(), QByteArray("answer"));
    }

    void movesAboveTlsThatBeginsLater()
    {
        const auto certificate = *Certificate::makeSelfSigned({u"localhost"_s});
        const auto serving = *TlsContext::server({.certificate = certificate});
        const auto calling = *TlsContext::client({.trustedPem = certificate.chainPem});
        const auto tap = std::make_shared<Noted>();
        Story here;
        Story there;
        MemoryPair wire;
        wire.server.open(std::make_unique<TapLayer>(tap, std::make_unique<StoryProtocol>(there)));
        wire.client.open(std::make_unique<StoryProtocol>(here));
        there.whenData = [&](Transport& transport, QByteArrayView bytes) {
            if (bytes != QByteArrayView("STARTTLS"))
                return;
            transport.write("PROCEED");
            TlsSession::start(transport, serving);
        };
        here.whenData = [&](Transport& transport, QByteArrayView bytes) {
            if (bytes == QByteArrayView("PROCEED"))
                TlsSession::start(transport, calling, u"localhost"_s);
        };
        here.transport->write("STARTTLS");
        wire.exchange();
        QVERIFY(there.transport->isEncrypted() && there.transport->tls()->isEstablished());
        here.transport->write("secret");
        wire.exchange();
        there.transport->write("secrets");
        QVERIFY(!wire.server.written().contains("secrets"));
        wire.exchange();
        QCOMPARE(tap->in, QByteArray("STARTTLSsecret"));
        QCOMPARE(tap->out, QByteArray("PROCEEDsecrets"));
        QCOMPARE(tap->opens, 1);
        QCOMPARE(there.received, QByteArray("STARTTLSsecret"));
        here.transport->loseConnection();
        wire.exchange();
        QVERIFY(there.lost && there.lost->isClosed());
        QVERIFY(tap->end && tap->end->isClosed());
    }
};

QTEST_GUILESS_MAIN(TrafficTapTest)
#include "tst_traffictap.moc"
