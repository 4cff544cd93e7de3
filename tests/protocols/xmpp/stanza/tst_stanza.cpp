#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/stanza.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class StanzaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stanzas();
};

void StanzaTest::stanzas()
{
    const auto iq = Stanza::of(
        *xml::parse("<iq xmlns='jabber:client' type='get' id='1' from='A@b/c' to='d'><q xmlns='u'/></iq>"));
    QVERIFY(iq);
    QVERIFY(iq->isIq() && iq->isRequest() && !iq->isSet());
    QCOMPARE(iq->from().toString(), u"a@b/c"_s);
    const auto bytes = [](const Stanza& stanza) { return xml::serialise(stanza.element(), {ns::client, {}, {}}); };
    QCOMPARE(bytes(iq->result(iq->payload())), "<iq type='result' from='d' to='a@b/c' id='1'><q xmlns='u'/></iq>");
    QCOMPARE(bytes(iq->error({Condition::Forbidden})),
        "<iq type='error' from='d' to='a@b/c' id='1'><error type='auth'>"
        "<forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
    QCOMPARE(Stanza::of(*xml::parse("<iq xmlns='jabber:server'/>")).error().code, u"unsupported-stanza-type"_s);
    QCOMPARE(Stanza::of(*xml::parse("<iq xmlns='jabber:client' to='a@'/>")).error().code, u"jid-malformed"_s);
}

QTEST_APPLESS_MAIN(StanzaTest)
#include "tst_stanza.moc"
