#include "app/services/http/httpresults.h"

#include <QTest>

#include "tests/app/services/http/web.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

const QMap<QString, QVariant> forTown{{u"embed-origins"_s, QStringList{u"https://town.example.org"_s}}};
const QByteArray byTown = "Origin: https://town.example.org\r\n";

bool mayBeFramed(const QByteArray& answer)
{
    return !answer.contains("frame-ancestors 'none'");
}

} // namespace

/// A poll's results where others see them; the page and the WebSocket are in tst_httpservice.
class HttpResultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesOnlyTheResultsAndOnlyOnWish()
    {
        Web closed;
        QVERIFY(closed.room.makeOpen(polls::fruitPoll()));
        QVERIFY(!mayBeFramed(closed.ask("/r/fruit?embed")));
        Web web(forTown);
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        const auto framed = web.ask("/r/fruit?embed");
        QCOMPARE(statusOf(framed), 200);
        QVERIFY(framed.contains("frame-ancestors 'self' https://town.example.org;"));
        QVERIFY(framed.contains("Cache-Control: no-store\r\n")); // the option may change
        QVERIFY(!framed.contains("ETag:"));
        QVERIFY(!framed.toLower().contains("set-cookie"));
        QVERIFY(mayBeFramed(web.ask("/r/gone?embed"))); // its sentence is to be read there
        for (const auto* path : {"/r/fruit", "/r/fruit?kiosk", "/v/fruit?embed", "/?embed", "/status?embed"})
            QVERIFY2(!mayBeFramed(web.ask(path)), path);
    }

    void refusesWhatIsNoOrigin()
    {
        Web web;
        HttpServiceType type;
        const auto values = checkOptions(type.options(), {{u"embed-origins"_s, QStringList{u"https://a;b"_s}}});
        QVERIFY(values);
        const auto made = type.make({web.room.reactor, *web.room.database, web.log, web.accounts, *web.room.registry,
                                        web.devices, web.services, {}, u"web"_s},
            *values);
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"embed-origins"_s);
    }

    void sendsEvents()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        auto& wire = web.browser();
        const auto head = web.ask(wire, "/r/fruit/events");
        QCOMPARE(statusOf(head), 200);
        for (const auto* field : {"Content-Type: text/event-stream\r\n", "Cache-Control: no-store\r\n",
                 "X-Accel-Buffering: no\r\n", "Transfer-Encoding: chunked\r\n"})
            QVERIFY2(head.contains(field), field);
        QCOMPARE(web.service->peopleCount(), 1);
        web.room.reactor.advance(std::chrono::seconds(1));
        QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s));
        const auto event = wire.takeWritten();
        QVERIFY(event.contains("id: ") && event.contains("\"total_votes\":1"));
        const auto data = event.sliced(event.indexOf("data: ") + 6);
        const auto json = web.ask("/r/fruit.json");
        QCOMPARE(data.first(data.indexOf('\n')), json.sliced(json.indexOf("\r\n\r\n") + 4));
        QVERIFY(web.room.done(web.room.registry->remove(u"fruit"_s)));
        QVERIFY(wire.takeWritten().contains("event: closed\ndata: {\"code\":4404,"));
        QCOMPARE(statusOf(web.ask("/r/fruit/events")), 404); // at which browsers come no more
    }

    void tellsNothingOfHiddenResults()
    {
        Web web;
        auto poll = polls::fruitPoll();
        poll.resultsHidden = true;
        QVERIFY(web.room.makeOpen(poll));
        auto& events = web.browser();
        QVERIFY(!web.ask(events, "/r/fruit/events").contains("total_votes"));
        auto& viewer = web.watch("fruit");
        viewer.takeWritten();
        web.room.reactor.advance(std::chrono::seconds(1));
        QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s));
        web.room.reactor.advance(std::chrono::seconds(1));
        QCOMPARE(events.takeWritten(), QByteArray()); // not even that there was a vote
        QCOMPARE(viewer.takeWritten(), QByteArray());
        QVERIFY(web.room.done(web.room.registry->setResultsHidden(u"fruit"_s, false)));
        web.room.reactor.advance(std::chrono::seconds(1));
        QVERIFY(events.takeWritten().contains("\"total_votes\":1"));
        QVERIFY(viewer.takeWritten().contains("\"total_votes\":1"));
    }

    void eventsHaveAViewersPlace()
    {
        Web web({{u"max-viewers"_s, qint64(1)}});
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        QCOMPARE(statusOf(web.ask("/r/fruit/events")), 200);
        QCOMPARE(statusOf(web.ask("/r/fruit/events")), 503);
        web.watch("fruit");
        QVERIFY(web.first.contains("So many are watching"));
    }

    void eventsEndWithTheService()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        auto& wire = web.browser();
        web.ask(wire, "/r/fruit/events");
        auto stopping = web.service->stop();
        QVERIFY(wire.takeWritten().endsWith("{\"code\":1001,\"reason\":\"the station stops\"}\n\n\r\n0\r\n\r\n"));
        QVERIFY(web.room.done(std::move(stopping)));
    }

    void otherSitesReadWhatTheyMay()
    {
        Web web(forTown);
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        const QByteArray may = "Access-Control-Allow-Origin: https://town.example.org\r\n";
        QVERIFY(web.ask("/r/fruit.json", byTown).contains(may));
        QVERIFY(web.ask("/r/fruit/events", byTown).contains(may));
        QVERIFY(!web.ask("/r/fruit.json", "Origin: https://evil.example\r\n").contains("Access-Control"));
        for (const auto* path : {"/polls.json", "/v/fruit.json", "/status.json"})
            QVERIFY2(!web.ask(path, byTown).contains("Access-Control"), path);
        const auto socket = [&](const QByteArray& origin) {
            return statusOf(web.ask("/r/fruit/live",
                origin
                    + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
        };
        QCOMPARE(socket(byTown), 101);
        QCOMPARE(socket("Origin: https://evil.example\r\n"), 403);
    }

    void answersBeforehand()
    {
        Web web(forTown);
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        const auto answer = web.exchange("OPTIONS /r/fruit/events HTTP/1.1\r\nHost: localhost\r\n" + byTown
            + "Access-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: last-event-id\r\n\r\n");
        QCOMPARE(statusOf(answer), 204);
        QVERIFY(answer.contains("Allow: GET, HEAD, OPTIONS\r\n"));
        QVERIFY(answer.contains("Access-Control-Allow-Origin: https://town.example.org\r\n"));
        QCOMPARE(statusOf(web.exchange("POST /r/fruit/events HTTP/1.1\r\nHost: localhost\r\n\r\n")), 405);
    }

    void offersTheLineForAFrame()
    {
        Web web(forTown);
        auto poll = polls::fruitPoll();
        poll.question = u"\"Pear\" & <apple>?"_s;
        QVERIFY(web.room.makeOpen(poll));
        const auto line = ClientLine::value(u"Results on other sites"_s,
            u"<iframe src=\"http://127.0.0.1:30080/r/fruit?embed\" title=\"&quot;Pear&quot; &amp; &lt;apple&gt;?\" "
            "width=\"100%\" height=\"400\" style=\"border:0\"></iframe>"_s);
        QVERIFY(web.service->howToConnect().contains(line));
        Web closed;
        QVERIFY(closed.room.makeOpen(poll));
        QVERIFY(!closed.service->howToConnect().contains(line));
    }
};

QTEST_GUILESS_MAIN(HttpResultsTest)
#include "tst_httpresults.moc"
