#include <QtTest>

#include "protocols/xml/document.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppLoginSaslTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stopsAtAWrongPassword();
    void logsInAtOnce();
    void logsInByCertificate();
    void comesAsAGuest();
};

void XmppLoginSaslTest::stopsAtAWrongPassword()
{
    PlayedServer server;
    server.connect();
    auto online = server.client.whenOnline();
    auto another = server.client.whenOnline();
    server.features(
        "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-1</mechanism><mechanism>PLAIN</mechanism></mechanisms>");
    server.awaitSent();
    QCOMPARE(server.next().attribute(u"mechanism"), u"SCRAM-SHA-1"_s);
    server.say("<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><not-authorized/></failure>");
    QVERIFY(online.isReady() && another.isReady());
    QVERIFY(!another.take().ok());
    const auto ended = online.take();
    QCOMPARE(ended.error().reason, Reason::NotAuthorised);
    QCOMPARE(ended.error().code, u"not-authorized"_s);
    QCOMPARE(server.sent(), QStringList{u"<closed/>"_s});
}

void XmppLoginSaslTest::logsInAtOnce()
{
    PlayedServer server;
    server.connect();
    server.features(
        "<authentication xmlns='urn:xmpp:sasl:2'><mechanism>PLAIN</mechanism><inline><sm xmlns='urn:xmpp:sm:3'/>"
        "<bind xmlns='urn:xmpp:bind:0'><inline><feature var='urn:xmpp:sm:3'/><feature var='urn:xmpp:carbons:2'/></inline></bind></inline>"
        "</authentication>");
    server.awaitSent();
    const auto asked = server.next();
    QCOMPARE(asked.child(u"bind", u"urn:xmpp:bind:0").elements().size(), 3);
    server.say(
        "<success xmlns='urn:xmpp:sasl:2'><authorization-identifier>me@here.example/r.1</authorization-identifier>"
        "<bound xmlns='urn:xmpp:bind:0'><enabled xmlns='urn:xmpp:sm:3' resume='true' id='x'/></bound></success>"
        "<stream:features/><message/>");
    QCOMPARE(server.heard.take(), (QStringList{u"online me@here.example/r.1"_s, u"left over message"_s}));
    QVERIFY(server.client.hasCarbons());
    server.say("<r xmlns='urn:xmpp:sm:3'/>");
    QCOMPARE(server.next().attribute(u"h"), u"1"_s);
}

void XmppLoginSaslTest::logsInByCertificate()
{
    Account account{*Jid::parse(u"me@here.example"_s), u"pw"_s, u"r"_s};
    account.hasCertificate = true;
    PlayedServer server(account);
    server.connect();
    server.features(
        "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism><mechanism>EXTERNAL</mechanism></mechanisms>");
    // XEP-0178 §2: first the certificate alone, then with our name, then what else there is.
    for (const QByteArray said : {"=", "bWVAaGVyZS5leGFtcGxl"}) {
        QVERIFY(server.awaitSent());
        const auto auth = server.next();
        QCOMPARE(auth.attribute(u"mechanism"), u"EXTERNAL"_s);
        QCOMPARE(auth.text().toLatin1(), said);
        server.say("<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><invalid-authzid/></failure>");
    }
    QVERIFY(server.awaitSent());
    QCOMPARE(server.next().attribute(u"mechanism"), u"PLAIN"_s);
}

void XmppLoginSaslTest::comesAsAGuest()
{
    PlayedServer server({*Jid::parse(u"here.example"_s)});
    server.connect();
    server.features(
        "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism><mechanism>ANONYMOUS</mechanism></mechanisms>");
    QVERIFY(server.awaitSent());
    QCOMPARE(server.next().attribute(u"mechanism"), u"ANONYMOUS"_s);
    server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
    server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
    server.answer("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>a1b2@here.example/r</jid></bind>");
    QVERIFY(server.client.isOnline());
    QCOMPARE(server.client.self().toString(), u"a1b2@here.example"_s);
    QVERIFY(server.client.isMine(*Jid::parse(u"a1b2@here.example"_s)));
    QVERIFY(!server.client.isMine(*Jid::parse(u"here.example"_s)));
}

QTEST_MAIN(XmppLoginSaslTest)
#include "tst_loginsasl.moc"
