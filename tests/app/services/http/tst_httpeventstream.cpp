#include "app/services/http/httpeventstream.h"

#include <QTest>

#include "app/services/http/httpaudience.h"
#include "protocols/http/server/serverconnection.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// An audience behind a web server, and the number that it is shown.
struct EventHall {
    ManualClock clock;
    int number = 0;
    int encoded = 0;
    HalfOpen places;
    std::unique_ptr<HttpAudience> audience = std::make_unique<HttpAudience>(clock, places, [this] {
        ++encoded;
        return QByteArray::number(number) + padding;
    });
    QByteArray padding;
    std::shared_ptr<http::Site> site = std::make_shared<http::Site>();
    std::vector<std::unique_ptr<MemoryTransport>> viewers;

    EventHall()
    {
        site->router.add(u"/"_s, std::make_shared<http::FunctionResource>([this](const http::Request& request) {
            http::Response response;
            response.source = std::make_unique<HttpEventStream>(
                [this] { return audience.get(); }, request.peer, request.headers.value("Last-Event-ID"));
            return response;
        }));
    }
    ~EventHall() { viewers.clear(); }

    MemoryTransport& enter(const QByteArray& fields = {}, const QByteArray& method = "GET")
    {
        viewers.push_back(std::make_unique<MemoryTransport>());
        auto& viewer = *viewers.back();
        viewer.open(std::make_unique<http::ServerConnection>(clock, site));
        viewer.feed(method + " / HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n");
        return viewer;
    }
    void show(int newest)
    {
        number = newest;
        audience->changed();
    }
    QByteArray id() const { return audience->event().tag; }
    QByteArray event() const { return audience->event().text; }
};

/// What a viewer was sent since, without the head and out of its chunks; "END" for the last one.
QByteArray eventsSaid(MemoryTransport& viewer)
{
    auto bytes = viewer.takeWritten();
    if (bytes.startsWith("HTTP/"))
        bytes = bytes.sliced(bytes.indexOf("\r\n\r\n") + 4);
    QByteArray text;
    while (!bytes.isEmpty()) {
        const auto line = bytes.indexOf("\r\n");
        const auto size = bytes.first(line).toLongLong(nullptr, 16);
        text += size > 0 ? bytes.sliced(line + 2, size) : QByteArray("END");
        bytes = bytes.sliced(line + 2 + size + 2);
    }
    return text;
}

} // namespace

/// Who watches by server-sent events; how often something is shown is in tst_httpaudience.
class HttpEventStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestOnEntering()
    {
        EventHall hall;
        hall.show(7);
        QCOMPARE(eventsSaid(hall.enter()), "retry: 2000\n\nid: " + hall.id() + "\ndata: 7\n\n");
        QCOMPARE(hall.audience->count(), 1);
        QCOMPARE(hall.places.count(), 1);
        hall.viewers.clear();
        QCOMPARE(hall.audience->count(), 0);
        QCOMPARE(hall.places.count(), 0);
    }

    void showsWhatIsNew()
    {
        EventHall hall;
        auto& viewer = hall.enter();
        eventsSaid(viewer);
        hall.clock.advance(1s);
        hall.show(1);
        QCOMPARE(eventsSaid(viewer), hall.event());
        hall.clock.advance(1s);
        QCOMPARE(eventsSaid(viewer), QByteArray());
    }

    /// Once for all, WebSockets among them.
    void encodesOnce()
    {
        EventHall hall;
        hall.padding = QByteArray(8000, ' ');
        for (int i = 0; i < 3; ++i)
            eventsSaid(hall.enter());
        MemoryTransport socket;
        socket.open(hall.audience->makeViewer({}));
        hall.clock.advance(1s);
        const int before = hall.encoded;
        hall.show(1);
        for (const auto& viewer : hall.viewers)
            QCOMPARE(eventsSaid(*viewer), hall.event());
        QCOMPARE(hall.encoded, before + 1);
        QCOMPARE(hall.audience->count(), 4);
        hall.audience->sayGoodbye(pollGone, "gone");
        hall.clock.advance(1min);
    }

    /// Browsers show comments to nobody, and proxies do not take the connection for a dead one.
    void givesASignOfLife()
    {
        EventHall hall;
        auto& viewer = hall.enter();
        eventsSaid(viewer);
        hall.clock.advance(15s);
        QCOMPARE(eventsSaid(viewer), QByteArray(":\n\n"));
        hall.clock.advance(14s);
        QCOMPARE(eventsSaid(viewer), QByteArray());
        hall.clock.advance(1s);
        QCOMPARE(eventsSaid(viewer), QByteArray(":\n\n"));
    }

    /// Whose connection was lost gets only what has changed meanwhile.
    void goesOnWhereItWas()
    {
        EventHall hall;
        hall.show(3);
        const auto id = hall.id();
        QCOMPARE(eventsSaid(hall.enter("Last-Event-ID: " + id + "\r\n")), QByteArray("retry: 2000\n\n:\n\n"));
        QVERIFY(eventsSaid(hall.enter("Last-Event-ID: another\r\n")).endsWith("data: 3\n\n"));
        hall.clock.advance(1s);
        hall.show(4);
        QVERIFY(hall.id() != id);
        QCOMPARE(eventsSaid(*hall.viewers.front()), hall.event());
    }

    void comesBackOneAfterTheOther()
    {
        EventHall hall;
        QSet<QByteArray> pauses;
        for (int i = 0; i < 100; ++i)
            pauses.insert(eventsSaid(hall.enter()).split('\n').first());
        QCOMPARE(pauses.size(), 40);
    }

    void whoReadsSlowlyMissesTheOnesBetween()
    {
        EventHall hall;
        hall.padding = QByteArray(MemoryTransport::highWater + 1, ' ');
        auto& viewer = hall.enter();
        eventsSaid(viewer);
        viewer.setStalled(true);
        hall.clock.advance(1s);
        hall.show(1); // does not leave as a whole
        const auto first = hall.event();
        hall.clock.advance(1s);
        hall.show(2);
        hall.clock.advance(1s);
        hall.show(3);
        viewer.setStalled(false);
        QCOMPARE(eventsSaid(viewer), first + hall.event());
        hall.clock.advance(1s);
        QCOMPARE(eventsSaid(viewer), QByteArray());
    }

    void whoReadsNothingIsCutOff()
    {
        EventHall hall;
        hall.padding = QByteArray(MemoryTransport::highWater + 1, ' ');
        auto& viewer = hall.enter();
        eventsSaid(viewer);
        viewer.setStalled(true);
        hall.show(1);
        hall.clock.advance(61s);
        QVERIFY(!viewer.isOpen());
        QCOMPARE(hall.audience->count(), 0);
    }

    void saysWhyItEnds()
    {
        EventHall hall;
        auto& viewer = hall.enter();
        eventsSaid(viewer);
        hall.audience->sayGoodbye(pollGone, "this poll is no longer here");
        QCOMPARE(eventsSaid(viewer),
            QByteArray("event: closed\ndata: {\"code\":4404,\"reason\":\"this poll is no longer here\"}\n\nEND"));
        QCOMPARE(hall.audience->count(), 0);
        QVERIFY(viewer.isOpen()); // for another request
        hall.show(1);
        hall.clock.advance(20s);
        QCOMPARE(eventsSaid(viewer), QByteArray());
    }

    void aSlowOneHearsOfTheEnd()
    {
        EventHall hall;
        hall.padding = QByteArray(MemoryTransport::highWater + 1, ' ');
        auto& viewer = hall.enter();
        eventsSaid(viewer);
        viewer.setStalled(true);
        hall.show(1);
        const auto first = hall.event();
        hall.audience->sayGoodbye(pollGone, "gone");
        hall.audience.reset();
        viewer.setStalled(false);
        QCOMPARE(eventsSaid(viewer), first + "event: closed\ndata: {\"code\":4404,\"reason\":\"gone\"}\n\nEND");
    }

    void makesRoomForOthers()
    {
        EventHall hall;
        hall.places.setMost(1);
        auto& first = hall.enter();
        eventsSaid(first);
        auto& second = hall.enter();
        QVERIFY(eventsSaid(first).contains("{\"code\":1013,\"reason\":\"others want to watch, too\"}"));
        QVERIFY(eventsSaid(second).endsWith("data: 0\n\n"));
        QCOMPARE(hall.audience->count(), 1);
        hall.show(1);
        QVERIFY(eventsSaid(second).endsWith("data: 1\n\n"));
    }

    void aHeadHasNoPlace()
    {
        EventHall hall;
        auto& viewer = hall.enter({}, "HEAD");
        QVERIFY(viewer.takeWritten().contains("Transfer-Encoding: chunked\r\n"));
        QCOMPARE(hall.audience->count(), 0);
        viewer.feed("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(hall.audience->count(), 1);
    }

    void endsAtOnceWhereNobodyIsToWatch()
    {
        EventHall hall;
        hall.audience.reset();
        QCOMPARE(eventsSaid(hall.enter()), QByteArray("END"));
    }

    void leavesInTheMiddleOfATurn()
    {
        EventHall hall;
        for (int i = 0; i < 1200; ++i)
            eventsSaid(hall.enter());
        hall.clock.advance(1s);
        hall.show(1);
        hall.viewers[3]->peerCloses();
        hall.viewers[900]->peerCloses();
        hall.clock.advance(1s);
        for (size_t i = 0; i < hall.viewers.size(); ++i) {
            if (i != 3 && i != 900)
                QCOMPARE(eventsSaid(*hall.viewers[i]), hall.event());
        }
        QCOMPARE(hall.audience->count(), 1198);
        hall.show(2);
        hall.audience.reset(); // it goes in the middle of a turn
        hall.clock.advance(1s);
    }
};

QTEST_GUILESS_MAIN(HttpEventStreamTest)
#include "tst_httpeventstream.moc"
