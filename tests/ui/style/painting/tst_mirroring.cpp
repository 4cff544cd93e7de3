#include <QImage>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>
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
using namespace Qt::StringLiterals;

class MirroringTest : public QObject {
    Q_OBJECT

    /// The rightmost dark pixel.
    static int endOfInk(const QImage& image, const QRect& where)
    {
        int end = -1;
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); ++x)
                end = image.pixelColor(x, y).lightness() < 160 ? qMax(end, x) : end;
        }
        return end;
    }

private Q_SLOTS:
    void whatIsWithinIsMirrored()
    {
        const QRectF whole(10, 0, 100, 50), rect(15.5, 5, 20, 10);
        QCOMPARE(visualRectF(Qt::LeftToRight, whole, rect), rect);
        QCOMPARE(visualRectF(Qt::RightToLeft, whole, rect), QRectF(84.5, 5, 20, 10));
        QCOMPARE(visualX(Qt::LeftToRight, whole, 15.5), 15.5);
        QCOMPARE(visualX(Qt::RightToLeft, whole, 15.5), 104.5);
    }

    void numbersHaveTheRoomOfTheWidest()
    {
        const QRectF place(10, 0, 100, 50);
        QCOMPARE(numberRoom(Qt::LeftToRight, place, 30), place);
        QCOMPARE(numberRoom(Qt::RightToLeft, place, 30), QRectF(10, 0, 30, 50));
        QCOMPARE(QStyle::visualAlignment(Qt::RightToLeft, numberAlignment) & Qt::AlignHorizontal_Mask,
            Qt::AlignRight | Qt::AlignAbsolute);
    }

    /// 79 under the 14 of 140 would be read as another place.
    void numbersEndOnOneLine_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }
    void numbersEndOnOneLine()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QStandardItemModel model(3, 1);
        const QStringList numbers{u"1,140"_s, u"79"_s, u"140"_s};
        for (int row = 0; row < 3; ++row) {
            auto* item = new QStandardItem;
            item->setData(numbers[row], Role::RightText);
            model.setItem(row, item);
        }
        QListView list;
        list.setFrameShape(QFrame::NoFrame);
        list.setLayoutDirection(direction);
        list.setModel(&model);
        list.setItemDelegate(new RowDelegate(RowDelegate::Look::List, &list));
        list.resize(400, 200);
        const auto endsOfRows = [&list, &model] {
            const QImage image = list.viewport()->grab().toImage();
            QList<int> ends;
            for (int row = 0; row < model.rowCount(); ++row)
                ends << endOfInk(image, list.visualRect(model.index(row, 0)));
            return ends;
        };
        const QList<int> first = endsOfRows();
        QVERIFY2(qAbs(first[0] - first[1]) <= 1 && qAbs(first[0] - first[2]) <= 1,
            qPrintable(u"%1 %2 %3"_s.arg(first[0]).arg(first[1]).arg(first[2])));
        model.item(1)->setData(u"12,345,678"_s, Role::RightText); // all make room
        const QList<int> second = endsOfRows();
        QVERIFY(qAbs(second[0] - second[1]) <= 1 && qAbs(second[0] - second[2]) <= 1);
        QVERIFY(direction == Qt::LeftToRight || second[0] > first[0]);
    }

    void andInATableUnderItsHeading()
    {
        QStandardItemModel model(2, 2);
        for (int row = 0; row < 2; ++row) {
            auto* item = new QStandardItem(row == 0 ? u"140"_s : u"79"_s);
            item->setTextAlignment(numberAlignment);
            model.setItem(row, 1, item);
        }
        QTableView table;
        table.setFrameShape(QFrame::NoFrame);
        table.setShowGrid(false);
        table.setLayoutDirection(Qt::RightToLeft);
        table.setModel(&model);
        table.setItemDelegate(new RowDelegate(RowDelegate::Look::Table, &table));
        table.resize(400, 200);
        const QImage image = table.viewport()->grab().toImage();
        const auto end = [&](int row) { return endOfInk(image, table.visualRect(model.index(row, 1))); };
        QVERIFY2(qAbs(end(0) - end(1)) <= 1, qPrintable(QString::number(end(0) - end(1))));
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
