#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/posters/poster.h"
#include "ui/style/colours/colours.h"
#include "ui/style/theme/theme.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PosterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static ChartData sampleChart()
    {
        ChartData data;
        data.question = u"What is for <lunch>?"_s;
        data.rows = {{u"soup"_s, u"Soup"_s, 30, 0, 0, {}, {}}, {u"pizza"_s, u"Pizza & more"_s, 10, 0, 1, {}, {}}};
        data.votes = 40;
        data.voters = 38;
        return data;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }

    void posterFitsEveryScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("answers");
        for (const QSize& size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160)}) {
            for (int answers : {2, 5, 9, 50})
                QTest::addRow("%dx%d, %d", size.width(), size.height(), answers) << size << answers;
        }
    }
    void posterFitsEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(int, answers);
        Poster poster;
        poster.sideColumn = true;
        poster.mark = Mark::Live;
        poster.state = u"Live"_s;
        poster.address = u"http://192.168.1.7:8080/r/lunch"_s;
        poster.shortAddress = u"192.168.1.7:8080/r/lunch"_s;
        poster.data = sampleChart();
        for (int i = 2; i < answers; ++i)
            poster.data.rows.append({QString::number(i), u"A long name for answer %1"_s.arg(i), i, 0, i, {}, {}});
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        paintPoster(&painter, QRectF(image.rect()), poster);
        painter.end();
        // Nothing touches the edge.
        const QColor ground = Colours::lightSet().present;
        for (int x = 0; x < size.width(); ++x) {
            QCOMPARE(image.pixelColor(x, 3), ground);
            QCOMPARE(image.pixelColor(x, size.height() - 4), ground);
        }
        for (int y = 0; y < size.height(); ++y) {
            QCOMPARE(image.pixelColor(3, y), ground);
            QCOMPARE(image.pixelColor(size.width() - 4, y), ground);
        }
    }

    void hiddenResultsAreNowhere()
    {
        Poster poster;
        poster.data = sampleChart();
        poster.data.hidden = true;
        QImage hidden(1280, 800, QImage::Format_RGB32);
        QPainter painter(&hidden);
        paintPoster(&painter, QRectF(hidden.rect()), poster);
        painter.end();
        for (int y = 0; y < 800; y += 3) {
            for (int x = 0; x < 1280; x += 3)
                QVERIFY(hidden.pixelColor(x, y) != Colours::lightSet().answers[0]);
        }
    }
};

QTEST_MAIN(PosterTest)
#include "tst_poster.moc"
