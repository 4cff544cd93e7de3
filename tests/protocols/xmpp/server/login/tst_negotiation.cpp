#include <QtTest>

#include "netcore/tls/tlssession.h"
#include "protocols/xml/document.h"
#include "protocols/xmpp/server/login/negotiation.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/login/streamsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

QStringList mechanismsOf(const xml::Element& features)
{
    QStringList names;
    for (const auto& mechanism : features.child(u"mechanisms", ns::sasl).elements())
        names.append(mechanism.text());
    return names;
}

/// A client behind TLS: what the server says is decrypted, what it says is encrypted.
class EncryptedClient final : public Protocol {
public:
    explicit EncryptedClient(QByteArray& hears) : heard(hears) {}
    QByteArray& heard; // outlives the connection
    Transport* wire = nullptr;
    void connectionMade(Transport& transport) override { wire = &transport; }
    void transportReplaced(Transport& transport) override { wire = &transport; }
    void dataReceived(QByteArrayView bytes) override { heard.append(bytes); }
    void connectionLost(const Error&) override { wire = nullptr; }
};

const QByteArray streamHeader =
    "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='localhost' version='1.0'>";

/// Both ends of a connection that has been asked to start TLS, with `behind` sent in the same breath.
struct StartTlsPair {
    House house;
    QByteArray heard;
    MemoryPair pair;
    EncryptedClient* client = nullptr;

    explicit StartTlsPair(const ServerOptions& options, const QByteArray& behind = {}) : house(options)
    {
        auto protocol = std::make_unique<EncryptedClient>(heard);
        client = protocol.get();
        pair.server.setPeer({Address::Family::IPv4, u"192.0.2.7"_s, 40000});
        pair.server.open(house.server->makeStream());
        pair.client.open(std::move(protocol));
        client->wire->write(streamHeader);
        pair.exchange();
        heard.clear();
        client->wire->write("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>" + behind);
        pair.exchange();
    }
    void encrypt()
    {
        TlsContext::ClientOptions trusting;
        trusting.verifyPeer = false;
        TlsSession::start(pair.client, *TlsContext::client(trusting));
        pair.exchange();
        heard.clear();
    }
};

ServerOptions withTls()
{
    ServerOptions options;
    options.tlsContext = serverTls();
    return options;
}

} // namespace

class XmppNegotiationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersTheHeader();
    void headerFaults_data();
    void headerFaults();
    void offersByPolicy_data();
    void offersByPolicy();
    void startsTls();
    void forgetsWhatCameBeforeTls();
    void bindsResources();
    void nothingElseBeforeALogin_data();
    void nothingElseBeforeALogin();
    void pipelinedLogin();
    void marksTheLanguage_data();
    void marksTheLanguage();
};

void XmppNegotiationTest::answersTheHeader()
{
    House house;
    Peer peer(house);
    peer.say(
        "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
        "from='juliet@localhost' to='LOCALHOST' version='1.0' xml:lang='en'>");
    const auto header = peer.next();
    QVERIFY(header.is(u"stream", ns::streams));
    QCOMPARE(header.attribute(u"from"), u"localhost"_s);
    QCOMPARE(header.attribute(u"to"), u"juliet@localhost"_s);
    QCOMPARE(header.attribute(u"version"), u"1.0"_s);
    QVERIFY(header.attribute(u"id").size() >= 16);
    QVERIFY(peer.next().is(u"features", ns::streams));
}

void XmppNegotiationTest::headerFaults_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("condition");
    const auto header = [](const QByteArray& rest) {
        return QByteArray(
            "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' " + rest + ">");
    };
    QTest::newRow("4.9.3.6 another host") << header("to='example.com' version='1.0'") << u"host-unknown"_s;
    QTest::newRow("4.9.3.6 no host at all") << header("to='@' version='1.0'") << u"host-unknown"_s;
    QTest::newRow("4.9.3.7 no to") << header("version='1.0'") << u"improper-addressing"_s;
    QTest::newRow("4.9.3.25 no version") << header("to='localhost'") << u"unsupported-version"_s;
    QTest::newRow("4.9.3.25 version 0.9") << header("to='localhost' version='0.9'") << u"unsupported-version"_s;
    QTest::newRow("4.9.3.10 another namespace")
        << QByteArray("<stream:stream xmlns='jabber:client' xmlns:stream='urn:other' to='localhost' version='1.0'>")
        << u"invalid-namespace"_s;
    QTest::newRow("4.9.3.10 another default namespace") << QByteArray(
        "<stream:stream xmlns='jabber:foo' xmlns:stream='http://etherx.jabber.org/streams' to='localhost' version='1.0'>")
                                                        << u"invalid-namespace"_s;
    QTest::newRow("4.9.3.10 a server's namespace") << QByteArray(
        "<stream:stream xmlns='jabber:server' xmlns:stream='http://etherx.jabber.org/streams' to='localhost' version='1.0'>")
                                                   << u"invalid-namespace"_s;
    QTest::newRow("4.9.3.1 another element")
        << QByteArray("<stream:river xmlns:stream='http://etherx.jabber.org/streams' to='localhost' version='1.0'>")
        << u"bad-format"_s;
    QTest::newRow("4.9.3.13 no XML") << QByteArray("GET / HTTP/1.1\r\n") << u"not-well-formed"_s;
    QTest::newRow("4.9.3.22 encoding") << QByteArray("<?xml version='1.0' encoding='latin1'?><a/>")
                                       << u"unsupported-encoding"_s;
    QTest::newRow("4.9.3.18 DTD") << QByteArray("<!DOCTYPE stream SYSTEM 'x'><stream/>") << u"restricted-xml"_s;
    QTest::newRow("version 1.1 is fine") << header("to='localhost' version='1.1'") << QString();
}

void XmppNegotiationTest::headerFaults()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, condition);
    House house;
    Peer peer(house);
    peer.say(header);
    QVERIFY(peer.next().is(u"stream", ns::streams)); // 4.9.1.2: the error is told inside a stream
    QCOMPARE(endOf(peer), condition);
    QCOMPARE(peer.isConnected(), condition.isEmpty());
}

void XmppNegotiationTest::offersByPolicy_data()
{
    QTest::addColumn<int>("tls");
    QTest::addColumn<bool>("onThisComputer");
    QTest::addColumn<QString>("offered");
    const auto scram = u" SCRAM-SHA-256 SCRAM-SHA-1"_s;
    QTest::newRow("required, here") << int(TlsPolicy::Required) << true << u"starttls"_s + scram + u" PLAIN register"_s;
    QTest::newRow("required, elsewhere") << int(TlsPolicy::Required) << false << u"starttls required"_s;
    QTest::newRow("offered, here") << int(TlsPolicy::Offered) << true << u"starttls"_s + scram + u" PLAIN register"_s;
    QTest::newRow("offered, elsewhere: no secret in the clear")
        << int(TlsPolicy::Offered) << false << u"starttls"_s + scram;
    QTest::newRow("off, here") << int(TlsPolicy::Off) << true << QString(scram + u" PLAIN register"_s).trimmed();
    QTest::newRow("off, elsewhere: no secret in the clear") << int(TlsPolicy::Off) << false << scram.trimmed();
}

void XmppNegotiationTest::offersByPolicy()
{
    QFETCH(int, tls);
    QFETCH(bool, onThisComputer);
    QFETCH(QString, offered);
    ServerOptions options;
    options.tls = TlsPolicy(tls);
    options.tlsContext = serverTls();
    options.registrationOpen = true;
    House house(options);
    Peer peer(house, onThisComputer);
    peer.open();
    const auto features = peer.nextOf(u"features"_s);
    QStringList seen;
    if (const auto startTls = features.child(u"starttls", ns::tls); !startTls.isNull()) {
        seen << u"starttls"_s;
        if (!startTls.child(u"required").isNull())
            seen << u"required"_s;
    }
    seen += mechanismsOf(features);
    if (!features.child(u"register", ns::registrationFeature).isNull())
        seen << u"register"_s;
    QCOMPARE(seen.join(u' '), offered);
}

void XmppNegotiationTest::startsTls()
{
    StartTlsPair both(withTls());
    QCOMPARE(both.heard, "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
    both.encrypt();
    both.client->wire->write(streamHeader);
    both.pair.exchange();
    QVERIFY(both.heard.contains("<mechanism>SCRAM-SHA-256-PLUS</mechanism>"));
    QVERIFY(both.heard.contains("<channel-binding type='tls-exporter'/>"));
    QVERIFY(both.heard.contains("<mechanism>PLAIN</mechanism>"));
    QVERIFY(!both.heard.contains("starttls"));
    both.heard.clear();
    both.client->wire->write("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"); // a second time
    both.pair.exchange();
    QCOMPARE(both.heard, "<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:stream>");
}

void XmppNegotiationTest::forgetsWhatCameBeforeTls()
{
    // Someone in between could put words into the client's mouth before the handshake; they must not count after it.
    const auto injected = streamHeader + plain("mallory", "pw") + "<iq type='set' id='x'/>";
    StartTlsPair both(withTls(), injected);
    both.house.users.passwords[u"mallory"_s] = u"pw"_s;
    both.encrypt();
    both.house.reactor.turn();
    both.pair.exchange();
    QCOMPARE(both.heard, QByteArray());
    both.client->wire->write(streamHeader);
    both.pair.exchange();
    QVERIFY(both.heard.contains("mechanisms"));
    QVERIFY(!both.heard.contains("success"));
}

void XmppNegotiationTest::bindsResources()
{
    House house;
    Peer peer(house);
    house.users.passwords[u"juliet"_s] = u"pw"_s;
    QVERIFY(!peer.logIn(u"juliet"_s, u""_s).resource().isEmpty()); // 7.6: made up
    Peer other(house);
    QCOMPARE(other.logIn(u"juliet"_s, u" \u265A"_s).resource(), u" \u265A"_s);
    Peer third(house);
    QVERIFY(third.logIn(u"juliet"_s, u"\u200B"_s).isNull()); // 7.7.2.1: not a resource; another can be tried
    const auto bound = third.ask(
        "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>x</resource></bind></iq>");
    QCOMPARE(bound.attribute(u"type"), u"result"_s);
    QCOMPARE(house.server->sessions().of(u"juliet"_s).size(), 3);
    // 7.1: a second time is no request of a session's.
    const auto again = third.ask("<iq type='set' id='c'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
    QCOMPARE(again.attribute(u"type"), u"error"_s);
}

void XmppNegotiationTest::nothingElseBeforeALogin_data()
{
    QTest::addColumn<QByteArray>("element");
    for (const QByteArray element : {"<message to='a@localhost'><body>hi</body></message>", "<presence/>",
             "<iq type='get' id='1'><query xmlns='jabber:iq:roster'/></iq>", "<foo/>",
             "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>", "<iq to='@'/>"})
        QTest::newRow(element.constData()) << element;
}

void XmppNegotiationTest::nothingElseBeforeALogin()
{
    QFETCH(QByteArray, element);
    House house;
    Peer peer(house);
    peer.open();
    peer.forget();
    peer.say(element);
    QCOMPARE(endOf(peer), u"not-authorized"_s); // 4.9.3.12
    QVERIFY(!peer.isConnected());
}

void XmppNegotiationTest::pipelinedLogin()
{
    // A client that is sure of itself may say everything at once.
    House house;
    house.users.passwords[u"juliet"_s] = u"pw"_s;
    Peer peer(house);
    peer.say(streamHeader + plain("juliet", "pw") + streamHeader
        + "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>x</resource></bind></iq><presence/>");
    QVERIFY(house.reactor.turnUntil([&] {
        auto* session = house.server->sessions().find(*Jid::parse(u"juliet@localhost/x"_s));
        return session && session->isAvailable();
    }));
}

void XmppNegotiationTest::marksTheLanguage_data()
{
    QTest::addColumn<QByteArray>("ofTheStream");
    QTest::addColumn<QByteArray>("ofTheMessage");
    QTest::addColumn<QString>("delivered");
    QTest::newRow("the stream's") << QByteArray("xml:lang='de-CH'") << QByteArray() << u"de-CH"_s;
    QTest::newRow("its own") << QByteArray("xml:lang='de'") << QByteArray("xml:lang='fr'") << u"fr"_s;
    QTest::newRow("none") << QByteArray() << QByteArray() << QString();
    QTest::newRow("no language") << QByteArray("xml:lang='&lt;b>'") << QByteArray() << QString();
}

/// RFC 6120 §8.1.5: delivered, and kept.
void XmppNegotiationTest::marksTheLanguage()
{
    QFETCH(QByteArray, ofTheStream);
    QFETCH(QByteArray, ofTheMessage);
    QFETCH(QString, delivered);
    House house;
    Peer juliet(house), romeo(house);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    house.users.passwords[u"juliet"_s] = u"pw"_s;
    const auto opening = "<?xml version='1.0'?>" + streamHeader.chopped(1) + ' ' + ofTheStream + '>';
    juliet.say(opening);
    juliet.forget();
    juliet.say(plain("juliet", "pw"));
    while (juliet.nextOf(u"success"_s).isNull())
        juliet.say({});
    juliet.say(opening);
    juliet.ask(
        "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>r</resource></bind></iq>");
    romeo.forget();
    juliet.say("<message to='romeo@localhost' type='chat' " + ofTheMessage + "><body>x</body></message>");
    QCOMPARE(romeo.nextOf(u"message"_s).attribute(u"lang", xml::xmlNamespace), delivered);
    juliet.say("<presence to='romeo@localhost/r' " + ofTheMessage + "><status>x</status></presence>");
    const auto presence = romeo.nextOf(u"presence"_s);
    QCOMPARE(presence.child(u"status").text(), u"x"_s);
    QCOMPARE(presence.attribute(u"lang", xml::xmlNamespace), delivered);
    for (const auto& account : {u"juliet"_s, u"romeo"_s}) {
        QCOMPARE(house.archive.messages[account].size(), 1);
        const auto kept = xml::parse(house.archive.messages[account].first().stanza);
        QCOMPARE(kept->attribute(u"lang", xml::xmlNamespace), delivered);
    }
}

QTEST_GUILESS_MAIN(XmppNegotiationTest)
#include "tst_negotiation.moc"
