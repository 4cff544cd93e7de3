#include <QtTest>

#include "protocols/xmpp/client/nodes/nodes.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppNodeEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hearsOfNodes();
    void tellsBySubscriptionAndHeader();
};

void XmppNodeEventsTest::hearsOfNodes()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    QList<NodeEvent> events;
    nodes.heard = [&](const NodeEvent& event) { events.append(event); };
    server.logIn();
    const QByteArray begin = "<message from='nodes.example'><event xmlns='http://jabber.org/protocol/pubsub#event'>";
    server.say(begin
        + "<items node='n'><item id='1'><x xmlns='y'/></item></items></event><headers xmlns='http://jabber.org/protocol/shim'>"
          "<header name='Collection'>all</header></headers></message>");
    server.say(begin + "<items node='n'><retract id='1'/></items></event></message>");
    server.say(begin + "<delete node='n'><redirect uri='xmpp:nodes.example?;node=m'/></delete></event></message>");
    server.say(begin + "<purge node='n'/></event></message>");
    QCOMPARE(events.size(), 4);
    QCOMPARE(events[0].collections, QStringList{u"all"_s});
    QCOMPARE(events[0].items.first().payload.name(), u"x"_s);
    QCOMPARE(int(events[1].what), int(NodeEvent::What::Retracted));
    QCOMPARE(events[2].redirect, u"xmpp:nodes.example?;node=m"_s);
    QCOMPARE(int(events[3].what), int(NodeEvent::What::Purged));
    auto creating = nodes.create(jid(u"nodes.example"_s));
    server.answer("<pubsub xmlns='http://jabber.org/protocol/pubsub'><create node='given'/></pubsub>");
    QCOMPARE(*creating.take(), u"given"_s);
}

void XmppNodeEventsTest::tellsBySubscriptionAndHeader()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    QList<NodeEvent> events;
    nodes.heard = [&](const NodeEvent& one) { events.append(one); };
    server.logIn();
    server.say(
        "<message from='nodes.example'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='n'><item id='1'/></items></event>"
        "<headers xmlns='http://jabber.org/protocol/shim'><header name='SubID'>a</header><header name='SubID'>b</header>"
        "<header name='Collection'>all</header><header name='Urgency'>high</header></headers></message>");
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].subscriptions, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(events[0].collections, QStringList{u"all"_s});
    QCOMPARE(events[0].headers.size(), 4);
    QCOMPARE(events[0].headers.last().second, u"high"_s);
}

QTEST_MAIN(XmppNodeEventsTest)
#include "tst_nodeevents.moc"
