#include <QTest>

#include "netcore/tls/tlssession.h"
#include "protocols/xmpp/federation/federation.h"
#include "protocols/xmpp/federation/incomingserver.h"
#include "tests/protocols/xmpp/federation/twoservers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IncomingServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStreamHasAnIdOfItsOwn();
    void floodsAreSlowedDown();
    void aNetworkIsOneCaller();
    void whoPretendsIsNotBelieved();
    void aBelievedServerSpeaksForItselfOnly();
    void headersAreChecked();
    void whoProvesNothingKeepsNobodyOut();
};

/// RFC 6120 §4.7.3 and 5.4.3.3: a dialback key that was made for the stream in the clear is worth nothing behind
/// TLS.
void IncomingServerTest::everyStreamHasAnIdOfItsOwn()
{
    World world;
    auto& b = world.add(u"b.test"_s);
    struct Client final : Protocol {
        explicit Client(QByteArray& all) : heard(all) {}
        QByteArray& heard;
        Transport* wire = nullptr;
        void connectionMade(Transport& transport) override { wire = &transport; }
        void transportReplaced(Transport& transport) override { wire = &transport; }
        void dataReceived(QByteArrayView bytes) override { heard.append(bytes); }
        void connectionLost(const Error&) override { wire = nullptr; }
    };
    const auto idIn = [](const QByteArray& header) {
        return header.mid(header.indexOf("id='") + 4).split('\'').first();
    };
    const QByteArray header =
        "<stream:stream xmlns='jabber:server' xmlns:stream='http://etherx.jabber.org/streams' version='1.0' from='a.test' to='b.test'>";
    QByteArray heard;
    MemoryPair pair;
    auto protocol = std::make_unique<Client>(heard);
    auto* client = protocol.get();
    pair.server.open(b.federation->makeStream());
    pair.client.open(std::move(protocol));
    client->wire->write(header);
    pair.exchange();
    const auto before = idIn(std::exchange(heard, {}));
    client->wire->write("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
    pair.exchange();
    TlsContext::ClientOptions trusting;
    trusting.verifyPeer = false;
    TlsSession::start(pair.client, *TlsContext::client(trusting));
    pair.exchange();
    heard.clear();
    client->wire->write(header);
    pair.exchange();
    const auto after = idIn(heard);
    QVERIFY(before.size() >= 16 && after.size() >= 16);
    QVERIFY(before != after);
}

/// As clients are: who sends more than it may is not read from for a while, and nothing is lost.
void IncomingServerTest::floodsAreSlowedDown()
{
    World world;
    auto& b = world.add(u"b.test"_s);
    FederationOptions options = b.federation->options();
    options.tlsRequired = false;
    options.rate = {10'000, 256, 20'000};
    options.addressRate = {15'000, 256, 30'000};
    b.federation = std::make_unique<Federation>(world.reactor, b.router, options);
    Wire first(b);
    QVERIFY(!first.transport.isReadingPaused());
    const auto question = "<db:verify from='evil.test' to='b.test' id='1'>" + QByteArray(1000, 'x') + "</db:verify>";
    first.transport.feed(QByteArray(question).repeated(18));
    QVERIFY(first.transport.isReadingPaused());
    QCOMPARE(first.transport.takeWritten().count("type='invalid'"), 18);
    world.reactor.advance(10ms);
    QVERIFY(first.transport.isReadingPaused());
    world.reactor.advance(1s);
    QVERIFY(!first.transport.isReadingPaused());
    // Short stanzas are work, too.
    Wire second(b);
    for (int i = 0; i < 100; ++i)
        second.transport.feed("<db:verify from='evil.test' to='b.test' id='1'>x</db:verify>");
    QVERIFY(second.transport.isReadingPaused());
    // All of one address together: a new stream begins where the others have left off.
    Wire third(b);
    third.transport.feed(question);
    QVERIFY(third.transport.isReadingPaused());
    Wire local(b);
    local.transport.setPeer({Address::Family::IPv4, u"127.0.0.1"_s, 4000});
    world.reactor.advance(10s);
    QVERIFY(!third.transport.isReadingPaused());
}

/// Whoever has an IPv6 network is one caller, whichever of its addresses a stream comes from.
void IncomingServerTest::aNetworkIsOneCaller()
{
    World world;
    auto& b = world.add(u"b.test"_s);
    FederationOptions options = b.federation->options();
    options.tlsRequired = false;
    options.incomingOfAddress = 3;
    options.incomingNearby = 5;
    options.addressRate = {15'000, 256, 30'000};
    b.federation = std::make_unique<Federation>(world.reactor, b.router, options);
    {
        std::vector<std::unique_ptr<Wire>> wires;
        const auto isLetIn = [&](const QString& address) {
            wires.push_back(std::make_unique<Wire>(b, "evil.test", address));
            return wires.back()->transport.isOpen()
                && !wires.back()->transport.takeWritten().contains("policy-violation");
        };
        for (int i = 1; i <= 3; ++i)
            QVERIFY(isLetIn(u"2001:db8:0:1::%1"_s.arg(i)));
        QVERIFY(!isLetIn(u"2001:db8:0:1::4"_s));
        QVERIFY(isLetIn(u"2001:db8:0:2::1"_s));
        QVERIFY(isLetIn(u"2001:db8:0:3::1"_s));
        QVERIFY(!isLetIn(u"2001:db8:0:4::1"_s));
        QVERIFY(isLetIn(u"2001:db8:1:1::1"_s));
    }
    const auto question = "<db:verify from='evil.test' to='b.test' id='1'>" + QByteArray(1000, 'x') + "</db:verify>";
    Wire first(b, "evil.test", u"2001:db8:5:1::1"_s);
    first.transport.feed(QByteArray(question).repeated(40));
    Wire second(b, "evil.test", u"2001:db8:5:1::2"_s);
    second.transport.feed(question);
    QVERIFY(second.transport.isReadingPaused());
    Wire other(b, "evil.test", u"2001:db8:6:1::2"_s);
    other.transport.feed(question);
    QVERIFY(!other.transport.isReadingPaused());
}

void IncomingServerTest::whoPretendsIsNotBelieved()
{
    World world;
    auto& a = world.add(u"a.test"_s);
    auto& b = world.add(u"b.test"_s);
    world.startAll({false, false, false, true});
    Wire evil(b, "a.test");
    evil.transport.takeWritten();
    evil.transport.feed("<db:result from='a.test' to='b.test'>0123456789abcdef</db:result>");
    QVERIFY(world.until([&] { return evil.transport.written().contains("type='invalid'"); }));
    evil.transport.feed("<message from='alice@a.test' to='bob@b.test'><body>forged</body></message>");
    QVERIFY(evil.transport.takeWritten().contains("<not-authorized"));
    QVERIFY(b.box.got.isEmpty());
    Q_UNUSED(a)
}

void IncomingServerTest::aBelievedServerSpeaksForItselfOnly()
{
    World world;
    world.add(u"a.test"_s);
    auto& b = world.add(u"b.test"_s);
    world.startAll({true, true, false, false});
    auto& a = *world.hosts[u"a.test"_s];
    // a.test's program is taken over: its router lets it say anything, but its stream says who it is.
    Mailbox other;
    a.router.attach(u"c.test"_s, other);
    a.router.send(message(u"x@c.test"_s, u"bob@b.test"_s, u"forged"_s));
    world.settle();
    QVERIFY(b.box.got.isEmpty());
    QCOMPARE(other.got.size(), 1); // told that it did not arrive
    QCOMPARE(other.got.first().type(), u"error"_s);
}

void IncomingServerTest::headersAreChecked()
{
    World world;
    auto& b = world.add(u"b.test"_s);
    Wire own(b, "b.test");
    const auto answer = own.transport.takeWritten();
    QVERIFY(answer.contains("<stream:stream xmlns='jabber:server'")
        && answer.contains("xmlns:db='jabber:server:dialback'"));
    QVERIFY(answer.contains("<invalid-from"));
    MemoryTransport strange;
    strange.open(b.federation->makeStream());
    strange.feed(
        "<stream:stream xmlns='jabber:server' xmlns:stream='http://etherx.jabber.org/streams' version='1.0' from='a.test' to='z.test'>");
    QVERIFY(strange.takeWritten().contains("<host-unknown"));
    MemoryTransport other;
    other.open(b.federation->makeStream());
    other.feed("<stream xmlns='jabber:server' version='1.0' from='a.test' to='b.test'>");
    QVERIFY(other.takeWritten().contains("<invalid-namespace"));
    MemoryTransport client; // RFC 6120 §4.9.3.10: a client's place is another port
    client.open(b.federation->makeStream());
    client.feed(
        "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0' from='a.test' to='b.test'>");
    QVERIFY(client.takeWritten().contains("<invalid-namespace"));
    MemoryTransport slow;
    slow.open(b.federation->makeStream());
    world.reactor.advance(31s);
    QVERIFY(slow.takeWritten().contains("<connection-timeout"));
}

/// Half of the streams there may be, for those who have not proved who they are: of them the oldest of the largest
/// network goes.
void IncomingServerTest::whoProvesNothingKeepsNobodyOut()
{
    World world;
    auto& a = world.add(u"a.test"_s);
    auto& b = world.add(u"b.test"_s);
    world.startAll({.tls = false, .incoming = 8});
    a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"one"_s));
    QVERIFY(world.until([&] { return b.box.got.size() == 1; })); // who is believed counts for none of them
    Wire alone(b, "evil.test", u"198.51.100.1"_s);
    std::vector<std::unique_ptr<Wire>> many;
    for (int number = 1; number <= 12; ++number)
        many.push_back(std::make_unique<Wire>(b, "evil.test", u"192.0.2.%1"_s.arg(number)));
    QVERIFY(alone.transport.isOpen());
    for (size_t number = 0; number < many.size(); ++number)
        QCOMPARE(many[number]->transport.isOpen(), number >= 9); // the newest three
    QVERIFY(many.front()->transport.written().contains("<resource-constraint"));
    a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"two"_s));
    QVERIFY(world.until([&] { return b.box.got.size() == 2; }));
    QCOMPARE(b.box.bodies(), QStringList({u"one"_s, u"two"_s}));
}

QTEST_GUILESS_MAIN(IncomingServerTest)
#include "tst_incomingserver.moc"
