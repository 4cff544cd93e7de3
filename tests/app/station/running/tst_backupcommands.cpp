#include "app/station/running/backupcommands.h"

#include <QDir>

#include "app/backup/backupreader.h"
#include "app/station/servicefiles/backupsecrecy.h"
#include "tests/app/station/commandedstation.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class BackupCommandsTest : public QObject {
    Q_OBJECT

    CommandedStation m_at;

    QString file() const { return m_at.folder.filePath(u"hall.everyport"_s); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void aRunningStationIsSaved()
    {
        QCOMPARE(m_at.run(u"user add"_s, {u"alice"_s}, "sesame"), QString());
        const auto said = m_at.run(u"backup"_s, {file()});
        QVERIFY2(said.startsWith(file() + u": "_s), qPrintable(said));
        const auto head = backup::readBackupHead(file());
        QVERIFY(head.ok());
        QCOMPARE(head->secrets, 0);
        const backup::Places into{m_at.folder.filePath(u"in/config"_s), m_at.folder.filePath(u"in/data"_s)};
        QVERIFY(backup::unpackBackup(file(), into, {}).ok());
        QVERIFY(QFile::exists(into.data + u"/everyport.sqlite"_s));
        QVERIFY(!m_at.run(u"user list"_s).isEmpty()); // it goes on
    }

    void whereItGoesIsSaidInFull()
    {
        QVERIFY(m_at.run(u"backup"_s, {u"hall.everyport"_s}).startsWith(u"! The file's path"_s));
        QVERIFY(m_at.run(u"backup"_s, {m_at.folder.filePath(u"none/x"_s)}).startsWith(u"! "_s));
    }

    void withAPasswordSecretsAreInIt()
    {
        const auto said = m_at.run(u"backup"_s, {file()}, "eleven geese");
        QVERIFY2(said.startsWith(file()) && said.count(u'\n') == 1, qPrintable(said));
        QCOMPARE(backup::readBackupHead(file())->secrets, 1);
    }

    void whatIsDeclaredSecretIsNotSeen()
    {
        const auto seen = stationSecrecy(m_at.folder.filePath(u"config"_s), m_at.folder.filePath(u"data"_s));
        const QByteArray irc = "# ours\ntype = \"irc\"\ncloak-key = \"sesame sesame sesame\"\nlisten = [\"tcp:0\"]\n";
        const auto left = seen(u"config/services/irc.toml"_s, irc);
        QVERIFY(left && !left->contains("sesame") && left->contains("# ours") && left->contains("tcp:0"));
        const QByteArray plain = "type = \"irc\"\n";
        QCOMPARE(seen(u"config/services/irc.toml"_s, plain).value_or("-"), plain);
        // Nobody can tell what is a secret in these.
        QVERIFY(!seen(u"config/services/odd.toml"_s, "type = \"odd\"\nkey = 1\n"));
        QVERIFY(!seen(u"config/services/irc.toml"_s, "type = irc = \n"));
        QVERIFY(!seen(u"config/services/irc.toml.broken"_s, plain));
        QVERIFY(!seen(u"config/plugins/gone.toml"_s, "enabled = true\n"));
        QVERIFY(!seen(u"config/rules/bad.toml"_s, "secret = \"sesame\"\n"));
        QCOMPARE(seen(u"config/plugins/greeter/plugin.py"_s, "pass").value_or("-"), "pass");
        QCOMPARE(seen(u"data/window.ini"_s, "x").value_or("-"), "x");
    }
};

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "tst_backupcommands.moc"
