#include "app/plugins/ports/actionport.h"
#include "app/plugins/ports/eventport.h"
#include "tests/app/plugins/pluginroom.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;

namespace {

/// A plugin's functions, called as rules call them; and what it tells rules.
class Desk {
public:
    Desk() : room(ports()) {}
    /// Its line, or the sentence of its failure.
    QString call(const QString& name, const QStringList& members = {}, const QStringList& chain = {})
    {
        const auto done = room.done(actions.run(name, members, chain));
        return done ? *done : done.error().text;
    }
    /// "plugin city=Ulm plugin=clouds what=rain door": fields, then the chain
    QString told(qsizetype at) const
    {
        QStringList facts;
        for (auto it = events.at(at).fields.begin(); it != events.at(at).fields.end(); ++it)
            facts << it.key() + u'=' + it.value();
        return (QStringList{events.at(at).kind} + facts + events.at(at).chain).join(u' ');
    }

    rules::LentActions actions;
    QList<rules::Event> events;
    PluginRoom room;

private:
    PluginPorts ports()
    {
        PluginPorts all;
        all.push_back(std::make_unique<ActionPort>(actions));
        all.push_back(std::make_unique<EventPort>([this](rules::Event event) { events << std::move(event); }));
        return all;
    }
};

} // namespace

/// plugin.action and plugin.tell.
class RulePortsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }
    void answersRules();
    void saysWhatDoesNotFit();
    void failsInALine_data();
    void failsInALine();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void goesWhileACallRuns();
    void tellsRules();
    void refusesWhatIsNoEvent();
    void knowsWhoseDoingItIs();
};

void RulePortsTest::answersRules()
{
    Desk controller;
    controller.room.add(u"hello"_s, R"(
import asyncio
async def greet(name, greeting="Hello"):
    """Greets somebody."""
    await asyncio.sleep(0.01)
    return "%s %s" % (greeting, name)
def start(plugin):
    plugin.action("greet", greet)
    plugin.action("any", lambda **all: sorted(all.items()), parameters=["a", "b"])
    plugin.action("nothing", lambda: None)
)");
    const auto enabled = controller.room.enable(u"hello"_s);
    QVERIFY2(enabled, qPrintable(controller.room.state(u"hello"_s).trouble));
    QCOMPARE(controller.call(u"hello/greet"_s, {u"name=Ann=Bea"_s}), u"Hello Ann=Bea"_s);
    QCOMPARE(controller.call(u"hello/greet"_s, {u"greeting=Hi"_s, u" name =Ann"_s}), u"Hi Ann"_s);
    QCOMPARE(controller.call(u"hello/any"_s, {u"b=2"_s}), u"[('b', '2')]"_s);
    QCOMPARE(controller.call(u"hello/nothing"_s), QString());
    const auto known = controller.actions.all().at(u"hello/greet"_s);
    QCOMPARE(known.help, u"Greets somebody."_s);
    QCOMPARE(known.parameters, (QStringList{u"name"_s, u"greeting"_s}));
    QCOMPARE(known.needed, QStringList{u"name"_s});
    QVERIFY(controller.room.state(u"hello"_s).registered.contains(u"action greet"_s));
}

void RulePortsTest::saysWhatDoesNotFit()
{
    Desk controller;
    controller.room.add(u"hello"_s,
        "def start(plugin):\n    plugin.action('greet', lambda name: name)\n    plugin.action('bare', lambda: 'x')\n");
    QCOMPARE(
        controller.call(u"hello/greet"_s), u"No plugin that is on offers hello/greet, or anything else to rules."_s);
    QVERIFY(controller.room.enable(u"hello"_s));
    QCOMPARE(controller.call(u"hello/gret"_s),
        u"No plugin that is on offers hello/gret. There is: hello/bare, hello/greet."_s);
    QCOMPARE(controller.call(u"hello/greet"_s), u"hello/greet needs “name”, as in name=value."_s);
    QCOMPARE(controller.call(u"hello/greet"_s, {u"nick=Ann"_s}),
        u"hello/greet takes name, each as in name=value; not “nick=Ann”."_s);
    QCOMPARE(
        controller.call(u"hello/greet"_s, {u"Ann"_s}), u"hello/greet takes name, each as in name=value; not “Ann”."_s);
    QCOMPARE(controller.call(u"hello/bare"_s, {u"a=b"_s}), u"hello/bare takes no values, so leave “a=b” out."_s);
    QVERIFY(controller.room.state(u"hello"_s).failures.isEmpty()); // a rule's mistake is no failure of the plugin
    QVERIFY(controller.room.done(controller.room.registry().setEnabled(u"hello"_s, false)));
    QVERIFY(controller.call(u"hello/greet"_s, {u"name=Ann"_s}).startsWith(u"No plugin that is on"));
}

void RulePortsTest::failsInALine_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("an exception") << QByteArray("1 / 0") << u"raised"_s;
    QTest::newRow("a large answer") << QByteArray("'x' * 2001") << u"raised"_s;
    QTest::newRow("what cannot be written")
        << QByteArray("type('T', (), {'__str__': lambda self: 3})()") << u"raised"_s;
    QTest::newRow("an end of the program") << QByteArray("exit()") << u"raised"_s;
    QTest::newRow("an endless wait") << QByteArray("asyncio.sleep(1000)") << u"late"_s;
    QTest::newRow("an endless loop") << QByteArray("next(x for x in iter(int, 1) if x)") << u"held"_s;
}

void RulePortsTest::failsInALine()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, kind);
    Desk controller;
    controller.room.add(u"bad"_s, "import asyncio\ndef start(plugin): plugin.action('f', lambda: " + answer + ")\n",
        "hold = \"300ms\"\ntimeout = \"300ms\"\n");
    QVERIFY(controller.room.enable(u"bad"_s));
    QCOMPARE(controller.call(u"bad/f"_s), u"The plugin bad has failed; everyportd plugin errors bad tells how."_s);
    QCOMPARE(controller.room.state(u"bad"_s).failures.value(0).kind, kind);
    QCOMPARE(controller.room.state(u"bad"_s).failures.value(0).where, u"action"_s);
}

void RulePortsTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no function") << QByteArray("'f', 3") << u"takes a function, not 3"_s;
    QTest::newRow("another's name") << QByteArray("'../other/f', print, parameters=[]") << u"not “../other/f”"_s;
    QTest::newRow("no name") << QByteArray("'', print, parameters=[]") << u"is called by letters"_s;
    QTest::newRow("a parameter that is none") << QByteArray("'f', print, parameters=['a b']") << u"not “a b”"_s;
    QTest::newRow("many parameters") << QByteArray("'f', print, parameters=['p%d' % n for n in range(21)]")
                                     << u"20 parameters at most"_s;
    QTest::newRow("one that is there") << QByteArray("'there', print, parameters=[]")
                                       << u"answered by the plugin bad already"_s;
}

void RulePortsTest::refusesWhatIsNone()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, says);
    Desk controller;
    controller.room.add(
        u"bad"_s, "def start(plugin):\n    plugin.action('there', lambda: 1)\n    plugin.action(" + arguments + ")\n");
    QVERIFY(!controller.room.enable(u"bad"_s));
    QVERIFY2(
        controller.room.state(u"bad"_s).trouble.contains(says), qPrintable(controller.room.state(u"bad"_s).trouble));
    QVERIFY(controller.actions.all().empty());
}

void RulePortsTest::goesWhileACallRuns()
{
    Desk controller;
    controller.room.add(
        u"slow"_s, "import asyncio\ndef start(plugin): plugin.action('f', lambda: asyncio.sleep(1000))\n");
    QVERIFY(controller.room.enable(u"slow"_s));
    std::optional<Result<QString>> answer;
    auto calling = controller.actions.run(u"slow/f"_s, {}, {});
    calling.whenDone([&](Result<QString> done) { answer = std::move(done); });
    processPending();
    QVERIFY(!answer);
    QVERIFY(controller.room.done(controller.room.registry().setEnabled(u"slow"_s, false)));
    QTRY_VERIFY(answer);
    QVERIFY(!*answer && answer->error().kind == Error::Kind::Refused); // no rule does it twice
    QCOMPARE(answer->error().text, u"The plugin slow was switched off meanwhile."_s);
}

void RulePortsTest::tellsRules()
{
    Desk controller;
    controller.room.add(u"clouds"_s, R"(
def start(plugin):
    plugin.tell("rain", city="Ulm", millimetres=2.5, what_else=None)
    plugin.tell("dry")
    plugin.tell("long", text="x" * 10000)
)");
    const auto enabled = controller.room.enable(u"clouds"_s);
    QVERIFY2(enabled, qPrintable(controller.room.state(u"clouds"_s).trouble));
    QCOMPARE(controller.events.size(), 3);
    QCOMPARE(controller.told(0), u"plugin city=Ulm millimetres=2.5 plugin=clouds what=rain what_else=None"_s);
    QCOMPARE(controller.told(1), u"plugin plugin=clouds what=dry"_s);
    QCOMPARE(controller.events[2].fields.value(u"text"_s).size(), 4000);
    QCOMPARE(controller.room.state(u"clouds"_s).registered, QStringList{u"event"_s});
}

void RulePortsTest::refusesWhatIsNoEvent()
{
    Desk controller;
    controller.room.add(u"bad"_s, R"(
def start(plugin):
    for what, fields in (("", {}), ("a b", {}), ("x", {"plugin": "other"}), ("x", {"rule": "r"}), ("x", {"a b": 1}), ("x", {"f%d" % n: n for n in range(21)})):
        try:
            plugin.tell(what, **fields)
        except ValueError:
            continue
        raise AssertionError((what, fields))
)");
    QVERIFY2(controller.room.enable(u"bad"_s), qPrintable(controller.room.state(u"bad"_s).trouble));
    QVERIFY(controller.events.isEmpty());
}

/// What a function that a rule has called tells is that rule's doing, also from a task of its own; what comes by itself
/// is nobody's.
void RulePortsTest::knowsWhoseDoingItIs()
{
    Desk controller;
    controller.room.add(u"echo"_s, R"(
import asyncio
def start(plugin):
    async def later():
        await asyncio.sleep(0.01)
        plugin.tell("later")
    async def f():
        await asyncio.sleep(0.01)
        plugin.tell("now")
        asyncio.get_running_loop().create_task(later())
    plugin.action("f", f)
    plugin.action("g", lambda: plugin.tell("g"))
)");
    QVERIFY(controller.room.enable(u"echo"_s));
    QCOMPARE(controller.call(u"echo/f"_s, {}, {u"door"_s, u"hall"_s}), QString());
    QTRY_COMPARE(controller.events.size(), 2);
    QCOMPARE(controller.told(0), u"plugin plugin=echo what=now door hall"_s);
    QCOMPARE(controller.told(1), u"plugin plugin=echo what=later door hall"_s);
    QCOMPARE(controller.call(u"echo/g"_s), QString());
    QCOMPARE(controller.told(2), u"plugin plugin=echo what=g"_s);
}

QTEST_GUILESS_MAIN(RulePortsTest)
#include "tst_ruleports.moc"
