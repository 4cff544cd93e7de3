#include "app/venue/planpicture.h"

#include <QStringEncoder>
#include <QTest>

#include "tests/app/venue/venueroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::venue;
using namespace Qt::StringLiterals;

class PlanPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizesStandInTheFile()
    {
        const auto png = readPlanPicture(pngHead(640, 480));
        QVERIFY(png.ok());
        QCOMPARE(png->type, "image/png");
        QCOMPARE(QSizeF(png->width, png->height), QSizeF(640, 480));
        // A segment of a camera's before the frame's header; 300 high, 500 wide.
        const QByteArray frame(
            "\xff\xd8\xff\xe0\x00\x04\x01\x02\xff\xff\xc2\x00\x11\x08\x01\x2c\x01\xf4\x03\0\0\0\0", 23);
        const auto jpeg = readPlanPicture(frame);
        QVERIFY2(jpeg.ok(), qPrintable(jpeg ? QString() : jpeg.error().text));
        QCOMPARE(jpeg->type, "image/jpeg");
        QCOMPARE(QSizeF(jpeg->width, jpeg->height), QSizeF(500, 300));
        const auto svg = readPlanPicture("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'/>");
        QVERIFY(svg.ok());
        QCOMPARE(svg->type, "image/svg+xml");
        QCOMPARE(QSizeF(svg->width, svg->height), QSizeF(20, 10));
    }

    void refusesWhatIsNoPlan_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("gif") << QByteArray("GIF89a............");
        QTest::newRow("cut png") << pngHead().left(20);
        QTest::newRow("empty png") << pngHead(0, 300);
        QTest::newRow("negative png") << pngHead(-1, -1);
        QTest::newRow("bomb") << pngHead(30'000, 30'000);
        QTest::newRow("strip") << pngHead(4000, 20);
        QTest::newRow("jpeg without a frame") << QByteArray("\xff\xd8\xff\xe0\x00\x02\xff\xd9", 8);
        QTest::newRow("jpeg whose segment leads beyond")
            << QByteArray("\xff\xd8\xff\xe0\xff\xff\x01\x01\x01\x01\x01\x01", 12);
        QTest::newRow("a box that is no number")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 nan nan'/>");
        QTest::newRow("large") << pngHead() + QByteArray(largestPlanPicture, 'x');
    }
    void refusesWhatIsNoPlan()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = readPlanPicture(bytes);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().reason, Reason::BadValue);
        QVERIFY(!read.error().text.isEmpty());
    }

    /// A browser, the window and whoever looks at a drawing first decode it each in their own way.
    void aDrawingIsKeptAsItWasLookedAt()
    {
        const auto head = u"<?xml version=\"1.0\" encoding=\"%1\"?>"_s;
        const auto inside = u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><text>Küche</text></svg>"_s;
        const auto inUtf8 = (head.arg(u"UTF-8"_s) + inside).toUtf8();
        QStringEncoder utf16(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        const QByteArray wide = utf16(head.arg(u"UTF-16"_s) + inside);
        for (const auto& bytes : {inUtf8, wide, (head.arg(u"ISO-8859-1"_s) + inside).toLatin1()}) {
            const auto svg = readPlanPicture(bytes);
            QVERIFY2(svg.ok(), qPrintable(svg ? QString() : svg.error().text));
            QCOMPARE(svg->bytes, inUtf8);
            QCOMPARE(QSizeF(svg->width, svg->height), QSizeF(20, 10));
        }
        for (const auto& bytes : {(head.arg(u"UTF-7"_s) + inside).toUtf8(), inside.toLatin1(), wide.sliced(2)}) {
            const auto svg = readPlanPicture(bytes);
            QVERIFY(!svg.ok());
            QCOMPARE(svg.error().reason, Reason::BadValue);
            QVERIFY2(svg.error().text.endsWith(u"Save it as UTF-8."_s), qPrintable(svg.error().text));
        }
        // What is kept is read again at the next start.
        const QString wider = u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><!--"_s
            + QString(largestPlanPicture / 2 - 100, u'階') + u"--></svg>"_s;
        QVERIFY(readPlanPicture(QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(wider))
                    .error()
                    .text.contains(u"4 MiB"_s));
    }

    /// In UTF-16 an attribute may be called ħ, which has the byte of a quotation mark; in UTF-7 no = stands anywhere.
    void aCrowdedDrawingIsRefusedHoweverItIsWritten()
    {
        QString many;
        for (int i = 0; i < 60'000; ++i)
            many += u" a%1=''"_s.arg(i);
        const auto wide = u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10' ħ=''><g%1/></svg>"_s.arg(many);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf8}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const auto svg = readPlanPicture(encoder(wide));
            QVERIFY(!svg.ok());
            QVERIFY2(svg.error().text.contains(u"too much"_s), qPrintable(svg.error().text));
        }
        const auto narrow = u"<?xml version='1.0' encoding='UTF-7'?>"_s
            + QString(wide).remove(u" ħ=''"_s).replace(u"=''"_s, u"+AD0-''"_s);
        QVERIFY(!readPlanPicture(narrow.toLatin1()).ok());
    }

    void aJpegCutAnywhereIsRefusedOrSized()
    {
        const QByteArray frame(
            "\xff\xd8\xff\xe0\x00\x04\x01\x02\xff\xff\xc2\x00\x11\x08\x01\x2c\x01\xf4\x03\0\0\0\0", 23);
        for (qsizetype size = 0; size <= frame.size(); ++size)
            (void)readPlanPicture(frame.left(size));
    }
};

QTEST_GUILESS_MAIN(PlanPictureTest)
#include "tst_planpicture.moc"
