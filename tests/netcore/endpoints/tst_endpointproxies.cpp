#include <QProcess>
#include <QTcpSocket>
#include <QTest>

#include "netcore/tls/tlssession.h"
#include "tests/netcore/endpointroom.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// A stock proxy of Debian's, on its own port of this computer.
class Proxy {
public:
    bool start(const QString& program, const QStringList& arguments, quint16 port)
    {
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            return false;
        for (int i = 0; i < 200; ++i) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, port);
            if (probe.waitForConnected(100))
                return true;
            m_process.waitForReadyRead(20);
        }
        return false;
    }
    ~Proxy()
    {
        m_process.terminate();
        m_process.waitForFinished(5000);
    }

private:
    QProcess m_process;
};

QString tinyproxyFile(const QString& folder, quint16 port)
{
    const QString path = folder + u"/tinyproxy.conf"_s;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("Port " + QByteArray::number(port)
            + "\nListen 127.0.0.1\nTimeout 30\nMaxClients 10\nLogLevel Critical\nAllow 127.0.0.1\nPidFile \""
            + folder.toUtf8() + "/pid\"\nLogFile \"" + folder.toUtf8() + "/log\"\n");
    return path;
}

} // namespace

class EndpointProxiesTest : public QObject {
    Q_OBJECT

    EndpointRoom m_room;

private Q_SLOTS:
    void whatIsBelowStandsUnderTls()
    {
        int wrapped = 0;
        Story story;
        MemoryReactor reactor;
        const auto tls = *TlsContext::server({.certificate = m_room.certificate});
        auto ports = listenOn(
            reactor, *Endpoint::parse(u"haproxy:tls:7000:interface=127.0.0.1"_s), u"test"_s, tls,
            [&] { return std::make_unique<StoryProtocol>(story); },
            [&](std::unique_ptr<Protocol> protocol) {
                ++wrapped;
                if (!dynamic_cast<TlsSession*>(protocol.get()))
                    wrapped = -100;
                return protocol;
            });
        QVERIFY(ports.ok());
        auto* wire = reactor.connectTo(7000);
        QCOMPARE(wrapped, 1);
        wire->feed("PROXY TCP4 203.0.113.5 192.0.2.1 1234 80\r\n");
        QCOMPARE(wire->record().peer.host, u"203.0.113.5"_s);
        wire->feed(QByteArray::fromHex("1603"));
        QVERIFY(wire->isOpen()); // a handshake has begun behind the header
    }

    void onlyTrustedProxiesAreBelieved()
    {
        Story story;
        MemoryReactor reactor;
        auto ports = listenOn(reactor, *Endpoint::parse(u"haproxy:from=10.0.0.0/8:tcp:7000:interface=127.0.0.1"_s),
            u"test"_s, nullptr, [&] { return std::make_unique<StoryProtocol>(story); });
        QVERIFY(ports.ok());
        auto* stranger = reactor.connectTo(7000); // its address is none of 10.0.0.0/8
        stranger->feed("PROXY TCP4 203.0.113.5 192.0.2.1 1234 80\r\n");
        QVERIFY(stranger->record().peer.host != u"203.0.113.5"_s);
    }

    void throughDebiansProxies_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("kind");
        QTest::newRow("SOCKS 5") << u"microsocks"_s << u"socks5"_s;
        QTest::newRow("CONNECT") << u"tinyproxy"_s << u"httpproxy"_s;
    }
    void throughDebiansProxies()
    {
        QFETCH(QString, program);
        QFETCH(QString, kind);
        const auto port = freePort();
        Proxy proxy;
        const auto arguments = program == "microsocks"_L1
            ? QStringList{u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port)}
            : QStringList{u"-d"_s, u"-c"_s, tinyproxyFile(m_room.folder.path(), port)};
        QVERIFY(proxy.start(program, arguments, port));
        auto& there = m_room.story();
        there.whenData = [](Transport& transport, QByteArrayView bytes) {
            transport.write("echo " + bytes.toByteArray());
        };
        const auto serving = *TlsContext::server({.certificate = m_room.certificate});
        auto ports = m_room.listening(u"tls:0:interface=127.0.0.1"_s, there, serving);
        QVERIFY(ports.ok());
        const auto way = u"%1:127.0.0.1:%2:tls:localhost:%3:trust=%4"_s.arg(kind)
                             .arg(port)
                             .arg(ports->front()->address().port)
                             .arg(m_room.path(u"own.crt"_s));
        auto& here = m_room.story();
        const auto transport = m_room.connected(way, here);
        QVERIFY2(transport.ok(), transport.ok() ? "" : qPrintable(transport.error().text));
        QVERIFY(here.transport->isEncrypted());
        here.transport->write("hello");
        QTRY_COMPARE(here.received, QByteArray("echo hello"));
        here.transport->loseConnection();
        QTRY_VERIFY(there.lost);

        const auto nowhere = m_room.connected(
            u"%1:127.0.0.1:%2:tcp:127.0.0.1:%3"_s.arg(kind).arg(port).arg(freePort()), here);
        QVERIFY(!nowhere);
        QVERIFY2(nowhere.error().text.contains(u"proxy"_s), qPrintable(nowhere.error().text));
        QVERIFY2(nowhere.error().code != u"proxy"_s, qPrintable(nowhere.error().code)); // which does what it can
        QCOMPARE(here.made, 1); // who never got there hears nothing
    }

    void theProxyThatIsNotThereIsToBlame()
    {
        const auto nowhere = m_room.connected(
            u"socks5:127.0.0.1:%1:tcp:irc.example:6667"_s.arg(freePort()), m_room.story());
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().reason, Reason::ConnectionRefused);
        QCOMPARE(nowhere.error().code, u"proxy"_s);
    }
};

QTEST_GUILESS_MAIN(EndpointProxiesTest)
#include "tst_endpointproxies.moc"
