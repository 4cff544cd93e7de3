#include <QTest>

#include "protocols/xmpp/muc/administration/roomregistration.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/muc/mucsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

class MucRoomRegistrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void registers();
    void registersForMembers();
    void leavesRoomOnTheListsForAdmins();
    void registersNobodyWhoCouldNotComeIn();
};

void MucRoomRegistrationTest::registers()
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

void MucRoomRegistrationTest::registersForMembers()
{
    Inn inn;
    inn.open({}, Inn::field("membersonly", "1") + Inn::field("persistentroom", "1"));
    const auto answer = inn.ask(bob, "set", "<query xmlns='jabber:iq:register'><username>Bob</username></query>");
    QCOMPARE(Inn::outcome(answer), u"result"_s);
    const auto form = DataForm::in(inn[ann].nextOf(u"message"_s));
    QVERIFY(form);
    QCOMPARE(form->value(u"muc#register_jid"), u"bob@localhost"_s);
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(bob), QStringList(u"error registration-required"_s));
    const QByteArray approval =
        "<message to='lounge@rooms.localhost'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>http://jabber.org/protocol/muc#register</value></field>"
        "<field var='muc#register_jid'><value>bob@localhost</value></field><field var='muc#register_allow'><value>1</value></field></x></message>";
    inn.store.failure = Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 0};
    inn.forget();
    inn[ann].say(approval);
    QCOMPARE(inn.heard(ann), QStringList(u"error internal-server-error"_s));
    QCOMPARE(inn.heard(bob), QStringList());
    inn.store.failure = {}; // they wait still
    inn[ann].say(approval);
    inn.forget();
    inn.enter(bob, "Bob");
    QCOMPARE(inn.heard(bob).value(1), u"+Bob member/participant (bob@localhost/r) 110 170"_s);
}

void MucRoomRegistrationTest::leavesRoomOnTheListsForAdmins()
{
    for (const auto& home : {u"localhost"_s, u"elsewhere"_s}) {
        RoomPolicy policy;
        policy.home = home;
        (home == u"localhost" ? policy.enrolled : policy.enrolledOfDomain) = 2;
        Inn inn(policy);
        inn.open({bob, cat});
        const auto enrol = [&](const QString& who, const QByteArray& nick) {
            return Inn::outcome(
                inn.ask(who, "set", "<query xmlns='jabber:iq:register'><username>" + nick + "</username></query>"));
        };
        QCOMPARE(enrol(bob, "Bob"), u"result"_s);
        QCOMPARE(enrol(cat, "Cat"), u"resource-constraint"_s);
        QCOMPARE(enrol(bob, "Bobby"), u"result"_s); // is there already
        QCOMPARE(inn.admin(ann, "<item jid='eve@localhost' affiliation='outcast'/>"), u"result"_s);
    }
}

void MucRoomRegistrationTest::registersNobodyWhoCouldNotComeIn()
{
    Inn inn;
    inn.open({}, Inn::field("passwordprotectedroom", "1") + Inn::field("roomsecret", "sesame"));
    const QByteArray asking = "<query xmlns='jabber:iq:register'><username>Bob</username></query>";
    QCOMPARE(Inn::outcome(inn.ask(bob, "set", asking)), u"not-authorized"_s);
    inn.enter(bob, "Bob", "<password>sesame</password>");
    inn.forget();
    QCOMPARE(Inn::outcome(inn.ask(bob, "set", asking)), u"result"_s);
}

QTEST_GUILESS_MAIN(MucRoomRegistrationTest)
#include "tst_roomregistration.moc"
