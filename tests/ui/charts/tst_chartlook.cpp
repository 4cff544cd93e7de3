#include <QApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/barlayout.h"
#include "ui/charts/barpainter.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ChartLookTest : public QObject, private ChartSample {
    Q_OBJECT

private Q_SLOTS:
    void fontsCanBeReckonedWith()
    {
        // The desktop gives its font in points, where pixelSize() says -1.
        const QFont before = QApplication::font();
        QFont inPoints = before;
        inPoints.setPointSizeF(10);
        QApplication::setFont(inPoints);
        QTest::failOnWarning(QRegularExpression(u"QFont"_s));
        for (const ChartLook& each : {look(), ChartLook::screen(900, true)}) {
            for (const QFont& font : {each.label, each.leaderLabel, each.count, each.percent, each.small})
                QVERIFY(font.pixelSize() > 0);
            const ChartData many = sample(50);
            QImage image(900, 600, QImage::Format_RGB32);
            QPainter painter(&image);
            BarPainter(many, each, Qt::LeftToRight).paint(&painter, BarLayout(many, QRectF(image.rect()), each));
        }
        QApplication::setFont(before);
    }
};

QTEST_MAIN(ChartLookTest)
#include "tst_chartlook.moc"
