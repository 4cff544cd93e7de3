#include <QtTest>

#include "protocols/websocket/frame.h"
#include "protocols/websocket/messagereader.h"
#include "protocols/xmpp/framing/frames.h"
#include "protocols/xmpp/framing/webplace.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

namespace {

class Stage {
public:
    ManualClock clock;
    Story story;
    MemoryTransport wire;
    Task<Result<Transport*>> opening;

    explicit Stage(const QByteArray& subprotocol = "xmpp")
    {
        const auto place = WebPlace::of(u"wss://here.example/xmpp"_s);
        auto frames = std::make_unique<Frames>(clock, 10'000, place->request, std::make_unique<StoryProtocol>(story));
        opening = frames->whenOpened();
        wire.open(std::move(frames));
        asked = wire.takeWritten();
        const auto from = asked.indexOf("Sec-WebSocket-Key: ") + 19;
        auto head =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
            + websocket::acceptKey(asked.sliced(from, asked.indexOf('\r', from) - from)) + "\r\n";
        if (!subprotocol.isEmpty())
            head += "Sec-WebSocket-Protocol: " + subprotocol + "\r\n";
        wire.feed(head + "\r\n");
    }
    void say(const QByteArray& text) { wire.feed(websocket::encodeFrame(websocket::Opcode::Text, text)); }
    QByteArrayList sent()
    {
        QByteArrayList all;
        const auto bytes = wire.takeWritten();
        QByteArrayView left = bytes;
        while (auto message = m_reader.read(left)) {
            if (!*message)
                break;
            const websocket::Message& one = **message;
            if (one.type == websocket::Message::Type::Text)
                all.append(one.payload);
        }
        return all;
    }
    QByteArray asked;

private:
    websocket::MessageReader m_reader{websocket::Role::Server};
};

} // namespace

class XmppFramesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opens();
    void leavesOtherSpeech();
    void passesStreams();
    void takesWholeElementsAlone_data();
    void takesWholeElementsAlone();
    void leavesTellingToTheStream();
    void tellsOfElsewhere();
};

void XmppFramesTest::opens()
{
    Stage stage;
    QVERIFY(stage.asked.startsWith("GET /xmpp HTTP/1.1\r\n"));
    QVERIFY(stage.asked.contains("Sec-WebSocket-Protocol: xmpp\r\n"));
    QVERIFY(stage.opening.isReady());
    QVERIFY(stage.opening.take().ok());
    QCOMPARE(stage.story.events, QStringList{u"made"_s});
}

void XmppFramesTest::leavesOtherSpeech()
{
    Stage stage(QByteArray{}); // §3.1: a server that does not say that it speaks XMPP does not
    stage.wire.settle();
    QVERIFY(stage.opening.isReady());
    QCOMPARE(stage.opening.take().error().kind, Error::Kind::Unsupported);
    QVERIFY(stage.story.events.isEmpty());
}

void XmppFramesTest::passesStreams()
{
    Stage stage;
    auto* stream = *stage.opening.take();
    stream->write(
        "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='here.example' version='1.0'>");
    QCOMPARE(stage.sent(),
        QByteArrayList{"<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='here.example' version='1.0'/>"});
    stream->write("<message><body>a</body></message><presence/>");
    QCOMPARE(stage.sent().size(), 2); // §3.3.3: each a message of its own, which says its namespace
    stream->write(
        "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='here.example' version='1.0'>");
    QVERIFY(stage.sent().value(0).startsWith("<open "));
    stream->write("</stream:stream>");
    QCOMPARE(stage.sent(), QByteArrayList{"<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'/>"});
    stage.say("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='here.example' id='s' version='1.0'/>");
    stage.say("<stream:features xmlns:stream='http://etherx.jabber.org/streams'/>");
    const auto heard = stage.story.received;
    QVERIFY(heard.contains("<stream:stream") && heard.contains("from='here.example'")
        && heard.contains("<stream:features"));
}

void XmppFramesTest::takesWholeElementsAlone_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a declaration") << QByteArray("<?xml version='1.0'?><message xmlns='jabber:client'/>");
    QTest::newRow("a stream's header") << QByteArray("<stream:stream xmlns:stream='http://etherx.jabber.org/streams'>");
    QTest::newRow("an end") << QByteArray("</stream:stream>");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("a blank before it") << QByteArray(" <message xmlns='jabber:client'/>");
    QTest::newRow("another's frame") << QByteArray("<open xmlns='urn:other'/>");
}

void XmppFramesTest::takesWholeElementsAlone()
{
    QFETCH(QByteArray, message);
    Stage stage;
    stage.say(message);
    QVERIFY(stage.story.received.isEmpty());
    QVERIFY(stage.wire.takeWritten().size() > 0); // a close frame
}

/// Which knows what is nobody's to read.
void XmppFramesTest::leavesTellingToTheStream()
{
    Stage stage;
    QByteArray watched;
    const auto watching = stage.wire.record().watch([&](bool, QByteArrayView unit) { watched.append(unit); });
    stage.say("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='here.example' id='1' version='1.0'/>");
    stage.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>sesame</success>");
    QVERIFY(stage.opening.isReady());
    QVERIFY(watched.isEmpty());
}

void XmppFramesTest::tellsOfElsewhere()
{
    Stage stage;
    stage.say("<close xmlns='urn:ietf:params:xml:ns:xmpp-framing' see-other-uri='wss://there.example/x'/>");
    const auto heard = stage.story.received;
    QVERIFY(heard.contains(
        "<see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>wss://there.example/x</see-other-host>"));
    QVERIFY(heard.contains("</stream:stream>"));
}

QTEST_MAIN(XmppFramesTest)
#include "tst_frames.moc"
