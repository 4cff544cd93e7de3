#include "app/station/programsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/station/preferences/stationpreferences.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ProgramSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line"); // 0: nothing is wrong
        QTest::addColumn<QString>("proxy");
        QTest::newRow("nothing") << QByteArray("log-level = \"debug\"\n") << 0 << u"direct"_s;
        QTest::newRow("a proxy") << QByteArray("proxy = \"socks5:127.0.0.1:9050\"\n") << 0
                                 << u"socks5:127.0.0.1:9050"_s;
        QTest::newRow("no proxy") << QByteArray("\nproxy = \"sokcs5:127.0.0.1:9050\"\n") << 2
                                  << u"sokcs5:127.0.0.1:9050"_s;
        QTest::newRow("empty") << QByteArray("proxy = \"\"\n") << 1 << QString();
        // Beside another's fault the proxy counts: without it people would go out in the open.
        QTest::newRow("another's fault") << QByteArray("proxy = \"socks5:127.0.0.1:9050\"\nlog-level = \"loud\"\n") << 2
                                         << u"socks5:127.0.0.1:9050"_s;
        QTest::newRow("not to be read") << QByteArray("proxy = \"socks5:127.0.0.1:9050\nlog-level = \"debug\"\n") << 1
                                        << QString();
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, line);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"everyport.toml"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
        file.close();
        const auto typed = parseCommandLine({u"--config"_s, folder.path()});
        QVERIFY(typed);
        const auto read = ProgramSettings::read(*typed);
        const auto& settings = read.values;
        QCOMPARE(read.fault() ? read.fault()->native : 0, line);
        QTEST(settings.text(u"proxy"_s), "proxy");
        EpollReactor reactor;
        const auto way = StationPreferences({}, settings).proxyFor(reactor, u"irc.example"_s).take();
        QCOMPARE(way.ok(), line != 1 && !text.contains("sokcs5")); // nobody goes out without the proxy that was meant
        QCOMPARE(settings.text(u"log-level"_s), line == 0 && text.contains("debug") ? u"debug"_s : u"info"_s);
    }

    /// Whatever is wrong with the address: it may hold a password, and the log is read by others.
    void theStoragesAddressIsNeverShown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a slip") << QByteArray("storage = \"postgres//anna:geheim@host/base\"\n");
        QTest::newRow("two lines") << QByteArray("storage = \"\"\"postgresql://anna:geheim@host\n/base\"\"\"\n");
        QTest::newRow("too long") << QByteArray(
            "storage = \"postgresql://anna:geheim@host/" + QByteArray(5000, 'x') + "\"\n");
        QTest::newRow("a list") << QByteArray(
            "storage = [\"postgresql://anna:geheim@host/base\", \"postgresql://anna:geheim@other/base\"]\n");
        QTest::newRow("no end") << QByteArray("storage = \"postgresql://anna:geheim@host/base\n");
        QTest::newRow("no quotation marks") << QByteArray("storage = postgresql://anna:geheim@host/base\n");
    }
    void theStoragesAddressIsNeverShown()
    {
        QFETCH(const QByteArray, text);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"everyport.toml"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
        file.close();
        const auto typed = parseCommandLine({u"--config"_s, folder.path()});
        const auto settings = ProgramSettings::read(*typed);
        QVERIFY(!settings.faults.isEmpty());
        for (const auto& fault : settings.faults)
            QVERIFY2(!fault.text.contains(u"geheim"_s), qPrintable(fault.text));
        QVERIFY(!settings.values.text(u"storage"_s).isEmpty()); // no file in its place
        for (const auto& typo : {u"postgres//anna:geheim@host/base"_s, u"postgresql://anna:geheim@host/base"_s}) {
            const auto given = parseCommandLine({u"--storage"_s, typo});
            QVERIFY(!given);
            QVERIFY2(!given.error().text.contains(u"geheim"_s), qPrintable(given.error().text));
        }
    }

    /// What it says does not count; that votes are kept elsewhere does.
    void aFileThatOthersMayWriteToLeadsNowhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("names");
        QTest::newRow("a server") << QByteArray("storage = \"postgresql://host/base\"\n") << true;
        QTest::newRow("none") << QByteArray("log-level = \"debug\"\n") << false;
    }
    void aFileThatOthersMayWriteToLeadsNowhere()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, names);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"everyport.toml"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther));
        const auto typed = parseCommandLine({u"--config"_s, folder.path()});
        const auto settings = ProgramSettings::read(*typed);
        const auto storage = settings.values.text(u"storage"_s);
        QVERIFY(settings.fault());
        QVERIFY(!storage.contains(u"host"_s));
        QCOMPARE(!storage.isEmpty(), names);
    }
};

QTEST_GUILESS_MAIN(ProgramSettingsTest)
#include "tst_programsettings.moc"
