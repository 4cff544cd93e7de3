#include "ui/charts/planmap.h"

#include <QFontMetricsF>
#include <QPainter>

#include "tests/support/testclass.h"
#include "tests/ui/charts/chartsample.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PlanMapTest : public QObject, private ChartSample {
    Q_OBJECT

    static ChartData withLongNames(int answers)
    {
        ChartData data = sample(answers);
        data.map = mapped().map;
        data.form = ChartForm::Map;
        for (ChartRow& row : data.rows)
            row.label = u"Trees on Market Square and along the whole of the Long Street, with benches below them and a "
                        "fountain"_s;
        return data;
    }
    static ChartData mapped()
    {
        ChartData data = sample(3);
        data.map.size = {1600, 1000};
        data.map.places = {{u"Hall"_s, {0.25, 0.5}, {8, 1, 0}, 9}, {u"Yard"_s, {0.75, 0.5}, {0, 1, 0}, 1},
            {u"Attic"_s, {0.5, 0.05}, {0, 0, 0}, 0}};
        data.map.elsewhere = {{}, {}, {0, 0, 4}, 4};
        data.form = ChartForm::Map;
        return data;
    }
    static QImage painted(const ChartData& data, const ChartLook& look)
    {
        QImage image(900, 400, QImage::Format_RGB32);
        image.fill(look.ground);
        QPainter painter(&image);
        PlanMap(data, QRectF(image.rect()), look, Qt::LeftToRight).paint(&painter);
        return image;
    }

private Q_SLOTS:
    void isPreferredWhereThereIsOne()
    {
        ChartData data = mapped();
        data.form = ChartForm::Bars;
        data.preferMap();
        QCOMPARE(data.form, ChartForm::Map);
        data.hide();
        QCOMPARE(data.form, ChartForm::Bars);
        QVERIFY(data.map.places.isEmpty());
        data.preferMap();
        QCOMPARE(data.form, ChartForm::Bars);
        ChartData many = sample(9);
        many.map = mapped().map;
        many.preferMap();
        QCOMPARE(many.form, ChartForm::Bars); // a ring needs a colour for each
    }

    void ringsStandWhereTheirPlacesAre()
    {
        const ChartData data = mapped();
        for (const QSizeF size : {QSizeF(900, 400), QSizeF(300, 500)}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const PlanMap map(data, QRectF(QPointF(), size), look(), direction);
                const QRectF plan = map.plan();
                QVERIFY(qAbs(plan.width() / plan.height() - 1.6) < 0.01);
                QVERIFY(QRectF(QPointF(), size).contains(plan));
                QVERIFY(qAbs(map.ringOf(0).center().x() - (plan.left() + plan.width() / 4)) < 0.01); // never mirrored
                QVERIFY(map.ringOf(0).width() > map.ringOf(1).width());
                QVERIFY(map.ringOf(1).width() > map.ringOf(2).width());
                QVERIFY(!map.ringOf(0).intersects(map.ringOf(1)));
                QVERIFY(map.elsewhere().top() >= plan.bottom());
                for (int row = 0; row < 3; ++row) {
                    QVERIFY(!map.rowRect(row).intersects(plan));
                    QVERIFY(!map.rowRect(row).intersects(map.elsewhere()));
                }
            }
        }
    }

    /// A name that begins where the one above ends is read as its next line.
    void namesOfSeveralLinesAreApart_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("answers");
        QTest::newRow("wall") << QSizeF(1800, 760) << 3;
        QTest::newRow("low wall") << QSizeF(1800, 420) << 4;
        QTest::newRow("small wall") << QSizeF(1100, 500) << 4;
    }
    void namesOfSeveralLinesAreApart()
    {
        QFETCH(QSizeF, size);
        QFETCH(int, answers);
        const ChartData data = withLongNames(answers);
        const ChartLook wall = ChartLook::screen(1080, false);
        const QRectF room(QPointF(), size);
        const PlanMap map(data, room, wall, Qt::LeftToRight);
        const qreal line = QFontMetricsF(wall.label).lineSpacing();
        bool isBroken = false;
        for (int row = 0; row < answers; ++row) {
            const QRectF label = map.labelRect(row);
            isBroken = isBroken || label.height() > line * 1.5;
            QVERIFY(label.top() >= map.rowRect(row).top() - 0.5 && label.bottom() <= map.rowRect(row).bottom() + 0.5);
            if (row > 0)
                QVERIFY2(label.top() - map.labelRect(row - 1).bottom() >= line * 0.24,
                    qPrintable(u"%1 after %2"_s.arg(label.top()).arg(map.labelRect(row - 1).bottom())));
        }
        QVERIFY(isBroken || answers > 3);
        QVERIFY(map.rowRect(answers - 1).bottom() <= room.bottom() + 0.5);
    }

    /// The gap gives way first: a name was cut where a tenth of a line was wanting to it.
    void aNarrowGapIsBetterThanANameThatIsCut_data()
    {
        QTest::addColumn<qreal>("room"); // of a row, in lines
        QTest::addColumn<int>("lines");
        QTest::newRow("too low for two") << 2.2 << 1;
        QTest::newRow("two") << 2.3 << 2;
        QTest::newRow("too low for three") << 3.2 << 2;
        QTest::newRow("three") << 3.3 << 3;
        QTest::newRow("three with all of the gap") << 3.5 << 3;
    }
    void aNarrowGapIsBetterThanANameThatIsCut()
    {
        QFETCH(qreal, room);
        QFETCH(int, lines);
        const ChartData data = withLongNames(4);
        const ChartLook wall = ChartLook::screen(1080, false);
        const qreal line = QFontMetricsF(wall.label).lineSpacing();
        const PlanMap map(data, QRectF(0, 0, 1800, 4 * room * line), wall, Qt::LeftToRight);
        for (int row = 0; row < 4; ++row) {
            if (row != data.leader()) // that is written in another type
                QCOMPARE(qRound(map.labelRect(row).height() / line), lines);
        }
    }

    /// A big screen has words below it.
    void listBelowItStaysInTheRoom()
    {
        const ChartData data = mapped();
        const QRectF room(0, 0, 300, 200);
        const PlanMap map(data, room, look(), Qt::LeftToRight);
        QVERIFY(map.rowRect(0).top() >= map.plan().bottom()); // below
        QVERIFY2(map.rowRect(2).bottom() <= room.bottom(), qPrintable(QString::number(map.rowRect(2).bottom())));
    }

    void areaIsTheNumberOfVotes()
    {
        ChartData data = mapped();
        data.map.places = {{u"a"_s, {0.2, 0.5}, {400, 0, 0}, 400}, {u"b"_s, {0.8, 0.5}, {100, 0, 0}, 100}};
        const PlanMap map(data, QRectF(0, 0, 900, 400), look(), Qt::LeftToRight);
        data.map.places[1].votes = 0;
        const PlanMap none(data, QRectF(0, 0, 900, 400), look(), Qt::LeftToRight);
        const qreal least = none.ringOf(1).width();
        // Above the least that can be read, a quarter of the votes is half of the width.
        QVERIFY(qAbs((map.ringOf(1).width() - least) * 2 - (map.ringOf(0).width() - least)) < 0.1);
    }

    void placesAboveEachOtherAreStillRings()
    {
        ChartData data = mapped();
        data.map.places[1].at = data.map.places[0].at + QPointF(0.001, 0);
        const PlanMap map(data, QRectF(0, 0, 900, 400), look(), Qt::LeftToRight);
        QVERIFY(map.ringOf(0).width() > 20);
        QVERIFY(map.ringOf(1).width() > 10);
        QRectF where;
        QVERIFY(map.tipAt(map.ringOf(1).center(), &where).startsWith(u"Yard"_s)); // the small one is above
    }

    void isPaintedInTheAnswersColours()
    {
        const ChartData data = mapped();
        const ChartLook here = look();
        const QImage image = painted(data, here);
        const PlanMap map(data, QRectF(image.rect()), here, Qt::LeftToRight);
        const auto at = [&](const QRectF& ring) { // right of the middle, in its rim
            return image.pixelColor(QPointF(ring.right() - ring.width() * 0.09, ring.center().y()).toPoint());
        };
        QCOMPARE(at(map.ringOf(0)), here.colours.answer(0, 3));
        QCOMPARE(at(map.ringOf(1)), here.colours.answer(1, 3));
        QCOMPARE(at(map.elsewhere()), here.colours.answer(2, 3));
        // However the list is sorted.
        ChartData sorted = data;
        std::swap(sorted.rows[0], sorted.rows[2]);
        const QImage other = painted(sorted, here);
        const QRectF ring = map.ringOf(0);
        QCOMPARE(other.pixelColor(QPointF(ring.right() - ring.width() * 0.09, ring.center().y()).toPoint()),
            here.colours.answer(0, 3));
    }

    void thePictureIsBelowTheRings()
    {
        ChartData data = mapped();
        data.map.ground = QImage(16, 10, QImage::Format_RGB32);
        data.map.ground.fill(QColor(200, 220, 240));
        const QImage image = painted(data, look());
        const PlanMap map(data, QRectF(image.rect()), look(), Qt::LeftToRight);
        QCOMPARE(image.pixelColor((map.plan().bottomRight() - QPointF(6, 6)).toPoint()), QColor(200, 220, 240));
    }

    /// Till all has been read the map is not what it will be, and says so.
    void saysThatVotesAreStillBeingRead()
    {
        ChartData data = mapped();
        const QImage whole = painted(data, look());
        data.map.isWhole = false;
        const auto words = u"Elsewhere, with earlier votes that are still being looked up: 4 votes"_s;
        QVERIFY2(spokenPlaces(data).contains(words), qPrintable(spokenPlaces(data)));
        const PlanMap map(data, QRectF(0, 0, 900, 400), look(), Qt::LeftToRight);
        QRectF where;
        QVERIFY(map.tipAt(map.elsewhere().center(), &where).startsWith(words));
        QVERIFY(painted(data, look()) != whole);
    }

    void saysWhatIsThere()
    {
        const ChartData data = mapped();
        QCOMPARE(spokenPlaces(data),
            u"Hall: 9 votes, Answer 1 8, Answer 2 1. Yard: 1 votes, Answer 2 1. Attic: 0 votes. "
            "Elsewhere: 4 votes, Answer 3 4"_s);
        const PlanMap map(data, QRectF(0, 0, 900, 400), look(), Qt::LeftToRight);
        QRectF where;
        QVERIFY(map.tipAt(map.ringOf(0).center(), &where).startsWith(u"Hall: 9 votes"_s));
        QCOMPARE(where, map.ringOf(0));
        QVERIFY(map.tipAt({1, 1}, &where).isEmpty());
    }
};

QTEST_MAIN(PlanMapTest)
#include "tst_planmap.moc"
