#include <QTest>

#include "protocols/websocket/connection.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::websocket;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Heard final : ConnectionEvents {
    void opened(Connection& connection) override
    {
        lines.append(u"opened"_s);
        last = &connection;
        if (sayWhenOpened)
            connection.sendText("welcome");
    }
    void textReceived(Connection& connection, const QByteArray& utf8) override
    {
        lines.append(u"text "_s + QString::fromUtf8(utf8));
        if (utf8 == "leave")
            connection.close(CloseCode(4001), "as you wish");
        else if (utf8 == "drop")
            connection.abort();
    }
    void binaryReceived(Connection&, const QByteArray& bytes) override
    {
        lines.append(u"binary %1"_s.arg(bytes.size()));
    }
    void congested(Connection&) override { lines.append(u"congested"_s); }
    void drained(Connection&) override { lines.append(u"drained"_s); }
    void closed(Connection&, const Closing& how) override
    {
        lines.append(u"closed %1 %2%3"_s.arg(quint16(how.code)).arg(how.reason, how.clean ? u""_s : u" (not clean)"_s));
        closing = how;
        last = nullptr;
    }
    QStringList lines;
    Closing closing;
    Connection* last = nullptr;
    bool sayWhenOpened = false;
};

constexpr Mask key = 0x01020304;

QByteArray fromClient(Opcode opcode, QByteArrayView payload)
{
    return encodeFrame(opcode, payload, key);
}

QByteArray closeFromClient(CloseCode code, QByteArrayView reason = {})
{
    return encodeClose(code, reason, key);
}

/// A server's connection on a wire in memory.
struct Server {
    ManualClock clock;
    Heard heard;
    MemoryTransport wire;
    Connection* connection = nullptr;

    explicit Server(ConnectionSettings settings = {}, const QByteArray& early = {})
    {
        auto made = std::make_unique<Connection>(clock, heard, settings, early);
        connection = made.get();
        wire.open(std::move(made));
    }
};

} // namespace

class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void talks();
    void answersPings();
    void readsWhatCameWithTheRequest();
    void closesWhenThePeerDoes();
    void closesItself();
    void abortsWhenTheCloseIsNotAnswered();
    void saysWhatWasWrong_data();
    void saysWhatWasWrong();
    void endsWithoutACloseFrame();
    void pingsOnlyIntoSilence();
    void cutsOffTheSilent();
    void survivesEndsFromInsideEvents();
    void keepsTheNewestPingWhileCongested();
    void cutsOffWhoNeverReads();
    void cutsOffWhoAnswersPingsAndReadsNothing();
    void waitsForWhoReadsSlowly();
    void isAbandonedInSilence();
    void joinsBothSides_data();
    void joinsBothSides();
    void clientHearsARefusal();
    void clientWaitsNotForEver();
    void clientGivesTheServerTimeToClose();
};

void ConnectionTest::talks()
{
    Server server;
    server.wire.feed(fromClient(Opcode::Text, "h\xc3\xa9llo"));
    server.wire.feedByteByByte(fromClient(Opcode::Binary, QByteArray(300, '\0')));
    server.connection->sendText("hi");
    server.connection->sendBinary("\x01\x02");
    server.connection->sendFrame(encodeFrame(Opcode::Text, "all"));
    QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"text h\u00e9llo"_s, u"binary 300"_s}));
    QCOMPARE(server.wire.takeWritten(),
        QByteArray("\x81\x02hi\x82\x02\x01\x02\x81\x03"
                   "all"));
    QCOMPARE(server.wire.record().protocol, u"websocket"_s);
}

void ConnectionTest::answersPings()
{
    Server server;
    server.wire.feed(
        fromClient(Opcode::Ping, "12") + fromClient(Opcode::Pong, "unasked") + fromClient(Opcode::Ping, ""));
    QCOMPARE(server.wire.takeWritten(),
        QByteArray("\x8a\x02"
                   "12\x8a\x00",
            6));
    QCOMPARE(server.heard.lines, QStringList{u"opened"_s});
}

void ConnectionTest::readsWhatCameWithTheRequest()
{
    Server server({}, fromClient(Opcode::Text, "quick") + fromClient(Opcode::Text, "er").first(3));
    server.wire.feed(fromClient(Opcode::Text, "er").sliced(3));
    QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"text quick"_s, u"text er"_s}));
}

void ConnectionTest::closesWhenThePeerDoes()
{
    Server server;
    server.wire.feed(closeFromClient(CloseCode::GoingAway, "page left") + fromClient(Opcode::Text, "after"));
    QCOMPARE(server.wire.takeWritten(), QByteArray("\x88\x02\x03\xe9"));
    QVERIFY(!server.wire.isOpen());
    QVERIFY(!server.wire.wasAborted());
    QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"closed 1001 page left"_s}));
    QCOMPARE(server.clock.pendingTimers(), 0);
}

void ConnectionTest::closesItself()
{
    Server server;
    server.connection->close(CloseCode::Normal, "done");
    server.connection->sendText("too late");
    server.connection->close(CloseCode::Normal, "again");
    QCOMPARE(server.wire.takeWritten(), encodeClose(CloseCode::Normal, "done"));
    QVERIFY(server.wire.isOpen());
    server.wire.feed(fromClient(Opcode::Text, "crossed") + closeFromClient(CloseCode::Normal));
    QVERIFY(!server.wire.isOpen());
    QCOMPARE(server.wire.takeWritten(), QByteArray());
    QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"closed 1000 done"_s}));
}

void ConnectionTest::abortsWhenTheCloseIsNotAnswered()
{
    Server server;
    server.connection->close();
    server.clock.advance(4900ms);
    QVERIFY(server.wire.isOpen());
    server.clock.advance(200ms);
    QVERIFY(server.wire.wasAborted());
    QCOMPARE(server.heard.lines.last(), u"closed 1000  (not clean)"_s);
}

void ConnectionTest::saysWhatWasWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("no mask") << QByteArray("\x81\x01x") << 1002;
    QTest::newRow("not UTF-8") << fromClient(Opcode::Text, "\xff") << 1007;
    QTest::newRow("too big") << fromClient(Opcode::Binary, QByteArray(2 << 20, 'x')) << 1009;
    QTest::newRow("bad close code") << fromClient(Opcode::Close, "\x03\xec") << 1002;
}

void ConnectionTest::saysWhatWasWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    Server server;
    server.wire.feed(bytes + fromClient(Opcode::Text, "ignored"));
    const QByteArray answer = server.wire.takeWritten();
    QCOMPARE(uchar(answer[0]), 0x88);
    QCOMPARE((uchar(answer[2]) << 8) | uchar(answer[3]), code);
    QVERIFY(!server.wire.isOpen());
    QVERIFY(!server.heard.closing.clean);
    QCOMPARE(int(server.heard.closing.code), code);
    QCOMPARE(int(server.heard.closing.error.kind), int(Error::Kind::Malformed));
    QCOMPARE(server.heard.lines.size(), 2);
}

void ConnectionTest::endsWithoutACloseFrame()
{
    Server server;
    server.wire.peerCloses({Error::Kind::Disconnected, Reason::ConnectionReset, u"reset"_s});
    QCOMPARE(server.heard.lines.last(), u"closed 1006  (not clean)"_s);
    QCOMPARE(server.heard.closing.error.reason, Reason::ConnectionReset);
    QCOMPARE(server.clock.pendingTimers(), 0);
}

void ConnectionTest::pingsOnlyIntoSilence()
{
    Server server;
    server.clock.advance(20s);
    server.wire.feed(fromClient(Opcode::Text, "here"));
    server.clock.advance(20s);
    QCOMPARE(server.wire.takeWritten(), QByteArray());
    server.clock.advance(25s);
    QCOMPARE(server.wire.takeWritten(), QByteArray("\x89\x00", 2));
    server.wire.feed(fromClient(Opcode::Pong, ""));
    server.clock.advance(20s);
    QVERIFY(server.wire.isOpen());
}

void ConnectionTest::cutsOffTheSilent()
{
    Server server;
    server.clock.advance(30s);
    QCOMPARE(server.wire.takeWritten(), QByteArray("\x89\x00", 2));
    server.clock.advance(14s);
    QVERIFY(server.wire.isOpen());
    server.clock.advance(1s);
    QVERIFY(server.wire.wasAborted());
    QCOMPARE(server.heard.closing.error.reason, Reason::TimedOut);
    QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"closed 1006  (not clean)"_s}));
}

void ConnectionTest::survivesEndsFromInsideEvents()
{
    {
        Server server;
        server.wire.feed(fromClient(Opcode::Text, "drop") + fromClient(Opcode::Text, "after"));
        QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"text drop"_s, u"closed 1006  (not clean)"_s}));
        QVERIFY(server.heard.closing.error.isCancelled());
    }
    Server server;
    server.wire.feed(
        fromClient(Opcode::Text, "leave") + fromClient(Opcode::Text, "after") + closeFromClient(CloseCode(4001)));
    QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"text leave"_s, u"closed 4001 as you wish"_s}));
}

void ConnectionTest::keepsTheNewestPingWhileCongested()
{
    Server server;
    server.wire.setStalled(true);
    server.connection->sendBinary(QByteArray(100000, 'x'));
    QVERIFY(server.connection->isCongested());
    const qsizetype queued = server.wire.queuedBytes();
    for (const char* payload : {"1", "2", "3"})
        server.wire.feed(fromClient(Opcode::Ping, payload));
    QCOMPARE(server.wire.queuedBytes(), queued);
    server.wire.takeWritten();
    server.wire.setStalled(false);
    QCOMPARE(server.wire.takeWritten(),
        QByteArray("\x8a\x01"
                   "3"));
    QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"congested"_s, u"drained"_s}));
}

void ConnectionTest::cutsOffWhoNeverReads()
{
    Server server({.queueLimit = 250000});
    server.wire.setStalled(true);
    const QByteArray frame = encodeFrame(Opcode::Binary, QByteArray(100000, 'x'));
    for (int i = 0; i < 10 && server.wire.isOpen(); ++i)
        server.connection->sendFrame(frame);
    QVERIFY(server.wire.wasAborted());
    QCOMPARE(int(server.heard.closing.error.kind), int(Error::Kind::Busy));
}

void ConnectionTest::cutsOffWhoAnswersPingsAndReadsNothing()
{
    Server server;
    server.wire.setStalled(true);
    server.connection->sendBinary(QByteArray(100000, 'x'));
    for (int second = 0; second < 50; second += 10) {
        server.wire.feed(fromClient(Opcode::Pong, ""));
        server.clock.advance(10s);
    }
    QVERIFY(server.wire.isOpen());
    server.wire.feed(fromClient(Opcode::Pong, ""));
    server.clock.advance(30s);
    QVERIFY(server.wire.wasAborted());
    QCOMPARE(server.heard.closing.error.reason, Reason::TimedOut);
    QCOMPARE(server.heard.lines, (QStringList{u"opened"_s, u"congested"_s, u"closed 1006  (not clean)"_s}));
    QCOMPARE(server.clock.pendingTimers(), 0);
}

void ConnectionTest::waitsForWhoReadsSlowly()
{
    Server server;
    server.wire.setStalled(true);
    server.connection->sendBinary(QByteArray(100000, 'x'));
    for (int step = 0; step < 10; ++step) {
        server.wire.feed(fromClient(Opcode::Pong, ""));
        server.clock.advance(25s);
        ++server.wire.record().bytesOut; // it took one
    }
    QVERIFY(server.wire.isOpen());
    server.wire.takeWritten();
    server.wire.setStalled(false);
    server.clock.advance(25s);
    server.wire.feed(fromClient(Opcode::Pong, ""));
    server.clock.advance(25s);
    QVERIFY(server.wire.isOpen());
}

void ConnectionTest::isAbandonedInSilence()
{
    Server server;
    server.connection->abandon();
    QVERIFY(server.wire.wasAborted());
    QCOMPARE(server.heard.lines, QStringList{u"opened"_s});
}

void ConnectionTest::joinsBothSides_data()
{
    QTest::addColumn<int>("chunk");
    QTest::newRow("whole") << 0;
    QTest::newRow("byte by byte") << 1;
    QTest::newRow("in threes") << 3;
}

void ConnectionTest::joinsBothSides()
{
    QFETCH(int, chunk);
    ManualClock clock;
    Heard ours;
    Heard theirs;
    MemoryPair pair;
    pair.client.open(std::make_unique<Connection>(ClientRequest{.host = "x", .target = "/live"}, clock, ours));
    const QByteArray request = pair.client.takeWritten();
    const qsizetype at = request.indexOf("Sec-WebSocket-Key: ") + 19;
    const QByteArray answer =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + acceptKey(request.sliced(at, 24)) + "\r\n\r\n";
    theirs.sayWhenOpened = true;
    pair.server.open(std::make_unique<Connection>(clock, theirs));
    if (chunk == 0)
        pair.client.feed(answer + pair.server.takeWritten()); // the first frame rides on the answer
    else
        pair.client.feedByteByByte(answer);
    pair.exchange(chunk);
    QCOMPARE(ours.lines, (QStringList{u"opened"_s, u"text welcome"_s}));

    ours.last->sendText("over the wire");
    pair.exchange(chunk);
    ours.last->close(CloseCode::Normal, "that was all");
    pair.exchange(chunk);
    QCOMPARE(theirs.lines, (QStringList{u"opened"_s, u"text over the wire"_s, u"closed 1000 that was all"_s}));
    QCOMPARE(ours.lines.last(), u"closed 1000 that was all"_s);
    QCOMPARE(clock.pendingTimers(), 0);
}

void ConnectionTest::clientHearsARefusal()
{
    ManualClock clock;
    Heard heard;
    MemoryTransport wire;
    wire.open(std::make_unique<Connection>(ClientRequest{.host = "x"}, clock, heard));
    wire.feed("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(!wire.isOpen());
    QCOMPARE(heard.lines, QStringList{u"closed 1006  (not clean)"_s});
    QCOMPARE(heard.closing.error.code, u"403"_s);
}

void ConnectionTest::clientWaitsNotForEver()
{
    ManualClock clock;
    Heard heard;
    MemoryTransport wire;
    wire.open(std::make_unique<Connection>(ClientRequest{.host = "x"}, clock, heard));
    clock.advance(15s);
    QVERIFY(!wire.isOpen());
    QCOMPARE(heard.closing.error.reason, Reason::TimedOut);
}

void ConnectionTest::clientGivesTheServerTimeToClose()
{
    ManualClock clock;
    Heard heard;
    MemoryTransport wire;
    wire.open(std::make_unique<Connection>(ClientRequest{.host = "x"}, clock, heard));
    const QByteArray request = wire.takeWritten();
    wire.feed("HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + acceptKey(request.sliced(request.indexOf("Sec-WebSocket-Key: ") + 19, 24)) + "\r\n\r\n");
    wire.feed(encodeClose(CloseCode::GoingAway, "restart"));
    QVERIFY(wire.isOpen()); // the server closes first (§7.1.1)
    clock.advance(5s);
    QVERIFY(!wire.isOpen());
    QVERIFY(heard.closing.clean);
    QCOMPARE(heard.lines, (QStringList{u"opened"_s, u"closed 1001 restart"_s}));
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
