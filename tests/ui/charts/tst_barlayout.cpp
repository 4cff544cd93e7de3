#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/barlayout.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class BarLayoutTest : public QObject, private ChartSample {
    Q_OBJECT

private Q_SLOTS:
    void rowsStandApart_data()
    {
        QTest::addColumn<int>("answers");
        QTest::addColumn<QSize>("room");
        for (int answers : {1, 2, 5, 8, 9, 19, 20, 50}) {
            for (const QSize& room : {QSize(320, 200), QSize(530, 320), QSize(830, 520), QSize(1800, 900)})
                QTest::addRow("%d in %dx%d", answers, room.width(), room.height()) << answers << room;
        }
    }
    void rowsStandApart()
    {
        QFETCH(int, answers);
        QFETCH(QSize, room);
        const ChartLook page = look();
        const BarLayout layout(sample(answers), QRectF(QPointF(), room), page);
        QCOMPARE(layout.rows.size(), answers);
        QVERIFY(layout.pitch >= page.smallestPitch || layout.tall);
        for (int i = 0; i < answers; ++i) {
            const BarLayout::Row& row = layout.rows[i];
            QVERIFY(row.track.width() > 20);
            QVERIFY(row.track.height() >= 4);
            QVERIFY(row.track.right() <= room.width() + 1);
            QVERIFY(!row.label.intersects(row.figures));
            if (!layout.tall)
                QVERIFY(!row.track.intersects(row.label.adjusted(0, 0, -1, 0)));
            for (int j = 0; j < i; ++j)
                QVERIFY2(
                    !row.whole.adjusted(0, 0.5, 0, -0.5).intersects(layout.rows[j].whole.adjusted(0, 0.5, 0, -0.5)),
                    qPrintable(u"%1 %2"_s.arg(i).arg(j)));
        }
        QCOMPARE(layout.columns, answers >= 20 && room.width() > 500 ? 2 : 1);
    }

    void bigScreenAddsColumnsInsteadOfScrolling()
    {
        const QRectF room(0, 0, 1600, 600);
        const ChartLook screen = ChartLook::screen(900, false);
        const BarLayout layout(sample(50), room, screen);
        QVERIFY(layout.columns >= 3);
        QVERIFY(layout.height <= room.height() + 1);
        QVERIFY(screen.label.pixelSize() >= 20 && screen.percent.pixelSize() >= 20);
    }

    void longLabelsGoOnInFurtherLines()
    {
        ChartData data = sample(3);
        for (ChartRow& row : data.rows)
            row.label = u"A bench every hundred metres on the way to the river, so that my mother can walk it."_s;
        const ChartLook screen = ChartLook::screen(800, false);
        const BarLayout layout(data, QRectF(0, 0, 900, 600), screen);
        QVERIFY(layout.tall && !layout.cutsLabels);
        for (int i = 0; i < 3; ++i) {
            const BarLayout::Row& row = layout.rows[i];
            QVERIFY(row.lines.size() > 1);
            QCOMPARE(row.lines.join(u' '), data.rows[i].label);
            QVERIFY(row.label.top() >= row.whole.top() - 0.5);
            QVERIFY(row.label.bottom() <= row.track.top());
            QVERIFY(row.label.right() <= row.figures.left() + 0.5);
            QVERIFY(i == 0 || row.whole.top() >= layout.rows[i - 1].track.bottom());
        }
        QVERIFY(layout.height <= 600.5);
        // On a page the bars keep their pitch, and the label is cut.
        QVERIFY(BarLayout(data, QRectF(0, 0, 400, 600), look()).cutsLabels);
    }

    /// Where it has to be: as everywhere, the end of a name says as much as its beginning.
    void aNameIsCutInItsMiddle()
    {
        ChartData data = sample(4);
        data.rows[0].label = u"The Complete and Unabridged History of the Harbour Street Bridge, Volume II"_s;
        const BarLayout layout(data, QRectF(0, 0, 560, 230), look());
        QVERIFY(layout.tall && layout.cutsLabels);
        const QString cut = layout.rows[0].lines.join(u' ');
        QVERIFY2(cut.contains(u'…') && cut.endsWith(u"Volume II"_s), qPrintable(cut));
    }

    /// Bars give way before the names of many answers are cut, on a page as on the big screen.
    void namesOfManyAnswersAreWhole()
    {
        ChartData data = sample(50);
        data.rows[34].label = u"Almondtown Home Guard"_s;
        for (const QRectF& room : {QRectF(0, 0, 1000, 700), QRectF(0, 0, 1300, 700)}) {
            const BarLayout page(data, room, look());
            QCOMPARE(page.columns, 2);
            QVERIFY(!page.cutsLabels);
            QCOMPARE(page.rows[34].lines.join(u' '), data.rows[34].label);
            for (const BarLayout::Row& row : page.rows)
                QVERIFY(row.track.width() >= row.whole.width() * 0.25);
        }
        ChartLook screen = ChartLook::screen(1080, false);
        screen.fillsRoom = true;
        const BarLayout wall(data, QRectF(0, 0, 1747, 740), screen);
        QVERIFY(wall.columns >= 3);
        QVERIFY(!wall.cutsLabels);
        for (const BarLayout::Row& row : wall.rows)
            QVERIFY(row.track.width() >= row.whole.width() * 0.15);
    }

    /// As on a card of Overview in a window of 1024.
    void namesInOneColumnHaveWhatBarsCanSpare()
    {
        ChartData data = sample(5);
        QFont font = look().label; // as it is on one line with its bar
        font.setPixelSize(font.pixelSize() - 1);
        font.setWeight(QFont::Normal);
        data.rows[2].label.clear(); // a little more than two fifths
        while (QFontMetricsF(font).horizontalAdvance(data.rows[2].label) < 406 * 0.41)
            data.rows[2].label += u'i';
        const BarLayout layout(data, QRectF(0, 0, 406, 110), look());
        QVERIFY(!layout.tall && layout.columns == 1);
        QVERIFY2(!layout.cutsLabels, qPrintable(layout.rows[2].lines.join(u' ')));
        for (const BarLayout::Row& row : layout.rows)
            QVERIFY(row.track.width() >= 80 && row.track.right() <= row.figures.left() + 1);
    }

    void namesInTwoColumnsOfAPageHaveNearlyAsMuch()
    {
        ChartData data = sample(50);
        const QRectF room(0, 0, 560, 300);
        QFont font = BarLayout(data, room, look()).rows[34].font;
        data.rows[34].label.clear();
        while (QFontMetricsF(font).horizontalAdvance(data.rows[34].label) < 0.41 * 0.5 * (560 - look().columnGap) - 8)
            data.rows[34].label += u'i';
        const BarLayout layout(data, room, look());
        QCOMPARE(layout.columns, 2);
        QVERIFY2(!layout.cutsLabels, qPrintable(layout.rows[34].lines.join(u' ')));
        for (const BarLayout::Row& row : layout.rows)
            QVERIFY(row.track.width() > 20 && row.track.right() <= row.figures.left() + 1);
    }

    void fewAnswersGrowAndLongOnesShrink()
    {
        ChartLook screen = ChartLook::screen(800, false);
        const QSizeF room(888, 560);
        QCOMPARE(fittedTo(room, sample(3), screen).bar, screen.bar); // an exported picture stays as it is
        screen.fillsRoom = true;
        const ChartLook few = fittedTo(room, sample(3), screen);
        QVERIFY(few.bar > screen.bar * 1.3);
        ChartData data = sample(5);
        for (ChartRow& row : data.rows)
            row.label = u"Something dry to wait for the last bus under, and a light "_s.repeated(2).trimmed();
        const ChartLook tight = fittedTo(room, data, screen);
        QVERIFY(tight.label.pixelSize() >= 20);
        QVERIFY(tight.bar < few.bar);
        QVERIFY(!BarLayout(data, QRectF(QPointF(), room), tight).cutsLabels);
    }
};

QTEST_MAIN(BarLayoutTest)
#include "tst_barlayout.moc"
