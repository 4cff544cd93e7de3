#include <QImage>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/painting/sparklinepainting.h"
#include "ui/widgets/display/sparkline.h"

using namespace everyport::ui;

class MirroringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWithinIsMirrored()
    {
        const QRectF whole(10, 0, 100, 50), rect(15.5, 5, 20, 10);
        QCOMPARE(visualRectF(Qt::LeftToRight, whole, rect), rect);
        QCOMPARE(visualRectF(Qt::RightToLeft, whole, rect), QRectF(84.5, 5, 20, 10));
        QCOMPARE(visualX(Qt::LeftToRight, whole, 15.5), 15.5);
        QCOMPARE(visualX(Qt::RightToLeft, whole, 15.5), 104.5);
    }

    void theNewestOfALittleLineIsWhereWordsEnd()
    {
        const auto peak = [](Qt::LayoutDirection direction) {
            QImage image(100, 20, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintSparkline(&painter, QRectF(image.rect()), {0, 0, 0, 0, 5}, Qt::black, direction);
            painter.end();
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, 1).lightness() < 128)
                    return x;
            }
            return -1;
        };
        QVERIFY(peak(Qt::LeftToRight) > 90);
        QVERIFY(peak(Qt::RightToLeft) >= 0 && peak(Qt::RightToLeft) < 10);
    }

    void andSoItIsInARowAndInATile()
    {
        const auto leftmost = [](QWidget& widget) { // where the line is high
            widget.setLayoutDirection(Qt::RightToLeft);
            const QImage image = widget.grab().toImage();
            const QColor accent = Colours::of(widget.palette()).accent;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor ink = image.pixelColor(x, y);
                    if (std::abs(ink.hslHue() - accent.hslHue()) < 12 && ink.hslSaturation() > 100)
                        return x;
                }
            }
            return -1;
        };
        Sparkline tile;
        tile.resize(200, 40);
        tile.setLine(0, {0, 0, 0, 0, 5}, Colours::of(tile.palette()).accent);
        QVERIFY(leftmost(tile) >= 0 && leftmost(tile) < 20);
        QListView list;
        QStandardItemModel model(1, 1);
        auto* item = new QStandardItem;
        item->setData(QVariant::fromValue(QList<double>{0, 0, 0, 0, 5}), Role::Sparkline);
        model.setItem(0, item);
        list.setModel(&model);
        list.setItemDelegate(new RowDelegate(RowDelegate::Look::List, &list));
        list.resize(400, 60);
        // It is px(52) wide, at the row's right end.
        const int peak = leftmost(list);
        QVERIFY2(peak > 300 && peak < 400 - Metrics::px(52), qPrintable(QString::number(peak)));
    }
};

QTEST_MAIN(MirroringTest)
#include "tst_mirroring.moc"
