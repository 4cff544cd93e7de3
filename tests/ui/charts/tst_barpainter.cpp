#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/barpainter.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class BarPainterTest : public QObject, private ChartSample {
    Q_OBJECT

    /// How much of the first answer's track its bar fills, by its pixels.
    static qreal filled(const ChartData& data, Qt::LayoutDirection direction)
    {
        const ChartLook page = look();
        QImage image(500, 200, QImage::Format_ARGB32_Premultiplied);
        image.fill(page.ground);
        const BarLayout layout(data, QRectF(image.rect()), page);
        QPainter painter(&image);
        const BarPainter bars(data, page, direction);
        bars.paint(&painter, layout);
        painter.end();
        const BarLayout::Row& row = layout.rows.first();
        const QRectF track = visualRectF(direction, row.whole, row.track);
        int painted = 0;
        for (int x = qRound(track.left()); x < qRound(track.right()); ++x)
            painted += image.pixelColor(x, int(track.center().y())) == bars.barColour(0);
        return painted / track.width();
    }

private Q_SLOTS:
    void whoHasAllVotesFillsTheTrack_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<qreal>("share");
        QTest::newRow("all") << 0 << 1.0;
        QTest::newRow("nearly all") << 2 << 100 / 102.0;
        QTest::newRow("room to grow") << 60 << 1 / 1.08;
    }
    void whoHasAllVotesFillsTheTrack()
    {
        QFETCH(int, others);
        QFETCH(qreal, share);
        ChartData data = sample(2);
        data.rows[0].recent = 0;
        data.rows[1].count = others;
        data.votes = 100 + others;
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const qreal painted = filled(data, direction);
            QVERIFY2(qAbs(painted - share) < 0.008, qPrintable(QString::number(painted)));
        }
        data.votes = 0; // another station's, half told
        QVERIFY(qAbs(filled(data, Qt::LeftToRight) - 1) < 0.008);
    }

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
