#include "app/devices/access/portclaim.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>
#include <sys/ioctl.h>

#include "tests/app/devices/pty.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

class PortClaimTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesAFreePortAsItIs()
    {
        Pty pty({});
        {
            const PortClaim claim(pty.path());
            QVERIFY(!claim.isTaken());
            const PortClaim second(pty.path()); // the first keeps nobody out
            QVERIFY(!second.isTaken());
        }
        const int port = openPort(pty);
        QCOMPARE(flock(port, LOCK_EX | LOCK_NB), 0);
        close(port);
    }

    void seesALock()
    {
        Pty pty({});
        const int port = openPort(pty);
        QCOMPARE(flock(port, LOCK_EX), 0);
        QVERIFY(PortClaim(pty.path()).isTaken());
        QCOMPARE(flock(port, LOCK_SH), 0); // picocom and others lock shared or whole, as they like
        QVERIFY(PortClaim(pty.path()).isTaken());
        flock(port, LOCK_UN);
        QVERIFY(!PortClaim(pty.path()).isTaken());
        close(port);
    }

    void seesAnotherProgramsExclusiveUse()
    {
        Pty pty({});
        QProcess other;
        other.start(u"/usr/bin/python3"_s,
            {u"-c"_s,
                u"import fcntl,os,sys,termios\nfcntl.ioctl(os.open(sys.argv[1],os.O_RDWR|os.O_NOCTTY),termios.TIOCEXCL)\nprint(flush=True)\nsys.stdin.read()"_s,
                pty.path()});
        QVERIFY(other.waitForReadyRead(10'000));
        QVERIFY(PortClaim(pty.path()).isTaken());
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(10'000));
        QVERIFY(!PortClaim(pty.path()).isTaken());
    }

    // A program that was killed leaves its mark while somebody else has the port open; as root we look who that is.
    // All others the system itself keeps out.
    void isNotKeptOutByTheDead()
    {
        Pty pty({});
        const int ours = openPort(pty);
        QCOMPARE(ioctl(ours, TIOCEXCL), 0);
        QCOMPARE(PortClaim(pty.path()).isTaken(), geteuid() != 0);
        close(ours);
    }

    void isFalseForWhatIsNoPort()
    {
        QTemporaryDir folder;
        QVERIFY(!PortClaim(folder.filePath(u"gone"_s)).isTaken());
        QVERIFY(!PortClaim(folder.path()).isTaken());
        QVERIFY(!PortClaim(u"/dev/null"_s).isTaken());
    }

private:
    static int openPort(const Pty& pty) { return open(qPrintable(pty.path()), O_RDWR | O_NOCTTY | O_CLOEXEC); }
};

QTEST_GUILESS_MAIN(PortClaimTest)
#include "tst_portclaim.moc"
