#include <algorithm>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/faces/connectionface.h"
#include "app/log/logoutput.h"
#include "app/python/interpreter.h"
#include "app/python/session.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/app/python/bridgedthing.h"
#include "tests/app/python/heard.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using python::Completion;
using python::Interpreter;
using python::Session;
using Fed = Session::Fed;

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void evaluatesAndRemembers();
    void knowsWhenMoreIsWanted();
    void tellsOfMistakes();
    void takesPastes();
    void tellsWhoWantsToLeave();
    void hasNobodyToAsk();
    void awaitsAtTheTopLevel();
    void reportsWhatComesLater();
    void keepsOutputsApart();
    void boundsOutput();
    void interrupts();
    void stopsWhatHoldsTheLoop_data();
    void stopsWhatHoldsTheLoop();
    void tellsTheLogWhatCannotBeStopped();
    void runsLoopsWithin();
    void showsRichly();
    void showsAtOnce();
    void showsFigures();
    void asksNobody();
    void helps();
    void showsTheProgramsObjects();
    void signsForWhoIsLoggedIn();
    void tracesAConnection();
    void tracesNotWhatItPrintsItself();
    void promptsTraceNotEachOther();
    void lendsNames();
    void cancelsWhatIsPending();
    void breathesWhileItComputes();
    void interruptsWhatIsDropped();
    void turnsTheLoopWithin_data();
    void turnsTheLoopWithin();
    void goesOnWithinACommand();
    void completes();
    void explains();
    void findsMistakes();
    void tellsSources();
    void auditsFirst();
    void letsGoInTheMiddle();
    void letsGoOfItsNames_data();
    void letsGoOfItsNames();
    void keepsNothingOfEndedConnections();
    void looksOnly();

private:
    void open(python::SessionSettings settings = {});
    Fed feed(const char* source) { return m_session->feed(QString::fromUtf8(source)); }
    QString only();
    QList<Completion> completions(const QString& source);

    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<Interpreter> m_python;
    std::unique_ptr<Heard> m_heard;
    std::unique_ptr<Session> m_session;
};

void SessionTest::initTestCase()
{
    m_reactor = std::make_unique<EpollReactor>();
    m_log = std::make_unique<Log>(m_reactor->clock());
    m_python = std::make_unique<Interpreter>(*m_reactor, *m_log);
}

void SessionTest::init()
{
    m_heard = std::make_unique<Heard>();
    open();
}

void SessionTest::cleanup()
{
    m_session.reset();
    m_heard.reset();
}

void SessionTest::open(python::SessionSettings settings)
{
    auto opened = Session::open(*m_python, *m_heard, std::move(settings));
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text));
    m_session = std::move(*opened);
}

/// The only failure so far.
QString SessionTest::only()
{
    return m_heard->failures.size() == 1 ? m_heard->failures.takeFirst()
                                         : u"not one: "_s + m_heard->failures.join(u'|');
}

QList<Completion> SessionTest::completions(const QString& source)
{
    auto task = m_session->complete(source, source.size());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(task.isReady(), 10000); }();
    return task.take().valueOr({});
}

void SessionTest::evaluatesAndRemembers()
{
    QCOMPARE(feed("1 + 1"), Fed::Begun);
    QCOMPARE(feed("_ * 21"), Fed::Begun);
    QCOMPARE(feed("None"), Fed::Begun);
    QCOMPARE(feed("x = 3"), Fed::Begun);
    QCOMPARE(feed("x, __name__"), Fed::Begun);
    QCOMPARE(m_heard->results, QStringList({u"2"_s, u"42"_s, u"(3, '__console__')"_s}));
    QCOMPARE(m_heard->ends, 5);
    QCOMPARE(feed(""), Fed::Empty);
    QCOMPARE(feed("   # nothing"), Fed::Empty);
    QCOMPARE(m_heard->ends, 5);
    QCOMPARE(feed("from __future__ import annotations"), Fed::Begun);
    QCOMPARE(feed("def f(a: unknown): pass"), Fed::Incomplete);
    QCOMPARE(feed("def f(a: unknown): pass\n"), Fed::Begun);
    QCOMPARE(m_heard->failures, QStringList());
}

void SessionTest::knowsWhenMoreIsWanted()
{
    for (const auto* begun : {"def f():", "def f():\n    return 1", "if True:", "[1,", "'''text",
             "for i in range(3):\n    print(i)", "async def f():", "@g"})
        QCOMPARE(feed(begun), Fed::Incomplete);
    QCOMPARE(m_heard->ends, 0);
    QCOMPARE(feed("for i in range(3):\n    print(i)\n"), Fed::Begun);
    QCOMPARE(m_heard->output, u"0\n1\n2\n"_s);
}

void SessionTest::tellsOfMistakes()
{
    QCOMPARE(feed("1 +* 2"), Fed::Refused);
    QVERIFY(only().contains(u"SyntaxError"_s));
    QCOMPARE(m_heard->ends, 0);
    QCOMPARE(m_session->feed(u"(1,"_s, true), Fed::Refused); // all of it, they say
    QVERIFY(only().contains(u"was never closed"_s));
    QCOMPARE(feed(QByteArray("(").repeated(5000) + "1"), Fed::Refused);
    only();
    feed("def f():\n    return 1 / 0\n");
    feed("f()");
    const auto failure = only();
    QVERIFY2(failure.startsWith(u"Traceback (most recent call last):\n  File \"<console 5>\", line 1, in <module>\n"_s),
        qPrintable(failure));
    QVERIFY2(failure.contains(u"return 1 / 0"_s), qPrintable(failure)); // the line, though it stands in no file
    QVERIFY(!failure.contains(u"everyport/_"_s));
    QVERIFY(failure.endsWith(u"ZeroDivisionError: division by zero\n"_s));
    QCOMPARE(m_heard->ends, 2);
    feed("class E(Exception):\n    def __str__(self): raise self\n");
    feed("raise E");
    only();
    feed("import sys\nsys.stderr.write('oh\\n')");
    QCOMPARE(m_heard->errors, u"oh\n"_s);
}

void SessionTest::tellsWhoWantsToLeave()
{
    feed("raise SystemExit(3)"); // ends nobody's program
    QCOMPARE(m_heard->statuses, QList<int>{3});
    feed("exit()");
    feed("import sys; sys.exit(None)");
    feed("sys.exit(259)");
    feed("sys.exit('no bread')");
    QCOMPARE(m_heard->errors, u"no bread\n"_s);
    QCOMPARE(feed("import asyncio; await asyncio.sleep(0); sys.exit(5)"), Fed::Begun);
    QTRY_COMPARE(m_heard->ends, 6);
    QCOMPARE(m_heard->statuses, QList<int>({3, 0, 0, 3, 1, 5}));
    QCOMPARE(m_heard->failures, QStringList());
    feed("1 + 1"); // it is up to who has opened the session
    QCOMPARE(m_heard->results, QStringList{u"2"_s});
}

void SessionTest::hasNobodyToAsk()
{
    for (const auto* asking : {"input('name? ')", "import sys; sys.stdin.read()", "import getpass; getpass.getpass()",
             "breakpoint()", "import pdb; pdb.set_trace()"}) {
        feed(asking);
        const auto told = only();
        QVERIFY2(told.contains(u"othing can be asked here"_s) && told.count(u'\n') == 1, qPrintable(told));
    }
    m_heard->output.clear();
    feed("exit()"); // which closes standard input
    feed("import sys; sys.stdin.closed, sys.stdin.isatty()");
    QCOMPARE(m_heard->results, QStringList{u"(False, False)"_s});
    feed("help(len)");
    QVERIFY2(m_heard->output.contains(u"Return the number of items in a container."_s), qPrintable(m_heard->output));
    feed("help('for')");
    QVERIFY2(m_heard->output.contains(u"suite"_s) && !m_heard->output.contains(u'\b'), qPrintable(m_heard->output));
    feed("help()");
    QVERIFY2(m_heard->output.endsWith(u"such as help(services).\n"_s), qPrintable(m_heard->output));
    QCOMPARE(m_heard->failures, QStringList());
}

void SessionTest::takesPastes()
{
    QCOMPARE(feed("a = 1\nb = 2\na + b"), Fed::Begun);
    QCOMPARE(m_heard->results, QStringList({u"3"_s}));
    QCOMPARE(feed("for i in range(2): print(i)\nprint('x')\nimport asyncio\nawait asyncio.sleep(0, 'y')"), Fed::Begun);
    QTRY_COMPARE(m_heard->ends, 2);
    QCOMPARE(m_heard->output, u"0\n1\nx\n"_s);
    QCOMPARE(m_heard->results.last(), u"'y'"_s);
}

void SessionTest::awaitsAtTheTopLevel()
{
    QCOMPARE(feed("import asyncio"), Fed::Begun);
    QCOMPARE(feed("x = await asyncio.sleep(0.02, 5)"), Fed::Begun);
    QVERIFY(m_session->isBusy());
    QCOMPARE(feed("x"), Fed::Busy);
    QTRY_COMPARE(m_heard->ends, 2);
    QVERIFY(!m_session->isBusy());
    feed("x");
    QCOMPARE(m_heard->results, QStringList({u"5"_s}));
    feed("await asyncio.sleep(0, 'last')");
    QTRY_COMPARE(m_heard->results.size(), 2);
    feed("_");
    QCOMPARE(m_heard->results.last(), u"'last'"_s);
    feed("async def fail(): raise LookupError('here')\n");
    feed("await fail()");
    QTRY_COMPARE(m_heard->failures.size(), 1);
    QVERIFY2(only().startsWith(u"Traceback (most recent call last):\n  File \"<console"_s), "user frames only");
}

void SessionTest::reportsWhatComesLater()
{
    Thing thing(u"first"_s);
    open({.names = {{u"it"_s, &thing}}});
    feed("it.later()");
    QCOMPARE(m_heard->waiting, QList<int>{1});
    QVERIFY(!m_session->isBusy());
    feed("import asyncio; asyncio.create_task(asyncio.sleep(0.01, 'slept'))");
    QTRY_COMPARE(m_heard->done.value(2), u"'slept'"_s);
    thing.m_later.fire(Error{Error::Kind::Refused, Reason::None, u"No."_s, {}, 0});
    QTRY_VERIFY(m_heard->done.contains(1));
    QVERIFY2(m_heard->done[1].startsWith(u"! "_s) && m_heard->done[1].contains(u"EveryportError: No."_s),
        qPrintable(m_heard->done[1]));
    feed("asyncio.create_task(asyncio.sleep(60))");
    feed("_.cancel()");
    QTRY_COMPARE(m_heard->done.value(3), u"! cancelled"_s);
}

void SessionTest::keepsOutputsApart()
{
    Heard other;
    auto second = Session::open(*m_python, other);
    QVERIFY(second.ok());
    feed(
        "import asyncio, threading\nasync def tell(word):\n    for _ in range(3):\n        await asyncio.sleep(0.005)\n        print(word)\n\ntask = asyncio.create_task(tell('first'))");
    (*second)->feed(
        u"import asyncio\nloop = asyncio.get_running_loop()\nloop.call_later(0.01, print, 'second')\nawait asyncio.to_thread(print, 'thread')"_s);
    QTRY_COMPARE(m_heard->output, u"first\nfirst\nfirst\n"_s);
    QTRY_COMPARE(other.output.count(u'\n'), 2);
    QVERIFY(other.output.contains(u"second\n"_s) && other.output.contains(u"thread\n"_s));
    QVERIFY((*second)->feed(u"task"_s) == Fed::Begun); // and names
    QVERIFY(other.failures.value(0).contains(u"NameError"_s));
}

void SessionTest::boundsOutput()
{
    open({.outputLimit = 1000});
    feed("for i in range(100000): print('x' * 100)\n");
    QCOMPARE(m_heard->ends, 1);
    QVERIFY(m_heard->output.size() < 1200);
    QVERIFY2(m_heard->output.contains(u"more than 1000 characters"_s), qPrintable(m_heard->output));
    feed("print('next')");
    QVERIFY(m_heard->output.endsWith(u"next\n"_s));
    feed("'y' * 10_000_000");
    QVERIFY(m_heard->results.last().size() < 70000);
}

void SessionTest::interrupts()
{
    QVERIFY(!m_session->interrupt());
    feed("import asyncio");
    feed("await asyncio.sleep(60)");
    QVERIFY(m_session->interrupt());
    QTRY_COMPARE(m_heard->ends, 2);
    QCOMPARE(only(), u"KeyboardInterrupt\n"_s);
    // A loop within: whoever serves the prompt has its turn there.
    m_reactor->clock().callLaterDetached(std::chrono::milliseconds(20), [this] { m_session->interrupt(); });
    feed("asyncio.run(asyncio.sleep(60))");
    QCOMPARE(m_heard->ends, 3);
    QVERIFY(only().endsWith(u"KeyboardInterrupt\n"_s));
    feed("1");
    QCOMPARE(m_heard->results, QStringList({u"1"_s}));
}

void SessionTest::stopsWhatHoldsTheLoop_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("computes") << u"while True: pass\n"_s;
    QTest::newRow("sleeps") << u"import time; time.sleep(60)"_s;
    QTest::newRow("swallows") << u"while True:\n    try:\n        while True: pass\n    except Exception: pass\n"_s;
    // C that holds Python's lock and looks for signals
    QTest::newRow("matches") << u"import re; re.match(r'(a+)+$', 'a' * 40 + 'b')"_s;
    QTest::newRow("in a task") << u"async def f():\n    while True: pass\n\nawait f()"_s;
    QTest::newRow("in a repr") << u"class C:\n    def __repr__(self):\n        while True: pass\n\nC()"_s;
}

void SessionTest::stopsWhatHoldsTheLoop()
{
    QFETCH(const QString, command);
    open({.held = std::chrono::milliseconds(200)});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_session->feed(command), Fed::Begun);
    QTRY_COMPARE_WITH_TIMEOUT(m_heard->ends, 1, 20000);
    QVERIFY(timer.elapsed() < 15000);
    const auto failure = only();
    QVERIFY2(failure.contains(u"held the program's loop longer than 0.2 s"_s), qPrintable(failure));
    QVERIFY2(!failure.contains(u"everyport/"_s), qPrintable(failure));
    feed("'and on it goes'");
    QCOMPARE(m_heard->results.size(), 1);
}

void SessionTest::tellsTheLogWhatCannotBeStopped()
{
    QTemporaryDir folder;
    const auto output = LogOutput::toFile(*m_log, LogFormat::Text, folder.filePath(u"log"_s));
    QVERIFY(output.ok());
    open({.who = u"alice (manhole/ssh, ::1)"_s, .held = std::chrono::milliseconds(100)});
    feed("from everyport import _watchdog\n_watchdog.TELL_AFTER = 0.1\nimport itertools");
    // More than a second of C that never looks for signals.
    feed("sum(itertools.takewhile((1 << 25).__gt__, itertools.count()))\n");
    QVERIFY(only().contains(u"HeldTooLong"_s));
    feed("_watchdog.TELL_AFTER = 10.0");
    const auto lines = [&] {
        QFile file(folder.filePath(u"log"_s));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
    }();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(
        lines[0].contains(
            u" error   python: Everything has waited 0 s for what cannot be interrupted: alice (manhole/ssh, ::1) typed: sum(iter"_s),
        qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u" warning python: It goes on, after "_s), qPrintable(lines[1]));
    QCOMPARE(m_log->entries().back().text, lines[1].mid(lines[1].indexOf(u"It goes"_s)));
}

void SessionTest::runsLoopsWithin()
{
    open({.held = std::chrono::milliseconds(200)});
    feed("import asyncio\nasyncio.run(asyncio.sleep(0.6, 'whole'))"); // holds nothing
    QCOMPARE(m_heard->results, QStringList({u"'whole'"_s}));
    QCOMPARE(m_heard->failures, QStringList());
}

void SessionTest::showsRichly()
{
    feed("class P:\n    def _repr_png_(self): return b'\\x89PNG'\n    def _repr_html_(self): raise ValueError\n\nP()");
    QCOMPARE(m_heard->parts, (QMap<QString, QByteArray>{{u"image/png"_s, "\x89PNG"}}));
    feed("[{'a': 1, 'b': '<x>'}, {'a': 2}]");
    QCOMPARE(m_heard->parts.value(u"text/html"_s),
        QByteArray(
            "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>&lt;x&gt;</td></tr><tr><td>2</td><td></td></tr></table>"));
    Thing thing(u"first"_s);
    Thing part(u"part"_s);
    part.m_words = {u"127.0.0.1:8080"_s, u"[::1]:8080"_s};
    Thing other(u"other"_s);
    other.m_words = QStringList(30, u"w"_s);
    thing.m_things = {&part, &other};
    open({.names = {{u"it"_s, &thing}}});
    feed("it.things");
    QCOMPARE(m_heard->results.last(), u"[<Thing name='part'>, <Thing name='other'>]"_s);
    const auto table = m_heard->parts.value(u"text/html"_s);
    for (const char* cell :
        {"<th>name</th>", "<td>part</td>", "<td>127.0.0.1:8080, [::1]:8080</td>", "<td>w, w, w, ", "w, …</td>"})
        QVERIFY2(table.contains(cell), table.constData());
    feed("it.things[0].words"); // a value is shown as Python writes it
    QCOMPARE(m_heard->results.last(), u"['127.0.0.1:8080', '[::1]:8080']"_s);
}

void SessionTest::showsAtOnce()
{
    feed(
        "class P:\n    def _repr_mimebundle_(self, include=None, exclude=None): return {'image/png': b'\\x89PNG', 'text/plain': 'p'}, {}\n\n"
        "for each in (1, P()):\n    display(each)\n    print('behind')\n");
    QCOMPARE(m_heard->failures, QStringList());
    QCOMPARE(m_heard->results.size(), 2);
    QCOMPARE(m_heard->results.first(), u"1"_s);
    QCOMPARE(m_heard->parts, (QMap<QString, QByteArray>{{u"image/png"_s, "\x89PNG"}}));
    QCOMPARE(m_heard->output, u"behind\nbehind\n"_s);
    feed("display = 3\ndisplay"); // a name like others
    QCOMPARE(m_heard->results.last(), u"3"_s);
}

void SessionTest::showsFigures()
{
    open({.held = std::chrono::seconds(60)}); // it is large
    feed("import matplotlib.pyplot as plt, os\nplt.get_backend(), os.environ.get('MPLBACKEND')");
    QCOMPARE(m_heard->failures, QStringList());
    QCOMPARE(m_heard->results.last(), u"('module://everyport._figurebackend', None)"_s);
    feed("fig, axes = plt.subplots(figsize=(1, 1), dpi=50)\nfig");
    const auto picture = m_heard->parts.value(u"image/png"_s);
    QVERIFY(picture.startsWith("\x89PNG"));
    m_heard->results.clear();
    feed("plt.figure(figsize=(1, 1), dpi=50)\nplt.show()");
    QCOMPARE(m_heard->results.size(), 2); // both that are open
    QVERIFY(m_heard->parts.value(u"image/png"_s).startsWith("\x89PNG"));
    feed("plt.show()\nplt.get_fignums()");
    QCOMPARE(m_heard->results.size(), 3);
    QCOMPARE(m_heard->results.last(), u"[]"_s);
    QCOMPARE(m_heard->failures, QStringList());
}

/// A command that reads what is typed would wait for ever, and the program with it.
void SessionTest::asksNobody()
{
    for (const char* command :
        {"input('name? ')", "import sys; sys.stdin.readline()", "sys.stdin.read()", "for line in sys.stdin: pass\n"}) {
        feed(command);
        const auto failure = only();
        QVERIFY2(failure.startsWith(u"Nothing can be asked here: "_s), qPrintable(failure));
    }
    QVERIFY(m_heard->output.startsWith(u"name? "_s));
    feed("breakpoint()");
    QVERIFY(only().contains(u"nothing can be asked here"_s));
    // What exit() closes, others still use.
    feed("exit()");
    QCOMPARE(m_heard->statuses, QList<int>{0});
    feed("sys.stdin.closed, sys.stdin.isatty()");
    QCOMPARE(m_heard->results.last(), u"(False, False)"_s);
}

void SessionTest::helps()
{
    for (const char* command : {"help(len)", "len?", "?len", "len??"}) {
        m_heard->output.clear();
        QCOMPARE(feed(command), Fed::Begun);
        QCOMPARE(m_heard->failures, QStringList());
        QVERIFY2(m_heard->output.contains(u"Return the number of items in a container."_s), command);
    }
    feed("what_is_this?");
    QVERIFY(only().contains(u"NameError"_s));
    QCOMPARE(feed("1 + ?"), Fed::Refused);
}

void SessionTest::showsTheProgramsObjects()
{
    Thing thing(u"first"_s);
    open({.names = {{u"it"_s, &thing}}});
    feed("3");
    QVERIFY(!m_heard->object);
    feed("it");
    QCOMPARE(m_heard->object, &thing);
    QCOMPARE(m_heard->results.last(), u"<Thing name='first'>"_s);
    QVERIFY(m_heard->parts.isEmpty());
}

/// Each prompt for its own account, at once and in what it awaits meanwhile; a window's console has none.
void SessionTest::signsForWhoIsLoggedIn()
{
    Thing thing(u"first"_s);
    python::SessionSettings settings;
    settings.names = {{u"it"_s, &thing}};
    open(settings);
    feed("it.sign('a')");
    QCOMPARE(m_heard->results, QStringList{u"'a by nobody'"_s});
    *m_heard = {};
    settings.account = u"ann"_s;
    open(settings);
    Heard bobs;
    settings.account = u"bob"_s;
    auto bob = Session::open(*m_python, bobs, settings);
    QVERIFY(bob);
    for (const auto* command : {"it.sign('a')", "it.sign(words='a')"}) {
        *m_heard = {};
        feed(command);
        QCOMPARE(m_heard->results, QStringList{u"'a by ann'"_s});
    }
    *m_heard = {};
    feed("it.sign('a', 'eve')");
    QCOMPARE(m_heard->results, QStringList{u"'a by eve'"_s});
    *m_heard = {};
    feed("import asyncio; [await asyncio.sleep(0.05), it.sign('a')][1]");
    (*bob)->feed(u"it.sign('b')"_s);
    QCOMPARE(bobs.results, QStringList{u"'b by bob'"_s});
    QTRY_VERIFY(!m_session->isBusy());
    QCOMPARE(m_heard->results, QStringList{u"'a by ann'"_s});
}

void SessionTest::tracesAConnection()
{
    ConnectionRegistry registry(m_reactor->clock());
    const auto record = registry.open(ConnectionRecord::Direction::In);
    record->state = ConnectionRecord::State::Open;
    record->protocol = u"irc"_s;
    faces::ConnectionFace face(record);
    open({.names = {{u"connection"_s, &face}}});
    feed("following = connection.trace()");
    record->notifyIn("JOIN #hall");
    QTRY_COMPARE(m_heard->output, u"< JOIN channel=#hall\n"_s);
    feed("following.disconnect()");
    record->notifyIn("PART #hall");
    QTRY_VERIFY(!record->isWatched());
    QCOMPARE(m_heard->output, u"< JOIN channel=#hall\n"_s);
    registry.close(*record, {});
    feed("connection.trace()");
    QVERIFY(only().contains(u"has closed"_s));
}

/// A line that is printed over the connection would pass there and be printed, without end.
void SessionTest::tracesNotWhatItPrintsItself()
{
    ConnectionRegistry registry(m_reactor->clock());
    const auto own = registry.open(ConnectionRecord::Direction::In);
    const auto other = registry.open(ConnectionRecord::Direction::In);
    own->state = other->state = ConnectionRecord::State::Open;
    own->protocol = other->protocol = u"irc"_s;
    faces::ConnectionFace face(own);
    faces::ConnectionFace otherFace(other);
    open({.names = {{u"connection"_s, &face}, {u"other"_s, &otherFace}}, .connection = own->id});
    feed("connection.trace()");
    const auto refused = only();
    QVERIFY2(refused.contains(u"ValueError: this prompt is on the connection itself"_s), qPrintable(refused));
    QVERIFY(!own->isWatched());
    // What is kept is not printed, and what passes elsewhere does not pass here.
    feed("lines = []\nfollowing = connection.trace(lines.append)");
    feed("other.trace()");
    QCOMPARE(m_heard->failures, QStringList());
    own->notifyIn("JOIN #hall");
    other->notifyIn("PART #hall");
    QTRY_COMPARE(m_heard->output, u"< PART channel=#hall\n"_s);
    const auto isKept = [this] {
        feed("lines");
        return m_heard->results.last() == u"['< JOIN channel=#hall']"_s;
    };
    QVERIFY2(QTest::qWaitFor(isKept), qPrintable(m_heard->results.last()));
    open({.names = {{u"connection"_s, &face}}}); // a prompt in the window is on none
    feed("connection.trace()");
    QCOMPARE(m_heard->failures, QStringList());
}

/// Of prompts that print each other's connections every line would make the next, in twos and in a longer ring.
void SessionTest::promptsTraceNotEachOther()
{
    ConnectionRegistry registry(m_reactor->clock());
    std::vector<std::shared_ptr<ConnectionRecord>> records;
    std::vector<std::unique_ptr<faces::ConnectionFace>> all;
    QMap<QString, QObject*> names;
    for (const auto& name : {u"one"_s, u"two"_s, u"three"_s}) {
        records.push_back(registry.open(ConnectionRecord::Direction::In));
        records.back()->state = ConnectionRecord::State::Open;
        all.push_back(std::make_unique<faces::ConnectionFace>(records.back()));
        names.insert(name, all.back().get());
    }
    Heard heard;
    const auto promptOn = [&](int i) {
        return std::move(*Session::open(*m_python, heard, {.names = names, .connection = records[size_t(i)]->id}));
    };
    auto first = promptOn(0);
    auto second = promptOn(1);
    const auto third = promptOn(2);
    first->feed(u"two.trace()"_s);
    second->feed(u"three.trace()"_s);
    QCOMPARE(heard.failures, QStringList());
    second->feed(u"one.trace()"_s);
    third->feed(u"one.trace()"_s);
    QCOMPARE(heard.failures.size(), 2);
    for (const auto& failure : std::as_const(heard.failures))
        QVERIFY2(failure.contains(u"ValueError: the prompt on that connection prints"_s), qPrintable(failure));
    QVERIFY(!records[0]->isWatched());
    heard.failures.clear();
    third->feed(u"two.trace()"_s); // two prints what passes on three
    QCOMPARE(heard.failures.size(), 1);
    heard.failures.clear();
    third->feed(u"lines = []; one.trace(lines.append)"_s);
    first.reset(); // and its traces with it
    second->feed(u"one.trace()"_s);
    QCOMPARE(heard.failures, QStringList());
}

void SessionTest::lendsNames()
{
    Thing first(u"first"_s), second(u"second"_s);
    open({.names = {{u"one"_s, &first}, {u"two"_s, &second}}});
    using Lent = Session::Lent;
    QCOMPARE(m_session->lend(u"it"_s, u"one"_s), Lent::Known);
    feed("it.name");
    QCOMPARE(m_heard->results.last(), u"'first'"_s);
    QCOMPARE(m_session->lend(u"it"_s, u"two"_s), Lent::Known);
    feed("it.name");
    QCOMPARE(m_heard->results.last(), u"'second'"_s);
    QCOMPARE(m_session->lend(u"it"_s, u"[one, two][2]"_s), Lent::Gone);
    feed("it.name");
    QCOMPARE(m_heard->results.last(), u"'second'"_s);
    // What the person has made of the name stays, also where they use names that expressions use.
    feed("one = None; it = 7");
    QCOMPARE(m_session->lend(u"it"_s, u"one"_s), Lent::Taken);
    QCOMPARE(m_session->lend(u"other"_s, u"one.name"_s), Lent::Known);
    feed("it, other");
    QCOMPARE(m_heard->results.last(), u"(7, 'first')"_s);
    QCOMPARE(m_session->lend(u"more"_s, u"open('/etc/passwd')"_s), Lent::Gone); // names, no calls of Python's
    feed("del it");
    QCOMPARE(m_session->lend(u"it"_s, u"two"_s), Lent::Known);
}

void SessionTest::cancelsWhatIsPending()
{
    feed("import asyncio\nasyncio.ensure_future(asyncio.sleep(60))");
    QCOMPARE(m_heard->waiting, QList<int>({1}));
    QVERIFY(!m_session->cancel(2));
    QVERIFY(m_session->cancel(1));
    QTRY_COMPARE(m_heard->done.value(1), u"! cancelled"_s);
    QVERIFY(!m_session->cancel(1));
}

void SessionTest::breathesWhileItComputes()
{
    int breaths = 0;
    QString seen;
    open({.breathe = [&] {
        ++breaths;
        seen = m_heard->output;
        if (breaths == 3)
            m_session->interrupt();
    }});
    QElapsedTimer since;
    since.start();
    feed("print('begun')\nwhile True: pass");
    QVERIFY(m_heard->failures.value(0).endsWith(u"KeyboardInterrupt\n"_s));
    // theirs alone
    QVERIFY2(!m_heard->failures.value(0).contains(u"everyport/"_s), qPrintable(m_heard->failures.value(0)));
    QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(seen, u"begun\n"_s);
    QCOMPARE(m_heard->ends, 1);
    breaths = 0;
    m_heard->failures.clear();
    feed("import re; re.match(r'(a+)+$', 'a' * 40 + 'b')"); // C that holds Python's lock
    QVERIFY2(m_heard->failures.value(0).endsWith(u"KeyboardInterrupt\n"_s), qPrintable(m_heard->failures.value(0)));
    // Also while it sleeps, and what is let go of in a breath tells nobody any more.
    breaths = 0;
    m_heard->failures.clear();
    feed("import time; time.sleep(60)");
    QVERIFY(m_heard->failures.value(0).endsWith(u"KeyboardInterrupt\n"_s));
    open({.held = std::chrono::milliseconds(400), .breathe = [&] { m_session.reset(); }});
    m_heard->failures.clear();
    const auto ends = m_heard->ends;
    feed("while True: pass\n");
    QVERIFY(!m_session);
    QCOMPARE(m_heard->ends, ends);
    QVERIFY(m_heard->failures.isEmpty());
}

/// Half of the time is a callback's, out of which Python lets nothing come.
void SessionTest::interruptsWhatIsDropped()
{
    int breaths = 0;
    open({.breathe = [&] {
        if (++breaths == 2)
            m_session->interrupt();
    }});
    const auto told = m_log->entries().size();
    feed("import weakref\nclass A: pass\n\ndef busy(_=None):\n    for each in range(20000): pass\n");
    for (int time = 0; time < 20; ++time) {
        breaths = 0;
        m_heard->failures.clear();
        feed("while True:\n    a = A(); r = weakref.ref(a, busy); del a; busy()\n");
        QVERIFY2(m_heard->failures.value(0).endsWith(u"KeyboardInterrupt\n"_s), qPrintable(m_heard->failures.value(0)));
    }
    QCOMPARE(m_log->entries().size(), told);
}

void SessionTest::turnsTheLoopWithin_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("turns");
    QTest::newRow("sleeps") << u"import time; time.sleep(0.5)"_s << true;
    QTest::newRow("waits for a process") << u"import subprocess; subprocess.run(['sleep', '0.5'])"_s << true;
    QTest::newRow("waits for a thread") << u"import threading; threading.Event().wait(0.5)"_s << true;
    QTest::newRow("waits for a queue")
        << u"import queue, threading\nq = queue.Queue(); threading.Timer(0.5, q.put, (1,)).start()\nq.get()"_s << true;
    QTest::newRow("reads")
        << u"import os, threading\nr, w = os.pipe(); threading.Timer(0.5, os.write, (w, b'x')).start()\nos.read(r, 1)"_s
        << true;
    QTest::newRow("computes")
        << u"import time\nuntil = time.monotonic() + 0.5\nwhile time.monotonic() < until: pass\n"_s << true;
    // Others are in the middle of something there.
    QTest::newRow("in a repr")
        << u"import time\nclass C:\n    def __repr__(self):\n        time.sleep(0.3); return 'C'\n\nC()"_s << false;
    QTest::newRow("in a call of ours")
        << u"import time\nthing.nameChanged.connect(lambda name: time.sleep(0.3))\nthing.name = 'second'"_s << false;
    QTest::newRow("short") << u"1 + 1"_s << false;
}

void SessionTest::turnsTheLoopWithin()
{
    QFETCH(const QString, command);
    QFETCH(const bool, turns);
    Thing thing(u"first"_s);
    int times = 0;
    // Each turn begins the limit again.
    open({.names = {{u"thing"_s, &thing}},
        .held = std::chrono::milliseconds(turns ? 300 : 5000),
        .breathe = [] {},
        .turn =
            [&] {
                ++times;
                QCoreApplication::processEvents(QEventLoop::AllEvents, 8);
            }});
    const auto isOver = std::make_shared<bool>(false);
    const auto isServed = std::make_shared<bool>(false);
    m_reactor->clock().callLaterDetached(std::chrono::milliseconds(150), [=] { *isServed = !*isOver; });
    QCOMPARE(m_session->feed(command), Fed::Begun);
    *isOver = true;
    QVERIFY2(m_heard->failures.isEmpty(), qPrintable(m_heard->failures.join(u'|')));
    QCOMPARE(m_heard->ends, 1);
    QCOMPARE(times > 0, turns);
    QCOMPARE(*isServed, turns);
}

void SessionTest::goesOnWithinACommand()
{
    std::function<void()> also = [] {};
    const auto turn = [&] {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 8);
        also();
    };
    open({.breathe = [] {}, .turn = turn});
    feed("import asyncio, time\ngot = []\nloop = asyncio.get_running_loop()");
    feed("loop.call_later(0.15, got.append, 1)\nloop.call_later(0.15, print, 'called')\ntime.sleep(0.5)\ngot");
    QCOMPARE(m_heard->results.value(0), u"[1]"_s);
    QCOMPARE(m_heard->output, u"called\n"_s);
    feed("asyncio.ensure_future(asyncio.sleep(0.15, 'late'))");
    QCOMPARE(m_heard->waiting, QList<int>{1});
    feed("time.sleep(0.5)");
    QCOMPARE(m_heard->done.value(1), u"'late'"_s);
    also = [&] { m_session->interrupt(); };
    feed("time.sleep(60)");
    QVERIFY(only().endsWith(u"KeyboardInterrupt\n"_s));
    feed("1");
    QCOMPARE(m_heard->results.last(), u"1"_s);
    const auto ends = m_heard->ends;
    also = [&] { m_session.reset(); };
    feed("time.sleep(60)");
    QVERIFY(!m_session);
    QCOMPARE(m_heard->ends, ends);
}

void SessionTest::explains()
{
    Thing thing(u"first"_s);
    open({.names = {{u"thing"_s, &thing}}});
    feed("def greet(name, times=1):\n    'Says hello.'\n    return name * times\n");
    const auto explained = [this](const QString& source) {
        auto task = m_session->explain(source, source.size());
        for (QDeadlineTimer limit(5000); !task.isReady() && !limit.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        const auto found = task.take();
        return found ? *found : std::nullopt;
    };
    const auto call = explained(u"greet('you', "_s);
    QVERIFY(call);
    QCOMPARE(call->signature, u"greet(name, times=1)"_s);
    QCOMPARE(call->text, u"Says hello."_s);
    QCOMPARE(call->argument, 1);
    const auto name = explained(u"greet"_s);
    QVERIFY(name && name->text == u"Says hello."_s);
    QCOMPARE(name->argument, -1);
    const auto ours = explained(u"thing.add("_s);
    QVERIFY(ours);
    QVERIFY2(ours->signature.startsWith(u"add("_s) && !ours->signature.contains(u"arguments"_s),
        qPrintable(ours->signature));
    const auto property = explained(u"thing.name"_s);
    QVERIFY(property);
    QCOMPARE(property->signature, u"name: str"_s);
    QVERIFY(!explained(u"nothing_like_it("_s));
}

void SessionTest::completes()
{
    Thing thing(u"first"_s);
    open({.names = {{u"thing"_s, &thing}}});
    feed("import os\nlong_name = 3");
    QVERIFY(completions(u"long_n"_s).contains(Completion{u"long_name"_s, u"ame"_s, u"instance"_s})
        || completions(u"long_n"_s).value(0).suffix == u"ame"_s);
    const auto names = completions(u"thing.na"_s);
    QVERIFY2(std::any_of(names.begin(), names.end(), [](const auto& each) { return each.name == u"nameChanged"_s; }),
        qPrintable(QString::number(names.size())));
    QVERIFY(!completions(u"os.path.jo"_s).isEmpty());
    thing.m_things = {&thing};
    const auto found = completions(u"thing.things[0].things['first'].name"_s);
    QVERIFY(found.contains(Completion{u"name"_s, QString(), u"property"_s})
        && found.contains(Completion{u"nameChanged"_s, u"Changed"_s, u"signal"_s}));
    QCOMPARE(completions(u"thing.things[7].na"_s), QList<Completion>());
    QCOMPARE(completions(u"thing.things[print(1)].nam"_s), QList<Completion>()); // nothing is run
    QCOMPARE(m_heard->output, QString());
    QCOMPARE(completions(u"nothing_like_it."_s), QList<Completion>());
    // What is theirs first, Python's own last.
    const auto ofList = completions(u"thing.things."_s);
    QVERIFY(!ofList.isEmpty());
    for (const Completion& each : ofList)
        QVERIFY2(!each.name.startsWith(u'_'), qPrintable(each.name));
    QVERIFY(completions(u"thing.things['f"_s).contains(Completion{u"first"_s, u"irst']"_s, u"key"_s}));
    QVERIFY(completions(u"thing.things["_s).contains(Completion{u"first"_s, u"\"first\"]"_s, u"key"_s}));
    feed("class Own:\n    def __init__(self): self.zebra = 1\n\nown = Own()");
    const auto ofOwn = completions(u"own."_s);
    QCOMPARE(ofOwn.value(0).name, u"zebra"_s);
    QVERIFY(std::is_sorted(ofOwn.begin(), ofOwn.end(), [](const Completion& a, const Completion& b) {
        return !a.name.startsWith(u"__"_s) && b.name.startsWith(u"__"_s);
    }));
}

/// Of what is being typed, which is not run.
void SessionTest::findsMistakes()
{
    using Fault = python::SyntaxFault;
    const auto faultOf = [this](const QString& source) {
        auto task = m_session->check(source);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(task.isReady(), 10000); }();
        return task.take().valueOr(Fault{.text = u"no answer"_s});
    };
    QCOMPARE(faultOf(u"print('run')\nb = = 2"_s), std::optional(Fault{2, 4, 1, u"invalid syntax"_s}));
    QCOMPARE(faultOf(u"x = '\U0001F600' 1"_s), std::optional(Fault{1, 9, 1, u"invalid syntax"_s}));
    QCOMPARE(faultOf(u"class A"_s), std::optional(Fault{1, 6, 1, u"expected ':'"_s}));
    for (const QString& none : {u"print('run')"_s, u"await f()"_s, u"f(1,"_s, u"a = 1\nif a:"_s, u"'''a"_s, u"print?"_s,
             u"1 is 1"_s, u""_s, QString(200000, u'(')})
        QVERIFY2(!faultOf(none), qPrintable(none.left(20)));
    QCOMPARE(m_heard->output, QString());
    QCOMPARE(m_heard->failures, QStringList());
    QCOMPARE(m_heard->ends, 0);
}

void SessionTest::tellsSources()
{
    const auto source = u"def f(a):\n    return a\n"_s;
    QCOMPARE(m_session->feed(source), Fed::Begun);
    feed("import json, functools\nclass C:\n    def method(self):\n        return 1\n\nc = C()");
    QCOMPARE(m_session->sourceOf(u"f"_s), std::optional(source));
    QCOMPARE(m_session->sourceOf(u"c.method"_s), std::optional(u"def method(self):\n    return 1\n"_s));
    QVERIFY(m_session->sourceOf(u"json.dumps"_s).value_or(QString()).startsWith(u"def dumps("_s));
    for (const QString& none : {u"len"_s, u"json"_s, u"nothing"_s, u"f()"_s, u"print(1).f"_s, u""_s})
        QVERIFY2(!m_session->sourceOf(none), qPrintable(none));
    QCOMPARE(m_heard->output, QString());
}

void SessionTest::auditsFirst()
{
    QStringList told;
    open({.audit = [&told](const QString& command) { told << command; }});
    feed("x = 1\nx");
    feed("1 +* 1");
    feed("if x:");
    QCOMPARE(told, QStringList({u"x = 1\nx"_s}));
}

void SessionTest::letsGoInTheMiddle()
{
    feed(
        "import asyncio, sys\nasync def f():\n    try: await asyncio.sleep(60)\n    finally: sys.ended = True\n\nawait f()");
    processPending();
    m_session.reset();
    const auto heard = m_heard->ends;
    QTRY_VERIFY(m_python->run(u"import sys; assert sys.ended"_s).ok());
    QCOMPARE(m_heard->ends, heard);
}

void SessionTest::letsGoOfItsNames_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("disconnected") << u"h = it.pair.connect(print); h.disconnect()"_s;
    QTest::newRow("by what is called") << u"h = it.nameChanged.connect(lambda *_: h.disconnect()); it.name = 'x'"_s;
    QTest::newRow("connected") << u"h = it.pair.connect(lambda *_: p)"_s;
    QTest::newRow("connected twice over") << u"for i in range(500): h = it.pair.connect(lambda *_: p)\n"_s;
    QTest::newRow("awaited")
        << u"import asyncio\nasync def w(): await it.pair\nt = asyncio.ensure_future(w())\nawait asyncio.sleep(0)\nt.cancel()\nawait asyncio.sleep(0)"_s;
    QTest::newRow("in a thread that goes on")
        << u"import threading\nsys.go_on = threading.Event()\nthreading.Thread(target=sys.go_on.wait, daemon=True).start()"_s;
    QTest::newRow("in a pool that goes on")
        << u"import concurrent.futures\nsys.pool = concurrent.futures.ThreadPoolExecutor()\nsys.pool.submit(len, '').result()"_s;
    QTest::newRow("from a task that goes on")
        << u"import asyncio\nasync def w():\n    await asyncio.sleep(0.05)\n    sys.kept = it.pair.connect(print)\n\nt = asyncio.ensure_future(w())\n0"_s;
}

void SessionTest::letsGoOfItsNames()
{
    QFETCH(const QString, command);
    Thing thing(u"first"_s);
    open({.names = {{u"it"_s, &thing}}});
    feed("import sys, weakref\nclass P: pass\n\np = P()\nsys.probe = weakref.ref(p)");
    m_session->feed(command);
    QTRY_VERIFY(!m_session->isBusy());
    QVERIFY2(m_heard->failures.isEmpty(), qPrintable(m_heard->failures.join(u'|')));
    QVERIFY(m_python->run(u"import gc, sys; gc.collect(); assert sys.probe()"_s).ok());
    m_session.reset();
    // A task that goes on keeps the names until it ends.
    QTRY_VERIFY(m_python->run(u"import gc, sys; gc.collect(); assert not sys.probe()"_s).ok());
    Q_EMIT thing.pair(1, u"x"_s); // nobody is called
    QVERIFY(m_python->run(u"import sys; assert not getattr(sys, 'kept', None)"_s).ok());
}

void SessionTest::keepsNothingOfEndedConnections()
{
    Thing thing(u"first"_s);
    open({.names = {{u"it"_s, &thing}}});
    feed("import asyncio, gc, sys\n"
         "async def w(): await it.pair\n"
         "async def rounds(count):\n"
         "    for i in range(count):\n"
         "        h = it.pair.connect(lambda *_: i); h.disconnect()\n"
         "        t = asyncio.ensure_future(w())\n"
         "        await asyncio.sleep(0)\n"
         "        t.cancel()\n"
         "        await asyncio.sleep(0)\n"
         "    gc.collect()\n"
         "    return sys.getallocatedblocks()\n");
    feed("a = await rounds(300)\nb = await rounds(10000)\nb - a < 2000 or b - a");
    QTRY_COMPARE_WITH_TIMEOUT(m_heard->ends, 2, 60000);
    QCOMPARE(m_heard->results, QStringList{u"True"_s});
}

void SessionTest::looksOnly()
{
    Thing thing(u"first"_s);
    Thing part(u"part"_s);
    thing.m_things = {&part};
    QStringList told;
    open({.names = {{u"it"_s, &thing}},
        .audit = [&told](const QString& command) { told << command; },
        .looksOnly = true});
    QCOMPARE(feed("[each.name for each in it.things if each.number > 3]"), Fed::Begun);
    feed("it.count()"); // marked
    QCOMPARE(m_heard->results, QStringList({u"['part']"_s, u"1"_s}));
    for (const auto* refused : {"it.add(1, 2)", "it.name = 'x'", "import os", "it.nameChanged",
             "it.nameChanged.connect(print)", "it._handle", "().__class__"}) {
        feed(refused);
        QVERIFY2(m_heard->failures.size() == 1, refused);
        m_heard->failures.clear();
    }
    QCOMPARE(thing.m_name, u"first"_s);
    QCOMPARE(told.size(), 9);
    QCOMPARE(m_heard->ends, 9);
    QVERIFY(completions(u"it.na"_s).contains(Completion{u"name"_s, u"me"_s, u"name"_s}));
    auto fault = m_session->check(u"it."_s);
    QTRY_VERIFY(fault.isReady());
    QVERIFY(!fault.take().valueOr(python::SyntaxFault{}));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
