#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/posters/posterlayout.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a wall shows, by geometry: on the screens that beamers have.
class PosterLayoutTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static Poster wall(int answers)
    {
        Poster poster;
        poster.sideColumn = true;
        poster.mark = Mark::Live;
        poster.state = u"Live"_s;
        poster.address = u"http://192.168.178.107:8080/r/which-project-gets-the-money"_s;
        poster.shortAddress = u"192.168.178.107:8080/r/which-project-gets-the-money"_s;
        poster.data.question = u"Which project gets the 10,000 €?"_s;
        for (int i = 0; i < answers; ++i)
            poster.data.rows.append({QString::number(i), u"Answer %1"_s.arg(i + 1), 100 - i, 0, i, {}, {}});
        poster.data.votes = 1204;
        return poster;
    }
    static void addScreens()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize& size : {QSize(1024, 768), QSize(1280, 720), QSize(1280, 800), QSize(1920, 1080)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }

    void threeAnswersFillTheWall_data() { addScreens(); }
    void threeAnswersFillTheWall()
    {
        QFETCH(QSize, size);
        const Poster poster = wall(3);
        const PosterLayout layout(poster, QRectF(QPointF(), size), Qt::LeftToRight);
        const QRectF last = layout.bars.rows.last().track;
        QVERIFY(last.bottom() <= layout.chart.bottom() + 0.5);
        QVERIFY2(last.bottom() > layout.chart.top() + layout.chart.height() * 0.85,
            qPrintable(u"%1 of %2"_s.arg(last.bottom()).arg(layout.chart.bottom())));
        QVERIFY(layout.chart.height() > size.height() * 0.6);
    }

    void wordsHaveTheWidthHoweverFew_data() { addScreens(); }
    void wordsHaveTheWidthHoweverFew()
    {
        QFETCH(QSize, size);
        Poster poster = wall(4);
        poster.data.form = ChartForm::Cloud;
        poster.data.inOrder = true;
        const QRectF screen(QPointF(), size);
        const PosterLayout layout(poster, screen, Qt::LeftToRight);
        QVERIFY(layout.isBand && layout.shape);
        for (int row = 0; row < 4; ++row)
            QVERIFY(layout.chart.adjusted(-1, -1, 1, 1).contains(layout.shape->rowRect(row)));
        QCOMPARE(layout.shape->missing(), 0);
        QVERIFY(layout.chart.width() > size.width() * 0.8);
    }

    /// Each row names its points; where answers are long, what is said below gives way, and they are whole.
    void aRankingIsNotCutForWhatIsSaidBelow_data() { addScreens(); }
    void aRankingIsNotCutForWhatIsSaidBelow()
    {
        QFETCH(QSize, size);
        Poster poster = wall(8);
        poster.data.points = 700;
        poster.data.result.summary = u"1. Answer 1 (100 points)"_s;
        const QRectF screen(QPointF(), size);
        QVERIFY(!PosterLayout(poster, screen, Qt::LeftToRight).summary.isEmpty());
        const QString words = u" that the whole town has waited for since the old bridge was closed"_s;
        QStringList said;
        for (ChartRow& row : poster.data.rows) {
            row.label += words;
            said.append(row.label + u" (100 points)"_s);
        }
        poster.data.result.summary = said.join(u" · "_s);
        const PosterLayout layout(poster, screen, Qt::LeftToRight);
        QVERIFY(layout.summary.isEmpty());
        QVERIFY(layout.bars.rows.last().whole.bottom() <= layout.chart.bottom() + 0.5);
        QVERIFY(layout.look.namesUnit);
        QVERIFY(layout.look.countWidth > PosterLayout(wall(8), screen, Qt::LeftToRight).look.countWidth);
    }

    /// In smaller type rather than over a line for a bar, which nobody sees from the back row.
    void longAnswersKeepTheirBars_data() { addScreens(); }
    void longAnswersKeepTheirBars()
    {
        QFETCH(QSize, size);
        Poster poster = wall(5);
        for (ChartRow& row : poster.data.rows)
            row.label = u"A playground for children of all ages behind the old town hall with shade and water"_s;
        const PosterLayout layout(poster, QRectF(QPointF(), size), Qt::LeftToRight);
        QVERIFY(layout.bars.tall && !layout.bars.cutsLabels);
        const qreal bar = layout.bars.rows.last().track.height();
        QVERIFY2(bar >= 9, qPrintable(QString::number(bar)));
    }

    /// Bars without numbers have the whole width, and fill the wall as those with them do.
    void hiddenResultsFillTheWall_data() { addScreens(); }
    void hiddenResultsFillTheWall()
    {
        QFETCH(QSize, size);
        QImage logo(200, 80, QImage::Format_RGB32);
        Poster poster = wall(5);
        poster.data.hidden = true;
        poster.theme = std::make_shared<const ThemeLook>(lookOf({.name = u"Moon"_s}, logo, {}));
        const PosterLayout layout(poster, QRectF(QPointF(), size), Qt::LeftToRight);
        QVERIFY(layout.bars.tall);
        const QRectF last = layout.bars.rows.last().track;
        QVERIFY(last.bottom() > layout.chart.top() + layout.chart.height() * 0.85);
        QCOMPARE(qRound(last.right()), qRound(layout.chart.right()));
    }

    void fiftyFit_data() { addScreens(); }
    void fiftyFit()
    {
        QFETCH(QSize, size);
        const Poster poster = wall(50);
        const PosterLayout layout(poster, QRectF(QPointF(), size), Qt::LeftToRight);
        QCOMPARE(layout.bars.rows.size(), 50);
        for (const BarLayout::Row& row : layout.bars.rows) {
            QVERIFY(layout.chart.adjusted(-1, -1, 1, 1).contains(row.whole));
            QVERIFY(row.track.width() > 20);
        }
        QVERIFY(!layout.address.intersects(layout.chart));
        QVERIFY(!layout.question.intersects(layout.address));
    }

    void longAnswersWrap_data() { addScreens(); }
    void longAnswersWrap()
    {
        QFETCH(QSize, size);
        Poster poster = wall(3);
        for (ChartRow& row : poster.data.rows)
            row.label = u"A bench every hundred metres on the way to the river, so that my mother can walk it"_s;
        const PosterLayout layout(poster, QRectF(QPointF(), size), Qt::RightToLeft);
        QVERIFY(!layout.bars.cutsLabels);
        for (const BarLayout::Row& row : layout.bars.rows)
            QCOMPARE(row.lines.join(u' '), poster.data.rows[0].label);
        QVERIFY(layout.bars.rows.last().track.bottom() <= layout.chart.bottom() + 0.5);
    }

    void theAddressCanBeTyped_data() { addScreens(); }
    void theAddressCanBeTyped()
    {
        QFETCH(QSize, size);
        for (int answers : {3, 50}) {
            const Poster poster = wall(answers);
            const PosterLayout layout(poster, QRectF(QPointF(), size), Qt::LeftToRight);
            QCOMPARE(layout.addressLines.join(QString()), poster.shortAddress);
            QVERIFY(layout.addressFont.pixelSize() >= 20);
            const QFontMetricsF metrics(layout.addressFont);
            for (const QString& line : layout.addressLines)
                QVERIFY(metrics.horizontalAdvance(line) <= layout.address.width() + 1);
            QVERIFY(layout.address.height() >= metrics.lineSpacing() * qreal(layout.addressLines.size()) - 1);
            QVERIFY(QRectF(QPointF(), size).contains(layout.address));
            QVERIFY(!layout.code.isEmpty() && !layout.code.intersects(layout.address));
            QVERIFY(!layout.address.intersects(layout.chart));
        }
    }

private:
    static void compareNothingOverlaps(const Poster& poster, const QSize& size, Qt::LayoutDirection direction)
    {
        const QRectF all(QPointF(), size);
        const PosterLayout layout(poster, all, direction);
        QVERIFY(!layout.summary.isEmpty());
        QVERIFY(layout.summaryFont.pixelSize() >= 20);
        const QRectF needed = QFontMetricsF(layout.summaryFont)
                                  .boundingRect(QRectF(0, 0, layout.summary.width(), 10'000),
                                      Qt::TextWordWrap | Qt::AlignTop, poster.data.result.summary);
        QVERIFY(needed.height() <= layout.summary.height() + 0.5 && needed.width() <= layout.summary.width() + 1);
        const QList<QRectF> parts{layout.question, layout.chart, layout.summary, layout.foot, layout.state,
            layout.votes, layout.code, layout.call, layout.address};
        for (qsizetype one = 0; one < parts.size(); ++one) {
            QVERIFY(parts[one].isEmpty() || all.adjusted(-1, -1, 1, 1).contains(parts[one]));
            for (qsizetype other = one + 1; other < parts.size(); ++other)
                QVERIFY2(!parts[one].adjusted(0.5, 0.5, -0.5, -0.5).intersects(parts[other]),
                    qPrintable(u"%1 and %2"_s.arg(one).arg(other)));
        }
        for (const BarLayout::Row& row : layout.bars.rows)
            QVERIFY(layout.chart.adjusted(-1, -1, 1, 1).contains(row.whole));
    }

private Q_SLOTS:
    void whatTheVotesComeToHasItsPlace_data() { addScreens(); }
    void whatTheVotesComeToHasItsPlace()
    {
        QFETCH(QSize, size);
        for (const int steps : {3, 5, 11, 50}) {
            Poster poster = wall(steps);
            poster.data.inOrder = true;
            poster.data.result.summary = u"Not carried so far: more than half of all votes is needed, 49 % said yes"_s;
            poster.foot = u"Hold your card to the reader of your choice. Your last tap counts."_s;
            for (const bool isLong : {false, true}) {
                if (isLong) {
                    poster.data.rows[0].label = u"1 – not at all, and whoever asks me again will hear the same"_s;
                    poster.data.result.summary += u", and this goes on for another line of words"_s;
                }
                compareNothingOverlaps(poster, size, Qt::LeftToRight);
                compareNothingOverlaps(poster, size, Qt::RightToLeft);
            }
        }
    }

    /// On a small screen what to do is as much worth reading as on a large one.
    void theFootIsNeverCut()
    {
        const auto sentence = u"You vote with your phone. The address stands here as soon as phones can open it."_s;
        for (const QSize& size : {QSize(800, 600), QSize(1024, 768), QSize(1920, 1080)}) {
            for (const int answers : {3, 20}) { // with a column beside the bars, and with a band above them
                Poster poster = wall(answers);
                poster.foot = sentence;
                for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                    const QRectF all(QPointF(), size);
                    const PosterLayout layout(poster, all, direction);
                    QCOMPARE(layout.footLines.join(u' '), sentence);
                    const QFontMetricsF metrics(layout.footFont);
                    for (const QString& line : layout.footLines)
                        QVERIFY(metrics.horizontalAdvance(line) <= layout.foot.width() + 1);
                    QVERIFY(metrics.lineSpacing() * qreal(layout.footLines.size()) <= layout.foot.height());
                    QVERIFY(all.contains(layout.foot) && !layout.foot.intersects(layout.chart));
                }
            }
        }
    }

    void hiddenResultsSaySo_data() { addScreens(); }
    void hiddenResultsSaySo()
    {
        QFETCH(QSize, size);
        Poster poster = wall(3);
        QVERIFY(PosterLayout(poster, QRectF(QPointF(), size), Qt::LeftToRight).notice.isEmpty());
        poster.data.hidden = true;
        const PosterLayout layout(poster, QRectF(QPointF(), size), Qt::LeftToRight);
        QVERIFY(layout.notice.height() > 24);
        QVERIFY(layout.notice.top() >= layout.question.bottom());
        QVERIFY(layout.notice.bottom() <= layout.bars.rows.first().whole.top());
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        paintPoster(&painter, QRectF(image.rect()), poster);
        painter.end();
        int dark = 0;
        const QRect notice = layout.notice.toRect();
        for (int y = notice.top(); y < notice.bottom(); ++y) {
            for (int x = notice.left(); x < notice.right(); ++x)
                dark += image.pixelColor(x, y).lightness() < 120;
        }
        QVERIFY(dark > 200);
    }
};

QTEST_MAIN(PosterLayoutTest)
#include "tst_posterlayout.moc"
