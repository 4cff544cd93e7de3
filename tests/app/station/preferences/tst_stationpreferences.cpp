#include "app/station/preferences/stationpreferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class StationPreferencesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    EpollReactor m_reactor;

    QString path() const { return m_folder.filePath(u"everyport.toml"_s); }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& text)
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void aChangeIsWrittenAndCounts()
    {
        StationPreferences preferences(path());
        int changes = 0;
        const auto heard = preferences.whenChanged([&changes] { ++changes; });
        QCOMPARE(preferences.chatHistoryDays(), 0);
        QVERIFY(preferences.set(u"chat-history-days"_s, 90));
        QCOMPARE(preferences.chatHistoryDays(), 90);
        QCOMPARE(written(), QByteArray("chat-history-days = 90\n"));
        QCOMPARE(changes, 1);
        QVERIFY(preferences.set(u"chat-history-days"_s, 90)); // it is so
        QCOMPARE(changes, 1);
    }

    void whatAPersonWroteStays()
    {
        write("# mine\nlog-level = \"debug\" # loud\nchat-history-days = 30\n");
        OptionValues values(stationPreferences());
        values.give(u"chat-history-days"_s, 30);
        StationPreferences preferences(path(), values);
        QCOMPARE(preferences.chatHistoryDays(), 30);
        QVERIFY(preferences.set(u"chat-history-days"_s, 7));
        QCOMPARE(written(), QByteArray("# mine\nlog-level = \"debug\" # loud\nchat-history-days = 7\n"));
    }

    void whatIsWrongChangesNothing_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("negative") << u"chat-history-days"_s << QVariant(-1);
        QTest::newRow("no number") << u"chat-history-days"_s << QVariant(u"soon"_s);
        QTest::newRow("unknown") << u"chat-hystery"_s << QVariant(1);
    }
    void whatIsWrongChangesNothing()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        StationPreferences preferences(path());
        const auto set = preferences.set(key, value);
        QVERIFY(!set);
        QCOMPARE(set.error().code, key);
        QCOMPARE(preferences.chatHistoryDays(), 0);
        QVERIFY(!QFile::exists(path()));
    }

    /// A file that cannot be read is not written over.
    void whatCannotBeWrittenDoesNotCount()
    {
        write("chat-history-days = [\n");
        StationPreferences preferences(path());
        QVERIFY(!preferences.set(u"chat-history-days"_s, 5));
        QCOMPARE(preferences.chatHistoryDays(), 0);
        QCOMPARE(written(), QByteArray("chat-history-days = [\n"));
    }

    void proxiesAreChecked_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << u"direct"_s << true;
        QTest::newRow("the desktop's") << u"desktop"_s << true;
        QTest::newRow("SOCKS") << u"socks5:127.0.0.1:9050"_s << true;
        QTest::newRow("HTTP") << u"httpproxy:proxy.example.org:8080"_s << true;
        QTest::newRow("by name and password") << u"socks5:127.0.0.1:9050:user=me:password=x"_s << true;
        QTest::newRow("no proxy") << u"tcp:127.0.0.1:80"_s << false;
        QTest::newRow("words") << u"tor"_s << false;
        QTest::newRow("nothing at all") << QString() << false;
        QTest::newRow("another place behind it") << u"socks5:127.0.0.1:9050:tcp:evil.example:1"_s << false;
    }
    void proxiesAreChecked()
    {
        QFETCH(QString, proxy);
        QFETCH(bool, good);
        StationPreferences preferences{QString()};
        QCOMPARE(preferences.set(u"proxy"_s, proxy).ok(), good);
        QCOMPARE(preferences.value(u"proxy"_s).toString(), good ? proxy : u"direct"_s);
    }

    void theWayToAHost()
    {
        StationPreferences preferences{QString()};
        const auto way = [&](const QString& host) { return preferences.proxyFor(m_reactor, host).take(); };
        QCOMPARE(*way(u"irc.example.org"_s), QString());
        QVERIFY(preferences.set(u"proxy"_s, u"socks5:127.0.0.1:9050"_s));
        QCOMPARE(*way(u"irc.example.org"_s), u"socks5:127.0.0.1:9050"_s);
        QCOMPARE(*way(u"localhost"_s), QString());
        QCOMPARE(*way(u"127.0.0.1"_s), QString());
    }

    /// A slip of the pen in the file must not send anybody out without the proxy that hides them.
    void aMistypedProxyKeepsEverybodyAtHome()
    {
        OptionValues values(stationPreferences());
        values.give(u"proxy"_s, u"sokcs5:127.0.0.1:9050"_s);
        StationPreferences preferences(QString(), values);
        QVERIFY(!preferences.proxyFor(m_reactor, u"irc.example.org"_s).take());
    }

    void withoutAFileItCountsUntilTheEnd()
    {
        StationPreferences preferences{QString()};
        QVERIFY(preferences.set(u"chat-history-days"_s, 5));
        QCOMPARE(preferences.chatHistoryDays(), 5);
    }

    /// SIGHUP, or the end of a session: what is not there any more is as at first.
    /// Whoever chose another way goes back to it without typing it again; the file does not keep it.
    void theLastProxyOfOnesOwnIsRemembered()
    {
        StationPreferences preferences(path());
        QVERIFY(preferences.formerProxy().isEmpty());
        for (const QString& way : {u"desktop"_s, u"socks5:127.0.0.1:9050:user=a:password=geese"_s, u"direct"_s})
            QVERIFY(preferences.set(u"proxy"_s, way).ok());
        QCOMPARE(preferences.formerProxy(), u"socks5:127.0.0.1:9050:user=a:password=geese"_s);
        QVERIFY(preferences.set(u"proxy"_s, u"desktop"_s).ok());
        QCOMPARE(preferences.formerProxy(), u"socks5:127.0.0.1:9050:user=a:password=geese"_s);
        QVERIFY(!StationPreferences(path()).formerProxy().contains(u"geese"_s));
        QFile file(path());
        QVERIFY(file.open(QFile::ReadOnly) && !file.readAll().contains("geese"));
    }

    void theFileReadAgain()
    {
        StationPreferences preferences{QString()};
        int changes = 0;
        const auto heard = preferences.whenChanged([&changes] { ++changes; });
        OptionValues values(stationPreferences());
        values.give(u"chat-history-days"_s, 14);
        preferences.take(values);
        QCOMPARE(preferences.chatHistoryDays(), 14);
        QCOMPARE(changes, 1);
        preferences.take(values);
        QCOMPARE(changes, 1);
        preferences.take({});
        QCOMPARE(preferences.chatHistoryDays(), 0);
        QCOMPARE(changes, 2);
    }
};

QTEST_MAIN(StationPreferencesTest)
#include "tst_stationpreferences.moc"
