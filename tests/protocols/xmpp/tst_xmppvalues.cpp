#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/broadcast.h"
#include "protocols/xmpp/dataform.h"
#include "protocols/xmpp/delay.h"
#include "protocols/xmpp/jid.h"
#include "protocols/xmpp/namespaces.h"
#include "protocols/xmpp/resultset.h"
#include "protocols/xmpp/stanza.h"
#include "protocols/xmpp/stanzacheck.h"
#include "protocols/xmpp/streamerror.h"
#include "protocols/xmpp/subscription.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

/// Values and tables: what needs neither a server nor a wire.
class XmppValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jids_data();
    void jids();
    void jidParts();
    void stanzaErrors();
    void streamErrors();
    void stanzas();
    void checksStanzas_data();
    void checksStanzas();
    void subscriptionsOut_data();
    void subscriptionsOut();
    void subscriptionsIn_data();
    void subscriptionsIn();
    void preApproval();
    void dataForms();
    void pages();
    void broadcasts();
    void dates();
};

void XmppValuesTest::jids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prepared"); // null: refused
    const auto kept = [](const QString& text) { QTest::newRow(qPrintable(text)) << text << text; };
    const auto refused = [](const char* name, const QString& text) { QTest::newRow(name) << text << QString(); };
    // RFC 7622 §3.5, table 1
    kept(u"juliet@example.com"_s);
    kept(u"juliet@example.com/foo"_s);
    kept(u"juliet@example.com/foo bar"_s);
    kept(u"juliet@example.com/foo@bar"_s);
    kept(u"foo\\20bar@example.com"_s);
    kept(u"fussball@example.com"_s);
    kept(u"fu\u00DFball@example.com"_s);
    kept(u"\u03C0@example.com"_s);
    QTest::newRow("capital sigma") << u"\u03A3@example.com/foo"_s << u"\u03C3@example.com/foo"_s;
    kept(u"\u03C3@example.com/foo"_s);
    kept(u"\u03C2@example.com/foo"_s);
    kept(u"king@example.com/\u265A"_s);
    kept(u"example.com"_s);
    kept(u"example.com/foobar"_s);
    kept(u"a.example.com/b@example.net"_s);
    // table 2
    refused("quotes", u"\"juliet\"@example.com"_s);
    refused("space in localpart", u"foo bar@example.com"_s);
    refused("space at the resource's start", u"juliet@example.com/"_s);
    refused("empty localpart", u"@example.com"_s);
    refused("empty localpart, resource with @", u"@example.com/@"_s);
    refused("Roman numeral", u"henry\u2163@example.com"_s);
    refused("chess king", u"\u265A@example.com"_s);
    refused("empty domain", u"juliet@"_s);
    refused("empty domain with resource", u"/foobar"_s);
    // ours
    QTest::newRow("upper case") << u"Juliet@Example.COM/Balcony"_s << u"juliet@example.com/Balcony"_s;
    QTest::newRow("dot at the end") << u"juliet@example.com."_s << u"juliet@example.com"_s;
    QTest::newRow("A-label") << u"a@xn--bcher-kva.example"_s << u"a@b\u00FCcher.example"_s;
    QTest::newRow("U-label in capitals") << u"a@B\u00DCCHER.example"_s << u"a@b\u00FCcher.example"_s;
    kept(u"localhost"_s);
    kept(u"a@192.0.2.1"_s);
    kept(u"a@[2001:db8::1]/r"_s);
    refused("bad IPv6", u"a@[2001:zz::1]"_s);
    refused("label with a hyphen in front", u"a@-b.example"_s);
    refused("underscore", u"a@b_c.example"_s);
    refused("two dots", u"a@b..example"_s);
    refused("label of 64", u"a@"_s + QString(64, u'b') + u".example"_s);
    refused("bad A-label", u"a@xn--\u00FC.example"_s);
    refused("empty", u""_s);
    refused("two at signs", u"a@b@c"_s);
    refused("angle bracket", u"a<b@example.com"_s);
    refused("localpart of 1,024 bytes", QString(1024, u'a') + u"@example.com"_s);
    QTest::newRow("localpart of 1,023 bytes") << QString(QString(1023, u'a') + u"@b"_s) << QString(QString(1023, u'a') + u"@b"_s);
    refused("resource of 1,024 bytes in 342 characters", u"a@b/"_s + QString(342, u'\u20AC'));
    refused("control character in the resource", u"a@b/\u0007"_s);
}

void XmppValuesTest::jids()
{
    QFETCH(QString, text);
    QFETCH(QString, prepared);
    const auto jid = Jid::parse(text);
    QCOMPARE(jid.ok(), !prepared.isNull());
    if (!jid) {
        QCOMPARE(jid.error().code, u"jid-malformed"_s);
        return;
    }
    QCOMPARE(jid->toString(), prepared);
    QCOMPARE(*Jid::parse(prepared), *jid);
    QCOMPARE(*Jid::make(jid->local(), jid->domain(), jid->resource()), *jid);
}

void XmppValuesTest::jidParts()
{
    const auto full = *Jid::parse(u"juliet@example.com/foo@bar/baz"_s);
    QCOMPARE(full.local(), u"juliet"_s);
    QCOMPARE(full.domain(), u"example.com"_s);
    QCOMPARE(full.domainView().toString(), u"example.com"_s);
    QCOMPARE(full.resource(), u"foo@bar/baz"_s);
    QCOMPARE(full.bare().toString(), u"juliet@example.com"_s);
    QCOMPARE(full.domainOnly().toString(), u"example.com"_s);
    QVERIFY(full.isFull() && full.bare().isBare() && full.hasLocal() && !full.domainOnly().hasLocal());
    QCOMPARE(full.bare().withResource(u"x"_s)->toString(), u"juliet@example.com/x"_s);
    QVERIFY(!full.withResource(u"\u0007"_s));
    QVERIFY(Jid().isNull());
    QCOMPARE(qHash(full), qHash(*Jid::parse(u"JULIET@example.com/foo@bar/baz"_s)));
}

void XmppValuesTest::stanzaErrors()
{
    int count = 0;
    for (auto condition = Condition::BadRequest; condition <= Condition::UnexpectedRequest; condition = Condition(int(condition) + 1)) {
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
    QCOMPARE(StanzaError::of({Error::Kind::Local, Reason::NoSpace, {}, {}, 0}).condition, Condition::InternalServerError);
    QCOMPARE(StanzaError::of({Error::Kind::Local, Reason::None, {}, u"gone"_s, 0}).condition, Condition::Gone);
}

void XmppValuesTest::streamErrors()
{
    int count = 0;
    for (auto condition = StreamCondition::BadFormat; condition <= StreamCondition::UnsupportedVersion; condition = StreamCondition(int(condition) + 1)) {
        const auto again = StreamError::fromElement(StreamError {condition, u"why"_s}.toElement());
        QCOMPARE(again.condition, condition);
        QCOMPARE(again.text, u"why"_s);
        QVERIFY(streamConditionNamed(streamConditionName(condition)) == condition);
        ++count;
    }
    QCOMPARE(count, 25);
    QCOMPARE(StreamError::of({Error::Kind::Malformed, Reason::None, {}, u"restricted-xml"_s, 0}).condition, StreamCondition::RestrictedXml);
}

void XmppValuesTest::stanzas()
{
    const auto iq = Stanza::of(*xml::parse("<iq xmlns='jabber:client' type='get' id='1' from='A@b/c' to='d'><q xmlns='u'/></iq>"));
    QVERIFY(iq);
    QVERIFY(iq->isIq() && iq->isRequest() && !iq->isSet());
    QCOMPARE(iq->from().toString(), u"a@b/c"_s);
    const auto bytes = [](const Stanza& stanza) { return xml::serialise(stanza.element(), {ns::client, {}, {}}); };
    QCOMPARE(bytes(iq->result(iq->payload())), "<iq type='result' from='d' to='a@b/c' id='1'><q xmlns='u'/></iq>");
    QCOMPARE(bytes(iq->error({Condition::Forbidden})), "<iq type='error' from='d' to='a@b/c' id='1'><error type='auth'>"
        "<forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
    QCOMPARE(Stanza::of(*xml::parse("<iq xmlns='jabber:server'/>")).error().code, u"unsupported-stanza-type"_s);
    QCOMPARE(Stanza::of(*xml::parse("<iq xmlns='jabber:client' to='a@'/>")).error().code, u"jid-malformed"_s);
}

void XmppValuesTest::checksStanzas_data()
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
    QTest::newRow("another stream's stanza") << QByteArray("<message xmlns='jabber:server'/>") << u"stream:invalid-namespace"_s;
    QTest::newRow("iq without id") << QByteArray("<iq type='get'><a xmlns='x'/></iq>") << u"bad-request"_s;
    QTest::newRow("iq without type") << QByteArray("<iq id='1'><a xmlns='x'/></iq>") << u"bad-request"_s;
    QTest::newRow("iq of a strange type") << QByteArray("<iq id='1' type='put'><a xmlns='x'/></iq>") << u"bad-request"_s;
    QTest::newRow("request without payload") << QByteArray("<iq id='1' type='get'/>") << u"bad-request"_s;
    QTest::newRow("request with two") << QByteArray("<iq id='1' type='set'><a xmlns='x'/><a xmlns='x'/></iq>") << u"bad-request"_s;
    QTest::newRow("empty result") << QByteArray("<iq id='1' type='result'/>") << u"ok"_s;
}

void XmppValuesTest::checksStanzas()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, outcome);
    const auto stream = "<s xmlns='jabber:client'>" + xml + "</s>";
    const auto checked = checkedStanza(xml::parse(stream)->firstElement(), *Jid::parse(u"a@b/c"_s));
    if (const auto* stanza = std::get_if<Stanza>(&checked)) {
        QCOMPARE(u"ok"_s, outcome);
        QCOMPARE(stanza->element().attribute(u"from"), u"a@b/c"_s);
    } else if (const auto* answer = std::get_if<xml::Element>(&checked)) {
        const auto name = answer->isNull() ? u"dropped"_s : conditionName(StanzaError::fromElement(answer->child(u"error")).condition);
        QCOMPARE(name, outcome);
    } else {
        QCOMPARE(u"stream:"_s + streamConditionName(std::get<StreamError>(checked).condition), outcome);
    }
}

namespace {

/// "None", "None + Pending Out+In", "From + Pending Out" as RFC 6121 Appendix A names them.
Subscription stateNamed(const QString& name)
{
    Subscription state;
    state.to = name.startsWith(u"To") || name.startsWith(u"Both");
    state.from = name.startsWith(u"From") || name.startsWith(u"Both");
    const auto pending = name.section(u"Pending "_s, 1);
    state.pendingOut = pending.contains(u"Out");
    state.pendingIn = pending.contains(u"In");
    return state;
}

const QStringList stateNames {u"None"_s, u"None + Pending Out"_s, u"None + Pending In"_s, u"None + Pending Out+In"_s, u"To"_s,
    u"To + Pending In"_s, u"From"_s, u"From + Pending Out"_s, u"Both"_s};

/// A table of the RFC: for each state whether the stanza passes, and the state after it ("" is the same).
void addRows(const char* table, SubscriptionVerb verb, const QList<QPair<bool, QString>>& rows)
{
    for (qsizetype i = 0; i < stateNames.size(); ++i) {
        const auto after = rows[i].second.isEmpty() ? stateNames[i] : rows[i].second;
        QTest::addRow("%s %s", table, qPrintable(stateNames[i])) << int(verb) << stateNames[i] << rows[i].first << after;
    }
}

void addColumns()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("pass");
    QTest::addColumn<QString>("after");
}

} // namespace

void XmppValuesTest::subscriptionsOut_data()
{
    addColumns();
    addRows("A.2.1", SubscriptionVerb::Subscribe,
        {{true, u"None + Pending Out"_s}, {true, {}}, {true, u"None + Pending Out+In"_s}, {true, {}}, {true, {}}, {true, {}},
            {true, u"From + Pending Out"_s}, {true, {}}, {true, {}}});
    addRows("A.2.2", SubscriptionVerb::Unsubscribe,
        {{true, {}}, {true, u"None"_s}, {true, {}}, {true, u"None + Pending In"_s}, {true, u"None"_s},
            {true, u"None + Pending In"_s}, {true, {}}, {true, u"From"_s}, {true, u"From"_s}});
    addRows("A.2.3", SubscriptionVerb::Subscribed,
        {{false, {}}, {false, {}}, {true, u"From"_s}, {true, u"From + Pending Out"_s}, {false, {}}, {true, u"Both"_s},
            {false, {}}, {false, {}}, {false, {}}});
    addRows("A.2.4", SubscriptionVerb::Unsubscribed,
        {{false, {}}, {false, {}}, {true, u"None"_s}, {true, u"None + Pending Out"_s}, {false, {}}, {true, u"To"_s},
            {true, u"None"_s}, {true, u"None + Pending Out"_s}, {true, u"To"_s}});
}

void XmppValuesTest::subscriptionsOut()
{
    QFETCH(int, verb);
    QFETCH(QString, before);
    QFETCH(bool, pass);
    QFETCH(QString, after);
    auto step = sayOut(stateNamed(before), SubscriptionVerb(verb));
    QCOMPARE(step.pass, pass);
    step.after.approved = false; // §3.4, tested below
    QVERIFY(step.after == stateNamed(after));
}

void XmppValuesTest::subscriptionsIn_data()
{
    addColumns();
    addRows("A.3.1", SubscriptionVerb::Subscribe,
        {{true, u"None + Pending In"_s}, {true, u"None + Pending Out+In"_s}, {false, {}}, {false, {}}, {true, u"To + Pending In"_s},
            {false, {}}, {false, {}}, {false, {}}, {false, {}}});
    addRows("A.3.2", SubscriptionVerb::Unsubscribe,
        {{false, {}}, {false, {}}, {true, u"None"_s}, {true, u"None + Pending Out"_s}, {false, {}}, {true, u"To"_s},
            {true, u"None"_s}, {true, u"None + Pending Out"_s}, {true, u"To"_s}});
    addRows("A.3.3", SubscriptionVerb::Subscribed,
        {{false, {}}, {true, u"To"_s}, {false, {}}, {true, u"To + Pending In"_s}, {false, {}}, {false, {}}, {false, {}},
            {true, u"Both"_s}, {false, {}}});
    addRows("A.3.4", SubscriptionVerb::Unsubscribed,
        {{false, {}}, {true, u"None"_s}, {false, {}}, {true, u"None + Pending In"_s}, {true, u"None"_s},
            {true, u"None + Pending In"_s}, {false, {}}, {true, u"From"_s}, {true, u"From"_s}});
}

void XmppValuesTest::subscriptionsIn()
{
    QFETCH(int, verb);
    QFETCH(QString, before);
    QFETCH(bool, pass);
    QFETCH(QString, after);
    const auto step = hearIn(stateNamed(before), SubscriptionVerb(verb));
    QCOMPARE(step.pass, pass);
    QVERIFY(step.after == stateNamed(after));
    QCOMPARE(step.grantAtOnce, SubscriptionVerb(verb) == SubscriptionVerb::Subscribe && stateNamed(before).from);
}

void XmppValuesTest::preApproval()
{
    const auto approved = sayOut({}, SubscriptionVerb::Subscribed);
    QVERIFY(approved.after.approved && !approved.pass && !approved.after.from);
    const auto asked = hearIn(approved.after, SubscriptionVerb::Subscribe);
    QVERIFY(asked.grantAtOnce && !asked.pass && asked.after.from && !asked.after.pendingIn);
    QVERIFY(!sayOut(approved.after, SubscriptionVerb::Unsubscribed).after.approved);
}

void XmppValuesTest::dataForms()
{
    const QByteArray text = "<x xmlns='jabber:x:data' type='form'><title>T</title><instructions>I</instructions>"
        "<field var='FORM_TYPE' type='hidden'><value>urn:f</value></field>"
        "<field var='a' type='list-single' label='A'><required/><value>1</value>"
        "<option label='One'><value>1</value></option><option><value>2</value></option></field>"
        "<field var='b' type='text-multi'><value>x</value><value>y</value></field></x>";
    const auto form = DataForm::fromElement(*xml::parse(text));
    QVERIFY(form);
    QCOMPARE(xml::serialise(form->toElement()), text);
    QCOMPARE(form->formType(), u"urn:f"_s);
    QCOMPARE(form->values(u"b"), QStringList({u"x"_s, u"y"_s}));
    QVERIFY(form->value(u"c").isNull());
    QVERIFY(!DataForm::fromElement(*xml::parse("<x xmlns='jabber:x:data' type='strange'/>")));
    QVERIFY(!DataForm::fromElement(*xml::parse("<x xmlns='other' type='form'/>")));
    QCOMPARE(DataForm::toBool(u"true"_s), std::optional(true));
    QCOMPARE(DataForm::toBool(u"0"_s), std::optional(false));
    QVERIFY(!DataForm::toBool(u"maybe"_s));
}

void XmppValuesTest::pages()
{
    const auto in = [](const QByteArray& set) { return PageRequest::in(*xml::parse("<q><set xmlns='http://jabber.org/protocol/rsm'>" + set + "</set></q>")); };
    QCOMPARE(in("<max>10</max><after>x</after>")->after, u"x"_s);
    QVERIFY(in("<max>10</max><before/>")->last);
    QVERIFY(!in("<before>x</before>")->last);
    QCOMPARE(in("<max>0</max>")->max, std::optional(0));
    QVERIFY(!in("<max>-1</max>"));
    QVERIFY(!in("<max>many</max>"));
    QVERIFY(!PageRequest::in(*xml::parse("<q/>")));
    const PageAnswer answer {u"a"_s, u"c"_s, 0, 7};
    QCOMPARE(xml::serialise(answer.toElement()), "<set xmlns='http://jabber.org/protocol/rsm'><first index='0'>a</first><last>c</last><count>7</count></set>");
}

void XmppValuesTest::broadcasts()
{
    auto message = Stanza::message(*Jid::parse(u"pubsub.b"_s), {}, u"headline"_s);
    auto element = message.element();
    element.addSerialised("<event xmlns='e'/>");
    message.setElement(element);
    const Broadcast broadcast(message);
    const auto to = *Jid::parse(u"a@b/o'neill"_s);
    QCOMPARE(broadcast.bytesFor(to), "<message to='a@b/o&apos;neill' type='headline' from='pubsub.b'><event xmlns='e'/></message>");
    QCOMPARE(broadcast.stanzaFor(to).to(), to);
}

void XmppValuesTest::dates()
{
    QCOMPARE(dateTimeText(1'031'699'305'250), u"2002-09-10T23:08:25.250Z"_s);
}

QTEST_APPLESS_MAIN(XmppValuesTest)
#include "tst_xmppvalues.moc"
