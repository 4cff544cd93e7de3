#include "app/station/servicefiles/backupsecrecy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class BackupSecrecyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    backup::Secrecy m_seen;

private Q_SLOTS:
    void initTestCase() { m_seen = stationSecrecy(m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s)); }

    /// What an editor leaves, or a slip of the hand: such a file is no configuration, and says the same.
    void remarksWithSecretsAreSeenNowhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("as it is read") << u"everyport.toml"_s << QByteArray("log = \"all\"\n");
        QTest::newRow("with a slip") << u"everyport.toml"_s << QByteArray("log = \"all\n");
        QTest::newRow("before it was changed") << u"everyport.toml~"_s << QByteArray("log = \"all\"\n");
        QTest::newRow("put aside") << u"everyport.toml.bak"_s << QByteArray("log = \"all\"\n");
    }
    void remarksWithSecretsAreSeenNowhere()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, rest);
        const auto path = u"config/"_s + name;
        for (const QByteArray remark :
            {"# password = \"HUNTER\"\n", "# Passwort HUNTER\n", "# via = a:1:password=HUNTER\n"}) {
            const auto seen = m_seen(path, remark + rest);
            QVERIFY2(!seen || !seen->contains("HUNTER"), remark.constData());
        }
        QCOMPARE(m_seen(path, "# ours\n" + rest).value_or("-"), "# ours\n" + rest);
    }

    /// `check` refuses such a proxy, and there it stands.
    void whatStandsBeforeAnAtInAProxyIsASecret_data()
    {
        QTest::addColumn<QByteArray>("proxy");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("as another program writes it")
            << QByteArray("socks5:u:HUNTER@127.0.0.1:9") << QByteArray("socks5:127.0.0.1:9");
        QTest::newRow("as an address") << QByteArray("socks5://u:HUNTER@127.0.0.1:9")
                                       << QByteArray("socks5://u@127.0.0.1:9"); // a name is no secret
        QTest::newRow("a password with an at") << QByteArray("http://u:HUN@HUNTER@h:1") << QByteArray("http://h:1");
        QTest::newRow("without a kind") << QByteArray("u:HUNTER@h:1") << QByteArray("h:1");
        QTest::newRow("as it is written here") << QByteArray("socks5:127.0.0.1:9:user=u@example.org:password=HUNTER")
                                               << QByteArray("socks5:127.0.0.1:9:user=u@example.org");
        QTest::newRow("none") << QByteArray("direct") << QByteArray("direct");
    }
    void whatStandsBeforeAnAtInAProxyIsASecret()
    {
        QFETCH(const QByteArray, proxy);
        QFETCH(const QByteArray, left);
        QCOMPARE(m_seen(u"config/everyport.toml"_s, "proxy = \"" + proxy + "\"\n").value_or("-"),
            "proxy = \"" + left + "\"\n");
        for (const auto& name : {u"config/everyport.toml"_s, u"config/everyport.toml~"_s}) {
            const auto seen = m_seen(name, "log = \"all\nproxy = \"" + proxy + "\"\n");
            QVERIFY(!seen || !seen->contains("HUNTER"));
        }
    }

    void thePasswordOfTheStorageIsASecret()
    {
        for (const QByteArray& address :
            {QByteArray("postgresql://anna:HUNTER@host/base"), QByteArray("postgresql://host/base?password=HUNTER"),
                QByteArray("postgres//anna:HUNTER@host/base"), QByteArray("postgresql:/anna:HUN/HUNTER@host/base")}) {
            const auto seen = m_seen(u"config/everyport.toml"_s, "storage = \"" + address + "\"\n");
            QVERIFY(seen && seen->startsWith("storage = \"postgres") && !seen->contains("HUN"));
            const auto broken = m_seen(u"config/everyport.toml"_s, "log = \"all\nstorage = \"" + address + "\"\n");
            QVERIFY(!broken || !broken->contains("HUN"));
        }
        const QByteArray plain = "storage = \"postgresql://anna@host:5433/base\"\n";
        QCOMPARE(m_seen(u"config/everyport.toml"_s, plain).value_or("-"), plain);
    }

    /// Or a backup without passwords would lack it.
    void aRuleThatWritesOutWhatIsSoAnywayIsNoSecret()
    {
        const QByteArray top = "enabled = true\nper-minute = 30\ndry-run = false\nquiet = \"0s\"\n";
        const QByteArray log = "[[do]]\naction = \"log\"\ntext = \"{card}\"\nlevel = \"info\"\n";
        for (const QByteArray& when : {QByteArray("[when]\nevent = \"vote-counted\"\npoll = \"\"\n"),
                 QByteArray("[when]\nevent = \"time\"\nat = \"18:30\"\n")})
            QCOMPARE(m_seen(u"config/rules/a.toml"_s, top + when + log).value_or("-"), top + when + log);
        QVERIFY(!m_seen(
            u"config/rules/a.toml"_s, top + "[when]\nevent = \"webhook\"\nsecret = \"TopSecretWord123\"\n" + log));
    }

    /// Their backups lack it, and a restore must not take it for a rule that came since.
    void theFirstProgramsLeftSuchARuleOut()
    {
        const auto older = secrecyOfOlder(m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s));
        const QByteArray rest = "[when]\nevent = \"vote-counted\"\n[[do]]\naction = \"log\"\ntext = \"{card}\"\n";
        QVERIFY(!older(u"config/rules/a.toml"_s, "enabled = true\n" + rest));
        QCOMPARE(older(u"config/rules/a.toml"_s, "enabled = false\n" + rest).value_or("-"), "enabled = false\n" + rest);
        QCOMPARE(older(u"config/everyport.toml"_s, "log = \"all\"\n").value_or("-"), QByteArray("log = \"all\"\n"));
    }

    /// Nothing in them says what they hold, whether the file that names them is right or not.
    void filesThatAreNamedAsSecretsAreSeenNowhere_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::newRow("right") << QByteArray("type = \"xmpp\"\ncomponent-secret-file = \"word.txt\"\n");
        QTest::newRow("with a slip") << QByteArray(
            "type = \"xmpp\"\nname = \"x\ncomponent-secret-file = \"word.txt\"\n");
        QTest::newRow("of no type") << QByteArray("type = \"teapot\"\npassword-file = 'word.txt'\n");
        QTest::newRow("in a list") << QByteArray(
            "type = \"teapot\"\npassword-file = [\n  \"no.txt\",\n  \"word.txt\"\n]\n");
    }
    void filesThatAreNamedAsSecretsAreSeenNowhere()
    {
        QFETCH(const QByteArray, service);
        for (const auto& below : {u"config/"_s, u"config/services/"_s}) {
            const QTemporaryDir folder;
            const auto put = [&](const QString& name, const QByteArray& text) {
                const auto path = folder.filePath(name);
                QDir().mkpath(QFileInfo(path).path());
                QFile file(path);
                QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
            };
            put(u"config/services/x.toml"_s, service);
            put(below + u"word.txt"_s, "HUNTER\n");
            put(u"config/welcome.txt"_s, "Hello\n");
            const auto seen = stationSecrecy(folder.filePath(u"config"_s), folder.filePath(u"data"_s));
            QVERIFY2(!seen(below + u"word.txt"_s, "HUNTER\n"), qPrintable(below));
            QCOMPARE(seen(u"config/welcome.txt"_s, "Hello\n").value_or("-"), QByteArray("Hello\n"));
        }
    }
};

QTEST_GUILESS_MAIN(BackupSecrecyTest)
#include "tst_backupsecrecy.moc"
