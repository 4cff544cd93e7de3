#include <QTest>

#include "protocols/xmpp/muc/rooms/rooms.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
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
    void changesNothingThatIsNotKept();
    void changesInOrderOfAsking();
    void letsNotTooManyWait();
    void keepsWhatTheProgramSetsMeanwhile();
    void asksForRightsInTurn();
    void isMadeWithoutWhoAsked();
    void whoMayMakeRooms();
    void adminsOfTheServiceOwnAll();
    void forgetsAccounts();
    void triesEachRoomBeforeItFails();
    void tellsOfAFailureThatNobodyHears();
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

void MucRoomsTest::changesNothingThatIsNotKept()
{
    Inn inn;
    inn.open({bob, cat}, Inn::field("persistentroom", "1"));
    const auto* lounge = inn.service.rooms().find(u"lounge"_s);
    const auto members = lounge->record.members;
    const QByteArray ban = "<item jid='bob@localhost' affiliation='outcast'/>";
    inn.store.failure = Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 0};
    QCOMPARE(inn.admin(ann, ban), u"internal-server-error"_s);
    QCOMPARE(inn.admin(ann, "<item nick='Cat' role='none'/>" + ban), u"internal-server-error"_s);
    QCOMPARE(inn.configure(ann, Inn::field("membersonly", "1") + Inn::field("roomadmins", "bob@localhost")),
        u"internal-server-error"_s);
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", ownerQuery + "<destroy/></query>")), u"internal-server-error"_s);
    inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>Birds</subject></message>");
    QCOMPARE(inn.heard(ann), QStringList(u"error internal-server-error"_s));
    QCOMPARE(
        inn.house.failures, QStringList(4, u"Changing a room: full"_s) + QStringList(u"Keeping a subject: full"_s));
    for (const auto& who : {bob, cat})
        QCOMPARE(inn.heard(who), QStringList());
    QCOMPARE(inn.service.rooms().find(u"lounge"_s), lounge);
    QCOMPARE(lounge->occupants().size(), size_t(3));
    QVERIFY(lounge->record.members == members);
    QVERIFY(!lounge->config().isMembersOnly);
    QCOMPARE(lounge->record.subject.text, QString());
    inn.store.failure = {};
    QCOMPARE(inn.admin(ann, ban), u"result"_s);
    QCOMPARE(inn.heard(cat), QStringList(u"-Bob outcast/none 301 by Ann"_s));
}

void MucRoomsTest::changesInOrderOfAsking()
{
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1"));
    inn.store.sluice.close();
    for (const QByteArray text : {"One", "Two"})
        inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>" + text + "</subject></message>");
    inn.say(ann, "hello");
    QCOMPARE(inn.heard(bob), QStringList(u"Ann: hello"_s)); // which waits for nothing
    QCOMPARE(inn.store.sluice.waiting(), 1);
    inn.store.sluice.open();
    QCOMPARE(inn.heard(bob), QStringList({u"subject of Ann: One"_s, u"subject of Ann: Two"_s}));
    QCOMPARE(inn.store.rooms[u"lounge"_s].subject.text, u"Two"_s);
}

void MucRoomsTest::letsNotTooManyWait()
{
    RoomPolicy policy;
    policy.turns = 2;
    Inn inn(policy);
    inn.open({bob}, Inn::field("persistentroom", "1"));
    auto& rooms = inn.service.rooms();
    auto& lounge = *rooms.find(u"lounge"_s);
    inn.store.sluice.close();
    for (const QByteArray text : {"One", "Two", "Three", "Four"})
        inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>" + text + "</subject></message>");
    QCOMPARE(inn.heard(ann), QStringList(u"error resource-constraint"_s));
    for (int i = 0; i < 3; ++i) { // which the program does itself, and nobody can do again
        rooms.saveLater(lounge);
        rooms.saveSubjectLater(lounge);
    }
    QCOMPARE(lounge.turns->waitingCount(), 4);
    inn.store.sluice.open();
    QCOMPARE(lounge.turns->waitingCount(), 0);
    QCOMPARE(
        inn.heard(bob), QStringList({u"subject of Ann: One"_s, u"subject of Ann: Two"_s, u"subject of Ann: Three"_s}));
    QCOMPARE(inn.house.failures, QStringList());
    inn.store.sluice.close();
    rooms.saveLater(lounge); // has the turn
    rooms.saveLater(lounge); // for what changes meanwhile
    QCOMPARE(lounge.turns->waitingCount(), 1);
    inn.store.sluice.open();
}

/// The subject of another network; whichever is the last here is so in the store.
void MucRoomsTest::keepsWhatTheProgramSetsMeanwhile()
{
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1"));
    auto& lounge = *inn.service.rooms().find(u"lounge"_s);
    inn.store.sluice.close();
    inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>One</subject></message>");
    inn.service.conversation().setSubject(
        lounge, u"bob"_s, u"Two"_s, Stanza::message(lounge.jid(), {}, u"groupchat"_s));
    QCOMPARE(lounge.record.subject.text, u"Two"_s);
    inn.store.sluice.open();
    QCOMPARE(inn.store.rooms[u"lounge"_s].subject.text, lounge.record.subject.text);
}

void MucRoomsTest::asksForRightsInTurn()
{
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1") + Inn::field("roomadmins", "bob@localhost"));
    inn.store.sluice.close();
    QCOMPARE(inn.admin(ann, "<item jid='bob@localhost' affiliation='none'/>"), u"nothing"_s);
    QCOMPARE(inn.admin(bob, "<item jid='cat@localhost' affiliation='outcast'/>"), u"nothing"_s);
    inn.store.sluice.open();
    QVERIFY(inn.heard(bob).contains(u"error forbidden"_s));
    QCOMPARE(inn.store.rooms[u"lounge"_s].members.size(), 1);
}

/// What is stored is so in the room too, or a ban would begin with the next start.
void MucRoomsTest::isMadeWithoutWhoAsked()
{
    Inn inn;
    inn.open({bob, cat}, Inn::field("persistentroom", "1"));
    inn.store.sluice.close();
    QCOMPARE(inn.admin(ann, "<item jid='bob@localhost' affiliation='outcast'/>"), u"nothing"_s);
    inn[ann].wire().peerCloses();
    inn.store.sluice.open();
    QVERIFY(inn.heard(bob).join(u'\n').contains(u"-Bob outcast/none (bob@localhost/r) 110 301"_s));
    QCOMPARE(
        inn.service.rooms().find(u"lounge"_s)->affiliationOf(*Jid::parse(u"bob@localhost"_s)), Affiliation::Outcast);
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

void MucRoomsTest::triesEachRoomBeforeItFails()
{
    Inn inn;
    const auto bobs = *Jid::parse(u"bob@localhost"_s);
    auto& rooms = inn.service.rooms();
    for (const auto& name : {u"one"_s, u"two"_s}) {
        auto& room = rooms.create(name, bobs);
        room.lock.open();
        room.record.config.isPersistent = true;
    }
    inn.store.failure = Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 0};
    auto turn = rooms.takeTurn(u"two"_s);
    auto forgetting = rooms.forget(bobs);
    QVERIFY(!forgetting.isReady()); // one has failed, and two waits
    {
        const auto held = turn.take();
        QVERIFY(held);
    }
    QVERIFY(forgetting.isReady());
    QVERIFY(rooms.find(u"two"_s)->record.members.isEmpty());
    const auto forgot = forgetting.take();
    QVERIFY(!forgot && forgot.error().text == u"full");
    QCOMPARE(inn.house.failures, QStringList()); // it was heard
}

void MucRoomsTest::tellsOfAFailureThatNobodyHears()
{
    Inn inn;
    inn.open({}, Inn::field("persistentroom", "1"));
    auto& lounge = *inn.service.rooms().find(u"lounge"_s);
    inn.store.failure = Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 0};
    inn.store.sluice.close();
    {
        const auto dropped = inn.service.ranks().giveAffiliation(
            lounge, *Jid::parse(u"bob@localhost"_s), Affiliation::Member);
    }
    inn.store.sluice.open();
    QCOMPARE(inn.house.failures, QStringList(u"Changing a room: full"_s));
}

QTEST_GUILESS_MAIN(MucRoomsTest)
#include "tst_rooms.moc"
