#include <QtTest>

#include "protocols/xmpp/client/nodes/nodes.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppNodesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsAllWhoWatchNodes();
};

void XmppNodesTest::tellsAllWhoWatchNodes()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    server.logIn();
    QStringList heard;
    nodes.listen(u"n"_s, [&](const NodeEvent&) { heard.append(u"listener"_s); });
    int first = 0;
    first = nodes.watch([&](const NodeEvent& event) {
        heard.append(u"first "_s + event.node);
        nodes.unwatch(first);
    });
    const int second = nodes.watch(
        [&](const NodeEvent& event) { heard.append(u"second "_s + event.items.first().id); });
    const QByteArray event =
        "<message from='news.example'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='n'><item id='1'/></items></event></message>";
    server.say(event);
    server.say(event);
    nodes.unwatch(second);
    server.say(event);
    QCOMPARE(
        heard, QStringList({u"listener"_s, u"first n"_s, u"second 1"_s, u"listener"_s, u"second 1"_s, u"listener"_s}));
}

QTEST_MAIN(XmppNodesTest)
#include "tst_nodes.moc"
