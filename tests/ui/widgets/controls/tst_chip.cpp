#include <QHBoxLayout>
#include <QImage>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/controls/chip.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ChipTest : public QObject {
    Q_OBJECT

    /// How much further one side of the middle row reaches than the other, of what differs from the ground.
    static int lean(const QImage& image)
    {
        const QRgb ground = image.pixel(8, image.height() / 2);
        int left = image.width(), right = 0;
        for (int y = 4; y < image.height() - 4; ++y) {
            for (int x = 8; x < image.width() - 8; ++x) {
                if (image.pixel(x, y) == ground)
                    continue;
                left = qMin(left, x);
                right = qMax(right, x);
            }
        }
        return left > right ? image.width() : qAbs(left - (image.width() - 1 - right));
    }

private Q_SLOTS:
    void aLoneIconStandsInTheMiddle()
    {
        Chip chip(u"Follow"_s);
        chip.setIconName(u"arrow-down-to-line"_s);
        chip.setFolded(true);
        QCOMPARE(chip.toolTip(), u"Follow"_s);
        QVERIFY(chip.sizeHint().width() < chip.wholeWidth());
        chip.resize(chip.sizeHint());
        QVERIFY2(lean(chip.grab().toImage()) <= 3, qPrintable(QString::number(lean(chip.grab().toImage()))));
    }

    /// Without a count there is nothing of it, not even a sign.
    /// An amber triangle beside "0" says that something is wrong.
    void aMarkOfNothingIsGrey()
    {
        Chip chip(u"Only trouble"_s);
        chip.setMark(Mark::Trouble);
        const auto isAmber = [&chip] {
            chip.resize(chip.sizeHint());
            const QImage image = chip.grab().toImage();
            const QRgb amber = markColour(Mark::Trouble, chip.palette()).rgb();
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixel(x, y) == amber)
                        return true;
                }
            }
            return false;
        };
        for (const int count : {0, 1, 12, 0}) {
            chip.setCount(count);
            QCOMPARE(isAmber(), count > 0);
        }
        chip.setCount(-1); // none is counted
        QVERIFY(isAmber());
    }

    void aFirstCountHasRoom()
    {
        for (const int count : {3, 12, 4321}) {
            QWidget window;
            auto* row = new QHBoxLayout(&window);
            auto* chip = new Chip(u"HTTP"_s);
            row->addWidget(chip);
            row->addStretch();
            window.resize(400, 60);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            const int before = chip->width();
            chip->setCount(count);
            QTRY_COMPARE(chip->width(), chip->sizeHint().width());
            QVERIFY(chip->width() > before);
        }
    }
};

QTEST_MAIN(ChipTest)
#include "tst_chip.moc"
