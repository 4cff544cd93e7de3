#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/testclass.h"
#include "ui/polls/actions/files/pollexports.h"
#include "ui/polls/posters/poster.h"
#include "ui/style/colours/colours.h"
#include "ui/style/theme/theme.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Exported charts read in the window's direction: where its label begins, there a bar begins, and its figures stand at
/// the other end.
class PollExportsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    QDir m_folder{qEnvironmentVariable("EVERYPORT_SHOTS", m_temporary.path())}; ///< Named, it keeps the pictures.
    std::unique_ptr<Theme> m_theme;

    static ChartData chart()
    {
        ChartData data;
        data.question = u"What is for lunch?"_s;
        data.rows = {{u"soup"_s, u"Soup of the day"_s, 30, 0, 0, {}, {}}, {u"pizza"_s, u"Pizza"_s, 10, 0, 1, {}, {}}};
        data.votes = 40;
        data.voters = 38;
        return data;
    }

    struct Extent {
        int from = -1;
        int to = -1;
        void add(int at)
        {
            from = from < 0 ? at : qMin(from, at);
            to = qMax(to, at);
        }
        bool isEmpty() const { return from < 0; }
    };
    /// What stands in the middle row of a bar in this colour, and of what is dark in the lines above it.
    struct Found {
        Extent bar;
        QList<Extent> words; ///< From left to right.
    };
    static Found find(const QImage& image, const QColor& colour)
    {
        Found found;
        int top = -1;
        for (int y = 0; y < image.height(); ++y) {
            int same = 0;
            for (int x = 0; x < image.width(); ++x)
                same += image.pixelColor(x, y) == colour;
            if (same < 100)
                continue;
            top = top < 0 ? y : top;
            for (int x = 0; x < image.width() && y == top + 8; ++x) {
                if (image.pixelColor(x, y) == colour)
                    found.bar.add(x);
            }
        }
        Extent word;
        for (int x = 0; x < image.width() && top > 0; ++x) {
            bool isDark = false;
            for (int y = qMax(0, top - 44); y < top - 2; ++y)
                isDark = isDark || image.pixelColor(x, y).lightness() < 140;
            if (isDark && !word.isEmpty() && x - word.to > 120) {
                found.words << word;
                word = {};
            }
            if (isDark)
                word.add(x);
        }
        if (!word.isEmpty())
            found.words << word;
        return found;
    }
    static QString faultOf(const QImage& image, Qt::LayoutDirection direction)
    {
        const int margin = 80, width = image.width();
        for (int answer = 0; answer < 2; ++answer) {
            const Found found = find(image, Colours::lightSet().answers[size_t(answer)]);
            if (found.bar.isEmpty() || found.words.size() != 2)
                return u"answer %1: a bar, %2 words"_s.arg(answer).arg(found.words.size());
            const bool toRight = direction == Qt::LeftToRight;
            const Extent label = toRight ? found.words.first() : found.words.last();
            const Extent figures = toRight ? found.words.last() : found.words.first();
            if (toRight ? found.bar.from > margin || label.from > margin || figures.to < width - margin
                        : found.bar.to < width - margin || label.to < width - margin || figures.from > margin)
                return u"answer %1: bar %2–%3, label %4–%5, figures %6–%7"_s.arg(answer)
                    .arg(found.bar.from)
                    .arg(found.bar.to)
                    .arg(label.from)
                    .arg(label.to)
                    .arg(figures.from)
                    .arg(figures.to);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void labelsAndBarsBeginTogether_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void labelsAndBarsBeginTogether()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        const QString png = m_folder.filePath(u"chart-%1.png"_s.arg(direction)),
                      svg = m_folder.filePath(u"chart-%1.svg"_s.arg(direction));
        QVERIFY(writeFile(png, pngOf(chart())).ok());
        const QImage picture(png);
        QVERIFY2(faultOf(picture, direction).isEmpty(), qPrintable(u"PNG, "_s + faultOf(picture, direction)));
        QVERIFY(writeFile(svg, svgOf(chart())).ok());
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QImage drawn(picture.size(), QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        QVERIFY2(faultOf(drawn, direction).isEmpty(), qPrintable(u"SVG, "_s + faultOf(drawn, direction)));
    }

    /// Whoever paints a poster into a picture of their own, side column and code too.
    void postersFollowTheirPainter_data() { labelsAndBarsBeginTogether_data(); }
    void postersFollowTheirPainter()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Poster poster;
        poster.data = chart();
        poster.sideColumn = true;
        poster.mark = Mark::Live;
        poster.state = u"Live"_s;
        poster.address = u"http://192.0.2.1:8080/r/lunch"_s;
        poster.shortAddress = u"192.0.2.1:8080/r/lunch"_s;
        QImage image(1280, 800, QImage::Format_RGB32);
        QImage implied = image;
        {
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            paintPoster(&painter, image.rect(), poster);
        }
        QGuiApplication::setLayoutDirection(direction);
        {
            QPainter painter(&implied);
            paintPoster(&painter, implied.rect(), poster);
        }
        QVERIFY(image == implied);
        const Found found = find(image, Colours::lightSet().answers[0]);
        QVERIFY2(direction == Qt::LeftToRight ? found.bar.from < 80 : found.bar.to > 1200,
            qPrintable(u"%1–%2"_s.arg(found.bar.from).arg(found.bar.to)));
    }

    void picturesAreWrittenWhole()
    {
        const QString png = m_folder.filePath(u"chart.png"_s), svg = m_folder.filePath(u"chart.svg"_s);
        ChartData sample = chart();
        sample.question = u"What is for <lunch>?"_s;
        sample.rows[0].label = u"Soup"_s;
        sample.rows[1].label = u"Pizza & more"_s;
        QVERIFY(writeFile(png, pngOf(sample)).ok());
        const QImage image(png);
        QCOMPARE(image.width(), 1600);
        int blue = 0;
        for (int y = 0; y < image.height(); y += 4)
            blue += image.pixelColor(200, y) == Colours::lightSet().answers[0];
        QVERIFY(blue > 4);

        QVERIFY(writeFile(svg, svgOf(sample)).ok());
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        QString text;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(text.contains(u"Pizza & more"_s));

        const auto refused = writeFile(u"/no/such/folder/chart.png"_s, pngOf(sample));
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"/no/such/folder/chart.png"_s));
        QCOMPARE(figuresAsText(sample), u"Soup\t30\t75.0\nPizza & more\t10\t25.0\n"_s);
    }

    /// Under the bars, which have the room that they have without it.
    void picturesSayWhatTheVotesComeTo()
    {
        ChartData data = chart();
        const QSize plain = QImage::fromData(pngOf(data)).size();
        data.result.summary = u"Carried: 30 yes, 10 no"_s;
        QVERIFY(QImage::fromData(pngOf(data)).height() > plain.height());
        QVERIFY(svgOf(data).contains("Carried: 30 yes, 10 no"));
    }

    /// A line each with two tabs, whatever an answer is called.
    void figuresAreLinesOfThree()
    {
        ChartData data = chart();
        data.rows[0].label = u"100 %1 %2"_s;
        data.rows[1].label = u"two\nlines\tand a tab"_s;
        QCOMPARE(figuresAsText(data), u"100 %1 %2\t30\t75.0\ntwo lines and a tab\t10\t25.0\n"_s);
    }
};

QTEST_MAIN(PollExportsTest)
#include "tst_pollexports.moc"
