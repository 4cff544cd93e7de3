#include "app/stations/chains/publishederasures.h"

#include <algorithm>

#include <QTest>

#include "app/stations/items/signeditem.h"
#include "app/stations/items/statusids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

class PublishedErasuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const QString nobody(32, u'a');
        PublishedErasures fruit{.poll = u"fruit"_s, .salt = u"0011223344556677"_s};
        fruit.erasures.chains = {
            {u"ab12"_s, {{QString(), {1, 3, 4, 5, 9}}, {nobody, {2, 6}}}}, {u"cd34.1"_s, {{nobody, {7}}}}};
        fruit.erasures.round = 3;
        fruit.erasures.spent = {{QString(), {QString(32, u'b'), QString(32, u'c')}}, {u"cd34"_s, {QString(32, u'b')}}};
        PublishedErasures tea{.poll = u"tea"_s, .salt = u"8899"_s};
        tea.erasures.chains = {{u"ab12"_s, {{QString(), {1}}}}};
        const auto contents = writeErasures({fruit, tea});
        QCOMPARE(contents.size(), 1);
        QVERIFY(contents.first().contains("\"1,3-5,9\""));
        const auto read = readErasures(contents.first());
        QVERIFY(read);
        auto sorted = *read;
        std::ranges::sort(sorted, {}, &PublishedErasures::poll);
        QCOMPARE(sorted, (QList<PublishedErasures>{fruit, tea}));
        QVERIFY(writeErasures({}).isEmpty());
        QVERIFY(readErasures("{\"erased\":[]}")->isEmpty());
    }

    /// Each part stands for itself.
    void whatIsTooMuchForOneItemIsInSeveral()
    {
        PublishedErasures fruit{.poll = u"fruit"_s, .salt = u"00"_s};
        for (qint64 link = 1; link <= 60'000; link += 2)
            fruit.erasures.chains[u"ab12"_s][QString()].append(link);
        const auto contents = writeErasures({fruit});
        QVERIFY(contents.size() > 1);
        QList<qint64> all;
        for (const auto& content : contents) {
            QVERIFY(content.size() <= mostContentBytes);
            const auto read = readErasures(content);
            QVERIFY(read);
            all += read->first().erasures.chains[u"ab12"_s][QString()];
        }
        QCOMPARE(all, fruit.erasures.chains[u"ab12"_s][QString()]);
    }

    /// Or one station that erases thousands of its entries would keep what others say from being said.
    void whereThereIsLeastOfItComesFirst()
    {
        PublishedErasures fruit{.poll = u"fruit"_s, .salt = u"00"_s};
        for (qint64 link = 1; link <= 2'000; ++link)
            fruit.erasures.chains[u"ab12"_s][u"%1"_s.arg(link, 32, 16, QChar(u'0'))].append(link);
        fruit.erasures.chains[u"cd34"_s][QString()] = {7};
        fruit.erasures.spent = {{u"cd34"_s, {QString(32, u'b')}}};
        const auto contents = writeErasures({fruit});
        QCOMPARE(contents.size(), 2); // the large one begins anew
        const auto first = readErasures(contents.first())->first().erasures;
        QVERIFY(!first.chains.contains(u"ab12"_s));
        QCOMPARE(readErasures(contents.last())->first().erasures.chains.value(u"ab12"_s),
            fruit.erasures.chains.value(u"ab12"_s));
        QCOMPARE(first.chains.value(u"cd34"_s), fruit.erasures.chains.value(u"cd34"_s));
        QCOMPARE(first.spent, fruit.erasures.spent);
    }

    void whatMakesNoSenseIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("no poll") << QByteArray(R"({"salt":"00","writer":"ab","links":"1"})");
        QTest::newRow("no salt") << QByteArray(R"({"poll":"fruit","writer":"ab","links":"1"})");
        QTest::newRow("no writer") << QByteArray(R"({"poll":"fruit","salt":"00","links":"1"})");
        QTest::newRow("a name for a card")
            << QByteArray(R"({"poll":"fruit","salt":"00","writer":"ab","nobodies":{"anna":"1"}})");
        QTest::newRow("no mark") << QByteArray(R"({"poll":"fruit","salt":"00","round":1,"spent":["anna"]})");
        QTest::newRow("no round") << QByteArray(
            R"({"poll":"fruit","salt":"00","round":0,"spent":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]})");
    }
    void whatMakesNoSenseIsLeftOut()
    {
        QFETCH(const QByteArray, record);
        const auto read = readErasures(QByteArray("{\"erased\":[" + record + "]}"));
        QVERIFY(read);
        for (const auto& one : *read)
            QVERIFY(one.erasures.isEmpty());
    }

    void whatIsNoSuchListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("links");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("words") << QByteArray("one");
        QTest::newRow("zero") << QByteArray("0");
        QTest::newRow("backwards") << QByteArray("9-7");
        QTest::newRow("half a range") << QByteArray("9-");
        QTest::newRow("out of order") << QByteArray("50000,1");
        QTest::newRow("twice") << QByteArray("1-3,3");
        QTest::newRow("more than anybody has") << QByteArray("1-9000000000");
    }
    void whatIsNoSuchListIsRefused()
    {
        QFETCH(const QByteArray, links);
        QByteArray content = R"({"erased":[{"poll":"fruit","salt":"00","writer":"ab","links":"LINKS"}]})";
        content.replace("LINKS", links);
        QVERIFY(!readErasures(content));
        QVERIFY(!readErasures("[]"));
    }

    void idsAreAStationsOwn()
    {
        QCOMPARE(erasuresId(u"yard"_s, 2), u"yard.erased.2"_s);
        QVERIFY(isItemId(erasuresId(u"yard"_s, mostErasureParts)));
        QCOMPARE(erasuresPart(u"yard.erased.2"_s, u"yard"_s, false), 2);
        QCOMPARE(erasuresPart(u"yard.erased.2"_s, u"hall"_s, true), 0);
        QCOMPARE(erasuresPart(u"yard.erased.900"_s, u"yard"_s, true), 0);
        QCOMPARE(erasuresPart(u"yard.erased.9"_s, u"yard"_s, false), 0);
        QCOMPARE(erasuresPart(u"yard.erased.9"_s, u"yard"_s, true), 9);
        QVERIFY(isStatusIdOf(u"yard"_s, u"yard"_s, false) && isStatusIdOf(u"yard.erased.1"_s, u"yard"_s, false));
        QVERIFY(!isStatusIdOf(u"yard.other"_s, u"yard"_s, true));
    }
};

QTEST_GUILESS_MAIN(PublishedErasuresTest)
#include "tst_publishederasures.moc"
