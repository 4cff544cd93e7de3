#include <QTest>

#include "netcore/task/deferred.h"
#include "protocols/http/server/serverconnection.h"
#include "protocols/http/server/upgrade.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Heard final : websocket::ConnectionEvents {
    void opened(websocket::Connection& connection) override
    {
        lines.append(u"opened"_s);
        connection.sendText("welcome");
    }
    void textReceived(websocket::Connection& connection, const QByteArray& utf8) override
    {
        lines.append(QString::fromUtf8(utf8));
        connection.sendText("echo " + utf8);
    }
    void closed(websocket::Connection&, const websocket::Closing& how) override
    {
        lines.append(u"closed %1"_s.arg(quint16(how.code)));
    }
    QStringList lines;
};

/// Upgrades, at once or when the test says so.
class LiveResource final : public Resource {
public:
    LiveResource(Clock& clock, websocket::ConnectionEvents& events) : m_clock(clock), m_events(events) {}
    Task<Response> answer(Request request) override
    {
        auto response = acceptWebSocket(request, [this](QByteArray early) -> std::unique_ptr<Protocol> {
            if (full)
                return nullptr;
            return std::make_unique<websocket::Connection>(
                m_clock, m_events, websocket::ConnectionSettings{}, std::move(early));
        });
        if (!slowly)
            return response;
        held = std::move(response);
        return waiting.emplace().task();
    }
    bool slowly = false;
    bool full = false;
    Response held;
    std::optional<Deferred<Response>> waiting;

private:
    Clock& m_clock;
    websocket::ConnectionEvents& m_events;
};

struct Server {
    ManualClock clock;
    Heard heard;
    std::shared_ptr<Site> site = std::make_shared<Site>();
    std::shared_ptr<LiveResource> live = std::make_shared<LiveResource>(clock, heard);
    MemoryTransport wire;

    Server()
    {
        site->router.add(u"/live"_s, live);
        wire.open(std::make_unique<ServerConnection>(clock, site));
    }
};

QByteArray request(const QByteArray& more = "Origin: http://localhost:8080\r\n",
    const QByteArray& key = "dGhlIHNhbXBsZSBub25jZQ==", const QByteArray& version = "13",
    const QByteArray& upgrade = "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n")
{
    return "GET /live HTTP/1.1\r\nHost: localhost:8080\r\n" + upgrade + "Sec-WebSocket-Key: " + key
        + "\r\nSec-WebSocket-Version: " + version + "\r\n" + more + "\r\n";
}

QByteArray fromClient(QByteArrayView text)
{
    return websocket::encodeFrame(websocket::Opcode::Text, text, 0x11223344);
}

} // namespace

class UpgradeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switchesOver();
    void takesAlongWhatCameEarly();
    void switchesOverLater();
    void answers503WhereNobodyMoreIsTaken();
    void refuses_data();
    void refuses();
};

void UpgradeTest::switchesOver()
{
    Server server;
    server.wire.feedByteByByte(request());
    const QByteArray answer = server.wire.takeWritten();
    QVERIFY(answer.startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
    QVERIFY(answer.contains("\r\nUpgrade: websocket\r\n") && answer.contains("\r\nConnection: Upgrade\r\n"));
    QVERIFY(answer.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n\x81\x07welcome"));
    QVERIFY(!answer.contains("Content-Length"));
    server.wire.feedByteByByte(fromClient("hi"));
    QCOMPARE(server.wire.takeWritten(),
        "\x81\x07"
        "echo hi");
    QCOMPARE(server.wire.record().protocol, u"websocket"_s);
    server.clock.advance(60s); // the idle time of HTTP is over; this is the WebSocket's ping
    QCOMPARE(server.wire.takeWritten(), QByteArray("\x89\x00", 2));
    server.wire.peerCloses();
    QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"hi"_s, u"closed 1006"_s}));
}

void UpgradeTest::takesAlongWhatCameEarly()
{
    Server server;
    server.wire.feed(request() + fromClient("one") + fromClient("two").first(4));
    server.wire.feed(fromClient("two").sliced(4));
    QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"one"_s, u"two"_s}));
}

void UpgradeTest::switchesOverLater()
{
    Server server;
    server.live->slowly = true;
    server.wire.feed(request() + fromClient("early"));
    QVERIFY(server.heard.lines.isEmpty());
    server.live->waiting->fire(std::move(server.live->held)); // outside of any event: the old protocol goes at once
    QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"early"_s}));
    server.wire.feed(fromClient("later"));
    QCOMPARE(server.heard.lines.last(), u"later"_s);
}

void UpgradeTest::answers503WhereNobodyMoreIsTaken()
{
    for (const bool slowly : {false, true}) {
        Server server;
        server.live->full = true;
        server.live->slowly = slowly;
        server.wire.feed(request() + fromClient("early"));
        if (slowly)
            server.live->waiting->fire(std::move(server.live->held));
        const QByteArray answer = server.wire.takeWritten();
        QVERIFY2(answer.startsWith("HTTP/1.1 503 Service Unavailable\r\n"), answer);
        QVERIFY(answer.contains("\r\nConnection: close\r\n") && !answer.contains("Sec-WebSocket-Accept"));
        QVERIFY(server.heard.lines.isEmpty());
        QVERIFY(!server.wire.isOpen());
    }
}

void UpgradeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("without an origin is no browser", request(""), 101);
    row("another origin", request("Origin: http://evil.example\r\n"), 403);
    row("another port", request("Origin: http://localhost\r\n"), 403);
    row("null origin", request("Origin: null\r\n"), 403);
    row("two origins", request("Origin: http://localhost:8080\r\nOrigin: http://localhost:8080\r\n"), 403);
    row("another host", request().replace("Host: localhost:8080", "Host: evil.example"), 421);
    row("a plain GET", "GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n", 426);
    row("upgrade to something else", request({}, "x", "13", "Upgrade: h2c\r\nConnection: Upgrade\r\n"), 426);
    row("no word in Connection", request({}, "dGhlIHNhbXBsZSBub25jZQ==", "13", "Upgrade: websocket\r\n"), 426);
    row("an old version", request({}, "dGhlIHNhbXBsZSBub25jZQ==", "8"), 426);
    row("a short key", request({}, "c2hvcnQ="), 400);
    row("no key", request({}, ""), 400);
    row("two keys", request("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"), 400);
    row("HTTP/1.0", request("").replace("HTTP/1.1", "HTTP/1.0"), 400);
    row("a POST", request("").replace("GET", "POST"), 405);
}

void UpgradeTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Server server;
    server.wire.feed(bytes);
    const QByteArray answer = server.wire.takeWritten();
    QCOMPARE(answer.sliced(9, 3).toInt(), status);
    if (status == 426)
        QVERIFY(answer.contains("\r\nUpgrade: websocket\r\n"));
    QCOMPARE(server.heard.lines.isEmpty(), status != 101);
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
