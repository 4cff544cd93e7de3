#include "ui/style/painting/picturereading.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTest>

#include "tests/support/testclass.h"

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
};

QTEST_MAIN(PictureReadingTest)
#include "tst_picturereading.moc"
