#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/port.h"
#include "protocols/http/server/serverconnection.h"
#include "protocols/http/server/upgrade.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// Says back what it hears, and remembers how it ended.
struct Echo final : websocket::ConnectionEvents {
    void opened(websocket::Connection& connection) override { last = &connection; }
    void textReceived(websocket::Connection& connection, const QByteArray& utf8) override
    {
        heard.append(utf8);
        if (answers)
            connection.sendText(utf8);
    }
    void binaryReceived(websocket::Connection& connection, const QByteArray& bytes) override
    {
        heard.append(bytes);
        if (answers)
            connection.sendBinary(bytes);
    }
    void closed(websocket::Connection&, const websocket::Closing& how) override
    {
        closing = how;
        ended = true;
        last = nullptr;
    }
    QByteArrayList heard;
    websocket::Closing closing;
    websocket::Connection* last = nullptr;
    bool answers = true;
    bool ended = false;
};

websocket::ConnectionSettings roomy()
{
    websocket::ConnectionSettings settings;
    settings.limits.message = 8 * 1024 * 1024;
    return settings;
}

} // namespace

/// QtWebSockets, which is somebody else's reading of RFC 6455, as the other end of both our sides, over real sockets.
class QtWebSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void serverEchoes_data();
    void serverEchoes();
    void serverAnswersPings();
    void serverClosesAndIsClosed();
    void serverSendsToMany();
    void clientEchoes_data();
    void clientEchoes();
    void clientIsClosed();

private:
    QUrl url() const { return QUrl(u"ws://127.0.0.1:%1/live"_s.arg(m_port->address().port)); }

    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Echo> m_echo;
    std::unique_ptr<Port> m_port;
};

void QtWebSocketsTest::init()
{
    m_reactor = std::make_unique<EpollReactor>();
    m_echo = std::make_unique<Echo>();
    auto site = std::make_shared<http::Site>();
    site->router.add(u"/live"_s, std::make_shared<http::FunctionResource>([this](const http::Request& request) {
        return http::acceptWebSocket(request, [this](QByteArray early) {
            return std::make_unique<websocket::Connection>(m_reactor->clock(), *m_echo, roomy(), std::move(early));
        });
    }));
    auto port = m_reactor->listenTcp({.service = u"test"_s},
        [this, site] { return std::make_unique<http::ServerConnection>(m_reactor->clock(), site); });
    QVERIFY(port);
    m_port = std::move(*port);
}

void QtWebSocketsTest::cleanup()
{
    m_port.reset();
    m_reactor.reset();
    m_echo.reset();
}

void QtWebSocketsTest::serverEchoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("frame");
    for (const quint64 frame : {1ull, 7ull, 125ull, 65536ull, 1048576ull}) {
        QTest::addRow("short, frames of %llu", frame) << u"h\u00e9llo \U0001F98A"_s << frame;
        if (frame > 1)
            QTest::addRow("long, frames of %llu", frame)
                << u"\u20ac 0123456789"_s.repeated(frame < 1000 ? 500 : 100000) << frame;
    }
}

void QtWebSocketsTest::serverEchoes()
{
    QFETCH(QString, text);
    QFETCH(quint64, frame);
    QWebSocket socket(u"http://127.0.0.1:%1"_s.arg(m_port->address().port));
    socket.setOutgoingFrameSize(frame);
    QSignalSpy connected(&socket, &QWebSocket::connected);
    QSignalSpy texts(&socket, &QWebSocket::textMessageReceived);
    QSignalSpy bytes(&socket, &QWebSocket::binaryMessageReceived);
    socket.open(url());
    QVERIFY(connected.wait());
    socket.sendTextMessage(text);
    QTRY_COMPARE_WITH_TIMEOUT(texts.count(), 1, 20000);
    QCOMPARE(texts.first().first().toString(), text);
    socket.sendBinaryMessage(text.toUtf8());
    QTRY_COMPARE_WITH_TIMEOUT(bytes.count(), 1, 20000);
    QCOMPARE(bytes.first().first().toByteArray(), text.toUtf8());
}

void QtWebSocketsTest::serverAnswersPings()
{
    QWebSocket socket;
    QSignalSpy connected(&socket, &QWebSocket::connected);
    QSignalSpy pongs(&socket, &QWebSocket::pong);
    socket.open(url());
    QVERIFY(connected.wait());
    socket.ping("are you there");
    QVERIFY(pongs.wait());
    QCOMPARE(pongs.first().last().toByteArray(), "are you there");
}

void QtWebSocketsTest::serverClosesAndIsClosed()
{
    {
        QWebSocket socket;
        QSignalSpy connected(&socket, &QWebSocket::connected);
        QSignalSpy disconnected(&socket, &QWebSocket::disconnected);
        socket.open(url());
        QVERIFY(connected.wait());
        QTRY_VERIFY(m_echo->last);
        m_echo->last->close(websocket::CloseCode(4404), "this poll is no longer here");
        QVERIFY(disconnected.wait());
        QCOMPARE(int(socket.closeCode()), 4404);
        QCOMPARE(socket.closeReason(), u"this poll is no longer here"_s);
        QTRY_VERIFY(m_echo->ended);
        QVERIFY(m_echo->closing.clean);
    }
    m_echo->ended = false;
    QWebSocket socket;
    QSignalSpy connected(&socket, &QWebSocket::connected);
    socket.open(url());
    QVERIFY(connected.wait());
    socket.close(QWebSocketProtocol::CloseCodeGoingAway, u"page left"_s);
    QTRY_VERIFY(m_echo->ended);
    QVERIFY(m_echo->closing.clean);
    QCOMPARE(m_echo->closing.code, websocket::CloseCode::GoingAway);
    QCOMPARE(m_echo->closing.reason, u"page left"_s);
    QTRY_COMPARE(m_port->connectionCount(), 0);
}

void QtWebSocketsTest::serverSendsToMany()
{
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    int told = 0;
    for (int i = 0; i < 20; ++i) {
        sockets.push_back(std::make_unique<QWebSocket>());
        connect(sockets.back().get(), &QWebSocket::textMessageReceived, this, [&told] { ++told; });
        sockets.back()->open(url());
    }
    QTRY_COMPARE(m_port->connectionCount(), 20);
    QTRY_VERIFY(std::all_of(sockets.begin(), sockets.end(),
        [](const auto& socket) { return socket->state() == QAbstractSocket::ConnectedState; }));
    const QByteArray frame = websocket::encodeFrame(websocket::Opcode::Text, "the same for all");
    for (auto* transport : m_port->connections())
        transport->write(frame);
    QTRY_COMPARE(told, 20);
}

void QtWebSocketsTest::clientEchoes_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const int size : {0, 1, 125, 126, 65535, 65536, 3000000})
        QTest::addRow("%d bytes", size) << QByteArray(size, 'x');
}

void QtWebSocketsTest::clientEchoes()
{
    QFETCH(QByteArray, text);
    QWebSocketServer server(u"other end"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QWebSocketServer::newConnection, this, [&server] {
        auto* socket = server.nextPendingConnection();
        socket->setParent(&server); // whoever asks for it owns it
        connect(socket, &QWebSocket::textMessageReceived, socket, &QWebSocket::sendTextMessage);
        connect(socket, &QWebSocket::binaryMessageReceived, socket, &QWebSocket::sendBinaryMessage);
    });
    m_echo->answers = false;
    const auto host = u"127.0.0.1:%1"_s.arg(server.serverPort()).toLatin1();
    auto connecting = m_reactor->connectTcp({.host = u"127.0.0.1"_s, .port = server.serverPort()},
        std::make_unique<websocket::Connection>(
            websocket::ClientRequest{.host = host}, m_reactor->clock(), *m_echo, roomy()));
    QTRY_VERIFY(m_echo->last);
    m_echo->last->sendText(text);
    m_echo->last->sendBinary(text);
    QTRY_COMPARE_WITH_TIMEOUT(m_echo->heard.size(), 2, 20000);
    QCOMPARE(m_echo->heard, (QByteArrayList{text, text}));
    m_echo->last->close(websocket::CloseCode::Normal, "done");
    QTRY_VERIFY(m_echo->ended);
    QVERIFY(m_echo->closing.clean);
}

void QtWebSocketsTest::clientIsClosed()
{
    QWebSocketServer server(u"other end"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QWebSocketServer::newConnection, this, [&server] {
        auto* socket = server.nextPendingConnection();
        socket->setParent(&server);
        socket->close(QWebSocketProtocol::CloseCodePolicyViolated, u"not today"_s);
    });
    auto connecting = m_reactor->connectTcp({.host = u"127.0.0.1"_s, .port = server.serverPort()},
        std::make_unique<websocket::Connection>(
            websocket::ClientRequest{.host = "127.0.0.1"}, m_reactor->clock(), *m_echo));
    QTRY_VERIFY(m_echo->ended);
    QCOMPARE(m_echo->closing.code, websocket::CloseCode::PolicyViolation);
    QCOMPARE(m_echo->closing.reason, u"not today"_s);
    QVERIFY(m_echo->closing.clean);
}

QTEST_GUILESS_MAIN(QtWebSocketsTest)
#include "tst_qtwebsockets.moc"
