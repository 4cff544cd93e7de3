#include "app/venue/mapfigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "app/venue/mapform.h"
#include "tests/app/venue/venueroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::venue;
using namespace Qt::StringLiterals;

namespace {

const Plan hall{.places = {{.reader = u"ra"_s, .x = 0.2, .y = 0.5, .label = u"Hall"_s},
                    {.reader = u"rp"_s, .x = 0.2, .y = 0.5}, {.reader = u"rx"_s, .x = 0.8, .y = 0.25}}};
const ReaderCounts votes{
    {u"ra"_s, {{u"apple"_s, 3}}}, {u"rp"_s, {{u"pear"_s, 1}, {u"gone"_s, 7}}}, {u"other"_s, {{u"pear"_s, 2}}}};

polls::Tally tally()
{
    return {.counts = {{u"apple"_s, 5}, {u"pear"_s, 3}}, .votes = 8, .voters = 8};
}

} // namespace

class MapFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readersAtOnePointAreOnePlace()
    {
        const auto map = mapFigures(hall, polls::fruitPoll(), tally(), votes);
        QCOMPARE(map.places.size(), 2);
        QCOMPARE(map.places[0].label, u"Hall"_s);
        QCOMPARE(map.places[0].readers, QStringList({u"ra"_s, u"rp"_s}));
        QCOMPARE(map.places[0].counts, (QMap<QString, int>{{u"apple"_s, 3}, {u"pear"_s, 1}}));
        QCOMPARE(map.places[1].label, u"rx"_s);
        QCOMPARE(map.places[1].votes, 0);
        QCOMPARE(map.most(), 4);
    }

    void whatHasNoPlaceIsElsewhere()
    {
        const auto map = mapFigures(hall, polls::fruitPoll(), tally(), votes);
        QCOMPARE(map.elsewhere.counts, (QMap<QString, int>{{u"apple"_s, 2}, {u"pear"_s, 2}}));
        QCOMPARE(map.elsewhere.votes, 4);
        // Less than stands at the places: of a round that is being counted anew.
        QCOMPARE(mapFigures(hall, polls::fruitPoll(), {}, votes).elsewhere.votes, 0);
    }

    void saysItAsJsonAndCsv()
    {
        const auto poll = polls::fruitPoll();
        const auto map = mapFigures(hall, poll, tally(), votes);
        const auto json = mapToJson(poll, hall, map);
        QCOMPARE(json.value(u"poll"_s).toString(), u"fruit"_s);
        const auto first = json.value(u"places"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"x"_s).toDouble(), 0.2);
        QCOMPARE(first.value(u"counts"_s).toObject().value(u"apple"_s).toInt(), 3);
        QCOMPARE(json.value(u"elsewhere"_s).toObject().value(u"votes"_s).toInt(), 4);
        QVERIFY(!json.contains(u"plan"_s));
        const auto lines = mapToCsv(poll, map).split('\n');
        QCOMPARE(lines.value(0), "place,readers,x_percent,y_percent,votes,Apple,Pear\r");
        QCOMPARE(lines.value(1), "Hall,ra rp,20.00,50.00,4,3,1\r");
        QCOMPARE(lines.value(3), "elsewhere,,,,4,2,2\r");
        QCOMPARE(mapToRows(poll, map).last(), QStringList({u"Elsewhere"_s, u"-"_s, u"-"_s, u"4"_s, u"2"_s, u"2"_s}));
    }

    void wordsHaveNoMap()
    {
        QVERIFY(hasMap(polls::fruitPoll()));
        QVERIFY(!hasMap(polls::wordPoll()));
        QCOMPARE(whyNoMap(polls::fruitPoll()), QString());
        QVERIFY(whyNoMap(polls::wordPoll()).contains(u"phones"_s));
        auto ranking = polls::fruitPoll();
        ranking.kind = polls::Kind::Ranking;
        QVERIFY(!hasMap(ranking) && whyNoMap(ranking).startsWith(u"A ranking"_s));
    }
};

QTEST_GUILESS_MAIN(MapFiguresTest)
#include "tst_mapfigures.moc"
