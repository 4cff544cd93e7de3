#include "app/services/http/httpmap.h"

#include <QTest>

#include "tests/app/services/http/web.h"
#include "tests/app/venue/venueroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

namespace {

QByteArray mapAnswer(Web& web, const QByteArray& path)
{
    return web.exchange("GET " + path + " HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
}

QJsonObject mapBody(const QByteArray& answer)
{
    return QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)).object();
}

bool put(Web& web, const QString& reader, double x, double y, const QString& label)
{
    return web.room.done(web.venue.place({.reader = reader, .x = x, .y = y, .label = label}));
}

QJsonArray countsAt(const QJsonObject& map, int place)
{
    return map[u"places"].toArray()[place].toObject()[u"counts"].toArray();
}

} // namespace

class HttpMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoneWithoutPlaces()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        QVERIFY(!mapBody(mapAnswer(web, "/r/fruit.json")).contains(u"map"));
        for (const auto* path : {"/r/fruit/map.json", "/r/fruit/map.csv", "/r/fruit/plan", "/r/gone/map.json"})
            QCOMPARE(statusOf(mapAnswer(web, path)), 404);
        QVERIFY(mapAnswer(web, "/r/fruit/map.csv").contains("no reader stands on a plan yet"));
        QVERIFY(mapAnswer(web, "/r/gone/map.json").contains("There is no poll"));
    }

    void resultsHaveVotesByPlace()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        QVERIFY(put(web, u"ra"_s, 0.25, 0.5, u"Hall"_s));
        auto& viewer = web.watch("fruit");
        viewer.takeWritten();
        web.room.reactor.advance(1s);
        QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s) && web.room.tap(u"rp"_s, u"7E6FD7A1"_s));
        web.room.reactor.advance(1s);
        const auto map = Web::newest(viewer.takeWritten())[u"map"].toObject();
        const auto place = map[u"places"].toArray().first().toObject();
        QCOMPARE(place[u"label"].toString(), u"Hall"_s);
        QCOMPARE(place[u"x"].toDouble(), 0.25);
        QCOMPARE(countsAt(map, 0), (QJsonArray{1, 0}));
        QCOMPARE(map[u"elsewhere"].toArray(), (QJsonArray{0, 1}));
        QVERIFY(!map.contains(u"plan"));
        // Another place is news for whoever looks.
        QVERIFY(put(web, u"rp"_s, 0.75, 0.5, u"Yard"_s));
        web.room.reactor.advance(1s);
        QCOMPARE(countsAt(Web::newest(viewer.takeWritten())[u"map"].toObject(), 1), (QJsonArray{0, 1}));
    }

    void isExported()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        QVERIFY(put(web, u"ra"_s, 0.25, 0.5, u"Hall"_s));
        QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s));
        const auto json = mapBody(mapAnswer(web, "/r/fruit/map.json"));
        QCOMPARE(json[u"poll"].toString(), u"fruit"_s);
        QCOMPARE(json[u"places"].toArray().first().toObject()[u"votes"].toInt(), 1);
        const auto csv = mapAnswer(web, "/r/fruit/map.csv");
        QVERIFY(csv.contains("Content-Type: text/csv; charset=utf-8\r\n"));
        QVERIFY(csv.contains("Content-Disposition: attachment; filename=\"fruit-map.csv\"\r\n"));
        QVERIFY(csv.contains("Hall,ra,25.00,50.00,1,1,0\r\nelsewhere,,,,0,0,0\r\n"));
    }

    /// A picture runs nothing, whatever the check has let through.
    void thePlanIsAPictureAlone()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        QVERIFY(put(web, u"ra"_s, 0.25, 0.5, u"Hall"_s));
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'/>";
        QVERIFY(web.room.done(web.venue.setPicture(svg)));
        const auto map = mapBody(mapAnswer(web, "/r/fruit.json"))[u"map"].toObject();
        QCOMPARE(map[u"width"].toDouble(), 20.0);
        const auto path = map[u"plan"].toString();
        QVERIFY(path.startsWith(u"/r/fruit/plan?v="));
        const auto picture = mapAnswer(web, path.toLatin1());
        QCOMPARE(statusOf(picture), 200);
        QVERIFY(picture.contains("Content-Type: image/svg+xml\r\n"));
        QVERIFY(picture.contains(
            "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox\r\n"));
        QCOMPARE(picture.count("Content-Security-Policy:"), 1);
        QVERIFY(picture.contains("X-Content-Type-Options: nosniff\r\n"));
        QVERIFY(picture.endsWith(svg));
        QVERIFY(web.room.done(web.venue.setPicture(venue::pngHead())));
        QVERIFY(mapBody(mapAnswer(web, "/r/fruit.json"))[u"map"].toObject()[u"plan"].toString() != path);
    }

    void hiddenResultsHaveNoMap()
    {
        Web web;
        auto poll = polls::fruitPoll();
        poll.resultsHidden = true;
        QVERIFY(web.room.done(web.room.registry->save(poll)));
        QVERIFY(put(web, u"ra"_s, 0.25, 0.5, u"Secret hall"_s));
        QVERIFY(web.room.done(web.venue.setPicture(venue::pngHead())));
        const auto saysNothing = [&web] {
            for (const auto* path : {"/r/fruit/map.json", "/r/fruit/map.csv", "/r/fruit/plan"}) {
                if (statusOf(mapAnswer(web, path)) != 404)
                    return false;
            }
            return !mapAnswer(web, "/r/fruit.json").contains("Secret hall");
        };
        QVERIFY(saysNothing()); // a draft
        QVERIFY(web.room.done(web.room.registry->openPoll(u"fruit"_s)));
        auto& viewer = web.watch("fruit");
        viewer.takeWritten();
        QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s));
        QVERIFY(saysNothing());
        web.room.reactor.advance(1s);
        QVERIFY(!viewer.takeWritten().contains("places"));
        QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        QVERIFY(!saysNothing());
        QCOMPARE(countsAt(mapBody(mapAnswer(web, "/r/fruit.json"))[u"map"].toObject(), 0), (QJsonArray{1, 0}));
    }
};

QTEST_GUILESS_MAIN(HttpMapTest)
#include "tst_httpmap.moc"
