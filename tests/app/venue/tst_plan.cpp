#include "app/venue/plan.h"

#include <cmath>

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::venue;
using namespace Qt::StringLiterals;

class PlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDevicesPlaceIsItsAntennas()
    {
        const Plan plan{.places = {{.reader = u"door"_s, .x = 0.1}, {.reader = u"door/2"_s, .x = 0.2},
                            {.reader = u"gate@north"_s, .x = 0.3}}};
        QCOMPARE(plan.placeOf(u"door"_s)->x, 0.1);
        QCOMPARE(plan.placeOf(u"door/1"_s)->x, 0.1);
        QCOMPARE(plan.placeOf(u"door/2"_s)->x, 0.2);
        QCOMPARE(plan.placeOf(u"gate@north"_s)->x, 0.3);
        QCOMPARE(plan.placeOf(u"gate/1@north"_s)->x, 0.3);
        QVERIFY(!plan.placeOf(u"gate"_s) && !plan.placeOf(u"door@north"_s) && !plan.placeOf(u"door/1@north"_s));
        QVERIFY(!plan.placeOf({}));
    }

    void readersOfOtherStationsAreOthers()
    {
        QCOMPARE(placedReader(u"door"_s, u"here"_s, u"here"_s), u"door"_s);
        QCOMPARE(placedReader(u"door"_s, {}, u"here"_s), u"door"_s);
        QCOMPARE(placedReader(u"door"_s, u"north"_s, u"here"_s), u"door@north"_s);
    }

    void placesAreOnThePlan()
    {
        QVERIFY(checkPlace({.reader = u"door"_s, .x = 0, .y = 1, .label = u"Hall"_s}).ok());
        QVERIFY(!checkPlace({.reader = {}, .x = 0.5, .y = 0.5}).ok());
        QVERIFY(!checkPlace({.reader = u"door"_s, .x = -0.01, .y = 0.5}).ok());
        QVERIFY(!checkPlace({.reader = u"door"_s, .x = 0.5, .y = 1.01}).ok());
        QVERIFY(!checkPlace({.reader = u"door"_s, .x = std::nan(""), .y = 0.5}).ok());
        QVERIFY(!checkPlace({.reader = QString(1000, u'x')}).ok());
        QVERIFY(!checkPlace({.reader = u"door"_s, .label = QString(maximumPlaceLabel + 1, u'x')}).ok());
        QCOMPARE(keptCoordinate(0.33333333), 0.3333);
        QCOMPARE(keptCoordinate(7), 1.0);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
