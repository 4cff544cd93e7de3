#include "app/station/preferences/desktopproxy.h"

#include <csignal>
#include <functional>

#include <QDBusConnection>
#include <QDBusContext>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The portal by which a desktop tells its proxy, on a bus of the test's own.
class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.ProxyResolver")
public:
    QStringList answer;
    QStringList asked;
    bool refuses = false;

public Q_SLOTS:
    QStringList Lookup(const QString& uri)
    {
        asked.append(uri);
        if (refuses)
            sendErrorReply(QDBusError::AccessDenied, u"not now"_s);
        return answer;
    }
};

class DesktopProxyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_bus;
    FakePortal m_portal;
    EpollReactor m_reactor;

    Result<QString> way(const QString& host = u"irc.example.org"_s)
    {
        auto task = desktopProxy(m_reactor, host);
        if (!QTest::qWaitFor([&task] { return task.isReady(); }, 20000))
            qFatal("nobody answered");
        return task.take();
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Without the services of this machine, which has a portal perhaps.
        QFile config(m_folder.filePath(u"bus.conf"_s));
        QVERIFY(config.open(QFile::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8()
            + "</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
              "<allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_bus.start(u"dbus-daemon"_s, {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"portal"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        m_bus.terminate();
        m_bus.waitForFinished();
    }
    void init()
    {
        for (const char* name : {"all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(name);
        m_portal.answer = {};
        m_portal.asked.clear();
        m_portal.refuses = false;
    }

    void addresses_data()
    {
        QTest::addColumn<QStringList>("proxies");
        QTest::addColumn<QString>("way");
        const auto row = [](const char* name, const QStringList& proxies, const QString& way) {
            QTest::newRow(name) << proxies << way;
        };
        row("none", {}, {});
        row("straight", {u"direct://"_s}, {});
        row("SOCKS", {u"socks://proxy.example.org:1081"_s}, u"socks5:proxy.example.org:1081"_s);
        row("SOCKS 5, its usual port", {u"socks5h://10.0.0.1"_s}, u"socks5:10.0.0.1:1080"_s);
        row("HTTP", {u"http://proxy.example.org:3128/"_s}, u"httpproxy:proxy.example.org:3128"_s);
        row("without a scheme", {u"proxy.example.org:3128"_s}, u"httpproxy:proxy.example.org:3128"_s);
        row("the first that can be used", {u"socks4://a:1"_s, u"http://b:2"_s, u"direct://"_s}, u"httpproxy:b:2"_s);
        row("of no kind of ours", {u"https://a:1"_s}, u"!"_s);
    }
    void addresses()
    {
        QFETCH(QStringList, proxies);
        QFETCH(QString, way);
        const auto found = wayOutOf(proxies);
        if (way == u"!") {
            QVERIFY(!found);
            QCOMPARE(found.error().kind, Error::Kind::Unsupported);
            return;
        }
        QVERIFY(found);
        QCOMPARE(*found, way);
    }

    void exceptions()
    {
        const auto set = u"localhost, .example.org,10.0.0.1,*.lan"_s;
        QVERIFY(isExcepted(u"irc.example.org"_s, set));
        QVERIFY(isExcepted(u"Example.org"_s, set));
        QVERIFY(isExcepted(u"10.0.0.1"_s, set));
        QVERIFY(isExcepted(u"printer.lan"_s, set));
        QVERIFY(!isExcepted(u"badexample.org"_s, set));
        QVERIFY(!isExcepted(u"irc.example.org"_s, {}));
        QVERIFY(isExcepted(u"irc.example.org"_s, u"*"_s));
    }

    /// A session started by hand has it there, and it is what its person means.
    void theEnvironmentComesFirst()
    {
        qputenv("all_proxy", "socks5://127.0.0.1:9050");
        qputenv("no_proxy", "example.org");
        QCOMPARE(*way(u"irc.libera.chat"_s), u"socks5:127.0.0.1:9050"_s);
        QCOMPARE(*way(u"irc.example.org"_s), QString());
        QVERIFY(m_portal.asked.isEmpty());
    }

    void nobodyThereIsNothingSet() { QCOMPARE(*way(), QString()); }

    void withoutASessionNothingIsSet()
    {
        const auto address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus");
        const auto found = way();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QVERIFY(found);
        QCOMPARE(*found, QString());
    }

    void aSessionThatStandsStillLeavesTheLoopAlone()
    {
        const auto pid = pid_t(m_bus.processId());
        ::kill(pid, SIGSTOP);
        auto task = desktopProxy(m_reactor, u"irc.example.org"_s);
        int ticks = 0;
        std::function<void()> tick = [&] {
            if (++ticks < 20)
                m_reactor.clock().callLaterDetached(10ms, tick);
        };
        tick();
        const bool isTurning = QTest::qWaitFor([&ticks] { return ticks == 20; });
        const bool isMute = !task.isReady() || !task.take();
        ::kill(pid, SIGCONT); // also where this fails: the end of the test waits for it
        QVERIFY(isTurning && isMute);
    }

    /// From here on there is a portal.
    void thePortalIsAsked()
    {
        auto bus = QDBusConnection(u"portal"_s);
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        m_portal.answer = {u"socks://10.0.0.9:1080"_s, u"direct://"_s};
        QCOMPARE(*way(), u"socks5:10.0.0.9:1080"_s);
        QCOMPARE(m_portal.asked, QStringList{u"https://irc.example.org/"_s});
        m_portal.answer = {u"direct://"_s};
        QCOMPARE(*way(), QString());
    }

    /// A desktop that may have a proxy and does not say which is not gone past.
    void aPortalThatRefusesKeepsUsAtHome()
    {
        m_portal.refuses = true;
        const auto found = way();
        QVERIFY(!found);
        QVERIFY(found.error().text.contains(u"not now"_s));
    }
};

QTEST_MAIN(DesktopProxyTest)
#include "tst_desktopproxy.moc"
