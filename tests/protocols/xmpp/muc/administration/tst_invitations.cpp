#include <QTest>

#include "protocols/xmpp/muc/administration/invitations.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucInvitationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invites();
    void inviteFaults();
    void invitesNobodyWhoCouldNotBeMadeAMember();
    void waitsForWhatIsOnItsWay();
};

void MucInvitationsTest::invites()
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
    QCOMPARE(invitation.child(u"x", ns::invitation).attribute(u"jid"), u"lounge@rooms.localhost"_s);
    inn[cat].say(
        "<message to='lounge@rooms.localhost'><x xmlns='http://jabber.org/protocol/muc#user'><decline to='ann@localhost'><reason>Busy</reason></decline></x></message>");
    QCOMPARE(inn.heard(bob), QStringList(u"declined by cat@localhost: Busy"_s));
    QCOMPARE(inn.heard(ann), QStringList());
    inn[cat].say(
        "<message to='lounge@rooms.localhost'><x xmlns='http://jabber.org/protocol/muc#user'><decline to='ann@localhost'/></x></message>");
    QCOMPARE(inn.heard(cat), QStringList(u"error not-acceptable"_s));
}

void MucInvitationsTest::inviteFaults()
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

void MucInvitationsTest::invitesNobodyWhoCouldNotBeMadeAMember()
{
    Inn inn;
    inn.open({}, Inn::field("membersonly", "1") + Inn::field("persistentroom", "1"));
    inn[cat];
    inn.store.failure = Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 0};
    inn[ann].say(
        "<message to='lounge@rooms.localhost'><x xmlns='http://jabber.org/protocol/muc#user'><invite to='cat@localhost'/></x></message>");
    QCOMPARE(inn.heard(ann), QStringList(u"error internal-server-error"_s));
    QCOMPARE(inn.heard(cat), QStringList());
    QCOMPARE(inn.house.failures, QStringList(u"Making a member: full"_s));
    QVERIFY(inn.service.rooms().find(u"lounge"_s)->invited.isEmpty());
}

/// The room may be another, or gone, when its store has answered.
void MucInvitationsTest::waitsForWhatIsOnItsWay()
{
    RoomPolicy policy;
    policy.pending = 1;
    Inn inn(policy);
    inn.open({}, Inn::field("persistentroom", "1"));
    auto& lounge = *inn.service.rooms().find(u"lounge"_s);
    inn[cat];
    const auto invite = [&](const QByteArray& who) {
        inn[ann].say("<message to='lounge@rooms.localhost'><x xmlns='http://jabber.org/protocol/muc#user'><invite to='"
            + who + "@localhost'/></x></message>");
    };
    inn.store.sluice.close();
    QCOMPARE(inn.configure(ann, Inn::field("membersonly", "1")), u"nothing"_s);
    invite("cat");
    invite("dan");
    QCOMPARE(inn.heard(cat), QStringList());
    inn.store.sluice.open();
    QCOMPARE(inn.heard(cat).last(), u"invited by lounge@rooms.localhost/Ann: "_s);
    QCOMPARE(lounge.affiliationOf(*Jid::parse(u"cat@localhost"_s)), Affiliation::Member);
    QVERIFY(inn.heard(ann).contains(u"error resource-constraint"_s));
    QCOMPARE(lounge.affiliationOf(*Jid::parse(u"dan@localhost"_s)), Affiliation::None);
    QCOMPARE(inn.admin(ann, "<item jid='cat@localhost' affiliation='outcast'/>"), u"result"_s);
    QVERIFY(lounge.invited.isEmpty());
    inn.store.sluice.close();
    inn[ann].say("<iq type='set' id='d' to='lounge@rooms.localhost'>" + ownerQuery + "<destroy/></query></iq>");
    invite("dan");
    inn.store.sluice.open();
    QVERIFY(inn.heard(ann).contains(u"error item-not-found"_s));
}

QTEST_GUILESS_MAIN(MucInvitationsTest)
#include "protocols/xmpp/stanza/namespaces.h"
#include "tst_invitations.moc"
