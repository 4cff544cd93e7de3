#include <QTest>

#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;
using namespace std::chrono_literals;

namespace {

const QString cat = u"cat"_s;

} // namespace

/// XEP-0045 §7 and 8, as clients see it.
class MucTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesIn();
    void opensWhenUsed();
    void isRefused_data();
    void isRefused();
    void needsItsPassword();
    void isFull();
    void tidiesNicks();
    void changesNick();
    void nicksInConflict();
    void severalClientsOfOneNick();
    void comesAnew();
    void leaves();
    void speaks();
    void takesOutWhatOnlyRoomsSay();
    void whoMaySpeak();
    void tellsOfBefore_data();
    void tellsOfBefore();
    void subject();
    void writesInPrivate();
    void asksOtherClients();
    void pingsItself();
    void whoSeesAddresses();
    void hidesPresence();
    void kicksAndBans();
    void ranks();
    void rankFaults_data();
    void rankFaults();
    void lists();
    void asksForVoice();
    void invites();
    void inviteFaults();
    void registers();
    void registersForMembers();
    void letsGhostsGo();
    void boundsFloods();
    void describesItself();
    void listsRooms();
    void closesWithTheLast();
    void tellsWhenTheServiceGoes();
    void sendsOutOnce();
};

void MucTest::comesIn()
{
    Inn inn;
    inn.enter(ann, "Ann");
    QCOMPARE(
        inn.heard(ann), QStringList({u"+Ann owner/moderator (ann@localhost/r) 110 201 170"_s, u"subject of room: "_s}));
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(bob), QStringList(u"error item-not-found"_s)); // locked
    QCOMPARE(inn.configure(ann, {}), u"result"_s);
    inn.forget();
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(ann), QStringList(u"+Bob none/participant (bob@localhost/r)"_s));
    QCOMPARE(inn.heard(bob),
        QStringList(
            {u"+Ann owner/moderator"_s, u"+Bob none/participant (bob@localhost/r) 110 170"_s, u"subject of room: "_s}));
}

void MucTest::opensWhenUsed()
{
    const auto mayCome = [](Inn& inn) {
        inn.enter(bob, "Bob");
        const bool did = inn.heard(bob) != QStringList(u"error item-not-found"_s);
        inn.forget();
        return did;
    };
    Inn silent;
    silent.enter(ann, "Ann");
    silent.house.reactor.advance(9s);
    QVERIFY(!mayCome(silent));
    silent.house.reactor.advance(1s);
    QVERIFY(mayCome(silent));

    Inn talking;
    talking.enter(ann, "Ann");
    talking.say(ann, "hello");
    QVERIFY(mayCome(talking));

    // Who looks at the configuration will say what becomes of the room.
    Inn choosing;
    choosing.enter(ann, "Ann");
    choosing.ask(ann, "get", "<query xmlns='http://jabber.org/protocol/muc#owner'/>");
    choosing.say(ann, "is anybody here?");
    choosing.house.reactor.advance(60s);
    QVERIFY(!mayCome(choosing));
    QCOMPARE(choosing.configure(ann, {}), u"result"_s);
    QVERIFY(mayCome(choosing));
}

void MucTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("error");
    QTest::newRow("members") << Inn::field("membersonly", "1") << QByteArray() << u"registration-required"_s;
    QTest::newRow("banned") << QByteArray() << QByteArray("<item jid='bob@localhost' affiliation='outcast'/>")
                            << u"forbidden"_s;
    QTest::newRow("their domain is banned")
        << QByteArray() << QByteArray("<item jid='localhost' affiliation='outcast'/>") << u"forbidden"_s;
    QTest::newRow("reserved") << QByteArray()
                              << QByteArray("<item jid='cat@localhost' affiliation='member' nick='Bob'/>")
                              << u"conflict"_s;
}

void MucTest::isRefused()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, item);
    QFETCH(QString, error);
    Inn inn;
    inn.open({}, fields);
    if (!item.isEmpty())
        QCOMPARE(inn.admin(ann, item), u"result"_s);
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(bob), QStringList(u"error "_s + error));
    inn[bob].say("<presence to='lounge@rooms.localhost'><x xmlns='http://jabber.org/protocol/muc'/></presence>");
    QCOMPARE(inn.heard(bob), QStringList(u"error jid-malformed"_s));
    inn[bob].say("<presence to='lounge@rooms.localhost/Bob'/>");
    QCOMPARE(inn.heard(bob), QStringList(u"error not-acceptable"_s));
}

void MucTest::needsItsPassword()
{
    Inn inn;
    inn.open({}, Inn::field("passwordprotectedroom", "1") + Inn::field("roomsecret", "sesame"));
    inn.enter(bob, "Bob", "<password>wrong</password>");
    QCOMPARE(inn.heard(bob), QStringList(u"error not-authorized"_s));
    inn.enter(bob, "Bob", "<password>sesame</password>");
    QCOMPARE(inn.heard(bob).size(), 3);
}

void MucTest::isFull()
{
    Inn inn;
    inn.open({bob}, Inn::field("maxusers", "2"));
    inn.enter(cat, "Cat");
    QCOMPARE(inn.heard(cat), QStringList(u"error service-unavailable"_s));
    QCOMPARE(inn.admin(ann, "<item jid='cat@localhost' affiliation='admin'/>"), u"result"_s);
    inn.forget();
    inn.enter(cat, "Cat");
    QCOMPARE(inn.heard(cat).value(0), u"+Ann owner/moderator (ann@localhost/r)"_s);
}

void MucTest::tidiesNicks()
{
    Inn inn;
    inn.open();
    inn.enter(bob, "Bob  the builder ");
    QCOMPARE(inn.heard(bob).value(1), u"+Bob the builder none/participant (bob@localhost/r) 110 210 170"_s);
    inn.enter(cat, QByteArray(65, 'c'));
    QCOMPARE(inn.heard(cat), QStringList(u"error not-acceptable"_s));
}

void MucTest::changesNick()
{
    Inn inn;
    inn.open({bob});
    inn[bob].say("<presence to='lounge@rooms.localhost/Rob'/>");
    QCOMPARE(inn.heard(ann).first(2),
        QStringList(
            {u"-Bob none/participant (bob@localhost/r) now Rob 303"_s, u"+Rob none/participant (bob@localhost/r)"_s}));
    QCOMPARE(inn.heard(bob).first(2),
        QStringList({u"-Bob none/participant (bob@localhost/r) now Rob 110 303"_s,
            u"+Rob none/participant (bob@localhost/r) 110"_s}));
    inn.say(bob, "hi");
    QCOMPARE(inn.heard(ann), QStringList(u"Rob: hi"_s));
}

void MucTest::nicksInConflict()
{
    Inn inn;
    inn.open({bob});
    inn.enter(cat, "Bob");
    QCOMPARE(inn.heard(cat), QStringList(u"error conflict"_s));
    inn[bob].say("<presence to='lounge@rooms.localhost/Ann'/>");
    QCOMPARE(inn.heard(bob), QStringList(u"error conflict"_s));
    QCOMPARE(inn.service.rooms().find(u"lounge"_s)->occupants().size(), size_t(2));
}

void MucTest::severalClientsOfOneNick()
{
    Inn inn;
    inn.open({bob});
    inn.enter(u"bob/phone"_s, "Bob");
    QCOMPARE(inn.heard(ann), QStringList(u"+Bob none/participant (bob@localhost/phone)"_s));
    QCOMPARE(inn.heard(u"bob/phone"_s).first(2),
        QStringList({u"+Bob none/participant (bob@localhost/phone) 110"_s, u"+Ann owner/moderator"_s}));
    inn.forget();
    inn.say(ann, "both?");
    QCOMPARE(inn.heard(bob), QStringList(u"Ann: both?"_s));
    QCOMPARE(inn.heard(u"bob/phone"_s), QStringList(u"Ann: both?"_s));
    inn.forget();
    inn[bob].say("<presence to='lounge@rooms.localhost/Bob' type='unavailable'/>");
    QCOMPARE(inn.heard(ann), QStringList(u"+Bob none/participant (bob@localhost/phone)"_s));
    QCOMPARE(inn.heard(bob), QStringList(u"-Bob none/participant (bob@localhost/phone) 110"_s));
    inn[u"bob/phone"_s].say("<presence to='lounge@rooms.localhost/Bob' type='unavailable'/>");
    QCOMPARE(inn.heard(ann), QStringList(u"-Bob none/none (bob@localhost/phone)"_s));
}

void MucTest::comesAnew()
{
    Inn inn;
    inn.open({bob});
    inn.say(ann, "before");
    inn.forget();
    inn.enter(bob, "Bob"); // has lost its memory
    QVERIFY(inn.heard(bob).contains(u"Ann: before (earlier)"_s));
    QCOMPARE(inn.service.rooms().find(u"lounge"_s)->occupants().size(), size_t(2));
}

void MucTest::leaves()
{
    Inn inn;
    inn.open({bob, cat});
    inn[bob].say("<presence to='lounge@rooms.localhost/Bob' type='unavailable'><status>tired</status></presence>");
    QCOMPARE(inn.heard(ann), QStringList(u"-Bob none/none (bob@localhost/r)"_s));
    QCOMPARE(inn.heard(bob), QStringList(u"-Bob none/none (bob@localhost/r) 110"_s));
    inn.forget();
    inn[cat].wire().peerCloses(); // no word of good-bye
    inn.house.reactor.turn();
    QCOMPARE(inn.heard(ann), QStringList(u"-Cat none/none (cat@localhost/r)"_s));
    inn.say(bob, "still?");
    QCOMPARE(inn.heard(bob), QStringList(u"error not-acceptable"_s));
}

void MucTest::speaks()
{
    Inn inn;
    inn.open({bob});
    inn.say(bob, "hello");
    const auto message = inn[ann].nextOf(u"message"_s);
    QCOMPARE(message.attribute(u"from"), u"lounge@rooms.localhost/Bob"_s);
    QCOMPARE(message.attribute(u"to"), u"ann@localhost/r"_s);
    QCOMPARE(message.attribute(u"id"), u"m"_s);
    QCOMPARE(message.child(u"stanza-id", names::stanzaIds).attribute(u"by"), u"lounge@rooms.localhost"_s);
    const auto id = message.child(u"occupant-id", names::occupantId).attribute(u"id");
    QVERIFY(!id.isEmpty());
    QCOMPARE(inn.heard(bob), QStringList(u"Bob: hello"_s)); // its own echo
    inn[bob].say("<presence to='lounge@rooms.localhost/Rob'/>");
    inn.forget();
    inn.say(bob, "again");
    const auto later = inn[ann].nextOf(u"message"_s);
    QCOMPARE(later.child(u"occupant-id", names::occupantId).attribute(u"id"), id);
    QVERIFY(later.child(u"stanza-id", names::stanzaIds).attribute(u"id")
        > message.child(u"stanza-id", names::stanzaIds).attribute(u"id"));
}

void MucTest::takesOutWhatOnlyRoomsSay()
{
    Inn inn;
    inn.open({bob});
    inn.say(bob, "I am the king",
        "<x xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x><occupant-id xmlns='urn:xmpp:occupant-id:0' id='ann'/>"
        "<stanza-id xmlns='urn:xmpp:sid:0' by='lounge@rooms.localhost' id='false'/><delay xmlns='urn:xmpp:delay' from='lounge@rooms.localhost' stamp='x'/>"
        "<mine xmlns='urn:mine'/>");
    const auto message = inn[ann].nextOf(u"message"_s);
    QVERIFY(message.child(u"x", names::user).isNull());
    QVERIFY(message.child(u"delay", ns::delay).isNull());
    QCOMPARE(message.elements(u"occupant-id", names::occupantId).size(), 1);
    QVERIFY(message.child(u"occupant-id", names::occupantId).attribute(u"id") != u"ann");
    QCOMPARE(message.elements(u"stanza-id", names::stanzaIds).size(), 1);
    QVERIFY(message.child(u"stanza-id", names::stanzaIds).attribute(u"id") != u"false");
    QVERIFY(!message.child(u"mine", u"urn:mine").isNull());
}

void MucTest::whoMaySpeak()
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

void MucTest::tellsOfBefore_data()
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

void MucTest::tellsOfBefore()
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

void MucTest::subject()
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

void MucTest::writesInPrivate()
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

void MucTest::asksOtherClients()
{
    Inn inn;
    inn.open({bob});
    inn[bob].say("<iq type='get' id='v' to='lounge@rooms.localhost/Ann'><query xmlns='jabber:iq:version'/></iq>");
    const auto asked = inn[ann].nextOf(u"iq"_s);
    QCOMPARE(asked.attribute(u"from"), u"lounge@rooms.localhost/Bob"_s);
    QVERIFY(asked.attribute(u"id") != u"v");
    // forged
    inn[cat].say("<iq type='result' id='" + asked.attribute(u"id").toUtf8() + "' to='lounge@rooms.localhost/Bob'/>");
    QCOMPARE(inn.heard(bob), QStringList());
    inn[ann].say("<iq type='result' id='" + asked.attribute(u"id").toUtf8()
        + "' to='lounge@rooms.localhost/Bob'><query xmlns='jabber:iq:version'/></iq>");
    const auto answer = inn[bob].nextOf(u"iq"_s);
    QCOMPARE(answer.attribute(u"from"), u"lounge@rooms.localhost/Ann"_s);
    QCOMPARE(answer.attribute(u"id"), u"v"_s);
}

void MucTest::pingsItself()
{
    Inn inn;
    inn.open({bob});
    QCOMPARE(
        Inn::outcome(inn.ask(bob, "get", "<ping xmlns='urn:xmpp:ping'/>", "lounge@rooms.localhost/Bob")), u"result"_s);
    QCOMPARE(Inn::outcome(inn.ask(cat, "get", "<ping xmlns='urn:xmpp:ping'/>", "lounge@rooms.localhost/Cat")),
        u"not-acceptable"_s);
    QCOMPARE(Inn::outcome(inn.ask(bob, "get", "<ping xmlns='urn:xmpp:ping'/>", "lounge@rooms.localhost/Nobody")),
        u"item-not-found"_s);
}

void MucTest::whoSeesAddresses()
{
    Inn inn;
    inn.open({bob}, Inn::field("whois", "anyone"));
    inn.enter(cat, "Cat");
    QCOMPARE(inn.heard(bob), QStringList(u"+Cat none/participant (cat@localhost/r)"_s));
    QVERIFY(inn.heard(cat).contains(u"+Cat none/participant (cat@localhost/r) 110 100 170"_s));
    QCOMPARE(inn.configure(ann, Inn::field("whois", "moderators")), u"result"_s);
    QCOMPARE(inn.heard(bob), QStringList(u"status 173"_s));
    inn[cat].say("<presence to='lounge@rooms.localhost/Cat'><show>away</show></presence>");
    QCOMPARE(inn.heard(bob), QStringList(u"+Cat none/participant"_s));
}

void MucTest::hidesPresence()
{
    Inn inn;
    inn.open({bob}, "<field var='muc#roomconfig_presencebroadcast'><value>moderator</value></field>");
    inn.enter(cat, "Cat");
    QCOMPARE(inn.heard(bob), QStringList());
    QCOMPARE(inn.heard(ann), QStringList(u"+Cat none/participant (cat@localhost/r)"_s));
    QCOMPARE(inn.heard(cat).size(), 3);
}

void MucTest::kicksAndBans()
{
    Inn inn;
    inn.open({bob, cat});
    QCOMPARE(inn.admin(ann, "<item nick='Bob' role='none'><reason>Noise</reason></item>"), u"result"_s);
    QCOMPARE(inn.heard(bob), QStringList(u"-Bob none/none (bob@localhost/r) 110 307 by Ann: Noise"_s));
    QCOMPARE(inn.heard(cat), QStringList(u"-Bob none/none 307 by Ann: Noise"_s));
    inn.enter(bob, "Bob");
    inn.forget();
    QCOMPARE(
        inn.admin(ann, "<item jid='bob@localhost' affiliation='outcast'><reason>Enough</reason></item>"), u"result"_s);
    QCOMPARE(inn.heard(bob), QStringList(u"-Bob outcast/none (bob@localhost/r) 110 301 by Ann: Enough"_s));
    QCOMPARE(inn.heard(cat), QStringList(u"-Bob outcast/none 301 by Ann: Enough"_s));
}

void MucTest::ranks()
{
    Inn inn;
    inn.open({bob, cat}, Inn::field("moderatedroom", "1"));
    QCOMPARE(inn.admin(ann, "<item nick='Bob' role='participant'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob none/participant by Ann"_s));
    QCOMPARE(inn.admin(ann, "<item nick='Bob' role='moderator'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob none/moderator by Ann"_s));
    QCOMPARE(inn.admin(bob, "<item nick='Cat' role='participant'/>"), u"result"_s);
    inn.forget();
    QCOMPARE(inn.admin(ann, "<item nick='Bob' role='visitor'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob none/visitor by Ann"_s));
    QCOMPARE(inn.admin(ann, "<item jid='bob@localhost' affiliation='member'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob member/participant by Ann"_s));
    QCOMPARE(inn.admin(ann, "<item jid='bob@localhost' affiliation='admin'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob admin/moderator by Ann"_s));
    QCOMPARE(inn.admin(ann, "<item jid='bob@localhost' affiliation='none'/>"), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"+Bob none/visitor by Ann"_s));
    inn[u"dan"_s];
    QCOMPARE(inn.admin(ann, "<item jid='dan@localhost' affiliation='member'/>"), u"result"_s);
    QCOMPARE(inn.heard(u"dan"_s), QStringList(u"status 101"_s));
    QCOMPARE(inn.configure(ann, Inn::field("membersonly", "1")), u"result"_s);
    QVERIFY(inn.heard(bob).last().contains(u" 322"_s));
    inn.enter(u"dan"_s, "Dan");
    inn.forget();
    QCOMPARE(inn.admin(ann, "<item jid='dan@localhost' affiliation='none'/>"), u"result"_s);
    QCOMPARE(inn.heard(u"dan"_s), QStringList(u"-Dan none/none (dan@localhost/r) 110 321 by Ann"_s));
}

void MucTest::rankFaults_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("error");
    QTest::newRow("no moderator") << bob << QByteArray("<item nick='Cat' role='none'/>") << u"forbidden"_s;
    QTest::newRow("no admin") << bob << QByteArray("<item jid='cat@localhost' affiliation='outcast'/>")
                              << u"forbidden"_s;
    QTest::newRow("nobody") << ann << QByteArray("<item nick='Nobody' role='none'/>") << u"item-not-found"_s;
    QTest::newRow("no role") << ann << QByteArray("<item nick='Bob' role='king'/>") << u"bad-request"_s;
    QTest::newRow("no affiliation") << ann << QByteArray("<item jid='bob@localhost' affiliation='king'/>")
                                    << u"bad-request"_s;
    QTest::newRow("both") << ann << QByteArray("<item nick='Bob' role='none' affiliation='none'/>") << u"bad-request"_s;
    QTest::newRow("no item") << ann << QByteArray() << u"bad-request"_s;
    QTest::newRow("no address") << ann << QByteArray("<item jid='@' affiliation='member'/>") << u"jid-malformed"_s;
    QTest::newRow("oneself") << ann << QByteArray("<item jid='ann@localhost' affiliation='outcast'/>") << u"conflict"_s;
    QTest::newRow("the last owner") << ann << QByteArray("<item jid='ann@localhost' affiliation='admin'/>")
                                    << u"conflict"_s;
    QTest::newRow("admin bans owner") << u"dan"_s << QByteArray("<item jid='ann@localhost' affiliation='outcast'/>")
                                      << u"not-allowed"_s;
    QTest::newRow("admin kicks owner") << u"dan"_s << QByteArray("<item nick='Ann' role='none'/>") << u"not-allowed"_s;
    QTest::newRow("one bad, none done") << ann
                                        << QByteArray("<item nick='Bob' role='none'/><item nick='Nobody' role='none'/>")
                                        << u"item-not-found"_s;
}

void MucTest::rankFaults()
{
    QFETCH(QString, who);
    QFETCH(QByteArray, item);
    QFETCH(QString, error);
    Inn inn;
    inn.open({bob, cat});
    QCOMPARE(inn.admin(ann, "<item jid='dan@localhost' affiliation='admin'/>"), u"result"_s);
    inn.enter(u"dan"_s, "Dan");
    inn.forget();
    QCOMPARE(inn.admin(who, item), error);
    QCOMPARE(inn.heard(cat), QStringList());
    QCOMPARE(inn.service.rooms().find(u"lounge"_s)->occupants().size(), size_t(4));
}

void MucTest::lists()
{
    Inn inn;
    inn.open({bob});
    inn.admin(ann,
        "<item jid='dan@localhost' affiliation='member' nick='Dan'/><item jid='eve@localhost' affiliation='outcast'><reason>Spam</reason></item>");
    const auto list = [&](const QString& who, const QByteArray& item) {
        const auto answer = inn.ask(
            who, "get", "<query xmlns='http://jabber.org/protocol/muc#admin'>" + item + "</query>");
        if (answer.attribute(u"type") == u"error")
            return Inn::outcome(answer);
        QStringList lines;
        for (const auto& one : answer.child(u"query", names::admin).elements())
            lines.append((one.attribute(u"jid") + u' ' + one.attribute(u"nick") + u' ' + one.attribute(u"role") + u' '
                + one.childText(u"reason"))
                             .simplified());
        return lines.join(u", ");
    };
    QCOMPARE(list(ann, "<item affiliation='member'/>"), u"dan@localhost Dan"_s);
    QCOMPARE(list(ann, "<item affiliation='outcast'/>"), u"eve@localhost Spam"_s);
    QCOMPARE(list(ann, "<item affiliation='owner'/>"), u"ann@localhost"_s);
    QCOMPARE(list(ann, "<item role='participant'/>"), u"bob@localhost/r Bob participant"_s);
    QCOMPARE(list(ann, "<item role='moderator'/>"), u"ann@localhost/r Ann moderator"_s);
    QCOMPARE(list(bob, "<item affiliation='member'/>"), u"forbidden"_s);
    QCOMPARE(list(bob, "<item role='participant'/>"), u"forbidden"_s);
    inn.configure(ann, Inn::field("whois", "anyone"));
    QCOMPARE(list(bob, "<item affiliation='member'/>"), u"dan@localhost Dan"_s);
    QCOMPARE(list(bob, "<item affiliation='outcast'/>"), u"forbidden"_s);
}

void MucTest::asksForVoice()
{
    Inn inn;
    inn.open({bob}, Inn::field("moderatedroom", "1"));
    const QByteArray
        asking = "<message to='lounge@rooms.localhost'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'>"
                 "<value>http://jabber.org/protocol/muc#request</value></field>";
    inn[bob].say(asking + "<field var='muc#role'><value>participant</value></field></x></message>");
    const auto form = DataForm::in(inn[ann].nextOf(u"message"_s));
    QVERIFY(form);
    QCOMPARE(form->value(u"muc#jid"), u"bob@localhost/r"_s);
    QCOMPARE(form->value(u"muc#roomnick"), u"Bob"_s);
    const QByteArray granted = asking
        + "<field var='muc#roomnick'><value>Bob</value></field><field var='muc#request_allow'><value>1</value></field></x></message>";
    inn[bob].say(granted);
    QCOMPARE(inn.heard(bob), QStringList(u"error forbidden"_s));
    inn[ann].say(granted);
    QCOMPARE(inn.heard(bob), QStringList(u"+Bob none/participant (bob@localhost/r) 110 by Ann"_s));
}

void MucTest::invites()
{
    Inn inn;
    inn.open({bob}, Inn::field("passwordprotectedroom", "1") + Inn::field("roomsecret", "sesame"));
    inn.enter(bob, "Bob", "<password>sesame</password>");
    inn[cat];
    inn.forget();
    inn[bob].say(
        "<message to='lounge@rooms.localhost'><x xmlns='http://jabber.org/protocol/muc#user'><invite to='cat@localhost'><reason>Come! </reason></invite></x></message>");
    const auto invitation = inn[cat].nextOf(u"message"_s);
    QCOMPARE(Inn::line(invitation), u"invited by lounge@rooms.localhost/Bob: Come! sesame"_s);
    QCOMPARE(invitation.child(u"x", names::directInvite).attribute(u"jid"), u"lounge@rooms.localhost"_s);
    inn[cat].say(
        "<message to='lounge@rooms.localhost'><x xmlns='http://jabber.org/protocol/muc#user'><decline to='ann@localhost'><reason>Busy</reason></decline></x></message>");
    QCOMPARE(inn.heard(bob), QStringList(u"declined by cat@localhost: Busy"_s));
    QCOMPARE(inn.heard(ann), QStringList());
    inn[cat].say(
        "<message to='lounge@rooms.localhost'><x xmlns='http://jabber.org/protocol/muc#user'><decline to='ann@localhost'/></x></message>");
    QCOMPARE(inn.heard(cat), QStringList(u"error not-acceptable"_s));
}

void MucTest::inviteFaults()
{
    Inn inn;
    inn.open({bob}, Inn::field("allowinvites", "0"));
    const auto invite = [&](const QString& who) {
        inn[who].say(
            "<message to='lounge@rooms.localhost'><x xmlns='http://jabber.org/protocol/muc#user'><invite to='cat@localhost'/></x></message>");
    };
    invite(bob);
    QCOMPARE(inn.heard(bob), QStringList(u"error forbidden"_s));
    invite(u"dan"_s);
    QCOMPARE(inn.heard(u"dan"_s), QStringList(u"error not-acceptable"_s));
    inn.configure(ann, Inn::field("allowinvites", "1") + Inn::field("membersonly", "1"));
    inn[cat];
    invite(ann);
    QCOMPARE(inn.heard(cat).last(), u"invited by lounge@rooms.localhost/Ann: "_s);
    inn.enter(cat, "Cat"); // is a member by it
    QVERIFY(inn.heard(cat).contains(u"+Cat member/participant (cat@localhost/r) 110 170"_s));
}

void MucTest::registers()
{
    Inn inn;
    inn.open({bob});
    const QByteArray query = "<query xmlns='jabber:iq:register'>";
    auto answer = inn.ask(bob, "get", query + "</query>");
    QVERIFY(DataForm::in(answer.firstElement())->find(u"muc#register_roomnick"));
    const auto submit = [&](const QString& who, const QByteArray& nick) {
        return Inn::outcome(inn.ask(who, "set",
            query + "<x xmlns='jabber:x:data' type='submit'><field var='muc#register_roomnick'><value>" + nick
                + "</value></field></x></query>"));
    };
    QCOMPARE(submit(bob, "Ann"), u"conflict"_s);
    QCOMPARE(submit(bob, ""), u"not-acceptable"_s);
    QCOMPARE(submit(bob, "Bobby"), u"result"_s);
    QCOMPARE(inn.heard(ann), QStringList(u"+Bob member/participant (bob@localhost/r)"_s));
    inn.enter(cat, "Bobby");
    QCOMPARE(inn.heard(cat), QStringList(u"error conflict"_s));
    answer = inn.ask(bob, "get", query + "</query>");
    QVERIFY(!answer.firstElement().child(u"registered").isNull());
    answer = inn.ask(bob, "get", "<query xmlns='http://jabber.org/protocol/disco#info' node='x-roomuser-item'/>");
    QCOMPARE(answer.firstElement().child(u"identity").attribute(u"name"), u"Bobby"_s);
    QCOMPARE(Inn::outcome(inn.ask(bob, "set", query + "<remove/></query>")), u"result"_s);
    inn.enter(cat, "Bobby");
    QCOMPARE(inn.heard(cat).size(), 4);
}

void MucTest::registersForMembers()
{
    Inn inn;
    inn.open({}, Inn::field("membersonly", "1"));
    const auto answer = inn.ask(bob, "set", "<query xmlns='jabber:iq:register'><username>Bob</username></query>");
    QCOMPARE(Inn::outcome(answer), u"result"_s);
    const auto form = DataForm::in(inn[ann].nextOf(u"message"_s));
    QVERIFY(form);
    QCOMPARE(form->value(u"muc#register_jid"), u"bob@localhost"_s);
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(bob), QStringList(u"error registration-required"_s));
    inn[ann].say(
        "<message to='lounge@rooms.localhost'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>http://jabber.org/protocol/muc#register</value></field>"
        "<field var='muc#register_jid'><value>bob@localhost</value></field><field var='muc#register_allow'><value>1</value></field></x></message>");
    inn.forget();
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(bob).value(1), u"+Bob member/participant (bob@localhost/r) 110 170"_s);
}

void MucTest::letsGhostsGo()
{
    Inn inn;
    inn.open({bob, cat});
    inn[bob].say(
        "<message type='error' to='lounge@rooms.localhost/Ann'><error type='cancel'><service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>");
    QCOMPARE(inn.heard(cat), QStringList(u"-Bob none/none 333"_s));
    inn[cat].say(
        "<message type='error' to='lounge@rooms.localhost/Ann'><error type='modify'><not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>");
    QVERIFY(inn.heard(ann).contains(u"error not-acceptable"_s)); // of a private message, and no reason to go
    QCOMPARE(inn.service.rooms().find(u"lounge"_s)->occupants().size(), size_t(2));
}

void MucTest::boundsFloods()
{
    RoomPolicy policy;
    policy.burst = 3;
    policy.messagesPerSecond = 1;
    Inn inn(policy);
    inn.open({bob});
    for (int i = 0; i < 5; ++i)
        inn.say(bob, "spam");
    QCOMPARE(inn.heard(ann).size(), 3);
    QCOMPARE(inn.heard(bob).last(), u"error policy-violation"_s);
    inn.house.reactor.advance(std::chrono::seconds(2));
    inn.say(bob, "sorry");
    QCOMPARE(inn.heard(ann), QStringList(u"Bob: sorry"_s));
}

void MucTest::describesItself()
{
    Inn inn;
    inn.open({bob},
        Inn::field("roomname", "The Lounge") + Inn::field("membersonly", "1") + Inn::field("persistentroom", "1"));
    const auto info = inn.ask(ann, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>").firstElement();
    QCOMPARE(info.child(u"identity").attribute(u"name"), u"The Lounge"_s);
    QStringList features;
    for (const auto& feature : info.elements(u"feature", ns::discoInfo))
        features.append(feature.attribute(u"var"));
    for (const auto* name : {"muc_membersonly", "muc_persistent", "muc_public", "muc_unmoderated", "muc_unsecured",
             "muc_semianonymous", "http://jabber.org/protocol/muc", "urn:xmpp:mam:2", "urn:xmpp:occupant-id:0",
             "urn:xmpp:message-moderate:1"})
        QVERIFY2(features.contains(QString::fromLatin1(name)), name);
    const auto form = DataForm::in(info);
    QVERIFY(form);
    QCOMPARE(form->formType(), names::roomInfo);
    QCOMPARE(form->value(u"muc#roominfo_occupants"), u"1"_s); // bob is no member
    QCOMPARE(Inn::outcome(inn.ask(
                 ann, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>", "nowhere@rooms.localhost")),
        u"item-not-found"_s);
}

void MucTest::listsRooms()
{
    Inn inn;
    inn.open();
    inn.enter(ann, "Ann", {}, "cellar"); // locked: nobody's yet
    const auto rooms = [&](const QString& who, const QByteArray& to = "rooms.localhost") {
        QStringList all;
        for (const auto& item : inn.ask(who, "get", "<query xmlns='http://jabber.org/protocol/disco#items'/>", to)
                                    .firstElement()
                                    .elements())
            all.append(item.attribute(u"jid"));
        return all;
    };
    QCOMPARE(rooms(bob), QStringList(u"lounge@rooms.localhost"_s));
    QCOMPARE(Inn::outcome(inn.ask(bob, "get",
                 "<query xmlns='http://jabber.org/protocol/disco#items'><set xmlns='http://jabber.org/protocol/rsm'>"
                 "<after>gone@rooms.localhost</after></set></query>",
                 "rooms.localhost")),
        u"item-not-found"_s);
    QCOMPARE(rooms(bob, "lounge@rooms.localhost"), QStringList());
    QCOMPARE(rooms(ann, "lounge@rooms.localhost"), QStringList(u"lounge@rooms.localhost/Ann"_s));
    inn.configure(ann, Inn::field("publicroom", "0"));
    QCOMPARE(rooms(bob), QStringList());
    QCOMPARE(rooms(ann), QStringList(u"lounge@rooms.localhost"_s));
    QVERIFY(rooms(ann, "localhost").contains(u"rooms.localhost"_s));
    const auto info = inn.ask(bob, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>", "rooms.localhost")
                          .firstElement();
    QCOMPARE(info.child(u"identity").attribute(u"category"), u"conference"_s);
}

void MucTest::closesWithTheLast()
{
    Inn inn;
    inn.open();
    inn[ann].say("<presence to='lounge@rooms.localhost/Ann' type='unavailable'/>");
    inn.house.reactor.turn();
    QVERIFY(!inn.service.rooms().find(u"lounge"_s));
    inn.open({}, Inn::field("persistentroom", "1"));
    inn[ann].say("<presence to='lounge@rooms.localhost/Ann' type='unavailable'/>");
    inn.house.reactor.turn();
    QVERIFY(inn.service.rooms().find(u"lounge"_s));
    QVERIFY(inn.store.rooms.contains(u"lounge"_s));
}

void MucTest::tellsWhenTheServiceGoes()
{
    Inn inn;
    inn.open({bob});
    inn.service.rooms().shutDown();
    QCOMPARE(inn.heard(bob), QStringList(u"-Bob none/none (bob@localhost/r) 110 332"_s));
    QCOMPARE(inn.heard(ann), QStringList(u"-Ann owner/none (ann@localhost/r) 110 332"_s));
}

/// The same bytes for all but for the addressee.
void MucTest::sendsOutOnce()
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

QTEST_GUILESS_MAIN(MucTest)
#include "tst_muc.moc"
