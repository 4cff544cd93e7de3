#include "ui/pubsub/items/itemchart.h"

#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"

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

    /// The newest value's dot, and so the line, is where a line of the language ends; numbers stand beside its
    /// beginning.
    void theNewestIsAtTheLeftInAMirroredWindow()
    {
        ItemChart chart;
        chart.setLayoutDirection(Qt::RightToLeft);
        chart.setPoints({}, {{1'781'258'400'000.0, 0}, {1'781'259'000'000.0, 0}, {1'781'259'600'000.0, 100}});
        chart.resize(400, 200);
        const QImage image = chart.grab().toImage();
        const QColor accent = Colours::of(chart.palette()).accent;
        int dot = -1;
        for (int x = 0; x < image.width() && dot < 0; ++x)
            dot = image.pixelColor(x, Metrics::px(12)) == accent ? x : -1;
        QVERIFY2(dot >= 0 && dot < 30, qPrintable(QString::number(dot)));
        const int edge = image.width() - Metrics::px(48) + 4; // right of the plot
        const auto inkUntil = [&](int middle) {
            int last = 0;
            for (int x = edge; x < image.width(); ++x) {
                for (int y = middle - 6; y < middle + 6; ++y)
                    last = image.pixel(x, y) != image.pixel(image.width() - 2, 2) ? x : last;
            }
            return last;
        };
        // "100" and "0" end on one line.
        const int hundred = inkUntil(Metrics::px(12)), nothing = inkUntil(image.height() - Metrics::px(26));
        QVERIFY(hundred > edge && hundred < image.width() - 4);
        QVERIFY2(qAbs(hundred - nothing) <= 1, qPrintable(QString::number(hundred - nothing)));
    }
};

QTEST_MAIN(ItemChartTest)
#include "tst_itemchart.moc"
