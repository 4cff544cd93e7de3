#include "app/services/http/xmppwebsocket.h"

#include <QTest>

#include "app/services/xmpp/xmppserviceoptions.h"
#include "protocols/http/server/serverconnection.h"
#include "protocols/websocket/frame.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

struct Story {
    QByteArrayList heard;
    int lost = 0;
    Transport* wire = nullptr;
};

class StoryStream final : public Protocol {
public:
    explicit StoryStream(Story& story) : m_story(story) {}
    void connectionMade(Transport& transport) override { m_story.wire = &transport; }
    void dataReceived(QByteArrayView bytes) override { m_story.heard.append(bytes.toByteArray()); }
    void connectionLost(const Error&) override
    {
        ++m_story.lost;
        m_story.wire = nullptr;
    }

private:
    Story& m_story;
};

QByteArray request(
    const QByteArray& more = "Sec-WebSocket-Protocol: xmpp\r\n", const QByteArray& host = "localhost:5280")
{
    return "GET /xmpp HTTP/1.1\r\nHost: " + host
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
          "Sec-WebSocket-Version: 13\r\n"
        + more + "\r\n";
}

QByteArray frame(QByteArrayView payload)
{
    return websocket::encodeFrame(websocket::Opcode::Text, payload, 0x01020304);
}

/// A server's frame.
QByteArray told(QByteArrayView payload)
{
    return websocket::encodeFrame(websocket::Opcode::Text, payload);
}

struct Browser {
    explicit Browser(const QMap<QString, QVariant>& wishes = {})
    {
        *rules = webRules(u"localhost"_s, *checkOptions(xmppServiceOptions(), wishes));
        wire.open(std::make_unique<http::ServerConnection>(clock, makeXmppWebSite(clock, rules, 10'000, [this] {
            return full ? nullptr : std::make_unique<StoryStream>(story);
        })));
    }
    QByteArray asks(const QByteArray& bytes)
    {
        wire.feed(bytes);
        return wire.takeWritten().mid(9, 3);
    }

    ManualClock clock;
    std::shared_ptr<WebOriginRules> rules = std::make_shared<WebOriginRules>();
    Story story;
    bool full = false;
    MemoryTransport wire;
};

} // namespace

/// RFC 7395: a stream in frames.
class XmppWebSocketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesBothWays()
    {
        Browser browser;
        QCOMPARE(browser.asks(request()), "101");
        browser.wire.feed(frame("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='localhost' version='1.0'/>"));
        QVERIFY(browser.story.heard.value(0).contains("<stream:stream"));
        QVERIFY(browser.story.heard.value(0).contains("to='localhost'"));
        browser.story.wire->write(
            "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' from='localhost' id='1' version='1.0'>"
            "<stream:features><x xmlns='urn:x'/></stream:features>");
        QCOMPARE(browser.wire.takeWritten(),
            told("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='localhost' id='1' version='1.0'/>")
                + told("<features xmlns='http://etherx.jabber.org/streams'><x xmlns='urn:x'/></features>"));
        browser.wire.feed(frame("<message xmlns='jabber:client'/>"));
        QCOMPARE(browser.story.heard.value(1), "<message xmlns='jabber:client'/>");
        browser.story.wire->write("<message/><presence/>"); // two, in one piece
        QCOMPARE(browser.wire.takeWritten(),
            told("<message xmlns='jabber:client'/>") + told("<presence xmlns='jabber:client'/>"));
        // Another header, as after the login.
        browser.story.wire->write(
            "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='2'>");
        QCOMPARE(browser.wire.takeWritten(), told("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' id='2'/>"));
        browser.wire.feed(frame("<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'/>"));
        QCOMPARE(browser.story.heard.value(2), "</stream:stream>");
        browser.story.wire->write("</stream:stream>");
        QCOMPARE(browser.wire.takeWritten(), told("<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'/>"));
    }

    void refusesWhatIsNoElement_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("a stream's tag") << QByteArray("<stream:stream to='localhost'>");
        QTest::newRow("its end") << QByteArray("</stream:stream>");
        QTest::newRow("space before") << QByteArray(" <message xmlns='jabber:client'/>");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another open") << QByteArray("<open xmlns='urn:x'/>");
        QTest::newRow("broken open") << QByteArray("<open ");
    }

    void refusesWhatIsNoElement()
    {
        QFETCH(QByteArray, message);
        Browser browser;
        QCOMPARE(browser.asks(request()), "101");
        browser.wire.feed(frame(message));
        QVERIFY(browser.story.heard.isEmpty());
        QVERIFY(browser.wire.takeWritten().contains(QByteArray("\x03\xf0", 2))); // 1008
    }

    void aFullServerSaysSo()
    {
        Browser browser;
        browser.full = true;
        QCOMPARE(browser.asks(request()), "503");
        QVERIFY(!browser.story.wire);
        QVERIFY(!browser.wire.isOpen());
    }

    void whoMayCome()
    {
        QCOMPARE(Browser().asks(request({})), "400");
        QCOMPARE(Browser().asks(request("Sec-WebSocket-Protocol: xmpp\r\n", "evil.example:5280")), "421");
        QCOMPARE(Browser().asks(request("Sec-WebSocket-Protocol: xmpp\r\nOrigin: https://evil.example\r\n")), "403");
        QCOMPARE(Browser({{u"websocket-origins"_s, QStringList{u"https://chat.example"_s}}})
                     .asks(request("Sec-WebSocket-Protocol: xmpp\r\nOrigin: https://chat.example\r\n")),
            "101");
    }
};

QTEST_GUILESS_MAIN(XmppWebSocketTest)
#include "tst_xmppwebsocket.moc"
