#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/painting/tabular.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TabularTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allDigitsAreEquallyWide_data()
    {
        QTest::addColumn<QString>("family");
        QTest::newRow("the program's") << QFont().family();
        if (QFontDatabase::hasFamily(u"Inter"_s))
            QTest::newRow("proportional digits") << u"Inter"_s;
    }
    void allDigitsAreEquallyWide()
    {
        QFETCH(QString, family);
        QFont font(family);
        font.setPixelSize(20);
        font.setHintingPreference(QFont::PreferNoHinting);
        const qreal ones = tabularWidth(font, u"11111"_s);
        for (const QString& number : {u"00000"_s, u"48271"_s, u"99999"_s})
            QVERIFY(qAbs(tabularWidth(font, number) - ones) < 0.01);
    }

    void readsTheSameInAMirroredWindow()
    {
        QFont font(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : QFont().family());
        font.setPixelSize(20);
        const auto painted = [&](Qt::LayoutDirection direction) {
            QImage image(200, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(font);
            painter.setLayoutDirection(direction);
            drawTabular(&painter, QRectF(0, 0, 200, 40), Qt::AlignAbsolute | Qt::AlignLeft | Qt::AlignVCenter,
                u"Live for 42:17"_s);
            return image;
        };
        if (tabularWidth(font, u"1"_s) - QFontMetricsF(font).horizontalAdvance(u'1') > 0.01) // else Qt lays it out
            QCOMPARE(painted(Qt::RightToLeft), painted(Qt::LeftToRight));
    }

    /// What ends a sentence that runs from right to left stands at its left, in every window.
    void aQuestionEndsWhereItsWordsEnd()
    {
        const auto painted = [](const QString& text, Qt::LayoutDirection direction, int flags) {
            QImage image(200, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QFont font;
            font.setPixelSize(20);
            painter.setFont(font);
            painter.setLayoutDirection(direction);
            painter.drawText(QRectF(0, 0, 200, 40), flags, text);
            return image;
        };
        const int left = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
        const QString hebrew = u"אבג?"_s, latin = u"Why?"_s;
        QCOMPARE(painted(hebrew, Qt::LeftToRight, asWritten(left, hebrew)),
            painted(u"?אבג"_s, Qt::LeftToRight, left | Qt::TextForceLeftToRight));
        for (const QString& text : {hebrew, latin})
            QCOMPARE(painted(text, Qt::LeftToRight, asWritten(left, text)),
                painted(text, Qt::RightToLeft, asWritten(left, text)));
    }

    /// Words from right to left are laid out by Qt, and still stand where they were put.
    void leftIsLeftForHebrewToo()
    {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QFont font;
        font.setPixelSize(20);
        painter.setFont(font);
        painter.setLayoutDirection(Qt::RightToLeft);
        drawTabular(&painter, QRectF(0, 0, 200, 40), Qt::AlignLeft | Qt::AlignVCenter, QChar(0x200f) + u"2 live"_s);
        painter.end();
        int dark = 0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 200; ++x) {
                if (image.pixelColor(x, y).lightness() < 128) {
                    ++dark;
                    QVERIFY2(x < 100, qPrintable(QString::number(x)));
                }
            }
        }
        QVERIFY(dark > 0);
    }

    void keepsToTheRightEdge()
    {
        QImage image(100, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QFont font;
        font.setPixelSize(20);
        painter.setFont(font);
        drawTabular(&painter, QRectF(0, 0, 80, 40), Qt::AlignRight | Qt::AlignVCenter, u"471"_s);
        painter.end();
        int rightmost = 0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 100; ++x) {
                if (image.pixelColor(x, y).lightness() < 128)
                    rightmost = qMax(rightmost, x);
            }
        }
        QVERIFY2(rightmost > 66 && rightmost <= 80, qPrintable(QString::number(rightmost)));
    }
};

QTEST_MAIN(TabularTest)
#include "tst_tabular.moc"
