#include <QtTest>

#include "netcore/tls/tlssession.h"
#include "protocols/sasl/exchange.h"
#include "protocols/xml/document.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/server/login/registration.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/streams/streamerror.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

const QByteArray saslNs = "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'";

QByteArray plain(const QByteArray& name, const QByteArray& password, const QByteArray& authorisation = {})
{
    const auto message = authorisation + '\0' + name + '\0' + password;
    return "<auth " + saslNs + " mechanism='PLAIN'>" + message.toBase64() + "</auth>";
}

std::shared_ptr<TlsContext> serverTls()
{
    TlsContext::ServerOptions options;
    options.certificate = *Certificate::makeSelfSigned({u"localhost"_s});
    return *TlsContext::server(options);
}

/// The condition of the stream error that came, "closed" when the stream just ended.
QString endOf(Peer& peer)
{
    for (auto element = peer.next(); !element.isNull(); element = peer.next()) {
        if (element.is(u"error", ns::streams))
            return streamConditionName(StreamError::fromElement(element).condition);
        if (element.name() == u"closed")
            return u"closed"_s;
    }
    return {};
}

QStringList mechanismsOf(const xml::Element& features)
{
    QStringList names;
    for (const auto& mechanism : features.child(u"mechanisms", ns::sasl).elements())
        names.append(mechanism.text());
    return names;
}

Registration& registration(House& house)
{
    return *house.server->extensions().find<Registration>();
}

} // namespace

/// RFC 6120, clause by clause, up to where a session begins.
class ClientStreamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersTheHeader();
    void theSilentMakeRoom();
    void headerFaults_data();
    void headerFaults();
    void offersByPolicy_data();
    void offersByPolicy();
    void logsInByPlain();
    void logsInByScram_data();
    void logsInByScram();
    void authFaults_data();
    void authFaults();
    void failsSlowlyAndNotForEver();
    void refusesAuthBeforeEncryption();
    void startsTls();
    void forgetsWhatCameBeforeTls();
    void bindsResources();
    void secondLoginTakesOver();
    void limitsResources();
    void nothingElseBeforeALogin_data();
    void nothingElseBeforeALogin();
    void registersAccounts();
    void registersByForm();
    void registersOnlyWhereAllowed();
    void countsWhoRegisters();
    void manyWhoRegisterCloseItForNobody();
    void givesUpOnTheSlow();
    void hostileBytes_data();
    void hostileBytes();
    void pipelinedLogin();
    void closesInOrder();
    void hidesSecretsFromWatchers();
    void slowsDownFloods();
    void marksTheLanguage_data();
    void marksTheLanguage();
    void asksTheSilent();
    void waitsForWhoDoesNotRead();
    void endsItsTurn();
};

/// Streams on which nobody logs in keep nobody else from it, nor those out who are in.
void ClientStreamTest::theSilentMakeRoom()
{
    House house;
    house.server->streams().halfOpen().setMost(3);
    Peer in(house);
    in.logIn(u"juliet"_s);
    std::vector<std::unique_ptr<Peer>> silent;
    for (int i = 0; i < 5; ++i) {
        silent.push_back(std::make_unique<Peer>(house));
        silent.back()->open();
    }
    Peer late(house);
    QVERIFY(!late.logIn(u"romeo"_s).isNull());
    for (const auto& one : silent)
        one->wire().settle();
    QVERIFY(!silent.front()->isConnected() && silent.back()->isConnected());
    QVERIFY(in.isConnected() && late.isConnected());
    QCOMPARE(house.server->streams().halfOpen().count(), 2);
}

void ClientStreamTest::answersTheHeader()
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

void ClientStreamTest::headerFaults_data()
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

void ClientStreamTest::headerFaults()
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

void ClientStreamTest::offersByPolicy_data()
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

void ClientStreamTest::offersByPolicy()
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

void ClientStreamTest::logsInByPlain()
{
    House house;
    Peer peer(house);
    QCOMPARE(peer.logIn(u"juliet"_s, u"balcony"_s).toString(), u"juliet@localhost/balcony"_s);
    QCOMPARE(peer.wire().record().who, u"juliet@localhost/balcony"_s);
    QCOMPARE(house.server->sessions().count(), 1);
    peer.wire().peerCloses();
    QCOMPARE(house.server->sessions().count(), 0);
}

void ClientStreamTest::logsInByScram_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QString>("password");
    QTest::newRow("256, right") << u"SCRAM-SHA-256"_s << u"r0m30"_s;
    QTest::newRow("256, wrong") << u"SCRAM-SHA-256"_s << u"wrong"_s;
    QTest::newRow("1, right") << u"SCRAM-SHA-1"_s << u"r0m30"_s;
    QTest::newRow("1, wrong") << u"SCRAM-SHA-1"_s << u"wrong"_s;
}

void ClientStreamTest::logsInByScram()
{
    QFETCH(QString, mechanism);
    QFETCH(QString, password);
    House house;
    house.users.passwords[u"juliet"_s] = u"r0m30"_s;
    Peer peer(house);
    peer.open();
    peer.forget();
    auto client = sasl::startClient(house.reactor, mechanism, {u"juliet"_s, password, {}, {}});
    const auto step = [&](const QByteArray& input) {
        auto task = (*client)->step(input);
        house.reactor.turnUntil([&] { return task.isReady(); });
        return task.take();
    };
    auto said = step({});
    peer.say("<auth " + saslNs + " mechanism='" + mechanism.toLatin1() + "'>" + said->bytes.toBase64() + "</auth>");
    xml::Element answer;
    const auto listen = [&] {
        house.reactor.turnUntil([&] {
            house.reactor.advance(100ms); // a failure is told after a pause
            answer = peer.next();
            return !answer.isNull();
        });
    };
    listen();
    QCOMPARE(answer.name(), u"challenge"_s);
    said = step(QByteArray::fromBase64(answer.text().toLatin1()));
    peer.say("<response " + saslNs + ">" + said->bytes.toBase64() + "</response>");
    listen();
    const bool right = password == u"r0m30";
    QCOMPARE(answer.name(), right ? u"success"_s : u"failure"_s);
    QCOMPARE(house.users.ended, QStringList(right ? u"juliet passed"_s : u"juliet failed"_s));
    if (right) // the server has proved that it knows the password, too
        QVERIFY(step(QByteArray::fromBase64(answer.text().toLatin1())));
}

void ClientStreamTest::authFaults_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("condition");
    const auto auth = [](const QByteArray& rest) { return QByteArray("<auth " + saslNs + " " + rest); };
    QTest::newRow("6.5.1 aborted") << QByteArray("<abort " + saslNs + "/>") << u"aborted"_s;
    QTest::newRow("6.5.5 bad base64") << auth("mechanism='PLAIN'>%%%</auth>") << u"incorrect-encoding"_s;
    QTest::newRow("6.5.6 for somebody else") << plain("juliet", "pw", "romeo@localhost") << u"invalid-authzid"_s;
    QTest::newRow("6.5.6 a strange authzid") << plain("juliet", "pw", "@@") << u"invalid-authzid"_s;
    QTest::newRow("6.5.7 unknown") << auth("mechanism='CRAM-MD5'/>") << u"invalid-mechanism"_s;
    QTest::newRow("6.5.7 not named") << auth("/>") << u"invalid-mechanism"_s;
    QTest::newRow("6.5.8 nonsense inside") << auth("mechanism='PLAIN'>aGVsbG8=</auth>") << u"malformed-request"_s;
    QTest::newRow("6.5.8 response to nothing")
        << QByteArray("<response " + saslNs + ">=</response>") << u"malformed-request"_s;
    QTest::newRow("6.5.10 wrong password") << plain("juliet", "wrong") << u"not-authorized"_s;
    QTest::newRow("6.5.10 unknown name") << plain("rosaline", "pw") << u"not-authorized"_s;
    QTest::newRow("6.5.10 another domain") << plain("juliet@example.com", "pw") << u"not-authorized"_s;
    QTest::newRow("empty name") << plain("", "pw") << u"not-authorized"_s;
}

void ClientStreamTest::authFaults()
{
    QFETCH(QByteArray, element);
    QFETCH(QString, condition);
    House house;
    house.users.passwords = {{u"juliet"_s, u"pw"_s}, {u"juliet@example.com"_s, u"pw"_s}};
    Peer peer(house);
    peer.open();
    peer.forget();
    peer.say(element);
    xml::Element answer;
    house.reactor.turnUntil([&] {
        house.reactor.advance(100ms);
        answer = peer.next();
        return !answer.isNull();
    });
    QVERIFY(answer.is(u"failure", ns::sasl));
    QCOMPARE(answer.firstElement().name(), condition);
    QVERIFY(peer.isConnected());
    // 6.4.5: the client may try again on the same stream.
    QCOMPARE(peer.logIn(u"romeo"_s).toString(), u"romeo@localhost/r"_s);
}

void ClientStreamTest::failsSlowlyAndNotForEver()
{
    House house;
    Peer peer(house);
    peer.open();
    peer.forget();
    for (int attempt = 0; attempt < 5; ++attempt) {
        peer.say("<abort " + saslNs + "/>");
        if (attempt == 4)
            break;
        QVERIFY(peer.next().isNull());
        house.reactor.advance(499ms);
        QVERIFY(peer.next().isNull());
        house.reactor.advance(1ms);
        QCOMPARE(peer.next().name(), u"failure"_s);
    }
    QCOMPARE(peer.next().name(), u"failure"_s);
    QCOMPARE(endOf(peer), u"policy-violation"_s);
    QVERIFY(!peer.isConnected());
}

void ClientStreamTest::refusesAuthBeforeEncryption()
{
    ServerOptions options;
    options.tlsContext = serverTls();
    House house(options);
    house.users.passwords[u"juliet"_s] = u"pw"_s;
    Peer peer(house, false);
    peer.open();
    peer.forget();
    peer.say(plain("juliet", "pw"));
    house.reactor.advance(500ms);
    QCOMPARE(peer.next().firstElement().name(), u"encryption-required"_s); // 6.5.4
}

namespace {

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

void ClientStreamTest::startsTls()
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

void ClientStreamTest::forgetsWhatCameBeforeTls()
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

void ClientStreamTest::bindsResources()
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

void ClientStreamTest::secondLoginTakesOver()
{
    House house;
    Peer first(house);
    first.logIn(u"juliet"_s, u"balcony"_s);
    first.available();
    Peer second(house);
    QCOMPARE(second.logIn(u"juliet"_s, u"balcony"_s).toString(), u"juliet@localhost/balcony"_s);
    QCOMPARE(endOf(first), u"conflict"_s);
    QVERIFY(!first.isConnected());
    QCOMPARE(house.server->sessions().count(), 1);
    second.available();
    second.forget();
    second.say("<message to='juliet@localhost/balcony' type='chat'><body>me</body></message>");
    QCOMPARE(second.next().childText(u"body"), u"me"_s);
}

void ClientStreamTest::limitsResources()
{
    ServerOptions options;
    options.resources = 2;
    House house(options);
    Peer first(house), second(house), third(house);
    QVERIFY(!first.logIn(u"juliet"_s, u"1"_s).isNull());
    QVERIFY(!second.logIn(u"juliet"_s, u"2"_s).isNull());
    QVERIFY(third.logIn(u"juliet"_s, u"3"_s).isNull());
    QVERIFY(third.isConnected());
}

void ClientStreamTest::nothingElseBeforeALogin_data()
{
    QTest::addColumn<QByteArray>("element");
    for (const QByteArray element : {"<message to='a@localhost'><body>hi</body></message>", "<presence/>",
             "<iq type='get' id='1'><query xmlns='jabber:iq:roster'/></iq>", "<foo/>",
             "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>", "<iq to='@'/>"})
        QTest::newRow(element.constData()) << element;
}

void ClientStreamTest::nothingElseBeforeALogin()
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

void ClientStreamTest::registersAccounts()
{
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    Peer peer(house);
    peer.open();
    peer.forget();
    const auto form = peer.ask("<iq type='get' id='1' to='localhost'><query xmlns='jabber:iq:register'/></iq>");
    QVERIFY(!form.child(u"query", ns::registration).child(u"username").isNull());
    const auto ask = [&](const QByteArray& fields) {
        const auto answer = peer.ask(
            "<iq type='set' id='2'><query xmlns='jabber:iq:register'>" + fields + "</query></iq>");
        return answer.attribute(u"type") == u"result"
            ? u"made"_s
            : conditionName(StanzaError::fromElement(answer.child(u"error")).condition);
    };
    QCOMPARE(ask("<username>Juliet</username><password>pw</password>"), u"made"_s);
    QVERIFY(house.users.passwords.contains(u"juliet"_s));
    QCOMPARE(ask("<username>juliet</username><password>other</password>"), u"conflict"_s);
    QCOMPARE(ask("<username>romeo</username>"), u"not-acceptable"_s);
    QCOMPARE(ask("<username>ro meo</username><password>pw</password>"), u"not-acceptable"_s);
    QCOMPARE(ask("<password>pw</password>"), u"not-acceptable"_s);
    QCOMPARE(peer.logIn(u"juliet"_s).toString(), u"juliet@localhost/r"_s);
}

void ClientStreamTest::registersByForm()
{
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    Peer peer(house);
    peer.open();
    peer.forget();
    const auto asked = peer.ask("<iq type='get' id='1' to='localhost'><query xmlns='jabber:iq:register'/></iq>");
    const auto form = DataForm::in(asked.child(u"query", ns::registration));
    QVERIFY(form);
    QCOMPARE(form->formType(), ns::registration); // XEP-0077 §9.2
    QVERIFY(form->find(u"username")->required);
    QCOMPARE(form->find(u"password")->type, DataForm::FieldType::TextPrivate);
    const auto ask = [&](const QByteArray& type, const QByteArray& fields) {
        const auto answer = peer.ask(
            "<iq type='set' id='2'><query xmlns='jabber:iq:register'><x xmlns='jabber:x:data' type='" + type + "'>"
            + fields + "</x></query></iq>");
        return answer.attribute(u"type") == u"result"
            ? u"made"_s
            : conditionName(StanzaError::fromElement(answer.child(u"error")).condition);
    };
    const auto named = [](const QByteArray& name) {
        return "<field var='username'><value>" + name + "</value></field>";
    };
    const QByteArray password = "<field var='password'><value>pw</value></field>";
    QCOMPARE(ask("submit", named("romeo")), u"not-acceptable"_s);
    QCOMPARE(ask("submit", named("ro meo") + password), u"not-acceptable"_s);
    QCOMPARE(ask("cancel", {}), u"not-acceptable"_s);
    QCOMPARE(ask("submit", named("romeo") + password), u"made"_s);
    QCOMPARE(house.users.passwords[u"romeo"_s], u"pw"_s);
    QCOMPARE(ask("submit", named("romeo") + password), u"conflict"_s);
}

void ClientStreamTest::registersOnlyWhereAllowed()
{
    House closed;
    Peer peer(closed);
    peer.open();
    peer.forget();
    const auto answer = peer.ask(
        "<iq type='set' id='2'><query xmlns='jabber:iq:register'><username>a</username><password>b</password></query></iq>");
    QCOMPARE(StanzaError::fromElement(answer.child(u"error")).condition, Condition::NotAllowed);
    QVERIFY(closed.users.passwords.empty());

    ServerOptions options;
    options.registrationOpen = true;
    options.tls = TlsPolicy::Off;
    House open(options);
    Peer stranger(open, false); // the password would pass in the clear
    stranger.open();
    stranger.forget();
    const auto refused = stranger.ask(
        "<iq type='set' id='2'><query xmlns='jabber:iq:register'><username>a</username><password>b</password></query></iq>");
    QCOMPARE(refused.attribute(u"type"), u"error"_s);
    QVERIFY(open.users.passwords.empty());

    const Address here{Address::Family::IPv4, u"127.0.0.1"_s, 1};
    const Address alsoHere{Address::Family::IPv6, u"::1"_s, 1};
    for (int i = 0; i < Registration::registrationsAnHourHere; ++i)
        QVERIFY(registration(open).mayRegister(i % 2 ? here : alsoHere));
    QVERIFY(!registration(open).mayRegister(here));
    QVERIFY(!registration(open).mayRegister(alsoHere));
}

void ClientStreamTest::countsWhoRegisters()
{
    House house;
    const auto mayRegister = [&](const QString& address) {
        return registration(house).mayRegister(
            {address.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4, address, 1});
    };
    for (int i = 0; i < 5; ++i)
        QVERIFY(mayRegister(u"192.0.2.7"_s));
    for (int i = 0; i < 50; ++i)
        QVERIFY(!mayRegister(
            i % 2 ? u"192.0.2.7"_s : u"::ffff:192.0.2.7"_s)); // nor is the network around it charged for that
    QVERIFY(mayRegister(u"192.0.2.8"_s));
    house.reactor.advance(61min);
    QVERIFY(mayRegister(u"192.0.2.7"_s));

    // A /64 is one caller, and a /56 and a /48 have not much more to give.
    for (int i = 0; i < 5; ++i)
        QVERIFY(mayRegister(u"2001:db8:1:1::%1"_s.arg(i)));
    QVERIFY(!mayRegister(u"2001:db8:1:1:ffff::1"_s));
    for (int i = 0; i < 15; ++i)
        QVERIFY(mayRegister(u"2001:db8:1:%1::1"_s.arg(i + 2)));
    QVERIFY(!mayRegister(u"2001:db8:1:99::1"_s));
    QVERIFY(mayRegister(u"2001:db8:2:1::1"_s));
}

/// Whoever has many networks fills the table and gets no further than that: others still register, and the table does
/// not grow.
void ClientStreamTest::manyWhoRegisterCloseItForNobody()
{
    House house;
    for (int i = 0; i < 5000; ++i)
        QVERIFY(registration(house).mayRegister({Address::Family::IPv6, u"2001:%1::1"_s.arg(i, 0, 16), 1}));
    house.reactor.advance(1s); // of equal age, any may go
    for (int i = 0; i < 5; ++i)
        QVERIFY(registration(house).mayRegister({Address::Family::IPv4, u"192.0.2.7"_s, 1}));
    QVERIFY(!registration(house).mayRegister({Address::Family::IPv4, u"192.0.2.7"_s, 1}));
}

void ClientStreamTest::givesUpOnTheSlow()
{
    House house;
    Peer silent(house), half(house), busy(house);
    half.open();
    busy.open();
    for (int second = 0; second < 29; ++second) {
        house.reactor.advance(1s);
        busy.say(" "); // keeping a line warm does not count as logging in
    }
    QVERIFY(silent.isConnected() && half.isConnected() && busy.isConnected());
    house.reactor.advance(1s);
    QCOMPARE(endOf(silent), u"connection-timeout"_s);
    QCOMPARE(endOf(half), u"connection-timeout"_s);
    QCOMPARE(endOf(busy), u"connection-timeout"_s);
    QVERIFY(!silent.isConnected() && !half.isConnected() && !busy.isConnected());
}

void ClientStreamTest::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("condition");
    QTest::newRow("comment") << QByteArray("<!-- -->") << u"restricted-xml"_s;
    QTest::newRow("processing instruction") << QByteArray("<?a b?>") << u"restricted-xml"_s;
    QTest::newRow("entity") << QByteArray("<auth>&lol;</auth>") << u"restricted-xml"_s;
    QTest::newRow("text") << QByteArray("hello") << u"bad-format"_s;
    QTest::newRow("bad UTF-8") << QByteArray("<auth>\xFF</auth>") << u"not-well-formed"_s;
    QTest::newRow("unbalanced") << QByteArray("<auth></presence>") << u"not-well-formed"_s;
    QTest::newRow("much before login") << "<auth>" + QByteArray(20'000, 'x') << u"policy-violation"_s;
    QTest::newRow("deep") << QByteArray("<a>").repeated(100) << u"policy-violation"_s;
}

void ClientStreamTest::hostileBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, condition);
    for (const bool slowly : {false, true}) {
        House house;
        Peer peer(house);
        peer.open();
        peer.forget();
        if (slowly)
            peer.sayByteByByte(bytes);
        else
            peer.say(bytes);
        QCOMPARE(endOf(peer), condition);
        QVERIFY(!peer.isConnected());
    }
}

void ClientStreamTest::pipelinedLogin()
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

void ClientStreamTest::closesInOrder()
{
    House house;
    Peer peer(house);
    peer.logIn(u"juliet"_s);
    peer.say("</stream:stream>");
    QCOMPARE(endOf(peer), u"closed"_s);
    QVERIFY(!peer.isConnected());
    QCOMPARE(house.server->sessions().count(), 0);

    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    house.server->shutDown();
    QCOMPARE(endOf(romeo), u"system-shutdown"_s);
}

void ClientStreamTest::hidesSecretsFromWatchers()
{
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    Peer peer(house);
    QByteArray watched;
    peer.wire().record().setWatcher([&](bool, QByteArrayView unit) { watched.append(unit); });
    peer.open();
    peer.ask(
        "<iq type='set' id='2'><query xmlns='jabber:iq:register'><username>a</username><password>tellnobody</password></query></iq>");
    peer.logIn(u"a"_s, u"r"_s, u"tellnobody"_s);
    peer.available();
    peer.ask(
        "<iq type='set' id='3'><query xmlns='jabber:iq:register'><username>a</username><password>tellnobody</password></query></iq>");
    // comes back
    peer.say(
        "<message to='a@localhost/r'><x xmlns='jabber:x:conference' jid='room@rooms' password='tellnobody'/></message>");
    QVERIFY(!peer.nextOf(u"message"_s).isNull());
    QVERIFY(watched.contains("<presence"));
    QVERIFY(watched.contains("<auth"));
    QVERIFY(watched.contains("password='(hidden)'"));
    QVERIFY(!watched.contains("tellnobody"));
    QVERIFY(!watched.contains(QByteArray("a\0tellnobody", 12).toBase64().left(12)));
}

void ClientStreamTest::slowsDownFloods()
{
    ServerOptions options;
    options.bytesPerSecond = 10'000;
    options.burstBytes = 20'000;
    House house(options);
    Peer peer(house);
    peer.logIn(u"juliet"_s);
    QVERIFY(!peer.wire().isReadingPaused());
    peer.say("<message to='juliet@localhost/r'><body>" + QByteArray(30'000, 'x') + "</body></message>");
    QVERIFY(peer.wire().isReadingPaused());
    house.reactor.advance(100ms);
    QVERIFY(peer.wire().isReadingPaused());
    house.reactor.advance(2s);
    QVERIFY(!peer.wire().isReadingPaused());
    QVERIFY(!peer.nextOf(u"message"_s).isNull()); // late, but there
}

void ClientStreamTest::marksTheLanguage_data()
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
void ClientStreamTest::marksTheLanguage()
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

void ClientStreamTest::asksTheSilent()
{
    House house;
    Peer alive(house), dead(house);
    alive.logIn(u"alive"_s);
    dead.logIn(u"dead"_s);
    for (int i = 0; i < 25; ++i) {
        house.reactor.advance(30s);
        const auto ping = alive.nextOf(u"iq"_s);
        if (!ping.isNull())
            alive.say("<iq type='result' id='" + ping.attribute(u"id").toUtf8() + "' to='localhost'/>");
    }
    QVERIFY(alive.isConnected());
    QCOMPARE(endOf(dead), u"connection-timeout"_s);
}

void ClientStreamTest::waitsForWhoDoesNotRead()
{
    House house;
    Peer deaf(house);
    deaf.logIn(u"deaf"_s);
    deaf.forget();
    deaf.wire().setStalled(true);
    const QByteArray ping = "<iq type='get' id='1' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>";
    for (int i = 0; i < 5000; ++i)
        deaf.wire().feed(ping);
    house.reactor.turn();
    const auto queued = deaf.wire().queuedBytes();
    QVERIFY(queued > MemoryTransport::highWater);
    QVERIFY(queued < 2 * MemoryTransport::highWater); // 5,000 answers would be more than that
    QVERIFY(deaf.wire().isReadingPaused());
    qsizetype answers = 0;
    for (int round = 0; round < 100 && answers < 5000; ++round) {
        deaf.wire().setStalled(false);
        answers += deaf.wire().takeWritten().count("<iq");
        house.reactor.turn();
    }
    QCOMPARE(answers, 5000);
}

/// Requests that come together are answered in order, a share of them in each turn.
void ClientStreamTest::endsItsTurn()
{
    House house;
    Peer peer(house);
    peer.logIn(u"juliet"_s);
    peer.forget();
    peer.wire().setShare(2);
    QByteArray pings;
    for (int i = 1; i <= 5; ++i)
        pings += "<iq type='get' id='" + QByteArray::number(i) + "' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>";
    peer.say(pings + "</stream:stream>");
    QStringList ids;
    for (const auto turn : {2, 4, 5}) {
        for (auto answer = peer.next(); !answer.isNull() && answer.name() == u"iq"; answer = peer.next())
            ids.append(answer.attribute(u"id"));
        QCOMPARE(ids.size(), turn);
        QCOMPARE(peer.wire().hasYielded(), turn < 5);
        QVERIFY(!peer.wire().isReadingPaused());
        peer.wire().giveTurn();
        peer.say({});
    }
    QCOMPARE(ids, QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QVERIFY(!peer.isConnected()); // its end came last
}

QTEST_GUILESS_MAIN(ClientStreamTest)
#include "tst_clientstream.moc"
