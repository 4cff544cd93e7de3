#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/display/qrcode.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class QrCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qrCodeHasFourWhiteModulesAroundIt()
    {
        QImage image(330, 330, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        paintQrCode(&painter, QRectF(0, 0, 330, 330), u"http://192.168.1.7:8080/r/lunch"_s);
        painter.end();
        // From the left edge to the first black pixel in the finder's row.
        int firstRed = 0, firstBlack = 0;
        for (int x = 0; x < 330 && firstBlack == 0; ++x) {
            if (image.pixelColor(x, 165) == Qt::red)
                firstRed = x + 1;
            for (int y = 0; y < 330; ++y) {
                if (image.pixelColor(x, y) == Qt::black)
                    firstBlack = x;
            }
        }
        const int module = 330 / 37; // 29 modules and twice four
        QVERIFY2(firstBlack - firstRed >= 4 * module, qPrintable(QString::number(firstBlack - firstRed)));
    }

    /// As long as it leads nowhere for a phone.
    void paleCodeHasNoBlack()
    {
        QrCode code;
        code.resize(132, 132);
        code.setText(u"http://127.0.0.1:8080/"_s);
        const auto hasBlack = [&code] {
            const QImage image = code.grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == Qt::black)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(hasBlack());
        code.setPale(true);
        QVERIFY(!hasBlack());
    }
};

QTEST_MAIN(QrCodeTest)
#include "tst_qrcode.moc"
