#include "protocols/xmpp/streams/secrets.h"

#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/stanza/wire.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

/// What is shown of streams to who looks on.
class SecretsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hidesSecrets_data();
    void hidesSecrets();
    void sharesWhatHoldsNone();
    void hidesWhatIsNoElement();
};

void SecretsTest::hidesSecrets_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("isHidden"); // the word in it
    const auto row = [](const char* name, const QByteArray& xml, bool isHidden = true) {
        QTest::newRow(name) << xml << isHidden;
    };
    row("SASL", "<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>sesame</response>");
    row("SASL's last word", "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>sesame</success>");
    row("SASL's refusal",
        "<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><not-authorized/><text>sesame</text></failure>", false);
    row("SASL2",
        "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'><initial-response>sesame</initial-response></authenticate>");
    row("FAST",
        "<success xmlns='urn:xmpp:sasl:2'><token xmlns='urn:xmpp:fast:0' token='sesame' expiry='x'/></success>");
    row("old login",
        "<iq xmlns='jabber:client'><query xmlns='jabber:iq:auth'><username>u</username><digest>sesame</digest></query></iq>");
    row("registration",
        "<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><username>u</username><password>sesame</password></query></iq>");
    row("user's name",
        "<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><username>sesame</username><password>p</password></query></iq>",
        false);
    row("room's door",
        "<presence xmlns='jabber:client'><x xmlns='http://jabber.org/protocol/muc'><password>sesame</password></x></presence>");
    row("invitation",
        "<message xmlns='jabber:client'><x xmlns='jabber:x:conference' jid='r@m' password='sesame'/></message>");
    row("private field",
        "<x xmlns='jabber:x:data' type='form'><field var='a' type='text-private'><value>sesame</value></field></x>");
    row("submitted field",
        "<iq xmlns='jabber:client'><x xmlns='jabber:x:data' type='submit'><field var='muc#roomconfig_roomsecret'><value>sesame</value></field></x></iq>");
    row("another field",
        "<x xmlns='jabber:x:data' type='submit'><field var='muc#roomconfig_roomname'><value>sesame</value></field></x>",
        false);
    row("whether there is one",
        "<x xmlns='jabber:x:data' type='submit'><field var='muc#roomconfig_passwordprotectedroom'><value>sesame</value></field></x>",
        false);
    row("upload",
        "<slot xmlns='urn:xmpp:http:upload:0'><put url='u'><header name='Authorization'>sesame</header></put></slot>");
    row("SASL2's further step", "<response xmlns='urn:xmpp:sasl:2'>sesame</response>");
    row("password change",
        "<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:register'><username>u</username><password>sesame</password></query></iq>");
    row("an administrator's form",
        "<iq xmlns='jabber:client'><command xmlns='http://jabber.org/protocol/commands'><x xmlns='jabber:x:data' type='submit'><field var='password-verify'><value>sesame</value></field></x></command></iq>");
    row("component", "<handshake xmlns='jabber:client'>sesame</handshake>");
    row("dialback", "<db:result xmlns:db='jabber:server:dialback' from='a' to='b'>sesame</db:result>");
    row("forwarded",
        "<message xmlns='jabber:client'><result xmlns='urn:xmpp:mam:2'><forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client'><x xmlns='jabber:x:conference' jid='r@m' password='sesame'/></message></forwarded></result></message>");
    row("said in a talk", "<message xmlns='jabber:client'><body>password sesame</body></message>", false);
}

void SecretsTest::hidesSecrets()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const bool, isHidden);
    const auto element = *xml::parse(xml);
    const auto shown = clientBytes(withoutSecrets(element));
    QCOMPARE(!shown.contains("sesame"), isHidden);
    QCOMPARE(shown.contains("(hidden)"), xml.contains("<password>") || isHidden);
    QVERIFY(clientBytes(element).contains("sesame")); // what is sent is another thing
    QCOMPARE(withoutSecrets(clientBytes(element)), shown);
}

void SecretsTest::sharesWhatHoldsNone()
{
    const auto element = *xml::parse("<message xmlns='jabber:client'><body>x</body></message>");
    QCOMPARE(&withoutSecrets(element).nodes(), &element.nodes());
}

void SecretsTest::hidesWhatIsNoElement()
{
    QCOMPARE(withoutSecrets(QByteArray("<a>sesame")), QByteArray("(hidden)"));
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
