#include <QtTest>

#include "protocols/xmpp/client/talk/roster.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppRosterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void believesRosterPushesOfOurAccountAlone();
    void keepsTheRosterItKnows();
};

void XmppRosterTest::believesRosterPushesOfOurAccountAlone()
{
    PlayedServer server;
    auto& roster = server.client.add<Roster>();
    server.logIn();
    const QByteArray push =
        "<query xmlns='jabber:iq:roster' ver='v2'><item jid='you@there.example' name='You' subscription='both'><group>A</group></item></query></iq>";
    server.say("<iq type='set' id='1' from='evil@there.example'>" + push);
    QVERIFY(roster.contacts().isEmpty());
    QVERIFY(server.sent().join(u' ').contains(u"service-unavailable"_s));
    server.say("<iq type='set' id='2' from='me@here.example'>" + push);
    QCOMPARE(roster.find(jid(u"you@there.example/x"_s))->groups, QStringList{u"A"_s});
    QCOMPARE(roster.version(), u"v2"_s);
    QVERIFY(roster.find(jid(u"you@there.example"_s))->seesUs());
    server.say(
        "<iq type='set' id='3'><query xmlns='jabber:iq:roster'><item jid='you@there.example' subscription='remove'/></query></iq>");
    QVERIFY(roster.contacts().isEmpty());
}

void XmppRosterTest::keepsTheRosterItKnows()
{
    PlayedServer server;
    auto& roster = server.client.add<Roster>();
    roster.restore(u"v1"_s, {{jid(u"you@there.example"_s)}});
    server.connect();
    server.logIn("<ver xmlns='urn:xmpp:features:rosterver'/>");
    // logIn has read what was asked; a new session asks again
    QVERIFY(!roster.isReceived());
    auto asking = roster.set({jid(u"two@there.example"_s)});
    QCOMPARE(server.nextIq().firstElement().ns(), u"jabber:iq:roster"_s);
    QCOMPARE(roster.contacts().size(), 1);
}

QTEST_MAIN(XmppRosterTest)
#include "tst_roster.moc"
