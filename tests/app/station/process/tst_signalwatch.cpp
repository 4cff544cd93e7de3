#include "app/station/process/signalwatch.h"

#include <csignal>

#include <QTest>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class SignalWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsSignalsToTheLoop()
    {
        EpollReactor reactor;
        int stops = 0;
        int reloads = 0;
        SignalWatch watch(
            reactor, [&] { ++stops; }, [&] { ++reloads; });
        ::raise(SIGHUP);
        QCOMPARE(reloads, 0); // not from inside the signal
        QTRY_COMPARE(reloads, 1);
        ::raise(SIGHUP);
        QTRY_COMPARE(reloads, 2);
        ::raise(SIGTERM);
        QTRY_COMPARE(stops, 1);
    }

    void mayEndInItsOwnCall()
    {
        EpollReactor reactor;
        std::unique_ptr<SignalWatch> watch;
        bool ended = false;
        watch = std::make_unique<SignalWatch>(
            reactor,
            [&] {
                watch.reset();
                ended = true;
            },
            [] {});
        ::raise(SIGINT);
        QTRY_VERIFY(ended);
    }

    void endsAtOnceAtTheSecond()
    {
#ifdef __SANITIZE_THREAD__
        QSKIP("ThreadSanitizer brings no signal to the child of a program with threads (QtTest has one).");
#endif
        const auto child = ::fork();
        if (child == 0) {
            // The loop never runs here, as in a program that hangs.
            EpollReactor reactor;
            SignalWatch watch(
                reactor, [] {}, [] {});
            ::raise(SIGTERM);
            ::raise(SIGINT);
            ::poll(nullptr, 0, 2000);
            ::_exit(1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 128 + SIGINT);
    }

    void givesSignalsBack()
    {
        {
            EpollReactor reactor;
            SignalWatch watch(
                reactor, [] {}, [] {});
        }
        struct sigaction now = {};
        QCOMPARE(::sigaction(SIGTERM, nullptr, &now), 0);
        QVERIFY(now.sa_handler == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(SignalWatchTest)
#include "tst_signalwatch.moc"
