#include <QTest>

#include "netcore/endpoints/proxyheaderlayer.h"
#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Behind {
    ManualClock clock;
    Story story;
    MemoryTransport wire;

    void open(const QString& trusted)
    {
        wire.setPeer({Address::Family::IPv4, u"192.0.2.7"_s, 999});
        const auto networks = std::make_shared<const QList<IpNetwork>>(*IpNetwork::parseList(trusted));
        wire.open(std::make_unique<ProxyHeaderLayer>(clock, networks, std::make_unique<StoryProtocol>(story)));
    }
};

} // namespace

class ProxyHeaderLayerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCallerIsTold()
    {
        Behind run;
        run.open(u"192.0.2.0/24"_s);
        QCOMPARE(run.story.made, 0);
        run.wire.feedByteByByte("PROXY TCP4 203.0.113.5 192.0.2.1 1234 80\r\n");
        QCOMPARE(run.story.made, 1);
        QCOMPARE(run.story.transport->peer().toString(), u"203.0.113.5:1234"_s);
        QCOMPARE(run.story.transport->local().toString(), u"192.0.2.1:80"_s);
        QCOMPARE(run.wire.record().peer.host, u"203.0.113.5"_s);
        run.wire.feed("GET /");
        QCOMPARE(run.story.received, QByteArray("GET /"));
        run.clock.advance(1h);
        QVERIFY(run.wire.isOpen());
    }

    void whatComesBehindIsPassedOn()
    {
        Behind run;
        run.open(u"192.0.2.7"_s);
        run.wire.feed("PROXY UNKNOWN\r\nhello");
        QCOMPARE(run.story.received, QByteArray("hello"));
        QCOMPARE(run.story.transport->peer().host, u"192.0.2.7"_s);
    }

    void strangersSayNothing()
    {
        Behind run;
        run.open(u"10.0.0.0/8"_s);
        QVERIFY(run.wire.wasAborted());
        QVERIFY(run.story.events.isEmpty());
        QVERIFY(run.wire.record().closedWhy.contains(u"no proxy"_s));
    }

    void nonsenseAndSilenceEndIt()
    {
        Behind nonsense;
        nonsense.open(u"192.0.2.7"_s);
        nonsense.wire.feed("GET / HTTP/1.1\r\n");
        QVERIFY(nonsense.wire.wasAborted());
        Behind silence;
        silence.open(u"192.0.2.7"_s);
        silence.wire.feed("PROXY TCP4");
        silence.clock.advance(ProxyHeaderLayer::timeLimit);
        QVERIFY(silence.wire.wasAborted());
        QVERIFY(silence.story.events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProxyHeaderLayerTest)
#include "tst_proxyheaderlayer.moc"
