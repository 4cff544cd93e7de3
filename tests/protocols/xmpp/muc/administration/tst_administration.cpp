#include <QTest>

#include "protocols/xmpp/muc/administration/administration.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucAdministrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lists();
    void asksForRightsToRolesAgain();
    void takesOffFullLists();
    void judgesByWhatIsOnItsWay();
};

void MucAdministrationTest::lists()
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
        for (const auto& one : answer.child(u"query", ns::mucAdmin).elements())
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

/// Roles that are asked for with an affiliation wait for the store with it.
void MucAdministrationTest::asksForRightsToRolesAgain()
{
    Inn inn;
    inn.open({bob, cat}, Inn::field("persistentroom", "1") + Inn::field("roomadmins", "bob@localhost"));
    inn.store.sluice.close();
    QCOMPARE(inn.admin(bob, "<item jid='eve@localhost' affiliation='outcast'/><item nick='Cat' role='none'/>"),
        u"nothing"_s);
    inn.leave(bob, "Bob");
    inn.store.sluice.open();
    QVERIFY(inn.heard(bob).contains(u"error not-allowed"_s));
    QVERIFY(inn.service.rooms().find(u"lounge"_s)->byNick(u"Cat"_s));
    QCOMPARE(inn.store.rooms[u"lounge"_s].members.size(), 3);
}

void MucAdministrationTest::takesOffFullLists()
{
    RoomPolicy policy;
    policy.members = 3;
    Inn inn(policy);
    inn.open();
    const auto item = [](const QByteArray& who, const QByteArray& affiliation) {
        return "<item jid='" + who + "@localhost' affiliation='" + affiliation + "'/>";
    };
    QCOMPARE(inn.admin(ann, item("bob", "member") + item("eve", "outcast")), u"result"_s);
    QCOMPARE(inn.admin(ann, item("dan", "outcast")), u"resource-constraint"_s);
    QCOMPARE(inn.configure(ann, Inn::field("roomadmins", "dan@localhost")), u"resource-constraint"_s);
    QCOMPARE(inn.admin(ann, item("bob", "admin")), u"result"_s);
    QCOMPARE(inn.admin(ann, item("bob", "none") + item("dan", "outcast")), u"result"_s);
    QCOMPARE(inn.admin(ann, item("eve", "none")), u"result"_s);
    QCOMPARE(inn.service.rooms().find(u"lounge"_s)->record.members.size(), 2);
}

void MucAdministrationTest::judgesByWhatIsOnItsWay()
{
    Inn inn;
    inn.open({bob}, Inn::field("persistentroom", "1"));
    inn.store.sluice.close();
    QCOMPARE(inn.admin(ann, "<item jid='bob@localhost' affiliation='owner'/>"), u"nothing"_s);
    QCOMPARE(inn.admin(ann, "<item jid='ann@localhost' affiliation='admin'/>"), u"nothing"_s); // no longer the only one
    QCOMPARE(inn.admin(cat, "<item jid='ann@localhost' affiliation='none'/>"), u"forbidden"_s);
    inn.store.sluice.open();
    const auto* lounge = inn.service.rooms().find(u"lounge"_s);
    QCOMPARE(lounge->affiliationOf(*Jid::parse(u"bob@localhost"_s)), Affiliation::Owner);
    QCOMPARE(lounge->affiliationOf(*Jid::parse(u"ann@localhost"_s)), Affiliation::Admin);
}

QTEST_GUILESS_MAIN(MucAdministrationTest)
#include "protocols/xmpp/stanza/namespaces.h"
#include "tst_administration.moc"
