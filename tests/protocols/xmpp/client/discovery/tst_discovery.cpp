#include <QtTest>

#include "protocols/xmpp/client/discovery/discovery.h"
#include "protocols/xmpp/client/nodes/nodes.h"
#include "protocols/xmpp/stanza/wire.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppDiscoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksOncePerHash();
    void asksForPages();
    void takesAListWithoutPages();
};

void XmppDiscoveryTest::asksOncePerHash()
{
    PlayedServer server;
    auto& discovery = server.client.add<Discovery>(Identity{u"client"_s, u"pc"_s, u"E"_s});
    server.logIn();
    const auto hash = discovery.ownHash().toUtf8();
    for (const QByteArray who : {"one", "two"})
        server.say("<presence from='" + who
            + "@there.example/x'><c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='" + hash
            + "'/></presence>");
    auto first = discovery.info(jid(u"one@there.example/x"_s));
    const auto request = server.nextIq();
    QCOMPARE(request.firstElement().attribute(u"node"), u"n#"_s + QString::fromUtf8(hash));
    QByteArray features;
    for (const auto& feature : server.client.features())
        features += "<feature var='" + feature.toUtf8() + "'/>";
    server.say("<iq type='result' from='one@there.example/x' id='" + request.attribute(u"id").toUtf8()
        + "'><query xmlns='http://jabber.org/protocol/disco#info'><identity category='client' type='pc' name='E'/>"
        + features + "</query></iq>");
    QVERIFY(first.isReady());
    auto second = discovery.info(jid(u"two@there.example/x"_s));
    QVERIFY(second.isReady());
    QCOMPARE(second.take()->features, server.client.features());
}

void XmppDiscoveryTest::asksForPages()
{
    PlayedServer server;
    auto& discovery = server.client.add<Discovery>(Identity{u"client"_s, u"pc"_s});
    auto& nodes = server.client.add<Nodes>();
    server.logIn();
    auto rooms = discovery.itemsPage(jid(u"rooms.example"_s), {}, {.max = 2, .after = u"b@rooms.example"_s});
    const auto query = server.next();
    QCOMPARE(clientBytes(query.firstElement()),
        QByteArray(
            "<query xmlns='http://jabber.org/protocol/disco#items'><set xmlns='http://jabber.org/protocol/rsm'><max>2</max><after>b@rooms.example</after></set></query>"));
    server.say("<iq type='result' from='rooms.example' id='" + query.attribute(u"id").toUtf8()
        + "'><query xmlns='http://jabber.org/protocol/disco#items'><item jid='c@rooms.example' name='C'/><item jid='@@' name='no address'/>"
          "<set xmlns='http://jabber.org/protocol/rsm'><first index='2'>c@rooms.example</first><last>c@rooms.example</last><count>9</count></set></query></iq>");
    QVERIFY(rooms.isReady());
    const auto page = rooms.take();
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->page->count, 9);
    QCOMPARE(page->page->firstIndex, 2);
    QCOMPARE(page->page->last, u"c@rooms.example"_s);

    auto items = nodes.page(jid(u"news.example"_s), u"n"_s, {.max = 10, .last = true});
    const auto asked = server.next();
    QCOMPARE(clientBytes(asked.firstElement()),
        QByteArray(
            "<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='n'/><set xmlns='http://jabber.org/protocol/rsm'><max>10</max><before/></set></pubsub>"));
    server.say("<iq type='result' from='news.example' id='" + asked.attribute(u"id").toUtf8()
        + "'><pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='n'><item id='7' publisher='a@b'><e xmlns='urn:x:e'/></item></items>"
          "<set xmlns='http://jabber.org/protocol/rsm'><first index='no number'>7</first><last>7</last><count>-4</count></set></pubsub></iq>");
    const auto found = items.take();
    QCOMPARE(found->items.first().id, u"7"_s);
    QCOMPARE(found->items.first().payload.name(), u"e"_s);
    QVERIFY(!found->page->firstIndex);
    QCOMPARE(found->page->count, 0);
}

void XmppDiscoveryTest::takesAListWithoutPages()
{
    PlayedServer server;
    auto& discovery = server.client.add<Discovery>(Identity{u"client"_s, u"pc"_s});
    server.logIn();
    auto asking = discovery.itemsPage(jid(u"old.example"_s), u"n"_s, {.max = 2});
    server.answer(
        "<query xmlns='http://jabber.org/protocol/disco#items' node='n'><item jid='a.example' node='n/1'/></query>");
    const auto page = asking.take();
    QVERIFY(!page->page);
    QCOMPARE(page->items.first().node, u"n/1"_s);
}

QTEST_MAIN(XmppDiscoveryTest)
#include "tst_discovery.moc"
