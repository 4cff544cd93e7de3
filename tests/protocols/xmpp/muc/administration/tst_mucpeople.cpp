#include <QTest>

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

namespace {

const QString dan = u"dan"_s;

} // namespace

/// Who is who in a room, for those who are in it and those who are not (XEP-0045 §9 and 10).
class MucPeopleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfThoseWhoAreNotHere();
    void tellsModeratorsAlone();
    void tellsOfAccountsThatGo();
    void listsForMembersWhoAreNotHere();
    void answersProbes();
    void needsAnOwnerOnlyWhereItHadOne();
    void saysWhyANickCannotBe();
    void keepsTheProgramsNicks();
};

void MucPeopleTest::tellsOfThoseWhoAreNotHere()
{
    Inn inn;
    inn.open({bob}, Inn::field("whois", "anyone"));
    inn.admin(ann, "<item jid='dan@localhost' affiliation='member'/>");
    QCOMPARE(inn.heard(bob), QStringList(u"dan@localhost is member: "_s));
    inn.admin(ann, "<item jid='dan@localhost' affiliation='member'/>"); // as it is already
    QCOMPARE(inn.heard(bob), QStringList());
    inn.admin(ann, "<item jid='dan@localhost' affiliation='outcast'><reason>Spam</reason></item>");
    QCOMPARE(inn.heard(bob), QStringList(u"dan@localhost is outcast: Spam"_s));
    inn.admin(ann, "<item jid='dan@localhost' affiliation='none'/>");
    const auto told = inn[bob].nextOf(u"message"_s);
    const auto item = told.child(u"x", ns::mucUser).child(u"item");
    QCOMPARE(told.attribute(u"from"), u"lounge@rooms.localhost"_s);
    QCOMPARE(item.attribute(u"affiliation"), u"none"_s);
    QCOMPARE(item.attribute(u"role"), u"none"_s);
    QCOMPARE(item.child(u"actor").attribute(u"nick"), u"Ann"_s);
}

/// Where addresses are not for everybody.
void MucPeopleTest::tellsModeratorsAlone()
{
    Inn inn;
    inn.open({bob, u"cat"_s});
    inn.admin(ann, "<item nick='Cat' role='moderator'/>");
    inn.forget();
    inn.admin(ann, "<item jid='dan@localhost' affiliation='member'/>");
    QCOMPARE(inn.heard(bob), QStringList());
    QCOMPARE(inn.heard(u"cat"_s), QStringList(u"dan@localhost is member: "_s));
}

void MucPeopleTest::tellsOfAccountsThatGo()
{
    Inn inn;
    inn.open({bob}, Inn::field("whois", "anyone"));
    inn.admin(ann, "<item jid='dan@localhost' affiliation='member'/>");
    inn.forget();
    QVERIFY(inn.service.rooms().forget(*Jid::parse(u"dan@localhost"_s)).take());
    QCOMPARE(inn.heard(bob), QStringList(u"dan@localhost is none: "_s));
}

void MucPeopleTest::listsForMembersWhoAreNotHere()
{
    Inn inn;
    inn.open({}, Inn::field("whois", "anyone"));
    inn.admin(ann, "<item jid='dan@localhost' affiliation='member'/><item jid='eve@localhost' affiliation='outcast'/>");
    const auto list = [&](const QString& who, const QByteArray& affiliation) {
        return Inn::outcome(inn.ask(who, "get",
            "<query xmlns='http://jabber.org/protocol/muc#admin'><item affiliation='" + affiliation + "'/></query>"));
    };
    QCOMPARE(list(dan, "member"), u"result"_s);
    QCOMPARE(list(dan, "owner"), u"result"_s);
    QCOMPARE(list(dan, "outcast"), u"forbidden"_s);
    QCOMPARE(list(bob, "member"), u"forbidden"_s); // who is no member
    inn.configure(ann, Inn::field("getmemberlist", "moderator"));
    QCOMPARE(list(dan, "member"), u"forbidden"_s);
    inn.configure(ann, Inn::field("getmemberlist", "participant") + Inn::field("whois", "moderators"));
    QCOMPARE(list(dan, "member"), u"forbidden"_s);
}

void MucPeopleTest::answersProbes()
{
    Inn inn;
    inn.open({bob});
    const auto probe = [&](const QString& who, const QByteArray& of) {
        inn[who].say("<presence type='probe' to='lounge@rooms.localhost" + of + "'/>");
        return inn.heard(who);
    };
    QCOMPARE(probe(bob, "/Ann"), QStringList(u"+Ann owner/moderator"_s));
    QCOMPARE(probe(bob, "/Bob"), QStringList(u"+Bob none/participant (bob@localhost/r) 110"_s));
    QCOMPARE(probe(bob, "/Nobody"), QStringList(u"-Nobody /"_s));
    QCOMPARE(probe(bob, "").size(), 1); // the room's own, with its picture
    QCOMPARE(probe(dan, "/Ann"), QStringList(u"error not-acceptable"_s));
    inn.configure(ann, "<field var='muc#roomconfig_presencebroadcast'><value>moderator</value></field>");
    inn.enter(dan, "Dan");
    inn.forget();
    QCOMPARE(probe(bob, "/Dan"), QStringList()); // whose presence is shown to moderators alone
}

/// A room that the program made has none, and may be given admins all the same.
void MucPeopleTest::needsAnOwnerOnlyWhereItHadOne()
{
    RoomPolicy policy;
    policy.isAdmin = [](const Jid& who) { return who.local() == ann; };
    Inn inn(policy);
    inn.service.rooms().create(u"lounge"_s, {}).lock.open();
    inn.enter(ann, "Ann");
    QCOMPARE(inn.configure(ann, Inn::field("roomadmins", "bob@localhost")), u"result"_s);
    QCOMPARE(inn.configure(ann, Inn::field("roomowners", "bob@localhost")), u"result"_s);
    QCOMPARE(inn.configure(ann, "<field var='muc#roomconfig_roomowners'/>"), u"conflict"_s);
}

/// What people write to the program by its nick would be read by who took it.
void MucPeopleTest::keepsTheProgramsNicks()
{
    RoomPolicy policy;
    policy.isOwnNick = [](const QString& nick) { return nick.compare(u"rules"_s, Qt::CaseInsensitive) == 0; };
    Inn inn(policy);
    inn.open();
    inn.enter(bob, "Rules");
    QCOMPARE(inn.heard(bob), QStringList(u"error conflict"_s));
    inn.enter(bob, "Bob");
    inn.forget();
    inn[bob].say("<presence to='lounge@rooms.localhost/rules'/>");
    QCOMPARE(inn.heard(bob), QStringList(u"error conflict"_s));
    inn.admin(ann, "<item jid='bob@localhost' affiliation='member' nick='rules'/>");
    QVERIFY(
        inn.service.rooms().find(u"lounge"_s)->record.members.value(*Jid::parse(u"bob@localhost"_s)).nick.isEmpty());
}

void MucPeopleTest::saysWhyANickCannotBe()
{
    Inn inn;
    inn.open();
    inn[bob].say(
        "<presence id='p' to='lounge@rooms.localhost/Bob \u2764\uFE0F'><x xmlns='http://jabber.org/protocol/muc'/></presence>");
    const auto error = StanzaError::fromElement(inn[bob].next().child(u"error"));
    QCOMPARE(conditionName(error.condition), u"jid-malformed"_s);
    QVERIFY2(error.text.contains(u"U+FE0F (variation selector-16)"_s), qPrintable(error.text));
    QVERIFY2(error.text.contains(u"“Bob \u2764” could be used"_s), qPrintable(error.text));
}

QTEST_GUILESS_MAIN(MucPeopleTest)
#include "protocols/xmpp/stanza/namespaces.h"
#include "tst_mucpeople.moc"
