#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/connection/client.h"
#include "tests/protocols/xmpp/client/connection/clientsamples.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class XmppClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logsIn();
    void readsBytesOneByOne();
    void demandsEncryption();
    void keepsToWhoMayAnswer_data();
    void keepsToWhoMayAnswer();
    void failsQuestionsAtTheEnd();
    void takesNobodyElsesPlace();
    void asksWhenOnline();
    void forgetsWhatNobodyWaitsFor();
    void boundsWhatItReads();
};

void XmppClientTest::logsIn()
{
    PlayedServer server;
    server.connect();
    QVERIFY(server.sent().isEmpty());
    server.features("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
    QVERIFY(server.awaitSent());
    const auto auth = server.next();
    QCOMPARE(QByteArray::fromBase64(auth.text().toLatin1()), QByteArray("\0me\0pw", 6));
    server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
    QVERIFY(server.wire().isOpen());
    server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
    QVERIFY(server.heard.lines.isEmpty());
    const auto bind = server.nextIq();
    QCOMPARE(bind.firstElement().childText(u"resource"), u"r"_s);
    server.say("<iq type='result' id='" + bind.attribute(u"id").toUtf8()
        + "'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>me@here.example/other</jid></bind></iq>");
    QCOMPARE(server.heard.take(), QStringList{u"online me@here.example/other"_s});
    QCOMPARE(server.client.address().toString(), u"me@here.example/other"_s);
    server.client.close();
    QCOMPARE(server.sent(), QStringList{u"<closed/>"_s});
    server.say("</stream:stream>");
    QCOMPARE(server.heard.take(), QStringList{u"offline"_s});
    QVERIFY(server.heard.reason.isClosed());
}

void XmppClientTest::readsBytesOneByOne()
{
    PlayedServer server;
    server.logIn();
    server.heard.take();
    server.sayByteByByte("<message from='you@there.example/x'><body>h\xC3\xA9</body></message><presence from='a@b'/>");
    QCOMPARE(server.heard.take(), (QStringList{u"left over message"_s, u"left over presence"_s}));
}

void XmppClientTest::demandsEncryption()
{
    PlayedServer server({*Jid::parse(u"me@here.example"_s), u"pw"_s}, {});
    server.connect();
    server.features("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
    QCOMPARE(server.heard.take(), QStringList{u"offline"_s});
    QCOMPARE(server.heard.reason.reason, Reason::TlsFailed);
    QCOMPARE(server.sent(), QStringList{u"<closed/>"_s});
}

void XmppClientTest::keepsToWhoMayAnswer_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<bool>("counts");
    QTest::newRow("whom we asked") << u"you@there.example/x"_s << QByteArray("you@there.example/x") << true;
    QTest::newRow("another resource") << u"you@there.example/x"_s << QByteArray("you@there.example/y") << false;
    QTest::newRow("a stranger") << u"you@there.example/x"_s << QByteArray("evil@there.example") << false;
    QTest::newRow("nobody") << u"you@there.example/x"_s << QByteArray() << false;
    QTest::newRow("our account, unnamed") << QString() << QByteArray() << true;
    QTest::newRow("our account, named") << QString() << QByteArray("me@here.example") << true;
    QTest::newRow("our account, forged") << QString() << QByteArray("me@there.example") << false;
    QTest::newRow("our server") << u"here.example"_s << QByteArray("here.example") << true;
}

void XmppClientTest::keepsToWhoMayAnswer()
{
    QFETCH(QString, asked);
    QFETCH(QByteArray, from);
    PlayedServer server;
    server.logIn();
    auto asking = server.client.ask(question(asked));
    const auto id = server.nextIq().attribute(u"id").toUtf8();
    server.say("<iq type='result' id='" + id + "'" + (from.isEmpty() ? QByteArray() : " from='" + from + "'") + "/>");
    QTEST(asking.isReady(), "counts");
}

void XmppClientTest::failsQuestionsAtTheEnd()
{
    PlayedServer server;
    server.logIn();
    auto asking = server.client.ask(question());
    server.lose();
    QVERIFY(asking.isReady());
    QCOMPARE(asking.take().error().kind, Error::Kind::Disconnected);
    auto offline = server.client.ask(question());
    QVERIFY(offline.isReady());
    QCOMPARE(offline.take().error().kind, Error::Kind::Disconnected);
}

void XmppClientTest::takesNobodyElsesPlace()
{
    Account account{*Jid::parse(u"me@here.example"_s)};
    account.hasCertificate = true;
    for (const QByteArray who : {"me", "you"}) {
        PlayedServer server(account);
        server.connect();
        server.features(
            "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>EXTERNAL</mechanism></mechanisms>");
        QVERIFY(server.awaitSent());
        server.sent();
        server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
        server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
        server.answer("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>" + who + "@here.example/r</jid></bind>");
        QCOMPARE(server.client.isOnline(), who == "me");
        if (who == "you")
            QCOMPARE(server.heard.reason.code, u"invalid-authzid"_s);
    }
}

void XmppClientTest::asksWhenOnline()
{
    PlayedServer server;
    auto first = server.client.askWhenOnline(question(), 30s);
    auto second = server.client.askWhenOnline(question(), 90s);
    auto dropped = server.client.askWhenOnline(question(u"dropped.example"_s), 90s);
    dropped.cancel();
    server.reactor.advance(30s); // the time counts from the asking on
    QCOMPARE(first.take().error().reason, Reason::TimedOut);
    QVERIFY(!second.isReady());
    server.logIn();
    QVERIFY(!second.isReady());
    auto third = server.client.askWhenOnline(question(), 90s); // nothing waits in between
    QCOMPARE(server.sent().filter(u"urn:xmpp:ping"_s).size(), 1);
    server.lose();
    // sent: whether it was done is the asker's to find out
    QCOMPARE(second.take().error().kind, Error::Kind::Disconnected);
    QCOMPARE(third.take().error().kind, Error::Kind::Disconnected);
    auto last = server.client.askWhenOnline(question(), 90s);
    QVERIFY(!last.isReady());
    server.client.close();
    QCOMPARE(last.take().error().kind, Error::Kind::Disconnected);
}

void XmppClientTest::forgetsWhatNobodyWaitsFor()
{
    PlayedServer server;
    server.logIn();
    auto asking = server.client.ask(question(u"you@there.example"_s));
    const auto id = server.nextIq().attribute(u"id").toUtf8();
    asking.cancel();
    server.say("<iq type='result' id='" + id + "' from='you@there.example'/>"); // late: nobody hears of it
    QVERIFY(server.heard.take().filter(u"left over"_s).isEmpty());
    QVERIFY(server.client.isOnline());
}

void XmppClientTest::boundsWhatItReads()
{
    PlayedServer server;
    server.logIn();
    server.say("<message><body>" + QByteArray(300 * 1024, 'x') + "</body></message>");
    QVERIFY(server.sent().join(u' ').contains(u"policy-violation"_s));
    QCOMPARE(server.heard.reason.code, u"policy-violation"_s);
}

QTEST_MAIN(XmppClientTest)
#include "tst_client.moc"
