#include <QTest>

#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucRoomPresenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesNick();
    void severalClientsOfOneNick();
    void leaves();
    void whoSeesAddresses();
    void hidesPresence();
};

void MucRoomPresenceTest::changesNick()
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

void MucRoomPresenceTest::severalClientsOfOneNick()
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

void MucRoomPresenceTest::leaves()
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

void MucRoomPresenceTest::whoSeesAddresses()
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

void MucRoomPresenceTest::hidesPresence()
{
    Inn inn;
    inn.open({bob}, "<field var='muc#roomconfig_presencebroadcast'><value>moderator</value></field>");
    inn.enter(cat, "Cat");
    QCOMPARE(inn.heard(bob), QStringList());
    QCOMPARE(inn.heard(ann), QStringList(u"+Cat none/participant (cat@localhost/r)"_s));
    QCOMPARE(inn.heard(cat).size(), 3);
}

QTEST_GUILESS_MAIN(MucRoomPresenceTest)
#include "tst_roompresence.moc"
