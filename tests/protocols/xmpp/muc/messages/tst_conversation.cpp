#include <QTest>

#include "protocols/xmpp/muc/messages/conversation.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucConversationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaks();
    void takesOutWhatOnlyRoomsSay();
    void whoMaySpeak();
    void tellsOfBefore_data();
    void tellsOfBefore();
    void subject();
    void asksAgainWhoMaySetTheSubject();
    void writesInPrivate();
    void sendsOutOnce();
};

void MucConversationTest::speaks()
{
    Inn inn;
    inn.open({bob});
    inn.say(bob, "hello");
    const auto message = inn[ann].nextOf(u"message"_s);
    QCOMPARE(message.attribute(u"from"), u"lounge@rooms.localhost/Bob"_s);
    QCOMPARE(message.attribute(u"to"), u"ann@localhost/r"_s);
    QCOMPARE(message.attribute(u"id"), u"m"_s);
    QCOMPARE(message.child(u"stanza-id", ns::stanzaIds).attribute(u"by"), u"lounge@rooms.localhost"_s);
    const auto id = message.child(u"occupant-id", ns::occupantIds).attribute(u"id");
    QVERIFY(!id.isEmpty());
    QCOMPARE(inn.heard(bob), QStringList(u"Bob: hello"_s)); // its own echo
    inn[bob].say("<presence to='lounge@rooms.localhost/Rob'/>");
    inn.forget();
    inn.say(bob, "again");
    const auto later = inn[ann].nextOf(u"message"_s);
    QCOMPARE(later.child(u"occupant-id", ns::occupantIds).attribute(u"id"), id);
    QVERIFY(later.child(u"stanza-id", ns::stanzaIds).attribute(u"id")
        > message.child(u"stanza-id", ns::stanzaIds).attribute(u"id"));
}

void MucConversationTest::takesOutWhatOnlyRoomsSay()
{
    Inn inn;
    inn.open({bob});
    inn.say(bob, "I am the king",
        "<x xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x><occupant-id xmlns='urn:xmpp:occupant-id:0' id='ann'/>"
        "<stanza-id xmlns='urn:xmpp:sid:0' by='lounge@rooms.localhost' id='false'/><delay xmlns='urn:xmpp:delay' from='lounge@rooms.localhost' stamp='x'/>"
        "<mine xmlns='urn:mine'/>");
    const auto message = inn[ann].nextOf(u"message"_s);
    QVERIFY(message.child(u"x", ns::mucUser).isNull());
    QVERIFY(message.child(u"delay", ns::delay).isNull());
    QCOMPARE(message.elements(u"occupant-id", ns::occupantIds).size(), 1);
    QVERIFY(message.child(u"occupant-id", ns::occupantIds).attribute(u"id") != u"ann");
    QCOMPARE(message.elements(u"stanza-id", ns::stanzaIds).size(), 1);
    QVERIFY(message.child(u"stanza-id", ns::stanzaIds).attribute(u"id") != u"false");
    QVERIFY(!message.child(u"mine", u"urn:mine").isNull());
}

void MucConversationTest::whoMaySpeak()
{
    Inn inn;
    inn.open({bob}, Inn::field("moderatedroom", "1"));
    inn.say(bob, "may I?");
    QCOMPARE(inn.heard(bob), QStringList(u"error forbidden"_s));
    inn.say(cat, "not here");
    QCOMPARE(inn.heard(cat), QStringList(u"error not-acceptable"_s));
    inn[cat].say("<message to='nowhere@rooms.localhost' type='groupchat'><body>x</body></message>");
    QCOMPARE(inn.heard(cat), QStringList(u"error item-not-found"_s));
    QCOMPARE(inn.heard(ann), QStringList());
}

void MucConversationTest::tellsOfBefore_data()
{
    QTest::addColumn<QByteArray>("wish");
    QTest::addColumn<QStringList>("told");
    const QStringList all{u"1"_s, u"22"_s, u"333"_s};
    QTest::newRow("as the room has it") << QByteArray() << all;
    QTest::newRow("none") << QByteArray("<history maxstanzas='0'/>") << QStringList();
    QTest::newRow("two") << QByteArray("<history maxstanzas='2'/>") << all.last(2);
    QTest::newRow("so many characters") << QByteArray("<history maxchars='5'/>") << all.last(2);
    QTest::newRow("no characters") << QByteArray("<history maxchars='0'/>") << QStringList();
    QTest::newRow("seconds") << QByteArray("<history seconds='25'/>") << all.last(2);
    QTest::newRow("since long ago") << QByteArray("<history since='1970-01-01T00:00:00Z'/>") << all;
    QTest::newRow("since later") << QByteArray("<history since='2999-01-01T00:00:00Z'/>") << QStringList();
    QTest::newRow("nonsense") << QByteArray("<history maxstanzas='many'/>") << all;
}

void MucConversationTest::tellsOfBefore()
{
    QFETCH(QByteArray, wish);
    QFETCH(QStringList, told);
    Inn inn;
    inn.open();
    for (const auto* text : {"1", "22", "333"}) {
        inn.say(ann, text);
        inn.house.reactor.advance(std::chrono::seconds(10));
    }
    inn.forget();
    inn.enter(bob, "Bob", wish);
    QStringList expected;
    for (const auto& text : told)
        expected.append(u"Ann: %1 (earlier)"_s.arg(text));
    QCOMPARE(inn.heard(bob).sliced(2), expected + QStringList(u"subject of room: "_s));
}

void MucConversationTest::subject()
{
    Inn inn;
    inn.open({bob});
    inn[bob].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>Mine</subject></message>");
    QCOMPARE(inn.heard(bob), QStringList(u"error forbidden"_s));
    inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>Birds</subject></message>");
    QCOMPARE(inn.heard(bob), QStringList(u"subject of Ann: Birds"_s));
    inn.enter(cat, "Cat");
    QCOMPARE(inn.heard(cat).last(), u"subject of Ann: Birds"_s);
    QCOMPARE(inn.configure(ann, Inn::field("changesubject", "1")), u"result"_s);
    inn.forget();
    inn[bob].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>Mine</subject></message>");
    QCOMPARE(inn.heard(ann), QStringList(u"subject of Bob: Mine"_s));
    // §8.1: with a thread, or a body, it is said about something, and the room's subject stays.
    inn[bob].say(
        "<message to='lounge@rooms.localhost' type='groupchat'><subject>Another</subject><thread>t</thread></message>");
    inn[bob].say(
        "<message to='lounge@rooms.localhost' type='groupchat'><subject>Another</subject><body>x</body></message>");
    QCOMPARE(inn.service.rooms().find(u"lounge"_s)->record.subject.text, u"Mine"_s);
    inn[bob].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>" + QByteArray(5000, 'x')
        + "</subject></message>");
    QCOMPARE(inn.heard(bob).last(), u"error policy-violation"_s);
}

/// Roles, kicks and nicks change while the store is waited for.
void MucConversationTest::asksAgainWhoMaySetTheSubject()
{
    Inn inn;
    inn.open({bob, cat}, Inn::field("persistentroom", "1") + Inn::field("changesubject", "1"));
    const auto setSubject = [&](const QString& who, const QByteArray& text) {
        inn[who].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>" + text + "</subject></message>");
    };
    inn.store.sluice.close();
    setSubject(ann, "Hers"); // has the turn
    setSubject(bob, "His");
    setSubject(cat, "Its");
    QCOMPARE(inn.admin(ann, "<item nick='Bob' role='none'/>"), u"result"_s);
    inn.forget();
    inn.store.sluice.step();
    QCOMPARE(inn.heard(bob), QStringList(u"error not-acceptable"_s));
    inn[cat].say("<presence to='lounge@rooms.localhost/Tom'/>");
    inn.forget();
    inn.store.sluice.open();
    QCOMPARE(inn.heard(ann), QStringList(u"subject of Tom: Its"_s));
    QCOMPARE(inn.store.rooms[u"lounge"_s].subject.nick, u"Tom"_s);
    inn.store.sluice.close();
    setSubject(cat, "Another");
    QCOMPARE(inn.admin(ann, "<item nick='Tom' role='visitor'/>"), u"result"_s);
    inn.forget();
    inn.store.sluice.open();
    QCOMPARE(inn.heard(cat), QStringList(u"error forbidden"_s));
    QCOMPARE(inn.heard(ann), QStringList());
    QCOMPARE(inn.store.rooms[u"lounge"_s].subject.text, u"Its"_s);
}

void MucConversationTest::writesInPrivate()
{
    Inn inn;
    inn.open({bob});
    inn[bob].say("<message to='lounge@rooms.localhost/Ann' type='chat'><body>psst</body></message>");
    QCOMPARE(inn.heard(ann), QStringList(u"Bob privately: psst"_s));
    inn[bob].say("<message to='lounge@rooms.localhost/Nobody' type='chat'><body>psst</body></message>");
    QCOMPARE(inn.heard(bob), QStringList(u"error item-not-found"_s));
    inn[bob].say("<message to='lounge@rooms.localhost/Ann' type='groupchat'><body>psst</body></message>");
    QCOMPARE(inn.heard(bob), QStringList(u"error bad-request"_s));
    inn[cat].say("<message to='lounge@rooms.localhost/Ann' type='chat'><body>psst</body></message>");
    QCOMPARE(inn.heard(cat), QStringList(u"error not-acceptable"_s));
    QCOMPARE(inn.configure(ann, Inn::field("allowpm", "moderators")), u"result"_s);
    inn.forget();
    inn[bob].say("<message to='lounge@rooms.localhost/Ann' type='chat'><body>psst</body></message>");
    QCOMPARE(inn.heard(bob), QStringList(u"error forbidden"_s));
    inn[ann].say("<message to='lounge@rooms.localhost/Bob' type='chat'><body>psst</body></message>");
    QCOMPARE(inn.heard(bob), QStringList(u"Ann privately: psst"_s));
}

/// The same bytes for all but for the addressee.
void MucConversationTest::sendsOutOnce()
{
    Inn inn;
    inn.open({bob, cat});
    inn[cat].wire().takeWritten();
    inn[bob].wire().takeWritten();
    inn[ann].wire().feed("<message to='lounge@rooms.localhost' type='groupchat'><body>all</body></message>");
    inn.house.reactor.turn();
    inn[bob].wire().settle();
    inn[cat].wire().settle();
    auto toBob = inn[bob].wire().takeWritten();
    const auto toCat = inn[cat].wire().takeWritten();
    QVERIFY(toBob.startsWith("<message to='bob@localhost/r'"));
    QCOMPARE(toBob.replace("bob@localhost", "cat@localhost"), toCat);
}

QTEST_GUILESS_MAIN(MucConversationTest)
#include "protocols/xmpp/stanza/namespaces.h"
#include "tst_conversation.moc"
