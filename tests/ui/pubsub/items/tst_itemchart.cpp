#include "ui/pubsub/items/itemchart.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;

class ItemChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Nobody has voted yet: the axis had gone from -1 to 1, and was filled below 0.
    void countsHaveNothingBelowZero()
    {
        QCOMPARE(ItemChart::ticks(0, 0), (QList<double>{0, 1}));
        QCOMPARE(ItemChart::ticks(5, 5), (QList<double>{4, 5, 6}));
        QCOMPARE(ItemChart::ticks(0.5, 0.5).first(), 0.0);
        QCOMPARE(ItemChart::ticks(-3, -3), (QList<double>{-4, -3, -2}));
        QCOMPARE(ItemChart::ticks(0, 38).first(), 0.0);
    }
};

QTEST_MAIN(ItemChartTest)
#include "tst_itemchart.moc"
