#include "app/stations/items/stationstatus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::stations;
using namespace Qt::StringLiterals;

namespace {

const auto oneMark = u"0123456789abcdef0123456789abcdef"_s;

StationStatus fullStatus()
{
    return {.name = u"north-door"_s,
        .station = u"5c1e90a7"_s,
        .version = u"1.4.0"_s,
        .address = u"north-door@example.org/x"_s,
        .at = 1'780'000'000'000,
        .hasEnded = true,
        .readers = {{u"one"_s, u"Left"_s, true}, {u"two"_s, u"Right"_s, false}},
        .lastTap = 1'779'999'999'000,
        .lastTapReader = u"one"_s,
        .waiting = 3,
        .power = u"battery 74 %"_s,
        .isOnBattery = true,
        .has = {{u"fruit"_s, {{u"5c1e90a7"_s, 12}, {u"5c1e90a7.00000001"_s, 0}}}, {u"empty"_s, {}}},
        .seals = {{u"fruit"_s, {{u"5c1e90a7"_s, QByteArray::fromHex(oneMark.toLatin1())}}}},
        .withheld = {{u"fruit"_s, {{u"5c1e90a7"_s, {7, QByteArray(StationStatus::markSize, 'w')}}}}},
        .isPartlyMarked = true,
        .lacks = {{u"fruit"_s, u"aa"_s}, {u"fruit"_s, u"bb"_s}, {u"tea"_s, u"aa"_s}},
        .isApart = true,
        .assigned = {{u"fruit"_s, {{u"one"_s, u"apple"_s}, {u"two"_s, u""_s}}}}};
}

StationStatus readBack(const QJsonObject& object)
{
    return statusFromJson(QJsonDocument(object).toJson()).value_or(StationStatus());
}

} // namespace

class StationStatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        QVERIFY(statusFromJson(statusToJson(fullStatus())) == fullStatus());
        const StationStatus least{.name = u"a"_s};
        QVERIFY(statusFromJson(statusToJson(least)) == least);
        QCOMPARE(statusToJson(fullStatus()), statusToJson(*statusFromJson(statusToJson(fullStatus()))));
    }

    void tellsHowMuchItHas()
    {
        QCOMPARE(fullStatus().links(u"fruit"_s, u"5c1e90a7"_s), 12);
        QCOMPARE(fullStatus().links(u"fruit"_s, u"aa"_s), 0);
        QCOMPARE(fullStatus().links(u"tea"_s, u"aa"_s), 0);
    }

    void saysTheSealsOfItsChains()
    {
        const auto read = statusFromJson(statusToJson(fullStatus()));
        QCOMPARE(read->seal({u"fruit"_s, u"5c1e90a7"_s}).toHex(), oneMark.toLatin1());
        QCOMPARE(read->seal({u"fruit"_s, u"aa"_s}), QByteArray());
        QCOMPARE(read->seal({u"tea"_s, u"5c1e90a7"_s}), QByteArray());
    }

    void sealsThatCannotBeAreLeftOut()
    {
        const auto sealsOf = [](const QJsonObject& writers) {
            return readBack(
                {{u"name"_s, u"a"_s}, {u"has"_s, QJsonObject{{u"fruit"_s, QJsonObject{{u"w"_s, 3}, {u"none"_s, 0}}}}},
                    {u"seals"_s, QJsonObject{{u"fruit"_s, writers}}}})
                .seals;
        };
        QCOMPARE(sealsOf(QJsonObject{{u"w"_s, oneMark}}).size(), 1);
        const QJsonObject wrongs[] = {{{u"w"_s, oneMark.chopped(1)}}, {{u"w"_s, oneMark + u"00"_s}},
            {{u"w"_s, oneMark.toUpper()}}, {{u"w"_s, oneMark.chopped(1) + u'x'}}, {{u"w"_s, 5}},
            {{u"of-no-chain"_s, oneMark}}, {{u"none"_s, oneMark}}};
        for (const auto& wrong : wrongs)
            QVERIFY(sealsOf(wrong).isEmpty());
    }

    void whatCannotBeOfWithheldLinksIsLeftOut()
    {
        const auto withheldOf = [](const QString& writer, const QJsonValue& said) {
            return readBack({{u"name"_s, u"a"_s}, {u"has"_s, QJsonObject{{u"fruit"_s, QJsonObject{{u"w"_s, 3}}}}},
                                {u"withheld"_s, QJsonObject{{u"fruit"_s, QJsonObject{{writer, said}}}}}})
                .withheld;
        };
        QCOMPARE(withheldOf(u"w"_s, QJsonArray{2, oneMark}).value(u"fruit"_s).value(u"w"_s).links, 2);
        QVERIFY(withheldOf(u"of-no-chain"_s, QJsonArray{2, oneMark}).isEmpty());
        const QJsonValue wrongs[] = {oneMark, QJsonArray(), QJsonArray{2}, QJsonArray{oneMark, 2},
            QJsonArray{0, oneMark}, QJsonArray{-1, oneMark}, QJsonArray{2.5, oneMark},
            QJsonArray{2, oneMark.chopped(2)}, QJsonArray{2, QJsonArray{oneMark}}};
        for (const auto& wrong : wrongs)
            QVERIFY(withheldOf(u"w"_s, wrong).isEmpty());
    }

    /// Who sends votes needs the lengths; without seals stations compare these alone.
    void sealsGoBeforeAllElseWhereThereIsNoRoom()
    {
        StationStatus large{.name = u"a"_s};
        for (int writer = 0; writer < 100; ++writer) {
            large.has[u"fruit"_s].insert(u"writer-%1"_s.arg(writer), 1);
            large.seals[u"fruit"_s].insert(u"writer-%1"_s.arg(writer), QByteArray(StationStatus::markSize, 's'));
            large.withheld[u"fruit"_s].insert(
                u"writer-%1"_s.arg(writer), {1, QByteArray(StationStatus::markSize, 'w')});
        }
        const auto read = statusFromJson(statusToJson(large, 1'550));
        QVERIFY(read && !read->isPartial && read->isPartlyMarked);
        QVERIFY(read->has == large.has && read->seals.isEmpty() && read->withheld.isEmpty());
        QVERIFY(statusFromJson(statusToJson(large)) == large);
        QVERIFY(!statusFromJson(statusToJson(large))->isPartlyMarked);
    }

    /// And it says so where some have no room.
    void sealsAreSaidInTheirTurn()
    {
        StationStatus large{.name = u"a"_s};
        for (const auto& poll : {u"apples"_s, u"fruit"_s}) {
            for (int writer = 0; writer < 50; ++writer) {
                const auto name = u"writer-%1"_s.arg(writer);
                large.has[poll].insert(name, 1);
                large.seals[poll].insert(name, QByteArray(StationStatus::markSize, 's'));
                large.withheld[poll].insert(name, {1, QByteArray(StationStatus::markSize, 'w')});
            }
        }
        large.marksInTurn = {{u"fruit"_s, u"writer-7"_s}, {u"apples"_s, u"writer-9"_s}};
        for (const auto& poll : {u"fruit"_s, u"apples"_s}) {
            for (int writer = 10; writer < 50; ++writer)
                large.marksInTurn.append({poll, u"writer-%1"_s.arg(writer)});
        }
        const auto json = statusToJson(large, 5'000);
        QVERIFY(json.size() <= 5'000);
        const auto read = statusFromJson(json);
        QVERIFY(read && !read->isPartial && read->isPartlyMarked);
        QVERIFY(read->has == large.has);
        for (const auto& chain : {large.marksInTurn[0], large.marksInTurn[1], large.marksInTurn[2]})
            QVERIFY(!read->seal(chain).isEmpty() && read->withheld.value(chain.first).contains(chain.second));
        QVERIFY(read->seal(large.marksInTurn.last()).isEmpty());
        QCOMPARE(read->seals.value(u"apples"_s).size(), 1); // the turn of its others has not come
        QVERIFY(statusFromJson(statusToJson(*read)) == *read);
    }

    void whatDoesNotFitIsLeftOutAndSaid()
    {
        auto large = fullStatus();
        for (int poll = 0; poll < 500; ++poll) {
            for (int writer = 0; writer < 100; ++writer)
                large.has[u"poll-%1"_s.arg(poll)].insert(u"writer-%1"_s.arg(writer), poll * writer);
        }
        for (int reader = 0; reader < 300; ++reader)
            large.readers.append({QString(200, u'€'), QString(200, u'"'), true});
        const auto json = statusToJson(large, 50'000);
        QVERIFY(json.size() <= 50'000 && json.size() > 40'000);
        const auto read = statusFromJson(json);
        QVERIFY(read && read->isPartial && !read->has.isEmpty());
        for (const auto& [poll, writers] : read->has.asKeyValueRange())
            QVERIFY(writers == large.has.value(poll)); // whole polls, or none
        QVERIFY(!statusFromJson(statusToJson(fullStatus()))->isPartial);
    }

    void nonsenseIsNoStatus()
    {
        for (const auto& text : {""_L1, "{"_L1, "[]"_L1, "{}"_L1, "{\"name\":5}"_L1, "{\"name\":\"A b\"}"_L1})
            QVERIFY2(!statusFromJson(QByteArray(text.data(), text.size())), text.data());
        QVERIFY(!statusFromJson(QByteArray(200'000, ' ') + "{\"name\":\"a\"}"));
        const auto json = statusToJson(fullStatus());
        for (qsizetype size = 0; size < json.size(); ++size)
            QVERIFY(!statusFromJson(QByteArrayView(json).first(size)));
    }

    void wrongTypesAreLeftOut()
    {
        const QJsonValue wrongs[] = {QJsonValue(), true, -1, 1e300, 0.5, u"x\ny"_s, QString(5000, u'x'),
            QJsonArray{1, u"a"_s}, QJsonObject{{u"a"_s, 1}}};
        const auto keys = QJsonDocument::fromJson(statusToJson(fullStatus())).object().keys();
        for (const auto& key : keys) {
            for (const auto& wrong : wrongs) {
                if (key == u"name"_s)
                    continue;
                const auto read = readBack({{u"name"_s, u"a"_s}, {key, wrong}});
                QCOMPARE(read.name, u"a"_s);
                QVERIFY(statusFromJson(statusToJson(read)) == read);
                QVERIFY(read.at >= 0 && read.waiting >= 0 && read.readers.isEmpty() && read.power.size() <= 64);
            }
        }
    }

    void largeListsAreCut()
    {
        QJsonObject writers, polls, assigned;
        QJsonArray readers, names;
        for (int i = 0; i < 700; ++i) {
            writers.insert(u"w%1"_s.arg(i), 1);
            polls.insert(u"p%1"_s.arg(i), QJsonObject());
            assigned.insert(u"p%1"_s.arg(i), QJsonObject{{u"r"_s, u"a"_s}});
            readers.append(QJsonObject{{u"id"_s, u"r%1"_s.arg(i)}});
            names.append(u"w%1"_s.arg(i));
        }
        polls.insert(u"p0"_s, writers);
        const auto read = readBack({{u"name"_s, u"a"_s}, {u"has"_s, polls}, {u"readers"_s, readers},
            {u"lacks"_s, QJsonObject{{u"p0"_s, names}}}, {u"assigned"_s, assigned}});
        QCOMPARE(read.readers.size(), StationStatus::mostReaders);
        QCOMPARE(read.has.size(), StationStatus::mostPolls);
        QCOMPARE(read.has.value(u"p0"_s).size(), StationStatus::mostWriters);
        QCOMPARE(read.lacks.size(), StationStatus::mostWriters);
        QCOMPARE(read.assigned.size(), StationStatus::mostPolls);
        QVERIFY(read.isPartial);
    }

    void chainsThatCannotBeMakeItPartial()
    {
        const QJsonObject wrongs[] = {{{u"Fruit Bowl"_s, QJsonObject()}}, {{u"fruit"_s, 5}},
            {{u"fruit"_s, QJsonObject{{u"w"_s, -1}}}}, {{u"fruit"_s, QJsonObject{{u"w"_s, 1e18}}}},
            {{u"fruit"_s, QJsonObject{{u"w\n"_s, 1}}}}};
        for (const auto& wrong : wrongs) {
            const auto read = readBack({{u"name"_s, u"a"_s}, {u"has"_s, wrong}});
            QVERIFY(read.isPartial && read.has.value(u"fruit"_s).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(StationStatusTest)
#include "tst_stationstatus.moc"
