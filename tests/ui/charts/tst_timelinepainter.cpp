#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/timelinepainter.h"
#include "ui/style/colours/metrics.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TimelinePainterTest : public QObject, private ChartSample {
    Q_OBJECT

private Q_SLOTS:
    void scaleIsRound_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("top");
        QTest::addColumn<int>("step");
        QTest::newRow("38") << 38 << 2 << 40 << 20;
        QTest::newRow("1") << 1 << 3 << 1 << 1;
        QTest::newRow("0") << 0 << 3 << 1 << 1;
        QTest::newRow("7") << 7 << 5 << 8 << 2;
        QTest::newRow("1204") << 1204 << 3 << 1500 << 500;
    }
    void scaleIsRound()
    {
        QFETCH(int, most);
        QFETCH(int, lines);
        QFETCH(int, top);
        QFETCH(int, step);
        QCOMPARE(roundScale(most, lines), std::pair(top, step));
    }

    /// Two rounds some minutes apart: 18:18 and 18:20 had stood upon one another.
    void timesStandApart_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (int count : {1, 3, 8, 19, 20, 60, 240}) {
            QTest::addRow("%d", count) << count << Qt::LeftToRight;
            QTest::addRow("%d, mirrored", count) << count << Qt::RightToLeft;
        }
    }
    void timesStandApart()
    {
        QFETCH(int, count);
        QFETCH(Qt::LayoutDirection, direction);
        const QRectF where(0, 0, 600, 160);
        for (qint64 begin = 1'090; begin < 1'110; ++begin) {
            TimelineData data;
            data.answers = 1;
            for (int i = 0; i < count; ++i)
                data.minutes.append({(begin + i) * 60'000, {1}, 1});
            const QList<TimeLabel> labels = timeLabels(where, data, direction);
            for (qsizetype i = 1; i < labels.size(); ++i)
                QVERIFY2(!labels[i].where.intersects(labels[i - 1].where), qPrintable(QString::number(begin)));
            QVERIFY(count < 20 || labels.size() > 1);
        }
    }

    /// The numbers at the side, in both directions.
    void theScaleEndsOnOneLine()
    {
        TimelineData data;
        data.answers = 1;
        for (int i = 0; i < 30; ++i)
            data.minutes.append({i * 60'000, {100}, 100});
        const QRectF where(0, 0, 600, 160);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QImage image(600, 160, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintTimeline(&painter, where, data, look(), direction);
            painter.end();
            const int side = direction == Qt::LeftToRight ? 0 : 600 - Metrics::px(30) + 4;
            const auto end = [&](int middle) {
                int last = -1;
                for (int x = side; x < side + Metrics::px(30) - 6; ++x) {
                    for (int y = qMax(0, middle - 6); y < middle + 6; ++y)
                        last = image.pixelColor(x, y).lightness() < 150 ? x : last;
                }
                return last;
            };
            const int hundred = end(8), nothing = end(160 - Metrics::px(18));
            QVERIFY2(hundred > side && qAbs(hundred - nothing) <= 2, qPrintable(u"%1 %2"_s.arg(hundred).arg(nothing)));
        }
    }

    void pointsFindTheirMinute()
    {
        TimelineData data;
        data.answers = 2;
        for (int i = 0; i < 30; ++i)
            data.minutes.append({i * 60'000, {i, 1}, i + 1});
        const QRectF where(0, 0, 600, 160);
        const int left = minuteAt(QPointF(60, 100), where, data, look(), Qt::LeftToRight);
        const int right = minuteAt(QPointF(590, 100), where, data, look(), Qt::LeftToRight);
        QVERIFY(left >= 0 && left < 5);
        QCOMPARE(right, 29);
        QCOMPARE(minuteAt(QPointF(10, 100), where, data, look(), Qt::RightToLeft), 29);
        QCOMPARE(minuteAt(QPointF(5, 5), where, data, look(), Qt::LeftToRight), -1);
    }
};

QTEST_MAIN(TimelinePainterTest)
#include "tst_timelinepainter.moc"
