#include "app/stations/items/stationorders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/polls/definition/polljson.h"
#include "app/stations/items/signeditem.h"
#include "tests/app/stations/changedjson.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

namespace {

PollOrder fruitOrder()
{
    polls::Poll poll;
    poll.id = u"fruit"_s;
    poll.question = u"Which fruit?"_s;
    poll.answers = {{u"apple"_s, u"An \"apple\""_s, {}, false}, {u"pear"_s, u"Pear"_s, {}, false}};
    return {.poll = poll.id,
        .salt = QByteArray::fromHex("00ff10"),
        .definition = polls::pollToJson(poll),
        .state = polls::Poll::State::Open,
        .leader = u"5c1e90a7"_s,
        .isShared = true};
}

RosterEntry entryOf(const QString& name)
{
    return {.name = name, .key = StationKeys::make().publicKey(), .address = name + u"@example.org"_s, .since = 5};
}

} // namespace

class StationOrdersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPollComesBackAsItWas()
    {
        QVERIFY(pollOrderFromJson(pollOrderToJson(fruitOrder())) == fruitOrder());
        auto over = fruitOrder();
        over.isShared = false;
        over.state = polls::Poll::State::Closed;
        QVERIFY(pollOrderFromJson(pollOrderToJson(over)) == over);
        over.round = 7;
        over.openedAt = 1'700'000'000'000;
        QVERIFY(pollOrderFromJson(pollOrderToJson(over)) == over);
        QVERIFY(isItemId(PollOrder::itemId(QString(polls::maximumIdLength, u'x'))));
    }

    void aPollMustBeWhole()
    {
        const auto json = pollOrderToJson(fruitOrder());
        const QJsonValue wrongs[] = {QJsonValue(), 5, 0.5, u""_s, u"x y\n"_s, QString(1000, u'A'), QJsonArray(),
            QJsonObject{{u"id"_s, u"tea"_s}}};
        auto fields = QJsonDocument::fromJson(json).object();
        fields.remove(u"round"_s); // the first one, where it is none
        for (const auto& key : fields.keys()) {
            for (const auto& wrong : wrongs) {
                QVERIFY2(!pollOrderFromJson(with(json, key, wrong)), qPrintable(key));
            }
        }
        QVERIFY(!pollOrderFromJson(json.chopped(1)) && !pollOrderFromJson({}) && !pollOrderFromJson("[]"));
        QVERIFY(!pollOrderFromJson(json + QByteArray(mostItemBytes, ' ')));
    }

    void aRosterComesBackAsItWas()
    {
        const RosterOrder roster{.home = u"hall"_s, .stations = {entryOf(u"hall"_s), entryOf(u"door"_s)}};
        const auto read = rosterFromJson(rosterToJson(roster));
        QVERIFY(read == roster);
        QVERIFY(read->find(u"door"_s) && !read->find(u"shed"_s));
    }

    void aRosterNamesNobodyTwice()
    {
        auto one = entryOf(u"hall"_s), sameName = entryOf(u"hall"_s), sameKey = entryOf(u"door"_s);
        sameKey.key = one.key;
        auto weak = entryOf(u"weak"_s), noName = entryOf(u"No Name"_s), shortKey = entryOf(u"short"_s);
        auto chain = entryOf(u"chain"_s);
        chain.station = one.station + u".9"_s; // whose entries would be the other's
        weak.key = QByteArray(32, '\0');
        shortKey.key.chop(1);
        const RosterOrder roster{
            .home = u"hall"_s, .stations = {one, sameName, sameKey, weak, noName, shortKey, chain}};
        const auto read = rosterFromJson(rosterToJson(roster));
        QVERIFY(read && read->stations == QList{one});
    }

    void aRosterIsBounded()
    {
        RosterOrder roster{.home = u"hall"_s};
        for (int i = 0; i < 120; ++i)
            roster.stations.append(entryOf(u"s%1"_s.arg(i)));
        QCOMPARE(rosterFromJson(rosterToJson(roster))->stations.size(), RosterOrder::mostStations);
        for (const auto& text : {"{}", "[]", "", "{\"home\":\"hall\"}", "{\"home\":5,\"stations\":[]}",
                 "{\"home\":\"hall\",\"stations\":{}}"})
            QVERIFY2(!rosterFromJson(text), text);
        const auto odd = rosterFromJson("{\"home\":\"hall\",\"stations\":[1,[],null,{\"name\":[]}]}");
        QVERIFY(odd && odd->stations.isEmpty());
    }

    void aStationsOrderComesBackAsItWas()
    {
        const StationOrder order{.assign = {{u"fruit"_s, {{u"one"_s, u"apple"_s}, {u"two"_s, u""_s}}}}};
        QVERIFY(stationOrderFromJson(stationOrderToJson(order)) == order);
        QVERIFY(stationOrderFromJson(stationOrderToJson({})) == StationOrder());
        QVERIFY(!stationOrderFromJson("{}") && !stationOrderFromJson("{\"assign\":[]}") && !stationOrderFromJson({}));
    }

    void whatCannotBeAssignedIsLeftOut()
    {
        const auto read = stationOrderFromJson(
            R"({"assign":{"Fruit":{"one":"apple"},"fruit":{"one":5,"two":"An Apple","t\nx":"apple","three":"pear"},"tea":7}})");
        QVERIFY(read && read->assign == (Assignments{{u"fruit"_s, {{u"three"_s, u"pear"_s}}}}));
        QJsonObject readers;
        for (int i = 0; i < 400; ++i)
            readers.insert(u"r%1"_s.arg(i), u"a"_s);
        const auto cut = assignmentsFromJson({{u"fruit"_s, readers}});
        QCOMPARE(cut.value(u"fruit"_s).size(), mostAssignedReaders);
    }
};

QTEST_GUILESS_MAIN(StationOrdersTest)
#include "tst_stationorders.moc"
