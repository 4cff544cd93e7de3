#include <QTest>

#include "protocols/xmpp/muc/rooms/rooms.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucRoomsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsPersistent();
    void forgetsWhatIsPersistentNoMore();
    void showsNothingOfAnotherOfItsName();
    void saysWhenItCouldNotBeKept();
    void whoMayMakeRooms();
    void adminsOfTheServiceOwnAll();
    void forgetsAccounts();
};

void MucRoomsTest::keepsWhatIsPersistent()
{
    Inn inn;
    inn.open({bob});
    QVERIFY(inn.store.rooms.empty());
    inn.admin(ann, "<item jid='bob@localhost' affiliation='member'/>");
    inn.configure(ann, Inn::field("persistentroom", "1"));
    QCOMPARE(inn.store.rooms[u"lounge"_s].members.size(), 2);
    inn.admin(ann, "<item jid='eve@localhost' affiliation='outcast'><reason>Spam</reason></item>");
    inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>Birds</subject></message>");
    const auto& kept = inn.store.rooms[u"lounge"_s];
    QCOMPARE(kept.members.value(*Jid::parse(u"eve@localhost"_s)).reason, u"Spam"_s);
    QCOMPARE(kept.subject.text, u"Birds"_s);
    QVERIFY(kept.config.isPersistent);
}

void MucRoomsTest::forgetsWhatIsPersistentNoMore()
{
    Inn inn;
    inn.open({}, Inn::field("persistentroom", "1"));
    QCOMPARE(inn.store.rooms.size(), size_t(1));
    inn.configure(ann, Inn::field("persistentroom", "0"));
    QVERIFY(inn.store.rooms.empty());
}

void MucRoomsTest::showsNothingOfAnotherOfItsName()
{
    Inn inn;
    inn.open();
    inn.archive.kept[u"lounge"_s].append({u"old"_s, 1, u"Eve"_s, {}, "<message xmlns='jabber:client'/>"});
    inn[ann].say("<presence to='lounge@rooms.localhost/Ann' type='unavailable'/>");
    inn.house.reactor.turn();
    QVERIFY(!inn.archive.kept.contains(u"lounge"_s));
    inn.archive.kept[u"lounge"_s].append({u"killed"_s, 1, u"Eve"_s, {}, "<message xmlns='jabber:client'/>"});
    inn.open();
    QVERIFY(!inn.archive.kept.contains(u"lounge"_s));
}

void MucRoomsTest::saysWhenItCouldNotBeKept()
{
    Inn inn;
    inn.open({}, Inn::field("persistentroom", "1"));
    inn.store.failure = Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 0};
    QCOMPARE(inn.configure(ann, Inn::field("roomname", "Hall")), u"internal-server-error"_s);
}

void MucRoomsTest::whoMayMakeRooms()
{
    RoomPolicy policy;
    policy.mayCreate = [](const Jid& who, const QString&) { return who.local() == ann; };
    policy.roomsOfOne = 2;
    Inn inn(policy);
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(bob), QStringList(u"error not-allowed"_s));
    for (const auto* room : {"one", "two", "three"})
        inn.enter(ann, "Ann", {}, room);
    QCOMPARE(inn.heard(ann).last(), u"error resource-constraint"_s);
    QCOMPARE(inn.service.rooms().all().size(), size_t(2));
}

void MucRoomsTest::adminsOfTheServiceOwnAll()
{
    RoomPolicy policy;
    policy.isAdmin = [](const Jid& who) { return who.local() == bob; };
    Inn inn(policy);
    inn.open({}, Inn::field("membersonly", "1"));
    inn.enter(bob, "Bob");
    QVERIFY(inn.heard(bob).contains(u"+Bob owner/moderator (bob@localhost/r) 110 170"_s));
    // changes nothing for them
    QCOMPARE(inn.admin(ann, "<item jid='bob@localhost' affiliation='outcast'/>"), u"result"_s);
    QCOMPARE(inn.configure(bob, Inn::field("roomname", "Hall")), u"result"_s);
}

void MucRoomsTest::forgetsAccounts()
{
    Inn inn;
    inn.open({}, Inn::field("persistentroom", "1"));
    inn.admin(ann, "<item jid='bob@localhost' affiliation='admin'/><item jid='eve@localhost' affiliation='outcast'/>");
    auto& rooms = inn.service.rooms();
    for (const auto& name : {u"bob@localhost"_s, u"eve@localhost"_s})
        QVERIFY(rooms.forget(*Jid::parse(name)).take());
    QCOMPARE(rooms.find(u"lounge"_s)->affiliationOf(*Jid::parse(u"bob@localhost"_s)), Affiliation::None);
    QCOMPARE(rooms.find(u"lounge"_s)->affiliationOf(*Jid::parse(u"eve@localhost"_s)), Affiliation::Outcast);
    QCOMPARE(inn.store.rooms[u"lounge"_s].members.size(), 2);
}

QTEST_GUILESS_MAIN(MucRoomsTest)
#include "tst_rooms.moc"
