#include "ui/style/painting/picturereading.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QStringEncoder>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/painting/svgguard.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PictureReadingTest : public QObject {
    Q_OBJECT

    static QByteArray png(int width, int height)
    {
        QImage image(width, height, QImage::Format_Mono); // a small file, whatever its sides are
        image.fill(1);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    }
    static QByteArray svg(int side)
    {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='" + QByteArray::number(side) + "' height='"
            + QByteArray::number(side) + "'/>";
    }

private Q_SLOTS:
    void whatIsTooLargeIsNotDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("small") << png(300, 200) << true;
        QTest::newRow("at the limit") << png(10'000, 5'000) << true;
        QTest::newRow("behind it") << png(10'000, 5'001) << false;
        QTest::newRow("drawn") << svg(20'000) << true;
    }
    void whatIsTooLargeIsNotDecoded()
    {
        QFETCH(QByteArray, bytes);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QBuffer::ReadOnly));
        QImageReader reader(&buffer);
        QTEST(limitReading(reader, 64), "isRead");
        QCOMPARE(reader.allocationLimit(), 64);
        QVERIFY(reader.autoTransform());
    }

    /// Anybody may have drawn it.
    void whatADrawingMayHold_data()
    {
        QTest::addColumn<QByteArray>("within");
        QTest::addColumn<bool>("isShown");
        const QByteArray pixels = png(4, 4).toBase64();
        QTest::newRow("shapes") << QByteArray("<rect width='4' height='4' fill='red'/>") << true;
        QTest::newRow("a gradient of its own") << QByteArray(
            "<linearGradient id='g'/><rect width='4' height='4' style='fill:url(#g)'/><style>rect{fill:url(\"#g\")}</style>")
                                               << true;
        QTest::newRow("its own shape again")
            << QByteArray("<defs><path id='p' d='M0 0h1'/></defs><use xlink:href='#p'/><use href='#p' x='2'/>") << true;
        QTest::newRow("pixels of its own")
            << "<image width='4' height='4' xlink:href='data:image/png;base64," + pixels + "'/>" << true;
        QTest::newRow("a file") << QByteArray("<image width='4' height='4' xlink:href='/etc/passwd'/>") << false;
        QTest::newRow("a file by another prefix")
            << QByteArray("<image width='4' height='4' xmlns:x='http://www.w3.org/1999/xlink' x:href='red.png'/>")
            << false;
        QTest::newRow("an address") << QByteArray("<image width='4' height='4' href='http://example.org/'/>") << false;
        QTest::newRow("data that is a path")
            << QByteArray("<image href='data:image/png;base64,/../../etc/passwd'/>") << false;
        QTest::newRow("a drawing within") << "<image href='data:image/png;base64," + svg(4).toBase64() + "'/>" << false;
        QTest::newRow("too many pixels within")
            << "<image href='data:image/png;base64," + png(10'000, 5'001).toBase64() + "'/>" << false;
        QTest::newRow("a shape elsewhere") << QByteArray("<use xlink:href='other.svg#p'/>") << false;
        QTest::newRow("a style elsewhere") << QByteArray("<style>@import 'x.css';</style>") << false;
        QTest::newRow("a fill elsewhere") << QByteArray("<rect fill='url(file:///x)'/>") << false;
        QTest::newRow("a style sheet") << QByteArray("<?xml-stylesheet href='/tmp/x.css'?>") << false;
        QTest::newRow("itself") << QByteArray("<g id='a'><use xlink:href='#a'/></g>") << false;
        QTest::newRow("very deep") << QByteArray("<g>").repeated(5000) + QByteArray("</g>").repeated(5000) << false;
        QByteArray billion = "<g id='a0'><rect width='1' height='1'/></g>";
        for (int i = 1; i < 12; ++i)
            billion += "<g id='a" + QByteArray::number(i) + "'>"
                + ("<use xlink:href='#a" + QByteArray::number(i - 1) + "'/>").repeated(10) + "</g>";
        QByteArray many;
        for (int i = 0; i < 60'000; ++i)
            many += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("too many attributes") << "<g" + many + "/>" << false; // to compare them took seven seconds
        QTest::newRow("a billion shapes") << billion << false;
    }
    void whatADrawingMayHold()
    {
        QFETCH(QByteArray, within);
        const QByteArray head = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                                " width='8' height='8'>";
        QTEST(isHarmlessSvg(head + within + "</svg>"), "isShown");
        QTEST(!boundedPicture(head + within + "</svg>", 100).isNull(), "isShown");
    }

    void wordsOfADrawingsOwnAreNotPutIn()
    {
        const QByteArray
            kind = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>";
        QVERIFY(isHarmlessSvg(kind + svg(4)));
        QVERIFY(!isHarmlessSvg("<!DOCTYPE svg [<!ENTITY a SYSTEM '/etc/passwd'>]>" + svg(4)));
        QVERIFY(!isHarmlessSvg("<svg"));
        QVERIFY(!isHarmlessSvg(qCompress(svg(4)).mid(4)));
        QVERIFY(!isHarmlessSvg({}));
    }

    /// What was looked at has to be what Qt reads, whose decoders are many.
    void aDrawingSaysHowItIsWritten()
    {
        const auto declared = [](const QByteArray& encoding) {
            return "<?xml version='1.0' encoding='" + encoding + "'?>" + svg(4);
        };
        for (const auto* sound : {"UTF-8", "utf-8", "ISO-8859-1"})
            QVERIFY2(isHarmlessSvg(declared(sound)), sound);
        for (const auto* other : {"UTF-7", "UTF-16", "UTF-32", "windows-1252", ""})
            QVERIFY2(!isHarmlessSvg(declared(other)), other);
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QVERIFY(isHarmlessSvg(utf16(QString::fromLatin1(declared("UTF-16")))));
        QVERIFY(!isHarmlessSvg(utf16(QString::fromLatin1(declared("UTF-8")))));
    }

    void kindsOfPixelsAreKnown()
    {
        QVERIFY(isOfPixels("png") && isOfPixels("jpeg"));
        QVERIFY(!isOfPixels("svg") && !isOfPixels("svgz") && !isOfPixels({}));
    }

    /// Also one of which only so much was looked at.
    void aDrawingThatIsTooLargeIsNone()
    {
        const QByteArray within(largestSvg - svg(4).size(), ' ');
        QVERIFY(isHarmlessSvg(svg(4) + within));
        QVERIFY(!isHarmlessSvg(svg(4) + within + ' '));
        QVERIFY(boundedPicture(svg(4) + within + ' ', 100).isNull());
    }

    void longThinOnesAreMadeSmaller()
    {
        QCOMPARE(boundedPicture(png(5000, 1), 100).size(), QSize(100, 1));
        QVERIFY(boundedPicture("no picture", 100).isNull());
    }
};

QTEST_MAIN(PictureReadingTest)
#include "tst_picturereading.moc"
