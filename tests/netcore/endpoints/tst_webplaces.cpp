#include "netcore/endpoints/webplaces.h"

#include <QTest>

#include "netcore/names/reactornames.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/task/deferred.h"
#include "netcore/tls/tlscontext.h"
#include "tests/support/eventloop.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// Records that a test writes down; addresses are nobody's.
struct PlayedNames final : Resolver {
    std::unique_ptr<Lookup> lookUp(const QString&, Asker&) override { return nullptr; }
    Task<Result<QList<ServiceBinding>>> lookUpHttps(QString name) override
    {
        asked.append(name);
        if (isSilent)
            return silence.task();
        if (!records.contains(name))
            return Result<QList<ServiceBinding>>(Error::refused(Reason::NameNotFound, u"none"_s));
        return Result<QList<ServiceBinding>>(records.value(name));
    }
    QMap<QString, QList<ServiceBinding>> records;
    QStringList asked;
    bool isSilent = false;
    Deferred<Result<QList<ServiceBinding>>> silence;
};

/// The reactor in memory, with a name service: whatever a host is called, its port is one of ours.
class NamedReactor final : public Reactor, public ReactorTcp, public ReactorNames {
public:
    NamedReactor() { memory.reachItself(); }
    QString name() const override { return memory.name(); }
    Clock& clock() override { return memory.clock(); }
    ConnectionRegistry& connections() override { return memory.connections(); }
    ThreadPool& threads(Threads use) override { return memory.threads(use); }
    void callSoon(std::function<void()> call) override { memory.callSoon(std::move(call)); }
    void callFromThread(std::function<void()> call) override { memory.callFromThread(std::move(call)); }
    Result<std::unique_ptr<Port>> listenTcp(TcpListenOptions options, ProtocolFactory factory) override
    {
        return memory.listenTcp(std::move(options), std::move(factory));
    }
    Task<Result<Transport*>> connectTcp(TcpConnectOptions options, std::unique_ptr<Protocol> protocol) override
    {
        asked.append(u"%1:%2"_s.arg(options.host).arg(options.port));
        return memory.connectTcp(std::move(options), std::move(protocol));
    }
    Resolver& resolver() override { return names; }
    void setResolver(std::unique_ptr<Resolver>) override {}

    MemoryReactor memory;
    PlayedNames names;
    QStringList asked;
};

/// A web server at its address, and what its records may name beside it.
struct Web {
    Certificate certificate = *Certificate::makeSelfSigned({u"web.test"_s});
    Story server; // both before the reactor, whose connections tell them their end
    Story client;
    NamedReactor reactor;
    std::vector<Ports> ports;

    void serve(const QString& place)
    {
        auto made = listenOn(reactor, *Endpoint::parse(place), u"web"_s,
            *TlsContext::server({.certificate = certificate}),
            [this] { return std::make_unique<StoryProtocol>(server); });
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text));
        ports.push_back(std::move(*made));
    }
    Task<Result<Transport*>> connect()
    {
        const auto trusting = *TlsContext::client({.trustedPem = certificate.chainPem, .systemTrust = false});
        return connectToWeb(reactor, *Endpoint::parse(u"tls:web.test:443"_s), u"web"_s, trusting,
            std::make_unique<StoryProtocol>(client));
    }
};

} // namespace

class WebPlacesTest : public QObject {
    Q_OBJECT

    EpollReactor m_reactor;
    PlayedNames* m_names = nullptr;

    QStringList placesOf(const QString& place)
    {
        auto looking = webPlaces(&m_reactor, *Endpoint::parse(place));
        QStringList texts;
        if (!QTest::qWaitFor([&] { return looking.isReady(); }, 15000))
            return {u"too late"_s};
        for (const auto& one : looking.take())
            texts.append(one.toString());
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        auto names = std::make_unique<PlayedNames>();
        m_names = names.get();
        m_reactor.setResolver(std::move(names));
    }

    void whatTheRecordsSayComesFirst()
    {
        m_names->records[u"web.test"_s] = {{.priority = 1, .target = u"."_s, .port = 8443},
            {.priority = 2, .target = u"other.test"_s, .alpn = {"h2"}}};
        QCOMPARE(placesOf(u"tls:web.test:443"_s),
            (QStringList{u"tls:web.test:8443:hostname=web.test"_s, u"tls:other.test:443:hostname=web.test"_s,
                u"tls:web.test:443"_s}));
    }

    /// What we do not speak there, or what needs to be known and is not, is as if it were not there.
    void whatWeDoNotSpeakIsLeftOut()
    {
        m_names->records[u"web.test"_s] = {
            {.priority = 1, .target = u"a.test"_s, .alpn = {"h3"}, .usesDefaultAlpn = false},
            {.priority = 1, .target = u"b.test"_s, .isUsable = false},
            {.priority = 2, .target = u"c.test"_s, .alpn = {"http/1.1"}, .usesDefaultAlpn = false}};
        QCOMPARE(placesOf(u"tls:web.test:443"_s),
            (QStringList{u"tls:c.test:443:hostname=web.test"_s, u"tls:web.test:443"_s}));
    }

    void aliasesAreFollowed()
    {
        m_names->records[u"web.test"_s] = {{.priority = 0, .target = u"pool.test"_s}};
        QCOMPARE(placesOf(u"tls:web.test:443"_s),
            (QStringList{u"tls:pool.test:443:hostname=web.test"_s, u"tls:web.test:443"_s}));
        m_names->records[u"pool.test"_s] = {{.priority = 3, .target = u"."_s, .port = 8443}};
        QCOMPARE(placesOf(u"tls:web.test:443"_s),
            (QStringList{u"tls:pool.test:8443:hostname=web.test"_s, u"tls:web.test:443"_s}));
        m_names->records[u"pool.test"_s] = {{.priority = 0, .target = u"web.test"_s}}; // in a ring
        QCOMPARE(placesOf(u"tls:web.test:443"_s), QStringList{u"tls:web.test:443"_s});
        m_names->records[u"web.test"_s] = {{.priority = 0, .target = u"."_s}};
        QCOMPARE(placesOf(u"tls:web.test:443"_s), QStringList{u"tls:web.test:443"_s});
    }

    void anotherPortIsAskedByItsNumber()
    {
        m_names->records[u"_5443._https.web.test"_s] = {{.priority = 1, .target = u"chat.test"_s, .port = 443}};
        QCOMPARE(placesOf(u"tls:web.test:5443"_s),
            (QStringList{u"tls:chat.test:443:hostname=web.test"_s, u"tls:web.test:5443"_s}));
    }

    /// Through a proxy names are asked at its other end; what is in the clear and numbers have no records.
    void nothingIsAskedWhereItDoesNotCount()
    {
        for (const auto& place : {u"socks5:127.0.0.1:9050:tls:web.test:443"_s, u"tcp:web.test:80"_s,
                 u"tls:127.0.0.1:443"_s, u"tls:localhost:443"_s})
            QCOMPARE(placesOf(place), QStringList{Endpoint::parse(place)->toString()});
        QVERIFY(m_names->asked.isEmpty());
    }

    /// There are name servers that never answer what they do not know.
    void silenceHoldsNothingUp()
    {
        m_names->isSilent = true;
        QCOMPARE(placesOf(u"tls:web.test:443"_s), QStringList{u"tls:web.test:443"_s});
    }

    void theFirstThatTakesItIsIt()
    {
        Web web;
        web.reactor.names.records[u"web.test"_s] = {{.priority = 1, .target = u"gone.test"_s, .port = 8442},
            {.priority = 2, .target = u"pool.test"_s, .port = 8443}, {.priority = 3, .target = u"late.test"_s}};
        web.serve(u"tls:8443:interface=127.0.0.1"_s);
        auto connecting = web.connect();
        QVERIFY(web.reactor.memory.turnUntil([&] { return connecting.isReady(); }));
        const auto there = connecting.take();
        QVERIFY2(there.ok(), there ? "" : qPrintable(there.error().text));
        QCOMPARE(web.reactor.asked, (QStringList{u"gone.test:8442"_s, u"pool.test:8443"_s}));
        QCOMPARE(web.client.made, 1);
        QVERIFY(web.client.transport->isEncrypted());
        web.client.transport->write("here");
        QVERIFY(web.reactor.memory.turnUntil([&] { return web.server.received == "here"; }));
    }

    /// One that takes the connection and says nothing more has its time and not all there is.
    void aDeadPlaceLeavesTimeForTheAddressItself()
    {
        Web web;
        web.reactor.names.records[u"web.test"_s] = {{.priority = 1, .target = u"dead.test"_s, .port = 8443}};
        web.serve(u"tls:443:interface=127.0.0.1"_s);
        web.serve(u"tcp:8443:interface=127.0.0.1"_s); // without TLS: a handshake is never answered there
        auto connecting = web.connect();
        web.reactor.memory.advance(placesPatience - std::chrono::milliseconds(1));
        QCOMPARE(web.reactor.asked, QStringList{u"dead.test:8443"_s});
        QVERIFY(!connecting.isReady());
        web.reactor.memory.advance(std::chrono::milliseconds(1));
        QVERIFY(web.reactor.memory.turnUntil([&] { return connecting.isReady(); }));
        const auto there = connecting.take();
        QVERIFY2(there.ok(), there ? "" : qPrintable(there.error().text));
        QCOMPARE(web.reactor.asked, (QStringList{u"dead.test:8443"_s, u"web.test:443"_s}));
        QCOMPARE(web.client.made, 1);
        QVERIFY(!web.client.lost);
    }

    void whereNobodyTakesItTheAddressSaysWhy()
    {
        Web web;
        web.reactor.names.records[u"web.test"_s] = {{.priority = 1, .target = u"gone.test"_s, .port = 8443}};
        auto connecting = web.connect();
        QVERIFY(web.reactor.memory.turnUntil([&] { return connecting.isReady(); }));
        const auto there = connecting.take();
        QVERIFY(!there);
        QCOMPARE(there.error().reason, Reason::ConnectionRefused);
        QCOMPARE(web.reactor.asked, (QStringList{u"gone.test:8443"_s, u"web.test:443"_s}));
        QCOMPARE(web.client.made, 0);
    }

    void howManyPlacesIsBounded()
    {
        QList<ServiceBinding> many;
        for (quint16 port = 1; port < 50; ++port)
            many.append({.priority = port, .target = u"."_s, .port = port});
        m_names->records[u"web.test"_s] = many;
        QCOMPARE(placesOf(u"tls:web.test:443"_s).size(), 4);
    }
};

QTEST_GUILESS_MAIN(WebPlacesTest)
#include "tst_webplaces.moc"
