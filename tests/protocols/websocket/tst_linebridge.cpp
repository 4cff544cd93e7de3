#include "protocols/websocket/linebridge.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::websocket;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Our client's bridge against a server that answers its request by hand.
class Stage {
public:
    explicit Stage(const QByteArray& subprotocol = "binary.ircv3.net") : m_subprotocol(subprotocol)
    {
        ClientRequest request;
        request.host = "irc.example";
        request.subprotocols = {"binary.ircv3.net", "text.ircv3.net"};
        auto made = std::make_unique<LineBridge>(
            clock, request, "binary.ircv3.net", std::make_unique<StoryProtocol>(story));
        opening = made->whenOpened();
        wire.open(std::move(made));
    }
    void answer()
    {
        const auto asked = wire.takeWritten();
        const auto from = asked.indexOf("Sec-WebSocket-Key: ") + 19;
        auto head =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
            + acceptKey(asked.sliced(from, asked.indexOf('\r', from) - from)) + "\r\n";
        if (!m_subprotocol.isEmpty())
            head += "Sec-WebSocket-Protocol: " + m_subprotocol + "\r\n";
        wire.feed(head + "\r\n");
    }
    /// What was sent, whole messages: 't' or 'b' before each.
    QByteArrayList sent()
    {
        QByteArrayList all;
        const auto bytes = wire.takeWritten();
        QByteArrayView left = bytes;
        while (auto message = m_reader.read(left)) {
            if (!*message)
                return all << "?";
            const Message& one = **message;
            all << (one.type == Message::Type::Text            ? "t"
                           : one.type == Message::Type::Binary ? "b"
                                                               : "-")
                    + one.payload;
        }
        return all;
    }

    ManualClock clock;
    Story story;
    MemoryTransport wire;
    Task<Result<Transport*>> opening;

private:
    QByteArray m_subprotocol;
    MessageReader m_reader{Role::Server};
};

} // namespace

class LineBridgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOnceTheServerAgrees()
    {
        Stage stage;
        QCOMPARE(stage.story.made, 0);
        QVERIFY(!stage.opening.isReady());
        stage.answer();
        QCOMPARE(stage.story.made, 1);
        QVERIFY(stage.opening.isReady());
        QCOMPARE(*stage.opening.take(), stage.story.transport);
    }

    void aLineIsAMessage_data()
    {
        QTest::addColumn<QByteArray>("subprotocol");
        QTest::addColumn<QByteArrayList>("sent");
        QTest::newRow("bytes") << QByteArray("binary.ircv3.net") << QByteArrayList{"bNICK me", "bPRIVMSG x :\xff"};
        QTest::newRow("text") << QByteArray("text.ircv3.net") << QByteArrayList{"tNICK me", "tPRIVMSG x :\xef\xbf\xbd"};
        QTest::newRow("no word on it") << QByteArray() << QByteArrayList{"tNICK me", "tPRIVMSG x :\xef\xbf\xbd"};
    }
    void aLineIsAMessage()
    {
        QFETCH(QByteArray, subprotocol);
        Stage stage(subprotocol);
        stage.answer();
        stage.story.transport->write("NICK me\r\nPRIVMSG x :\xff\r\n");
        QTEST(stage.sent(), "sent");
        stage.wire.feed(encodeFrame(Opcode::Text, "PING 1") + encodeFrame(Opcode::Binary, "PING \xff\r\n")
            + encodeFrame(Opcode::Text, "A\r\nB"));
        QCOMPARE(stage.story.received, "PING 1\r\nPING \xff\r\nA  B\r\n"); // one message is never two lines
    }

    void leavesTellingToTheLines() // who speaks in them knows what is nobody's to read
    {
        Stage stage;
        QByteArrayList watched;
        const auto watching = stage.wire.record().watch(
            [&](bool, QByteArrayView unit) { watched << unit.toByteArray(); });
        stage.answer();
        stage.story.transport->write("PASS sesame\r\n");
        stage.wire.feed(encodeFrame(Opcode::Text, "PASS sesame"));
        QCOMPARE(stage.sent(), QByteArrayList{"bPASS sesame"});
        QCOMPARE(stage.story.received, "PASS sesame\r\n");
        QCOMPARE(watched, QByteArrayList());
        stage.story.transport->record().notifyIn("PING 1");
        QCOMPARE(watched, QByteArrayList{"PING 1"}); // both speak of one connection
    }

    void whyThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no upgrade") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("nonsense") << QByteArray("NOTICE * :*** Looking up your hostname\r\n\r\n");
        QTest::newRow("a subprotocol that nobody asked for") << QByteArray(
            "HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\nSec-WebSocket-Protocol: soap\r\n\r\n");
    }
    void whyThereIsNone()
    {
        QFETCH(QByteArray, answer);
        Stage stage;
        stage.wire.feed(answer);
        stage.wire.settle();
        QVERIFY(stage.opening.isReady());
        const auto opened = stage.opening.take();
        QVERIFY(!opened && !opened.error().text.isEmpty());
        QVERIFY(stage.story.events.isEmpty()); // lost would need made
    }

    void aServerThatOnlyListensIsGivenUp()
    {
        Stage stage;
        stage.clock.advance(16s);
        stage.wire.settle();
        QVERIFY(stage.opening.isReady());
        QCOMPARE(stage.opening.take().error().reason, Reason::TimedOut);
    }

    void whoAskedNoMoreHangsUp()
    {
        Stage stage;
        stage.opening.cancel();
        stage.wire.settle();
        QVERIFY(!stage.wire.isOpen());
        QVERIFY(stage.story.events.isEmpty());
    }

    void theEndIsToldOnce_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("closed");
        QTest::newRow("in order") << 1000 << true;
        QTest::newRow("going away") << 1001 << true;
        QTest::newRow("thrown out") << 1008 << false;
    }
    void theEndIsToldOnce()
    {
        QFETCH(int, code);
        Stage stage;
        stage.answer();
        stage.wire.feed(encodeClose(CloseCode(code), "enough"));
        stage.wire.peerCloses();
        stage.wire.settle();
        QCOMPARE(stage.story.events, (QStringList{u"made"_s, u"lost"_s}));
        QTEST(stage.story.lost->isClosed(), "closed");
        if (code == 1008)
            QCOMPARE(stage.story.lost->text, u"enough"_s);
    }

    void weCloseInOrder()
    {
        Stage stage;
        stage.answer();
        stage.sent();
        stage.story.transport->write("QUIT\r\n");
        stage.story.transport->loseConnection();
        const auto sent = stage.sent();
        QCOMPARE(sent.first(), "bQUIT");
        QCOMPARE(sent.size(), 2); // and a close frame
        stage.wire.feed(encodeClose(CloseCode::Normal, {}));
        stage.wire.peerCloses();
        stage.wire.settle();
        QVERIFY(stage.story.lost && stage.story.lost->isClosed());
    }

    void aHugeMessageIsRefused()
    {
        Stage stage;
        stage.answer();
        stage.wire.feed(encodeFrame(Opcode::Text, QByteArray(20'000, 'x')));
        stage.wire.settle();
        QVERIFY(!stage.wire.isOpen());
        QVERIFY(stage.story.received.isEmpty());
    }

    void theServersSideWritesAsItWasTold()
    {
        ManualClock clock;
        Story story;
        MemoryTransport wire;
        wire.open(std::make_unique<LineBridge>(clock, LineBridge::Frames::Binary,
            encodeFrame(Opcode::Text, "NICK early", Mask(7)), std::make_unique<StoryProtocol>(story)));
        QCOMPARE(story.received, "NICK early\r\n");
        story.transport->write("PING 1\r\n");
        QCOMPARE(wire.takeWritten(), encodeFrame(Opcode::Binary, "PING 1"));
    }
};

QTEST_GUILESS_MAIN(LineBridgeTest)
#include "tst_linebridge.moc"
