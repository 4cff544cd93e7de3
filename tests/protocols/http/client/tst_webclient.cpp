#include "protocols/http/client/webclient.h"

#include <QTest>

#include "netcore/tls/tlssession.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/oneexception.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Gives what it is told, when it is told.
class Source final : public BodySource {
public:
    Task<Result<QByteArray>> next() override
    {
        ++asked;
        if (!pieces.isEmpty())
            return Result<QByteArray>(pieces.takeFirst());
        if (!waits)
            return Result<QByteArray>(QByteArray());
        held.emplace();
        return held->task();
    }
    QList<QByteArray> pieces;
    bool waits = false;
    int asked = 0;
    std::optional<Deferred<Result<QByteArray>>> held;
};

class Sink final : public BodySink {
public:
    Task<Result<Done>> take(QByteArray piece) override
    {
        took += piece;
        if (!trouble.text.isEmpty())
            return Result<Done>(trouble);
        if (!waits)
            return Result<Done>(Done());
        held.emplace();
        return held->task();
    }
    QByteArray took;
    Error trouble;
    bool waits = false;
    std::optional<Deferred<Result<Done>>> held;
};

QByteArray answered(const QByteArray& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Answers whatever it is asked.
struct Answering final : Protocol {
    Transport* transport = nullptr;
    QByteArray heard;
    void connectionMade(Transport& made) override { transport = &made; }
    void dataReceived(QByteArrayView bytes) override
    {
        heard += bytes;
        if (heard.endsWith("\r\n\r\n"))
            transport->write(answered("pears"));
    }
    void connectionLost(const Error&) override {}
};

QString trouble(const Result<WebAnswer>& answer)
{
    return answer ? u"status %1"_s.arg(answer->status) : answer.error().text;
}

} // namespace

/// The test is the server, whatever it pleases to say.
class WebClientTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MemoryReactor> m_reactor;
    Task<Result<WebAnswer>> m_asking;

    MemoryTransport& wire() { return *m_reactor->outgoing.back(); }
    void ask(WebRequest request)
    {
        m_asking = askWeb(*m_reactor, std::move(request));
        m_reactor->turn();
    }
    static WebRequest get(const QString& url = u"http://127.0.0.1:8080/x"_s)
    {
        WebRequest request;
        request.url = QUrl(url, QUrl::StrictMode);
        return request;
    }
    Result<WebAnswer> ready()
    {
        m_reactor->turn();
        if (!m_asking.isReady())
            return Error{Error::Kind::Local, Reason::None, u"The test still waits."_s, {}, 0};
        return m_asking.take();
    }

private Q_SLOTS:
    void init() { m_reactor = std::make_unique<MemoryReactor>(); }
    void cleanup()
    {
        m_asking = {};
        m_reactor.reset();
    }

    void asksAndHears()
    {
        auto request = get(u"http://127.0.0.1:8080?q=a%20b#end"_s);
        request.headers.add("Accept", "text/plain");
        ask(request);
        QCOMPARE(wire().takeWritten(),
            "GET /?q=a%20b HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nConnection: close\r\nAccept: text/plain\r\nUser-Agent: Everyport\r\nAccept-Encoding: identity\r\n\r\n");
        wire().feedByteByByte(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nX-Kind: fruit\r\nTransfer-Encoding: chunked\r\n\r\n3\r\npea\r\n2\r\nrs\r\n0\r\n\r\n");
        const auto answer = ready();
        QVERIFY2(answer, qPrintable(trouble(answer)));
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, "pears");
        QCOMPARE(answer->headers.value("x-kind"), "fruit");
        QVERIFY(!wire().isOpen() && !wire().wasAborted());
        QCOMPARE(m_reactor->manualClock().pendingTimers(), 0);
    }

    void aPrivateCertificateIsTakenOnceItWasAccepted()
    {
        const auto decides = std::make_shared<OneException>();
        m_reactor->setCertificateExceptions(decides);
        m_reactor->reachItself();
        const auto tls = *TlsContext::server({.certificate = *Certificate::makeSelfSigned({u"127.0.0.1"_s})});
        const auto port = *m_reactor->listenTcp(
            {.port = 8443}, [tls] { return TlsSession::wrap(tls, std::make_unique<Answering>()); });
        ask(get(u"https://127.0.0.1:8443/x"_s));
        QVERIFY(m_reactor->turnUntil([this] { return m_asking.isReady(); }));
        const auto refused = ready();
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.endsWith(u" Look at it."_s), qPrintable(refused.error().text));
        QCOMPARE(decides->told.first().place, (CertificatePlace{u"127.0.0.1"_s, u"8443"_s}));
        decides->acceptWhatWasShown();
        ask(get(u"https://127.0.0.1:8443/x"_s));
        QVERIFY(m_reactor->turnUntil([this] { return m_asking.isReady(); }));
        const auto answer = ready();
        QVERIFY2(answer, qPrintable(trouble(answer)));
        QCOMPARE(answer->body, "pears");
    }

    /// Where it goes to another computer in the clear.
    void notesATokenInTheClear_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("isFar");
        QTest::addColumn<bool>("isNoted");
        QTest::newRow("a token") << QByteArray("Authorization") << true << true;
        QTest::newRow("a token within this computer") << QByteArray("Authorization") << false << false;
        QTest::newRow("none") << QByteArray("Accept") << true << false;
    }
    void notesATokenInTheClear()
    {
        QFETCH(QByteArray, field);
        QFETCH(bool, isFar);
        auto request = get(isFar ? u"http://192.0.2.1:8080/x"_s : u"http://127.0.0.1:8080/x"_s);
        request.mayBeClear = true;
        request.headers.add(field, "Bearer sesame");
        ask(request);
        QTEST(wire().record().secretInClear, "isNoted");
    }

    void hostileAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("hangsUp");
        QTest::addColumn<int>("kind"); // -1: it is an answer
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& answer, bool hangsUp, std::optional<Error::Kind> kind,
                             const QString& words) {
            QTest::newRow(name) << answer << hangsUp << (kind ? int(*kind) : -1) << words;
        };
        using Kind = Error::Kind;
        row("nothing", "", true, Kind::Disconnected, u"without an answer"_s);
        row("half a head", "HTTP/1.1 200 OK\r\nX", true, Kind::Disconnected, u"before all"_s);
        row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", true, Kind::Disconnected,
            u"before all"_s);
        row("half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", true, Kind::Disconnected,
            u"before all"_s);
        row("only go on", "HTTP/1.1 100 Continue\r\n\r\n", true, Kind::Disconnected, u"before all"_s);
        row("for ever go on", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(50), false, Kind::Malformed,
            u"never comes to an end"_s);
        row("another protocol", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n", false, Kind::Malformed,
            u"nobody asked for"_s);
        row("smtp", "220 smtp.example.org\r\n", false, Kind::Malformed, u"is no web server"_s);
        row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx", false,
            Kind::Malformed, u"there twice"_s);
        row("said to be large", "HTTP/1.1 200 OK\r\nContent-Length: 70000\r\n\r\n", false, Kind::Refused,
            u"larger than it may be"_s);
        row("large to the end", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(70'000, 'x'), false, Kind::Refused,
            u"larger than it may be"_s);
        row("large in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n", false,
            Kind::Refused, u"larger than it may be"_s);
        row("headers without end", "HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(600), false, Kind::Refused,
            u"larger than it may be"_s);
        row("to the end", "HTTP/1.0 200 OK\r\n\r\nhello", true, {}, u"hello"_s);
        row("with something behind", answered("hello") + "HTTP/1.1 500 Other\r\n\r\n", false, {}, u"hello"_s);
        row("not there, at length", "HTTP/1.1 404 Not Found\r\nContent-Length: 70000\r\n\r\n" + QByteArray(70'000, 'x'),
            false, {}, QString(64 * 1024, u'x'));
    }

    void hostileAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, hangsUp);
        QFETCH(int, kind);
        QFETCH(QString, words);
        ask(get());
        wire().feed(answer);
        if (hangsUp)
            wire().peerCloses();
        const auto heard = ready();
        if (kind < 0) {
            QVERIFY2(heard, qPrintable(trouble(heard)));
            QCOMPARE(QString::fromLatin1(heard->body), words);
        } else {
            QVERIFY(!heard);
            QCOMPARE(int(heard.error().kind), kind);
            QVERIFY2(heard.error().text.contains(words), qPrintable(trouble(heard)));
        }
        QVERIFY(!wire().isOpen());
        QCOMPARE(m_reactor->manualClock().pendingTimers(), 0);
    }

    void aConnectionThatBreaksIsNoEnd()
    {
        ask(get());
        wire().feed("HTTP/1.0 200 OK\r\n\r\nhel");
        wire().peerCloses({Error::Kind::Disconnected, Reason::ConnectionReset, u"It was reset."_s, {}, 104});
        const auto heard = ready();
        QVERIFY(!heard);
        QCOMPARE(heard.error().reason, Reason::ConnectionReset);
    }

    void addressesThatAreNone_data()
    {
        QTest::addColumn<QString>("url");
        for (const auto* url : {"http://example.org/x", "ftp://127.0.0.1/x", "file:///etc/passwd",
                 "https://me:pw@example.org/x", "https:///x", "x", "", "http://127.0.0.1.example.org/",
                 "http://localhost.example.org/", "http://127.0.0.1:0/", "javascript:x"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void addressesThatAreNone()
    {
        QFETCH(QString, url);
        ask(get(url));
        QVERIFY(m_asking.isReady());
        const auto heard = m_asking.take();
        QVERIFY(!heard);
        QVERIFY2(heard.error().text.contains(u"https://"_s) && !heard.error().text.contains(u"pw"_s),
            qPrintable(trouble(heard)));
        QVERIFY(m_reactor->outgoing.empty());
    }

    void nothingBreaksOutOfTheHead()
    {
        for (const auto& [name, value] : QList<std::pair<QByteArray, QByteArray>>{{"X", "a\r\nY: b"}, {"X Y", "a"},
                 {"X", "a\nb"}, {"Host", "other"}, {"Content-Length", "5"}, {"transfer-encoding", "chunked"}}) {
            auto request = get();
            request.headers.add(name, value);
            ask(request);
            const auto heard = ready();
            QVERIFY(!heard);
            QCOMPARE(heard.error().reason, Reason::BadValue);
        }
        auto request = get();
        request.method = "GET /evil";
        ask(request);
        QVERIFY(!ready());
        QVERIFY(m_reactor->outgoing.empty());
    }

    void givesUpWhoSaysNothing()
    {
        ask(get());
        wire().feed("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
        for (int i = 0; i < 5; ++i) { // each word is a new beginning
            m_reactor->advance(19s);
            QVERIFY(!m_asking.isReady());
            wire().feed("x");
        }
        m_reactor->advance(21s);
        const auto heard = ready();
        QVERIFY(!heard);
        QCOMPARE(heard.error().reason, Reason::TimedOut);
        QVERIFY(wire().wasAborted());
    }

    void givesUpWhoNeverEnds()
    {
        auto request = get();
        request.limits.whole = 60s;
        ask(request);
        wire().feed("HTTP/1.1 200 OK\r\n\r\n");
        for (int i = 0; i < 61 && !m_asking.isReady(); ++i) {
            wire().feed("x");
            m_reactor->advance(1s);
        }
        const auto heard = ready();
        QVERIFY(!heard);
        QCOMPARE(heard.error().reason, Reason::TimedOut);
        QVERIFY(!wire().isOpen());
        QCOMPARE(m_reactor->manualClock().pendingTimers(), 0);
    }

    void whoLosesInterestHangsUp()
    {
        ask(get());
        wire().feed("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx");
        m_asking = {};
        QVERIFY(!wire().isOpen() && wire().wasAborted());
        QCOMPARE(m_reactor->manualClock().pendingTimers(), 0);
        // In the middle of being told, too.
        auto request = get();
        request.received = [this](qint64, qint64) { m_asking = {}; };
        ask(request);
        wire().feed(answered("hello"));
        QVERIFY(!wire().isOpen());
        QVERIFY(!m_asking.isValid());
    }

    void followsOnlyWhereItMay()
    {
        ask(get());
        const QByteArray moved = "HTTP/1.1 302 Found\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n";
        wire().feed(moved);
        QCOMPARE(ready()->status, 302);
        QCOMPARE(m_reactor->outgoing.size(), 1u);

        auto request = get();
        request.headers.add("Authorization", "Bearer secret");
        QStringList asked;
        request.mayFollow = [&asked](const QUrl& to) {
            asked << to.toString();
            return to.host() != u"127.0.0.3"_s;
        };
        ask(request);
        wire().feed(moved);
        m_reactor->turn();
        QCOMPARE(m_reactor->outgoing.size(), 3u);
        QVERIFY(wire().written().startsWith("GET /y HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n")
            && wire().written().contains("Bearer secret"));
        wire().feed("HTTP/1.1 307 Elsewhere\r\nLocation: http://127.0.0.2:8080/z\r\nContent-Length: 0\r\n\r\n");
        m_reactor->turn();
        QVERIFY(wire().written().startsWith("GET /z HTTP/1.1\r\nHost: 127.0.0.2:8080\r\n"));
        QVERIFY(!wire().written().contains("secret")); // what was meant for one is told to no other
        wire().feed("HTTP/1.1 301 On\r\nLocation: http://127.0.0.3/\r\nContent-Length: 0\r\n\r\n");
        const auto last = ready();
        QVERIFY(last);
        QCOMPARE(last->status, 301);
        QCOMPARE(last->url.host(), u"127.0.0.2"_s);
        QCOMPARE(asked.size(), 3);
    }

    void redirectsComeToAnEnd()
    {
        auto request = get();
        request.mayFollow = [](const QUrl&) { return true; };
        ask(request);
        for (int i = 0; i < 20 && !m_asking.isReady(); ++i) {
            wire().feed("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n");
            m_reactor->turn();
        }
        const auto heard = ready();
        QVERIFY(!heard);
        QVERIFY(heard.error().text.contains(u"from one address to the next"_s));
        QCOMPARE(m_reactor->outgoing.size(), size_t(WebRequest::mostRedirects + 1));
    }

    void neverFollowsWhereItWouldTellMore_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("a body") << QByteArray("POST") << QByteArray("/y");
        QTest::newRow("in the clear, elsewhere") << QByteArray("GET") << QByteArray("http://example.org/");
        QTest::newRow("a file") << QByteArray("GET") << QByteArray("file:///etc/passwd");
        QTest::newRow("with a password") << QByteArray("GET") << QByteArray("http://me:pw@127.0.0.1/");
    }

    void neverFollowsWhereItWouldTellMore()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, location);
        auto request = get();
        request.method = method;
        request.mayFollow = [](const QUrl&) { return true; };
        ask(request);
        wire().feed("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
        const auto heard = ready();
        QVERIFY(!heard || heard->status == 302);
        QCOMPARE(m_reactor->outgoing.size(), 1u);
    }

    void sendsAsTheServerTakes()
    {
        auto source = std::make_shared<Source>();
        for (int i = 0; i < 10; ++i)
            source->pieces << QByteArray(40'000, 'x');
        auto request = get();
        request.method = "PUT";
        request.source = source;
        request.length = 400'000;
        QList<qint64> told;
        request.sent = [&told](qint64 bytes) { told << bytes; };
        ask(request);
        // Connected already: what fits is there; from now on it is stalled.
        QVERIFY(wire().takeWritten().contains("Content-Length: 400000\r\n"));
        QCOMPARE(told.last(), 400'000);
        wire().feed("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(ready()->status, 201);
    }

    void waitsWhileTheServerIsFull()
    {
        auto source = std::make_shared<Source>();
        source->waits = true;
        auto request = get();
        request.method = "PUT";
        request.source = source;
        qint64 told = 0;
        request.sent = [&told](qint64 bytes) { told = bytes; };
        ask(request);
        QVERIFY(wire().takeWritten().endsWith("\r\n\r\n"));
        QCOMPARE(source->asked, 1);
        wire().setStalled(true);
        for (int i = 0; i < 10; ++i)
            source->pieces << QByteArray(30'000, 'x');
        source->held->fire(QByteArray(30'000, 'x'));
        QVERIFY(source->asked < 6); // 64 KiB wait, no more is asked for
        const auto asked = source->asked;
        const auto before = told;
        QVERIFY(before < 30'000);
        m_reactor->advance(19s);
        QVERIFY(!m_asking.isReady());
        QVERIFY(wire().takeWritten().startsWith("7530\r\nxxx"));
        wire().setStalled(false);
        QVERIFY(source->asked > asked);
        QVERIFY(told > before);
        source->waits = false;
        source->held->fire(QByteArray());
        QVERIFY(wire().takeWritten().endsWith("\r\n0\r\n\r\n"));
        wire().feed(answered("thanks"));
        QCOMPARE(ready()->body, "thanks");
        QCOMPARE(told, 330'000);
    }

    void whoTakesNothingIsGivenUp()
    {
        auto source = std::make_shared<Source>();
        source->waits = true;
        auto request = get();
        request.method = "PUT";
        request.source = source;
        ask(request);
        m_reactor->advance(10min); // our own slowness is no fault of theirs
        QVERIFY(!m_asking.isReady());
        wire().setStalled(true);
        source->pieces << QByteArray(200'000, 'x') << QByteArray(200'000, 'x');
        source->held->fire(QByteArray(1, 'x'));
        for (int i = 0; i < 3 && !m_asking.isReady(); ++i)
            m_reactor->advance(21s);
        const auto heard = ready();
        QVERIFY(!heard);
        QVERIFY2(heard.error().text.contains(u"takes nothing more"_s), qPrintable(trouble(heard)));
    }

    void aSourceThatFailsEndsIt_data()
    {
        QTest::addColumn<QList<QByteArray>>("pieces");
        QTest::newRow("shorter than said") << QList<QByteArray>{"hell"};
        QTest::newRow("longer than said") << QList<QByteArray>{"hello", "!"};
    }

    void aSourceThatFailsEndsIt()
    {
        QFETCH(QList<QByteArray>, pieces);
        auto source = std::make_shared<Source>();
        source->pieces = pieces;
        auto request = get();
        request.method = "PUT";
        request.source = source;
        request.length = 5;
        ask(request);
        const auto heard = ready();
        QVERIFY(!heard);
        QVERIFY(heard.error().text.contains(u"has changed meanwhile"_s));
        QVERIFY(wire().wasAborted());
        QVERIFY(source->asked <= 2);
    }

    void anAnswerBeforeAllIsSentCounts()
    {
        auto source = std::make_shared<Source>();
        source->waits = true;
        auto request = get();
        request.method = "PUT";
        request.source = source;
        request.length = 1'000'000;
        ask(request);
        wire().feed("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(ready()->status, 413);
        QVERIFY(wire().wasAborted());
        source->held->fire(QByteArray("late")); // reaches nobody
    }

    void receivesAsTheSinkTakes()
    {
        auto sink = std::make_shared<Sink>();
        sink->waits = true;
        auto request = get();
        request.sink = sink;
        request.limits.body = 1'000'000;
        QList<std::pair<qint64, qint64>> told;
        request.received = [&told](qint64 bytes, qint64 whole) { told.append({bytes, whole}); };
        ask(request);
        wire().feed("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello");
        QVERIFY(wire().isReadingPaused());
        m_reactor->advance(10min); // our own slowness
        QVERIFY(!m_asking.isReady());
        wire().feed("world");
        QCOMPARE(sink->took, "hello"); // the rest waits with the server
        std::exchange(sink->held, {})->fire(Done());
        QCOMPARE(sink->took, "helloworld");
        QVERIFY(!m_asking.isReady());
        std::exchange(sink->held, {})->fire(Done());
        const auto answer = ready();
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->body.isEmpty());
        QCOMPARE(told, (QList<std::pair<qint64, qint64>>{{5, 10}, {10, 10}}));
    }

    void whatCameBeforeTheEndIsStored()
    {
        auto sink = std::make_shared<Sink>();
        sink->waits = true;
        auto request = get();
        request.sink = sink;
        ask(request);
        wire().feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n");
        wire().peerCloses();
        QCOMPARE(sink->took, "ab");
        std::exchange(sink->held, {})->fire(Done());
        QCOMPARE(sink->took, "abcd");
        QVERIFY(!m_asking.isReady());
        std::exchange(sink->held, {})->fire(Done());
        QCOMPARE(ready()->status, 200);
    }

    void aSinkTakesNoErrorPage()
    {
        auto sink = std::make_shared<Sink>();
        auto request = get();
        request.sink = sink;
        ask(request);
        wire().feed("HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\nnope!");
        const auto answer = ready();
        QCOMPARE(answer->status, 404);
        QCOMPARE(answer->body, "nope!");
        QVERIFY(sink->took.isEmpty());
    }

    void aSinkThatFailsEndsIt()
    {
        auto sink = std::make_shared<Sink>();
        sink->trouble = {Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0};
        auto request = get();
        request.sink = sink;
        ask(request);
        wire().feed(answered("hello"));
        const auto heard = ready();
        QVERIFY(!heard);
        QCOMPARE(heard.error().reason, Reason::NoSpace);
        QVERIFY(wire().wasAborted());
    }

    void isReadyWithTheHeadWhereNobodyWantsMore()
    {
        auto request = get();
        request.method = "POST";
        request.body = "{}";
        request.wantsBody = false;
        ask(request);
        QVERIFY(wire().takeWritten().endsWith("\r\n\r\n{}"));
        wire().feed("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n");
        QCOMPARE(ready()->status, 200);
        QVERIFY(!wire().isOpen());
    }

    void saysWhatConnectingSays()
    {
        m_reactor->nextFailure = Error{
            Error::Kind::Disconnected, Reason::ConnectionRefused, u"Nobody listens."_s, {}, 111};
        ask(get());
        const auto heard = ready();
        QVERIFY(!heard);
        QCOMPARE(heard.error().reason, Reason::ConnectionRefused);
    }
};

QTEST_GUILESS_MAIN(WebClientTest)
#include "tst_webclient.moc"
