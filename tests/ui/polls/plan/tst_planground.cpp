#include "ui/polls/plan/planground.h"

#include <QBuffer>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;

class PlanGroundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsEachKind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        QImage image(80, 40, QImage::Format_RGB32);
        image.fill(Qt::red);
        for (const auto* format : {"PNG", "JPEG"}) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, format, 100);
            QTest::newRow(format) << bytes << QSize(80, 40);
        }
        QTest::newRow("SVG") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 40'><rect width='80' height='40' fill='red'/></svg>")
                             << QSize(2400, 1200);
    }
    void drawsEachKind()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QSize, size);
        const auto picture = venue::readPlanPicture(bytes);
        QVERIFY(picture.ok());
        const QImage drawn = drawnPlan(*picture);
        QCOMPARE(drawn.size(), size);
        const QColor middle = drawn.pixelColor(size.width() / 2, size.height() / 2);
        QVERIFY(middle.red() > 240 && middle.green() < 20);
    }

    void whatIsDamagedIsNone()
    {
        QVERIFY(drawnPlan({}).isNull());
        QVERIFY(drawnPlan({.bytes = "\x89PNG\r\n\x1a\n", .type = "image/png", .width = 5, .height = 5}).isNull());
    }
};

QTEST_MAIN(PlanGroundTest)
#include "tst_planground.moc"
