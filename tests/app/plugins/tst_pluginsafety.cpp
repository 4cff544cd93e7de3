#include "app/plugins/pluginregistry.h"

#include <QElapsedTimer>

#include "tests/app/plugins/pluginroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;
using State = PluginState::State;

/// Plugins that do what they should not: the program goes on, says what happened, and switches them off in the end.
class PluginSafetyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }
    void survivesBadStarts_data();
    void survivesBadStarts();
    void switchesOffWhatHangs_data();
    void switchesOffWhatHangs();
    void endsWhatTakesTooLong();
    void countsFailures();
    void forgetsOldRegistrations();
    void boundsWhatItWrites();
    void hearsItsThreads();
    void refusesLargeAnswers();
    void survivesATaskThatEndsTheProgram();
    void boundsTasks();
    void switchesOffCallbacksThatMultiply();
    void countsFailingCallbacks();
    void endsTimers();
};

void PluginSafetyTest::survivesBadStarts_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("says");
    QTest::newRow("an import that is not there")
        << QByteArray("import nowhere_at_all\n") << u"No module named 'nowhere_at_all'"_s;
    QTest::newRow("a syntax error") << QByteArray("def start(:\n") << u"SyntaxError"_s;
    QTest::newRow("an import of itself") << QByteArray("from . import nothing\n") << u"cannot import name 'nothing'"_s;
    QTest::newRow("a file that is not there")
        << QByteArray("import os\ndef start(plugin): open(os.path.join(plugin.folder, 'words.txt'))\n")
        << u"words.txt"_s;
    QTest::newRow("no start") << QByteArray("x = 1\n") << u"no function start(plugin)"_s;
    QTest::newRow("an exception") << QByteArray("def start(plugin): 1 / 0\n") << u"ZeroDivisionError"_s;
    QTest::newRow("sys.exit on import") << QByteArray("import sys\nsys.exit(3)\n") << u"SystemExit: 3"_s;
    QTest::newRow("sys.exit in start") << QByteArray("import sys\ndef start(plugin): sys.exit('bye')\n")
                                       << u"SystemExit"_s;
    QTest::newRow("sys.exit while it waits")
        << QByteArray("import sys, asyncio\nasync def start(plugin):\n    await asyncio.sleep(0)\n    sys.exit(1)\n")
        << u"SystemExit"_s;
    QTest::newRow("an endless import") << QByteArray("while True: pass\n") << u"held the program's loop"_s;
    QTest::newRow("an endless loop that catches all") << QByteArray(
        "def start(plugin):\n    while True:\n        try:\n            while True: pass\n        except Exception: pass\n")
                                                      << u"held the program's loop"_s;
    QTest::newRow("a sleep") << QByteArray("import time\ndef start(plugin): time.sleep(60)\n")
                             << u"held the program's loop"_s;
    QTest::newRow("an endless start that waits")
        << QByteArray("import asyncio\nasync def start(plugin): await asyncio.sleep(1000)\n") << u"took longer than"_s;
    QTest::newRow("recursion") << QByteArray("def f(): f()\ndef start(plugin): f()\n") << u"RecursionError"_s;
    QTest::newRow("an exception that cannot be told") << QByteArray(
        "class E(Exception):\n    def __str__(self):\n        while True: pass\ndef start(plugin): raise E\n")
                                                      << u"E"_s;
    QTest::newRow("a port that is not there")
        << QByteArray("def start(plugin): plugin.http('/x', lambda request: None)\n") << u"no port \"http\""_s;
    QTest::newRow("no function") << QByteArray("def start(plugin): plugin.console_command('x', 3)\n")
                                 << u"takes a function"_s;
}

void PluginSafetyTest::survivesBadStarts()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, says);
    PluginRoom room;
    room.add(u"bad"_s, source, "hold = \"300ms\"\ntimeout = \"500ms\"\n");
    QElapsedTimer time;
    time.start();
    const auto enabled = room.enable(u"bad"_s);
    QVERIFY(!enabled);
    QVERIFY2(time.elapsed() < 8000, qPrintable(QString::number(time.elapsed())));
    const auto state = room.state(u"bad"_s);
    QCOMPARE(state.state, State::Failed);
    QVERIFY2(state.trouble.startsWith(u"It did not start"), qPrintable(state.trouble));
    QVERIFY(!state.failures.isEmpty());
    QVERIFY2(state.failures.first().traceback.contains(says), qPrintable(state.failures.first().traceback));
    QVERIFY2(!state.trouble.contains(room.path()), qPrintable(state.trouble)); // its files are called as in its folder
    // The program goes on, and so does the next.
    room.add(u"good"_s, "def start(plugin): plugin.console_command('works', lambda: 'yes')\n");
    QVERIFY(room.enable(u"good"_s));
    QCOMPARE(room.done(room.registry().run(u"works"_s, {})).valueOr({}), u"yes"_s);
    // Mended, it runs.
    room.add(u"bad"_s, "def start(plugin): pass\n");
    QVERIFY(room.done(room.registry().reload(u"bad"_s)));
    QCOMPARE(room.state(u"bad"_s).state, State::On);
}

void PluginSafetyTest::switchesOffWhatHangs_data()
{
    QTest::addColumn<QByteArray>("body"); // of the command "hang"
    QTest::newRow("a call") << QByteArray("    while True: pass\n");
    QTest::newRow("a task that nobody awaits") << QByteArray(
        "    async def spin():\n        while True: pass\n    asyncio.get_running_loop().create_task(spin())\n");
    QTest::newRow("a task that awaits first") << QByteArray(
        "    async def spin():\n        await asyncio.sleep(0)\n        while True: pass\n    asyncio.get_running_loop().create_task(spin())\n");
    QTest::newRow("a flood of words") << QByteArray("    while True: print('x' * 100)\n");
}

void PluginSafetyTest::switchesOffWhatHangs()
{
    QFETCH(QByteArray, body);
    PluginRoom room;
    room.add(u"bad"_s,
        "import asyncio\ndef hang():\n" + body + "def start(plugin):\n    plugin.console_command('hang', hang)\n",
        "hold = \"200ms\"\n");
    QVERIFY(room.enable(u"bad"_s));
    const auto called = room.done(room.registry().run(u"hang"_s, {}));
    Q_UNUSED(called) // it ends, one way or the other
    QVERIFY(room.becomes(u"bad"_s, State::Failed));
    QVERIFY2(room.state(u"bad"_s).trouble.contains(u"held the program"), qPrintable(room.state(u"bad"_s).trouble));
    QVERIFY(QTest::qWaitFor([&] { return !room.done(room.registry().run(u"hang"_s, {})); })); // what it had is gone
    QVERIFY(room.log.entries().size() < 200);
}

void PluginSafetyTest::endsWhatTakesTooLong()
{
    PluginRoom room;
    room.add(u"slow"_s,
        "import asyncio\nasync def wait(): await asyncio.sleep(1000)\ndef start(plugin): plugin.console_command('wait', wait)\n",
        "timeout = \"200ms\"\n");
    QVERIFY(room.enable(u"slow"_s));
    QVERIFY(!room.done(room.registry().run(u"wait"_s, {})));
    QCOMPARE(room.state(u"slow"_s).failures.value(0).kind, u"late"_s);
    QCOMPARE(room.state(u"slow"_s).state, State::On); // once is no habit
}

void PluginSafetyTest::countsFailures()
{
    PluginRoom room;
    room.add(u"bad"_s, "def fail(): raise ValueError('no')\ndef start(plugin): plugin.console_command('fail', fail)\n");
    QVERIFY(room.enable(u"bad"_s));
    for (int i = 1; i < PluginFailures::mostOfAMinute; ++i)
        QVERIFY(!room.done(room.registry().run(u"fail"_s, {})));
    QCOMPARE(room.state(u"bad"_s).state, State::On);
    QVERIFY(!room.done(room.registry().run(u"fail"_s, {})));
    QVERIFY(room.becomes(u"bad"_s, State::Failed));
    const auto state = room.state(u"bad"_s);
    QVERIFY2(state.trouble.contains(u"ValueError: no"), qPrintable(state.trouble));
    QCOMPARE(state.failures.size(), PluginFailures::mostOfAMinute);
    QVERIFY(state.failures.first().traceback.contains(u"plugin.py\", line 1"));
    QVERIFY(room.done(room.registry().reload(u"bad"_s))); // a person may try again
    QCOMPARE(room.state(u"bad"_s).state, State::On);
}

void PluginSafetyTest::forgetsOldRegistrations()
{
    PluginRoom room;
    room.add(u"half"_s, "def start(plugin):\n    plugin.console_command('left', lambda: 1)\n    1 / 0\n");
    QVERIFY(!room.enable(u"half"_s));
    const auto left = room.done(room.registry().run(u"left"_s, {}));
    QVERIFY(!left && left.error().text.contains(u"no console command"));
    room.add(u"many"_s, "def start(plugin):\n    for i in range(1000): plugin.console_command('c%d' % i, lambda: 1)\n");
    QVERIFY(!room.enable(u"many"_s));
    QVERIFY(room.state(u"many"_s).trouble.contains(u"200 things at most"));
}

void PluginSafetyTest::boundsWhatItWrites()
{
    PluginRoom room;
    room.add(u"loud"_s,
        "import sys\ndef start(plugin):\n    for i in range(5000):\n        print('line', i)\n        plugin.log.info('word %d' % i)\n    sys.stderr.write('y' * 10000000)\n");
    QVERIFY(room.enable(u"loud"_s));
    QVERIFY2(room.log.entries().size() < 150, qPrintable(QString::number(room.log.entries().size())));
    QVERIFY(room.logText().contains(u"the rest is left out"));
}

void PluginSafetyTest::hearsItsThreads()
{
    PluginRoom room;
    room.add(u"spins"_s,
        "import sys, threading\n"
        "def work():\n    while not sys.stop_spinning: print('line')\n    sys.spun = True\n"
        "def start(plugin):\n    sys.stop_spinning = False\n    threading.Thread(target=print, args=('in a thread',)).start()\n"
        "    plugin.console_command('spin', lambda: threading.Thread(target=work).start())\n"
        "    plugin.console_command('end', lambda: setattr(sys, 'stop_spinning', True))\n");
    QVERIFY(room.enable(u"spins"_s));
    QTRY_VERIFY2(room.logText().contains(u"in a thread"), qPrintable(room.logText()));
    QVERIFY(room.done(room.registry().run(u"spin"_s, {})));
    QTRY_VERIFY2(room.logText().contains(u"the rest is left out"), qPrintable(room.logText()));
    QVERIFY2(room.log.entries().size() < 150, qPrintable(QString::number(room.log.entries().size())));
    QVERIFY(room.done(room.registry().run(u"end"_s, {})));
}

void PluginSafetyTest::refusesLargeAnswers()
{
    PluginRoom room;
    room.add(u"large"_s, "def start(plugin): plugin.console_command('large', lambda: 'x' * 50_000_000)\n",
        "hold = \"5s\"\n");
    QVERIFY(room.enable(u"large"_s));
    QCOMPARE(room.done(room.registry().run(u"large"_s, {})).valueOr({}).size(), 1024 * 1024);
}

void PluginSafetyTest::survivesATaskThatEndsTheProgram()
{
    PluginRoom room;
    room.add(u"exits"_s, R"(
import asyncio, sys
async def leave():
    sys.exit(7)
def start(plugin):
    loop = asyncio.get_running_loop()
    loop.create_task(leave())
    loop.call_soon(sys.exit, 8)
    loop.call_later(0.01, sys.exit, 9)
    plugin.console_command("still", lambda: "here")
)");
    QVERIFY(room.enable(u"exits"_s));
    // fixed wait: Python's loop runs by the real clock, and the last exit comes after a hundredth of a second
    QTest::qWait(100);
    QCOMPARE(room.done(room.registry().run(u"still"_s, {})).valueOr({}), u"here"_s);
}

void PluginSafetyTest::boundsTasks()
{
    PluginRoom room;
    room.add(u"forks"_s, R"(
import asyncio
async def wait(): await asyncio.sleep(1000)
def start(plugin):
    for i in range(100000): asyncio.get_running_loop().create_task(wait())
)");
    QVERIFY(!room.enable(u"forks"_s));
    QVERIFY2(
        room.state(u"forks"_s).trouble.contains(u"1000 tasks at most"), qPrintable(room.state(u"forks"_s).trouble));
}

/// Each calls two more: the loop would never end with them.
void PluginSafetyTest::switchesOffCallbacksThatMultiply()
{
    PluginRoom room;
    room.add(u"forks"_s, R"(
import asyncio
def start(plugin):
    loop = asyncio.get_running_loop()
    def again():
        loop.call_soon(again)
        loop.call_soon(again)
    plugin.console_command("go", again)
)",
        "hold = \"200ms\"\n");
    QVERIFY(room.enable(u"forks"_s));
    QVERIFY(room.done(room.registry().run(u"go"_s, {})));
    QVERIFY(room.becomes(u"forks"_s, State::Failed));
    QVERIFY2(room.state(u"forks"_s).trouble.contains(u"held the program"), qPrintable(room.state(u"forks"_s).trouble));
    room.add(u"good"_s, "def start(plugin): plugin.console_command('works', lambda: 'yes')\n");
    QVERIFY(room.enable(u"good"_s));
    QElapsedTimer time;
    time.start();
    QCOMPARE(room.done(room.registry().run(u"works"_s, {})).valueOr({}), u"yes"_s);
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
}

void PluginSafetyTest::countsFailingCallbacks()
{
    PluginRoom room;
    room.add(u"bad"_s, R"(
import asyncio
def start(plugin):
    loop = asyncio.get_running_loop()
    async def fail(): raise ValueError("in a task")
    loop.create_task(fail())
    for each in range(10000):
        loop.call_soon(lambda: 1 / 0)
)");
    QVERIFY(!room.enable(u"bad"_s)); // they fail while it starts
    QVERIFY(room.becomes(u"bad"_s, State::Failed));
    QCOMPARE(room.state(u"bad"_s).failures.first().where, u"a callback"_s);
    QVERIFY(room.log.entries().size() < 300);
}

/// What it has asked to be called later is never called once it is off.
void PluginSafetyTest::endsTimers()
{
    PluginRoom room;
    room.add(u"ticks"_s, R"(
import asyncio
def start(plugin):
    loop = asyncio.get_running_loop()
    def tick(number):
        plugin.log.info("tick %d" % number)
        loop.call_later(0.01, tick, number + 1)
    tick(1)
)");
    QVERIFY(room.enable(u"ticks"_s));
    QTRY_VERIFY(room.logText().contains(u"tick 3"_s));
    QVERIFY(room.done(room.registry().setEnabled(u"ticks"_s, false)));
    room.log.clear();
    // fixed wait: Python's loop runs by the real clock; some ticks would have come
    QTest::qWait(60);
    QVERIFY2(!room.logText().contains(u": tick"_s), qPrintable(room.logText()));
}

QTEST_GUILESS_MAIN(PluginSafetyTest)
#include "tst_pluginsafety.moc"
