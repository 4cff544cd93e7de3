#include "ui/polls/posters/winnerposter.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTest>
#include <QTranslator>

#include "tests/support/testclass.h"
#include "ui/charts/chartlook.h"
#include "ui/polls/posters/winnerlayout.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Speaks a little Hebrew.
class HebrewWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* words, const char*, int) const override
    {
        return qstrcmp(words, "%1 of %Ln votes") == 0 ? u"%1 \u05de\u05ea\u05d5\u05da %Ln"_s : QString();
    }
};

class WinnerPosterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static WinnerFacts facts(const QList<int>& counts, const QString& name = u"The blue room"_s)
    {
        WinnerFacts facts;
        facts.data.question = u"Which work shall we keep?"_s;
        for (int i = 0; i < counts.size(); ++i) {
            facts.data.rows.append({QString::number(i), name, counts[i], 0, i, {}, {}});
            facts.data.votes += counts[i];
        }
        return facts;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }

    void aDrawNamesBothInThePollsOrder()
    {
        QCOMPARE(facts({3, 7, 2, 7}).winners(), QList<int>({1, 3}));
        QCOMPARE(facts({3, 7, 2, 7}).others(), QList<int>({0, 2}));
        QCOMPARE(facts({3, 9, 5}).others(), QList<int>({2, 0}));
        QVERIFY(facts({0, 0}).winners().isEmpty());
    }

    void equalVotesShareAPlace()
    {
        QCOMPARE(facts({5, 9, 5, 7, 1}).placesOfOthers(), QList<int>({2, 3, 3, 5}));
        QCOMPARE(facts({9, 9, 4}).placesOfOthers(), QList<int>({3}));
    }

    /// A long name in the rows below has all that their numbers leave.
    void namesOfOthersHaveTheRoomThatNumbersLeave()
    {
        const QRectF wall(0, 0, 1280, 800);
        const WinnerLayout few(facts({61, 48, 40, 3}), wall), many(facts({1'234'567, 1'000'000, 3}), wall);
        for (const WinnerLayout* layout : {&few, &many}) {
            QVERIFY(!layout->rows.isEmpty());
            for (const QRectF& row : layout->rows) {
                const QRectF label = layout->labelOf(row);
                QVERIFY(label.left() >= row.left() + 44 * layout->u);
                QVERIFY(label.right() + layout->countWidth + layout->percentWidth <= row.right() - 20 * layout->u);
            }
        }
        QVERIFY(few.labelOf(few.rows.first()).width() > few.rows.first().width() - 240 * few.u);
        QVERIFY(many.countWidth >= QFontMetricsF(many.rowFont).horizontalAdvance(QLocale().toString(1'000'000)));
    }

    /// "38 %" had been "% 38" there.
    void aShareStaysWithItsSignInAMirroredWindow()
    {
        HebrewWords words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const WinnerFacts shown = facts({38, 34, 28});
        const QRectF wall(0, 0, 1280, 800);
        const WinnerLayout layout(shown, wall);
        QImage image(1280, 800, QImage::Format_RGB32);
        QPainter painter(&image);
        paintWinner(&painter, wall, shown);
        painter.end();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&words);
        const QRectF line = visualRectF(Qt::RightToLeft, wall, layout.figure);
        QImage expected(image.size(), image.format());
        expected.fill(image.pixel(2, 2));
        QPainter other(&expected);
        other.setRenderHint(QPainter::Antialiasing);
        other.setFont(layout.figureFont);
        other.setPen(ChartLook::screen(800, false).text);
        const QString text = u"38 \u05de\u05ea\u05d5\u05da 100, "_s + QChar(0x2066) + u"38 %"_s + QChar(0x2069);
        other.drawText(line, asWritten(Qt::AlignRight | Qt::AlignVCenter, text), text);
        other.end();
        QCOMPARE(image.copy(line.toRect()), expected.copy(line.toRect()));
    }

    /// Those of the others below each other, in both directions.
    void numbersOfOthersEndOnOneLine()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const WinnerFacts shown = facts({900, 140, 79, 9}, u"A"_s);
            const QRectF wall(0, 0, 1280, 800);
            const WinnerLayout layout(shown, wall);
            QCOMPARE(layout.rows.size(), 3);
            QImage image(1280, 800, QImage::Format_RGB32);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            paintWinner(&painter, wall, shown);
            painter.end();
            QList<int> ends;
            for (const QRectF& row : layout.rows) {
                const qreal counted = row.right() - layout.percentWidth;
                const QRect where = visualRectF(
                    direction, wall, QRectF(counted - layout.countWidth, row.top(), layout.countWidth, row.height()))
                                        .toRect();
                int end = -1;
                for (int x = where.left() - 1; x <= where.right() + 1; ++x) {
                    for (int y = where.top(); y < where.bottom(); ++y)
                        end = image.pixelColor(x, y).lightness() < 128 ? x : end;
                }
                ends << end;
            }
            QVERIFY2(qAbs(ends[0] - ends[1]) <= 2 && qAbs(ends[0] - ends[2]) <= 2,
                qPrintable(u"%1 %2 %3"_s.arg(ends[0]).arg(ends[1]).arg(ends[2])));
        }
    }

    void anEventsLookHasItsLogoAndFontHereToo()
    {
        QImage logo(80, 40, QImage::Format_RGB32);
        logo.fill(Qt::red);
        const WallTheme theme{.name = u"Moon"_s, .ground = Qt::black, .font = u"Some Family"_s};
        WinnerFacts shown = facts({5, 3});
        shown.event = u"Long night"_s;
        shown.theme = std::make_shared<const ThemeLook>(lookOf(theme, logo, {}));
        const QRectF wall(0, 0, 1280, 720);
        const WinnerLayout layout(shown, wall);
        QCOMPARE(layout.nameFont.families(), QStringList{u"Some Family"_s});
        QVERIFY(!layout.header.isEmpty() && layout.header.bottom() < layout.question.top());
        QImage image(1280, 720, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft);
        paintWinner(&painter, wall, shown);
        const QPoint mirrored(int(wall.right() - layout.header.left()) - 10, int(layout.header.center().y()));
        QCOMPARE(image.pixelColor(mirrored), QColor(Qt::red));
    }

    void namesAreWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("hasPicture");
        for (const bool hasPicture : {false, true}) {
            QTest::addRow("short %d", hasPicture) << u"The blue room"_s << hasPicture;
            QTest::addRow("long %d", hasPicture)
                << u"A bench every hundred metres on the way to the river, so that my mother can walk it"_s
                << hasPicture;
        }
    }
    void namesAreWhole()
    {
        QFETCH(QString, name);
        QFETCH(bool, hasPicture);
        for (const QList<int>& counts : {QList<int>{5, 3, 2, 1}, QList<int>{5, 5, 2, 1}, QList<int>{0, 0}}) {
            for (const QSize& size : {QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080)}) {
                WinnerFacts shown = facts(counts, name);
                if (hasPicture) {
                    shown.picture = QImage(300, 200, QImage::Format_RGB32);
                    shown.picture.fill(Qt::red);
                }
                const QRectF wall(QPointF(), size);
                const WinnerLayout layout(shown, wall);
                QCOMPARE(layout.nameLines.join(u' '), QStringList(shown.winners().size(), name).join(u' '));
                for (const QString& line : layout.nameLines)
                    QVERIFY(QFontMetricsF(layout.nameFont).horizontalAdvance(line) <= layout.name.width() + 1);
                QVERIFY(layout.nameFont.pixelSize() >= 20);
                for (const QRectF& part : {layout.question, layout.name, layout.figure})
                    QVERIFY(part.isEmpty() || (wall.contains(part) && !part.intersects(layout.picture)));
                QVERIFY(layout.figure.bottom() <= layout.closed.top());
                for (const QRectF& row : layout.rows)
                    QVERIFY(row.top() >= layout.figure.bottom() && row.bottom() <= layout.closed.top());
                QImage image(size, QImage::Format_RGB32);
                QPainter painter(&image);
                paintWinner(&painter, wall, shown);
            }
        }
    }
    /// As where each of fifty has one vote: all that have room behind each other, then how many more there are.
    void aDrawOfManyStaysOnTheWall_data()
    {
        QTest::addColumn<int>("winners");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("8") << 8 << u"The blue room"_s << true;
        QTest::newRow("20") << 20 << u"The blue room"_s << true;
        QTest::newRow("50") << 50 << u"Stall"_s << true;
        QTest::newRow("50 long") << 50 << QString(u"A bench every hundred metres "_s).repeated(6) << false;
    }
    void aDrawOfManyStaysOnTheWall()
    {
        QFETCH(int, winners);
        QFETCH(QString, name);
        QFETCH(bool, isWhole);
        for (const int others : {0, 2}) {
            for (const QSize& size : {QSize(1024, 640), QSize(1920, 1080)}) {
                const QRectF wall(QPointF(), size);
                WinnerFacts shown = facts(QList<int>(winners, 5) + QList<int>(others, 1), name);
                for (int i = 0; i < winners; ++i)
                    shown.data.rows[i].label = u"%1 %2"_s.arg(name.trimmed()).arg(i + 1);
                const WinnerLayout layout(shown, wall);
                QVERIFY(layout.figure.bottom() <= layout.closed.top());
                QVERIFY(layout.name.bottom() <= layout.figure.top());
                for (const QRectF& row : layout.rows)
                    QVERIFY(row.top() >= layout.figure.bottom() && row.bottom() <= layout.closed.top());
                const QString all = layout.nameLines.join(u' ');
                QVERIFY2(!all.contains(u'…'), qPrintable(all));
                QVERIFY(all.startsWith(shown.data.rows.first().label));
                QCOMPARE(all.contains(shown.data.rows[winners - 1].label), isWhole);
                QCOMPARE(all.contains(u" more"_s), !isWhole);
            }
        }
    }
    /// There is room between the winner and the others, so no name of theirs need be cut.
    void aLongNameBelowHasASecondLine()
    {
        const QRectF wall(0, 0, 1024, 640);
        const QString
            name = u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen und andere Wörter aus dem Hafen"_s;
        WinnerFacts shown = facts({61, 48, 40, 3}, name);
        const WinnerLayout layout(shown, wall);
        QCOMPARE(layout.rows.size(), 3);
        for (const QStringList& label : layout.labels)
            QCOMPARE(label.join(u' '), name);
        QVERIFY(layout.labels.first().size() == 2);
        for (qsizetype i = 0; i < layout.rows.size(); ++i) {
            QVERIFY(layout.rows[i].top() >= layout.figure.bottom());
            QVERIFY(layout.rows[i].bottom() <= layout.closed.top());
            QVERIFY(i == 0 || layout.rows[i].top() >= layout.rows[i - 1].bottom() - 1);
        }
        const WinnerLayout brief(facts({61, 48, 40, 3}), wall);
        QCOMPARE(brief.rows.first().height(), brief.rows.last().height());
    }
    /// Nobody wins a scale or a motion: what the votes come to stands large, over all bars in their order.
    void whatVotesComeToStandsOverAllBars_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<int>("rows");
        QTest::newRow("scale") << u"3.8"_s << 5;
        QTest::newRow("many steps") << u"31.4"_s << 50;
        QTest::newRow("motion") << u"Not carried"_s << 3;
        QTest::newRow("long") << u"Mit der nötigen Mehrheit abgelehnt"_s << 3;
    }
    void whatVotesComeToStandsOverAllBars()
    {
        QFETCH(QString, headline);
        QFETCH(int, rows);
        WinnerFacts shown = facts(QList<int>(rows, 4), u"2 – neither good nor bad, if you ask me"_s);
        shown.data.rows[1].count = 9;
        shown.data.inOrder = true;
        shown.data.result = {.headline = headline,
            .below = u"more than half of all votes is needed, 48 % said yes · 1,204 yes, 1,302 no, 120 abstained"_s};
        QVERIFY(shown.winners().isEmpty() && shown.others().isEmpty());
        for (const QSize& size : {QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080)}) {
            const QRectF wall(QPointF(), size);
            const WinnerLayout layout(shown, wall);
            QCOMPARE(layout.nameLines.join(u' '), headline);
            QVERIFY(layout.name.top() >= layout.question.bottom());
            QVERIFY(layout.figure.top() >= layout.name.bottom());
            const QRectF needed = QFontMetricsF(layout.figureFont)
                                      .boundingRect(QRectF(0, 0, layout.figure.width(), 10'000), Qt::TextWordWrap,
                                          shown.data.result.below);
            QVERIFY(needed.height() <= layout.figure.height() + 0.5);
            QVERIFY(layout.chart.top() > layout.figure.bottom() && layout.chart.bottom() <= layout.closed.top());
            QVERIFY2(layout.chart.height() >= size.height() * 0.3, qPrintable(QString::number(layout.chart.height())));
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                QImage image(size, QImage::Format_RGB32);
                QPainter painter(&image);
                painter.setLayoutDirection(direction);
                paintWinner(&painter, wall, shown);
                painter.end();
                const QRectF bars = visualRectF(direction, wall, layout.chart);
                const QImage part = image.copy(bars.toRect());
                QVERIFY(part != QImage(part.size(), part.format()) && isPaintedInside(image, bars));
            }
        }
    }

    void ofARankingTheRowThatLeadsIsNamedOnce()
    {
        WinnerFacts shown = facts({18, 13, 10});
        QVERIFY2(shown.figure().startsWith(u"18 of 41 votes, "_s), qPrintable(shown.figure()));
        shown.data.points = 41;
        shown.data.votes = 21;
        shown.data.result = {.summary = u"1. The blue room"_s, .below = u"18 points, 5 times in first place"_s};
        QCOMPARE(shown.names().size(), 1);
        QCOMPARE(shown.figure(), u"18 points, 5 times in first place"_s);
        QCOMPARE(shown.others().size(), 2);
    }

    void whereNobodyHasVotedItSaysSo()
    {
        WinnerFacts shown = facts({0, 0, 0});
        shown.data.inOrder = true;
        const WinnerLayout layout(shown, QRectF(0, 0, 1280, 800));
        QVERIFY(layout.nameLines.isEmpty());
        QVERIFY(layout.figure.height() > 40);
    }

private:
    /// Below the bars up to the foot's line nothing is painted.
    static bool isPaintedInside(const QImage& image, const QRectF& bars)
    {
        const QRect below(bars.left(), qCeil(bars.bottom()) + 1, qFloor(bars.width()), 8);
        for (int y = below.top(); y <= below.bottom(); ++y) {
            for (int x = below.left(); x < below.right(); ++x) {
                if (image.pixel(x, y) != image.pixel(2, 2))
                    return false;
            }
        }
        return true;
    }
};

QTEST_MAIN(WinnerPosterTest)
#include "tst_winnerposter.moc"
