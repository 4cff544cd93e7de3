#include <QTest>

#include "app/log/log.h"
#include "app/python/interpreter.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using python::Interpreter;

class InterpreterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsWhenAsked();
    void seesDebiansPackagesOnly();
    void tellsOfExceptions();
    void oneInAProcess();
    void printsIntoTheLog();
    void runsTasksAsAGuest();
    void threadsRunWhileTheLoopWaits();
    void aLoopWithinLetsTheRestGoOn();
    void raisesOutOfALoopWithin();
    void signalsWakeALoopWithin();
    void loopsOfOtherThreadsAreTheirOwn();
    void stoppingTheMainLoopEndsWhoWaits();
    void anEndOfTheProgramEndsALoopWithin();

private:
    void run(const char* source);

    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<Interpreter> m_python;
};

void InterpreterTest::initTestCase()
{
    m_reactor = std::make_unique<EpollReactor>();
    m_log = std::make_unique<Log>(m_reactor->clock());
    m_python = std::make_unique<Interpreter>(*m_reactor, *m_log);
}

/// Fails the test with the traceback.
void InterpreterTest::run(const char* source)
{
    const auto done = m_python->run(QString::fromUtf8(source));
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text));
}

void InterpreterTest::startsWhenAsked()
{
    QVERIFY(!m_python->isRunning());
    QVERIFY(!Interpreter::current());
    QVERIFY(m_python->start().ok());
    QVERIFY(m_python->isRunning());
    QVERIFY(m_python->start().ok());
    QCOMPARE(Interpreter::current(), m_python.get());
}

void InterpreterTest::seesDebiansPackagesOnly()
{
    run("import sys\n"
        "assert sys.executable == '/usr/bin/python3', sys.executable\n"
        "assert '/usr/lib/python3/dist-packages' in sys.path, sys.path\n"
        "assert '' not in sys.path and not any(place.startswith('/home') for place in sys.path), sys.path\n"
        "assert sys.flags.ignore_environment and sys.flags.no_user_site\n"
        "import signal\n"
        "assert signal.getsignal(signal.SIGINT) is not signal.default_int_handler\n");
}

void InterpreterTest::tellsOfExceptions()
{
    const auto raised = m_python->run(u"def f():\n    raise LookupError('no such thing')\nf()"_s, {}, u"a.py"_s);
    QVERIFY(!raised.ok());
    QCOMPARE(raised.error().code, u"LookupError"_s);
    QCOMPARE(raised.error().kind, Error::Kind::Local);
    QVERIFY2(raised.error().text.contains(u"File \"a.py\", line 2, in f"_s), qPrintable(raised.error().text));
    QVERIFY(raised.error().text.endsWith(u"LookupError: no such thing"_s));
    QCOMPARE(m_python->run(u"1 +"_s).error().kind, Error::Kind::Malformed);
    // What cannot even be told is an error all the same.
    QCOMPARE(
        m_python->run(u"class E(Exception):\n    @property\n    def __traceback__(self): raise SystemError\nraise E"_s)
            .error()
            .kind,
        Error::Kind::Local);
}

void InterpreterTest::oneInAProcess()
{
    Interpreter second(*m_reactor, *m_log);
    const auto started = second.start();
    QVERIFY(!started.ok());
    QCOMPARE(started.error().reason, Reason::InUse);
    QCOMPARE(Interpreter::current(), m_python.get());
}

void InterpreterTest::printsIntoTheLog()
{
    m_log->clear();
    run("import sys, threading\nprint('one\\ntwo')\nprint('thr', end='')\nprint('ee', file=sys.stderr)\n"
        "t = threading.Thread(target=print, args=('from a thread',)); t.start(); t.join()");
    QTRY_COMPARE(m_log->entries().size(), size_t(4));
    QCOMPARE(m_log->entries()[1].text, u"two"_s);
    QCOMPARE(m_log->entries()[1].source, u"python"_s);
    QCOMPARE(m_log->entries()[2].text, u"ee"_s);
    QCOMPARE(m_log->entries()[2].level, LogLevel::Warning);
    // Begun by whom comes first, ended by whom comes next: a line all the same.
    QCOMPARE(m_log->entries()[3].text, u"thrfrom a thread"_s);
}

void InterpreterTest::runsTasksAsAGuest()
{
    run("import asyncio, everyport._guest as guest, sys\n"
        "sys.told = []\n"
        "async def work():\n"
        "    for number in range(3):\n"
        "        await asyncio.sleep(0.01)\n"
        "        sys.told.append(number)\n"
        "    assert asyncio.get_running_loop() is guest.main\n"
        "    sys.told.append('done')\n"
        "sys.task = guest.main.create_task(work())");
    QTRY_VERIFY(m_python->run(u"import sys; assert sys.told == [0, 1, 2, 'done'], sys.told; sys.task.result()"_s).ok());
}

void InterpreterTest::threadsRunWhileTheLoopWaits()
{
    run("import threading, time, sys\n"
        "sys.count = 0\n"
        "def work():\n"
        "    while sys.count < 20:\n"
        "        time.sleep(0.002)\n"
        "        sys.count += 1\n"
        "threading.Thread(target=work).start()");
    // fixed wait: whoever looked meanwhile would take the lock, which nothing here is to do
    QTest::qWait(300);
    run("import sys; assert sys.count == 20, sys.count");
}

void InterpreterTest::aLoopWithinLetsTheRestGoOn()
{
    int ticks = 0;
    std::function<void()> tick = [&] {
        ++ticks;
        m_reactor->clock().callLaterDetached(std::chrono::milliseconds(5), [&] {
            if (ticks < 10)
                tick();
        });
    };
    tick();
    run("import asyncio, everyport._guest as guest\n"
        "async def other():\n"
        "    await asyncio.sleep(0.01)\n"
        "    return 'other'\n"
        "task = guest.main.create_task(other())\n"
        "async def main():\n"
        "    assert asyncio.get_running_loop() is not guest.main\n"
        "    await asyncio.sleep(0.2)\n"
        "    return await asyncio.to_thread(lambda: 7)\n"
        "assert asyncio.run(main()) == 7\n"
        "assert task.result() == 'other'\n");
    QCOMPARE(ticks, 10);
}

void InterpreterTest::raisesOutOfALoopWithin()
{
    const auto raised = m_python->run(
        u"import asyncio\nasync def main():\n    await asyncio.sleep(0)\n    raise SystemExit(4)\nasyncio.run(main())"_s);
    QVERIFY(!raised.ok());
    QCOMPARE(raised.error().code, u"SystemExit"_s);
    run("import asyncio\n"
        "loop = asyncio.new_event_loop()\n"
        "try:\n"
        "    loop.run_until_complete(asyncio.wait_for(loop.create_future(), 0.02))\n"
        "    raise AssertionError\n"
        "except TimeoutError:\n"
        "    pass\n"
        "loop.stop(); loop.call_soon(lambda: None); loop.run_forever()\n" // one turn
        "loop.close()");
}

void InterpreterTest::signalsWakeALoopWithin()
{
    run("import asyncio, signal, time\n"
        "def handler(number, frame):\n"
        "    raise LookupError('signal')\n"
        "before = signal.signal(signal.SIGALRM, handler)\n"
        "assert signal.set_wakeup_fd(-1) == -1\n"
        "signal.setitimer(signal.ITIMER_REAL, 0.05)\n"
        "began = time.monotonic()\n"
        "try:\n"
        "    asyncio.run(asyncio.sleep(20))\n"
        "    raise AssertionError\n"
        "except LookupError:\n"
        "    pass\n"
        "assert time.monotonic() - began < 10\n"
        "signal.signal(signal.SIGALRM, before)");
}

void InterpreterTest::loopsOfOtherThreadsAreTheirOwn()
{
    run("import asyncio, threading\n"
        "told = []\n"
        "thread = threading.Thread(target=lambda: told.append(asyncio.run(asyncio.sleep(0.02, 'slept'))))\n"
        "thread.start()\n"
        "thread.join()\n" // nobody turns our loop meanwhile
        "assert told == ['slept'], told");
}

void InterpreterTest::stoppingTheMainLoopEndsWhoWaits()
{
    run("import asyncio, everyport._guest as guest\n"
        "with guest.running():\n"
        "    loop = asyncio.get_event_loop()\n"
        "    assert loop is guest.main\n"
        "    assert loop.run_until_complete(asyncio.sleep(0.02, 'slept')) == 'slept'\n"
        "    loop.call_later(0.02, loop.stop)\n"
        "    loop.run_forever()\n"
        "    assert asyncio.run(asyncio.sleep(0, 3)) == 3\n"
        "    assert asyncio.get_running_loop() is loop\n"
        "assert guest.main.is_running()");
    runsTasksAsAGuest();
}

void InterpreterTest::anEndOfTheProgramEndsALoopWithin()
{
    m_reactor->clock().callLaterDetached(std::chrono::milliseconds(20), [] { QCoreApplication::exit(); });
    const auto raised = m_python->run(u"import asyncio\nasyncio.run(asyncio.sleep(20))"_s);
    QVERIFY(!raised.ok());
    QCOMPARE(raised.error().code, u"SystemExit"_s);
    QVERIFY(m_python->isRunning());
}

QTEST_GUILESS_MAIN(InterpreterTest)
#include "tst_interpreter.moc"
