#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/charts/barchart.h"
#include "ui/charts/barlayout.h"
#include "ui/charts/barpainter.h"
#include "ui/charts/timelinepainter.h"
#include "ui/style/theme/style.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ChartsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;

    static ChartData sample(int answers)
    {
        ChartData data;
        data.question = u"Which?"_s;
        for (int i = 0; i < answers; ++i) {
            data.rows.append({u"a%1"_s.arg(i), u"Answer %1"_s.arg(i + 1), 100 - i, i == 0 ? 4 : 0, i,
                u"Reader %1"_s.arg(i + 1), {}});
            data.votes += 100 - i;
        }
        return data;
    }

    static ChartLook look() { return ChartLook::page(QApplication::palette()); }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }

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

    void aboveEightAnswersThereIsOneHue()
    {
        const ChartData many = sample(9), few = sample(8);
        const ChartLook page = look();
        const BarPainter manyBars(many, page, Qt::LeftToRight), fewBars(few, page, Qt::LeftToRight);
        QCOMPARE(manyBars.barColour(3), manyBars.barColour(7));
        QVERIFY(manyBars.barColour(0) != manyBars.barColour(1)); // the leader is stronger
        QVERIFY(fewBars.barColour(3) != fewBars.barColour(7));
    }

    void drawHasNoLeader()
    {
        ChartData data = sample(3);
        QCOMPARE(data.leader(), 0);
        data.rows[1].count = 100;
        QCOMPARE(data.leader(), -1);
        for (ChartRow& row : data.rows)
            row.count = 0;
        QCOMPARE(data.leader(), -1);
        QCOMPARE(data.percent(data.rows[0]), 0.0 / 1.0);
    }

    void sortingKeepsEqualOnesInTheirOrder()
    {
        ChartData data = sample(4);
        data.rows[0].count = 5;
        data.rows[3].count = 98;
        data = sortedByCount(data);
        QCOMPARE(data.rows[0].id, u"a1"_s);
        QCOMPARE(data.rows[1].id, u"a2"_s);
        QCOMPARE(data.rows[0].colour, 1); // a colour belongs to an answer, not to a place
        QCOMPARE(data.rows[3].id, u"a0"_s);
    }

    void everyBarIsNamed()
    {
        BarChart chart;
        ChartData data = sample(3);
        data.rows[2].trouble = u"Reader 3 unplugged"_s;
        chart.setData(data);
        chart.resize(500, 300);
        chart.show();
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&chart);
        QVERIFY(access);
        QCOMPARE(access->childCount(), 3);
        QCOMPARE(access->child(0)->text(QAccessible::Name),
            u"Answer 1: 100 votes, 33.7 %, leads, 4 in the last ten seconds, Reader 1"_s);
        QVERIFY(access->child(2)->text(QAccessible::Name).endsWith(u"Reader 3 unplugged"_s));
        QVERIFY(access->child(1)->rect().top() > access->child(0)->rect().top());
        QCOMPARE(access->indexOfChild(access->child(1)), 1);
        QCOMPARE(access->child(0)->parent(), access);
        data.hidden = true;
        chart.setData(data);
        QVERIFY(!access->child(0)->text(QAccessible::Name).contains(u"100"_s));
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
        QTRY_VERIFY_WITH_TIMEOUT(chart.grab().toImage() != before, 1000);
        // Without motion the first picture is the last.
        qobject_cast<Style*>(QApplication::style())->setMotion(false);
        more.rows[1].count = 20;
        chart.setData(more);
        const QImage first = chart.grab().toImage();
        QTest::qWait(30);
        QCOMPARE(chart.grab().toImage(), first);
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

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
