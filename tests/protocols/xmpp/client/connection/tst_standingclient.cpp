#include <QtTest>

#include "netcore/tls/tlssession.h"
#include "protocols/xmpp/client/connection/standingclient.h"
#include "protocols/xmpp/client/connection/tap.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/client/town.h"
#include "tests/support/authority.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A server that says one thing to whoever opens a stream.
class Signpost final : public Protocol {
public:
    Signpost(QByteArray says, int& visits) : m_says(std::move(says)) { ++visits; }
    void connectionMade(Transport& transport) override { m_transport = &transport; }
    void dataReceived(QByteArrayView bytes) override
    {
        if (m_transport && QByteArrayView(bytes).contains("<stream:stream"))
            m_transport->write(
                "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='s' "
                "from='localhost' version='1.0'>"
                + m_says);
    }
    void connectionLost(const Error&) override { m_transport = nullptr; }

private:
    QByteArray m_says;
    Transport* m_transport = nullptr;
};

const QByteArray elsewhere = "<stream:error><see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>";

} // namespace

class XmppStandingClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void livesTogether();
    void goesOn();
    void comesBackByToken();
    void givesUp_data();
    void givesUp();
    void stops();
    void goesWhereItIsSent();
    void isNotSentForEver();
    void isNotSentIntoTheOpen();
    void looksForAWebSocket();
    void triesEachWebSocket();
    void goesThroughTheProxyAlone();
    void showsARenewedCertificate();
    void takesACertificateForItsService_data();
    void takesACertificateForItsService();
};

void XmppStandingClientTest::livesTogether()
{
    Town town;
    Person ann(town, u"ann"_s);
    Person bob(town, u"bob"_s);
    QVERIFY(town.until([&] { return ann.isOnline() && bob.isOnline(); }));
    QVERIFY(ann.standing->client().wasBound());
    const auto bobs = *Jid::parse(u"bob@localhost"_s);
    QVERIFY(ann.presences->ask(bobs).ok());
    QVERIFY(town.until([&] { return ann.roster->find(bobs) && ann.roster->find(bobs)->isSeen(); }));
    QVERIFY(town.until([&] { return !ann.presences->of(bobs).isEmpty(); }));
    QVERIFY(ann.messages->say(bobs, u"hello"_s).ok());
    QVERIFY(town.until([&] { return bob.heard.contains(u"hello"_s) && ann.heard.contains(u"receipt"_s); }));
}

void XmppStandingClientTest::goesOn()
{
    Town town;
    Person ann(town, u"ann"_s);
    Person bob(town, u"bob"_s);
    QVERIFY(town.until([&] { return ann.isOnline() && bob.isOnline(); }));
    ann.standing->client().endConnection();
    QVERIFY(town.until([&] { return ann.events.lines.contains(u"interrupted"_s); }));
    QVERIFY(bob.messages->say(ann.standing->client().address(), u"meanwhile"_s).ok());
    QVERIFY(ann.messages->say(bob.standing->client().address(), u"later"_s).ok());
    town.house.reactor.advance(2s);
    QVERIFY(town.until([&] { return ann.heard.contains(u"meanwhile"_s) && bob.heard.contains(u"later"_s); }));
    QCOMPARE(ann.events.lines.last(), u"resumed "_s + ann.standing->client().address().toString());
    QCOMPARE(bob.heard.count(u"later"_s), 1);
}

/// XEP-0484: in one step, bound to the new connection, and not after the password was changed.
void XmppStandingClientTest::comesBackByToken()
{
    struct Sayings final : client::Tap {
        QStringList mechanisms;
        bool hasToken = false;
        void passed(bool in, const xml::Element& element) override
        {
            if (!in && element.name() == u"authenticate")
                mechanisms.append(element.attribute(u"mechanism"));
            hasToken = hasToken || (in && !element.child(u"token", ns::fast).isNull());
        }
    } sayings;
    Town town;
    Person ann(town, u"ann"_s, u"pw"_s, true, 5222, u"an installation"_s);
    ann.standing->client().taps().add(&sayings);
    QVERIFY(town.until([&] { return ann.isOnline(); }));
    QCOMPARE(sayings.mechanisms, QStringList(u"SCRAM-SHA-256-PLUS"_s));
    QVERIFY(sayings.hasToken);
    for (int time = 0; time < 2; ++time) {
        ann.events.lines.clear();
        ann.standing->client().endConnection();
        QVERIFY(town.until([&] { return ann.events.lines.contains(u"interrupted"_s); }));
        town.house.reactor.advance(2s);
        QVERIFY(town.until(
            [&] { return ann.events.lines.contains(u"resumed "_s + ann.standing->client().address().toString()); }));
        QCOMPARE(sayings.mechanisms.last(), u"HT-SHA-256-EXPR"_s);
    }
    QCOMPARE(sayings.mechanisms.size(), 3);
    QVERIFY(ann.standing->client().wasBound());
    town.house.users.passwords[u"ann"_s] = u"another"_s;
    ann.standing->client().endConnection();
    QVERIFY(town.until([&] { return ann.events.lines.count(u"interrupted"_s) == 2 || ann.gaveUp; }));
    town.house.reactor.advance(2s);
    QVERIFY(town.until([&] {
        town.house.reactor.advance(100ms); // a refusal takes its time
        return ann.gaveUp.has_value();
    }));
    QCOMPARE(ann.gaveUp->reason, Reason::NotAuthorised);
    QCOMPARE(sayings.mechanisms.mid(3), QStringList({u"HT-SHA-256-EXPR"_s, u"SCRAM-SHA-256-PLUS"_s}));
    ann.standing->client().taps().remove(&sayings);
}

void XmppStandingClientTest::givesUp_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("trusts");
    QTest::addColumn<int>("reason");
    QTest::newRow("password") << u"wrong"_s << true << int(Reason::NotAuthorised);
    QTest::newRow("certificate") << u"pw"_s << false << int(Reason::CertificateNotTrusted);
}

void XmppStandingClientTest::givesUp()
{
    QFETCH(QString, password);
    QFETCH(bool, trusts);
    Town town;
    Person ann(town, u"ann"_s, password, trusts);
    QVERIFY(town.until([&] {
        town.house.reactor.advance(600ms); // guessing takes time
        return ann.gaveUp.has_value();
    }));
    QTEST(int(ann.gaveUp->reason), "reason");
    QVERIFY(!ann.standing->isRunning());
}

void XmppStandingClientTest::stops()
{
    Town town;
    Person ann(town, u"ann"_s);
    QVERIFY(town.until([&] { return ann.isOnline(); }));
    auto stopping = ann.standing->stop();
    QVERIFY(town.until([&] { return stopping.isReady(); }));
    QVERIFY(ann.events.reason.isClosed());
    QCOMPARE(ann.events.lines.last(), u"offline"_s);
}

void XmppStandingClientTest::goesWhereItIsSent()
{
    Town town;
    int visits = 0;
    const auto sign = std::move(*town.house.reactor.listenTcp({.port = 5333}, [&] {
        return std::make_unique<Signpost>(
            elsewhere + "127.0.0.1:5222</see-other-host></stream:error></stream:stream>", visits);
    }));
    Person ann(town, u"ann"_s, u"pw"_s, true, 5333);
    QVERIFY(town.until([&] {
        town.house.reactor.advance(100ms);
        return ann.isOnline();
    }));
    QCOMPARE(visits, 1);
    QVERIFY(ann.standing->client().wasBound()); // encrypted, and the certificate was the domain's
}

void XmppStandingClientTest::isNotSentForEver()
{
    Town town;
    int one = 0;
    int other = 0;
    const auto here = std::move(*town.house.reactor.listenTcp({.port = 5333}, [&] {
        return std::make_unique<Signpost>(
            elsewhere + "127.0.0.1:5334</see-other-host></stream:error></stream:stream>", one);
    }));
    const auto there = std::move(*town.house.reactor.listenTcp({.port = 5334}, [&] {
        return std::make_unique<Signpost>(
            elsewhere + "127.0.0.1:5334</see-other-host></stream:error></stream:stream>", other);
    }));
    Person ann(town, u"ann"_s, u"pw"_s, true, 5333);
    QVERIFY(town.until([&] {
        town.house.reactor.advance(5s);
        return one > 3;
    }));
    QCOMPARE(other, 5); // in a row; afterwards it stays with the place that it was told
    QVERIFY(ann.standing->isRunning());
}

void XmppStandingClientTest::isNotSentIntoTheOpen()
{
    Town town;
    int visits = 0;
    const auto sign = std::move(*town.house.reactor.listenTcp({.port = 5333}, [&] {
        return std::make_unique<Signpost>(
            elsewhere + "127.0.0.1:5334</see-other-host></stream:error></stream:stream>", visits);
    }));
    const auto open = std::move(*town.house.reactor.listenTcp({.port = 5334}, [&] {
        return std::make_unique<Signpost>(
            "<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms></stream:features>",
            visits);
    }));
    Person ann(town, u"ann"_s, u"pw"_s, true, 5333);
    QVERIFY(town.until([&] {
        town.house.reactor.advance(100ms);
        return ann.gaveUp.has_value();
    }));
    QCOMPARE(ann.gaveUp->reason, Reason::TlsFailed); // STARTTLS was taken away: no password is said
    QVERIFY(!ann.standing->isRunning());
}

/// Nobody listens where the domain is: its host-meta is asked (XEP-0156), and the way that it tells of is taken.
void XmppStandingClientTest::looksForAWebSocket()
{
    Town town;
    town.port.reset();
    int visits = 0;
    const auto web = std::move(*town.house.reactor.listenTcp(
        {.port = 5443}, [&] { return std::make_unique<Signpost>(QByteArray(), visits); }));
    QStringList fetched;
    client::Heard events;
    client::StandingClient::Options options;
    options.account = {*Jid::parse(u"ann@localhost"_s), u"pw"_s};
    options.fetch = [&](const QString& url) {
        fetched.append(url);
        using File = Result<QByteArray>;
        return Task<File>(url.endsWith(u"json"_s)
                ? File(Error{Error::Kind::Refused, Reason::NotFound, u"404"_s, {}})
                : File(QByteArray(
                    "<XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'><Link rel='urn:xmpp:alt-connections:websocket' "
                    "href='wss://localhost:5443/ws'/></XRD>")));
    };
    client::StandingClient standing(town.house.reactor, events, options);
    standing.start();
    QVERIFY(town.until([&] { return visits > 0; }));
    QCOMPARE(fetched,
        (QStringList{u"https://localhost/.well-known/host-meta.json"_s, u"https://localhost/.well-known/host-meta"_s}));
}

/// The first that the file names may be one that leads nowhere from here. A long file does not hold anybody up.
void XmppStandingClientTest::triesEachWebSocket()
{
    struct Leaving final : Protocol {
        void connectionMade(Transport& transport) override { transport.abortConnection(); }
        void dataReceived(QByteArrayView) override {}
        void connectionLost(const Error&) override {}
    };
    Town town;
    town.port.reset();
    QList<quint16> visited;
    std::vector<std::unique_ptr<Port>> ports;
    QByteArray links;
    for (quint16 port = 5443; port < 5450; ++port) {
        links += "<Link rel='urn:xmpp:alt-connections:websocket' href='wss://localhost:" + QByteArray::number(port)
            + "/ws'/>";
        if (port != 5444) // where nobody listens
            ports.push_back(std::move(*town.house.reactor.listenTcp({.port = port}, [&visited, port] {
                visited.append(port);
                return std::make_unique<Leaving>();
            })));
    }
    QList<QList<quint16>> rounds;
    client::Heard events;
    client::StandingClient::Options options;
    options.account = {*Jid::parse(u"ann@localhost"_s), u"pw"_s};
    options.fetch = [&](const QString&) {
        rounds.append(std::exchange(visited, {}));
        return Task<Result<QByteArray>>(Result<QByteArray>(
            QByteArray("<XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'>" + links + "</XRD>")));
    };
    client::StandingClient standing(town.house.reactor, events, options);
    standing.start();
    QVERIFY(town.until([&] {
        town.house.reactor.advance(1s);
        return rounds.size() > 1;
    }));
    QCOMPARE(rounds[1], (QList<quint16>{5443, 5445, 5446}));
}

/// Neither records nor places that a server names lead past it; the web, where it tells of a WebSocket, is asked by it.
void XmppStandingClientTest::goesThroughTheProxyAlone()
{
    struct Records final : SrvResolver {
        int asked = 0;
        Task<Result<QList<SrvRecord>>> lookUpSrv(QString) override
        {
            ++asked;
            return Result<QList<SrvRecord>>(QList<SrvRecord>());
        }
    } records;
    Town town; // whose port is not to be visited
    int visits = 0;
    const auto proxy = std::move(*town.house.reactor.listenTcp(
        {.port = 1080}, [&] { return std::make_unique<Signpost>(QByteArray(), visits); }));
    client::Heard events;
    client::StandingClient::Options options;
    options.account = {*Jid::parse(u"ann@localhost"_s), u"pw"_s};
    options.through = u"socks5:127.0.0.1:1080"_s;
    options.srv = &records;
    client::StandingClient standing(town.house.reactor, events, options);
    standing.start();
    QVERIFY(town.until([&] { return visits > 0; }));
    QCOMPARE(records.asked, 0);
    for (const auto& row : town.house.reactor.connections().rows())
        QVERIFY(row->peer.port != 5222 && row->local.port != 5222);
}

/// Whoever is always on connects again by itself, and the certificate on disk may be another one by then.
void XmppStandingClientTest::showsARenewedCertificate()
{
    struct Leaving final : Protocol {
        Transport* transport = nullptr;
        void connectionMade(Transport& made) override { transport = &made; }
        void dataReceived(QByteArrayView) override { transport->loseConnection(); }
        void connectionLost(const Error&) override {}
    };
    Town town;
    TlsContext::ServerOptions tls;
    tls.certificate = certificate();
    tls.clientCertificates = TlsContext::ClientCertificates::Asked;
    tls.alpn = {"xmpp-client"};
    const auto context = *TlsContext::server(tls);
    QStringList shown;
    const auto port = std::move(*town.house.reactor.listenTcp({.port = 5223}, [&] {
        auto session = TlsSession::wrap(context, std::make_unique<Leaving>());
        session->setHandshakeListener([&shown, made = session.get()](const std::optional<Error>&) {
            shown.append(made->peerCertificate().subject);
        });
        return session;
    }));
    QTemporaryFile file;
    const auto renew = [&](const QString& name) {
        const auto made = *Certificate::makeSelfSigned({name});
        return file.open() && file.resize(0) && file.write(made.chainPem + made.keyPem) > 0 && file.flush();
    };
    QVERIFY(renew(u"earlier"_s));
    client::Heard events;
    client::StandingClient::Options options;
    options.account = {*Jid::parse(u"ann@localhost"_s), {}};
    options.account.hasCertificate = true;
    options.place = *Endpoint::parse(u"tls:127.0.0.1:5223"_s);
    options.tls.systemTrust = false;
    options.tls.trustedPem = certificate().chainPem;
    options.tls.certificate = *Certificate::load(file.fileName(), file.fileName());
    options.readCertificate = [name = file.fileName()] { return Certificate::load(name, name); };
    options.backoff = Backoff({}, [](quint32) { return 0u; });
    client::StandingClient standing(town.house.reactor, events, options);
    standing.start();
    const auto comesAgain = [&] {
        shown.clear();
        return town.until([&] {
            town.house.reactor.advance(1s);
            return shown.size() >= 2; // the first of them may have been under way
        });
    };
    QVERIFY(comesAgain());
    QVERIFY2(shown.last().contains(u"earlier"_s), qPrintable(shown.last()));
    QVERIFY(renew(u"later"_s));
    QVERIFY(comesAgain());
    QVERIFY2(shown.last().contains(u"later"_s), qPrintable(shown.last()));
}

void XmppStandingClientTest::takesACertificateForItsService_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("clients") << QByteArray("_xmpp-client.localhost") << true;
    QTest::newRow("clients, direct TLS") << QByteArray("_xmpps-client.localhost") << true;
    QTest::newRow("servers") << QByteArray("_xmpp-server.localhost") << false;
}

/// RFC 6120 §13.7.1.2.1: whoever is there for a domain's clients need not have a certificate for all of it.
void XmppStandingClientTest::takesACertificateForItsService()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isTaken);
    Town town;
    const Authority authority;
    TlsContext::ServerOptions tls;
    tls.certificate = authority.certificate("otherName:1.3.6.1.5.5.7.8.7;IA5STRING:" + name);
    tls.alpn = {"xmpp-client"};
    const auto context = *TlsContext::server(tls);
    int visits = 0;
    std::optional<bool> isIn;
    const auto port = std::move(*town.house.reactor.listenTcp({.port = 5223}, [&] {
        auto session = TlsSession::wrap(context, std::make_unique<Signpost>(QByteArray(), visits));
        session->setHandshakeListener([&isIn](const std::optional<Error>& failure) { isIn = !failure; });
        return session;
    }));
    client::Heard events;
    client::StandingClient::Options options;
    options.account = {*Jid::parse(u"ann@localhost"_s), u"pw"_s};
    options.place = *Endpoint::parse(u"tls:127.0.0.1:5223"_s);
    options.tls.systemTrust = false;
    options.tls.trustedPem = authority.pem();
    client::StandingClient standing(town.house.reactor, events, options);
    standing.start();
    QVERIFY(town.until([&] { return isIn.has_value(); }));
    QCOMPARE(*isIn, isTaken);
}

QTEST_MAIN(XmppStandingClientTest)
#include "tst_standingclient.moc"
