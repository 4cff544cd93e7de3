// The extensions, their server played by hand: what counts and from whom, and what is kept when a session ends.
#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/care/accountadministration.h"
#include "protocols/xmpp/client/care/blocking.h"
#include "protocols/xmpp/client/discovery/about.h"
#include "protocols/xmpp/client/discovery/commands.h"
#include "protocols/xmpp/client/files/upload.h"
#include "protocols/xmpp/client/nodes/avatars.h"
#include "protocols/xmpp/client/nodes/bookmarks.h"
#include "protocols/xmpp/client/talk/archive.h"
#include "protocols/xmpp/client/talk/presences.h"
#include "protocols/xmpp/client/talk/roster.h"
#include "protocols/xmpp/client/talk/styling.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

xml::Element xmlOf(const QByteArray& text)
{
    return *xml::parse(text);
}

QByteArray forwarded(const QByteArray& from, const QByteArray& body)
{
    return "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-01-02T03:04:05Z'/><message xmlns='jabber:client' from='"
        + from + "' to='me@here.example' type='chat'><body>" + body + "</body></message></forwarded>";
}

} // namespace

class XmppPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void believesRosterPushesOfOurAccountAlone();
    void keepsTheRosterItKnows();
    void knowsWhoIsThere();
    void writesWhatItReads();
    void cutsWhatIsSaidForOthers();
    void sendsReceiptsToWhomItMay();
    void believesCopiesOfOurAccountAlone();
    void fillsGaps();
    void makesTheHashOfTheBook();
    void asksOncePerHash();
    void blocks();
    void takesOverOldBookmarks();
    void wantsTheRightPicture();
    void hearsOfNodes();
    void asksForSafePlaces();
    void isLedThroughCommands();
    void sendsNoPasswordInTheClear();
    void styles_data();
    void styles();
    void stylesLongLines();
};

void XmppPartsTest::believesRosterPushesOfOurAccountAlone()
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

void XmppPartsTest::keepsTheRosterItKnows()
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

void XmppPartsTest::knowsWhoIsThere()
{
    QStringList told;
    PlayedServer server;
    auto& presences = server.client.add<Presences>();
    presences.changed = [&](const Jid& who, const Availability& how) {
        told.append(who.toString() + (how.isAvailable ? u" +"_s : u" -"_s));
    };
    server.logIn();
    server.say(
        "<presence from='you@there.example/a'><priority>-1</priority></presence><presence from='you@there.example/b'><show>dnd</show></presence>");
    QCOMPARE(presences.of(jid(u"you@there.example"_s)).size(), 2);
    QCOMPARE(presences.best(jid(u"you@there.example"_s))->resource(), u"b"_s);
    server.say("<presence from='you@there.example/b' type='unavailable'/>");
    QVERIFY(!presences.best(jid(u"you@there.example"_s)));
    server.lose();
    QVERIFY(presences.of(jid(u"you@there.example"_s)).isEmpty());
    QCOMPARE(told.last(), u"you@there.example/a -"_s);
}

void XmppPartsTest::writesWhatItReads()
{
    Message message;
    message.to = jid(u"you@there.example"_s);
    message.id = u"1"_s;
    message.body = u"text"_s;
    message.thread = u"t"_s;
    message.chatState = Message::ChatState::Paused;
    message.wantsReceipt = true;
    message.corrects = u"c"_s;
    message.replyTo = u"r"_s;
    message.replyAuthor = jid(u"a@b"_s);
    message.reactsTo = u"x"_s;
    message.reactions = {u"👍"_s, u"🎉"_s};
    message.retracts = u"y"_s;
    message.urls = {u"https://there.example/f"_s};
    message.marker = Message::Marker::Displayed;
    message.markerFor = u"m"_s;
    const auto read = Message::parse(message.encode());
    QCOMPARE(read.body, message.body);
    QCOMPARE(read.subject.isNull(), true);
    QCOMPARE(read.thread, message.thread);
    QCOMPARE(read.chatState, message.chatState);
    QVERIFY(read.wantsReceipt);
    QCOMPARE(read.corrects, message.corrects);
    QCOMPARE(read.replyTo, message.replyTo);
    QCOMPARE(read.replyAuthor, message.replyAuthor);
    QCOMPARE(read.reactions, message.reactions);
    QCOMPARE(read.retracts, message.retracts);
    QCOMPARE(read.urls, message.urls);
    QCOMPARE(read.markerFor, message.markerFor);
}

void XmppPartsTest::cutsWhatIsSaidForOthers()
{
    const auto element = xmlOf(
        "<message xmlns='jabber:client'><body>&gt; 😀 old\nnew</body><reply xmlns='urn:xmpp:reply:0' id='1'/>"
        "<fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'><body start='0' end='8'/></fallback></message>");
    QCOMPARE(Message::parse(*Stanza::of(element)).ownText(), u"new"_s);
}

void XmppPartsTest::sendsReceiptsToWhomItMay()
{
    PlayedServer server;
    auto& messages = server.client.add<Messages>();
    messages.mayHaveReceipts = [](const Jid& who) { return who.domain() == u"there.example"; };
    server.logIn();
    const QByteArray asked = "' type='chat' id='7'><body>x</body><request xmlns='urn:xmpp:receipts'/></message>";
    server.say("<message from='you@there.example/x" + asked);
    QVERIFY(server.sent().join(u' ').contains(u"<received xmlns='urn:xmpp:receipts' id='7'/>"_s));
    server.say("<message from='spy@elsewhere.example/x" + asked);
    QCOMPARE(server.sent(), QStringList());
}

void XmppPartsTest::believesCopiesOfOurAccountAlone()
{
    PlayedServer server;
    auto& messages = server.client.add<Messages>();
    server.client.add<Carbons>(messages);
    QStringList heard;
    messages.received = [&](const Message& message, Messages::Way way) {
        heard.append(QString::number(int(way)) + message.body);
    };
    server.logIn();
    const auto copy = "<sent xmlns='urn:xmpp:carbons:2'>" + forwarded("me@here.example/other", "mine")
        + "</sent></message>";
    server.say("<message from='evil@there.example'>" + copy);
    QCOMPARE(heard, QStringList());
    server.say("<message from='me@here.example'>" + copy);
    QCOMPARE(heard, QStringList{u"1mine"_s});
}

void XmppPartsTest::fillsGaps()
{
    PlayedServer server;
    auto& messages = server.client.add<Messages>();
    auto& archive = server.client.add<Archive>(messages);
    QStringList heard;
    messages.received = [&](const Message& message, Messages::Way) {
        heard.append(message.body + message.idGivenBy(jid(u"me@here.example"_s)));
    };
    server.logIn();
    Archive::Wish wish;
    wish.after = u"a0"_s;
    auto filling = archive.catchUp(wish);
    const auto page = [&](const QByteArray& id, bool isLast) {
        const auto request = server.nextIq();
        const auto query = request.firstElement();
        const auto result = "<result xmlns='urn:xmpp:mam:2' queryid='" + query.attribute(u"queryid").toUtf8() + "' id='"
            + id + "'>" + forwarded("you@there.example/x", "text") + "</result></message>";
        server.say("<message from='evil@there.example'>" + result + "<message>" + result);
        server.say("<iq type='result' id='" + request.attribute(u"id").toUtf8() + "'><fin xmlns='urn:xmpp:mam:2'"
            + (isLast ? " complete='true'" : "") + "><set xmlns='http://jabber.org/protocol/rsm'><first>" + id
            + "</first><last>" + id + "</last></set></fin></iq>");
        return query.child(u"set", u"http://jabber.org/protocol/rsm").childText(u"after");
    };
    QCOMPARE(page("a1", false), u"a0"_s);
    QCOMPARE(page("a2", true), u"a1"_s);
    QVERIFY(filling.isReady());
    QCOMPARE(*filling.take(), 2);
    QCOMPARE(heard, (QStringList{u"texta1"_s, u"texta2"_s}));
}

void XmppPartsTest::makesTheHashOfTheBook()
{
    // XEP-0115 §5.3
    const auto info = DiscoInfo::parse(xmlOf(
        "<query xmlns='http://jabber.org/protocol/disco#info'><identity xml:lang='en' category='client' name='Psi 0.11' type='pc'/>"
        "<identity xml:lang='el' category='client' name='Ψ 0.11' type='pc'/><feature var='http://jabber.org/protocol/caps'/>"
        "<feature var='http://jabber.org/protocol/disco#info'/><feature var='http://jabber.org/protocol/disco#items'/>"
        "<feature var='http://jabber.org/protocol/muc'/><x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE' type='hidden'>"
        "<value>urn:xmpp:dataforms:softwareinfo</value></field><field var='ip_version'><value>ipv4</value><value>ipv6</value></field>"
        "<field var='os'><value>Mac</value></field><field var='os_version'><value>10.5.1</value></field><field var='software'><value>Psi</value></field>"
        "<field var='software_version'><value>0.11</value></field></x></query>"));
    QCOMPARE(QCryptographicHash::hash(info.capsString(), QCryptographicHash::Sha1).toBase64(),
        QByteArray("q07IKJEyjvHSyhy//CH0CxmKi8w="));
}

void XmppPartsTest::asksOncePerHash()
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

void XmppPartsTest::blocks()
{
    PlayedServer server;
    auto& blocking = server.client.add<Blocking>();
    server.logIn();
    server.say(
        "<iq type='set' id='1' from='me@here.example'><block xmlns='urn:xmpp:blocking'><item jid='bad.example'/></block></iq>");
    QVERIFY(blocking.isBlocked(jid(u"somebody@bad.example/x"_s)));
    server.say("<iq type='set' id='2' from='evil@there.example'><unblock xmlns='urn:xmpp:blocking'/></iq>");
    QVERIFY(blocking.isBlocked(jid(u"bad.example"_s)));
    server.say("<iq type='set' id='3'><unblock xmlns='urn:xmpp:blocking'/></iq>");
    QVERIFY(blocking.blocked().isEmpty());
}

void XmppPartsTest::takesOverOldBookmarks()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    auto& bookmarks = server.client.add<Bookmarks>(nodes);
    server.logIn();
    server.lose();
    server.connect();
    server.features("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
    server.awaitSent();
    server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
    server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
    server.answer("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>me@here.example/r</jid></bind>");
    const auto asked = server.nextIq();
    server.say("<iq type='error' id='" + asked.attribute(u"id").toUtf8()
        + "'><error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
    server.answer(
        "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><conference jid='hall@rooms.example' autojoin='1' name='Hall'>"
        "<nick>Me</nick></conference></storage></query>");
    const auto published = server.nextIq().firstElement();
    QCOMPARE(published.child(u"publish").child(u"item").attribute(u"id"), u"hall@rooms.example"_s);
    QVERIFY(!published.child(u"publish-options").isNull());
    QCOMPARE(bookmarks.all().value(jid(u"hall@rooms.example"_s)).nick, u"Me"_s);
}

void XmppPartsTest::wantsTheRightPicture()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    auto& faces = server.client.add<Avatars>(nodes);
    server.logIn();
    const auto name = QCryptographicHash::hash("picture", QCryptographicHash::Sha1).toHex();
    server.say(
        "<message from='you@there.example'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='urn:xmpp:avatar:metadata'><item id='"
        + name + "'><metadata xmlns='urn:xmpp:avatar:metadata'><info id='" + name
        + "' bytes='7' type='image/png'/></metadata></item></items></event></message>");
    const auto you = jid(u"you@there.example"_s);
    QCOMPARE(faces.pictureOf(you), QString::fromLatin1(name));
    for (const QByteArray bytes : {"forged!", "picture"}) {
        auto fetching = faces.fetch(you);
        server.answer("<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:avatar:data'><item id='"
            + name + "'><data xmlns='urn:xmpp:avatar:data'>" + bytes.toBase64() + "</data></item></items></pubsub>");
        QVERIFY(fetching.isReady());
        QCOMPARE(fetching.take().valueOr({}), bytes == "picture" ? bytes : QByteArray());
    }
}

void XmppPartsTest::hearsOfNodes()
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

void XmppPartsTest::asksForSafePlaces()
{
    PlayedServer server;
    auto& discovery = server.client.add<Discovery>(Identity{u"client"_s, u"pc"_s});
    auto& upload = server.client.add<Upload>(discovery);
    server.logIn();
    const auto ask = [&](const QByteArray& url) {
        auto asking = upload.slot(u"f.png"_s, 100);
        if (server.client.isOnline() && !asking.isReady()) {
            auto request = server.next();
            if (request.firstElement().ns() == u"http://jabber.org/protocol/disco#items") {
                const auto id = request.attribute(u"id").toUtf8();
                server.say("<iq type='result' from='here.example' id='" + id
                    + "'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>");
                server.answer(
                    "<query xmlns='http://jabber.org/protocol/disco#info'><feature var='urn:xmpp:http:upload:0'/></query>");
                request = server.next();
            }
            server.say("<iq type='result' from='here.example' id='" + request.attribute(u"id").toUtf8()
                + "'><slot xmlns='urn:xmpp:http:upload:0'><put url='" + url
                + "'><header name='Authorization'>a&#13;&#10;b</header><header name='Host'>evil</header></put><get url='"
                + url + "'/></slot></iq>");
        }
        return asking.take();
    };
    const auto good = ask("https://files.example/1");
    QVERIFY(good.ok());
    QCOMPARE(good->headers.size(), 1);
    QCOMPARE(good->headers.first().second, u"ab"_s);
    QVERIFY(!ask("http://files.example/1").ok());
}

void XmppPartsTest::isLedThroughCommands()
{
    PlayedServer server;
    auto& discovery = server.client.add<Discovery>(Identity{u"client"_s, u"pc"_s});
    auto& commands = server.client.add<Commands>(discovery);
    server.logIn();
    auto beginning = commands.begin(jid(u"bot@there.example"_s), u"config"_s);
    server.answer(
        "<command xmlns='http://jabber.org/protocol/commands' node='config' sessionid='s' status='executing'><actions execute='next'><next/></actions>"
        "<x xmlns='jabber:x:data' type='form'/></command>");
    const auto stage = beginning.take();
    QCOMPARE(stage->usual, u"next"_s);
    QVERIFY(stage->form && !stage->isOver());
    auto going = commands.go(jid(u"bot@there.example"_s), *stage, u"next"_s, DataForm(DataForm::Type::Submit));
    server.answer(
        "<command xmlns='http://jabber.org/protocol/commands' node='config' sessionid='s' status='completed'><note>done</note></command>");
    const auto last = going.take();
    QVERIFY(last->isOver());
    QCOMPARE(last->notes.value(0).second, u"done"_s);
}

void XmppPartsTest::sendsNoPasswordInTheClear()
{
    PlayedServer server;
    auto& care = server.client.add<AccountAdministration>();
    server.logIn();
    server.wire().setPeer({Address::Family::IPv4, u"192.0.2.1"_s, 5222});
    auto changing = care.changePassword(u"new"_s);
    QCOMPARE(changing.take().error().reason, Reason::TlsFailed);
    QCOMPARE(server.sent(), QStringList());
}

void XmppPartsTest::styles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("styles");
    QTest::newRow("strong") << u"a *b* c"_s << 3 << int(StyledSpan::Strong);
    QTest::newRow("its mark") << u"a *b* c"_s << 2 << int(StyledSpan::Strong | StyledSpan::Mark);
    QTest::newRow("after it") << u"a *b* c"_s << 6 << 0;
    QTest::newRow("nested") << u"*a _b_*"_s << 4 << int(StyledSpan::Strong | StyledSpan::Emphasis);
    QTest::newRow("in a word") << u"a*b*"_s << 2 << 0;
    QTest::newRow("open") << u"*a b"_s << 1 << 0;
    QTest::newRow("blank") << u"* a*"_s << 2 << 0;
    QTest::newRow("nothing inside") << u"`*a*`"_s << 2 << int(StyledSpan::Monospace);
    QTest::newRow("quote") << u"> a"_s << 2 << int(StyledSpan::Quote);
    QTest::newRow("block") << u"```\n*a*\n```"_s << 5 << int(StyledSpan::Preformatted);
    QTest::newRow("behind the block") << u"```\na\n```\nb"_s << 10 << 0;
    QTest::newRow("quote ends the block") << u"> ```\nb"_s << 6 << 0;
}

void XmppPartsTest::styles()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    qsizetype covered = 0;
    int found = -1;
    for (const auto& span : styledSpans(text)) {
        QCOMPARE(span.start, covered);
        covered += span.length;
        if (at >= span.start && at < covered)
            found = span.styles;
    }
    QCOMPARE(covered, text.size());
    QTEST(found, "styles");
}

void XmppPartsTest::stylesLongLines()
{
    QString hostile;
    for (int i = 0; i < 60'000; ++i)
        hostile += u" *a _b"_s;
    QCOMPARE(styledSpans(hostile).size(), 1); // and at once
}

QTEST_MAIN(XmppPartsTest)
#include "tst_parts.moc"
