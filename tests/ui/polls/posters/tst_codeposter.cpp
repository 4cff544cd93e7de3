#include "ui/polls/posters/codeposter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/theme/theme.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class CodePosterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    /// From where to where the title has ink, in lines of pixels of a screen of 1280 by 720.
    static int heightOfTitle(const QString& question)
    {
        Poster poster;
        poster.data.question = question;
        poster.address = u"http://192.0.2.7/v/7k"_s;
        poster.shortAddress = u"192.0.2.7/7k"_s;
        QImage image(1280, 720, QImage::Format_RGB32);
        QPainter painter(&image);
        paintCodePoster(&painter, QRectF(image.rect()), poster);
        int first = -1, last = -1;
        for (int y = 36; y < 36 + 75; ++y) {
            bool hasInk = false;
            for (int x = 0; x < image.width() && !hasInk; ++x)
                hasInk = qGray(image.pixel(x, y)) < 128;
            first = hasInk && first < 0 ? y : first;
            last = hasInk ? y : last;
        }
        return last - first + 1;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }
    void cleanupTestCase() { m_theme.reset(); }

    void aShortQuestionIsOneLine()
    {
        const int height = heightOfTitle(u"Which fruit?"_s);
        QVERIFY2(height > 30 && height < 60, qPrintable(QString::number(height)));
    }

    /// It would be twelve pixels high, and cut.
    void aLongQuestionIsTwoLines()
    {
        const int height = heightOfTitle(
            u"Which of the projects that the neighbourhood has proposed this spring should get the money that is left from last year, and begin before the summer holidays?"_s);
        QVERIFY2(height > 45, qPrintable(QString::number(height)));
    }
};

QTEST_MAIN(CodePosterTest)
#include "tst_codeposter.moc"
