#include <QApplication>
#include <QScrollBar>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/barchart.h"
#include "ui/charts/barpainter.h"
#include "ui/style/theme/style.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class BarChartTest : public QObject, private ChartSample {
    Q_OBJECT

private Q_SLOTS:
    void mirroredColumnsBeginAtTheRight()
    {
        BarChart chart;
        chart.setLayoutDirection(Qt::RightToLeft);
        chart.resize(760, 300); // two columns that scroll
        chart.setData(sample(50));
        chart.show();
        QVERIFY(chart.findChild<QScrollBar*>()->isVisible());
        for (int row = 0; row < 50; ++row)
            QVERIFY2(chart.rowRect(row).left() >= 0 && chart.rowRect(row).right() <= chart.width() + 1,
                qPrintable(QDebug::toString(chart.rowRect(row))));
        QVERIFY(chart.rowRect(0).left() > chart.rowRect(49).right());
        // Bars grow from the right.
        const QImage image = chart.grab().toImage();
        const QColor bar = BarPainter(sample(50), look(), Qt::RightToLeft).barColour(0);
        int first = image.width(), last = 0;
        for (int x = chart.rowRect(0).left(); x < image.width(); ++x) {
            if (image.pixelColor(x, chart.rowRect(0).center().y()) == bar) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
        }
        QVERIFY(last > first && last < chart.rowRect(0).right() - 40); // the label is at its right
    }

    /// A page may act on one answer. The overview's chart leaves keys and clicks to what is around it.
    void answerIsChosenByKeyOrClick()
    {
        BarChart chart;
        chart.resize(500, 300);
        chart.setData(sample(3));
        chart.show();
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowRect(1).center());
        QCOMPARE(chart.chosenRow(), -1);
        chart.setChoosable(true);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.chosenRow(), 0);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.chosen(), chart.data().rows[1].id);
        ChartData data = sample(3);
        std::swap(data.rows[1], data.rows[2]); // sorted anew
        chart.setData(data);
        QCOMPARE(chart.chosenRow(), 2);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowRect(0).center());
        QCOMPARE(chart.chosenRow(), 0);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowRect(0).center());
        QCOMPARE(chart.chosenRow(), -1);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.chosenRow(), 2);
        data.question = u"Another one?"_s; // with answers of the same names
        chart.setData(data);
        QCOMPARE(chart.chosenRow(), -1);
    }

    void leaderStaysInSight_data()
    {
        QTest::addColumn<int>("leader");
        QTest::addColumn<int>("scrolled");
        QTest::newRow("first, scrolled away") << 0 << 100'000;
        QTest::newRow("last, not yet reached") << 18 << 0;
        QTest::newRow("in sight anyway") << 2 << 0;
    }
    void leaderStaysInSight()
    {
        QFETCH(int, leader);
        QFETCH(int, scrolled);
        ChartData data = sample(19);
        data.rows[leader].count = 900;
        BarChart chart;
        chart.resize(500, 150);
        chart.setData(data);
        chart.show();
        auto* bar = chart.findChild<QScrollBar*>();
        bar->setValue(scrolled);
        const QImage image = chart.grab().toImage();
        const QColor strong = BarPainter(data, look(), Qt::LeftToRight).barColour(leader);
        int seen = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                seen += image.pixelColor(x, y) == strong;
        }
        QVERIFY2(seen > 500, qPrintable(QString::number(seen)));
    }

    void barsWalkAndArrive()
    {
        BarChart chart;
        chart.resize(500, 300);
        chart.setData(sample(3));
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        ChartData more = sample(3);
        more.rows[1].count = 200;
        more.votes += 101;
        const QImage before = chart.grab().toImage();
        chart.setData(more);
        QTRY_VERIFY(chart.grab().toImage() != before);
        // Without motion the first picture is the last.
        qobject_cast<Style*>(QApplication::style())->setMotion(false);
        more.rows[1].count = 20;
        chart.setData(more);
        BarChart there; // which has never shown anything else
        there.resize(chart.size());
        there.setData(more);
        QCOMPARE(chart.grab().toImage(), there.grab().toImage());
        qobject_cast<Style*>(QApplication::style())->setMotion(true);
    }

    void leaderStaysInSightWhileItScrolls()
    {
        BarChart chart;
        chart.setBackgroundRole(QPalette::Base);
        chart.setAutoFillBackground(true);
        chart.setData(sample(50));
        chart.resize(600, 240);
        chart.show();
        const QImage top = chart.grab(QRect(0, 0, 300, 20)).toImage();
        QTest::keyClick(&chart, Qt::Key_PageDown);
        QVERIFY(chart.rowRect(0).top() < 0);
        const QImage pinned = chart.grab(QRect(0, 0, 250, 18)).toImage();
        QCOMPARE(pinned, top.copy(0, 0, 250, 18));
    }
};

QTEST_MAIN(BarChartTest)
#include "tst_barchart.moc"
