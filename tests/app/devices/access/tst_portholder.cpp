#include "app/devices/access/portholder.h"

#include <QProcess>
#include <QTest>

#include "tests/app/devices/pty.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

namespace {

/// Another program with the port open; `claim` runs in its shell, the port being descriptor 3.
class Other {
public:
    Other(const QString& port, const QString& claim)
    {
        m_shell.start(u"sh"_s, {u"-c"_s, u"exec 3<>\"$1\"; %1; echo; read end"_s.arg(claim), u"sh"_s, port});
        if (!m_shell.waitForReadyRead(10'000))
            qFatal("no shell: %s", m_shell.readAllStandardError().constData());
    }
    ~Other()
    {
        m_shell.closeWriteChannel();
        m_shell.waitForFinished(10'000);
    }
    qint64 pid() const { return m_shell.processId(); }

private:
    QProcess m_shell;
};

} // namespace

class PortHolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isNobodyMostly()
    {
        Pty pty({});
        QVERIFY(!portHolder(pty.path()));
        QVERIFY(!portHolder(u"/dev/no-such-port"_s));
    }

    void isNotThisProgram()
    {
        Pty pty({});
        const int ours = open(qPrintable(pty.path()), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QVERIFY(!portHolder(pty.path()));
        close(ours);
    }

    void hasItOpen()
    {
        Pty pty({});
        const Other other(pty.path(), u":"_s);
        const auto holder = portHolder(pty.path());
        QVERIFY(holder);
        QCOMPARE(holder->pid, other.pid());
        QCOMPARE(holder->text(), u"sh (process %1)"_s.arg(other.pid()));
    }

    void isWhoLockedItAmongThoseWhoHaveItOpen()
    {
        Pty pty({});
        const Other first(pty.path(), u":"_s);
        QProcess owner;
        owner.start(u"flock"_s, {pty.path(), u"sh"_s, u"-c"_s, u"echo; read end"_s});
        QVERIFY(owner.waitForReadyRead(10'000));
        const Other last(pty.path(), u":"_s);
        const auto holder = portHolder(pty.path());
        QVERIFY(holder);
        QCOMPARE(holder->pid, owner.processId());
        owner.closeWriteChannel();
        QVERIFY(owner.waitForFinished(10'000));
    }
};

QTEST_GUILESS_MAIN(PortHolderTest)
#include "tst_portholder.moc"
