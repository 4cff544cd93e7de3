#include <QElapsedTimer>
#include <QTest>

#include "app/log/log.h"
#include "app/python/interpreter.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/app/python/heard.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using python::Interpreter;
using python::Session;
using Fed = Session::Fed;

/// Who hears what threads print that commands have started.
class ThreadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void areHeardByWhoStartedThem_data();
    void areHeardByWhoStartedThem();
    void reportTracebacks();
    void showWhatTheyDisplay();
    void ofAPoolServeWhoeverComes();
    void areHeardAlsoInCallbacks();
    void keepTheirOwnRun();
    void areBounded();
    void mayPrintWhileGarbageIsCollected();
    void mayOutliveTheirSession();
    void keepNobodyFromLeaving();

private:
    std::unique_ptr<Session> opened(Heard& heard, python::SessionSettings settings = {});
    Fed feed(const char* source) { return m_session->feed(QString::fromUtf8(source)); }

    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<Interpreter> m_python;
    std::unique_ptr<Heard> m_heard;
    std::unique_ptr<Session> m_session;
};

void ThreadsTest::initTestCase()
{
    m_reactor = std::make_unique<EpollReactor>();
    m_log = std::make_unique<Log>(m_reactor->clock());
    m_python = std::make_unique<Interpreter>(*m_reactor, *m_log);
}

std::unique_ptr<Session> ThreadsTest::opened(Heard& heard, python::SessionSettings settings)
{
    auto session = Session::open(*m_python, heard, std::move(settings));
    return session ? std::move(*session) : nullptr;
}

void ThreadsTest::init()
{
    m_heard = std::make_unique<Heard>();
    m_session = opened(*m_heard);
    QVERIFY(m_session);
}

void ThreadsTest::cleanup()
{
    m_session.reset();
    m_heard.reset();
}

void ThreadsTest::areHeardByWhoStartedThem_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("a thread") << u"threading.Thread(target=print, args=('said',)).start()"_s;
    QTest::newRow("later") << u"threading.Thread(target=lambda: (time.sleep(0.1), print('said'))).start()"_s;
    QTest::newRow("of a class of its own")
        << u"class T(threading.Thread):\n    def run(self): print('said')\n\nT().start()"_s;
    QTest::newRow("a timer") << u"threading.Timer(0.01, print, ['said']).start()"_s;
    QTest::newRow("the lowest kind") << u"_thread.start_new_thread(print, ('said',))"_s;
    QTest::newRow("of a thread")
        << u"threading.Thread(target=lambda: threading.Thread(target=print, args=('said',)).start()).start()"_s;
    QTest::newRow("a pool") << u"f = concurrent.futures.ThreadPoolExecutor().submit(print, 'said')"_s;
    QTest::newRow("a pool's beginning")
        << u"f = concurrent.futures.ThreadPoolExecutor(initializer=print, initargs=('said',)).submit(len, '')"_s;
    QTest::newRow("multiprocessing's pool")
        << u"r = multiprocessing.pool.ThreadPool(1).apply_async(print, ('said',))"_s;
    QTest::newRow("the loop's executor") << u"f = asyncio.get_running_loop().run_in_executor(None, print, 'said')"_s;
    QTest::newRow("to_thread") << u"await asyncio.to_thread(print, 'said')"_s;
    QTest::newRow("of a task")
        << u"async def t(): threading.Thread(target=print, args=('said',)).start()\n\nawait t()"_s;
    QTest::newRow("a loop of its own")
        << u"async def t(): print('said')\n\nthreading.Thread(target=lambda: asyncio.run(t())).start()"_s;
    QTest::newRow("by sys.stdout") << u"threading.Thread(target=sys.stdout.write, args=('said\\n',)).start()"_s;
}

void ThreadsTest::areHeardByWhoStartedThem()
{
    QFETCH(const QString, command);
    Heard other;
    const auto others = opened(other);
    feed("import _thread, asyncio, concurrent.futures, multiprocessing.pool, sys, threading, time");
    QCOMPARE(m_session->feed(command), Fed::Begun);
    others->feed(u"'of another command'"_s);
    QTRY_COMPARE(m_heard->output, u"said\n"_s);
    QCOMPARE(m_heard->failures, QStringList());
    QCOMPARE(other.output, QString());
}

void ThreadsTest::reportTracebacks()
{
    feed("import threading, _thread\nt = threading.Thread(target=lambda: 1 / 0, name='mill')\nt.start()");
    QTRY_VERIFY2(m_heard->errors.endsWith(u"ZeroDivisionError: division by zero\n"_s), qPrintable(m_heard->errors));
    QVERIFY2(m_heard->errors.startsWith(u"Exception in thread mill:\n"_s), qPrintable(m_heard->errors));
    m_heard->errors.clear();
    feed("i = _thread.start_new_thread(lambda: 1 / 0, ())");
    QTRY_VERIFY2(m_heard->errors.endsWith(u"ZeroDivisionError: division by zero\n"_s), qPrintable(m_heard->errors));
}

void ThreadsTest::showWhatTheyDisplay()
{
    feed("import threading\n"
         "class P:\n    def __repr__(self): return 'a picture'\n    def _repr_png_(self): return b'\\x89PNG'\n\n"
         "def work():\n    print('before')\n    display(P())\n    print('behind')\n\n"
         "t = threading.Thread(target=work); t.start(); t.join()");
    QTRY_COMPARE(m_heard->output, u"before\nbehind\n"_s);
    QCOMPARE(m_heard->results, QStringList{u"a picture"_s});
    QCOMPARE(m_heard->parts, (QMap<QString, QByteArray>{{u"image/png"_s, "\x89PNG"}}));
}

void ThreadsTest::ofAPoolServeWhoeverComes()
{
    Heard other;
    const auto others = opened(other);
    feed(
        "import concurrent.futures, sys\nsys.pool = concurrent.futures.ThreadPoolExecutor(1)\nsys.pool.submit(print, 'first').result()");
    others->feed(u"import sys\nsys.pool.submit(print, 'second').result()"_s);
    QVERIFY(m_python->run(u"import sys\nsys.pool.submit(print, 'nobody').result()"_s).ok());
    feed("sys.pool.submit(print, 'again').result()");
    QTRY_COMPARE(m_heard->output, u"first\nagain\n"_s);
    QCOMPARE(other.output, u"second\n"_s);
    feed("sys.pool.submit(lambda: 1 / 0).result()");
    QVERIFY2(m_heard->failures.value(0).endsWith(u"ZeroDivisionError: division by zero\n"_s),
        qPrintable(m_heard->failures.join(u'|')));
    feed("f = sys.pool.submit(None)\nf.exception()");
    QVERIFY2(m_heard->results.last().contains(u"'NoneType' object is not callable"_s),
        qPrintable(m_heard->results.join(u'|')));
}

void ThreadsTest::areHeardAlsoInCallbacks()
{
    feed(
        "import asyncio, threading\nloop = asyncio.get_running_loop()\nt = threading.Thread(target=loop.call_soon_threadsafe, args=(print, 'said'))\nt.start()");
    QTRY_COMPARE(m_heard->output, u"said\n"_s);
}

void ThreadsTest::keepTheirOwnRun()
{
    feed(
        "import threading\nt = threading.Thread(target=print, args=('first',))\nt.run = lambda: print('own', vars(t)['run'].__name__)\nt.start(); t.join()");
    QTRY_COMPARE(m_heard->output, u"own <lambda>\n"_s);
    feed("t = threading.Thread(target=print, args=('second',))\nt.start(); t.join()\n'run' in vars(t)");
    feed("t.start()");
    QCOMPARE(m_heard->results, QStringList{u"False"_s});
    QVERIFY2(m_heard->failures.value(0).endsWith(u"RuntimeError: threads can only be started once\n"_s),
        qPrintable(m_heard->failures.join(u'|')));
    feed("'run' in vars(t)");
    QCOMPARE(m_heard->results.last(), u"False"_s);
    // And no context but who hears them.
    feed(
        "import decimal\ndecimal.getcontext().prec = 5\nt = threading.Thread(target=lambda: print(decimal.getcontext().prec))\nt.start(); t.join()");
    QTRY_VERIFY2(m_heard->output.endsWith(u"\n28\n"_s), qPrintable(m_heard->output));
}

void ThreadsTest::areBounded()
{
    m_session = opened(*m_heard, {.outputLimit = 1000});
    feed(
        "import sys, threading\nsys.stop = False\ndef flood():\n    while not sys.stop: print('x' * 50)\n\ndef nothing():\n    while not sys.stop: print(end='')\n\n"
        "for each in (flood, nothing): threading.Thread(target=each).start()\n");
    QTRY_VERIFY2(m_heard->output.contains(u"more than 1000 characters"_s), qPrintable(m_heard->output));
    feed("print('next')"); // a command with its own room
    QTRY_VERIFY(m_heard->output.count(u"more than 1000 characters"_s) == 2);
    QVERIFY(m_heard->output.size() < 2500);
    QVERIFY(m_python->run(u"import sys; sys.stop = True"_s).ok());
    QCOMPARE(m_heard->failures, QStringList());
}

void ThreadsTest::mayPrintWhileGarbageIsCollected()
{
    QElapsedTimer time;
    time.start();
    feed("import gc\n"
         "class Cycle:\n    def __init__(self): self.me = self\n    def __del__(self): print('gone')\n\n"
         "before = gc.get_threshold()\ngc.set_threshold(1)\n"
         "for i in range(300): Cycle(); print('word')\n");
    QVERIFY(m_python->run(u"import gc; gc.set_threshold(700)"_s).ok());
    QTRY_COMPARE(m_heard->output.count(u"word\n"_s), 300);
    QCOMPARE(m_heard->failures, QStringList());
    QVERIFY(time.elapsed() < 4000); // it waits for nothing; the watchdog would come after five seconds
}

void ThreadsTest::mayOutliveTheirSession()
{
    feed(
        "import sys, threading, time\n"
        "sys.printed = 0\n"
        "def work():\n    while not sys.stop:\n        print('word'); display(1)\n        sys.printed += 1\n        time.sleep(0.001)\n\n"
        "sys.stop = False\nsys.worker = threading.Thread(target=work)\nsys.worker.start()");
    QTRY_VERIFY(m_heard->output.count(u'\n') > 3);
    m_session.reset();
    const auto heard = m_heard->output;
    QVERIFY(m_python->run(u"import sys; sys.before = sys.printed"_s).ok());
    QTRY_VERIFY(
        m_python->run(u"import sys; assert sys.printed > sys.before + 20, sys.printed; assert sys.worker.is_alive()"_s)
            .ok());
    QCOMPARE(m_heard->output, heard);
    QVERIFY(m_python->run(u"import sys; sys.stop = True; sys.worker.join(5); assert not sys.worker.is_alive()"_s).ok());
}

/// Last of all: it ends Python.
void ThreadsTest::keepNobodyFromLeaving()
{
    feed(
        "import threading, time\ndef work():\n    while True: time.sleep(0.01); print('word')\n\nthreading.Thread(target=work, name='treadmill').start()");
    m_session.reset();
    QElapsedTimer time;
    time.start();
    m_python.reset();
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
}

QTEST_GUILESS_MAIN(ThreadsTest)
#include "tst_threads.moc"
