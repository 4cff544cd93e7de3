// RFC 7395 from the client's side, the server played by hand; the server's side is tried by
// tests/interop/tst_xmpp_slixmpp.py.
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

class XmppFramingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opens();
    void leavesOtherSpeech();
    void passesStreams();
    void takesWholeElementsAlone_data();
    void takesWholeElementsAlone();
    void leavesTellingToTheStream();
    void tellsOfElsewhere();
    void readsAddresses_data();
    void readsAddresses();
    void readsHostMeta_data();
    void readsHostMeta();
};

void XmppFramingTest::opens()
{
    Stage stage;
    QVERIFY(stage.asked.startsWith("GET /xmpp HTTP/1.1\r\n"));
    QVERIFY(stage.asked.contains("Sec-WebSocket-Protocol: xmpp\r\n"));
    QVERIFY(stage.opening.isReady());
    QVERIFY(stage.opening.take().ok());
    QCOMPARE(stage.story.events, QStringList{u"made"_s});
}

void XmppFramingTest::leavesOtherSpeech()
{
    Stage stage(QByteArray{}); // §3.1: a server that does not say that it speaks XMPP does not
    stage.wire.settle();
    QVERIFY(stage.opening.isReady());
    QCOMPARE(stage.opening.take().error().kind, Error::Kind::Unsupported);
    QVERIFY(stage.story.events.isEmpty());
}

void XmppFramingTest::passesStreams()
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

void XmppFramingTest::takesWholeElementsAlone_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a declaration") << QByteArray("<?xml version='1.0'?><message xmlns='jabber:client'/>");
    QTest::newRow("a stream's header") << QByteArray("<stream:stream xmlns:stream='http://etherx.jabber.org/streams'>");
    QTest::newRow("an end") << QByteArray("</stream:stream>");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("a blank before it") << QByteArray(" <message xmlns='jabber:client'/>");
    QTest::newRow("another's frame") << QByteArray("<open xmlns='urn:other'/>");
}

void XmppFramingTest::takesWholeElementsAlone()
{
    QFETCH(QByteArray, message);
    Stage stage;
    stage.say(message);
    QVERIFY(stage.story.received.isEmpty());
    QVERIFY(stage.wire.takeWritten().size() > 0); // a close frame
}

/// Which knows what is nobody's to read.
void XmppFramingTest::leavesTellingToTheStream()
{
    Stage stage;
    QByteArray watched;
    stage.wire.record().setWatcher([&](bool, QByteArrayView unit) { watched.append(unit); });
    stage.say("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='here.example' id='1' version='1.0'/>");
    stage.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>sesame</success>");
    QVERIFY(stage.opening.isReady());
    QVERIFY(watched.isEmpty());
}

void XmppFramingTest::tellsOfElsewhere()
{
    Stage stage;
    stage.say("<close xmlns='urn:ietf:params:xml:ns:xmpp-framing' see-other-uri='wss://there.example/x'/>");
    const auto heard = stage.story.received;
    QVERIFY(heard.contains(
        "<see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>wss://there.example/x</see-other-host>"));
    QVERIFY(heard.contains("</stream:stream>"));
}

void XmppFramingTest::readsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("usual") << u"wss://here.example/xmpp?a=b#c"_s << u"tls:here.example:443"_s
                           << QByteArray("here.example");
    QTest::newRow("with a port") << u"wss://here.example:5281/ws"_s << u"tls:here.example:5281"_s
                                 << QByteArray("here.example:5281");
    QTest::newRow("this computer") << u"ws://127.0.0.1:5280/ws"_s << u"tcp:127.0.0.1:5280"_s
                                   << QByteArray("127.0.0.1:5280");
    QTest::newRow("in the clear") << u"ws://here.example/ws"_s << QString() << QByteArray();
    QTest::newRow("the web") << u"https://here.example/ws"_s << QString() << QByteArray();
    QTest::newRow("with a name") << u"wss://me:pw@here.example/ws"_s << QString() << QByteArray();
    QTest::newRow("nowhere") << u"wss:///ws"_s << QString() << QByteArray();
    QTest::newRow("with an end of line") << u"wss://here.example/\r\nX: y"_s << QString() << QByteArray();
}

void XmppFramingTest::readsAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, endpoint);
    const auto place = WebPlace::of(address);
    QCOMPARE(place.ok(), !endpoint.isEmpty());
    if (!place)
        return;
    QCOMPARE(place->endpoint.toString(), endpoint);
    QTEST(place->request.host, "host");
    if (address.contains(u'#'))
        QCOMPARE(place->request.target, QByteArray("/xmpp?a=b"));
}

void XmppFramingTest::readsHostMeta_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("found");
    const QStringList one{u"wss://web.example.org:443/ws"_s};
    QTest::newRow("xml") << QByteArray(
        "<?xml version='1.0' encoding='utf-8'?>\n<XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'>"
        "<Link rel='urn:xmpp:alt-connections:xbosh' href='https://web.example.org:5280/bosh'/>"
        "<Link rel='urn:xmpp:alt-connections:websocket' href='wss://web.example.org:443/ws'/></XRD>")
                         << one; // XEP-0156 §3's example
    QTest::newRow("json") << QByteArray(
        R"({"links": [{"rel": "urn:xmpp:alt-connections:xbosh", "href": "https://web.example.org:5280/bosh"},
        {"rel": "urn:xmpp:alt-connections:websocket", "href": "wss://web.example.org:443/ws"}]})")
                          << one;
    QTest::newRow("in the clear") << QByteArray(
        R"({"links": [{"rel": "urn:xmpp:alt-connections:websocket", "href": "ws://web.example.org/ws"}]})")
                                  << QStringList();
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>Not found</body></html>") << QStringList();
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("huge") << QByteArray(100'000, ' ') + "{}" << QStringList();
}

void XmppFramingTest::readsHostMeta()
{
    QFETCH(QByteArray, file);
    QTEST(webSocketsIn(file), "found");
}

QTEST_MAIN(XmppFramingTest)
#include "tst_framing.moc"
