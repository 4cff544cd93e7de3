#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/icons.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class IconsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileDraws()
    {
        QVERIFY(hasIcon(u"search"_s)); // also opens the resource
        const QStringList files = QDir(u":/icons/lucide"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 100);
        for (const QString& file : files) {
            const QImage image = iconPixmap(file.chopped(4), 16, Qt::red, 2).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y) {
                for (int x = 0; x < image.width() && !drawn; ++x)
                    drawn = image.pixelColor(x, y).alpha() > 128;
            }
            QVERIFY2(drawn, qPrintable(file));
        }
    }

    /// On a wall everything is grown: an icon is made for that size, and not stretched.
    void isMadeForTheSizeThatItIsPaintedIn()
    {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.scale(1.25, 1.25);
        paintIcon(&painter, u"check"_s, QRectF(8, 8, 16, 16), 16, Qt::black);
        painter.end();
        const QImage wanted = iconPixmap(u"check"_s, 16, Qt::black, 1.25).toImage();
        QCOMPARE(wanted.size(), QSize(20, 20));
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 20; ++x)
                QVERIFY(qAbs(qAlpha(image.pixel(10 + x, 10 + y)) - qAlpha(wanted.pixel(x, y))) < 24);
        }
    }

    void takesTheColour()
    {
        const QImage image = iconPixmap(u"square"_s, 24, QColor(0x12, 0x34, 0x56), 1).toImage();
        QColor strongest;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    strongest = image.pixelColor(x, y);
            }
        }
        QCOMPARE(strongest.name(), u"#123456"_s);
    }

    void isSharpAtTwiceTheScale()
    {
        const QPixmap pixmap = iconPixmap(u"check"_s, 16, Qt::black, 2);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }

    void pointsAlongTheLine()
    {
        QCOMPARE(alongTheLine(u"arrow-left"_s), u"arrow-left"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QStringList names{alongTheLine(u"arrow-left"_s), alongTheLine(u"chevron-right"_s), alongTheLine(u"x"_s)};
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(names, QStringList({u"arrow-right"_s, u"chevron-left"_s, u"x"_s}));
        QVERIFY(hasIcon(names[0]) && hasIcon(names[1]));
    }

    void knowsItsName()
    {
        QCOMPARE(icon(u"server"_s).name(), u"server"_s);
        QVERIFY(!hasIcon(u"no-such-icon"_s));
        QVERIFY(!programIcon().isNull());
    }

    void carriesTheLicences()
    {
        QFile licence(u":/icons/lucide/LICENSE"_s);
        QVERIFY(licence.open(QIODevice::ReadOnly));
        const QByteArray text = licence.readAll();
        QVERIFY(text.contains("ISC License"));
        QVERIFY(text.contains("Cole Bemis"));
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
