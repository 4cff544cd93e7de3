#include "protocols/xmpp/federation/federation.h"

#include <QTest>

#include "netcore/interfaces/reactortcp.h"
#include "netcore/tls/tlssession.h"
#include "protocols/xmpp/federation/dialback.h"
#include "protocols/xmpp/federation/incomingserver.h"
#include "protocols/xmpp/federation/serverplaces.h"
#include "protocols/xmpp/streams/samesecret.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Stanza message(const QString& from, const QString& to, const QString& text)
{
    auto stanza = Stanza::message(jid(from), jid(to), u"chat"_s);
    auto element = stanza.element();
    element.addTextElement(u"body"_s, text);
    stanza.setElement(element);
    return stanza;
}

class Mailbox final : public Domain {
public:
    QList<Stanza> got;
    Task<Done> receive(Stanza stanza) override
    {
        got.append(std::move(stanza));
        return Task<Done>(Done{});
    }
    QStringList bodies() const
    {
        QStringList all;
        for (const auto& stanza : got)
            all.append(stanza.element().childText(u"body"));
        return all;
    }
};

/// One server: a domain with a mailbox, a certificate, and its place in the shared memory.
struct Host {
    QString domain;
    Router router;
    Mailbox box;
    Certificate certificate;
    std::shared_ptr<TlsContext> direct; // where TLS comes first
    std::unique_ptr<Federation> federation;
    std::unique_ptr<Port> port;
};

struct World {
    MemoryReactor reactor;
    std::map<QString, std::unique_ptr<Host>> hosts;
    QHash<QString, Endpoint> routes;
    quint16 nextPort = 5001;

    struct How {
        bool trust = false; // certificates are trusted by everybody
        bool tls = true;
        bool bidirectional = false;
        bool dialback = true;
        QByteArray secret = "a secret of its own";
        bool direct = false; // TLS comes first (XEP-0368)
        qsizetype incoming = 2000;
    };
    World() { reactor.reachItself(); }
    ~World()
    {
        for (auto& [name, host] : hosts)
            host->federation->shutDown();
        reactor.turn();
        for (auto& [name, host] : hosts) {
            host->port.reset();
            host->federation.reset();
        }
    }
    Host& add(const QString& domain) { return add(domain, How{}); }
    Host& add(const QString& domain, const How& how, const QString& certified = {})
    {
        auto& host = *(hosts[domain] = std::make_unique<Host>());
        host.domain = domain;
        host.certificate = *Certificate::makeSelfSigned({certified.isEmpty() ? domain : certified});
        routes.insert(domain, *Endpoint::parse(u"tcp:127.0.0.1:%1"_s.arg(nextPort)));
        host.port = std::move(
            *reactor.role<ReactorTcp>()->listenTcp({.port = nextPort++}, [this, &host]() -> std::unique_ptr<Protocol> {
                auto stream = host.federation ? host.federation->makeStream() : nullptr;
                return stream && host.direct ? TlsSession::wrap(host.direct, std::move(stream), {}, &reactor.clock())
                                             : std::move(stream);
            }));
        host.router.attach(domain, host.box);
        start(host, how);
        return host;
    }
    void start(Host& host, const How& how)
    {
        FederationOptions options;
        options.dialbackSecret = how.secret + host.domain.toUtf8();
        options.bidirectional = how.bidirectional;
        options.tlsRequired = how.tls;
        options.dialback = how.dialback;
        options.hasCertificate = how.trust;
        options.certificatesRequired = how.trust;
        options.routes = routes;
        options.incoming = how.incoming;
        if (how.tls) {
            QByteArray everybody;
            for (const auto& [name, other] : hosts)
                everybody += other->certificate.chainPem;
            TlsContext::ServerOptions server;
            server.certificate = host.certificate;
            server.clientCertificates = TlsContext::ClientCertificates::Asked;
            server.clientTrustPem = how.trust ? everybody : QByteArray();
            options.serverTls = *TlsContext::server(std::move(server));
            if (how.direct) {
                host.direct = options.serverTls;
                options.routes.clear();
                for (auto route = routes.cbegin(); route != routes.cend(); ++route)
                    options.routes.insert(
                        route.key(), *Endpoint::parse(route->toString().replace(u"tcp:"_s, u"tls:"_s)));
            }
            TlsContext::ClientOptions client;
            client.certificate = host.certificate;
            client.verifyPeer = how.trust;
            client.trustedPem = everybody;
            client.systemTrust = false;
            options.clientTls = *TlsContext::client(std::move(client));
        }
        host.federation.reset();
        host.federation = std::make_unique<Federation>(reactor, host.router, std::move(options));
    }
    /// With all routes and certificates known.
    void startAll(const How& how)
    {
        for (auto& [name, host] : hosts)
            start(*host, how);
    }
    bool until(const std::function<bool()>& condition)
    {
        for (int turn = 0; turn < 200 && !condition(); ++turn) {
            reactor.turn();
            reactor.advance(5ms);
        }
        return condition();
    }
    void settle()
    {
        for (int turn = 0; turn < 40; ++turn) {
            reactor.turn();
            reactor.advance(1ms);
        }
    }
};

/// A server played by hand, in the clear.
struct Wire {
    MemoryTransport transport;
    explicit Wire(Host& host, const QByteArray& from = "evil.test", const QString& address = u"192.0.2.1"_s)
    {
        transport.setPeer({address.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4, address, 4000});
        transport.open(host.federation->makeStream());
        transport.feed(
            "<stream:stream xmlns='jabber:server' xmlns:db='jabber:server:dialback' xmlns:stream='http://etherx.jabber.org/streams' version='1.0' from='"
            + from + "' to='" + host.domain.toUtf8() + "'>");
    }
};

} // namespace

class FederationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreThoseOfTheXep()
    {
        // XEP-0185 §4, its example
        QCOMPARE(dialbackKey("s3cr3tf0rd14lb4ck", u"xmpp.example.com"_s, u"example.org"_s, u"D60000229F"_s),
            u"37c69b1cf07a3f67c04a5ef5902fa5114f2c76fe4a2686482ba5b89323075643"_s);
        QVERIFY(isSameSecret(u"ab"_s, u"ab"_s) && !isSameSecret(u"ab"_s, u"ac"_s) && !isSameSecret(u"ab"_s, u"abc"_s));
    }

    void dialbackHasItsPrefix()
    {
        World world;
        world.add(u"a.test"_s);
        auto& b = world.add(u"b.test"_s);
        world.startAll({false, false, false, true});
        Wire wire(b, "a.test");
        wire.transport.feed("<db:verify from='a.test' to='b.test' id='1'>x</db:verify>");
        QVERIFY(wire.transport.takeWritten().endsWith("<db:verify from='b.test' to='a.test' id='1' type='invalid'/>"));
        // XEP-0220 §2.4: the error is a stanza's
        wire.transport.feed("<db:verify from='a.test' to='z.test' id='1'>x</db:verify>");
        QCOMPARE(wire.transport.takeWritten(),
            "<db:verify from='z.test' to='a.test' id='1' type='error'><error type='cancel'>"
            "<item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></db:verify>");
        wire.transport.feed("<db:result from='a.test' to='b.test'>x</db:result>");
        QVERIFY(world.until([&] {
            return wire.transport.written().endsWith("<db:result from='b.test' to='a.test' type='invalid'/>");
        }));
        xml::Element result(u"result"_s, u"jabber:server:dialback"_s);
        QCOMPARE(dialbackBytes(std::move(result).saying(u"key"_s)), "<db:result>key</db:result>");
    }

    void serversMeet_data()
    {
        QTest::addColumn<bool>("trust");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("direct");
        QTest::newRow("by dialback over TLS") << false << true << false;
        QTest::newRow("by dialback, TLS first") << false << true << true;
        QTest::newRow("by certificates") << true << true << false;
        QTest::newRow("by certificates, TLS first") << true << true << true;
        QTest::newRow("in the clear, where that is allowed") << false << false << false;
    }

    void serversMeet()
    {
        QFETCH(bool, trust);
        QFETCH(bool, tls);
        QFETCH(bool, direct);
        World world;
        auto& a = world.add(u"a.test"_s);
        auto& b = world.add(u"b.test"_s);
        world.startAll({.trust = trust, .tls = tls, .dialback = !trust, .direct = direct});
        a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"one"_s));
        a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"two"_s));
        QVERIFY(world.until([&] { return b.box.got.size() == 2; }));
        QCOMPARE(b.box.bodies(), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(b.box.got.first().element(), message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"one"_s).element());
        b.router.send(message(u"bob@b.test"_s, u"alice@a.test/x"_s, u"back"_s));
        QVERIFY(world.until([&] { return a.box.got.size() == 1; }));
        a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"three"_s));
        QVERIFY(world.until([&] { return b.box.got.size() == 3; }));
    }

    void theCertificateIsTheDomainsAndNotTheHosts_data()
    {
        QTest::addColumn<bool>("direct");
        QTest::newRow("STARTTLS") << false;
        QTest::newRow("TLS first") << true;
    }

    /// DNS says where b.test is, and may be forged: a certificate of the place it names is worth nothing.
    void theCertificateIsTheDomainsAndNotTheHosts()
    {
        QFETCH(bool, direct);
        World world;
        auto& a = world.add(u"a.test"_s);
        auto& b = world.add(u"b.test"_s, {}, u"127.0.0.1"_s); // where the route leads
        world.startAll({.trust = true, .dialback = false, .direct = direct});
        a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"one"_s));
        QVERIFY(world.until([&] { return a.box.got.size() == 1; }));
        QCOMPARE(a.box.got.first().type(), u"error"_s);
        QVERIFY(b.box.got.isEmpty());
    }

    /// RFC 6120 §4.7.3 and 5.4.3.3: a dialback key that was made for the stream in the clear is worth nothing behind
    /// TLS.
    void everyStreamHasAnIdOfItsOwn()
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
    void floodsAreSlowedDown()
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
        const auto question = "<db:verify from='evil.test' to='b.test' id='1'>" + QByteArray(1000, 'x')
            + "</db:verify>";
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
    void aNetworkIsOneCaller()
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
        const auto question = "<db:verify from='evil.test' to='b.test' id='1'>" + QByteArray(1000, 'x')
            + "</db:verify>";
        Wire first(b, "evil.test", u"2001:db8:5:1::1"_s);
        first.transport.feed(QByteArray(question).repeated(40));
        Wire second(b, "evil.test", u"2001:db8:5:1::2"_s);
        second.transport.feed(question);
        QVERIFY(second.transport.isReadingPaused());
        Wire other(b, "evil.test", u"2001:db8:6:1::2"_s);
        other.transport.feed(question);
        QVERIFY(!other.transport.isReadingPaused());
    }

    void oneStreamServesBothWays()
    {
        World world;
        auto& a = world.add(u"a.test"_s);
        auto& b = world.add(u"b.test"_s);
        world.startAll({false, true, true, true});
        a.router.send(message(u"alice@a.test/x"_s, u"bob@b.test"_s, u"one"_s));
        QVERIFY(world.until([&] { return b.box.got.size() == 1; }));
        b.router.send(message(u"bob@b.test"_s, u"alice@a.test/x"_s, u"back"_s));
        QVERIFY(world.until([&] { return a.box.got.size() == 1; }));
        QCOMPARE(b.federation->linkCount(), 0);
        QCOMPARE(a.federation->incomingCount(), 0);
    }

    void whoPretendsIsNotBelieved()
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

    void aBelievedServerSpeaksForItselfOnly()
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

    void theClearIsForStartTlsOnly()
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

    void headersAreChecked()
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
    void whoProvesNothingKeepsNobodyOut()
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

    void keysOfOursAreRecognised()
    {
        World world;
        auto& b = world.add(u"b.test"_s);
        world.startAll({false, false, false, true});
        Wire wire(b);
        wire.transport.takeWritten();
        const auto key = dialbackKey("a secret of its ownb.test", u"evil.test"_s, u"b.test"_s, u"id7"_s).toLatin1();
        wire.transport.feed("<db:verify from='evil.test' to='b.test' id='id7'>" + key + "</db:verify>");
        QVERIFY(wire.transport.takeWritten().contains("type='valid'"));
        wire.transport.feed("<db:verify from='evil.test' to='b.test' id='id8'>" + key + "</db:verify>");
        QVERIFY(wire.transport.takeWritten().contains("type='invalid'"));
        wire.transport.feed("<db:verify from='evil.test' to='z.test' id='id7'>" + key + "</db:verify>");
        QVERIFY(wire.transport.takeWritten().contains("<item-not-found"));
        for (int question = 0; question < 600 && wire.transport.isOpen(); ++question)
            wire.transport.feed("<db:verify from='evil.test' to='b.test' id='id8'>x</db:verify>");
        QVERIFY(!wire.transport.isOpen());
    }

    /// Who is asked about a key hangs up before we know that it is there.
    void whoIsAskedMayHangUpAtOnce()
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

    void whatCannotArriveComesBack()
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

    void aServerThatSaysNothingIsGivenUp()
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
        QCOMPARE(StanzaError::fromElement(a.box.got.first().element().child(u"error")).condition,
            Condition::ResourceConstraint);
        world.reactor.advance(31s);
        world.settle();
        QCOMPARE(a.box.got.size(), 1100);
        QCOMPARE(StanzaError::fromElement(a.box.got.last().element().child(u"error")).condition,
            Condition::RemoteServerTimeout);
        a.federation->shutDown();
    }

    /// It writes domains in its own way, and they are the same domains.
    void aServerMayWriteInCapitals()
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

    void nothingOfOthersGoesOutAgain()
    {
        World world;
        auto& a = world.add(u"a.test"_s);
        world.add(u"b.test"_s);
        world.startAll({});
        a.router.send(message(u"x@elsewhere.test"_s, u"bob@b.test"_s, u"relay"_s));
        world.settle();
        QCOMPARE(a.federation->linkCount(), 0);
    }

    void idleStreamsEndAndComeBack()
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

    void placesAreFoundInTheirOrder()
    {
        struct Names final : SrvResolver {
            QHash<QString, QList<SrvRecord>> records;
            Task<Result<QList<SrvRecord>>> lookUpSrv(QString name) override
            {
                if (records.contains(name))
                    return Result<QList<SrvRecord>>(records.value(name));
                return Result<QList<SrvRecord>>(Error{Error::Kind::Refused, Reason::NameNotFound, u"none"_s, {}, 0});
            }
        } names;
        FederationOptions options;
        options.srv = &names;
        const auto places = [&](const QString& domain) {
            QStringList all;
            auto task = serverPlaces(domain, options);
            auto found = task.take();
            if (!found)
                return QStringList{found.error().text};
            for (const auto& place : *found)
                all.append(place.toString());
            return all;
        };
        QCOMPARE(places(u"plain.test"_s), QStringList{u"tcp:plain.test:5269"_s});
        names.records[u"_xmpp-server._tcp.srv.test"_s] = {
            {20, 0, 5269, u"two.srv.test"_s}, {5, 0, 5270, u"one.srv.test"_s}};
        names.records[u"_xmpps-server._tcp.srv.test"_s] = {{10, 0, 5271, u"direct.srv.test"_s}};
        QCOMPARE(places(u"srv.test"_s),
            (QStringList{u"tcp:one.srv.test:5270"_s, u"tls:direct.srv.test:5271:hostname=srv.test"_s,
                u"tcp:two.srv.test:5269"_s}));
        names.records[u"_xmpp-server._tcp.none.test"_s] = {{0, 0, 0, u"."_s}};
        QCOMPARE(places(u"none.test"_s), QStringList{u"none.test says that it has no XMPP server."_s});
        options.routes.insert(u"srv.test"_s, *Endpoint::parse(u"tcp:127.0.0.1:9"_s));
        QCOMPARE(places(u"srv.test"_s), QStringList{u"tcp:127.0.0.1:9"_s});
        options.routes.insert(u"srv.test"_s, *Endpoint::parse(u"tls:192.0.2.1:9"_s));
        QCOMPARE(places(u"srv.test"_s), QStringList{u"tls:192.0.2.1:9:hostname=srv.test"_s});
        // so a person said
        options.routes.insert(u"srv.test"_s, *Endpoint::parse(u"tls:192.0.2.1:9:hostname=other.test"_s));
        QCOMPARE(places(u"srv.test"_s), QStringList{u"tls:192.0.2.1:9:hostname=other.test"_s});
    }
};

QTEST_GUILESS_MAIN(FederationTest)
#include "tst_federation.moc"
