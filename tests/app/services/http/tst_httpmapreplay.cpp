#include "app/services/http/httpmapreplay.h"

#include <QTest>

#include "app/services/http/httpmap.h"
#include "app/storage/query.h"
#include "app/venue/roundreplay.h"
#include "tests/app/services/http/web.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using polls::PollRegistry;

namespace {

QByteArray askedMoments(Web& web, const QByteArray& poll = "fruit")
{
    auto& wire = web.browser();
    wire.feed("GET /r/" + poll + "/places.json HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
    QByteArray answer;
    const auto isAnswered = [&] {
        web.room.reactor.advance({}); // it is made in turns
        return (answer += wire.takeWritten()).contains("\r\n\r\n");
    };
    return web.room.reactor.turnUntil(isAnswered) ? answer : QByteArray();
}

QJsonArray momentsIn(const QByteArray& answer)
{
    return QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)).object()[u"frames"].toArray();
}

QJsonArray lastMoment(Web& web)
{
    return momentsIn(askedMoments(web)).last().toArray();
}

bool putReader(Web& web, const QString& reader, double x)
{
    return web.room.done(web.venue.place({.reader = reader, .x = x, .y = 0.5}));
}

/// Whether the last moment is what the results page shows of the end.
bool endsWithTheMap(Web& web)
{
    if (!web.room.done(web.venue.wholeMap(u"fruit"_s)))
        return false;
    const auto map = shownMap(*web.room.registry->find(u"fruit"_s), web.venue);
    QJsonArray places;
    for (const auto& place : map[u"places"].toArray())
        places.append(place.toObject()[u"counts"]);
    const auto last = lastMoment(web);
    return last[1] == places && last[2] == map[u"elsewhere"];
}

} // namespace

class HttpMapReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowTheMapWent()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        QVERIFY(putReader(web, u"ra"_s, 0.2) && putReader(web, u"rx"_s, 0.8));
        web.room.reactor.advance(2s);
        QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s));
        web.room.reactor.advance(3s);
        QVERIFY(web.room.tap(u"rp"_s, u"D45A8D55"_s));
        QCOMPARE(statusOf(askedMoments(web)), 404); // people vote
        QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        const QJsonArray none{0, 0};
        const QJsonArray apple{1, 0};
        const QJsonArray pear{0, 1};
        QCOMPARE(momentsIn(askedMoments(web)),
            (QJsonArray{QJsonArray{0, QJsonArray{none, none}, none}, QJsonArray{2000, QJsonArray{apple, none}, none},
                QJsonArray{5000, QJsonArray{apple, none}, pear}}));
        QVERIFY(endsWithTheMap(web));
    }

    void aVoteMovesWhenItDid()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Change)));
        QVERIFY(putReader(web, u"ra"_s, 0.2) && putReader(web, u"rp"_s, 0.8));
        for (const auto* reader : {"ra", "rp"}) {
            web.room.reactor.advance(5s);
            QVERIFY(web.room.tap(QLatin1String(reader), u"7E6FD7A0"_s));
        }
        QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        const auto moments = momentsIn(askedMoments(web));
        QCOMPARE(moments[1].toArray()[1], (QJsonArray{QJsonArray{1, 0}, QJsonArray{0, 0}}));
        QCOMPARE(moments[2].toArray()[1], (QJsonArray{QJsonArray{0, 0}, QJsonArray{0, 1}}));
        QVERIFY(endsWithTheMap(web));
    }

    void isLookedUpAnewAfterAChange()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()));
        QVERIFY(putReader(web, u"ra"_s, 0.2));
        QVERIFY(web.room.tap(u"ra"_s, u"7E6FD7A0"_s) && web.room.tap(u"ra"_s, u"7E6FD7A1"_s));
        QVERIFY(web.room.tap(u"rp"_s, u"D45A8D55"_s));
        QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        QCOMPARE(lastMoment(web)[2], (QJsonArray{0, 1}));
        QVERIFY(putReader(web, u"rp"_s, 0.8));
        QCOMPARE(lastMoment(web)[1], (QJsonArray{QJsonArray{2, 0}, QJsonArray{0, 1}}));
        QVERIFY(putReader(web, u"rp"_s, 0.2)); // one place now
        QCOMPARE(lastMoment(web)[1], (QJsonArray{QJsonArray{2, 1}}));
        QVERIFY(web.room.done(web.room.registry->retract(u"fruit"_s, u"7E6FD7A0"_s)));
        QCOMPARE(lastMoment(web)[1], (QJsonArray{QJsonArray{1, 1}}));
        QVERIFY(web.room.done(web.room.registry->eraseCard(u"7E6FD7A1"_s, PollRegistry::Erasure::Remove)));
        QCOMPARE(lastMoment(web)[1], (QJsonArray{QJsonArray{0, 1}}));
        QVERIFY(endsWithTheMap(web));
    }

    void itIsLookedUpOnceForAll()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()) && putReader(web, u"ra"_s, 0.2));
        QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        auto& first = web.browser();
        first.feed("GET /r/fruit/places.json HTTP/1.1\r\nHost: localhost:30080\r\n\r\n");
        QCOMPARE(statusOf(askedMoments(web)), 200);
        QCOMPARE(statusOf(first.takeWritten()), 200);
    }

    void whereThereIsNoMapThereIsNone()
    {
        Web web;
        auto hidden = polls::fruitPoll();
        hidden.resultsHidden = true;
        QVERIFY(web.room.makeOpen(hidden));
        QVERIFY(web.room.makeOpen(polls::wordPoll()) && web.room.done(web.room.registry->closePoll(u"mind"_s)));
        QVERIFY(putReader(web, u"ra"_s, 0.2));
        for (const auto* poll : {"fruit", "mind", "gone"})
            QCOMPARE(statusOf(askedMoments(web, poll)), 404);
        QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        QCOMPARE(statusOf(askedMoments(web)), 200);
        QVERIFY(web.room.done(web.venue.clear()));
        QCOMPARE(statusOf(askedMoments(web)), 404);
    }

    void ofTooManyVotesThereIsNone()
    {
        Web web;
        QVERIFY(web.room.makeOpen(polls::fruitPoll()) && putReader(web, u"ra"_s, 0.2));
        QVERIFY(web.room.done(web.room.registry->closePoll(u"fruit"_s)));
        QVERIFY(web.room.done(web.room.database->write([](QSqlDatabase& connection) {
            return runStatement(connection,
                u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= %1)"
                " INSERT INTO polls_log (poll, number, kind, at, ordered, station, sequence, reader, card, flags, round, outcome)"
                " SELECT key, 100 + i, 1, i, i, 'here', i, 'ra', 'card', 0, 1, 0 FROM n, polls_poll"_s.arg(
                    venue::RoundReplay::mostVotes));
        })));
        const auto answer = askedMoments(web);
        QCOMPARE(statusOf(answer), 404);
        QVERIFY(answer.contains("This round has too many votes for a replay of its map."));
    }
};

QTEST_GUILESS_MAIN(HttpMapReplayTest)
#include "tst_httpmapreplay.moc"
