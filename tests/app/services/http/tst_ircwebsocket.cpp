#include "app/services/http/ircwebsocket.h"

#include <QTest>

#include "app/services/irc/ircserviceoptions.h"
#include "protocols/http/server/serverconnection.h"
#include "protocols/websocket/frame.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// What a session heard, and what it says.
struct Story {
    QByteArrayList heard;
    int made = 0;
    int lost = 0;
    Transport* wire = nullptr;
};

class StorySession final : public Protocol {
public:
    explicit StorySession(Story& story) : m_story(story) {}
    void connectionMade(Transport& transport) override
    {
        ++m_story.made;
        m_story.wire = &transport;
    }
    void dataReceived(QByteArrayView bytes) override { m_story.heard.append(bytes.toByteArray()); }
    void connectionLost(const Error&) override
    {
        ++m_story.lost;
        m_story.wire = nullptr;
    }

private:
    Story& m_story;
};

QByteArray request(const QByteArray& more = {}, const QByteArray& host = "localhost:8067")
{
    return "GET / HTTP/1.1\r\nHost: " + host
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
          "Sec-WebSocket-Version: 13\r\n"
        + more + "\r\n";
}

QByteArray frame(QByteArrayView payload, websocket::Opcode opcode = websocket::Opcode::Text)
{
    return websocket::encodeFrame(opcode, payload, 0x01020304);
}

/// A browser before the site.
struct Browser {
    explicit Browser(const QMap<QString, QVariant>& wishes = {})
    {
        *rules = ircWebRules(*checkOptions(ircServiceOptions(), wishes));
        wire.open(std::make_unique<http::ServerConnection>(clock,
            makeIrcWebSite(clock, rules, [this] { return full ? nullptr : std::make_unique<StorySession>(story); })));
    }
    /// The status line's number.
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

class IrcWebSocketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsALine()
    {
        Browser browser;
        QCOMPARE(browser.asks(request()), "101");
        QCOMPARE(browser.story.made, 1);
        browser.wire.feed(frame("NICK alice"));
        browser.wire.feed(frame("USER a 0 * :a\r\n"));
        browser.wire.feed(frame("PRIVMSG #x :one\r\nQUIT :two"));
        QCOMPARE(browser.story.heard,
            (QByteArrayList{"NICK alice\r\n", "USER a 0 * :a\r\n", "PRIVMSG #x :one  QUIT :two\r\n"}));
        browser.story.wire->write("PING :1\r\nPING :2\r\n");
        QCOMPARE(browser.wire.takeWritten(),
            websocket::encodeFrame(websocket::Opcode::Text, "PING :1")
                + websocket::encodeFrame(websocket::Opcode::Text, "PING :2"));
    }

    void aFullServerSaysSo()
    {
        Browser browser;
        browser.full = true;
        QCOMPARE(browser.asks(request()), "503");
        QVERIFY(!browser.wire.isOpen());
    }

    void theSubprotocolIsTheClientsFirstThatIsKnown()
    {
        Browser browser;
        browser.wire.feed(request("Sec-WebSocket-Protocol: chat, binary.ircv3.net, text.ircv3.net\r\n"));
        QVERIFY(browser.wire.takeWritten().contains("Sec-WebSocket-Protocol: binary.ircv3.net\r\n"));
        browser.story.wire->write("PING :\xc3\xa4\r\n");
        QCOMPARE(browser.wire.takeWritten(), websocket::encodeFrame(websocket::Opcode::Binary, "PING :\xc3\xa4"));
        browser.wire.feed(frame("NICK alice", websocket::Opcode::Binary));
        QCOMPARE(browser.story.heard, QByteArrayList{"NICK alice\r\n"});
    }

    void nothingIsChosenWhereNothingIsKnown()
    {
        Browser browser;
        browser.wire.feed(request("Sec-WebSocket-Protocol: chat\r\n"));
        QVERIFY(!browser.wire.takeWritten().contains("Sec-WebSocket-Protocol"));
    }

    void whatCameRightBehindTheRequestIsHeard()
    {
        Browser browser;
        browser.wire.feed(request() + frame("NICK alice"));
        QCOMPARE(browser.story.heard, QByteArrayList{"NICK alice\r\n"});
    }

    void theEndIsToldOnce()
    {
        Browser browser;
        browser.wire.feed(request());
        browser.wire.peerCloses();
        QCOMPARE(browser.story.lost, 1);
    }

    void theSessionEndsItPolitely()
    {
        Browser browser;
        browser.wire.feed(request());
        browser.wire.takeWritten();
        browser.story.wire->write("ERROR :bye\r\n");
        browser.story.wire->loseConnection();
        const auto written = browser.wire.takeWritten();
        QVERIFY(written.startsWith(websocket::encodeFrame(websocket::Opcode::Text, "ERROR :bye")));
        QVERIFY(written.contains(websocket::encodeClose(websocket::CloseCode::Normal, {})));
    }

    void aMessageWithoutEndIsRefused()
    {
        Browser browser;
        browser.wire.feed(request());
        browser.wire.takeWritten();
        browser.wire.feed(frame(QByteArray(17 * 1024, 'x')));
        QVERIFY(browser.wire.takeWritten().contains(websocket::encodeClose(websocket::CloseCode::TooBig, {}).first(1)));
        QVERIFY(browser.story.heard.isEmpty());
        browser.wire.peerCloses();
        QCOMPARE(browser.story.lost, 1);
    }

    void whosePagesMayCome_data()
    {
        QTest::addColumn<QStringList>("named");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char* name, const QStringList& named, const char* host, const char* origin,
                             const char* status) {
            QTest::newRow(name) << named << QByteArray(host) << QByteArray(origin) << QByteArray(status);
        };
        const QStringList chat{u"https://chat.example"_s};
        row("from here", {}, "localhost:8067", "http://localhost:8067", "101");
        row("by the server's name", {}, "irc.example.org:8067", "http://irc.example.org:8067", "101");
        row("another page", {}, "localhost:8067", "https://chat.example", "403");
        row("a page that is named", chat, "localhost:8067", "https://chat.example", "101");
        row("by the name that a proxy passes on", chat, "chat.example", "https://chat.example", "101");
        row("another page, others named", chat, "localhost:8067", "https://evil.example", "403");
        row("a name that was made to point here", {}, "evil.example:8067", "http://evil.example:8067", "421");
        row("the same, others named", chat, "evil.example:8067", "http://evil.example:8067", "421");
        row("every page", {u"*"_s}, "evil.example:8067", "http://evil.example", "101");
    }
    void whosePagesMayCome()
    {
        QFETCH(QStringList, named);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        Browser browser({{u"name"_s, u"irc.example.org"_s}, {u"websocket-origins"_s, named}});
        QTEST(browser.asks(request("Origin: " + origin + "\r\n", host)), "status");
    }

    void theRulesMayChange()
    {
        Browser browser;
        QCOMPARE(browser.asks(request("Origin: https://chat.example\r\n")), "403");
        browser.rules->pages.allow("https://chat.example");
        QCOMPARE(browser.asks(request("Origin: https://chat.example\r\n")), "101");
    }

    void whoIsNoWebSocketIsToldSo()
    {
        Browser browser;
        QCOMPARE(browser.asks("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"), "426");
    }
};

QTEST_GUILESS_MAIN(IrcWebSocketTest)
#include "tst_ircwebsocket.moc"
