#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/server/stanzacheck.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/stanza.h"
#include "protocols/xmpp/streams/streamerror.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class StanzaCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checksStanzas_data();
    void checksStanzas();
};

void StanzaCheckTest::checksStanzas_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("outcome"); // "ok", a stanza condition, or a stream condition behind "stream:"
    QTest::newRow("message") << QByteArray("<message/>") << u"ok"_s;
    QTest::newRow("own full address") << QByteArray("<message from='a@b/c'/>") << u"ok"_s;
    QTest::newRow("own bare address") << QByteArray("<message from='A@b'/>") << u"ok"_s;
    QTest::newRow("forged from") << QByteArray("<message from='x@b/c'/>") << u"stream:invalid-from"_s;
    QTest::newRow("another resource") << QByteArray("<message from='a@b/d'/>") << u"stream:invalid-from"_s;
    QTest::newRow("from that is none") << QByteArray("<message from='@'/>") << u"stream:invalid-from"_s;
    QTest::newRow("to that is none") << QByteArray("<message to='@'/>") << u"jid-malformed"_s;
    QTest::newRow("error to nowhere") << QByteArray("<message to='@' type='error'/>") << u"dropped"_s;
    QTest::newRow("unknown element") << QByteArray("<foo/>") << u"stream:unsupported-stanza-type"_s;
    QTest::newRow("unknown namespace") << QByteArray("<foo xmlns='x'/>") << u"stream:unsupported-stanza-type"_s;
    QTest::newRow("another stream's stanza")
        << QByteArray("<message xmlns='jabber:server'/>") << u"stream:invalid-namespace"_s;
    QTest::newRow("iq without id") << QByteArray("<iq type='get'><a xmlns='x'/></iq>") << u"bad-request"_s;
    QTest::newRow("iq without type") << QByteArray("<iq id='1'><a xmlns='x'/></iq>") << u"bad-request"_s;
    QTest::newRow("iq of a strange type")
        << QByteArray("<iq id='1' type='put'><a xmlns='x'/></iq>") << u"bad-request"_s;
    QTest::newRow("request without payload") << QByteArray("<iq id='1' type='get'/>") << u"bad-request"_s;
    QTest::newRow("request with two") << QByteArray("<iq id='1' type='set'><a xmlns='x'/><a xmlns='x'/></iq>")
                                      << u"bad-request"_s;
    QTest::newRow("empty result") << QByteArray("<iq id='1' type='result'/>") << u"ok"_s;
}

void StanzaCheckTest::checksStanzas()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, outcome);
    const auto stream = "<s xmlns='jabber:client'>" + xml + "</s>";
    const auto checked = checkedStanza(xml::parse(stream)->firstElement(), *Jid::parse(u"a@b/c"_s));
    if (const auto* stanza = std::get_if<Stanza>(&checked)) {
        QCOMPARE(u"ok"_s, outcome);
        QCOMPARE(stanza->element().attribute(u"from"), u"a@b/c"_s);
    } else if (const auto* answer = std::get_if<xml::Element>(&checked)) {
        const auto name = answer->isNull() ? u"dropped"_s
                                           : conditionName(StanzaError::fromElement(answer->child(u"error")).condition);
        QCOMPARE(name, outcome);
    } else {
        QCOMPARE(u"stream:"_s + streamConditionName(std::get<StreamError>(checked).condition), outcome);
    }
}

QTEST_APPLESS_MAIN(StanzaCheckTest)
#include "tst_stanzacheck.moc"
