#include <QtTest>

#include "protocols/xmpp/server/server.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/serversamples.h"
#include "tests/support/ownmemory.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class ServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsForgers();
    void requestsByAddress_data();
    void requestsByAddress();
    void requestsBetweenClients();
    void changesPasswords();
    void removesAccounts();
    void removesNoAccountThatAsksForMore();
    void passwordsAreOverwritten_data();
    void passwordsAreOverwritten();
    void broadcastsToMany();
    void largeStanzas();
};

void ServerTest::endsForgers()
{
    House house;
    Peer mallory(house), romeo(house);
    mallory.logIn(u"mallory"_s);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    romeo.forget();
    mallory.say(
        "<message to='romeo@localhost' from='juliet@localhost'><body>poison</body></message><message to='romeo@localhost'><body>more</body></message>");
    QVERIFY(mallory.heard().last(2).first().contains(u"invalid-from"));
    QVERIFY(!mallory.isConnected());
    QVERIFY(romeo.heard().isEmpty());
    QCOMPARE(house.server->sessions().count(), 1);
}

void ServerTest::requestsByAddress_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("answer");
    const QByteArray ping = "<ping xmlns='urn:xmpp:ping'/>";
    const QByteArray version = "<query xmlns='jabber:iq:version'/>";
    QTest::newRow("server") << QByteArray("localhost") << ping << u"result"_s;
    QTest::newRow("nobody named") << QByteArray() << ping << u"result"_s;
    QTest::newRow("own account") << QByteArray("juliet@localhost") << ping << u"result"_s;
    QTest::newRow("own client") << QByteArray("juliet@localhost/gone") << ping << u"service-unavailable"_s;
    QTest::newRow("somebody's account") << QByteArray("romeo@localhost") << ping << u"service-unavailable"_s;
    QTest::newRow("nobody's account") << QByteArray("rosaline@localhost") << ping << u"service-unavailable"_s;
    QTest::newRow("a client that has gone") << QByteArray("romeo@localhost/gone") << ping << u"service-unavailable"_s;
    QTest::newRow("a part of the server") << QByteArray("localhost/part") << ping << u"service-unavailable"_s;
    QTest::newRow("another server") << QByteArray("example.com") << ping << u"remote-server-not-found"_s;
    QTest::newRow("server's version") << QByteArray("localhost") << version << u"result"_s;
    QTest::newRow("account's version") << QByteArray() << version << u"service-unavailable"_s;
    QTest::newRow("unknown") << QByteArray("localhost") << QByteArray("<q xmlns='urn:unknown'/>")
                             << u"service-unavailable"_s;
    QTest::newRow("right namespace, wrong name")
        << QByteArray("localhost") << QByteArray("<pong xmlns='urn:xmpp:ping'/>") << u"bad-request"_s;
    QTest::newRow("the server has no roster")
        << QByteArray("localhost") << QByteArray("<query xmlns='jabber:iq:roster'/>") << u"service-unavailable"_s;
    QTest::newRow("legacy session") << QByteArray()
                                    << QByteArray("<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/>")
                                    << u"bad-request"_s;
}

void ServerTest::requestsByAddress()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, payload);
    QFETCH(QString, answer);
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    const auto address = to.isEmpty() ? QByteArray() : " to='" + to + "'";
    const auto heard = juliet.ask("<iq type='get' id='q1'" + address + ">" + payload + "</iq>");
    QCOMPARE(errorOf(heard), answer);
    QCOMPARE(heard.attribute(u"id"), u"q1"_s);
    QCOMPARE(heard.attribute(u"to"), u"juliet@localhost/r"_s);
    if (!to.isEmpty())
        QCOMPARE(heard.attribute(u"from"), QString::fromLatin1(to));
}

void ServerTest::requestsBetweenClients()
{
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    juliet.say("<iq type='get' id='1' to='romeo@localhost/r'><ping xmlns='urn:xmpp:ping'/></iq>");
    const auto asked = romeo.nextOf(u"iq"_s);
    QCOMPARE(asked.attribute(u"from"), u"juliet@localhost/r"_s);
    romeo.say("<iq type='result' id='1' to='juliet@localhost/r'/>");
    const auto answer = juliet.nextOf(u"iq"_s);
    QCOMPARE(answer.attribute(u"from"), u"romeo@localhost/r"_s);
    QCOMPARE(answer.attribute(u"type"), u"result"_s);
    romeo.say(
        "<iq type='result' id='1' to='juliet@localhost/gone'/><iq type='result' id='2'/><iq type='error' id='3' to='localhost'/>");
    QVERIFY(romeo.heard().isEmpty()); // answers are never answered
    QCOMPARE(errorOf(juliet.ask("<iq type='set' id='9'><session xmlns='urn:ietf:params:xml:ns:xmpp-session'/></iq>")),
        u"result"_s);
}

void ServerTest::changesPasswords()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    const auto set = [&](const QByteArray& fields) {
        return errorOf(juliet.ask(
            "<iq type='set' id='1' to='localhost'><query xmlns='jabber:iq:register'>" + fields + "</query></iq>"));
    };
    QCOMPARE(set("<username>juliet</username><password>new</password>"), u"result"_s);
    QCOMPARE(house.users.passwords[u"juliet"_s], u"new"_s);
    QCOMPARE(set("<username>romeo</username><password>new</password>"), u"not-allowed"_s);
    QCOMPARE(set("<username>juliet</username><password/>"), u"not-acceptable"_s);
    QCOMPARE(set("<remove/>"), u"not-allowed"_s); // registration is closed here
    const auto form = juliet.ask("<iq type='get' id='2'><query xmlns='jabber:iq:register'/></iq>")
                          .child(u"query", ns::registration);
    QVERIFY(!form.child(u"registered").isNull());
    QCOMPARE(form.childText(u"username"), u"juliet"_s);
}

void ServerTest::removesAccounts()
{
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    Peer desk(house), phone(house), romeo(house);
    desk.logIn(u"juliet"_s, u"desk"_s);
    phone.logIn(u"juliet"_s, u"phone"_s);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    desk.say("<presence type='subscribe' to='romeo@localhost'/>");
    romeo.say("<presence type='subscribed' to='juliet@localhost'/>");
    romeo.forget();
    desk.forget();
    const auto answer = desk.ask("<iq type='set' id='1'><query xmlns='jabber:iq:register'><remove/></query></iq>");
    QCOMPARE(errorOf(answer), u"result"_s);
    QVERIFY(phone.heard().first().contains(u"not-authorized"));
    QVERIFY(!desk.isConnected() && !phone.isConnected());
    QVERIFY(!house.users.passwords.contains(u"juliet"_s));
    QVERIFY(!house.rosters.rosters.contains(u"juliet"_s));
    QVERIFY(romeo.heard().join(u' ').contains(u"type='unsubscribe'"));
}

/// A second factor, for which there is no place: nothing of the account goes.
void ServerTest::removesNoAccountThatAsksForMore()
{
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    house.users.needsMore = true;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.say("<presence type='subscribe' to='romeo@localhost'/>");
    juliet.forget();
    QCOMPARE(errorOf(juliet.ask("<iq type='set' id='1'><query xmlns='jabber:iq:register'><remove/></query></iq>")),
        u"not-allowed"_s);
    QVERIFY(juliet.isConnected());
    QVERIFY(house.users.passwords.contains(u"juliet"_s));
    QVERIFY(house.rosters.rosters.contains(u"juliet"_s));
}

void ServerTest::passwordsAreOverwritten_data()
{
    QTest::addColumn<bool>("isIn");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("PLAIN")
        << false
        << QByteArrayLiteral(
               "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>AGp1bGlldABaeDlxVnQ3TG1LMnc=</auth>");
    QTest::newRow("PLAIN, SASL2")
        << false
        << QByteArrayLiteral("<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'>"
                             "<initial-response>AGp1bGlldABaeDlxVnQ3TG1LMnc=</initial-response></authenticate>");
    QTest::newRow("registration")
        << false
        << QByteArrayLiteral("<iq type='set' id='1'><query xmlns='jabber:iq:register'><username>juliet</username>"
                             "<password>Zx9qVt7LmK2w</password></query></iq>");
    QTest::newRow("registration by form")
        << false
        << QByteArrayLiteral(
               "<iq type='set' id='1'><query xmlns='jabber:iq:register'><x xmlns='jabber:x:data' type='submit'>"
               "<field var='username'><value>juliet</value></field><field var='password'><value>Zx9qVt7LmK2w</value></field></x></query></iq>");
    QTest::newRow("another password")
        << true
        << QByteArrayLiteral("<iq type='set' id='1'><query xmlns='jabber:iq:register'><username>juliet</username>"
                             "<password>Zx9qVt7LmK2w</password></query></iq>");
}

/// Of what was said one copy is left at most: expat's, until the next words come over it.
void ServerTest::passwordsAreOverwritten()
{
    QFETCH(bool, isIn);
    QFETCH(QByteArray, said); // a literal's bytes are the program's text
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    house.users.passwords.emplace(u"juliet"_s, u"pw"_s);
    house.users.needsMore = true; // nor is it kept
    Peer juliet(house);
    if (isIn)
        juliet.logIn(u"juliet"_s);
    else
        juliet.open();
    juliet.forget();
    if (!countInOwnMemory("Zx9qVt7LmK2w"))
        QSKIP("A sanitizer keeps what was freed.");
    const auto count = [] { return *countInOwnMemory("Zx9qVt7LmK2w") + *countInOwnMemory("BaeDlxVnQ3"); };
    const auto before = count();
    juliet.wire().feed(said);
    house.reactor.turn();
    const auto left = count() - before;
    house.reactor.advance(std::chrono::seconds(10)); // who is wrong waits for the answer
    QVERIFY(!juliet.heard().isEmpty());
    QVERIFY2(left <= 1, qPrintable(QString::number(left)));
}

void ServerTest::broadcastsToMany()
{
    House house;
    Peer juliet(house), romeo(house), shy(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    shy.logIn(u"romeo"_s, u"shy"_s);
    juliet.available();
    romeo.available();
    shy.available("<priority>-1</priority>");
    for (auto* peer : {&juliet, &romeo, &shy})
        peer->forget();
    auto message = Stanza::message(*Jid::parse(u"pubsub.localhost"_s), {}, u"headline"_s);
    auto element = message.element();
    element.addTextElement(u"body"_s, u"news"_s);
    message.setElement(element);
    house.router.broadcast(Broadcast(message), {juliet.jid.bare(), romeo.jid.bare(), *Jid::parse(u"a@elsewhere"_s)});
    QCOMPARE(juliet.heard(),
        QStringList(
            u"<message to='juliet@localhost' type='headline' from='pubsub.localhost'><body>news</body></message>"_s));
    QCOMPARE(bodies(romeo), QStringList(u"news"_s));
    QVERIFY(bodies(shy).isEmpty());
}

void ServerTest::largeStanzas()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.available();
    juliet.forget();
    juliet.say(chat("juliet@localhost/r", QByteArray(200'000, 'x')));
    QCOMPARE(bodies(juliet).value(0).size(), 200'000);
    juliet.say(chat("juliet@localhost/r", QByteArray(300'000, 'x')));
    QVERIFY(juliet.heard().join(u' ').contains(u"policy-violation"));
    QVERIFY(!juliet.isConnected());
}

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
