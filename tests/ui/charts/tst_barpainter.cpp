#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/barpainter.h"
#include "ui/style/painting/mirroring.h"

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
    void aTrackStandsForAllVotes_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<qreal>("share");
        QTest::newRow("all") << 0 << 1.0;
        QTest::newRow("nearly all") << 2 << 100 / 102.0;
        QTest::newRow("five eighths") << 60 << 100 / 160.0;
        QTest::newRow("half") << 100 << 0.5;
    }
    void aTrackStandsForAllVotes()
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

    /// All of them would be slivers of it.
    void ofManyAnswersThereIsNoTrack()
    {
        const ChartLook page = look();
        for (const bool isHidden : {false, true}) {
            for (const int answers : {8, 9}) {
                ChartData data = sample(answers);
                data.hidden = isHidden;
                QImage image(500, 400, QImage::Format_ARGB32_Premultiplied);
                image.fill(page.ground);
                const BarLayout layout(data, QRectF(image.rect()), page);
                QPainter painter(&image);
                BarPainter(data, page, Qt::LeftToRight).paint(&painter, layout);
                painter.end();
                const QRectF track = layout.rows.first().track;
                const QColor end = image.pixelColor(int(track.right() - 4), int(track.center().y()));
                QCOMPARE(end == page.colours.track, answers == 8 || isHidden);
            }
        }
    }

    /// Also where its words have no room: beside the bar, or behind a long label.
    void whichAnswerIsDeafIsSeen_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<QString>("label");
        QTest::newRow("above the bar") << QSize(500, 400) << u"Trees"_s;
        QTest::newRow("above the bar, with a long label")
            << QSize(500, 400) << u"Trees on Market Square "_s.repeated(9);
        QTest::newRow("beside the bar") << QSize(500, 160) << u"Trees"_s;
        QTest::newRow("beside the bar, with a long label")
            << QSize(500, 160) << u"Trees on Market Square "_s.repeated(9);
    }
    void whichAnswerIsDeafIsSeen()
    {
        QFETCH(QSize, room);
        QFETCH(QString, label);
        const ChartLook page = look();
        ChartData data = sample(5);
        data.rows[0].label = data.rows[1].label = label; // the first has new votes, too
        const auto painted = [&](Qt::LayoutDirection direction, int row) {
            QImage image(room, QImage::Format_ARGB32_Premultiplied);
            image.fill(page.ground);
            const BarLayout layout(data, QRectF(image.rect()), page);
            QPainter painter(&image);
            BarPainter(data, page, direction).paintRow(&painter, layout, row, 0);
            painter.end();
            const BarLayout::Row& place = layout.rows[row];
            const QRect where = visualRectF(direction, place.whole, place.label).toRect();
            int count = 0;
            for (int x = where.left(); x < where.right(); ++x)
                for (int y = where.top(); y < where.bottom(); ++y)
                    count += image.pixelColor(x, y) == page.colours.trouble;
            return count;
        };
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const int row : {0, 1}) {
                data.rows[row].trouble.clear();
                QCOMPARE(painted(direction, row), 0);
                data.rows[row].trouble = u"Reader 6 unplugged"_s;
                QVERIFY2(painted(direction, row) > 20, qPrintable(QString::number(painted(direction, row))));
            }
        }
    }

    /// 79 under the 14 of 140 would be read as another place.
    void numbersEndOnOneLine_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QSize>("room");
        QTest::newRow("above the bars") << Qt::LeftToRight << QSize(500, 400);
        QTest::newRow("above the bars, mirrored") << Qt::RightToLeft << QSize(500, 400);
        QTest::newRow("beside the bars") << Qt::LeftToRight << QSize(500, 160);
        QTest::newRow("beside the bars, mirrored") << Qt::RightToLeft << QSize(500, 160);
    }
    void numbersEndOnOneLine()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QSize, room);
        const ChartLook page = look();
        ChartData data = sample(5);
        data.votes = 1000;
        const QList<int> counts{140, 79, 9, 300, 472};
        for (int row = 0; row < 5; ++row)
            data.rows[row].count = counts[row];
        QImage image(room, QImage::Format_ARGB32_Premultiplied);
        image.fill(page.ground);
        const BarLayout layout(data, QRectF(image.rect()), page);
        QPainter painter(&image);
        BarPainter(data, page, direction).paint(&painter, layout);
        painter.end();
        QList<int> ends; // of all that is written in the room of the figures, per cent and number
        for (const BarLayout::Row& row : layout.rows) {
            const QRect where = visualRectF(direction, row.whole, row.figures).toRect().adjusted(1, 1, -1, -1);
            int end = -1, space = 0;
            // From the right the first ink, and the first behind a gap.
            for (int x = where.right(); x >= where.left(); --x) {
                bool isInk = false;
                for (int y = where.top(); y <= where.bottom(); ++y)
                    isInk = isInk || image.pixelColor(x, y).lightness() < 150;
                if (isInk && (end < 0 || space > 8))
                    ends << x;
                end = isInk ? x : end;
                space = isInk ? 0 : space + 1;
            }
        }
        QCOMPARE(ends.size(), 10);
        for (int row = 1; row < 5; ++row) {
            QVERIFY2(qAbs(ends[2 * row] - ends[0]) <= 2, qPrintable(QString::number(ends[2 * row] - ends[0])));
            QVERIFY2(qAbs(ends[2 * row + 1] - ends[1]) <= 2, qPrintable(QString::number(ends[2 * row + 1] - ends[1])));
        }
    }

    void theSignOfTroubleStandsBetweenLabelAndBar()
    {
        ChartData data = sample(5);
        data.rows[1].label = u"Trees on Market Square "_s.repeated(9);
        data.rows[1].trouble = u"Reader 2 unplugged"_s;
        const BarLayout layout(data, QRectF(0, 0, 500, 160), look());
        QVERIFY(!layout.tall);
        const BarLayout::Row& row = layout.rows[1];
        QVERIFY(layout.rows[0].mark.isEmpty() && !row.mark.isEmpty());
        const qreal words = QFontMetricsF(row.font).horizontalAdvance(row.lines.constLast());
        QVERIFY(row.label.left() + words < row.mark.left() && row.mark.right() < row.track.left());
        QVERIFY(layout.rows[0].lines.constLast() == data.rows[0].label);
    }

    void aboveEightAnswersThereIsOneHue()
    {
        const ChartData many = sample(9), few = sample(8);
        const ChartLook page = look();
        const BarPainter manyBars(many, page, Qt::LeftToRight), fewBars(few, page, Qt::LeftToRight);
        QCOMPARE(manyBars.barColour(3), manyBars.barColour(7));
        QVERIFY(manyBars.barColour(0) != manyBars.barColour(1)); // the leader is stronger
        QVERIFY(fewBars.barColour(3) != fewBars.barColour(7));
        ChartData scale = many;
        scale.inOrder = true;
        const BarPainter steps(scale, page, Qt::LeftToRight);
        QCOMPARE(steps.barColour(0), steps.barColour(1)); // none leads, and none is pale
        QCOMPARE(steps.barColour(1), manyBars.barColour(0));
    }
};

QTEST_MAIN(BarPainterTest)
#include "tst_barpainter.moc"
