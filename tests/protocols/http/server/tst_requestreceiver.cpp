#include <QTest>

#include "netcore/task/deferred.h"
#include "protocols/http/server/requestreceiver.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Came = RequestReceiver::Came;

/// Takes a body of 100 bytes at most, in memory.
class Letterbox final : public Resource {
public:
    QByteArrayList methods() const override { return {"GET", "POST"}; }
    qsizetype bodyLimit() const override { return 100; }
    Task<Response> answer(Request request) override { return Response::text(200, request.body); }
};

/// Its own sink, which takes a body in its own time.
class SlowDepot final : public Resource, public BodySink, public std::enable_shared_from_this<SlowDepot> {
public:
    QByteArrayList methods() const override { return {"PUT"}; }
    qsizetype bodyLimit() const override { return 1000; }
    bool streamsBody() const override { return true; }
    Task<Result<std::shared_ptr<BodySink>>> openBody(Request) override
    {
        return Result<std::shared_ptr<BodySink>>(std::shared_ptr<BodySink>(shared_from_this()));
    }
    Task<Result<Done>> take(QByteArray piece) override
    {
        body += piece;
        return taking.emplace().task([this] { ++dropped; });
    }
    Task<Response> answer(Request) override { return Response::text(201, body); }
    QByteArray body;
    std::optional<Deferred<Result<Done>>> taking;
    int dropped = 0;
};

struct Receiving final : RequestReceiverEvents {
    ManualClock clock;
    Site site;
    std::shared_ptr<SlowDepot> depot = std::make_shared<SlowDepot>();
    MemoryTransport wire;
    int late = 0;
    Deadline deadline{clock, [this] { ++late; }};
    int wanted = 0;
    QStringList taken;
    std::optional<RequestReceiver> receiver;

    Receiving()
    {
        site.router.add(u"/letters"_s, std::make_shared<Letterbox>());
        site.router.add(u"/depot"_s, depot);
        receiver.emplace(site, clock, deadline, *this);
    }
    void continueWanted() override { ++wanted; }
    void bodyTaken(bool isRefused) override { taken.append(isRefused ? u"refused"_s : u"more"_s); }
    Came read(QByteArrayView& bytes) { return receiver->read(bytes, wire); }
    Came feed(const QByteArray& bytes)
    {
        QByteArrayView rest(bytes);
        return read(rest);
    }
};

QByteArray letter(const QByteArray& fields, const QByteArray& body = {})
{
    return "POST /letters HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

const QByteArray toDepot = "PUT /depot HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\n\r\n";

} // namespace

class RequestReceiverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsByteByByteAndToTheEndOfARequest()
    {
        Receiving line;
        const auto whole = letter("Content-Length: 5\r\n", "hello");
        for (const char c : whole.chopped(1))
            QCOMPARE(line.feed(QByteArray(1, c)), Came::Part);
        const auto last = QByteArray("oGET");
        QByteArrayView rest(last);
        QCOMPARE(line.read(rest), Came::Whole);
        QCOMPARE(rest.toByteArray(), QByteArray("GET"));
        QCOMPARE(line.receiver->request().body, QByteArray("hello"));
        QVERIFY(line.receiver->isIdle());
        QVERIFY(!line.receiver->isRefused());
    }

    void headComesAsGet()
    {
        Receiving line;
        QCOMPARE(line.feed("HEAD /letters HTTP/1.1\r\nHost: localhost\r\nRange: bytes=0-1\r\n\r\n"), Came::Whole);
        QVERIFY(line.receiver->isHead());
        QCOMPARE(line.receiver->request().method, QByteArray("GET"));
        QVERIFY(!line.receiver->request().headers.contains("Range"));
    }

    void whatIsRefusedByItsHeadIsReadOnWhereItHasNoBody()
    {
        Receiving line;
        QCOMPARE(line.feed("GET /nobody HTTP/1.1\r\nHost: localhost\r\n\r\n"), Came::Whole);
        QVERIFY(line.receiver->isRefused());
        QCOMPARE(line.receiver->takeRefusal().status, 404);
        line.receiver->clear();
        QCOMPARE(
            line.feed("POST /nobody HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello"), Came::Refused);
        QCOMPARE(line.receiver->takeRefusal().status, 404);
    }

    void boundsABody()
    {
        Receiving line;
        QCOMPARE(line.feed(letter("Content-Length: 101\r\n")), Came::Refused);
        QCOMPARE(line.receiver->takeRefusal().status, 413);
    }

    void whatIsNoRequestIsAnsweredAsThat()
    {
        Receiving line;
        QCOMPARE(line.feed("hello?\r\n"), Came::Refused);
        QCOMPARE(line.receiver->takeRefusal().status, 400);
    }

    void aPeerThatWaitsIsToldToGoOn()
    {
        Receiving line;
        QCOMPARE(line.feed(letter("Expect: 100-continue\r\nContent-Length: 5\r\n")), Came::Part);
        QCOMPARE(line.wanted, 1);
        QCOMPARE(line.feed("hello"), Came::Whole);
        line.receiver->clear();
        QCOMPARE(line.feed(letter("Expect: 100-continue\r\nContent-Length: 5\r\n", "h")), Came::Part);
        QCOMPARE(line.wanted, 1); // it did not wait
    }

    void aHeadAndABodyHaveTheirTime()
    {
        Receiving line;
        line.feed("POST");
        line.clock.advance(line.site.timeouts.head - 1ms);
        QCOMPARE(line.late, 0);
        line.feed(letter("Content-Length: 5\r\n").sliced(4));
        line.clock.advance(line.site.timeouts.body - 1ms);
        QCOMPARE(line.late, 0);
        line.clock.advance(1ms);
        QCOMPARE(line.late, 1);
    }

    void waitsForWhoTakesTheBody()
    {
        Receiving line;
        QCOMPARE(line.feed(toDepot + "abc"), Came::Later);
        line.clock.advance(1h); // it is not the peer who takes time
        QCOMPARE(line.late, 0);
        line.depot->taking->fire(Done{});
        QCOMPARE(line.taken, QStringList(u"more"_s));
        QCOMPARE(line.feed("def"), Came::Later);
        line.depot->taking->fire(Done{});
        QCOMPARE(line.feed({}), Came::Whole);
        QCOMPARE(line.depot->body, QByteArray("abcdef"));
    }

    void whoCannotTakeTheBodyAnswersAtOnce()
    {
        Receiving line;
        QCOMPARE(line.feed(toDepot + "abc"), Came::Later);
        Error full = Error::local(Reason::NoSpace, u"No room."_s);
        full.native = 507;
        line.depot->taking->fire(full);
        QCOMPARE(line.taken, QStringList(u"refused"_s));
        QCOMPARE(line.receiver->takeRefusal().status, 507);
        QVERIFY(!line.receiver->request().sink);
    }

    void droppingItDropsTheBody()
    {
        Receiving line;
        QCOMPARE(line.feed(toDepot + "abc"), Came::Later);
        line.receiver.reset();
        QCOMPARE(line.depot->dropped, 1);
        QVERIFY(line.taken.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RequestReceiverTest)
#include "tst_requestreceiver.moc"
