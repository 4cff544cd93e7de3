#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/endpointkinds.h"
#include "netcore/epollreactor.h"
#include "netcore/tlssession.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A port that nobody has for the moment.
quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

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
        file.write("Port " + QByteArray::number(port) + "\nListen 127.0.0.1\nTimeout 30\nMaxClients 10\nLogLevel Critical\nAllow 127.0.0.1\nPidFile \"" + folder.toUtf8()
            + "/pid\"\nLogFile \"" + folder.toUtf8() + "/log\"\n");
    return path;
}

} // namespace

class EndpointKindsTest : public QObject {
    Q_OBJECT

    Certificate m_certificate = *Certificate::makeSelfSigned({u"localhost"_s, u"127.0.0.1"_s});
    QTemporaryDir m_folder;

    static Result<Transport*> connected(Reactor& reactor, const QString& text, std::shared_ptr<TlsContext> tls, Story& story)
    {
        std::optional<Result<Transport*>> result;
        auto task = connectTo(reactor, *Endpoint::parse(text), u"test"_s, std::move(tls), std::make_unique<StoryProtocol>(story));
        task.whenDone([&](Result<Transport*> done) { result = std::move(done); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
            return Error::cancelled();
        return *result;
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"own.crt"_s, m_certificate.chainPem);
        write(u"own.key"_s, m_certificate.keyPem);
    }

    void wrappersRoundTrip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("innermost");
        for (const auto& [text, innermost] : {std::pair{"haproxy:tcp:80:interface=*", "tcp"}, std::pair{"haproxy:from=10.0.0.0/8,192.0.2.1:tls:443", "tls"},
                 std::pair{"socks5:127.0.0.1:1080:tls:example.org:443", "tls"}, std::pair{"socks5:[::1]:1080:user=a\\:b:tcp:[2001\\:db8\\:\\:1]:443", "tcp"},
                 std::pair{"socks5:tcp:1080:httpproxy:tls:3128:tcp:example.org:80", "tcp"}, std::pair{"systemd:name=web", "systemd"}, std::pair{"fd:3", "fd"},
                 std::pair{"tls:example.org:443:hostname=other.org:pin=" "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "tls"}})
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(innermost);
    }
    void wrappersRoundTrip()
    {
        QFETCH(QString, text);
        QFETCH(QString, innermost);
        const auto endpoint = Endpoint::parse(text);
        QVERIFY2(endpoint.ok(), endpoint ? "" : qPrintable(endpoint.error().text));
        QCOMPARE(endpoint->innermost().kind(), innermost);
        QCOMPARE(Endpoint::parse(endpoint->toString())->toString(), endpoint->toString());
        if (!text.contains(u'\\'))
            QCOMPARE(endpoint->toString(), text);
    }

    void wrappersChangeWhatTheyWrap()
    {
        const auto endpoint = *Endpoint::parse(u"haproxy:tcp:80"_s);
        QCOMPARE(endpoint.withPort(8080).withReach(Endpoint::Reach::Anyone).toString(), u"haproxy:tcp:8080:interface=*"_s);
        QCOMPARE(endpoint.withTls(true).toString(), u"haproxy:tls:80"_s);
        QCOMPARE(endpoint.port(), quint16(80));
        QVERIFY(Endpoint::parse(u"systemd:index=0"_s)->reach() == Endpoint::Reach::Anyone);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing wrapped") << u"haproxy:"_s << u"not known"_s;
        QTest::newRow("nothing behind it") << u"haproxy:from=10.0.0.0/8"_s << u"another endpoint is missing"_s;
        QTest::newRow("no network") << u"haproxy:from=here:tcp:80"_s << u"no network"_s;
        QTest::newRow("no proxy's port") << u"socks5:host:tcp:tcp:example.org:80"_s << u"no port of a proxy"_s;
        QTest::newRow("not through a proxy") << u"socks5:host:1080:unix:/x"_s << u"tcp: and tls: only"_s;
        QTest::newRow("too deep") << u"haproxy:haproxy:haproxy:haproxy:haproxy:haproxy:tcp:80"_s << u"too deep"_s;
        QTest::newRow("systemd without either") << u"systemd:"_s << u"index="_s;
        QTest::newRow("systemd alone") << u"systemd"_s << u"index="_s;
        QTest::newRow("standard input") << u"fd:0"_s << u"no descriptor"_s;
        QTest::newRow("short pin") << u"tls:a:1:pin=ab"_s << u"64 hexadecimal"_s;
        QTest::newRow("clients") << u"tls:1:clients=maybe"_s << u"not one of"_s;
    }
    void refusesWithASentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto endpoint = Endpoint::parse(text);
        QVERIFY(!endpoint);
        QVERIFY2(endpoint.error().text.contains(says), qPrintable(endpoint.error().text));
    }

    void otherRoomsBringTheirs()
    {
        QVERIFY(!Endpoint::parse(u"loop:here"_s));
        registerEndpointKind({.name = u"loop"_s, .listen = [](const Endpoint& endpoint, ListenRequest) -> Result<Ports> {
                                  return Error{Error::Kind::Local, Reason::None, endpoint.first(), {}, 0};
                              }});
        MemoryReactor reactor;
        const auto ports = listenOn(reactor, *Endpoint::parse(u"loop:here"_s), {}, nullptr, [] { return nullptr; });
        QVERIFY(!ports);
        QCOMPARE(ports.error().text, u"here"_s);
        QVERIFY(endpointKindNames().contains(u"loop"_s));
    }

    void whatIsBelowStandsUnderTls()
    {
        MemoryReactor reactor;
        int wrapped = 0;
        Story story;
        const auto tls = *TlsContext::server({.certificate = m_certificate});
        auto ports = listenOn(reactor, *Endpoint::parse(u"haproxy:tls:7000:interface=127.0.0.1"_s), u"test"_s, tls, [&] { return std::make_unique<StoryProtocol>(story); },
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
        const auto arguments = program == "microsocks"_L1 ? QStringList{u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port)}
                                                          : QStringList{u"-d"_s, u"-c"_s, tinyproxyFile(m_folder.path(), port)};
        QVERIFY(proxy.start(program, arguments, port));
        EpollReactor reactor;
        Story there;
        there.whenData = [](Transport& transport, QByteArrayView bytes) { transport.write("echo " + bytes.toByteArray()); };
        const auto serving = *TlsContext::server({.certificate = m_certificate});
        auto ports = listenOn(reactor, *Endpoint::parse(u"tls:0:interface=127.0.0.1"_s), u"test"_s, serving, [&] { return std::make_unique<StoryProtocol>(there); });
        QVERIFY(ports.ok());
        const auto way = u"%1:127.0.0.1:%2:tls:localhost:%3:trust=%4"_s.arg(kind).arg(port).arg(ports->front()->address().port).arg(m_folder.filePath(u"own.crt"_s));
        Story here;
        const auto transport = connected(reactor, way, nullptr, here);
        QVERIFY2(transport.ok(), transport.ok() ? "" : qPrintable(transport.error().text));
        QVERIFY(here.transport->isEncrypted());
        here.transport->write("hello");
        QTRY_COMPARE(here.received, QByteArray("echo hello"));
        here.transport->loseConnection();
        QTRY_VERIFY(there.lost);

        const auto nowhere = connected(reactor, u"%1:127.0.0.1:%2:tcp:127.0.0.1:%3"_s.arg(kind).arg(port).arg(freePort()), nullptr, here);
        QVERIFY(!nowhere);
        QVERIFY2(nowhere.error().text.contains(u"proxy"_s), qPrintable(nowhere.error().text));
        QCOMPARE(here.made, 1); // who never got there hears nothing
    }

    void opensslServesOurClient_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("TLS 1.2") << u"-tls1_2"_s;
        QTest::newRow("TLS 1.3") << u"-tls1_3"_s;
    }
    void opensslServesOurClient()
    {
        QFETCH(QString, version);
        const auto port = freePort();
        QProcess peer;
        peer.start(u"openssl"_s, {u"s_server"_s, u"-quiet"_s, version, u"-accept"_s, QString::number(port), u"-cert"_s, m_folder.filePath(u"own.crt"_s), u"-key"_s,
                                     m_folder.filePath(u"own.key"_s), u"-alpn"_s, u"echo"_s, u"-verify"_s, u"1"_s, u"-CAfile"_s, m_folder.filePath(u"own.crt"_s)});
        QVERIFY(peer.waitForStarted());
        EpollReactor reactor;
        Story here;
        Result<Transport*> transport = Error::cancelled();
        const auto way = u"tls:127.0.0.1:%1:trust=%2:certificate=%2:key=%3"_s.arg(port).arg(m_folder.filePath(u"own.crt"_s), m_folder.filePath(u"own.key"_s));
        for (int i = 0; i < 50 && !transport; ++i) { // it takes a moment to listen
            transport = connected(reactor, way, nullptr, here);
            peer.waitForReadyRead(20);
        }
        QVERIFY2(transport.ok(), transport.ok() ? "" : qPrintable(transport.error().text));
        here.transport->write("to openssl\n");
        QByteArray heard;
        QTRY_VERIFY((heard += peer.readAllStandardOutput()).contains("to openssl"));
        peer.write("to us\n");
        QTRY_COMPARE(here.received, QByteArray("to us\n"));
        peer.kill(); // no close_notify
        QTRY_VERIFY(here.lost);
        QVERIFY(here.lost->kind == Error::Kind::Disconnected);
        peer.waitForFinished();
    }

    void aDroppedHandshakeLeavesNothingBehind()
    {
        MemoryReactor reactor;
        Story story;
        auto task = connectTo(reactor, *Endpoint::parse(u"socks5:127.0.0.1:1080:tcp:example.org:80"_s), u"test"_s, nullptr, std::make_unique<StoryProtocol>(story));
        QCOMPARE(reactor.outgoing.size(), size_t(1));
        QVERIFY(reactor.outgoing.front()->isOpen());
        QCOMPARE(reactor.outgoing.front()->takeWritten(), QByteArray::fromHex("050100"));
        task.cancel();
        QVERIFY(reactor.outgoing.front()->wasAborted());
        QVERIFY(story.events.isEmpty());
    }

    void certificatesByNameComeFromAFolder()
    {
        const auto chat = *Certificate::makeSelfSigned({u"chat.test"_s});
        QTemporaryDir names;
        for (const auto& [name, bytes] : {std::pair{u"chat.test.crt"_s, chat.chainPem}, std::pair{u"chat.test.key"_s, chat.keyPem}}) {
            QFile file(names.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        EpollReactor reactor;
        Story there;
        const auto text = u"tls:0:interface=127.0.0.1:certificate=%1:key=%2:certificates=%3"_s.arg(m_folder.filePath(u"own.crt"_s), m_folder.filePath(u"own.key"_s), names.path());
        auto ports = listenOn(reactor, *Endpoint::parse(text), u"test"_s, nullptr, [&] { return std::make_unique<StoryProtocol>(there); });
        QVERIFY2(ports.ok(), ports.ok() ? "" : qPrintable(ports.error().text));
        Story here;
        const auto trusting = *TlsContext::client({.trustedPem = chat.chainPem});
        const auto transport = connected(reactor, u"tls:127.0.0.1:%1:hostname=chat.test"_s.arg(ports->front()->address().port), trusting, here);
        QVERIFY2(transport.ok(), transport.ok() ? "" : qPrintable(transport.error().text));
    }
};

QTEST_GUILESS_MAIN(EndpointKindsTest)
#include "tst_endpointkinds.moc"
