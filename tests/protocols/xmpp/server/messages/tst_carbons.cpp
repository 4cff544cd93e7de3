#include <QtTest>

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

/// XEP-0280: which of an account's clients see what the others say and hear.
class CarbonsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copies_data();
    void copies();
    void wrapsBothDirections();
    void onlyForThoseWhoWant();
    void privateAlsoWhenGivenBack();
};

void CarbonsTest::copies_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("copied");
    QTest::newRow("chat") << QByteArray(" type='chat'><body>hi</body>") << true;
    QTest::newRow("text") << QByteArray("><body>hi</body>") << true;
    QTest::newRow("receipt") << QByteArray("><received xmlns='urn:xmpp:receipts' id='1'/>") << true;
    QTest::newRow("something else") << QByteArray("><x xmlns='urn:x'/>") << false;
    QTest::newRow("headline") << QByteArray(" type='headline'><body>hi</body>") << false;
    QTest::newRow("groupchat") << QByteArray(" type='groupchat'><body>hi</body>") << false;
    QTest::newRow("private") << QByteArray(" type='chat'><body>hi</body><private xmlns='urn:xmpp:carbons:2'/>")
                             << false;
    QTest::newRow("not to be copied") << QByteArray(" type='chat'><body>hi</body><no-copy xmlns='urn:xmpp:hints'/>")
                                      << false;
    QTest::newRow("aside in a room") << QByteArray(
        " type='chat'><body>hi</body><x xmlns='http://jabber.org/protocol/muc#user'/>")
                                     << false;
    QTest::newRow("forged copy") << QByteArray(" type='chat'><received xmlns='urn:xmpp:carbons:2'/>") << false;
}

void CarbonsTest::copies()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, copied);
    House house;
    Peer juliet(house), balcony(house), controller(house), phone(house);
    juliet.logIn(u"juliet"_s, u"garden"_s);
    balcony.logIn(u"juliet"_s, u"balcony"_s);
    controller.logIn(u"romeo"_s, u"desk"_s);
    phone.logIn(u"romeo"_s, u"phone"_s);
    const QByteArray enable = "<iq type='set' id='c'><enable xmlns='urn:xmpp:carbons:2'/></iq>";
    QCOMPARE(balcony.ask(enable).attribute(u"type"), u"result"_s);
    QCOMPARE(phone.ask(enable).attribute(u"type"), u"result"_s);
    juliet.say("<message to='romeo@localhost/desk'" + message + "</message>");
    const auto had = controller.next();                   // who it is for has it in any case
    QVERIFY(had.child(u"private", ns::carbons).isNull()); // §9: a word to the servers
    QVERIFY(!had.isNull() && controller.heard().isEmpty());
    QCOMPARE(phone.heard().size(), copied ? 1 : 0);
    QCOMPARE(balcony.heard().size(), copied ? 1 : 0);
}

void CarbonsTest::wrapsBothDirections()
{
    House house;
    Peer juliet(house), balcony(house), controller(house), phone(house);
    juliet.logIn(u"juliet"_s, u"garden"_s);
    balcony.logIn(u"juliet"_s, u"balcony"_s);
    controller.logIn(u"romeo"_s, u"desk"_s);
    phone.logIn(u"romeo"_s, u"phone"_s);
    controller.available();
    controller.forget();
    balcony.ask("<iq type='set' id='c'><enable xmlns='urn:xmpp:carbons:2'/></iq>");
    phone.ask("<iq type='set' id='c'><enable xmlns='urn:xmpp:carbons:2'/></iq>");
    juliet.say("<message to='romeo@localhost' type='chat' id='7'><body>hi</body></message>");
    const auto sent = balcony.next();
    QCOMPARE(sent.attribute(u"from"), u"juliet@localhost"_s);
    QCOMPARE(sent.attribute(u"to"), u"juliet@localhost/balcony"_s);
    QCOMPARE(sent.attribute(u"type"), u"chat"_s);
    const auto
        original = sent.child(u"sent", ns::carbons).child(u"forwarded", ns::forwarding).child(u"message", ns::client);
    QCOMPARE(original.attribute(u"from"), u"juliet@localhost/garden"_s);
    QCOMPARE(original.attribute(u"to"), u"romeo@localhost"_s);
    QCOMPARE(original.attribute(u"id"), u"7"_s);
    const auto received = phone.next()
                              .child(u"received", ns::carbons)
                              .child(u"forwarded", ns::forwarding)
                              .child(u"message", ns::client);
    QCOMPARE(received.childText(u"body"), u"hi"_s);
    QCOMPARE(controller.heard().size(), 1); // itself, and no copy
}

void CarbonsTest::onlyForThoseWhoWant()
{
    House house;
    Peer juliet(house), balcony(house);
    juliet.logIn(u"juliet"_s, u"garden"_s);
    balcony.logIn(u"juliet"_s, u"balcony"_s);
    balcony.ask("<iq type='set' id='c'><enable xmlns='urn:xmpp:carbons:2'/></iq>");
    juliet.say("<message to='juliet@localhost/balcony' type='chat'><body>to myself</body></message>");
    QCOMPARE(balcony.heard().size(), 1); // once
    balcony.ask("<iq type='set' id='c'><disable xmlns='urn:xmpp:carbons:2'/></iq>");
    juliet.say("<message to='nobody@localhost' type='chat'><body>hi</body></message>");
    QVERIFY(balcony.heard().isEmpty());
    QCOMPARE(
        balcony.ask("<iq type='get' id='c'><enable xmlns='urn:xmpp:carbons:2'/></iq>").attribute(u"type"), u"error"_s);
}

/// What a client has not acknowledged goes to another; it is not copied then, either.
void CarbonsTest::privateAlsoWhenGivenBack()
{
    House house;
    Peer juliet(house), controller(house), phone(house), tablet(house);
    juliet.logIn(u"juliet"_s);
    for (auto* peer : {&controller, &phone, &tablet}) {
        peer->logIn(u"romeo"_s, peer == &controller ? u"desk"_s : peer == &phone ? u"phone"_s : u"tablet"_s);
        peer->ask("<iq type='set' id='c'><enable xmlns='urn:xmpp:carbons:2'/></iq>");
    }
    phone.available();
    controller.say("<enable xmlns='urn:xmpp:sm:3'/>");
    phone.forget();
    tablet.forget();
    juliet.say(
        "<message to='romeo@localhost/desk' type='chat'><body>hi</body><private xmlns='urn:xmpp:carbons:2'/></message>");
    controller.wire().peerCloses();
    house.reactor.turn();
    QCOMPARE(phone.nextOf(u"message"_s).childText(u"body"), u"hi"_s);
    QVERIFY(tablet.nextOf(u"message"_s).isNull());
}

QTEST_GUILESS_MAIN(CarbonsTest)
#include "tst_carbons.moc"
