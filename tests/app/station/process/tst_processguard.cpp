#include "app/station/process/processguard.h"

#include <cerrno>
#include <csignal>

#include <QTemporaryFile>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "netcore/base/error.h"
#include "tests/support/testclass.h"

using namespace everyport;

class ProcessGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyLooksIntoIt()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("A sanitizer looks itself.");
#endif
        qputenv("EVERYPORT_DEBUGGABLE", "1");
        guardProcess();
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 1);
        qunsetenv("EVERYPORT_DEBUGGABLE");
        guardProcess();
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
    }

    void nobodyElseWritesWhatItMakes()
    {
        for (const auto& [given, wanted] : {std::pair{0, 022}, std::pair{077, 077}, std::pair{002, 022}}) {
            ::umask(mode_t(given));
            guardProcess();
            const auto now = ::umask(022);
            QCOMPARE(int(now), wanted);
        }
    }

    /// The signal would end it without a word.
    void aFileThatMayGrowNoLargerIsAnError()
    {
        std::signal(SIGXFSZ, SIG_DFL);
        guardProcess();
        QTemporaryFile file;
        QVERIFY(file.open());
        struct rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit small = before;
        small.rlim_cur = 0;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = ::write(file.handle(), "x", 1);
        const auto error = Error::fromErrno(errno, QString());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(int(written), -1);
        QCOMPARE(error.reason, Reason::NoSpace);
    }
};

QTEST_APPLESS_MAIN(ProcessGuardTest)
#include "tst_processguard.moc"
