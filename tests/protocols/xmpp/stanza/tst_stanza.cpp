#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/server/stanzacheck.h"
#include "protocols/xmpp/stanza/broadcast.h"
#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/stanza.h"
#include "protocols/xmpp/streams/streamerror.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class StanzaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stanzaErrors();
    void streamErrors();
    void stanzas();
    void checksStanzas_data();
    void checksStanzas();
    void broadcasts();
    void dates();
};

void StanzaTest::stanzaErrors()
{
    int count = 0;
    for (auto condition = Condition::BadRequest; condition <= Condition::UnexpectedRequest;
         condition = Condition(int(condition) + 1)) {
        const auto name = conditionName(condition);
        QCOMPARE(conditionNamed(name), std::optional(condition));
        const auto element = StanzaError(condition, u"why"_s).toElement();
        const auto again = StanzaError::fromElement(element);
        QCOMPARE(again.condition, condition);
        QCOMPARE(again.text, u"why"_s);
        QCOMPARE(again.toElement(), element);
        ++count;
    }
    QCOMPARE(count, 22);
    QCOMPARE(xml::serialise(StanzaError(Condition::NotAllowed).toElement(), {ns::client, {}, {}}),
        "<error type='cancel'><not-allowed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>");
    const auto strange = *xml::parse("<error xmlns='jabber:client' type='odd'><a xmlns='b'/></error>");
    QCOMPARE(StanzaError::fromElement(strange).condition, Condition::UndefinedCondition);
    QCOMPARE(StanzaError::of({Error::Kind::Refused, Reason::NotFound, {}, {}, 0}).condition, Condition::ItemNotFound);
    QCOMPARE(
        StanzaError::of({Error::Kind::Local, Reason::NoSpace, {}, {}, 0}).condition, Condition::InternalServerError);
    QCOMPARE(StanzaError::of({Error::Kind::Local, Reason::None, {}, u"gone"_s, 0}).condition, Condition::Gone);
}

void StanzaTest::streamErrors()
{
    int count = 0;
    for (auto condition = StreamCondition::BadFormat; condition <= StreamCondition::UnsupportedVersion;
         condition = StreamCondition(int(condition) + 1)) {
        const auto again = StreamError::fromElement(StreamError{condition, u"why"_s}.toElement());
        QCOMPARE(again.condition, condition);
        QCOMPARE(again.text, u"why"_s);
        QVERIFY(streamConditionNamed(streamConditionName(condition)) == condition);
        ++count;
    }
    QCOMPARE(count, 25);
    QCOMPARE(StreamError::of({Error::Kind::Malformed, Reason::None, {}, u"restricted-xml"_s, 0}).condition,
        StreamCondition::RestrictedXml);
}

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

void StanzaTest::checksStanzas_data()
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

void StanzaTest::checksStanzas()
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

void StanzaTest::broadcasts()
{
    auto message = Stanza::message(*Jid::parse(u"pubsub.b"_s), {}, u"headline"_s);
    auto element = message.element();
    element.addSerialised("<event xmlns='e'/>");
    message.setElement(element);
    const Broadcast broadcast(message);
    const auto to = *Jid::parse(u"a@b/o'neill"_s);
    QCOMPARE(broadcast.bytesFor(to),
        "<message to='a@b/o&apos;neill' type='headline' from='pubsub.b'><event xmlns='e'/></message>");
    QCOMPARE(broadcast.stanzaFor(to).to(), to);
}

void StanzaTest::dates()
{
    QCOMPARE(dateTimeText(1'031'699'305'250), u"2002-09-10T23:08:25.250Z"_s);
}

QTEST_APPLESS_MAIN(StanzaTest)
#include "tst_stanza.moc"
