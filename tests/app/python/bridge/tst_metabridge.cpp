#include <QTest>

#include "app/log/log.h"
#include "app/python/interpreter.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/app/python/bridgedthing.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using python::Interpreter;

class BridgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAndWritesProperties();
    void callsTheOverloadThatFits();
    void carriesValuesThereAndBack();
    void describesItself();
    void hearsSignals();
    void waitsForSignals();
    void whatIsDeletedSaysSo();
    void listsAreLive();
    void awaitsAnswers();
    void cancelsBothWays();
    void tasksOfAwaitables();
    void belongsToTheLoopsThread();
    void costOfASignal();

private:
    void run(const char* source);
    void turn() { processPending(); }

    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<Interpreter> m_python;
    std::unique_ptr<Thing> m_thing;
    QMap<QString, QObject*> m_names;
};

void BridgeTest::initTestCase()
{
    m_reactor = std::make_unique<EpollReactor>();
    m_log = std::make_unique<Log>(m_reactor->clock());
    m_python = std::make_unique<Interpreter>(*m_reactor, *m_log);
}

void BridgeTest::init()
{
    m_thing = std::make_unique<Thing>(u"first"_s);
    m_names = {{u"it"_s, m_thing.get()}};
    m_log->clear();
}

void BridgeTest::run(const char* source)
{
    // Names that one step leaves for the next stand in the module sys.
    const auto done = m_python->run(
        u"import sys, asyncio\nfrom everyport import _guest\n"_s + QString::fromUtf8(source), m_names);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text));
}

void BridgeTest::readsAndWritesProperties()
{
    run("assert it.name == 'first' and it.number == 7 and it.any is None and it.colour == 'Green'\n"
        "it.name = 'second'; it.number = -3; it.any = [1, {'a': None}]; it.words = ['x', 'y']; it.colour = 'Red'\n"
        "assert it.any == [1, {'a': None}] and it.words == ['x', 'y']\n"
        "def refuses(error, name, value):\n"
        "    try: setattr(it, name, value)\n"
        "    except error: return\n"
        "    raise AssertionError((name, value))\n"
        "refuses(TypeError, 'number', 'seven'); refuses(TypeError, 'number', 1.5); refuses(OverflowError, 'number', 2**31)\n"
        "refuses(OverflowError, 'number', 2**80); refuses(TypeError, 'name', 3); refuses(ValueError, 'colour', 'Blue')\n"
        "refuses(AttributeError, 'things', []); refuses(AttributeError, 'nmae', 'x'); refuses(AttributeError, 'add', 1)");
    QCOMPARE(m_thing->m_name, u"second"_s);
    QCOMPARE(m_thing->m_number, -3);
    QCOMPARE(m_thing->m_colour, Thing::Colour::Red);
}

void BridgeTest::callsTheOverloadThatFits()
{
    run("assert it.add(1) == 11 and it.add(1, 2) == 3 and it.add('a', 'b') == 'ab' and it.add(a=1, b=5) == 6 and it.add(1, b=5) == 6\n"
        "for wrong in (lambda: it.add(), lambda: it.add(1, 2, 3), lambda: it.add([], 1), lambda: it.add(1, c=2), lambda: it.nameOf(3)):\n"
        "    try: wrong()\n"
        "    except TypeError: continue\n"
        "    raise AssertionError\n"
        "assert it.nameOf(it) == 'first' and it.nameOf(None) == 'nobody'\n"
        "def told(wrong):\n"
        "    try: wrong()\n"
        "    except TypeError as error: return str(error)\n"
        "assert told(lambda: it.add(1, 2, 3)) == 'add() takes 1 or 2 arguments, not 3: add(a, b), or add(a).', told(lambda: it.add(1, 2, 3))\n"
        "assert told(lambda: it.nameOf()).startswith('nameOf() takes 1 argument, not 0: nameOf('), told(lambda: it.nameOf())\n"
        "assert told(lambda: it.add(1, c=2)).startswith('add() has arguments of other names: add(a, b)'), told(lambda: it.add(1, c=2))");
}

void BridgeTest::carriesValuesThereAndBack()
{
    run("import datetime\n"
        "now = datetime.datetime(2024, 2, 29, 12, 30, 1, 250000, tzinfo=datetime.timezone.utc)\n"
        "for value in (None, True, 0, -1, 2**62, 2**63, 1.5, 'hällo 🙂', b'\\x00\\xff', [], [1, ['x']], {'a': {'b': 1}}, now):\n"
        "    back = it.echo(value)\n"
        "    assert back == value and type(back) is type(value), (value, back)\n"
        "it.at = now\n"
        "assert it.at == now\n"
        "assert it.echo(it) == it and it.echo(it) is not None\n"
        "for wrong in ({1: 2}, {1, 2}, object(), 2**64):\n"
        "    try: it.echo(wrong)\n"
        "    except (TypeError, OverflowError): continue\n"
        "    raise AssertionError(wrong)");
    QCOMPARE(m_thing->m_at.toMSecsSinceEpoch() % 1000, 250);
}

void BridgeTest::describesItself()
{
    run("assert repr(it) == \"<Thing name='first'>\", repr(it)\n"
        "assert type(it).__doc__ == 'A thing for tests.'\n"
        "assert {'name', 'add', 'nameChanged', 'things'} <= set(dir(it)) and 'deleteLater' not in dir(it)\n"
        "assert 'add(a: int, b: int) -> int' in type(it).add.__doc__ and 'Adds two numbers.' in type(it).add.__doc__, type(it).add.__doc__\n"
        "assert type(it).nameChanged.__doc__.startswith('signal nameChanged(name: str)')\n"
        "assert type(it).name.__doc__.startswith('name: str')\n"
        "assert it == it and hash(it) == hash(it) and it and {it: 1}[it]");
}

void BridgeTest::hearsSignals()
{
    run("sys.told = []\n"
        "sys.handle = it.pair.connect(lambda number, word: sys.told.append((number, word)))\n"
        "async def slow(name):\n"
        "    await asyncio.sleep(0)\n"
        "    sys.told.append(name)\n"
        "it.nameChanged.connect(slow)\n"
        "it.nameChanged.connect(lambda name: 1 / 0)\n");
    Q_EMIT m_thing->pair(3, u"x"_s);
    m_thing->setName(u"new"_s);
    QTRY_VERIFY(m_python->run(u"import sys; assert sys.told == [(3, 'x'), 'new'], sys.told"_s).ok());
    QVERIFY(std::any_of(m_log->entries().begin(), m_log->entries().end(),
        [](const auto& entry) { return entry.text.contains(u"ZeroDivisionError"_s); }));
    run("assert sys.handle.is_connected; sys.handle.disconnect(); sys.handle.disconnect(); assert not sys.handle.is_connected");
    Q_EMIT m_thing->pair(4, u"y"_s);
    run("assert len(sys.told) == 2\n"
        "handle = it.pair.connect(lambda number, word: handle.disconnect() or sys.told.append(number))");
    Q_EMIT m_thing->pair(5, u"z"_s);
    Q_EMIT m_thing->pair(6, u"z"_s);
    run("assert sys.told[2:] == [5], sys.told");
}

void BridgeTest::waitsForSignals()
{
    run("async def wait():\n"
        "    number, word = await it.pair\n"
        "    name = await it.nameChanged\n"
        "    none = await it.thingsChanged\n"
        "    try: await it.pair\n"
        "    except ReferenceError: return number, word, name, none\n"
        "sys.task = _guest.main.create_task(wait())");
    turn();
    Q_EMIT m_thing->pair(3, u"x"_s);
    turn();
    m_thing->setName(u"other"_s);
    turn();
    Q_EMIT m_thing->thingsChanged();
    turn();
    m_thing.reset();
    m_names.clear();
    turn();
    run("assert sys.task.result() == (3, 'x', 'other', None)");
}

void BridgeTest::whatIsDeletedSaysSo()
{
    run("sys.kept = it; sys.signal = it.nameChanged; sys.method = it.add");
    m_thing.reset();
    m_names.clear();
    run("it = sys.kept\n"
        "for use in (lambda: it.name, lambda: it.add(1), lambda: sys.method(1), lambda: setattr(it, 'name', 'x'), lambda: sys.signal.connect(print)):\n"
        "    try: use()\n"
        "    except ReferenceError as error: assert 'Thing' in str(error)\n"
        "    else: raise AssertionError\n"
        "assert not it and repr(it) == '<Thing, deleted>' and it == it");
}

void BridgeTest::listsAreLive()
{
    Thing one(u"one"_s);
    Thing two(u"two"_s);
    m_thing->m_things = {&one};
    run("sys.things = it.things; assert len(sys.things) == 1 and sys.things[0].name == 'one'");
    m_thing->m_things = {&one, &two};
    run("from everyport._bridge import LiveMap\n"
        "things = sys.things\n"
        "assert [each.name for each in things] == ['one', 'two'] and things[-1] == things['two'] and 'two' in things and it not in things\n"
        "assert len(things[:1]) == 1 and repr(things) == \"[<Thing name='one'>, <Thing name='two'>]\"\n"
        "assert list(LiveMap(things)) == ['one', 'two'] and LiveMap(things)['one'] == things[0]\n"
        "for wrong in (lambda: things[2], lambda: things['three']):\n"
        "    try: wrong()\n"
        "    except LookupError: continue\n"
        "    raise AssertionError");
}

void BridgeTest::awaitsAnswers()
{
    run("async def ask():\n"
        "    first = await it.later()\n"
        "    try: await it.later()\n"
        "    except Exception as error: return first, type(error).__name__, error.kind, error.reason, error.code, error.native, str(error)\n"
        "sys.task = _guest.main.create_task(ask())");
    turn();
    m_thing->m_later.fire(QVariant(5));
    turn();
    m_thing->m_later.fire(Error{Error::Kind::Refused, Reason::NotFound, u"No such vote."_s, u"item-not-found"_s, 2});
    turn();
    run("assert sys.task.result() == (5, 'EveryportError', 'refused', 'not-found', 'item-not-found', 2, 'No such vote.'), sys.task");
}

void BridgeTest::cancelsBothWays()
{
    run("async def ask(): await it.later()\n"
        "sys.task = _guest.main.create_task(ask())");
    turn();
    QVERIFY(!m_thing->m_cancelled);
    run("sys.task.cancel()");
    turn();
    QVERIFY(m_thing->m_cancelled);
    run("assert sys.task.cancelled()\nit.later()"); // nobody awaits it, and it goes on
    turn();
    QVERIFY(!m_thing->m_cancelled);
    m_thing->m_later.fire(QVariant());

    run("sys.told = []\n"
        "async def sleep():\n"
        "    try: await asyncio.sleep(60)\n"
        "    except asyncio.CancelledError: sys.told.append('cancelled'); raise\n"
        "sys.sleep = sleep");
    auto sleeping = python::await(*m_python, u"__import__('sys').sleep()"_s);
    turn();
    QVERIFY(!sleeping.isReady());
    sleeping.cancel();
    turn();
    run("assert sys.told == ['cancelled']");
}

void BridgeTest::tasksOfAwaitables()
{
    auto slept = python::await(*m_python, u"__import__('asyncio').sleep(0.01, [1, 'x'])"_s);
    QTRY_VERIFY(slept.isReady());
    const auto value = slept.take();
    QVERIFY(value.ok());
    QCOMPARE(value->toVariant().toList(), (QVariantList{1, u"x"_s}));
    QCOMPARE(value->repr(), u"[1, 'x']"_s);

    run("async def fail(): raise LookupError('gone')\nsys.fail = fail");
    auto failed = python::await(*m_python, u"__import__('sys').fail()"_s);
    QTRY_VERIFY(failed.isReady());
    QCOMPARE(failed.take().error().code, u"LookupError"_s);
    QVERIFY(!python::await(*m_python, u"3"_s).take().ok());

    // An Error on its way through Python is the same Error.
    auto through = python::await(*m_python, u"it.later()"_s, m_names);
    const Error error{Error::Kind::Busy, Reason::TimedOut, u"Later."_s, u"wait"_s, 7};
    m_thing->m_later.fire(error);
    QTRY_VERIFY(through.isReady());
    QCOMPARE(through.take().error(), error);
}

void BridgeTest::belongsToTheLoopsThread()
{
    run("import threading\n"
        "told = []\n"
        "def work():\n"
        "    try: it.name\n"
        "    except RuntimeError as error: told.append(str(error))\n"
        "thread = threading.Thread(target=work); thread.start(); thread.join()\n"
        "assert 'thread' in told[0], told");
}

void BridgeTest::costOfASignal()
{
    run("sys.count = 0\n"
        "def count(number, word): sys.count += 1\n"
        "it.pair.connect(count)");
    constexpr int times = 20000;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        Q_EMIT m_thing->pair(i, u"word"_s);
    qInfo("a signal with two arguments delivered to Python: %.0f ns", double(timer.nsecsElapsed()) / times);
    run("assert sys.count == 20000");
}

QTEST_GUILESS_MAIN(BridgeTest)
#include "tst_metabridge.moc"
