#include "app/venue/planpicture.h"

#include <QTest>

#include "tests/app/venue/venueroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::venue;

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
