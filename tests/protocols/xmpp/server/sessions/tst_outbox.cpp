#include <QtTest>

#include "protocols/xmpp/server/sessions/outbox.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/login/resumptionsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

class OutboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsMessagesWhenNobodyComesBack();
    void givesToAnotherClientOnce();
    void boundsWhatWaits();
    void holdsBackNoMoreThanSoMuch();
    void holdsBackWhileInactive();
    void saysThatItIsResumedBeforeWhatWasHeldBack();
};

void OutboxTest::keepsMessagesWhenNobodyComesBack()
{
    Pair pair;
    pair.juliet.say(chatTo("romeo@localhost", "one"));
    pair.lose();
    pair.juliet.say(chatTo("romeo@localhost/r", "two")
        + "<message to='romeo@localhost' type='chat'><composing xmlns='http://jabber.org/protocol/chatstates'/></message>");
    QVERIFY(pair.house.offline.messages[u"romeo"_s].isEmpty());
    pair.house.reactor.manualClock().advance(301s);
    QCOMPARE(pair.house.server->sessions().count(), 1);
    QCOMPARE(pair.house.offline.messages[u"romeo"_s].size(), 2);
    Peer again(pair.house);
    again.logIn(u"romeo"_s);
    again.available();
    QCOMPARE(textsOf(again), QStringList({u"one"_s, u"two"_s}));
}

void OutboxTest::givesToAnotherClientOnce()
{
    Pair pair;
    Peer phone(pair.house);
    phone.logIn(u"romeo"_s, u"phone"_s);
    phone.say("<iq type='set' id='c'><enable xmlns='urn:xmpp:carbons:2'/></iq>");
    phone.available("<priority>-1</priority>");
    phone.forget();
    pair.lose();
    pair.juliet.say(chatTo("romeo@localhost", "copied"));
    QVERIFY(!phone.nextOf(u"message"_s).child(u"received", ns::carbons).isNull());
    phone.say("<iq type='set' id='c'><disable xmlns='urn:xmpp:carbons:2'/></iq>");
    pair.juliet.say(chatTo("romeo@localhost", "not copied"));
    phone.available(); // takes messages now
    phone.forget();
    pair.house.reactor.manualClock().advance(301s);
    QCOMPARE(textsOf(phone), QStringList(u"not copied"_s));
    QVERIFY(pair.house.offline.messages[u"romeo"_s].isEmpty());
}

void OutboxTest::boundsWhatWaits()
{
    ServerOptions options;
    options.absentStanzas = 20;
    Pair pair(options);
    pair.lose();
    for (int i = 0; i < 30; ++i)
        pair.juliet.say(chatTo("romeo@localhost", "m"));
    pair.house.reactor.turn();
    pair.house.reactor.manualClock().advance(1s);
    QCOMPARE(pair.house.server->sessions().count(), 1);
    QCOMPARE(pair.house.offline.messages[u"romeo"_s].size(), 30);
}

void OutboxTest::holdsBackNoMoreThanSoMuch()
{
    House house;
    Peer juliet(house), phone(house);
    juliet.logIn(u"juliet"_s);
    phone.logIn(u"romeo"_s);
    phone.available();
    phone.say("<inactive xmlns='urn:xmpp:csi:0'/>");
    phone.forget();
    const auto typing = "<message to='romeo@localhost' type='chat'><thread>" + QByteArray(60'000, 'x')
        + "</thread><composing xmlns='http://jabber.org/protocol/chatstates'/></message>";
    for (int i = 0; i < 8; ++i)
        juliet.say(typing);
    QVERIFY(phone.heard().isEmpty());
    juliet.say(typing);
    QCOMPARE(phone.heard().size(), 9);
}

void OutboxTest::holdsBackWhileInactive()
{
    House house;
    Peer juliet(house), phone(house), desk(house);
    juliet.logIn(u"juliet"_s);
    phone.logIn(u"romeo"_s, u"phone"_s);
    desk.logIn(u"romeo"_s, u"desk"_s);
    phone.available();
    phone.say("<inactive xmlns='urn:xmpp:csi:0'/>");
    phone.forget();
    desk.available("<priority>-1</priority><show>away</show>");
    desk.available("<priority>-1</priority><show>dnd</show>");
    juliet.say(
        "<message to='romeo@localhost' type='chat'><composing xmlns='http://jabber.org/protocol/chatstates'/></message>");
    QVERIFY(phone.heard().isEmpty());
    juliet.say(chatTo("romeo@localhost", "wake up"));
    const auto presence = phone.next();
    QCOMPARE(presence.childText(u"show"), u"dnd"_s); // the last of them alone
    QVERIFY(!phone.next().child(u"composing", ns::chatStates).isNull());
    QCOMPARE(phone.next().childText(u"body"), u"wake up"_s);
    desk.available("<priority>-1</priority>");
    QVERIFY(phone.heard().isEmpty()); // still inactive
    phone.say("<active xmlns='urn:xmpp:csi:0'/>");
    QCOMPARE(phone.next().name(), u"presence"_s);
}

void OutboxTest::saysThatItIsResumedBeforeWhatWasHeldBack()
{
    const QByteArray typing =
        "<message to='romeo@localhost/r' type='chat'><composing xmlns='http://jabber.org/protocol/chatstates'/></message>";
    Pair pair;
    pair.romeo->say("<inactive xmlns='urn:xmpp:csi:0'/>");
    pair.juliet.say(typing);
    QVERIFY(pair.romeo->heard().isEmpty());
    pair.lose();
    pair.juliet.say(typing + chatTo("romeo@localhost/r", "wake up"));
    Peer again(pair.house);
    authenticate(again, "romeo");
    again.say(resuming(pair.id, 1)); // his own presence
    QCOMPARE(again.next().name(), u"resumed"_s);
    int states = 0;
    QString body;
    for (auto element = again.next(); !element.isNull(); element = again.next()) {
        states += element.child(u"composing", ns::chatStates).isNull() ? 0 : 1;
        body += element.childText(u"body");
    }
    QCOMPARE(states, 2);
    QCOMPARE(body, u"wake up"_s);
    again.say("<a xmlns='urn:xmpp:sm:3' h='4'/>"); // as many as came, and no more
    QVERIFY(again.isConnected());
    // It is active now, and nothing is held back any more.
    pair.juliet.say(typing);
    QVERIFY(!again.next().child(u"composing", ns::chatStates).isNull());
    // Held back, and nothing else: that comes, too.
    again.say("<inactive xmlns='urn:xmpp:csi:0'/>");
    pair.juliet.say(typing);
    again.wire().peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0});
    Peer third(pair.house);
    authenticate(third, "romeo");
    third.say(resuming(pair.id, 5));
    QCOMPARE(third.next().name(), u"resumed"_s);
    QVERIFY(!third.next().child(u"composing", ns::chatStates).isNull());
    QCOMPARE(third.next().name(), u"r"_s);
    QVERIFY(third.next().isNull());
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
