#include <QTest>

#include "protocols/xmpp/muc/administration/ownership.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucOwnershipTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAtOnce();
    void cancels();
    void onlyOwnersConfigure();
    void listsOfAdminsAndOwners();
    void letsThoseStayWhomItNames();
    void destroys();
};

void MucOwnershipTest::opensAtOnce()
{
    Inn inn;
    inn.enter(ann, "Ann");
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", ownerQuery + "<x xmlns='jabber:x:data' type='submit'/></query>")),
        u"result"_s);
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(bob).size(), 3);
}

void MucOwnershipTest::cancels()
{
    Inn inn;
    inn.enter(ann, "Ann");
    inn.forget();
    QCOMPARE(inn.configure(ann, {}, "cancel"), u"result"_s);
    QVERIFY(!inn.service.rooms().find(u"lounge"_s));
    inn.open();
    QCOMPARE(inn.configure(ann, {}, "cancel"), u"result"_s);
    QVERIFY(inn.service.rooms().find(u"lounge"_s));
}

void MucOwnershipTest::onlyOwnersConfigure()
{
    Inn inn;
    inn.open({bob});
    QCOMPARE(inn.configure(bob, Inn::field("roomname", "Mine")), u"forbidden"_s);
    QCOMPARE(Inn::outcome(inn.ask(bob, "get", ownerQuery + "</query>")), u"forbidden"_s);
    QCOMPARE(Inn::outcome(inn.ask(bob, "set", ownerQuery + "<destroy/></query>")), u"forbidden"_s);
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", ownerQuery + "</query>")), u"bad-request"_s);
}

void MucOwnershipTest::listsOfAdminsAndOwners()
{
    Inn inn;
    inn.open({bob});
    QCOMPARE(inn.configure(ann, Inn::field("roomadmins", "bob@localhost")), u"result"_s);
    QCOMPARE(inn.heard(bob), QStringList(u"+Bob admin/moderator (bob@localhost/r) 110 by Ann"_s));
    QCOMPARE(inn.configure(ann, "<field var='muc#roomconfig_roomadmins'/>" + Inn::field("roomowners", "bob@localhost")),
        u"result"_s);
    auto* room = inn.service.rooms().find(u"lounge"_s);
    QCOMPARE(room->affiliationOf(*Jid::parse(u"ann@localhost"_s)), Affiliation::None);
    QCOMPARE(room->affiliationOf(*Jid::parse(u"bob@localhost"_s)), Affiliation::Owner);
}

void MucOwnershipTest::destroys()
{
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1"));
    QCOMPARE(Inn::outcome(inn.ask(ann, "set",
                 ownerQuery + "<destroy jid='hall@rooms.localhost'><reason>Moved</reason></destroy></query>")),
        u"result"_s);
    QCOMPARE(inn.heard(bob), QStringList(u"-Bob none/none 110 destroyed hall@rooms.localhostMoved"_s));
    QVERIFY(inn.store.rooms.empty());
    QVERIFY(!inn.service.rooms().find(u"lounge"_s));
}

void MucOwnershipTest::letsThoseStayWhomItNames()
{
    Inn inn;
    inn.open({bob, cat});
    QCOMPARE(
        inn.configure(ann, Inn::field("membersonly", "1") + Inn::field("roomadmins", "bob@localhost")), u"result"_s);
    const auto* lounge = inn.service.rooms().find(u"lounge"_s);
    QVERIFY(lounge->byNick(u"Bob"_s));
    QCOMPARE(lounge->byNick(u"Bob"_s)->ranks.affiliation, Affiliation::Admin);
    QVERIFY(!lounge->byNick(u"Cat"_s));
    QVERIFY(inn.heard(cat).last().contains(u" 322"_s));
}

QTEST_GUILESS_MAIN(MucOwnershipTest)
#include "tst_ownership.moc"
