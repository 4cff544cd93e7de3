#include <QTest>

#include "protocols/xmpp/muc/administration/approvals.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucApprovalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForVoice();
    void makesNoMemberOfWhoIsBanned();
};

void MucApprovalsTest::asksForVoice()
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

void MucApprovalsTest::makesNoMemberOfWhoIsBanned()
{
    Inn inn;
    inn.open({}, Inn::field("membersonly", "1") + Inn::field("persistentroom", "1"));
    auto& lounge = *inn.service.rooms().find(u"lounge"_s);
    for (const auto& who : {bob, cat})
        inn.ask(who, "set", "<query xmlns='jabber:iq:register'><username>" + who.toUtf8() + "</username></query>");
    const auto approve = [&](const QByteArray& who) {
        inn[ann].say(
            "<message to='lounge@rooms.localhost'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>http://jabber.org/protocol/muc#register</value></field>"
            "<field var='muc#register_jid'><value>"
            + who + "@localhost</value></field><field var='muc#register_allow'><value>1</value></field></x></message>");
    };
    inn.store.sluice.close();
    QCOMPARE(inn.admin(ann, "<item jid='cat@localhost' affiliation='outcast'/>"), u"nothing"_s);
    approve("cat");
    approve("bob");
    approve("bob");
    QCOMPARE(lounge.turns->waitingCount(), 2);
    inn.store.sluice.open();
    QCOMPARE(lounge.affiliationOf(*Jid::parse(u"bob@localhost"_s)), Affiliation::Member);
    QCOMPARE(lounge.affiliationOf(*Jid::parse(u"cat@localhost"_s)), Affiliation::Outcast);
    QVERIFY(lounge.applicants.isEmpty());
    QCOMPARE(inn.store.rooms[u"lounge"_s].members.size(), 3);
}

QTEST_GUILESS_MAIN(MucApprovalsTest)
#include "tst_approvals.moc"
