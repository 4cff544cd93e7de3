#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/talk/displayed.h"
#include "protocols/xmpp/client/talk/message.h"
#include "protocols/xmpp/client/talk/presences.h"
#include "tests/protocols/xmpp/client/messagesamples.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatItReads();
    void cutsWhatIsSaidForOthers();
    void hidesFallbacks_data();
    void hidesFallbacks();
    void quotesForOldPrograms();
    void knowsActions();
    void readsDelays_data();
    void readsDelays();
    void believesWhoKeptIt_data();
    void believesWhoKeptIt();
};

void XmppMessageTest::writesWhatItReads()
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

void XmppMessageTest::cutsWhatIsSaidForOthers()
{
    const auto element = xmlOf(
        "<message xmlns='jabber:client'><body>&gt; 😀 old\nnew</body><reply xmlns='urn:xmpp:reply:0' id='1'/>"
        "<fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'><body start='0' end='8'/></fallback></message>");
    QCOMPARE(Message::parse(*Stanza::of(element)).ownText(), u"new"_s);
}

void XmppMessageTest::hidesFallbacks_data()
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

void XmppMessageTest::hidesFallbacks()
{
    QFETCH(QByteArray, fallbacks);
    const auto message = Message::parse(
        stanzaOf("<message xmlns='jabber:client'><body>&gt; 😀 ab</body>" + fallbacks + "</message>"));
    QTEST(message.ownText(), "own");
}

void XmppMessageTest::quotesForOldPrograms()
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

void XmppMessageTest::knowsActions()
{
    const auto of = [](const QByteArray& body) {
        return Message::parse(stanzaOf("<message xmlns='jabber:client'><body>" + body + "</body></message>")).action();
    };
    QCOMPARE(of("/me waves"), u"waves"_s);
    QVERIFY(!of(" /me waves"));
    QVERIFY(!of("/method"));
    QVERIFY(!of("/me"));
}

void XmppMessageTest::readsDelays_data()
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

void XmppMessageTest::readsDelays()
{
    QFETCH(QByteArray, delay);
    QTEST(
        Message::parse(stanzaOf("<message xmlns='jabber:client'><body>x</body>" + delay + "</message>")).time, "time");
    QTEST(Availability::parse(stanzaOf("<presence xmlns='jabber:client'>" + delay + "</presence>")).since, "time");
}

void XmppMessageTest::believesWhoKeptIt_data()
{
    QTest::addColumn<QByteArray>("addresses");
    QTest::addColumn<QByteArray>("keptBy");
    QTest::newRow("a room") << QByteArray("type='groupchat' from='hall@rooms.test/Bob' to='me@here.test/x'")
                            << QByteArray("hall@rooms.test");
    QTest::newRow("our server") << QByteArray("type='chat' from='bob@b.test/y' to='me@here.test/x'")
                                << QByteArray("HERE.test");
}

/// Who sent it had written a time of their own into it, and that stands first.
void XmppMessageTest::believesWhoKeptIt()
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

QTEST_MAIN(XmppMessageTest)
#include "tst_message.moc"
