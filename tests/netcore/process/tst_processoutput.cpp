#include <sys/wait.h>

#include <QTest>

#include "netcore/process/processoutput.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/netcore/process/processstory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ProcessOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outputOfWhatWasGiven()
    {
        EpollReactor reactor;
        ProcessOptions options;
        options.executable = u"tr"_s;
        options.arguments = QStringList{u"a-z"_s, u"A-Z"_s};
        auto task = processOutput(reactor, options, "quiet");
        QTRY_VERIFY(task.isReady());
        const auto result = task.take();
        QVERIFY(result.ok());
        QCOMPARE(*result, QByteArray("QUIET"));
    }

    void aBadEndIsAnErrorInItsOwnWords()
    {
        EpollReactor reactor;
        auto task = processOutput(reactor, shell(u"echo lost; echo 'the disk is full' >&2; exit 7"_s));
        QTRY_VERIFY(task.isReady());
        const auto result = task.take();
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"exit-7"_s);
        QCOMPARE(result.error().text, u"sh ended with code 7. the disk is full"_s);
    }

    void valueAndBoth()
    {
        EpollReactor reactor;
        auto value = processValue(reactor, shell(u"echo unheard; exit 9"_s));
        auto both = processOutputAndValue(reactor, shell(u"echo a; echo b >&2; exit 2"_s));
        QTRY_VERIFY(value.isReady() && both.isReady());
        QCOMPARE(value.take()->code, 9);
        const auto result = both.take();
        QCOMPARE(result->out, QByteArray("a\n"));
        QCOMPARE(result->err, QByteArray("b\n"));
        QCOMPARE(result->status.code, 2);
    }

    void noSuchProgramIsReadyAtOnce()
    {
        EpollReactor reactor;
        ProcessOptions options;
        options.executable = u"everyport-no-such-program"_s;
        auto task = processOutput(reactor, options);
        QVERIFY(task.isReady());
        QVERIFY(task.take().error().reason == Reason::NotFound);
    }

    void tooMuchEndsIt()
    {
        EpollReactor reactor;
        auto task = processOutput(reactor, shell(u"yes"_s), {}, 100'000);
        QTRY_VERIFY(task.isReady());
        QVERIFY(task.take().error().reason == Reason::TooLarge);
        QCOMPARE(reactor.connections().openCount(), 0);
    }

    void droppingTheTaskEndsTheProcess()
    {
        EpollReactor reactor;
        auto task = processOutput(reactor, shell(u"exec sleep 60"_s));
        QCOMPARE(reactor.connections().openCount(), 1);
        task.cancel();
        QCOMPARE(reactor.connections().openCount(), 0);
        QTRY_COMPARE(::waitpid(-1, nullptr, WNOHANG), -1); // ended and reaped
    }
};

QTEST_GUILESS_MAIN(ProcessOutputTest)
#include "tst_processoutput.moc"
