#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/barpainter.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class BarPainterTest : public QObject, private ChartSample {
    Q_OBJECT

private Q_SLOTS:
    void aboveEightAnswersThereIsOneHue()
    {
        const ChartData many = sample(9), few = sample(8);
        const ChartLook page = look();
        const BarPainter manyBars(many, page, Qt::LeftToRight), fewBars(few, page, Qt::LeftToRight);
        QCOMPARE(manyBars.barColour(3), manyBars.barColour(7));
        QVERIFY(manyBars.barColour(0) != manyBars.barColour(1)); // the leader is stronger
        QVERIFY(fewBars.barColour(3) != fewBars.barColour(7));
    }
};

QTEST_MAIN(BarPainterTest)
#include "tst_barpainter.moc"
