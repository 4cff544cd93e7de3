#include "app/station/process/endingsignals.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;

class EndingSignalsTest : public QObject {
    Q_OBJECT

    /// How a process ends that gets a signal while it works: by which signal, or 0 and whether it was noted.
    static std::pair<int, int> endOf(int number, bool isIgnored, int times)
    {
        const auto child = ::fork();
        if (child == 0) {
            std::signal(number, isIgnored ? SIG_IGN : SIG_DFL);
            bool came = false;
            {
                const EndingSignals ending;
                for (int i = 0; i < times; ++i)
                    ::raise(number);
                came = EndingSignals::came();
                if (times > 1)
                    ::_exit(99);
            }
            ::_exit(came ? 1 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return {WIFSIGNALED(status) ? WTERMSIG(status) : 0, WIFEXITED(status) ? WEXITSTATUS(status) : 0};
    }

private Q_SLOTS:
    void endsWhenAllIsClearedUp()
    {
        using End = std::pair<int, int>;
        for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
            QCOMPARE(endOf(number, false, 1), End(number, 0));
            QCOMPARE(endOf(number, false, 2), End(number, 0)); // at once, or it were 99
            QCOMPARE(endOf(number, true, 1), End(0, 0));
            QCOMPARE(endOf(number, false, 0), End(0, 0));
        }
        QVERIFY(!EndingSignals::came());
    }

    void isNotedUntilThen()
    {
        const auto child = ::fork();
        if (child == 0) {
            const EndingSignals ending;
            ::raise(SIGTERM);
            ::_exit(EndingSignals::came() ? 7 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 7);
    }
};

QTEST_APPLESS_MAIN(EndingSignalsTest)
#include "tst_endingsignals.moc"
