#include "ui/polls/posters/paintedposter.h"

#include <functional>

#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/theme/theme.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PaintedPosterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static Poster cloud()
    {
        Poster poster{.sideColumn = true};
        poster.data = {.question = u"What first?"_s, .votes = 3, .inOrder = true, .form = ChartForm::Cloud};
        poster.data.rows = {
            {.id = u"trees"_s, .label = u"trees"_s, .count = 2}, {.id = u"bus"_s, .label = u"bus"_s, .count = 1}};
        return poster;
    }
    static QImage paintedBy(const std::function<void(QPainter*, const QRectF&)>& paint, const QSize& size = {800, 500})
    {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::LeftToRight);
        paint(&painter, QRectF(image.rect()));
        return image;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }

    /// A pointer that moves or a second that passes lays out no words.
    void itIsPaintedAnewWhenItSaysSomethingElse()
    {
        PaintedPoster painted;
        Poster poster = cloud();
        const auto paint = [&](QPainter* painter, const QRectF& where) { painted.paint(painter, where, poster); };
        const QImage first = paintedBy(paint);
        const QImage direct = paintedBy(
            [&](QPainter* painter, const QRectF& where) { paintPoster(painter, where, poster); });
        QCOMPARE(first.pixelColor(3, 3), direct.pixelColor(3, 3)); // letters may be drawn a little otherwise
        for (int i = 0; i < 10; ++i)
            QCOMPARE(paintedBy(paint), first);
        QCOMPARE(painted.times(), 1);
        poster.data.rows[1].count = 2;
        QVERIFY(paintedBy(paint) != first);
        QCOMPARE(painted.times(), 2);
        paintedBy(paint, {640, 480});
        QCOMPARE(painted.times(), 3);
    }

    void whatMovesIsPaintedEachTime()
    {
        PaintedPoster painted;
        Poster poster = cloud();
        poster.data.form = ChartForm::Bars;
        const auto paint = [&](QPainter* painter, const QRectF& where) { painted.paint(painter, where, poster); };
        const QImage still = paintedBy(paint);
        poster.lengths = {0.5, 0.5};
        QVERIFY(paintedBy(paint) != still);
        poster.lengths.clear();
        QCOMPARE(paintedBy(paint), still);
        QCOMPARE(painted.times(), 1);
    }
};

QTEST_MAIN(PaintedPosterTest)
#include "tst_paintedposter.moc"
