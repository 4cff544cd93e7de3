#include <QCryptographicHash>
#include <QTest>

#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

namespace {

const QByteArray ownerQuery = "<query xmlns='http://jabber.org/protocol/muc#owner'>";

} // namespace

/// XEP-0045 §10: rooms come, are configured, and go.
class MucOwnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheConfiguration();
    void opensAtOnce();
    void cancels();
    void onlyOwnersConfigure();
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void refusesNonsense();
    void listsOfAdminsAndOwners();
    void destroys();
    void keepsWhatIsPersistent();
    void forgetsWhatIsPersistentNoMore();
    void showsNothingOfAnotherOfItsName();
    void isReadBack();
    void saysWhenItCouldNotBeKept();
    void whoMayMakeRooms();
    void adminsOfTheServiceOwnAll();
    void forgetsAccounts();
    void showsItsPicture();
    void putsHatsOn();
    void hatFaults_data();
    void hatFaults();
};

void MucOwnerTest::readsTheConfiguration()
{
    Inn inn;
    inn.enter(ann, "Ann");
    const auto form = DataForm::in(inn.ask(ann, "get", ownerQuery + "</query>").firstElement());
    QVERIFY(form);
    QCOMPARE(form->formType(), names::roomConfig);
    for (const auto* name :
        {"roomname", "roomdesc", "lang", "enablelogging", "changesubject", "allowinvites", "allowpm", "maxusers",
            "presencebroadcast", "getmemberlist", "publicroom", "persistentroom", "moderatedroom", "membersonly",
            "passwordprotectedroom", "roomsecret", "whois", "roomadmins", "roomowners", "pubsub"})
        QVERIFY2(form->find(u"muc#roomconfig_"_s + QLatin1String(name)), name);
    QCOMPARE(form->values(u"muc#roomconfig_roomowners"), QStringList(u"ann@localhost"_s));
    QVERIFY(form->find(u"muc#maxhistoryfetch"));
}

void MucOwnerTest::opensAtOnce()
{
    Inn inn;
    inn.enter(ann, "Ann");
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", ownerQuery + "<x xmlns='jabber:x:data' type='submit'/></query>")),
        u"result"_s);
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(bob).size(), 3);
}

void MucOwnerTest::cancels()
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

void MucOwnerTest::onlyOwnersConfigure()
{
    Inn inn;
    inn.open({bob});
    QCOMPARE(inn.configure(bob, Inn::field("roomname", "Mine")), u"forbidden"_s);
    QCOMPARE(Inn::outcome(inn.ask(bob, "get", ownerQuery + "</query>")), u"forbidden"_s);
    QCOMPARE(Inn::outcome(inn.ask(bob, "set", ownerQuery + "<destroy/></query>")), u"forbidden"_s);
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", ownerQuery + "</query>")), u"bad-request"_s);
}

void MucOwnerTest::tellsWhatChanged_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("its name") << Inn::field("roomname", "Hall") << QStringList(u"status 104"_s);
    QTest::newRow("everyone sees addresses") << Inn::field("whois", "anyone") << QStringList(u"status 172"_s);
    QTest::newRow("not kept any more") << Inn::field("enablelogging", "0") << QStringList(u"status 171"_s);
    QTest::newRow("hides") << Inn::field("presencebroadcast", "moderator") << QStringList(u"status 103"_s);
    QTest::newRow("two things") << Inn::field("whois", "anyone") + Inn::field("roomdesc", "x")
                                << QStringList(u"status 172 104"_s);
}

void MucOwnerTest::tellsWhatChanged()
{
    QFETCH(QByteArray, fields);
    QFETCH(QStringList, told);
    Inn inn;
    inn.open({bob});
    QCOMPARE(inn.configure(ann, fields), u"result"_s);
    QCOMPARE(inn.heard(bob), told);
}

void MucOwnerTest::refusesNonsense()
{
    Inn inn;
    inn.open({bob});
    QCOMPARE(inn.configure(ann, Inn::field("whois", "nobody")), u"not-acceptable"_s);
    QCOMPARE(inn.configure(ann, Inn::field("passwordprotectedroom", "1")), u"not-acceptable"_s);
    QCOMPARE(inn.configure(ann, Inn::field("roomowners", "bob@localhost") + Inn::field("roomadmins", "@")),
        u"jid-malformed"_s);
    QCOMPARE(inn.configure(ann, "<field var='muc#roomconfig_roomowners'/>"), u"conflict"_s);
    QCOMPARE(inn.heard(bob), QStringList());
}

void MucOwnerTest::listsOfAdminsAndOwners()
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

void MucOwnerTest::destroys()
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

void MucOwnerTest::keepsWhatIsPersistent()
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

void MucOwnerTest::forgetsWhatIsPersistentNoMore()
{
    Inn inn;
    inn.open({}, Inn::field("persistentroom", "1"));
    QCOMPARE(inn.store.rooms.size(), size_t(1));
    inn.configure(ann, Inn::field("persistentroom", "0"));
    QVERIFY(inn.store.rooms.empty());
}

void MucOwnerTest::showsNothingOfAnotherOfItsName()
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

void MucOwnerTest::isReadBack()
{
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1") + Inn::field("roomname", "Hall"));
    inn.say(ann, "before");
    inn[ann].say("<message to='lounge@rooms.localhost' type='groupchat'><subject>Birds</subject></message>");
    House house;
    MucService again(
        house.reactor, house.router, *Jid::parse(u"rooms.localhost"_s), u"Rooms"_s, u"0"_s, inn.store, &inn.archive);
    auto opened = again.open();
    QVERIFY(opened.isReady() && opened.take());
    Peer later(house);
    later.logIn(u"cat"_s);
    later.say("<presence to='lounge@rooms.localhost/Cat'><x xmlns='http://jabber.org/protocol/muc'/></presence>");
    QCOMPARE(Inn::line(later.next()), u"+Cat none/participant (cat@localhost/r) 110 170"_s);
    QCOMPARE(Inn::line(later.next()), u"Ann: before (earlier)"_s);
    QCOMPARE(Inn::line(later.next()), u"subject of Ann: Birds"_s);
}

void MucOwnerTest::saysWhenItCouldNotBeKept()
{
    Inn inn;
    inn.open({}, Inn::field("persistentroom", "1"));
    inn.store.failure = Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 0};
    QCOMPARE(inn.configure(ann, Inn::field("roomname", "Hall")), u"internal-server-error"_s);
}

void MucOwnerTest::whoMayMakeRooms()
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

void MucOwnerTest::adminsOfTheServiceOwnAll()
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

void MucOwnerTest::forgetsAccounts()
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

void MucOwnerTest::showsItsPicture()
{
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1"));
    const QByteArray
        card = "<vCard xmlns='vcard-temp'><PHOTO><TYPE>image/png</TYPE><BINVAL>cGljdHVyZQ==</BINVAL></PHOTO></vCard>";
    const auto hash = QString::fromLatin1(QCryptographicHash::hash("picture", QCryptographicHash::Sha1).toHex());
    const auto photoIn = [](const xml::Element& presence) {
        return presence.child(u"x", u"vcard-temp:x:update").childText(u"photo");
    };
    QVERIFY(inn.ask(bob, "get", "<vCard xmlns='vcard-temp'/>").firstElement().elements().isEmpty());
    QCOMPARE(Inn::outcome(inn.ask(bob, "set", card)), u"forbidden"_s);
    QCOMPARE(Inn::outcome(inn.ask(
                 ann, "set", "<vCard xmlns='vcard-temp'><NOTE>" + QByteArray(100'000, 'x') + "</NOTE></vCard>")),
        u"policy-violation"_s);
    inn.forget();
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", card)), u"result"_s);
    const auto told = inn[bob].next();
    QCOMPARE(told.attribute(u"from"), u"lounge@rooms.localhost"_s);
    QCOMPARE(photoIn(told), hash);
    QVERIFY(!inn.store.rooms[u"lounge"_s].card.isEmpty());
    QCOMPARE(inn.ask(bob, "get", "<vCard xmlns='vcard-temp'/>").firstElement().child(u"PHOTO").childText(u"BINVAL"),
        u"cGljdHVyZQ=="_s);
    inn.enter(u"cat"_s, "Cat");
    QCOMPARE(photoIn(inn[u"cat"_s].next()), hash);
    QCOMPARE(DataForm::in(inn.ask(ann, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>").firstElement())
                 ->value(u"muc#roominfo_avatarhash"),
        hash);
    QCOMPARE(Inn::outcome(inn.ask(ann, "set", "<vCard xmlns='vcard-temp'/>")), u"result"_s);
    QVERIFY(inn.store.rooms[u"lounge"_s].card.isEmpty());
}

void MucOwnerTest::putsHatsOn()
{
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1"));
    const auto command = [&](const QByteArray& name, const QByteArray& inside) {
        return inn
            .ask(ann, "set",
                "<command xmlns='http://jabber.org/protocol/commands' node='urn:xmpp:hats:commands:" + name + "'>"
                    + inside + "</command>")
            .firstElement();
    };
    const QByteArray hat =
        "<x xmlns='jabber:x:data' type='submit'><field var='jid'><value>bob@localhost</value></field>"
        "<field var='hat_uri'><value>urn:chef</value></field><field var='hat_title'><value>Chef</value></field></x>";
    QVERIFY(DataForm::in(command("don", {}))->find(u"hat_title"));
    QCOMPARE(command("don", hat).attribute(u"status"), u"completed"_s);
    QCOMPARE(inn[bob].next().child(u"hats", names::hats).child(u"hat").attribute(u"title"), u"Chef"_s);
    QCOMPARE(inn.store.rooms[u"lounge"_s].members.value(*Jid::parse(u"bob@localhost"_s)).hats.size(), 1);
    QCOMPARE(DataForm::in(command("list", {}))->values(u"bob@localhost"), QStringList({u"urn:chef"_s, u"Chef"_s}));
    QCOMPARE(command("doff", hat).attribute(u"status"), u"completed"_s);
    QVERIFY(inn[bob].next().child(u"hats", names::hats).isNull());
    QCOMPARE(
        inn.ask(ann, "get",
               "<query xmlns='http://jabber.org/protocol/disco#items' node='http://jabber.org/protocol/commands'/>")
            .firstElement()
            .elements()
            .size(),
        3);
}

void MucOwnerTest::hatFaults_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("error");
    const QByteArray jid = "<field var='jid'><value>bob@localhost</value></field>";
    const QByteArray uri = "<field var='hat_uri'><value>urn:chef</value></field>";
    QTest::newRow("no admin") << bob << QByteArray("don") << jid + uri << u"forbidden"_s;
    QTest::newRow("no command") << ann << QByteArray("throw") << jid + uri << u"item-not-found"_s;
    QTest::newRow("nobody") << ann << QByteArray("don") << uri << u"jid-malformed"_s;
    QTest::newRow("no hat") << ann << QByteArray("don") << jid << u"not-acceptable"_s;
    QTest::newRow("no title") << ann << QByteArray("don") << jid + uri << u"not-acceptable"_s;
    QTest::newRow("not worn") << ann << QByteArray("doff") << jid + uri << u"item-not-found"_s;
}

void MucOwnerTest::hatFaults()
{
    QFETCH(QString, who);
    QFETCH(QByteArray, node);
    QFETCH(QByteArray, fields);
    QFETCH(QString, error);
    Inn inn;
    inn.open({bob});
    QCOMPARE(Inn::outcome(inn.ask(who, "set",
                 "<command xmlns='http://jabber.org/protocol/commands' node='urn:xmpp:hats:commands:" + node
                     + "'><x xmlns='jabber:x:data' type='submit'>" + fields + "</x></command>")),
        error);
    QCOMPARE(inn.heard(bob), QStringList());
}

QTEST_GUILESS_MAIN(MucOwnerTest)
#include "tst_mucowner.moc"
