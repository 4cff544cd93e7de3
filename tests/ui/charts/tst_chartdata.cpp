#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/charts/chartsample.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ChartDataTest : public QObject, private ChartSample {
    Q_OBJECT

private Q_SLOTS:
    void drawHasNoLeader()
    {
        ChartData data = sample(3);
        QCOMPARE(data.leader(), 0);
        data.rows[1].count = 100;
        QCOMPARE(data.leader(), -1);
        for (ChartRow& row : data.rows)
            row.count = 0;
        QCOMPARE(data.leader(), -1);
        QCOMPARE(data.percent(data.rows[0]), 0.0 / 1.0);
    }

    void sortingKeepsEqualOnesInTheirOrder()
    {
        ChartData data = sample(4);
        data.rows[0].count = 5;
        data.rows[3].count = 98;
        data = sortedByCount(data);
        QCOMPARE(data.rows[0].id, u"a1"_s);
        QCOMPARE(data.rows[1].id, u"a2"_s);
        QCOMPARE(data.rows[0].colour, 1); // a colour belongs to an answer, not to a place
        QCOMPARE(data.rows[3].id, u"a0"_s);
    }

    /// The steps of a scale: 3 is no winner of 1 and 5, and stands between them.
    void rowsInOrderHaveNoLeader()
    {
        ChartData data = sample(5);
        data.rows[2].count = 500;
        data.inOrder = true;
        QCOMPARE(data.leader(), -1);
        QCOMPARE(data.most(), 500);
        QCOMPARE(sortedByCount(data), data);
    }

    void whatIsHiddenIsNotSummedUp()
    {
        ChartData data = sample(3);
        data.result = {.summary = u"Carried: 3 yes, 1 no"_s, .headline = u"Carried"_s};
        data.hide();
        QVERIFY(data.hidden);
        QCOMPARE(data.result, ChartResult());
    }
};

QTEST_MAIN(ChartDataTest)
#include "tst_chartdata.moc"
