#include <QAccessible>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/barchart.h"
#include "ui/charts/columns.h"
#include "ui/charts/donut.h"
#include "ui/charts/quotes.h"
#include "ui/charts/wordcloud.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

/// Made up, of any letters and length, the same for the same seed.
ChartData cloudOf(int words, quint32 seed, int mostCount = 60)
{
    QRandomGenerator random(seed);
    ChartData data{.question = u"What comes to your mind?"_s, .inOrder = true, .form = ChartForm::Cloud};
    for (int i = 0; i < words; ++i) {
        QString word;
        const int letters = 1 + random.bounded(i % 7 == 0 ? 40 : 12);
        for (int at = 0; at < letters; ++at)
            word += at % 9 == 8 ? u' ' : QChar(u'a' + random.bounded(26));
        const int count = 1 + random.bounded(mostCount);
        data.rows.append({.id = u"w%1"_s.arg(i), .label = word.trimmed(), .count = count, .colour = i});
        data.votes += count;
    }
    return data;
}

} // namespace

class ChartShapeTest : public QObject, private ChartSample {
    Q_OBJECT

    static ChartLook wall() { return ChartLook::screen(800, false); }
    static ChartData numbers()
    {
        ChartData data{.question = u"How many?"_s, .votes = 10, .inOrder = true, .form = ChartForm::Columns};
        data.numbers = {.edges = {0, 10, 20, 30}, .mean = 14, .median = 15, .unit = u"kg"_s};
        for (const int count : {3, 6, 1})
            data.rows.append({.id = u"bin-%1"_s.arg(data.rows.size() + 1), .label = u"bin"_s, .count = count});
        return data;
    }

private Q_SLOTS:
    /// Laid out anew they would not be more right.
    void wordsStandAsTheyDidUntilTheirCountsChange()
    {
        const ChartData before = cloudOf(20, 3);
        ChartData now = before;
        now.voters += 1;
        now.rows[4].recent = 1;
        QVERIFY(ChartShape::standsAlike(before, now));
        now.rows[4].count += 1;
        QVERIFY(!ChartShape::standsAlike(before, now));
        now = before;
        now.rows.removeLast();
        QVERIFY(!ChartShape::standsAlike(before, now));
        QVERIFY(!ChartShape::standsAlike(numbers(), numbers())); // whose axis goes by more than their rows
    }

    void noWordCoversAnother_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<bool>("isWall");
        QTest::newRow("page") << QSizeF(620, 300) << false;
        QTest::newRow("narrow page") << QSizeF(260, 120) << false;
        QTest::newRow("wall") << QSizeF(1150, 520) << true;
        QTest::newRow("small wall") << QSizeF(420, 200) << true;
    }
    void noWordCoversAnother()
    {
        QFETCH(QSizeF, size);
        QFETCH(bool, isWall);
        const QRectF room(QPointF(20, 10), size);
        for (quint32 seed = 0; seed < 25; ++seed) {
            const ChartData data = cloudOf(1 + int(seed) * 2, seed);
            const ChartLook one = isWall ? wall() : look();
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const WordCloud cloud(data, room, one, direction);
                QList<QRectF> shown;
                for (int row = 0; row < int(data.rows.size()); ++row) {
                    const QRectF place = cloud.rowRect(row);
                    if (place.isEmpty())
                        continue;
                    for (const QRectF& other : std::as_const(shown))
                        QVERIFY2(
                            !place.adjusted(0.1, 0.1, -0.1, -0.1).intersects(other), qPrintable(data.rows[row].label));
                    QVERIFY(place.left() >= room.left() - 0.5 && place.right() <= room.right() + 0.5);
                    QVERIFY(place.top() >= room.top() - 0.5);
                    QVERIFY(place.bottom() <= room.top() + qMax(room.height(), cloud.height()) + 0.5);
                    // Whole, however small: its own width, or as many lines as it takes.
                    const QFontMetricsF metrics(cloud.fontOf(row));
                    const qreal lines = place.height() / metrics.lineSpacing();
                    QVERIFY(lines > 1.5 || place.width() >= metrics.horizontalAdvance(data.rows[row].label) - 0.5);
                    QVERIFY(QFontInfo(cloud.fontOf(row)).pixelSize() >= QFontInfo(one.small).pixelSize());
                    shown.append(place);
                }
                QCOMPARE(shown.size() + cloud.missing(), data.rows.size());
                QVERIFY(isWall || cloud.missing() == 0); // a page scrolls
            }
        }
    }

    /// Nobody reads a word that jumps with each vote.
    void wordsStayWhereTheyAreWhileCountsGrow()
    {
        ChartData data = cloudOf(20, 4);
        for (int row = 0; row < 20; ++row)
            data.rows[row].count = row == 0 ? 100 : row < 6 ? 50 : 10;
        const QRectF room(0, 0, 900, 500);
        const WordCloud before(data, room, wall(), Qt::LeftToRight);
        data.rows[7].count = 12;
        data.rows[3].count = 51;
        const WordCloud after(data, room, wall(), Qt::LeftToRight);
        for (int row = 0; row < 20; ++row)
            QCOMPARE(after.rowRect(row).topLeft(), before.rowRect(row).topLeft());
        QVERIFY(before.fontOf(0).pixelSize() > before.fontOf(1).pixelSize());
        QVERIFY(before.fontOf(1).pixelSize() > before.fontOf(9).pixelSize());
        QVERIFY(before.rowRect(0).top() <= before.rowRect(9).top());
    }

    void aScreenReaderHearsEachWordWithItsCount()
    {
        BarChart chart;
        ChartData data{.question = u"What?"_s, .votes = 40, .inOrder = true, .form = ChartForm::Cloud};
        data.rows = {
            {.id = u"peace"_s, .label = u"Peace"_s, .count = 9}, {.id = u"love"_s, .label = u"Love"_s, .count = 1}};
        chart.setData(data);
        chart.resize(500, 300);
        chart.show();
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(access->text(QAccessible::Name), u"Words"_s);
        QCOMPARE(access->childCount(), 2);
        QCOMPARE(access->child(0)->text(QAccessible::Name), u"Peace: 9 votes, 22.5 %"_s);
        QVERIFY(!access->child(1)->rect().isEmpty());
    }

    void numbersHaveAllTheirDigits()
    {
        QCOMPARE(plainNumber(1200), u"1,200"_s);
        QCOMPARE(plainNumber(-0.00001), u"0"_s);
        QCOMPARE(plainNumber(0.0028), u"0.0028"_s);
        QCOMPARE(plainNumber(999'999'999.1), u"999,999,999.1"_s);
        ChartData data = numbers();
        data.numbers.mean = 14.0025;
        const Columns columns(data, QRectF(0, 0, 600, 300), look(), Qt::LeftToRight);
        QCOMPARE(columns.marks()[0].text, u"mean 14.0025\u00a0kg"_s);
    }

    void meanAndMedianStandUnderTheirNumbers()
    {
        const ChartData data = numbers();
        const QRectF room(0, 0, 600, 300);
        const Columns columns(data, room, look(), Qt::LeftToRight);
        QVERIFY(columns.placeOf(0) < 20 && columns.placeOf(30) > 580);
        QCOMPARE(columns.placeOf(15), (columns.placeOf(0) + columns.placeOf(30)) / 2);
        const auto marks = columns.marks();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0].text, u"mean 14\u00a0kg"_s);
        QCOMPARE(marks[1].text, u"median 15\u00a0kg"_s);
        QVERIFY(!marks[0].where.intersects(marks[1].where));
        const Columns mirrored(data, room, look(), Qt::RightToLeft);
        QCOMPARE(mirrored.placeOf(0), 600 - columns.placeOf(0));
    }

    /// The unit would put the last one aside, as if the axis ended before it did.
    void numbersStandUnderTheirPlaces()
    {
        ChartData data = numbers();
        data.rows.clear();
        data.numbers.edges = {0};
        data.numbers.unit = u"beans"_s;
        for (int bin = 0; bin < 11; ++bin) {
            data.rows.append({.id = u"bin-%1"_s.arg(bin + 1), .label = u"bin"_s, .count = bin});
            data.numbers.edges.append((bin + 1) * 200);
        }
        for (const int width : {400, 700, 1200}) {
            const Columns columns(data, QRectF(10, 0, width, 300), look(), Qt::LeftToRight);
            const auto axis = columns.axis();
            QVERIFY(axis.size() > 2);
            QCOMPARE(axis.first().text, u"0"_s);
            QCOMPARE(axis.last().text, u"2,200"_s);
            for (const auto& label : axis) {
                const double number = QLocale().toDouble(label.text);
                QVERIFY2(qAbs(label.where.center().x() - columns.placeOf(number)) < 0.01, qPrintable(label.text));
            }
            const auto marks = columns.marks();
            QVERIFY(marks[0].text.endsWith(u"beans"_s) && marks[1].text.endsWith(u"beans"_s));
        }
    }

    void numbersBelowColumnsDoNotTouch_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 200;
        QTest::newRow("page") << 500;
        QTest::newRow("wide") << 1200;
    }
    void numbersBelowColumnsDoNotTouch()
    {
        QFETCH(int, width);
        ChartData data = numbers();
        data.rows.clear();
        data.numbers.edges.clear();
        for (int bin = 0; bin < 15; ++bin) {
            data.rows.append({.id = u"bin-%1"_s.arg(bin + 1), .label = u"bin"_s, .count = bin});
            data.numbers.edges.append(bin * 1'000'000 - 3'000'000);
        }
        data.numbers.edges.append(12'000'000);
        data.numbers.mean = data.numbers.median = 11'999'999;
        const QRectF room(0, 0, width, 300);
        const Columns columns(data, room, look(), Qt::LeftToRight);
        const auto axis = columns.axis();
        QVERIFY(axis.size() >= 2 || width < 300);
        for (qsizetype i = 1; i < axis.size(); ++i)
            QVERIFY(axis[i - 1].where.right() < axis[i].where.left());
        for (const auto& all : {axis, columns.marks()}) {
            for (const auto& label : all)
                QVERIFY(label.where.left() >= room.left() - 0.5 && label.where.right() <= room.right() + 0.5);
        }
        QVERIFY(!columns.marks()[0].where.intersects(columns.marks()[1].where));
    }

    void longSentencesAreCutAtAWord()
    {
        const QString text = u"A bench every hundred metres on the way to the river, so that my mother can walk it"_s;
        const QFont font = look().label;
        const auto lines = quoteLines(text, font, 220, 2);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().endsWith(u"…"_s));
        QVERIFY(text.startsWith(lines.first()));
        const QString rest = lines.last().chopped(1);
        QVERIFY(text.contains(rest) && text.at(text.indexOf(rest) + rest.size()) == u' ');
        for (const QString& line : lines)
            QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= 221);
        QCOMPARE(quoteLines(u"Short."_s, font, 220, 2), QStringList{u"Short."_s});
    }

    void theWallCountsSentencesThatHaveNoRoom()
    {
        ChartData data{.question = u"What is missing?"_s, .votes = 30, .inOrder = true, .form = ChartForm::Quotes};
        for (int i = 0; i < 30; ++i)
            data.rows.append({.id = u"q%1"_s.arg(i), .label = u"Sentence number %1"_s.arg(i), .count = 1});
        const QRectF room(0, 0, 800, 400);
        const Quotes quotes(data, room, wall(), Qt::LeftToRight);
        QVERIFY(quotes.missing() > 0 && quotes.missing() < 28);
        QVERIFY(quotes.rowRect(29).isEmpty());
        QVERIFY(quotes.rowRect(0).bottom() <= quotes.rowRect(1).top() + 0.5);
        const Quotes page(data, room, look(), Qt::LeftToRight);
        QCOMPARE(page.missing(), 0);
        QVERIFY(page.height() > room.height());
    }

    void aDonutIsForFewAnswersOfAWhole()
    {
        ChartData data = sample(5);
        data.preferDonut();
        QCOMPARE(data.form, ChartForm::Bars); // nobody says that they are parts of a whole
        data.hasParts = true;
        data.preferDonut();
        QCOMPARE(data.form, ChartForm::Donut);
        data.hide();
        QCOMPARE(data.form, ChartForm::Bars);
        QCOMPARE(data.rows.size(), 5);
        ChartData many = sample(9);
        many.hasParts = true;
        many.preferDonut();
        QCOMPARE(many.form, ChartForm::Bars);
    }

    void aDonutShowsItsRowsBesideOrBelowIt()
    {
        ChartData data = sample(5);
        data.form = ChartForm::Donut;
        for (const QSizeF size : {QSizeF(700, 300), QSizeF(280, 400)}) {
            const Donut donut(data, QRectF(QPointF(), size), look(), Qt::LeftToRight);
            for (int row = 0; row < 5; ++row) {
                QVERIFY(!donut.rowRect(row).intersects(donut.ring()));
                QVERIFY(row == 0 || donut.rowRect(row - 1).bottom() <= donut.rowRect(row).top() + 0.5);
            }
        }
        QImage image(700, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const Donut donut(data, QRectF(0, 0, 700, 300), look(), Qt::LeftToRight);
        donut.paint(&painter);
        // The first piece begins at the top, and the hole is empty.
        const QPointF top(donut.ring().center().x() + 6, donut.ring().top() + 8);
        QCOMPARE(image.pixelColor(top.toPoint()), look().colours.answer(0, 5));
        QCOMPARE(image.pixelColor(donut.ring().center().toPoint()), QColor(Qt::white));
    }

    /// Hidden results keep back what people wrote, too.
    void whatVotersWroteIsHiddenWithItsNumbers()
    {
        ChartData data = cloudOf(5, 1);
        data.hide();
        QVERIFY(data.rows.isEmpty());
        ChartData histogram = numbers();
        histogram.hide();
        QVERIFY(histogram.rows.isEmpty() && histogram.numbers == ChartNumbers());
    }
};

QTEST_MAIN(ChartShapeTest)
#include "tst_chartshape.moc"
