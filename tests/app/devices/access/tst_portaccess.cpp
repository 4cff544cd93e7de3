#include <QCoreApplication>
#include <QProcess>
#include <QSerialPort>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>

#include "app/devices/access/portaccess.h"
#include "tests/app/devices/pty.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

namespace {

/// What a reader says of a port when the program runs as nobody; root passes every check.
QStringList probedByNobody(const QString& port)
{
    const auto* nobody = getpwnam("nobody");
    if (!nobody)
        return {};
    QProcess probe;
    probe.start(u"setpriv"_s,
        {u"--reuid=%1"_s.arg(nobody->pw_uid), u"--regid=%1"_s.arg(nobody->pw_gid), u"--clear-groups"_s,
            QCoreApplication::applicationDirPath() + u"/portprobe"_s, port});
    if (!probe.waitForFinished(10'000) || probe.exitCode() != 0)
        qWarning("%s", probe.readAllStandardError().constData());
    return QString::fromUtf8(probe.readAllStandardOutput()).split(u'\n');
}

void giveTo(const QString& port, uid_t user, gid_t group, mode_t mode)
{
    const auto path = port.toLocal8Bit();
    if (chown(path.constData(), user, group) || chmod(path.constData(), mode))
        qFatal("cannot change the rights of %s", path.constData());
}

} // namespace

class PortAccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingWrongWithAGoodPort()
    {
        Pty pty({});
        QVERIFY(!portTrouble(pty.path()));
    }

    void knowsWhatIsNoPort()
    {
        QTemporaryDir folder;
        QCOMPARE(portTrouble(folder.filePath(u"gone"_s))->kind, PortTrouble::Kind::Gone);
        QCOMPARE(portTrouble(folder.path())->kind, PortTrouble::Kind::NoPort);
    }

    void namesTheProgramThatHoldsAPort()
    {
        Pty pty({});
        QSerialPort holder;
        holder.setPortName(pty.path());
        QVERIFY(holder.open(QIODevice::ReadWrite));
        const auto trouble = busyPort(pty.path());
        QCOMPARE(trouble.kind, PortTrouble::Kind::Busy);
        QVERIFY2(trouble.text.contains(u"Close it"_s), qPrintable(trouble.text));
        // we do not hinder ourselves
        QVERIFY(!trouble.text.contains(QString::number(QCoreApplication::applicationPid())));

        QProcess other;
        other.start(u"flock"_s, {pty.path(), u"sh"_s, u"-c"_s, u"echo; read end"_s});
        QVERIFY(other.waitForReadyRead(10'000));
        QCOMPARE(busyPort(pty.path()).text,
            u"%1 is used by flock (process %2). Close it; the reader then goes on by itself."_s.arg(pty.path())
                .arg(other.processId()));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(10'000));
    }

    void tellsWhoMayNotOpenAPortWhatToDo()
    {
        Pty pty({});
        if (geteuid() == 0) {
            qInfo("runs as nobody, through setpriv");
            const auto* dialout = getgrnam("dialout");
            QVERIFY(dialout);
            giveTo(pty.path(), 0, dialout->gr_gid, 0660);
            auto said = probedByNobody(pty.path());
            QCOMPARE(said.value(0), u"no permission"_s);
            QVERIFY2(said.value(1).contains(u"group dialout"_s), qPrintable(said.value(1)));
            QCOMPARE(said.value(2), u"sudo usermod -aG dialout nobody"_s);

            // Joining root's group is nothing to advise.
            giveTo(pty.path(), 0, 0, 0660);
            said = probedByNobody(pty.path());
            QCOMPARE(said.value(0), u"no permission"_s);
            QCOMPARE(said.value(2), QString());

            giveTo(pty.path(), 0, dialout->gr_gid, 0666);
            QCOMPARE(probedByNobody(pty.path()).value(0), u"ready"_s);
            return;
        }
        qInfo("runs as this user, with a port whose rights were taken away");
        giveTo(pty.path(), geteuid(), getegid(), 0);
        QCOMPARE(portTrouble(pty.path())->kind, PortTrouble::Kind::NoPermission);
    }
};

QTEST_GUILESS_MAIN(PortAccessTest)
#include "tst_portaccess.moc"
