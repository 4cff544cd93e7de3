#include "protocols/websocket/textfeed.h"

#include <QTest>

#include "protocols/websocket/frame.h"
#include "protocols/websocket/handshake.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::websocket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Listener final : TextFeedEvents {
    QByteArrayList texts;
    QList<Closing> ends;
    void feedReceived(const QByteArray& utf8) override { texts.append(utf8); }
    void feedEnded(const Closing& closing) override { ends.append(closing); }
};

/// Plays the server up to the open WebSocket.
void answer(MemoryTransport& wire)
{
    const auto request = wire.takeWritten();
    const auto key = request.mid(request.indexOf("Sec-WebSocket-Key: ") + 19, 24);
    wire.feed("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + acceptKey(key) + "\r\n\r\n");
}

} // namespace

class TextFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hearsTextsUntilItEnds()
    {
        MemoryReactor reactor;
        Listener heard;
        TextFeed feed(reactor, QUrl(u"ws://127.0.0.1:8080/r/lunch/live?a=%20b#c"_s), u"polls"_s, 1000, heard);
        auto& wire = *reactor.outgoing.at(0);
        QVERIFY2(wire.written().startsWith("GET /r/lunch/live?a=%20b HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n"),
            wire.written().constData());
        answer(wire);
        wire.feed(encodeFrame(Opcode::Text, "one"));
        wire.feed(encodeFrame(Opcode::Binary, "no text"));
        wire.feed(encodeFrame(Opcode::Text, "two"));
        QCOMPARE(heard.texts, QByteArrayList({"one", "two"}));
        wire.feed(encodeClose(CloseCode(4404), "gone"));
        wire.peerCloses();
        reactor.turn();
        QCOMPARE(heard.ends.size(), 1);
        QCOMPARE(int(heard.ends.first().code), 4404);
    }

    void itGoesByTheProxy()
    {
        MemoryReactor reactor;
        Listener heard;
        const auto proxyFor = [](const QString& host) {
            return Task<Result<QString>>(
                Result<QString>(host == "vote.example"_L1 ? u"socks5:127.0.0.1:1080"_s : QString()));
        };
        TextFeed feed(reactor, QUrl(u"ws://vote.example/x"_s), u"polls"_s, 1000, heard, proxyFor);
        QCOMPARE(reactor.outgoing.size(), 1u);
        auto& wire = *reactor.outgoing.at(0);
        QCOMPARE(wire.takeWritten().left(1), QByteArray("\x05", 1)); // to the proxy (RFC 1928), which looks the name up
        wire.peerCloses();
        reactor.advance({});
        reactor.turn();
        QCOMPARE(heard.ends.size(), 1);
    }

    void whereTheProxyIsNotKnownItGoesNowhere()
    {
        MemoryReactor reactor;
        Listener heard;
        const auto proxyFor = [](const QString&) {
            return Task<Result<QString>>(Error::refused(Reason::NotFound, u"The desktop names no proxy."_s));
        };
        TextFeed feed(reactor, QUrl(u"ws://vote.example/x"_s), u"polls"_s, 1000, heard, proxyFor);
        reactor.advance({});
        reactor.turn();
        QVERIFY(reactor.outgoing.empty());
        QCOMPARE(heard.ends.size(), 1);
        QCOMPARE(heard.ends.first().error.text, u"The desktop names no proxy."_s);
    }

    void aTextThatIsTooLongEndsIt()
    {
        MemoryReactor reactor;
        Listener heard;
        TextFeed feed(reactor, QUrl(u"ws://127.0.0.1/x"_s), u"polls"_s, 10, heard);
        auto& wire = *reactor.outgoing.at(0);
        answer(wire);
        wire.feed(encodeFrame(Opcode::Text, "more than ten"));
        wire.peerCloses();
        reactor.turn();
        QVERIFY(heard.texts.isEmpty());
        QCOMPARE(heard.ends.value(0).code, CloseCode::TooBig);
    }

    void aServerThatSendsWithoutPauseIsReadWithPauses()
    {
        MemoryReactor reactor;
        Listener heard;
        TextFeed feed(reactor, QUrl(u"ws://127.0.0.1/x"_s), u"polls"_s, 1 << 20, heard);
        auto& wire = *reactor.outgoing.at(0);
        answer(wire);
        const auto frame = encodeFrame(Opcode::Text, QByteArray(60'000, 'x'));
        for (int i = 0; i < 20; ++i)
            wire.feed(frame);
        QVERIFY(wire.isReadingPaused());
        QCOMPARE(heard.texts.size(), 5);
        reactor.advance(100ms);
        QVERIFY(heard.texts.size() > 5); // and all the rest in time
        for (int i = 0; i < 20; ++i)
            reactor.advance(100ms);
        QCOMPARE(heard.texts.size(), 20);
        QVERIFY(!wire.isReadingPaused());
        for (int i = 0; i < 20; ++i) { // calm is never held up
            wire.feed(frame);
            QVERIFY(!wire.isReadingPaused());
            reactor.advance(100ms);
        }
        wire.feed(encodeClose(CloseCode::Normal, {}));
        wire.peerCloses();
        reactor.turn();
        QCOMPARE(heard.ends.size(), 1);
    }

    void thereIsNoWay_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("refused") << u"ws://127.0.0.1/x"_s;
        QTest::newRow("no WebSocket") << u"http://127.0.0.1/x"_s;
        QTest::newRow("no host") << u"ws:///x"_s;
    }
    void thereIsNoWay()
    {
        QFETCH(QString, address);
        MemoryReactor reactor;
        reactor.nextFailure = Error::disconnected(Reason::ConnectionRefused, u"Nobody is there."_s);
        Listener heard;
        TextFeed feed(reactor, QUrl(address), u"polls"_s, 1000, heard);
        QVERIFY(heard.ends.isEmpty()); // never from inside the constructor
        reactor.advance({});
        reactor.turn();
        QCOMPARE(heard.ends.size(), 1);
        QVERIFY(!heard.ends.first().error.text.isEmpty());
    }

    void lettingGoHangsUpAndTellsNothing()
    {
        MemoryReactor reactor;
        Listener heard;
        auto feed = std::make_unique<TextFeed>(reactor, QUrl(u"ws://127.0.0.1/x"_s), u"polls"_s, 1000, heard);
        auto& wire = *reactor.outgoing.at(0);
        answer(wire);
        feed.reset();
        QVERIFY(!wire.isOpen());
        reactor.turn();
        QVERIFY(heard.ends.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextFeedTest)
#include "tst_textfeed.moc"
