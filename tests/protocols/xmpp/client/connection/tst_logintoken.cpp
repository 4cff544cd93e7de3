// XEP-0484 from the client's side, the server played by hand; against our own server it is tried in
// tst_standingclient.cpp.
#include <QtTest>

#include "protocols/sasl/hashedtoken.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

const QByteArray offered =
    "<authentication xmlns='urn:xmpp:sasl:2'><mechanism>PLAIN</mechanism><inline><fast xmlns='urn:xmpp:fast:0'>"
    "<mechanism>HT-SHA-256-NONE</mechanism></fast><bind xmlns='urn:xmpp:bind:0'/></inline></authentication>";

Client::Options withInstallation()
{
    auto options = PlayedServer::easy();
    options.login.installation = u"an installation"_s;
    return options;
}

/// A server that hands out tokens, and a client of it.
struct Desk : PlayedServer {
    Desk() : PlayedServer({*Jid::parse(u"me@here.example"_s), u"pw"_s, u"r"_s}, withInstallation()) {}

    /// What the client says first, once it was told what is offered.
    xml::Element first(const QByteArray& what = offered)
    {
        connect();
        features(what);
        awaitSent();
        auto element = next();
        while (element.name() != u"authenticate" && !element.isNull())
            element = next();
        return element;
    }
    void letIn(const QByteArray& inside)
    {
        say("<success xmlns='urn:xmpp:sasl:2'>" + inside
            + "<authorization-identifier>me@here.example/r.1</authorization-identifier><bound xmlns='urn:xmpp:bind:0'/></success>");
        say("<stream:features/>");
    }
    QByteArray token(const QByteArray& secret, const QByteArray& expiry = "2999-01-01T00:00:00Z")
    {
        return "<token xmlns='urn:xmpp:fast:0' token='" + secret + "' expiry='" + expiry + "'/>";
    }
    static QByteArray proof(const QByteArray& secret)
    {
        return "<additional-data>" + sasl::responderProof(secret, {}).toBase64() + "</additional-data>";
    }
};

} // namespace

class XmppLoginTokenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForOneAndComesBackByIt()
    {
        Desk controller;
        const auto asks = controller.first();
        QCOMPARE(asks.attribute(u"mechanism"), u"PLAIN"_s);
        QCOMPARE(asks.child(u"request-token", ns::fast).attribute(u"mechanism"), u"HT-SHA-256-NONE"_s);
        QCOMPARE(asks.child(u"user-agent").attribute(u"id"), u"an installation"_s);
        controller.letIn(controller.token("secret"));
        QVERIFY(controller.client.isOnline());
        for (int time = 1; time <= 2; ++time) {
            controller.lose();
            const auto comes = controller.first();
            QCOMPARE(comes.attribute(u"mechanism"), u"HT-SHA-256-NONE"_s);
            QCOMPARE(comes.child(u"fast", ns::fast).attribute(u"count"), QString::number(time));
            const sasl::TokenClaim claim{u"me"_s, sasl::initiatorProof("secret", {})};
            QCOMPARE(QByteArray::fromBase64(comes.childText(u"initial-response").toLatin1()), claim.toBytes());
            controller.letIn(Desk::proof("secret"));
            QVERIFY(controller.client.isOnline());
        }
    }

    void takesTheNextOne()
    {
        Desk controller;
        controller.first();
        controller.letIn(controller.token("old"));
        controller.lose();
        controller.first();
        controller.letIn(Desk::proof("old") + controller.token("new"));
        controller.lose();
        const auto comes = controller.first();
        QVERIFY(QByteArray::fromBase64(comes.childText(u"initial-response").toLatin1())
                    .endsWith(sasl::initiatorProof("new", {})));
        QCOMPARE(comes.child(u"fast", ns::fast).attribute(u"count"), u"1"_s);
    }

    /// Somebody else than who handed it out cannot answer.
    void believesNoServerWithoutProof()
    {
        for (const QByteArray& answer :
            {QByteArray(), Desk::proof("another"), QByteArray("<additional-data>AAAA</additional-data>")}) {
            Desk controller;
            controller.first();
            controller.letIn(controller.token("secret"));
            controller.heard.take();
            controller.lose();
            controller.first();
            controller.letIn(answer);
            QVERIFY(!controller.client.isOnline());
            QCOMPARE(controller.heard.reason.kind, Error::Kind::Malformed);
        }
    }

    void goesBackToThePassword_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("features");
        QTest::addColumn<bool>("isTried");
        const QByteArray good = "<token xmlns='urn:xmpp:fast:0' token='secret' expiry='2999-01-01T00:00:00Z'/>";
        QTest::newRow("refused") << good << offered << true;
        QTest::newRow("expired") << QByteArray(
            "<token xmlns='urn:xmpp:fast:0' token='secret' expiry='1999-01-01T00:00:00Z'/>")
                                 << offered << false;
        QTest::newRow("no time") << QByteArray("<token xmlns='urn:xmpp:fast:0' token='secret' expiry='soon'/>")
                                 << offered << false;
        QTest::newRow("not offered any more")
            << good
            << QByteArray("<authentication xmlns='urn:xmpp:sasl:2'><mechanism>PLAIN</mechanism></authentication>")
            << false;
        QTest::newRow("another way") << good << QByteArray(offered).replace("HT-SHA-256-NONE", "HT-SHA-256-UNIQ")
                                     << false;
    }

    void goesBackToThePassword()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, features);
        QFETCH(bool, isTried);
        Desk controller;
        controller.first();
        controller.letIn(token);
        controller.lose();
        auto comes = controller.first(features);
        QCOMPARE(comes.attribute(u"mechanism"), isTried ? u"HT-SHA-256-NONE"_s : u"PLAIN"_s);
        if (!isTried)
            return;
        controller.say(
            "<failure xmlns='urn:xmpp:sasl:2'><credentials-expired xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/></failure>");
        controller.awaitSent();
        comes = controller.next();
        QCOMPARE(comes.attribute(u"mechanism"), u"PLAIN"_s);
        QVERIFY(!comes.child(u"request-token", ns::fast).isNull());
    }
};

QTEST_GUILESS_MAIN(XmppLoginTokenTest)
#include "tst_logintoken.moc"
