#include "app/station/running/backupcommands.h"

#include <future>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include "app/backup/reading/backupreader.h"
#include "app/backup/stream/backupreceiver.h"
#include "app/polls/keptpictures.h"
#include "app/station/running/stationbackup.h"
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

    /// They stand outside the two folders. A slide's need never have been shown.
    void picturesOfAnswersAndSlidesComeAlong()
    {
        const QString tea = m_at.folder.filePath(u"tea.png"_s), hall = m_at.folder.filePath(u"hall.gif"_s);
        const QString none = m_at.folder.filePath(u"none\n.png"_s);
        for (const auto& [name, bytes] : {std::pair(tea, "\x89PNG\r\n\x1a\n"), std::pair(hall, "GIF89a")}) {
            QFile picture(name);
            QVERIFY(picture.open(QFile::WriteOnly) && picture.write(bytes) > 0);
        }
        polls::Poll poll;
        poll.id = u"drink"_s;
        poll.question = u"Drink?"_s;
        poll.answers = {{u"tea"_s, u"Tea"_s, tea}, {u"coffee"_s, u"Coffee"_s, {}}};
        QVERIFY(got(m_at.station->polls().save(poll)).ok());
        const auto data = m_at.folder.filePath(u"data"_s);
        QSettings memory(data + u"/window.ini"_s, QSettings::IniFormat);
        memory.setValue(slidesPlace + u"Open%20day"_s,
            u"[{\"id\":\"slide/1\",\"picture\":\"%1\"},{\"picture\":\"%2\"},{}]"_s.arg(
                hall, QString(none).replace(u'\n', u"\\n"_s)));
        memory.sync();
        const auto said = m_at.run(u"backup"_s, {file()});
        QVERIFY2(said.contains(u"cannot be read"_s) && said.contains(u"none?.png\n"_s), qPrintable(said));
        QVERIFY2(!said.contains(tea) && !said.contains(hall), qPrintable(said));
        const backup::Places into{m_at.folder.filePath(u"pictured/config"_s), m_at.folder.filePath(u"pictured/data"_s)};
        QVERIFY(backup::unpackBackup(file(), into, {}).ok());
        for (const QString& one : {tea, hall})
            QVERIFY2(QFile::exists(polls::keptPicture(into.data, one)), qPrintable(one));

        // What nothing names any more goes; where the part is left out nothing is looked at.
        memory.clear();
        memory.sync();
        m_at.run(u"backup"_s, {file()}, {}, {{u"without"_s, QStringList{u"polls"_s}}});
        QVERIFY(QFile::exists(polls::keptPicture(data, hall)));
        m_at.run(u"backup"_s, {file()});
        QVERIFY(QFile::exists(polls::keptPicture(data, tea)));
        QVERIFY(!QFile::exists(polls::keptPicture(data, hall)));
    }

    void manyPicturesThatAreMissingAreSaidInFewLines()
    {
        QJsonArray slides;
        for (int i = 0; i < 90; ++i)
            slides.append(QJsonObject{{u"picture"_s, u"/none/%1.png"_s.arg(i)}});
        QSettings memory(m_at.folder.filePath(u"data/window.ini"_s), QSettings::IniFormat);
        memory.setValue(slidesPlace + u"Day"_s, QString::fromUtf8(QJsonDocument(slides).toJson()));
        memory.sync();
        const auto said = m_at.run(u"backup"_s, {file()});
        QVERIFY2(said.contains(u"  /none/0.png\n"_s) && said.endsWith(u"… and 70 more\n"_s), qPrintable(said));
        memory.clear();
        memory.sync();
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

    /// One that takes nothing (Ctrl+Z) leaves the other threads to others, and ends when its command hangs up.
    void oneIsMadeAtATime()
    {
        QVERIFY(QDir().mkpath(m_at.folder.filePath(u"config/plugins/large"_s)));
        QFile large(m_at.folder.filePath(u"config/plugins/large/plugin.py"_s));
        QVERIFY(large.open(QFile::WriteOnly) && large.write(QByteArray(8'000'000, '#')) == 8'000'000);
        large.close();
        std::promise<void> may;
        QTemporaryFile to;
        QVERIFY(to.open());
        auto stands = backup::BackupReceiver::wait(
            m_at.folder.filePath(u"data"_s), to, [&may](qint64 bytes) -> Result<qint64> {
                may.get_future().wait();
                return bytes;
            });
        QVERIFY(stands);
        const auto releasing = qScopeGuard([&may] { may.set_value(); });
        CollectedOutput output(1000);
        auto asking = runCommand(
            *m_at.station, {u"backup"_s, {file()}, {{u"stream"_s, (*stands)->folder()}}, {}}, output);
        const auto next = m_at.run(u"backup"_s, {file()});
        QVERIFY2(next.startsWith(u"! A backup is being made"_s), qPrintable(next));
        QVERIFY(!m_at.run(u"backup"_s, {file()}, {}, {{u"dry-run"_s, true}}).startsWith(u"! "_s));
        QVERIFY(!asking.isReady());
        asking = {};
        QTRY_VERIFY_WITH_TIMEOUT(m_at.run(u"backup"_s, {file()}).startsWith(file()), 20'000);
        QVERIFY(m_at.run(u"backup"_s, {file()}).startsWith(file())); // nothing is left of the one before
        QVERIFY(large.remove());
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

    /// What a person keeps beside what counts now; the rule itself goes along.
    void remarksOfRulesWithSecretsAreNotSeen()
    {
        const auto seen = stationSecrecy(m_at.folder.filePath(u"config"_s), m_at.folder.filePath(u"data"_s));
        const QByteArray rule = "[when]\nevent = \"vote-counted\"\n[[do]]\naction = \"post\"\n"
                                "url = \"https://a.example/votes\"\n";
        const QByteArray
            remarks = "# ours\n# secret = \"HUNTER-1\"\n# url = \"https://a.example/T0/abcdefHUNTER1234567\"\n";
        const auto left = seen(u"config/rules/hook.toml"_s, remarks + rule);
        QVERIFY(left && !left->contains("HUNTER"));
        QVERIFY(left->startsWith("# ours\n") && left->endsWith(rule));
        QCOMPARE(seen(u"config/rules/hook.toml"_s, "# ours\n" + rule).value_or("-"), "# ours\n" + rule);
        // Such a sign within a text: without what stands behind it, it would be another rule.
        auto text = rule;
        text.replace("a.example/votes", "a.example/#token=x");
        const auto odd = seen(u"config/rules/hook.toml"_s, text);
        QVERIFY(!odd || *odd == text);
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
