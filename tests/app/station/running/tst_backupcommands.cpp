#include "app/station/running/backupcommands.h"

#include <QDir>
#include <QTemporaryDir>

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
        // The file is in whose hands it comes: nothing makes trying slow but the word.
        QVERIFY(m_at.run(u"backup"_s, {file()}, "x").contains(u"fewer than 8 characters"_s));
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
        // Below the folders of services and rules nothing is known.
        QVERIFY(!seen(u"config/services/sub/x.toml"_s, plain));
        QVERIFY(!seen(u"config/rules/sub/x.toml"_s, "x = 1\n"));
    }

    /// Those are nobody's secret option: they stand within a setting.
    void passwordsWithinSettingsAreNotSeen()
    {
        const auto seen = stationSecrecy(m_at.folder.filePath(u"config"_s), m_at.folder.filePath(u"data"_s));
        const QByteArray own = "# ours\nproxy = \"socks5:127.0.0.1:9050:user=lena:password=HUNTER\\\\:2\"\n"
                               "# proxy-password = HUNTER3\nlog = \"all\"\n";
        const auto left = seen(u"config/everyport.toml"_s, own);
        QVERIFY(left && !left->contains("HUNTER"));
        QVERIFY(
            left->contains("# ours\nproxy = \"socks5:127.0.0.1:9050:user=lena\"") && left->contains("log = \"all\""));
        QVERIFY(!seen(u"config/everyport.toml~"_s, own));
        QVERIFY(!seen(u"config/everyport.toml"_s, own + "=\n"));
        QCOMPARE(seen(u"config/notes.txt"_s, "tea").value_or("-"), "tea");
        const auto window = seen(
            u"data/window.ini"_s, "[preferences]\nproxy=\"socks5:a:1:password=HUNTER\\\\:2\"\nx=1\n");
        QCOMPARE(window.value_or("-"), "[preferences]\nproxy=\"socks5:a:1\"\nx=1\n");
        const QByteArray
            bridge = "type = \"irc\"\nserver = \"socks5:a:1:user=u:password=[HUNTER:3]:tls:irc.example.org:6697\"\n"
                     "nick = \"b\" # its password: HUNTER4\n";
        const auto bridgeLeft = seen(u"config/services/bridge.toml"_s, bridge);
        QVERIFY(bridgeLeft && !bridgeLeft->contains("HUNTER"));
        QVERIFY(bridgeLeft->contains("server = \"socks5:a:1:user=u:tls:irc.example.org:6697\""));
        for (const QByteArray event : {"vote-counted", "no such"}) { // of a rule that is right, and of a wrong one
            const auto hook = "[when]\nevent = \"" + event
                + "\"\n[[do]]\naction = \"post\"\nurl = \"https://a.example/";
            QVERIFY(!seen(u"config/rules/hook.toml"_s, hook + "T0/B0/abcdefHUNTER1234567\"\n"));
            QVERIFY(seen(u"config/rules/hook.toml"_s, hook + "votes\"\n").has_value());
        }
    }

    void filesThatOptionsNameAreNotSeen()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"services"_s));
        const auto word = folder.filePath(u"irc.word"_s);
        const auto write = [](const QString& name, const QByteArray& text) {
            QFile file(name);
            return file.open(QFile::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(word, "HUNTER\n"));
        QVERIFY(write(
            folder.filePath(u"services/irc.toml"_s), "type = \"irc\"\npassword-file = \"" + word.toUtf8() + "\"\n"));
        const auto seen = stationSecrecy(folder.path(), m_at.folder.filePath(u"data"_s));
        QVERIFY(!seen(u"config/irc.word"_s, "HUNTER\n"));
        QVERIFY(seen(u"config/other.txt"_s, "tea").has_value());
    }
};

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "tst_backupcommands.moc"
