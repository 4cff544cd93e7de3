#include "app/plugins/ports/stanzaport.h"

#include <QTimer>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "tests/app/plugins/pluginroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;

namespace {

/// A plugin's handlers, asked as the server asks.
class Gatehouse {
public:
    Gatehouse() : room(ports(stanzas)) {}

    /// What is answered: XML, "nothing", "nobody", or the condition.
    QString ask(const QByteArray& xml)
    {
        const auto element = xml::parse(xml);
        auto asking = stanzas.ask(*xmpp::Stanza::of(*element));
        if (!asking)
            return u"nobody"_s;
        std::optional<xmpp::Answer> answer;
        asking->whenDone([&](xmpp::Answer value) { answer = std::move(value); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
            return u"late"_s;
        if (const auto* error = std::get_if<xmpp::StanzaError>(&*answer))
            return (xmpp::conditionName(error->condition) + u' ' + error->text).trimmed();
        const auto& payload = std::get<xml::Element>(*answer);
        return payload.isNull() ? u"nothing"_s : QString::fromUtf8(xml::serialise(payload));
    }

    LentStanzas stanzas;
    PluginRoom room;

private:
    static PluginPorts ports(LentStanzas& where)
    {
        PluginPorts all;
        all.push_back(std::make_unique<StanzaPort>(where));
        return all;
    }
};

QByteArray iq(const QByteArray& payload, const QByteArray& type = "get")
{
    return "<iq xmlns='jabber:client' from='ann@localhost/r' to='localhost' id='7' type='" + type + "'>" + payload
        + "</iq>";
}

} // namespace

/// plugin.stanza: what is sent to the domain, answered by Python.
class StanzaPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }
    void answers();
    void failsForThePeerToo_data();
    void failsForThePeerToo();
    void refusesWhatIsNoMatch_data();
    void refusesWhatIsNoMatch();
    void goesWithThePlugin();
    void goesWhileACallRuns();
};

void StanzaPortTest::answers()
{
    Gatehouse gate;
    gate.room.add(u"weather"_s, R"(
import asyncio
from xml.etree import ElementTree
from everyport.plugin import Refusal

async def weather(stanza):
    await asyncio.sleep(0.01)
    city = stanza.element.find("{urn:weather}query").get("city")
    if not city:
        return Refusal("bad-request", "Which city?")
    answer = ElementTree.Element("{urn:weather}query", city=city)
    answer.text = " ".join((stanza.kind, stanza.sender, stanza.to, stanza.id, stanza.type))
    return answer

def start(plugin):
    plugin.stanza("/iq[@type='get']/{urn:weather}query", weather)
    plugin.stanza("/iq[@type='set']/{urn:weather}query", lambda stanza: None)
    plugin.stanza("/message[body='hello']", lambda stanza: "<body>Hello</body>")
)");
    const auto enabled = gate.room.enable(u"weather"_s);
    QVERIFY2(enabled, qPrintable(gate.room.state(u"weather"_s).trouble));
    QCOMPARE(gate.ask(iq("<query xmlns='urn:weather' city='Ulm'/>")),
        u"<query xmlns='urn:weather' city='Ulm'>iq ann@localhost/r localhost 7 get</query>"_s);
    QCOMPARE(gate.ask(iq("<query xmlns='urn:weather'/>")), u"bad-request Which city?"_s);
    QCOMPARE(gate.ask(iq("<query xmlns='urn:weather'/>", "set")), u"nothing"_s);
    QCOMPARE(gate.ask(iq("<query xmlns='urn:other'/>")), u"nobody"_s);
    const QByteArray message = "<message xmlns='jabber:client' from='ann@localhost/r' to='localhost'><body>";
    QCOMPARE(gate.ask(message + "hello</body></message>"), u"<body xmlns='jabber:client'>Hello</body>"_s);
    QCOMPARE(gate.ask(message + "bye</body></message>"), u"nobody"_s);
    QVERIFY(gate.room.state(u"weather"_s).failures.isEmpty());
}

void StanzaPortTest::failsForThePeerToo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("an exception") << QByteArray("1 / 0");
    QTest::newRow("words") << QByteArray("'words'");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("two elements") << QByteArray("'<a/><b/>'");
    QTest::newRow("an end of the stanza") << QByteArray("'</payload><x/><payload>'");
    QTest::newRow("a large one") << QByteArray("'<a>' + 'x' * 70_000 + '</a>'");
    QTest::newRow("no condition") << QByteArray("Refusal('because')");
    QTest::newRow("an endless loop") << QByteArray("next(x for x in iter(int, 1) if x)");
}

void StanzaPortTest::failsForThePeerToo()
{
    QFETCH(QByteArray, answer);
    Gatehouse gate;
    gate.room.add(u"bad"_s,
        "from everyport.plugin import Refusal\ndef start(plugin): plugin.stanza('/iq', lambda stanza: " + answer
            + ")\n",
        "hold = \"300ms\"\n");
    QVERIFY(gate.room.enable(u"bad"_s));
    QCOMPARE(
        gate.ask(iq("<a xmlns='urn:a'/>")), u"internal-server-error The plugin bad, which answers here, has failed."_s);
    QCOMPARE(gate.room.state(u"bad"_s).failures.size(), 1);
}

void StanzaPortTest::refusesWhatIsNoMatch_data()
{
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("says");
    QTest::newRow("no XPath") << u"/iq["_s << u"is no XPath"_s;
    QTest::newRow("nothing") << QString() << u"is no XPath"_s;
    QTest::newRow("presence") << u"/presence"_s << u"begins with /iq or /message"_s;
    QTest::newRow("anything") << u"//query"_s << u"begins with /iq or /message"_s;
    QTest::newRow("a star") << u"/*"_s << u"begins with /iq or /message"_s;
    QTest::newRow("what somebody has") << u"/iq/first"_s << u"the plugin first already"_s;
}

void StanzaPortTest::refusesWhatIsNoMatch()
{
    QFETCH(QString, match);
    QFETCH(QString, says);
    Gatehouse gate;
    gate.room.add(u"first"_s, "def start(plugin): plugin.stanza('/iq/first', print)\n");
    gate.room.add(u"bad"_s, "def start(plugin): plugin.stanza('" + match.toUtf8() + "', print)\n");
    QVERIFY(gate.room.enable(u"first"_s));
    QVERIFY(!gate.room.enable(u"bad"_s));
    QVERIFY2(gate.room.state(u"bad"_s).trouble.contains(says), qPrintable(gate.room.state(u"bad"_s).trouble));
    QCOMPARE(gate.stanzas.count(), 1);
}

void StanzaPortTest::goesWithThePlugin()
{
    Gatehouse gate;
    gate.room.add(u"one"_s,
        "def start(plugin):\n    plugin.stanza('/iq/a', lambda stanza: None)\n    plugin.stanza('/iq/b', lambda stanza: None).remove()\n");
    QVERIFY(gate.room.enable(u"one"_s));
    QCOMPARE(gate.ask(iq("<a xmlns='urn:a'/>")), u"nothing"_s);
    QCOMPARE(gate.ask(iq("<b xmlns='urn:a'/>")), u"nobody"_s);
    QVERIFY(gate.room.done(gate.room.registry().setEnabled(u"one"_s, false)));
    QCOMPARE(gate.ask(iq("<a xmlns='urn:a'/>")), u"nobody"_s);
}

void StanzaPortTest::goesWhileACallRuns()
{
    Gatehouse gate;
    gate.room.add(
        u"slow"_s, "import asyncio\ndef start(plugin): plugin.stanza('/iq/a', lambda stanza: asyncio.sleep(1000))\n");
    QVERIFY(gate.room.enable(u"slow"_s));
    auto ending = Task<Result<Done>>(Done());
    QTimer::singleShot(0, this, [&] { ending = gate.room.registry().setEnabled(u"slow"_s, false); });
    QCOMPARE(gate.ask(iq("<a xmlns='urn:a'/>")), u"service-unavailable The plugin slow was switched off meanwhile."_s);
    QVERIFY(gate.room.done(std::move(ending)));
    QVERIFY(gate.room.state(u"slow"_s).failures.isEmpty());
}

QTEST_GUILESS_MAIN(StanzaPortTest)
#include "tst_stanzaport.moc"
