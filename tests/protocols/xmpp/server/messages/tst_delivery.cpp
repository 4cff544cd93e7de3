#include <QtTest>

#include "protocols/xmpp/server/messages/delivery.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/serversamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class XmppDeliveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messagesByAddress_data();
    void messagesByAddress();
    void messagesToThePreferred();
    void stampsTheSender();
    void tellsOfADiskThatIsFull();
};

void XmppDeliveryTest::messagesByAddress_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("outcome"); // "heard", "nothing", or what comes back
    QTest::newRow("8.5.3.1 to a client") << QByteArray("romeo@localhost/r") << QByteArray("chat") << u"heard"_s;
    QTest::newRow("8.5.3.1 groupchat to a client")
        << QByteArray("romeo@localhost/r") << QByteArray("groupchat") << u"heard"_s;
    QTest::newRow("8.5.2.1 to an account") << QByteArray("romeo@localhost") << QByteArray("normal") << u"heard"_s;
    QTest::newRow("8.5.2.1 headline") << QByteArray("romeo@localhost") << QByteArray("headline") << u"heard"_s;
    QTest::newRow("8.5.2.1 groupchat to an account")
        << QByteArray("romeo@localhost") << QByteArray("groupchat") << u"service-unavailable"_s;
    QTest::newRow("8.5.2.1 error to an account")
        << QByteArray("romeo@localhost") << QByteArray("error") << u"nothing"_s;
    QTest::newRow("8.5.3.2 chat to a client that has gone")
        << QByteArray("romeo@localhost/gone") << QByteArray("chat") << u"heard"_s;
    QTest::newRow("8.5.3.2 headline to a client that has gone")
        << QByteArray("romeo@localhost/gone") << QByteArray("headline") << u"service-unavailable"_s;
    QTest::newRow("8.5.3.2 error to a client that has gone")
        << QByteArray("romeo@localhost/gone") << QByteArray("error") << u"nothing"_s;
    QTest::newRow("8.5.1 nobody") << QByteArray("rosaline@localhost") << QByteArray("chat") << u"service-unavailable"_s;
    QTest::newRow("8.5.1 headline for nobody")
        << QByteArray("rosaline@localhost") << QByteArray("headline") << u"nothing"_s;
    QTest::newRow("another server") << QByteArray("romeo@example.com") << QByteArray("chat")
                                    << u"remote-server-not-found"_s;
    QTest::newRow("error to another server") << QByteArray("romeo@example.com") << QByteArray("error") << u"nothing"_s;
    QTest::newRow("the server itself") << QByteArray("localhost") << QByteArray("chat") << u"service-unavailable"_s;
    QTest::newRow("no address") << QByteArray("@") << QByteArray("chat") << u"jid-malformed"_s;
}

void XmppDeliveryTest::messagesByAddress()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, type);
    QFETCH(QString, outcome);
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    romeo.forget();
    juliet.say(chat(to, "hello", type));
    const auto heard = bodies(romeo);
    const auto back = bodies(juliet);
    if (outcome == u"heard") {
        QCOMPARE(heard, QStringList(u"hello"_s));
        QVERIFY(back.isEmpty());
    } else {
        QVERIFY(heard.isEmpty());
        QCOMPARE(back, outcome == u"nothing" ? QStringList() : QStringList(u"error "_s + outcome));
    }
}

void XmppDeliveryTest::messagesToThePreferred()
{
    House house;
    Peer juliet(house), desk(house), phone(house), shy(house);
    juliet.logIn(u"juliet"_s);
    desk.logIn(u"romeo"_s, u"desk"_s);
    phone.logIn(u"romeo"_s, u"phone"_s);
    shy.logIn(u"romeo"_s, u"shy"_s);
    desk.available("<priority>5</priority>");
    phone.available("<priority>1</priority>");
    shy.available("<priority>-1</priority>");
    juliet.say(chat("romeo@localhost", "one"));
    QCOMPARE(bodies(desk), QStringList(u"one"_s));
    QVERIFY(bodies(phone).isEmpty() && bodies(shy).isEmpty());
    phone.available("<priority>5</priority>"); // two that are liked alike get it both
    juliet.say(chat("romeo@localhost", "two"));
    QCOMPARE(bodies(desk), QStringList(u"two"_s));
    QCOMPARE(bodies(phone), QStringList(u"two"_s));
    juliet.say(chat("romeo@localhost", "news", "headline")); // all but the shy
    QVERIFY(!bodies(desk).isEmpty() && !bodies(phone).isEmpty() && bodies(shy).isEmpty());
    juliet.say(chat("romeo@localhost/shy", "you"));
    QCOMPARE(bodies(shy), QStringList(u"you"_s));
    desk.say("<presence type='unavailable'/>");
    phone.say("</stream:stream>");
    juliet.say(chat("romeo@localhost", "kept")); // only the shy one is left, so it waits
    QVERIFY(bodies(shy).isEmpty());
    desk.available();
    QCOMPARE(bodies(desk), QStringList(u"kept"_s));
}

void XmppDeliveryTest::stampsTheSender()
{
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s, u"balcony"_s);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    juliet.say(
        "<message to='romeo@localhost/r' from='juliet@localhost' xml:lang='it' id='7'><body>a &lt;b&gt; 'c'</body><x xmlns='urn:x' y='z'/></message>");
    const auto message = romeo.nextOf(u"message"_s);
    QCOMPARE(message.attribute(u"from"), u"juliet@localhost/balcony"_s);
    QCOMPARE(message.attribute(u"to"), u"romeo@localhost/r"_s);
    QCOMPARE(message.attribute(u"id"), u"7"_s);
    QCOMPARE(message.attribute(u"lang", xml::xmlNamespace), u"it"_s);
    QCOMPARE(message.childText(u"body"), u"a <b> 'c'"_s);
    QCOMPARE(message.child(u"x", u"urn:x").attribute(u"y"), u"z"_s);
    juliet.say("<message><body>to myself</body></message>"); // §10.3.1: no addressee is one's own account
    juliet.available();
    QCOMPARE(bodies(juliet), QStringList(u"to myself"_s));
}

/// The sender hears of it, and so does the service's log; that the reader has too many waiting is nobody's fault.
void XmppDeliveryTest::tellsOfADiskThatIsFull()
{
    ServerOptions options;
    options.offlineMessages = 1;
    House house(options);
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    house.users.passwords.emplace(u"romeo"_s, u"pw"_s);
    house.offline.failure = Error::local(Reason::NoSpace, u"The disk is full."_s);
    juliet.say(chat("romeo@localhost", "lost"));
    QCOMPARE(juliet.nextOf(u"message"_s).attribute(u"type"), u"error"_s);
    QCOMPARE(house.failures, QStringList{u"Keeping a message for who is away: The disk is full."_s});
    house.offline.failure.reset();
    juliet.say(chat("romeo@localhost", "kept"));
    juliet.say(chat("romeo@localhost", "one too many"));
    QCOMPARE(juliet.nextOf(u"message"_s).attribute(u"type"), u"error"_s);
    QCOMPARE(house.failures.size(), 1);
}

QTEST_GUILESS_MAIN(XmppDeliveryTest)
#include "tst_delivery.moc"
