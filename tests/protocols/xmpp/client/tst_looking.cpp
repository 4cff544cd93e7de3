// What looks on: taps on a client's XML with no password in it, pages of long lists, watchers of nodes.
#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/discovery.h"
#include "protocols/xmpp/client/nodes.h"
#include "protocols/xmpp/client/secrets.h"
#include "protocols/xmpp/wire.h"
#include "tests/protocols/xmpp/client/playedserver.h"

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

Jid jid(const QString& text)
{
    return *Jid::parse(text);
}

} // namespace

class XmppLookingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsBothWays();
    void showsNoPasswordOfTheLogin();
    void hidesSecrets_data();
    void hidesSecrets();
    void sharesWhatHoldsNone();
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
    QCOMPARE(seen.lines, QStringList({u"> <message to='you@there.example'/>"_s, u"< <message from='you@there.example'><body>hi</body></message>"_s,
        u"< <foreign xmlns='urn:x:y'/>"_s}));
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
    QVERIFY2(all.contains(u"> <auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>(hidden)</auth>"_s), qPrintable(all));
    QVERIFY(all.contains(u"<mechanism>PLAIN</mechanism>"_s));
    QVERIFY(!all.contains(QString::fromLatin1(QByteArray("\0me\0pw", 6).toBase64())));
    QVERIFY(all.contains(u"<jid>me@here.example/r</jid>"_s));
}

void XmppLookingTest::hidesSecrets_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("isHidden"); // the word in it
    const auto row = [](const char* name, const QByteArray& xml, bool isHidden = true) { QTest::newRow(name) << xml << isHidden; };
    row("SASL", "<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>sesame</response>");
    row("SASL's last word", "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>sesame</success>");
    row("SASL's refusal", "<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><not-authorized/><text>sesame</text></failure>", false);
    row("SASL2", "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'><initial-response>sesame</initial-response></authenticate>");
    row("FAST", "<success xmlns='urn:xmpp:sasl:2'><token xmlns='urn:xmpp:fast:0' token='sesame' expiry='x'/></success>");
    row("old login", "<iq xmlns='jabber:client'><query xmlns='jabber:iq:auth'><username>u</username><digest>sesame</digest></query></iq>");
    row("registration", "<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><username>u</username><password>sesame</password></query></iq>");
    row("user's name", "<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><username>sesame</username><password>p</password></query></iq>", false);
    row("room's door", "<presence xmlns='jabber:client'><x xmlns='http://jabber.org/protocol/muc'><password>sesame</password></x></presence>");
    row("invitation", "<message xmlns='jabber:client'><x xmlns='jabber:x:conference' jid='r@m' password='sesame'/></message>");
    row("private field", "<x xmlns='jabber:x:data' type='form'><field var='a' type='text-private'><value>sesame</value></field></x>");
    row("submitted field", "<iq xmlns='jabber:client'><x xmlns='jabber:x:data' type='submit'><field var='muc#roomconfig_roomsecret'><value>sesame</value></field></x></iq>");
    row("another field", "<x xmlns='jabber:x:data' type='submit'><field var='muc#roomconfig_roomname'><value>sesame</value></field></x>", false);
    row("whether there is one", "<x xmlns='jabber:x:data' type='submit'><field var='muc#roomconfig_passwordprotectedroom'><value>sesame</value></field></x>", false);
    row("upload", "<slot xmlns='urn:xmpp:http:upload:0'><put url='u'><header name='Authorization'>sesame</header></put></slot>");
    row("said in a talk", "<message xmlns='jabber:client'><body>password sesame</body></message>", false);
}

void XmppLookingTest::hidesSecrets()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const bool, isHidden);
    const auto element = *xml::parse(xml);
    const auto shown = clientBytes(withoutSecrets(element));
    QCOMPARE(!shown.contains("sesame"), isHidden);
    QCOMPARE(shown.contains("(hidden)"), xml.contains("<password>") || isHidden);
    QVERIFY(clientBytes(element).contains("sesame")); // what is sent is another thing
}

void XmppLookingTest::sharesWhatHoldsNone()
{
    const auto element = *xml::parse("<message xmlns='jabber:client'><body>x</body></message>");
    QCOMPARE(&withoutSecrets(element).nodes(), &element.nodes());
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
        QByteArray("<query xmlns='http://jabber.org/protocol/disco#items'><set xmlns='http://jabber.org/protocol/rsm'><max>2</max><after>b@rooms.example</after></set></query>"));
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
        QByteArray("<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='n'/><set xmlns='http://jabber.org/protocol/rsm'><max>10</max><before/></set></pubsub>"));
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
    server.answer("<query xmlns='http://jabber.org/protocol/disco#items' node='n'><item jid='a.example' node='n/1'/></query>");
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
    const int second = nodes.watch([&](const NodeEvent& event) { heard.append(u"second "_s + event.items.first().id); });
    const QByteArray event = "<message from='news.example'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='n'><item id='1'/></items></event></message>";
    server.say(event);
    server.say(event);
    nodes.unwatch(second);
    server.say(event);
    QCOMPARE(heard, QStringList({u"listener"_s, u"first n"_s, u"second 1"_s, u"listener"_s, u"second 1"_s, u"listener"_s}));
}

QTEST_GUILESS_MAIN(XmppLookingTest)
#include "tst_looking.moc"
