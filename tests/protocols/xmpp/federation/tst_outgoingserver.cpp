#include <QTest>

#include "netcore/interfaces/reactortcp.h"
#include "protocols/xmpp/federation/outgoingserver.h"
#include "tests/protocols/xmpp/federation/twoservers.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OutgoingServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theClearIsForStartTlsOnly();
    void whoIsAskedMayHangUpAtOnce();
    void whatCannotArriveComesBack();
    void aServerThatSaysNothingIsGivenUp();
    void aServerMayWriteInCapitals();
    void nothingOfOthersGoesOutAgain();
    void idleStreamsEndAndComeBack();
};

void OutgoingServerTest::theClearIsForStartTlsOnly()
{
    World world;
    auto& b = world.add(u"b.test"_s);
    for (const QByteArray line : {"<db:result from='a.test' to='b.test'>key</db:result>",
             "<db:verify from='a.test' to='b.test' id='1'>key</db:verify>",
             "<message from='alice@a.test' to='bob@b.test'><body>x</body></message>",
             "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='EXTERNAL'>=</auth>"}) {
        Wire wire(b);
        QVERIFY(wire.transport.written().contains("<required/>"));
        QVERIFY(!wire.transport.takeWritten().contains("features:dialback"));
        wire.transport.feed(line);
        QVERIFY(wire.transport.takeWritten().contains("<policy-violation"));
        QVERIFY(!wire.transport.isOpen());
    }
}

/// Who is asked about a key hangs up before we know that it is there.
void OutgoingServerTest::whoIsAskedMayHangUpAtOnce()
{
    World world;
    auto& b = world.add(u"b.test"_s);
    struct Gone final : Protocol {
        void connectionMade(Transport& transport) override { transport.abortConnection(); }
        void dataReceived(QByteArrayView) override {}
        void connectionLost(const Error&) override {}
    };
    auto port = std::move(
        *world.reactor.role<ReactorTcp>()->listenTcp({.port = 6003}, [] { return std::make_unique<Gone>(); }));
    world.routes.insert(u"evil.test"_s, *Endpoint::parse(u"tcp:127.0.0.1:6003"_s));
    world.startAll({false, false, false, true});
    Wire wire(b);
    wire.transport.takeWritten();
    wire.transport.feed("<db:result from='evil.test' to='b.test'>x</db:result>");
    QVERIFY(world.until([&] { return wire.transport.written().contains("type='error'"); }));
    world.settle();
}

void OutgoingServerTest::whatCannotArriveComesBack()
{
    World world;
    auto& a = world.add(u"a.test"_s);
    world.routes.insert(u"gone.test"_s, *Endpoint::parse(u"tcp:127.0.0.1:1"_s));
    world.startAll({});
    a.router.send(message(u"alice@a.test/x"_s, u"bob@gone.test"_s, u"one"_s));
    QVERIFY(world.until([&] { return a.box.got.size() == 1; }));
    const auto& error = a.box.got.first();
    QCOMPARE(error.type(), u"error"_s);
    QCOMPARE(error.from(), jid(u"bob@gone.test"_s));
    QCOMPARE(StanzaError::fromElement(error.element().child(u"error")).condition, Condition::RemoteServerNotFound);
    a.router.send(error.error({Condition::ItemNotFound}));                     // an answer's answer
    a.router.send(message(u"alice@a.test/x"_s, u"bob@gone.test"_s, u"two"_s)); // not tried again at once
    QVERIFY(world.until([&] { return a.box.got.size() == 2; }));
    world.settle();
    QCOMPARE(a.box.got.size(), 2);
    world.reactor.advance(11s);
    world.settle();
    QCOMPARE(a.federation->linkCount(), 0);
}

void OutgoingServerTest::aServerThatSaysNothingIsGivenUp()
{
    World world;
    auto& a = world.add(u"a.test"_s);
    struct Mute final : Protocol {
        void connectionMade(Transport&) override {}
        void dataReceived(QByteArrayView) override {}
        void connectionLost(const Error&) override {}
    };
    auto port = std::move(
        *world.reactor.role<ReactorTcp>()->listenTcp({.port = 6001}, [] { return std::make_unique<Mute>(); }));
    world.routes.insert(u"mute.test"_s, *Endpoint::parse(u"tcp:127.0.0.1:6001"_s));
    world.startAll({});
    for (int number = 0; number < 1100; ++number)
        a.router.send(message(u"alice@a.test/x"_s, u"bob@mute.test"_s, u"x"_s));
    world.settle();
    QCOMPARE(a.box.got.size(), 100); // those beyond what may wait
    QCOMPARE(
        StanzaError::fromElement(a.box.got.first().element().child(u"error")).condition, Condition::ResourceConstraint);
    world.reactor.advance(31s);
    world.settle();
    QCOMPARE(a.box.got.size(), 1100);
    QCOMPARE(
        StanzaError::fromElement(a.box.got.last().element().child(u"error")).condition, Condition::RemoteServerTimeout);
    a.federation->shutDown();
}

/// It writes domains in its own way, and they are the same domains.
void OutgoingServerTest::aServerMayWriteInCapitals()
{
    World world;
    auto& a = world.add(u"a.test"_s);
    struct Loud final : Protocol {
        explicit Loud(QByteArray& got) : heard(got) {}
        void connectionMade(Transport& made) override { transport = &made; }
        void connectionLost(const Error&) override {}
        void dataReceived(QByteArrayView bytes) override
        {
            if (heard.isEmpty())
                transport->write(
                    "<stream:stream xmlns='jabber:server' xmlns:db='jabber:server:dialback' xmlns:stream='http://etherx.jabber.org/streams' id='1' from='loud.test'>");
            heard += bytes;
            if (heard.contains("</db:result>") && !std::exchange(hasAnswered, true))
                transport->write("<db:result from='LOUD.test' to='A.Test' type='valid'/>");
        }
        QByteArray& heard;
        Transport* transport = nullptr;
        bool hasAnswered = false;
    };
    QByteArray heard;
    auto port = std::move(*world.reactor.role<ReactorTcp>()->listenTcp(
        {.port = 6002}, [&heard] { return std::make_unique<Loud>(heard); }));
    world.routes.insert(u"loud.test"_s, *Endpoint::parse(u"tcp:127.0.0.1:6002"_s));
    world.startAll({.tls = false});
    a.router.send(message(u"alice@a.test/x"_s, u"bob@loud.test"_s, u"hello"_s));
    QVERIFY(world.until([&] { return heard.contains("hello"); }));
    a.federation->shutDown();
}

void OutgoingServerTest::nothingOfOthersGoesOutAgain()
{
    World world;
    auto& a = world.add(u"a.test"_s);
    world.add(u"b.test"_s);
    world.startAll({});
    a.router.send(message(u"x@elsewhere.test"_s, u"bob@b.test"_s, u"relay"_s));
    world.settle();
    QCOMPARE(a.federation->linkCount(), 0);
}

void OutgoingServerTest::idleStreamsEndAndComeBack()
{
    World world;
    auto& a = world.add(u"a.test"_s);
    auto& b = world.add(u"b.test"_s);
    world.startAll({});
    a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"one"_s));
    QVERIFY(world.until([&] { return b.box.got.size() == 1; }));
    world.reactor.advance(16min);
    world.settle();
    QCOMPARE(b.federation->incomingCount(), 0);
    QCOMPARE(a.federation->linkCount(), 0);
    a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"two"_s));
    QVERIFY(world.until([&] { return b.box.got.size() == 2; }));
    QVERIFY(a.box.got.isEmpty());
}

QTEST_GUILESS_MAIN(OutgoingServerTest)
#include "tst_outgoingserver.moc"
