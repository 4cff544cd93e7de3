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

    /// Its lines go on from left to right there, too: the times below them had met in the middle.
    void itIsTheSameInAMirroredWindow()
    {
        const auto grabbed = [](Qt::LayoutDirection direction) {
            ItemChart chart;
            chart.setLayoutDirection(direction);
            chart.setPoints({}, {{1'781'258'400'000.0, 1}, {1'781'259'000'000.0, 3}, {1'781'259'600'000.0, 2}});
            chart.resize(300, 200);
            return chart.grab().toImage();
        };
        QCOMPARE(grabbed(Qt::RightToLeft), grabbed(Qt::LeftToRight));
    }
};

QTEST_MAIN(ItemChartTest)
#include "tst_itemchart.moc"
