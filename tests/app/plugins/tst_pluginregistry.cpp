#include "app/plugins/pluginregistry.h"

#include "tests/app/plugins/pluginroom.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;
using State = PluginState::State;

namespace {

const QByteArray greeter = R"(
def start(plugin):
    plugin.log.info("begun with " + plugin.options["words"])
    plugin.console_command("greet", lambda name: plugin.options["words"] + " " + name, "Greets.")

def stop(plugin):
    plugin.log.info("ended")
)";
const QByteArray words = "[options.words]\ndefault = \"Hello\"\n";

struct Heard : PluginEvents {
    void pluginsChanged() override { ++lists; }
    void pluginChanged(const QString& name) override { names << name; }
    int lists = 0;
    QStringList names;
};

} // namespace

/// Plugins that behave: found, on, configured, reloaded, off. Those that do not are in tst_pluginsafety.
class PluginRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }
    void livesALife();
    void whatIsChangedWhileItLooksStays();
    void readsAgainWhatNobodyWaitedFor();
    void listsWhatCannotRun();
    void reloadsWhatHasChanged();
    void reloadsWhatHasChangedInAMoment();
    void importsItsOwnFolderOnly();
    void awaits();
    void saysThatItWentMeanwhile();
    void hearsThatItsFolderWent();
    void mayBeCalledOff();
    void aStartThatIsCalledOffEndsNoLaterOne();
    void knowsNoOtherNames();
    void endsWhatItBegan();
    void staysAsItWasWhereItCannotBeWritten();
    void hidesNothingAtPrompts_data();
    void hidesNothingAtPrompts();
    void startsThoseThatAreOn();
};

void PluginRegistryTest::livesALife()
{
    PluginRoom room;
    QVERIFY(!room.interpreter().isRunning());
    room.add(u"hello"_s, greeter, words);
    Heard heard;
    room.registry().addListener(&heard);
    QVERIFY(room.done(room.registry().look()));
    QCOMPARE(heard.lists, 1);
    QCOMPARE(room.state(u"hello"_s).state, State::Off); // whatever is found is off
    QVERIFY(room.done(room.registry().startAll()));
    QCOMPARE(room.state(u"hello"_s).state, State::Off);
    QVERIFY(!room.interpreter().isRunning()); // and costs nothing

    const auto enabled = room.done(room.registry().setEnabled(u"hello"_s, true));
    QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    QCOMPARE(room.state(u"hello"_s).state, State::On);
    QVERIFY(heard.names.contains(u"hello"_s));
    QVERIFY2(room.logText().contains(u"plugin hello: begun with Hello"), qPrintable(room.logText()));
    QCOMPARE(room.state(u"hello"_s).registered, QStringList{u"console greet"_s});
    QCOMPARE(room.done(room.registry().run(u"greet"_s, {u"Ann"_s})).valueOr({}), u"Hello Ann"_s);

    auto values = room.state(u"hello"_s).settings.values;
    values.give(u"words"_s, u"Hi"_s);
    QVERIFY(room.done(room.registry().configure(u"hello"_s, values)));
    QCOMPARE(room.done(room.registry().run(u"greet"_s, {u"Ann"_s})).valueOr({}), u"Hi Ann"_s);
    QFile file(room.path() + u"/plugins/hello.toml"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto text = file.readAll();
    QVERIFY2(text.contains("enabled = true") && text.contains("words = \"Hi\""), text.constData());

    QVERIFY(room.done(room.registry().setEnabled(u"hello"_s, false)));
    QCOMPARE(room.state(u"hello"_s).state, State::Off);
    QVERIFY(room.logText().contains(u"plugin hello: ended"));
    const auto gone = room.done(room.registry().run(u"greet"_s, {u"Ann"_s}));
    QVERIFY(!gone && gone.error().text.contains(u"no console command"));
    QVERIFY(room.state(u"hello"_s).registered.isEmpty());
    room.registry().removeListener(&heard);
}

/// The page looks for plugins whenever it is shown, and somebody may switch one in that moment.
void PluginRegistryTest::whatIsChangedWhileItLooksStays()
{
    PluginRoom room;
    room.add(u"hello"_s, greeter, words);
    const auto enabled = room.enable(u"hello"_s);
    QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    for (int i = 0; i < 5; ++i) {
        auto looking = room.registry().look(); // reads the file as it was
        QVERIFY(room.done(room.registry().setEnabled(u"hello"_s, false)));
        QVERIFY(room.done(std::move(looking)));
        QCOMPARE(room.state(u"hello"_s).settings.enabled, false);
        auto switching = room.registry().setEnabled(u"hello"_s, true);
        auto meanwhile = room.registry().look(); // reads what is being written, or what was before
        QVERIFY(room.done(std::move(switching)));
        QVERIFY(room.done(std::move(meanwhile)));
        QCOMPARE(room.state(u"hello"_s).settings.enabled, true);
    }
    // What somebody writes into the file is found as ever.
    room.write(room.path() + u"/plugins/hello.toml"_s, "enabled = false\n");
    QVERIFY(room.done(room.registry().look()));
    QCOMPARE(room.state(u"hello"_s).settings.enabled, false);
}

/// Whoever switched it on has gone before its settings were written.
void PluginRegistryTest::readsAgainWhatNobodyWaitedFor()
{
    PluginRoom room;
    room.add(u"hello"_s, "def start(plugin): pass\n");
    QVERIFY(room.done(room.registry().look()));
    {
        const auto switching = room.registry().setEnabled(u"hello"_s, true);
    }
    const auto file = room.path() + u"/plugins/hello.toml"_s;
    QTRY_VERIFY(QFile::exists(file));
    room.write(file, "enabled = false\n");
    QTRY_VERIFY(room.done(room.registry().look()) && !room.state(u"hello"_s).settings.enabled);
}

void PluginRegistryTest::listsWhatCannotRun()
{
    PluginRoom room;
    room.add(u"hello"_s, greeter, "modul = \"x\"\n");
    const auto enabled = room.enable(u"hello"_s);
    QVERIFY(!enabled);
    QVERIFY(room.state(u"hello"_s).trouble.contains(u"modul"));
    QVERIFY(!QFile::exists(room.path() + u"/plugins/hello.toml"_s));
    QVERIFY(!room.done(room.registry().setEnabled(u"nobody"_s, true)));
    // A wrong value of somebody's is a fault of the same kind.
    room.add(u"other"_s, greeter, words);
    room.write(room.path() + u"/plugins/other.toml"_s, "enabled = true\nwords = 3\n");
    QVERIFY(room.done(room.registry().look()));
    QVERIFY(room.done(room.registry().startAll()));
    QCOMPARE(room.state(u"other"_s).state, State::Failed);
    QVERIFY(room.state(u"other"_s).trouble.contains(u"other.toml:2: words"));
}

void PluginRegistryTest::reloadsWhatHasChanged()
{
    PluginRoom room;
    room.add(u"hello"_s, greeter, words);
    QVERIFY(room.enable(u"hello"_s));
    room.add(u"hello"_s, "def start(plugin): plugin.console_command('greet', lambda name: 'Bye, ' + name)\n",
        "version = \"2\"\n");
    QCOMPARE(room.done(room.registry().run(u"greet"_s, {u"Ann"_s})).valueOr({}), u"Hello Ann"_s); // not by itself
    QVERIFY(room.done(room.registry().reload(u"hello"_s)));
    QCOMPARE(room.done(room.registry().run(u"greet"_s, {u"Ann"_s})).valueOr({}), u"Bye, Ann"_s);
    QCOMPARE(room.state(u"hello"_s).info.version, u"2"_s);
}

/// Within one second, and of the same length.
void PluginRegistryTest::reloadsWhatHasChangedInAMoment()
{
    PluginRoom room;
    for (const auto* word : {"one", "two", "six", "ten"}) {
        room.write(room.folder(u"quick"_s) + u"/words.py"_s, QByteArray("WORD = '") + word + "'\n");
        room.add(u"quick"_s,
            QByteArray("from .words import WORD\ndef start(plugin): plugin.console_command('word', lambda: WORD + '")
                + word + "')\n");
        QVERIFY(room.enable(u"quick"_s) && room.done(room.registry().reload(u"quick"_s)));
        QCOMPARE(room.done(room.registry().run(u"word"_s, {})).valueOr({}),
            QString::fromLatin1(word) + QString::fromLatin1(word));
    }
}

void PluginRegistryTest::importsItsOwnFolderOnly()
{
    PluginRoom room;
    room.add(u"hello"_s, "from . import helper\ndef start(plugin): plugin.log.info(helper.words())\n");
    room.write(room.folder(u"hello"_s) + u"/helper.py"_s, "def words(): return 'from the helper'\n");
    QVERIFY(room.enable(u"hello"_s));
    QVERIFY(room.logText().contains(u"from the helper"));
    room.add(u"other"_s, "from ..hello import helper\ndef start(plugin): pass\n");
    QVERIFY(room.enable(u"other"_s).ok() || room.state(u"other"_s).state == State::Failed); // never a crash
    room.add(u"third"_s, "import helper\ndef start(plugin): pass\n");
    QVERIFY(!room.enable(u"third"_s)); // the folder is not on the path of everybody
    QVERIFY(room.state(u"third"_s).failures.value(0).traceback.contains(u"ModuleNotFoundError"));
}

void PluginRegistryTest::awaits()
{
    PluginRoom room;
    room.add(u"hello"_s, R"(
import asyncio
async def start(plugin):
    await asyncio.sleep(0.05)
    async def later(words):
        await asyncio.sleep(0.01)
        return words[::-1]
    plugin.console_command("mirror", later)
async def stop(plugin):
    await asyncio.sleep(0.01)
    plugin.log.info("slept")
)");
    QVERIFY(room.enable(u"hello"_s));
    QCOMPARE(room.done(room.registry().run(u"mirror"_s, {u"abc"_s})).valueOr({}), u"cba"_s);
    QVERIFY(room.done(room.registry().stopAll()));
    QVERIFY(room.logText().contains(u"slept"));
}

void PluginRegistryTest::saysThatItWentMeanwhile()
{
    PluginRoom room;
    room.add(u"slow"_s, R"(
import asyncio
def start(plugin): plugin.console_command("wait", lambda: asyncio.sleep(1000))
)");
    QVERIFY(room.enable(u"slow"_s));
    std::optional<Result<QString>> said;
    auto calling = room.registry().run(u"wait"_s, {});
    calling.whenDone([&](Result<QString> text) { said = std::move(text); });
    QVERIFY(room.done(room.registry().setEnabled(u"slow"_s, false)));
    QTRY_VERIFY(said);
    QVERIFY(!*said && said->error().isClosed());
    QCOMPARE(said->error().text, u"The plugin slow was switched off meanwhile."_s);
    QVERIFY(room.state(u"slow"_s).failures.isEmpty());
}

void PluginRegistryTest::hearsThatItsFolderWent()
{
    PluginRoom room;
    room.add(u"hello"_s, greeter, words);
    QVERIFY(room.enable(u"hello"_s));
    QVERIFY(QDir(room.folder(u"hello"_s)).removeRecursively());
    QVERIFY(room.done(room.registry().look()));
    QVERIFY(!room.registry().find(u"hello"_s));
    QVERIFY(!room.done(room.registry().run(u"greet"_s, {u"Ann"_s})));
}

/// Tasks and timers go with the plugin that began them.
void PluginRegistryTest::mayBeCalledOff()
{
    PluginRoom room;
    room.add(u"slow"_s, "import asyncio\nasync def start(plugin): await asyncio.sleep(1000)\n");
    QVERIFY(room.done(room.registry().look()));
    {
        const auto starting = room.registry().setEnabled(u"slow"_s, true);
        QVERIFY(room.becomes(u"slow"_s, State::Starting));
    }
    QCOMPARE(room.state(u"slow"_s).state, State::Failed);
    QCOMPARE(room.state(u"slow"_s).trouble, u"Its start was called off."_s);
    room.add(u"slow"_s, "def start(plugin): pass\n");
    QVERIFY(room.done(room.registry().reload(u"slow"_s)));
    QCOMPARE(room.state(u"slow"_s).state, State::On);
}

/// The first start takes its time to end, and ends when the second has long begun.
void PluginRegistryTest::aStartThatIsCalledOffEndsNoLaterOne()
{
    PluginRoom room;
    room.add(u"slow"_s, R"(
import asyncio, sys
sys.slow_starts = getattr(sys, "slow_starts", 0) + 1
async def start(plugin):
    plugin.console_command("number", lambda: sys.slow_starts)
    if sys.slow_starts > 1:
        return
    try:
        await asyncio.sleep(1000)
    finally:
        await asyncio.sleep(0.3)
        sys.slow_ended = True
)");
    room.add(u"asks"_s, R"(
import sys
def start(plugin):
    plugin.console_command("slow_ended", lambda: getattr(sys, "slow_ended", False))
)");
    QVERIFY(room.enable(u"asks"_s));
    std::optional<Result<Done>> first;
    auto starting = room.registry().setEnabled(u"slow"_s, true);
    starting.whenDone([&](Result<Done> result) { first = std::move(result); });
    QVERIFY(room.becomes(u"slow"_s, State::Starting));
    QVERIFY(room.done(room.registry().setEnabled(u"slow"_s, false)));
    QVERIFY(room.done(room.registry().setEnabled(u"slow"_s, true)));
    QTRY_VERIFY(first && !*first);
    QTRY_COMPARE(room.done(room.registry().run(u"slow_ended"_s, {})).valueOr({}), u"True"_s);
    QCOMPARE(room.state(u"slow"_s).state, State::On);
    QCOMPARE(room.state(u"slow"_s).registered, QStringList{u"console number"_s});
    QCOMPARE(room.done(room.registry().run(u"number"_s, {})).valueOr({}), u"2"_s);
}

/// A name is never a path.
void PluginRegistryTest::knowsNoOtherNames()
{
    PluginRoom room;
    room.add(u"hello"_s, greeter, words);
    room.write(room.path() + u"/evil/plugin.toml"_s, "name = \"evil\"\napi = 1\n");
    room.write(room.path() + u"/evil/plugin.py"_s, "def start(plugin): pass\n");
    QVERIFY(room.done(room.registry().look()));
    for (const auto& name :
        {u"../evil"_s, u"plugins/../evil"_s, room.path() + u"/evil"_s, u"hello/"_s, u"./hello"_s, QString()}) {
        for (const auto& done : {room.done(room.registry().setEnabled(name, true)),
                 room.done(room.registry().reload(name)), room.done(room.registry().configure(name, {}))}) {
            QVERIFY2(!done, qPrintable(name));
            QCOMPARE(done.error().reason, Reason::NotFound);
        }
    }
    QVERIFY(!QFile::exists(room.path() + u"/evil.toml"_s));
    QCOMPARE(room.registry().all().size(), 1);
}

void PluginRegistryTest::staysAsItWasWhereItCannotBeWritten()
{
    PluginRoom room;
    room.add(u"hello"_s, "def start(plugin): plugin.console_command('words', lambda: plugin.options['words'])\n",
        "[options.words]\ntype = \"text\"\ndefault = \"Hello\"\n");
    QVERIFY(room.done(room.registry().look()));
    const auto file = room.path() + u"/plugins/hello.toml"_s;
    QVERIFY(QDir().mkpath(file)); // a folder, where nothing can be written
    QVERIFY(!room.done(room.registry().setEnabled(u"hello"_s, true)));
    QVERIFY(!room.state(u"hello"_s).settings.enabled);
    QCOMPARE(room.state(u"hello"_s).state, State::Off);
    QVERIFY(QDir().rmdir(file));
    QVERIFY(room.done(room.registry().setEnabled(u"hello"_s, true)));
    QVERIFY(QFile::remove(file) && QDir().mkpath(file));
    auto values = room.state(u"hello"_s).settings.values;
    values.give(u"words"_s, u"Bye"_s);
    QVERIFY(!room.done(room.registry().configure(u"hello"_s, values)));
    QCOMPARE(room.state(u"hello"_s).settings.values.text(u"words"_s), u"Hello"_s);
    QVERIFY(!room.done(room.registry().setEnabled(u"hello"_s, false)));
    QVERIFY(room.state(u"hello"_s).settings.enabled);
    QCOMPARE(room.done(room.registry().run(u"words"_s, {})).valueOr({}), u"Hello"_s); // it runs as before
}

void PluginRegistryTest::hidesNothingAtPrompts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("another's") << u"greet"_s << u"The console command greet is answered by the plugin first already."_s;
    for (const auto* name : {"polls", "app", "print", "help", "exit", "open"})
        QTest::newRow(name) << QString::fromLatin1(
            name) << QString::fromLatin1(name) + u" is something else at prompts already; call it otherwise."_s;
    for (const auto& name : {u"two words"_s, u"_hidden"_s, u"class"_s, u"1st"_s, u"a-b"_s, u""_s, QString(61, u'x')})
        QTest::newRow(qPrintable(u"«%1»"_s.arg(name)))
            << name
            << u"A console command is called by a name as Python has them, without a _ in front; not “%1”."_s.arg(
                   name.left(60));
}

void PluginRegistryTest::hidesNothingAtPrompts()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    PluginRoom room;
    room.add(u"first"_s, "def start(plugin): plugin.console_command('greet', lambda: 'first')\n");
    room.add(u"second"_s, "def start(plugin): plugin.console_command('" + name.toUtf8() + "', lambda: 'second')\n");
    QVERIFY(room.enable(u"first"_s));
    QVERIFY(!room.enable(u"second"_s));
    QVERIFY2(room.state(u"second"_s).trouble.contains(says), qPrintable(room.state(u"second"_s).trouble));
    QCOMPARE(room.done(room.registry().run(u"greet"_s, {})).valueOr({}), u"first"_s);
}

void PluginRegistryTest::endsWhatItBegan()
{
    PluginRoom room;
    room.add(u"hello"_s, R"(
import asyncio
async def tick(plugin):
    try:
        while True:
            await asyncio.sleep(0.01)
            plugin.log.debug("tick")
    finally:
        plugin.log.info("no more ticks")
def start(plugin):
    asyncio.get_running_loop().create_task(tick(plugin))
)");
    QVERIFY(room.enable(u"hello"_s));
    processPending();
    QVERIFY(!room.logText().contains(u"no more ticks"));
    QVERIFY(room.done(room.registry().setEnabled(u"hello"_s, false)));
    QVERIFY(QTest::qWaitFor([&] { return room.logText().contains(u"no more ticks"); }));
}

void PluginRegistryTest::startsThoseThatAreOn()
{
    PluginRoom room;
    room.add(u"one"_s, "def start(plugin): plugin.log.info('one is here')\n");
    room.add(u"two"_s, "def start(plugin): plugin.log.info('two is here')\n");
    room.write(room.path() + u"/plugins/two.toml"_s, "enabled = true\n");
    QVERIFY(room.done(room.registry().look()));
    QVERIFY(room.done(room.registry().startAll()));
    QCOMPARE(room.state(u"one"_s).state, State::Off);
    QCOMPARE(room.state(u"two"_s).state, State::On);
    QVERIFY(!room.logText().contains(u"one is here"));
}

QTEST_GUILESS_MAIN(PluginRegistryTest)
#include "tst_pluginregistry.moc"
