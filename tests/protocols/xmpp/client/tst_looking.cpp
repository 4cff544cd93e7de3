// What looks on: taps on a client's XML with no password in it, pages of long lists, watchers of nodes.
#include <QtTest>

#include "protocols/xml/document.h"
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

namespace {

class Seen final : public Tap {
public:
    QStringList lines;
    Taps* leaves = nullptr; ///< Ends its watching at the first element.
    void passed(bool in, const xml::Element& element) override
    {
        lines.append((in ? u"< "_s : u"> "_s) + QString::fromUtf8(clientBytes(element)));
        if (leaves)
            leaves->remove(this);
    }
};

} // namespace

class XmppLookingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsBothWays();
    void showsNoPasswordOfTheLogin();
    void asksForPages();
    void takesAListWithoutPages();
    void tellsAllWhoWatchNodes();
};

void XmppLookingTest::showsBothWays()
{
    PlayedServer server;
    server.logIn();
    Seen seen, once;
    server.client.taps().add(&seen);
    server.client.taps().add(&once);
    once.leaves = &server.client.taps();
    QVERIFY(server.client.send(Stanza::message({}, jid(u"you@there.example"_s))).ok());
    server.say("<message from='you@there.example'><body>hi</body></message><foreign xmlns='urn:x:y'/>");
    QCOMPARE(seen.lines,
        QStringList({u"> <message to='you@there.example'/>"_s,
            u"< <message from='you@there.example'><body>hi</body></message>"_s, u"< <foreign xmlns='urn:x:y'/>"_s}));
    QCOMPARE(once.lines.size(), 1);
    server.client.taps().remove(&seen);
    server.say("<message from='you@there.example'/>");
    QCOMPARE(seen.lines.size(), 3);
}

void XmppLookingTest::showsNoPasswordOfTheLogin()
{
    PlayedServer server;
    Seen seen;
    server.client.taps().add(&seen);
    server.logIn();
    const auto all = seen.lines.join(u'\n');
    QVERIFY2(all.contains(u"> <auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>(hidden)</auth>"_s),
        qPrintable(all));
    QVERIFY(all.contains(u"<mechanism>PLAIN</mechanism>"_s));
    QVERIFY(!all.contains(QString::fromLatin1(QByteArray("\0me\0pw", 6).toBase64())));
    QVERIFY(all.contains(u"<jid>me@here.example/r</jid>"_s));
}

void XmppLookingTest::asksForPages()
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

void XmppLookingTest::takesAListWithoutPages()
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

void XmppLookingTest::tellsAllWhoWatchNodes()
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

QTEST_GUILESS_MAIN(XmppLookingTest)
#include "tst_looking.moc"
