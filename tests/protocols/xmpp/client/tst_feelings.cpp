// Small things that people tell each other: moods and tunes, how far they have read, what stands around a text.
#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/nodes/avatars.h"
#include "protocols/xmpp/client/nodes/moodtune.h"
#include "protocols/xmpp/client/talk/displayed.h"
#include "protocols/xmpp/client/talk/presences.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

Stanza stanzaOf(const QByteArray& text)
{
    return *Stanza::of(*xml::parse(text));
}

QByteArray eventOf(const QByteArray& from, const QByteArray& node, const QByteArray& item)
{
    return "<message from='" + from + "'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='" + node
        + "'>" + item + "</items></event></message>";
}

const QByteArray readUpTo =
    "<displayed xmlns='urn:xmpp:mds:displayed:0'><stanza-id xmlns='urn:xmpp:sid:0' by='me@here.example' id='";

} // namespace

class XmppFeelingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesMoodsAndTunes();
    void hearsOfMoodsAndTunes();
    void knowsHowFarWasRead();
    void hidesFallbacks_data();
    void hidesFallbacks();
    void quotesForOldPrograms();
    void knowsActions();
    void readsDelays_data();
    void readsDelays();
    void believesWhoKeptIt_data();
    void believesWhoKeptIt();
    void speaksSeveralLanguages();
    void tellsBySubscriptionAndHeader();
    void setsARoomsPicture();
};

void XmppFeelingsTest::writesMoodsAndTunes()
{
    const Mood mood{u"happy"_s, u"spring"_s};
    QCOMPARE(Mood::parse(mood.encode()), mood);
    QVERIFY(Mood().encode().elements().isEmpty()); // XEP-0107 §2.2.2
    const Mood newer = Mood::parse(*xml::parse(
        "<mood xmlns='http://jabber.org/protocol/mood'><text>x</text><ecstatic xmlns='other:ns'/><excited/><sad/></mood>"));
    QCOMPARE(newer, (Mood{u"excited"_s, u"x"_s}));
    // XEP-0118 §2's example
    const Tune tune{u"Yes"_s, u"Heart of the Sunrise"_s, u"Yessongs"_s, u"3"_s, u"http://www.yesworld.com/"_s, 686, 8};
    QCOMPARE(Tune::parse(tune.encode()), tune);
    QVERIFY(Tune().encode().elements().isEmpty());
    const auto odd = Tune::parse(
        *xml::parse("<tune xmlns='http://jabber.org/protocol/tune'><length>-4</length><rating>99</rating></tune>"));
    QCOMPARE(odd.seconds, 0);
    QCOMPARE(odd.rating, 10);
}

void XmppFeelingsTest::hearsOfMoodsAndTunes()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    auto& both = server.client.add<MoodTune>(nodes);
    QStringList told;
    both.moodChanged = [&](const Jid& who, const Mood& mood) { told.append(who.toString() + u' ' + mood.value); };
    both.tuneChanged = [&](const Jid& who, const Tune& tune) {
        told.append(who.toString() + u' ' + (tune.isSilence() ? u"silence"_s : tune.title));
    };
    server.logIn();
    QVERIFY(server.client.features().contains(u"http://jabber.org/protocol/mood+notify"_s));
    server.say(eventOf("you@there.example", "http://jabber.org/protocol/mood",
        "<item id='current'><mood xmlns='http://jabber.org/protocol/mood'><annoyed/></mood></item>"));
    server.say(eventOf("you@there.example", "http://jabber.org/protocol/tune",
        "<item id='current'><tune xmlns='http://jabber.org/protocol/tune'/></item>"));
    QCOMPARE(told, (QStringList{u"you@there.example annoyed"_s, u"you@there.example silence"_s}));
    auto setting = both.setTune({{}, u"Song"_s});
    const auto published = server.nextIq().firstElement().child(u"publish");
    QCOMPARE(published.attribute(u"node"), u"http://jabber.org/protocol/tune"_s);
    QCOMPARE(Tune::parse(published.child(u"item").firstElement()).title, u"Song"_s);
}

void XmppFeelingsTest::knowsHowFarWasRead()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    auto& displayed = server.client.add<Displayed>(nodes);
    int changes = 0;
    displayed.changed = [&](const Jid&, const Message::Given&) { ++changes; };
    server.logIn();
    const auto you = *Jid::parse(u"you@there.example"_s);
    server.say(eventOf("evil@there.example", "urn:xmpp:mds:displayed:0",
        "<item id='you@there.example'>" + readUpTo + "forged'/></displayed></item>"));
    QVERIFY(displayed.of(you).id.isEmpty());
    const auto told = eventOf("me@here.example", "urn:xmpp:mds:displayed:0",
        "<item id='you@there.example'>" + readUpTo + "7'/></displayed></item>");
    server.say(told + told);
    QCOMPARE(displayed.of(you).id, u"7"_s);
    QCOMPARE(changes, 1);
    auto setting = displayed.set(you, {*Jid::parse(u"me@here.example"_s), u"8"_s});
    const auto request = server.nextIq().firstElement();
    QCOMPARE(request.child(u"publish").child(u"item").attribute(u"id"), u"you@there.example"_s);
    const auto conditions = DataForm::in(request.child(u"publish-options"));
    QCOMPARE(conditions->value(u"pubsub#access_model"), u"whitelist"_s); // XEP-0223: nobody else's business
    QCOMPARE(displayed.of(you).id, u"8"_s);
}

void XmppFeelingsTest::hidesFallbacks_data()
{
    QTest::addColumn<QByteArray>("fallbacks");
    QTest::addColumn<QString>("own");
    const auto fallback = [](const QByteArray& of, const QByteArray& inside) {
        return "<fallback xmlns='urn:xmpp:fallback:0' for='" + of + "'>" + inside + "</fallback>";
    };
    QTest::newRow("none") << QByteArray() << u"> 😀 ab"_s;
    QTest::newRow("a reply's") << fallback("urn:xmpp:reply:0", "<body start='0' end='4'/>") << u"ab"_s;
    QTest::newRow("two pieces") << fallback("urn:xmpp:reply:0", "<body start='0' end='2'/><body start='4' end='5'/>")
                                << u"😀 b"_s;
    QTest::newRow("all of the body") << fallback("urn:xmpp:message-retract:1", "<body/>") << u""_s;
    QTest::newRow("all of it") << fallback("urn:xmpp:reactions:0", {}) << u""_s;
    QTest::newRow("of something that we do not know") << fallback("urn:xmpp:new:0", "<body/>") << u"> 😀 ab"_s;
    QTest::newRow("the subject's") << fallback("urn:xmpp:reply:0", "<subject/>") << u"> 😀 ab"_s;
    QTest::newRow("beyond the end") << fallback("urn:xmpp:reply:0", "<body start='-5' end='99999999999'/>") << u""_s;
    QTest::newRow("backwards") << fallback("urn:xmpp:reply:0", "<body start='5' end='2'/>") << u"> 😀 ab"_s;
}

void XmppFeelingsTest::hidesFallbacks()
{
    QFETCH(QByteArray, fallbacks);
    const auto message = Message::parse(
        stanzaOf("<message xmlns='jabber:client'><body>&gt; 😀 ab</body>" + fallbacks + "</message>"));
    QTEST(message.ownText(), "own");
}

void XmppFeelingsTest::quotesForOldPrograms()
{
    Message message;
    message.to = *Jid::parse(u"you@there.example"_s);
    message.replyTo = u"1"_s;
    message.fallback = u"> 😀 old\n"_s;
    message.body = u"new"_s;
    const auto read = Message::parse(message.encode());
    QCOMPARE(read.body, u"> 😀 old\nnew"_s);
    QCOMPARE(read.ownText(), u"new"_s);
    QCOMPARE(read.replyTo, u"1"_s);
}

void XmppFeelingsTest::knowsActions()
{
    const auto of = [](const QByteArray& body) {
        return Message::parse(stanzaOf("<message xmlns='jabber:client'><body>" + body + "</body></message>")).action();
    };
    QCOMPARE(of("/me waves"), u"waves"_s);
    QVERIFY(!of(" /me waves"));
    QVERIFY(!of("/method"));
    QVERIFY(!of("/me"));
}

void XmppFeelingsTest::readsDelays_data()
{
    QTest::addColumn<QByteArray>("delay");
    QTest::addColumn<qint64>("time");
    const qint64 when = 1031699305000; // 2002-09-10T23:08:25Z
    QTest::newRow("0203") << QByteArray("<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/>") << when;
    QTest::newRow("with an offset") << QByteArray(
        "<delay xmlns='urn:xmpp:delay' stamp='2002-09-11T01:08:25.000+02:00'/>")
                                    << when;
    QTest::newRow("0091") << QByteArray("<x xmlns='jabber:x:delay' stamp='20020910T23:08:25'/>") << when;
    QTest::newRow("both") << QByteArray(
        "<x xmlns='jabber:x:delay' stamp='20010101T00:00:00'/><delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/>")
                          << when;
    QTest::newRow("nonsense") << QByteArray("<delay xmlns='urn:xmpp:delay' stamp='yesterday'/>") << qint64(0);
}

void XmppFeelingsTest::readsDelays()
{
    QFETCH(QByteArray, delay);
    QTEST(
        Message::parse(stanzaOf("<message xmlns='jabber:client'><body>x</body>" + delay + "</message>")).time, "time");
    QTEST(Availability::parse(stanzaOf("<presence xmlns='jabber:client'>" + delay + "</presence>")).since, "time");
}

void XmppFeelingsTest::believesWhoKeptIt_data()
{
    QTest::addColumn<QByteArray>("addresses");
    QTest::addColumn<QByteArray>("keptBy");
    QTest::newRow("a room") << QByteArray("type='groupchat' from='hall@rooms.test/Bob' to='me@here.test/x'")
                            << QByteArray("hall@rooms.test");
    QTest::newRow("our server") << QByteArray("type='chat' from='bob@b.test/y' to='me@here.test/x'")
                                << QByteArray("HERE.test");
}

/// Who sent it had written a time of their own into it, and that stands first.
void XmppFeelingsTest::believesWhoKeptIt()
{
    QFETCH(QByteArray, addresses);
    QFETCH(QByteArray, keptBy);
    const QByteArray own = "<delay xmlns='urn:xmpp:delay' from='bob@b.test' stamp='2001-01-01T00:00:00Z'/>";
    const QByteArray kept = "<delay xmlns='urn:xmpp:delay' from='" + keptBy + "' stamp='2002-09-10T23:08:25Z'/>";
    QCOMPARE(Message::parse(stanzaOf("<message xmlns='jabber:client' " + addresses + "><body>x</body>" + own + kept
                                + "</message>"))
                 .time,
        qint64(1031699305000));
}

void XmppFeelingsTest::speaksSeveralLanguages()
{
    const auto there = Availability::parse(stanzaOf(
        "<presence xmlns='jabber:client'><status xml:lang='cs'>Hledám</status><status>Wooing</status></presence>"));
    QCOMPARE(there.status, u"Wooing"_s);
    QCOMPARE(there.statuses.value(u"cs"_s), u"Hledám"_s);
    const auto again = Availability::parse(*Stanza::of(there.encode()));
    QCOMPARE(again.status, there.status);
    QCOMPARE(again.statuses, there.statuses);
    auto message = Message::parse(stanzaOf(
        "<message xmlns='jabber:client'><body xml:lang='cs'>Ahoj</body><body xml:lang='en'>Hello</body></message>"));
    QCOMPARE(message.body, u"Ahoj"_s); // the first, where none is without a language
    QCOMPARE(message.bodies.size(), 2);
    QVERIFY(Message::parse(stanzaOf("<message xmlns='jabber:client'/>")).body.isNull());
    QVERIFY(!Message::parse(stanzaOf("<message xmlns='jabber:client'><body/></message>")).body.isNull());
}

void XmppFeelingsTest::tellsBySubscriptionAndHeader()
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

void XmppFeelingsTest::setsARoomsPicture()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    auto& faces = server.client.add<Avatars>(nodes);
    server.logIn();
    const auto hall = *Jid::parse(u"hall@rooms.example"_s);
    auto setting = faces.setRoomPicture(hall, "picture");
    const auto request = server.nextIq();
    QCOMPARE(request.attribute(u"to"), hall.toString());
    QCOMPARE(QByteArray::fromBase64(request.firstElement().child(u"PHOTO").childText(u"BINVAL").toLatin1()),
        QByteArray("picture"));
    const auto name = QCryptographicHash::hash("picture", QCryptographicHash::Sha1).toHex();
    // XEP-0486 §3.2
    server.say("<presence from='hall@rooms.example'><x xmlns='vcard-temp:x:update'><photo>" + name
        + "</photo></x></presence>");
    QCOMPARE(faces.pictureOf(hall), QString::fromLatin1(name));
    auto fetching = faces.fetch(hall);
    server.answer(
        "<vCard xmlns='vcard-temp'><PHOTO><BINVAL>" + QByteArray("picture").toBase64() + "</BINVAL></PHOTO></vCard>");
    QCOMPARE(fetching.take().valueOr({}), QByteArray("picture"));
}

QTEST_MAIN(XmppFeelingsTest)
#include "tst_feelings.moc"
