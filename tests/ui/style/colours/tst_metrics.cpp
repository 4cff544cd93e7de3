#include <QFontInfo>
#include <QGuiApplication>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"

using namespace everyport::ui;

class MetricsTest : public QObject {
    Q_OBJECT

    const QFont m_usual = QGuiApplication::font();

private Q_SLOTS:
    void cleanup() { QGuiApplication::setFont(m_usual); }

    /// Without having it looked up: the font that Qt finds is as large as the one that was asked for.
    void knowsHowLargeAFontIs()
    {
        QFont font = m_usual;
        for (qreal points = 6; points < 25; points += 0.5) {
            font.setPointSizeF(points);
            QGuiApplication::setFont(font);
            QCOMPARE(Fonts::sized(font, 13, 400).pixelSize(), QFontInfo(font).pixelSize());
        }
        for (int pixels = 8; pixels < 40; ++pixels) {
            font.setPixelSize(pixels);
            QGuiApplication::setFont(font);
            QCOMPARE(Fonts::sized(font, 13, 400).pixelSize(), QFontInfo(font).pixelSize());
        }
    }

    void sizesGrowWithTheTextAndShrinkWithNone()
    {
        QFont font = m_usual;
        font.setPixelSize(26);
        QGuiApplication::setFont(font);
        QCOMPARE(Metrics::row(), 56);
        font.setPixelSize(9);
        QGuiApplication::setFont(font);
        QCOMPARE(Metrics::row(), 28);
    }

    void marginsAreMirroredWithTheWindow()
    {
        QCOMPARE(Metrics::margins(10, 1, 0, 2), QMargins(10, 1, 0, 2));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QMargins mirrored = Metrics::margins(10, 1, 0, 2);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, QMargins(0, 1, 10, 2));
    }
};

QTEST_MAIN(MetricsTest)
#include "tst_metrics.moc"
