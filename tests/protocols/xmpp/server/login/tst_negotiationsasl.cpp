#include <QtTest>

#include "protocols/sasl/exchange.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/login/streamsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

class NegotiationSaslTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logsInByPlain();
    void logsInByScram_data();
    void logsInByScram();
    void authFaults_data();
    void authFaults();
    void failsSlowlyAndNotForEver();
    void refusesAuthBeforeEncryption();
    void notesAPasswordInTheClear();
};

void NegotiationSaslTest::logsInByPlain()
{
    House house;
    Peer peer(house);
    QCOMPARE(peer.logIn(u"juliet"_s, u"balcony"_s).toString(), u"juliet@localhost/balcony"_s);
    QCOMPARE(peer.wire().record().who, u"juliet@localhost/balcony"_s);
    QCOMPARE(house.server->sessions().count(), 1);
    peer.wire().peerCloses();
    QCOMPARE(house.server->sessions().count(), 0);
}

void NegotiationSaslTest::logsInByScram_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QString>("password");
    QTest::newRow("256, right") << u"SCRAM-SHA-256"_s << u"r0m30"_s;
    QTest::newRow("256, wrong") << u"SCRAM-SHA-256"_s << u"wrong"_s;
    QTest::newRow("1, right") << u"SCRAM-SHA-1"_s << u"r0m30"_s;
    QTest::newRow("1, wrong") << u"SCRAM-SHA-1"_s << u"wrong"_s;
}

void NegotiationSaslTest::logsInByScram()
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

void NegotiationSaslTest::authFaults_data()
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

void NegotiationSaslTest::authFaults()
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

void NegotiationSaslTest::failsSlowlyAndNotForEver()
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

void NegotiationSaslTest::refusesAuthBeforeEncryption()
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

/// PLAIN is not offered in the clear; a client that says its password all the same has said it.
void NegotiationSaslTest::notesAPasswordInTheClear()
{
    House house;
    house.users.passwords = {{u"juliet"_s, u"pw"_s}};
    Peer near(house);
    Peer far(house, false);
    for (auto* peer : {&near, &far}) {
        peer->open();
        QVERIFY(!peer->wire().record().secretInClear);
        peer->say(plain("juliet", "pw"));
    }
    QVERIFY(!near.wire().record().secretInClear);
    QVERIFY(far.wire().record().secretInClear);
}

QTEST_GUILESS_MAIN(NegotiationSaslTest)
#include "tst_negotiationsasl.moc"
