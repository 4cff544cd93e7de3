#include <QRegularExpression>
#include <QTest>

#include "netcore/task/deferred.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/http/messages/byterange.h"
#include "protocols/http/server/serverconnection.h"
#include "protocols/http/server/staticfile.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Answers when the test says so.
class SlowResource final : public Resource {
public:
    Task<Response> answer(Request request) override
    {
        asked.append(QString::fromLatin1(request.rawTarget));
        waiting.emplace_back();
        return waiting.back().task([this] { ++cancelled; });
    }
    void answerNext(const QByteArray& body)
    {
        auto next = std::move(waiting.front());
        waiting.erase(waiting.begin());
        next.fire(Response::text(200, body));
    }
    QStringList asked;
    std::vector<Deferred<Response>> waiting;
    int cancelled = 0;
};

/// Says what it was sent.
class EchoResource final : public Resource {
public:
    QByteArrayList methods() const override { return {"GET", "POST"}; }
    qsizetype bodyLimit() const override { return 100; }
    Task<Response> answer(Request request) override { return Response::text(200, request.method + ':' + request.body); }
};

/// Takes a body in its own time.
class SlowSink final : public BodySink {
public:
    struct Seen {
        QByteArray body;
        std::optional<Deferred<Result<Done>>> taking;
        bool isGone = false;
    };
    explicit SlowSink(Seen& seen) : m_seen(seen) {}
    ~SlowSink() override { m_seen.isGone = true; }
    Task<Result<Done>> take(QByteArray piece) override
    {
        m_seen.body += piece;
        m_seen.taking.emplace();
        return m_seen.taking->task();
    }

private:
    Seen& m_seen;
};

/// Lets a body in when the test says so.
class Depot final : public Resource {
public:
    QByteArrayList methods() const override { return {"PUT"}; }
    qsizetype bodyLimit() const override { return 1'000'000; }
    bool streamsBody() const override { return true; }
    Task<Result<std::shared_ptr<BodySink>>> openBody(Request head) override
    {
        asked = head.headers.value("Content-Length");
        opening.emplace();
        return opening->task();
    }
    Task<Response> answer(Request request) override
    {
        return Response::text(201, request.sink ? QByteArray("stored") : QByteArray("empty"));
    }
    QByteArray asked;
    std::optional<Deferred<Result<std::shared_ptr<BodySink>>>> opening;
};

/// `count` pieces, then the end, or a failure.
class Pieces final : public BodySource {
public:
    Pieces(QByteArray piece, int count, bool fails = false) : m_piece(std::move(piece)), m_count(count), m_fails(fails)
    {
    }
    Task<Result<QByteArray>> next() override
    {
        if (m_count-- > 0)
            return Result<QByteArray>(m_piece);
        if (m_fails)
            return Result<QByteArray>(Error{Error::Kind::Local, Reason::NotFound, u"gone"_s});
        return Result<QByteArray>(QByteArray());
    }

private:
    QByteArray m_piece;
    int m_count;
    bool m_fails;
};

/// Pieces that the test hands over.
class SlowPieces final : public BodySource {
public:
    explicit SlowPieces(std::optional<Deferred<Result<QByteArray>>>& next) : m_next(next) {}
    Task<Result<QByteArray>> next() override
    {
        m_next.emplace();
        return m_next->task();
    }

private:
    std::optional<Deferred<Result<QByteArray>>>& m_next;
};

Response streamed(std::unique_ptr<BodySource> source)
{
    Response response = Response::text(200, {});
    response.source = std::move(source);
    return response;
}

/// A server on a wire in memory. Dates are cut out of what it says.
struct Server {
    ManualClock clock;
    std::shared_ptr<Site> site = std::make_shared<Site>();
    std::shared_ptr<SlowResource> slow = std::make_shared<SlowResource>();
    std::optional<Deferred<Result<QByteArray>>> nextPiece;
    QStringList log;
    MemoryTransport wire;

    Server()
    {
        site->always = {};
        site->accessed = [this](const AccessRecord& record) {
            log.append(
                u"%1 %2 %3 %4"_s
                    .arg(QString::fromLatin1(record.request.method), QString::fromLatin1(record.request.rawTarget))
                    .arg(record.status)
                    .arg(record.bodyBytes));
        };
        add("/hello", [](const Request&) { return Response::text(200, "hello\n"); });
        add("/tagged", [](const Request&) {
            auto response = Response::text(200, "tagged");
            response.headers.add("ETag", "\"v1\"");
            response.headers.add("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT");
            return response;
        });
        add("/parts", [](const Request& request) { return inPart(request, Response::text(200, "0123456789")); });
        add("/stream", [](const Request&) { return streamed(std::make_unique<Pieces>("abc", 2)); });
        add("/long", [](const Request&) { return streamed(std::make_unique<Pieces>(QByteArray(1000, 'x'), 200)); });
        add("/broken", [](const Request&) { return streamed(std::make_unique<Pieces>("abc", 1, true)); });
        add("/slowstream", [this](const Request&) { return streamed(std::make_unique<SlowPieces>(nextPiece)); });
        add("/nothing", [](const Request&) { return Response{.status = 204}; });
        site->router.add(u"/echo"_s, std::make_shared<EchoResource>());
        site->router.add(u"/slow/{n}"_s, slow);
    }
    void add(const char* path, std::function<Response(const Request&)> function)
    {
        site->router.add(QLatin1String(path), std::make_shared<FunctionResource>(std::move(function)));
    }
    void open() { wire.open(std::make_unique<ServerConnection>(clock, site)); }
    QByteArray said()
    {
        static const QRegularExpression date(u"Date: [^\r]*\r\n"_s);
        return QString::fromLatin1(wire.takeWritten()).remove(date).toLatin1();
    }
    QByteArray ask(const QByteArray& bytes)
    {
        wire.feed(bytes);
        return said();
    }
};

QByteArray get(const QByteArray& path, const QByteArray& fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray& fields, const QByteArray& body = {})
{
    return "POST /echo HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

const QByteArray
    hello = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 6\r\n\r\nhello\n";

QByteArray plain(const QByteArray& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

int statusOf(const QByteArray& answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9, 3).toInt() : 0;
}

} // namespace

class ServerConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSilentMakeRoom();
    void notesATokenInTheClear();
    void tellsHeadsWithoutSecrets();
    void answersByteByByte();
    void keepsTheConnection();
    void keepsOldClientsOnlyOnRequest();
    void answersInOrder();
    void holdsBackWhoRunsAhead();
    void dropsWorkWhenThePeerHasGone();
    void saysContinue();
    void saysNoInsteadOfContinue();
    void takesBodies();
    void leavesHeadsWithoutBody();
    void saysWhatIsAllowed();
    void streamsBodies();
    void refusesBodiesUnread();
    void endsBodiesThatCannotBeStored();
    void dropsHalfABody();
    void sendsChunks();
    void sendsWhatItAnnounced();
    void sendsALargeChunkAsItIs();
    void logsAnAnswerThatItsReaderLeft();
    void cutsABrokenBody();
    void waitsForRoom();
    void waitsForPieces();
    void knowsWhatTheClientHas_data();
    void knowsWhatTheClientHas();
    void refusesAndCloses_data();
    void refusesAndCloses();
    void mindsItsNames();
    void closesIdleConnections();
    void emptyLinesGiveNoTime();
    void overlooksTheLineEndBehindABody();
    void limitsHeadsAndBodiesInTime();
    void givesUpOnWhoDoesNotRead();
    void addsSecurityHeaders();
    void showsPagesToPeople();
    void answersWhatEndsWithAHalfClose();
    void stressesPipelining();
    void givesWayBetweenRequests();
    void asksForOnePieceAtATime();
    void givesUpOnWhoStoppedReadingBeforeTheAnswer();
    void knowsWhenThePeerIsDone();
};

/// It has passed, also where nobody wants it.
void ServerConnectionTest::notesATokenInTheClear()
{
    Server server;
    server.wire.setPeer({Address::Family::IPv4, u"192.0.2.1"_s, 4000});
    server.open();
    server.ask(get("/hello"));
    QVERIFY(!server.wire.record().secretInClear);
    server.ask(get("/nowhere", "Authorization: Bearer sesame\r\n"));
    QVERIFY(server.wire.record().secretInClear);
}

void ServerConnectionTest::tellsHeadsWithoutSecrets()
{
    Server server;
    server.open();
    QByteArrayList seen;
    const auto watching = server.wire.record().watch(
        [&](bool in, QByteArrayView unit) { seen << (in ? "<" : ">") + unit.toByteArray(); });
    server.ask(get("/hello", "Cookie: id=sesame\r\nauthorization: Bearer sesame\r\nAccept: text/plain\r\n"));
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.first(),
        "<GET /hello HTTP/1.1\r\nHost: localhost\r\nCookie: (hidden)\r\nauthorization: Bearer (hidden)\r\nAccept: text/plain\r\n\r\n");
    QVERIFY2(seen.last().startsWith(">HTTP/1.1 200 OK\r\n"), seen.last());
    QVERIFY2(seen.last().endsWith("Content-Length: 6\r\n\r\n"), seen.last());
}

void ServerConnectionTest::answersByteByByte()
{
    Server server;
    server.open();
    server.wire.feedByteByByte(get("/hello"));
    QVERIFY(server.wire.written().contains("Date: Tue, 14 Nov 2023 22:13:20 GMT\r\n"));
    QCOMPARE(server.said(), hello);
    QCOMPARE(server.log, QStringList{u"GET /hello 200 6"_s});
    QCOMPARE(server.wire.record().protocol, u"http"_s);
}

void ServerConnectionTest::keepsTheConnection()
{
    Server server;
    server.open();
    QCOMPARE(server.ask(get("/hello")), hello);
    QCOMPARE(server.ask(get("/hello")), hello);
    QVERIFY(server.wire.isOpen());
    QCOMPARE(server.ask(get("/hello", "Connection: Close\r\n")),
        QByteArray(hello).replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
    QVERIFY(!server.wire.isOpen());
    QCOMPARE(server.clock.pendingTimers(), 0);
}

void ServerConnectionTest::keepsOldClientsOnlyOnRequest()
{
    {
        Server server;
        server.open();
        QVERIFY(server.ask("GET /hello HTTP/1.0\r\n\r\n").endsWith("\r\nConnection: close\r\n\r\nhello\n"));
        QVERIFY(!server.wire.isOpen());
    }
    Server server;
    server.open();
    QVERIFY(server.ask("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                .endsWith("\r\nConnection: keep-alive\r\n\r\nhello\n"));
    QVERIFY(server.wire.isOpen());
    // Without chunks only the end of the connection tells the end of the body.
    const QByteArray streamed = server.ask("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QVERIFY(streamed.endsWith("\r\nConnection: close\r\n\r\nabcabc"));
    QVERIFY(!streamed.contains("chunked") && !streamed.contains("Content-Length"));
    QVERIFY(!server.wire.isOpen());
}

void ServerConnectionTest::answersInOrder()
{
    Server server;
    server.open();
    server.wire.feed(get("/slow/1") + get("/hello") + get("/slow/2") + get("/nothing"));
    QCOMPARE(server.slow->asked, QStringList{u"/slow/1"_s});
    QCOMPARE(server.said(), QByteArray());
    server.slow->answerNext("one");
    QCOMPARE(server.said(), plain("one") + hello);
    QCOMPARE(server.slow->asked, (QStringList{u"/slow/1"_s, u"/slow/2"_s}));
    server.slow->answerNext("two");
    QCOMPARE(server.said(), plain("two") + "HTTP/1.1 204 No Content\r\n\r\n");
}

void ServerConnectionTest::holdsBackWhoRunsAhead()
{
    Server server;
    server.site->limits.waiting = 1000;
    server.open();
    server.wire.feed(get("/slow/1"));
    server.wire.feed(get("/hello").repeated(20));
    QVERIFY(!server.wire.isReadingPaused());
    server.wire.feed(get("/hello").repeated(20));
    QVERIFY(server.wire.isReadingPaused());
    server.slow->answerNext("one");
    QVERIFY(!server.wire.isReadingPaused());
    QCOMPARE(server.said(), plain("one") + hello.repeated(40));
}

void ServerConnectionTest::dropsWorkWhenThePeerHasGone()
{
    Server server;
    server.open();
    server.wire.feed(get("/slow/1"));
    server.wire.peerCloses();
    QCOMPARE(server.slow->cancelled, 1);
    QVERIFY(!server.slow->waiting.front().isWanted());
    QCOMPARE(server.clock.pendingTimers(), 0);
}

void ServerConnectionTest::saysContinue()
{
    Server server;
    server.open();
    QCOMPARE(server.ask(post("Content-Length: 3\r\nExpect: 100-continue\r\n")), "HTTP/1.1 100 Continue\r\n\r\n");
    QCOMPARE(server.ask("abc"), plain("POST:abc"));
    // Who does not wait needs no permission, and HTTP/1.0 knows none.
    QCOMPARE(server.ask(post("Content-Length: 3\r\nExpect: 100-Continue\r\n", "abc")), plain("POST:abc"));
    QCOMPARE(server.ask("POST /echo HTTP/1.0\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n"), QByteArray());
}

void ServerConnectionTest::saysNoInsteadOfContinue()
{
    for (const auto& [request, status] : {std::pair(post("Content-Length: 101\r\nExpect: 100-continue\r\n"), 413),
             std::pair(get("/hello", "Content-Length: 1\r\nExpect: 100-continue\r\n"), 413),
             std::pair(get("/nowhere", "Content-Length: 1\r\nExpect: 100-continue\r\n"), 404),
             std::pair(post("Content-Length: 1\r\nExpect: a-miracle\r\n"), 417)}) {
        Server server;
        server.open();
        const QByteArray answer = server.ask(request);
        QCOMPARE(statusOf(answer), status);
        QVERIFY(answer.contains("Connection: close\r\n"));
        QVERIFY(!server.wire.isOpen());
    }
}

void ServerConnectionTest::takesBodies()
{
    Server server;
    server.open();
    QCOMPARE(server.ask(post("Content-Length: 3\r\n", "abc")
                 + post("Transfer-Encoding: chunked\r\n", "2\r\nde\r\n1\r\nf\r\n0\r\nX: y\r\n\r\n")),
        plain("POST:abc") + plain("POST:def"));
    server.wire.feedByteByByte(post("Transfer-Encoding: chunked\r\n", "2\r\nde\r\n1\r\nf\r\n0\r\n\r\n"));
    QCOMPARE(server.said(), plain("POST:def"));
}

void ServerConnectionTest::leavesHeadsWithoutBody()
{
    Server server;
    server.open();
    const QByteArray headOnly = hello.first(hello.size() - 6);
    QCOMPARE(server.ask("HEAD /hello HTTP/1.1\r\nHost: localhost\r\n\r\n"), headOnly);
    const QByteArray missing = server.ask("HEAD /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(statusOf(missing), 404);
    QVERIFY(missing.endsWith("\r\n\r\n"));
    const QByteArray streamed = server.ask("HEAD /stream HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(streamed.endsWith("Transfer-Encoding: chunked\r\n\r\n"));
    QCOMPARE(server.ask(get("/hello")), hello);
    QCOMPARE(server.log.first(), u"HEAD /hello 200 0"_s);
    // RFC 9110 §14.2: a part is asked for by GET only.
    QCOMPARE(statusOf(server.ask(get("/parts", "Range: bytes=0-1\r\n"))), 206);
    const QByteArray whole = server.ask("HEAD /parts HTTP/1.1\r\nHost: localhost\r\nRange: bytes=0-1\r\n\r\n");
    QCOMPARE(statusOf(whole), 200);
    QVERIFY(whole.contains("Content-Length: 10\r\n"));
}

void ServerConnectionTest::saysWhatIsAllowed()
{
    Server server;
    server.open();
    QVERIFY(server.ask("OPTIONS /echo HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .startsWith("HTTP/1.1 204 No Content\r\nAllow: GET, POST, HEAD, OPTIONS\r\n"));
    QVERIFY(server.ask("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n").contains("Allow: GET, HEAD, OPTIONS\r\n"));
    const QByteArray no = server.ask("DELETE /hello HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(statusOf(no), 405);
    QVERIFY(no.contains("Allow: GET, HEAD, OPTIONS\r\n"));
    QCOMPARE(statusOf(server.ask("TRACE /hello HTTP/1.1\r\nHost: localhost\r\n\r\n")), 405);
    QCOMPARE(statusOf(server.ask("BREW /hello HTTP/1.1\r\nHost: localhost\r\n\r\n")), 501);
    QCOMPARE(statusOf(server.ask("CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80\r\n\r\n")), 404);
    QVERIFY(server.wire.isOpen());
}

void ServerConnectionTest::streamsBodies()
{
    Server f;
    const auto depot = std::make_shared<Depot>();
    f.site->router.add(u"/depot"_s, depot);
    f.open();
    SlowSink::Seen seen;
    f.wire.feed("PUT /depot HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 10\r\n\r\n");
    QCOMPARE(depot->asked, "10");
    QCOMPARE(f.wire.takeWritten(), ""); // nobody has said yet that it is wanted
    depot->opening->fire(std::shared_ptr<BodySink>(std::make_shared<SlowSink>(seen)));
    QCOMPARE(f.wire.takeWritten(), "HTTP/1.1 100 Continue\r\n\r\n");
    f.wire.feed("abc");
    f.wire.feed("defg");
    QCOMPARE(seen.body, "abc"); // one piece at a time
    seen.taking->fire(Done{});
    QCOMPARE(seen.body, "abcdefg");
    f.wire.feed("hijPUT /depot HTTP/1.1\r\nHost: localhost\r\n\r\n");
    seen.taking->fire(Done{});
    QCOMPARE(seen.body, "abcdefghij");
    QCOMPARE(f.wire.takeWritten(), "");
    seen.taking->fire(Done{});
    const auto answers = f.wire.takeWritten();
    QVERIFY(answers.contains("stored"));
    QVERIFY(answers.endsWith("empty"));
    QVERIFY(seen.isGone);
}

void ServerConnectionTest::refusesBodiesUnread()
{
    Server f;
    const auto depot = std::make_shared<Depot>();
    f.site->router.add(u"/depot"_s, depot);
    f.open();
    f.wire.feed("PUT /depot HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc");
    depot->opening->fire(Error{Error::Kind::Refused, Reason::NotFound, u"Nothing can be put here."_s, {}, 404});
    const auto answer = f.wire.takeWritten();
    QVERIFY(answer.startsWith("HTTP/1.1 404 "));
    QVERIFY(answer.contains("Nothing can be put here."));
    QVERIFY(answer.contains("Connection: close\r\n"));
    QVERIFY(!f.wire.isOpen());
}

void ServerConnectionTest::endsBodiesThatCannotBeStored()
{
    Server f;
    const auto depot = std::make_shared<Depot>();
    f.site->router.add(u"/depot"_s, depot);
    f.open();
    SlowSink::Seen seen;
    f.wire.feed("PUT /depot HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n");
    depot->opening->fire(std::shared_ptr<BodySink>(std::make_shared<SlowSink>(seen)));
    f.wire.feed("abc");
    seen.taking->fire(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 507});
    QVERIFY(f.wire.takeWritten().startsWith("HTTP/1.1 507 "));
    QVERIFY(!f.wire.isOpen());
    QVERIFY(seen.isGone);
}

void ServerConnectionTest::dropsHalfABody()
{
    Server f;
    const auto depot = std::make_shared<Depot>();
    f.site->router.add(u"/depot"_s, depot);
    f.open();
    SlowSink::Seen seen;
    f.wire.feed("PUT /depot HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n");
    depot->opening->fire(std::shared_ptr<BodySink>(std::make_shared<SlowSink>(seen)));
    f.wire.feed("abc");
    f.wire.peerCloses();
    QVERIFY(seen.isGone);
    seen.taking->fire(Done{}); // too late, and nobody minds
}

void ServerConnectionTest::sendsWhatItAnnounced()
{
    const auto announcing = [](qint64 length) {
        return [length](const Request&) {
            Response response = Response::text(200, {});
            response.source = std::make_unique<Pieces>("abc", 2);
            response.length = length;
            return response;
        };
    };
    Server f;
    f.add("/right", announcing(6));
    f.add("/short", announcing(7));
    f.open();
    f.wire.feed("GET /right HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto answer = f.wire.takeWritten();
    QVERIFY(answer.contains("Content-Length: 6\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\nabcabc"));
    f.wire.feed("HEAD /right HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(f.wire.takeWritten().contains("Content-Length: 6\r\n"));
    QVERIFY(f.wire.isOpen());
    f.wire.feed("GET /short HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(!f.wire.isOpen()); // only a cut tells that it is not the end
}

void ServerConnectionTest::sendsChunks()
{
    Server server;
    server.open();
    QCOMPARE(server.ask(get("/stream") + get("/hello")),
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\nabc\r\n0\r\n\r\n"
            + hello);
    QCOMPARE(server.log, (QStringList{u"GET /stream 200 6"_s, u"GET /hello 200 6"_s}));
}

void ServerConnectionTest::sendsALargeChunkAsItIs()
{
    Server server;
    const QByteArray large(5000, 'x');
    server.add("/large", [&](const Request&) { return streamed(std::make_unique<Pieces>(large, 2)); });
    server.open();
    const auto answer = server.ask(get("/large"));
    const QByteArray chunk = "1388\r\n" + large + "\r\n";
    QVERIFY(answer.endsWith("\r\n\r\n" + chunk + chunk + "0\r\n\r\n"));
}

/// Of answers that have no end by themselves nothing would be in the log otherwise.
void ServerConnectionTest::logsAnAnswerThatItsReaderLeft()
{
    Server server;
    std::optional<Deferred<Result<QByteArray>>> next;
    server.add("/endless", [&](const Request&) { return streamed(std::make_unique<SlowPieces>(next)); });
    server.open();
    server.ask(get("/endless"));
    next->fire(Result<QByteArray>(QByteArray("abc")));
    QCOMPARE(server.log, QStringList());
    server.clock.advance(10min); // nobody is idle who waits for more
    QVERIFY(server.wire.isOpen());
    server.wire.peerCloses();
    QCOMPARE(server.log, QStringList{u"GET /endless 200 3"_s});
}

void ServerConnectionTest::cutsABrokenBody()
{
    Server server;
    server.open();
    const QByteArray answer = server.ask(get("/broken"));
    QVERIFY(answer.endsWith("3\r\nabc\r\n")); // without the last chunk
    QVERIFY(server.wire.wasAborted());
}

void ServerConnectionTest::waitsForRoom()
{
    Server server;
    server.open();
    server.wire.setStalled(true);
    server.wire.feed(get("/long") + get("/hello"));
    QVERIFY(server.wire.queuedBytes() > MemoryTransport::highWater);
    QVERIFY(server.wire.queuedBytes() < MemoryTransport::highWater + 2000);
    const QByteArray first = server.said();
    server.wire.setStalled(false);
    const QByteArray all = first + server.said();
    QCOMPARE(all.count('x'), 200 * 1000 + 2); // two in the heads: "text"
    QVERIFY(all.endsWith("0\r\n\r\n" + hello));
}

void ServerConnectionTest::waitsForPieces()
{
    Server server;
    server.open();
    server.wire.feed(get("/slowstream") + get("/hello"));
    server.said();
    server.nextPiece->fire(QByteArray("one"));
    QCOMPARE(server.said(), "3\r\none\r\n");
    server.nextPiece->fire(QByteArray());
    QCOMPARE(server.said(), "0\r\n\r\n" + hello);
    // Cut in the middle: nobody is left who would hear the next piece.
    server.wire.feed(get("/slowstream"));
    server.wire.peerCloses();
    QVERIFY(!server.nextPiece->isWanted());
}

void ServerConnectionTest::knowsWhatTheClientHas_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const char* fields, int status) {
        QTest::newRow(name) << QByteArray(fields) << status;
    };
    row("nothing asked", "", 200);
    row("the tag", "If-None-Match: \"v1\"\r\n", 304);
    row("the tag, weak", "If-None-Match: W/\"v1\"\r\n", 304);
    row("one of many", "If-None-Match: \"v0\", \"v1\"\r\n", 304);
    row("any", "If-None-Match: *\r\n", 304);
    row("another tag", "If-None-Match: \"v2\"\r\n", 200);
    row("the date", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n", 304);
    row("an earlier date", "If-Modified-Since: Sun, 06 Nov 1994 08:49:36 GMT\r\n", 200);
    row("the tag decides, not the date",
        "If-None-Match: \"v2\"\r\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n", 200);
    row("nonsense for a date", "If-Modified-Since: soon\r\n", 200);
}

void ServerConnectionTest::knowsWhatTheClientHas()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    Server server;
    server.open();
    const QByteArray answer = server.ask(get("/tagged", fields));
    QCOMPARE(statusOf(answer), status);
    QVERIFY(answer.contains("ETag: \"v1\"\r\n"));
    if (status == 304)
        QVERIFY(answer.endsWith("\r\n\r\n") && !answer.contains("Content-Length") && !answer.contains("Content-Type"));
    QCOMPARE(server.ask(get("/hello")), hello);
}

void ServerConnectionTest::refusesAndCloses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("nonsense", "nonsense\r\n\r\n", 400);
    row("two lengths", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
    row("too long an address", "GET /" + QByteArray(9000, 'x'), 414);
    row("too many headers", get("/hello", QByteArray("X: y\r\n").repeated(600)), 431);
    row("HTTP/3", "GET / HTTP/3.0\r\n\r\n", 505);
    row("broken chunk", post("Transfer-Encoding: chunked\r\n", "zz\r\n"), 400);
    row("chunks over the limit", post("Transfer-Encoding: chunked\r\n", "60\r\n" + QByteArray(96, 'x') + "\r\n60\r\n"),
        413);
}

void ServerConnectionTest::refusesAndCloses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    Server server;
    server.open();
    QCOMPARE(server.ask(get("/hello")), hello);
    const QByteArray answer = server.ask(request + get("/hello"));
    QCOMPARE(statusOf(answer), status);
    QVERIFY(answer.contains("Connection: close\r\n"));
    QCOMPARE(answer.count("HTTP/1.1 "), status == 505 ? 2 : 1); // that text names the version
    QVERIFY(!server.wire.isOpen());
    QVERIFY(!server.wire.wasAborted());
    QCOMPARE(server.clock.pendingTimers(), 0);
}

void ServerConnectionTest::mindsItsNames()
{
    Server server;
    server.site->hosts.allow("station.example");
    server.open();
    QCOMPARE(statusOf(server.ask("GET /hello HTTP/1.1\r\nHost: station.example:8080\r\n\r\n")), 200);
    QCOMPARE(statusOf(server.ask("GET /hello HTTP/1.1\r\nHost: rebound.example\r\n\r\n")), 421);
    QCOMPARE(statusOf(server.ask("GET http://rebound.example/hello HTTP/1.1\r\nHost: localhost\r\n\r\n")), 421);
    QCOMPARE(statusOf(server.ask("GET http://localhost/hello HTTP/1.1\r\nHost: rebound.example\r\n\r\n")), 200);
    QCOMPARE(statusOf(server.ask("GET /hello HTTP/1.1\r\nHost:\r\n\r\n")), 421);
}

void ServerConnectionTest::closesIdleConnections()
{
    {
        Server server;
        server.open();
        server.clock.advance(59s);
        QVERIFY(server.wire.isOpen());
        server.clock.advance(2s);
        QVERIFY(!server.wire.isOpen());
        QCOMPARE(server.said(), QByteArray());
    }
    Server server;
    server.open();
    server.clock.advance(50s);
    server.ask(get("/hello"));
    server.clock.advance(50s);
    server.wire.feed(get("/slow/1"));
    server.clock.advance(300s); // thinking is no idling
    QVERIFY(server.wire.isOpen());
    server.slow->answerNext("x");
    server.said();
    server.clock.advance(61s);
    QVERIFY(!server.wire.isOpen());
    QVERIFY(!server.wire.wasAborted());
}

void ServerConnectionTest::emptyLinesGiveNoTime()
{
    for (const auto& pieces : {QByteArrayList{"\r\n"}, QByteArrayList{"\r", "\n"}}) {
        Server server;
        server.open();
        server.wire.feed("\r\n");
        for (const auto& piece : pieces) {
            QVERIFY(server.wire.isOpen());
            server.clock.advance(10s);
            server.wire.feed(piece);
        }
        QCOMPARE(statusOf(server.said()), 400);
        QVERIFY(!server.wire.isOpen());
    }
    Server server;
    server.open();
    server.clock.advance(50s);
    server.wire.feed("\r\n");
    server.clock.advance(11s);
    QVERIFY(!server.wire.isOpen());
    QCOMPARE(server.said(), QByteArray());
}

void ServerConnectionTest::overlooksTheLineEndBehindABody()
{
    Server server;
    server.open();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(statusOf(server.ask(post("Content-Length: 1\r\n", "a"))), 200);
        server.wire.feed("\r\n");
        server.clock.advance(50s);
        QVERIFY(server.wire.isOpen());
    }
    QCOMPARE(server.ask(get("/hello")), hello);
}

void ServerConnectionTest::limitsHeadsAndBodiesInTime()
{
    {
        Server server;
        server.open();
        for (int i = 0; i < 20 && server.wire.isOpen(); ++i) { // one byte a second is not enough
            server.wire.feed("G");
            server.clock.advance(1s);
        }
        QCOMPARE(statusOf(server.said()), 408);
        QVERIFY(!server.wire.isOpen());
    }
    Server server;
    server.open();
    server.wire.feed(post("Content-Length: 100\r\n", "a"));
    server.clock.advance(29s);
    server.wire.feed("b");
    QVERIFY(server.wire.isOpen());
    server.clock.advance(2s);
    QCOMPARE(statusOf(server.said()), 408);
    QVERIFY(!server.wire.isOpen());
}

void ServerConnectionTest::givesUpOnWhoDoesNotRead()
{
    Server server;
    server.open();
    server.wire.setStalled(true);
    server.wire.feed(get("/long"));
    server.clock.advance(59s);
    QVERIFY(server.wire.isOpen());
    server.clock.advance(2s);
    QVERIFY(server.wire.wasAborted());
}

void ServerConnectionTest::addsSecurityHeaders()
{
    Server server;
    server.site->always = Site::securityHeaders();
    server.open();
    for (const QByteArray& path : {QByteArray("/hello"), QByteArray("/nowhere")}) {
        const QByteArray answer = server.ask(get(path));
        for (const char* line : {"Content-Security-Policy: default-src 'self';", "frame-ancestors 'none'",
                 "X-Content-Type-Options: nosniff\r\n", "Referrer-Policy: no-referrer\r\n",
                 "Cross-Origin-Resource-Policy: same-origin\r\n"})
            QVERIFY2(answer.contains(line), line);
    }
    server.add("/own", [](const Request&) {
        auto response = Response::text(200, "x");
        response.headers.add("Referrer-Policy", "origin");
        return response;
    });
    const QByteArray own = server.ask(get("/own"));
    QVERIFY(own.contains("Referrer-Policy: origin\r\n") && !own.contains("no-referrer"));
}

void ServerConnectionTest::showsPagesToPeople()
{
    Server server;
    server.site->styleSheets = {"/page.css"};
    server.open();
    const QByteArray page = server.ask(get("/<script>", "Accept: text/html,*/*\r\n"));
    QCOMPARE(statusOf(page), 400); // such a path is not even an address
    Server second;
    second.site->styleSheets = {"/page.css"};
    second.open();
    const QByteArray html = second.ask(get("/%3Cscript%3E", "Accept: text/html,*/*\r\n"));
    QVERIFY(html.contains("Content-Type: text/html; charset=utf-8\r\n"));
    QVERIFY(html.contains("<h1>Not Found</h1>") && html.contains("/page.css") && !html.contains("<script>"));
    QVERIFY(second.ask(get("/x")).endsWith("Not Found.\nThere is nothing at this address.\n"));
}

void ServerConnectionTest::answersWhatEndsWithAHalfClose()
{
    // A peer that says all it has to say and closes its half at once is answered first.
    Server server;
    server.open();
    server.wire.feed("GET /hello HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    server.wire.peerCloses();
    QVERIFY(server.said().endsWith("hello\n"));
}

void ServerConnectionTest::givesWayBetweenRequests()
{
    Server server;
    int asked = 0;
    server.add("/", [&](const Request&) {
        ++asked;
        return Response::text(200, "x");
    });
    server.open();
    server.wire.setShare(3);
    server.wire.feed(QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").repeated(10));
    QVERIFY(server.wire.hasYielded());
    for (int turns = 1; server.wire.hasYielded(); ++turns) {
        QVERIFY2(asked <= 4 * turns, qPrintable(QString::number(asked)));
        server.wire.giveTurn();
    }
    QCOMPARE(asked, 10);
    QCOMPARE(server.wire.takeWritten().count("HTTP/1.1 200"), 10);
}

void ServerConnectionTest::asksForOnePieceAtATime()
{
    Server server;
    std::optional<Deferred<Result<QByteArray>>> next;
    int asked = 0;
    struct Counted final : BodySource {
        Counted(std::optional<Deferred<Result<QByteArray>>>& waiting, int& count) : pieces(waiting), asked(count) {}
        Task<Result<QByteArray>> next() override
        {
            ++asked;
            return pieces.next();
        }
        SlowPieces pieces;
        int& asked;
    };
    server.add("/", [&](const Request&) { return streamed(std::make_unique<Counted>(next, asked)); });
    server.open();
    server.wire.setStalled(true);
    server.wire.feed("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(asked, 1);
    next->fire(Result<QByteArray>(QByteArray(MemoryTransport::highWater + 1, 'x'))); // the peer does not take so much
    QCOMPARE(asked, 1);
    server.wire.setStalled(false);
    QCOMPARE(asked, 2);
    // Over TLS what is encrypted leaves after the piece was asked for: once more full, once more empty, the piece still
    // pending.
    server.wire.setProducerPaused(true);
    server.wire.setProducerPaused(false);
    QCOMPARE(asked, 2);
    next->fire(Result<QByteArray>(QByteArray("end")));
    QCOMPARE(asked, 3);
}

void ServerConnectionTest::givesUpOnWhoStoppedReadingBeforeTheAnswer()
{
    Server server;
    auto slow = std::make_shared<SlowResource>();
    server.site->router.add(u"/slow"_s, slow);
    server.add(
        "/large", [](const Request&) { return Response::text(200, QByteArray(MemoryTransport::highWater + 1, 'x')); });
    server.open();
    server.wire.setStalled(true);
    server.wire.feed("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
    server.wire.setProducerPaused(true); // while the resource is thinking
    Response response = Response::text(200, {});
    response.source = std::make_unique<Pieces>("x", 3);
    auto waiting = std::move(slow->waiting.front());
    slow->waiting.clear();
    waiting.fire(std::move(response));
    QVERIFY(server.wire.isOpen());
    server.clock.advance(10min);
    QVERIFY(!server.wire.isOpen());
    QVERIFY(server.wire.wasAborted());
}

void ServerConnectionTest::knowsWhenThePeerIsDone()
{
    const auto isDone = [](const QByteArray& said) {
        Server server;
        server.add("/", [](const Request&) { return Response::text(200, "x"); });
        server.open();
        server.wire.feed(said);
        return server.wire.isPeerDone();
    };
    QVERIFY(isDone("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    QVERIFY(isDone("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n"));
    QVERIFY(!isDone("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\nand more"));
    QVERIFY(!isDone("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    QVERIFY(!isDone("nonsense\r\n\r\n"));
}

void ServerConnectionTest::stressesPipelining()
{
    // Thousands of answers in one go, some of them in chunks: neither stack nor order suffers.
    Server server;
    server.open();
    server.wire.feed((get("/stream") + get("/hello")).repeated(3000));
    const QByteArray all = server.said();
    QCOMPARE(all.count("HTTP/1.1 200 OK"), 6000);
    QVERIFY(all.endsWith(hello));
    QCOMPARE(server.log.size(), 6000);
}

/// Connections that never ask keep nobody from asking; whoever has asked once is none of them.
void ServerConnectionTest::theSilentMakeRoom()
{
    Server server;
    server.site->halfOpen->setMost(3);
    server.open();
    QVERIFY(server.ask(get("/hello")).endsWith(hello));
    std::vector<std::unique_ptr<MemoryTransport>> silent;
    for (int i = 0; i < 5; ++i) {
        silent.push_back(std::make_unique<MemoryTransport>());
        silent.back()->setPeer({Address::Family::IPv4, u"192.0.2.1"_s, 1});
        silent.back()->open(std::make_unique<ServerConnection>(server.clock, server.site));
        silent.back()->feed("GET /hello HTTP/1.1\r\nHost: local");
    }
    MemoryTransport late;
    late.setPeer({Address::Family::IPv4, u"203.0.113.1"_s, 1});
    late.open(std::make_unique<ServerConnection>(server.clock, server.site));
    late.feed(get("/hello"));
    QVERIFY(late.takeWritten().endsWith("hello\n"));
    int open = 0;
    for (const auto& one : silent) {
        one->settle();
        open += one->isOpen();
    }
    QCOMPARE(open, 2);
    QVERIFY(!silent.front()->isOpen() && silent.back()->isOpen());
    QVERIFY(server.ask(get("/hello")).endsWith(hello));
    silent.back()->feed("host\r\n\r\n");
    QVERIFY(silent.back()->takeWritten().endsWith("hello\n"));
    QCOMPARE(server.site->halfOpen->count(), 1);
}

QTEST_GUILESS_MAIN(ServerConnectionTest)
#include "tst_serverconnection.moc"
