#include <QHelpEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QtMath>
#include <QToolTip>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowmeasure.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/style/words/tips.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class RowDelegateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A heading is painted as the words are shown everywhere else, its number as well: an event's name, a reader's
    /// place.
    void headingsOfGroups()
    {
        QListView list;
        QStandardItemModel model(1, 1);
        list.setModel(&model);
        list.setItemDelegate(new RowDelegate(RowDelegate::Look::List, &list));
        list.resize(400, 60);
        const auto painted = [&](const QString& title, const QString& right) {
            auto* item = new QStandardItem(title);
            item->setData(true, Role::Group);
            item->setData(right, Role::RightText);
            model.setItem(0, item);
            return list.grab().toImage();
        };
        const QImage empty = painted({}, {});
        for (const StrangersWords& words : strangersWords()) {
            const QString shown = shownInLine(words.text);
            const QImage title = painted(shown, {});
            QVERIFY2(title != empty, words.name);
            QVERIFY2(painted(words.text, {}) == title, words.name);
            QVERIFY2(painted(u"Event"_s, words.text.left(40)) == painted(u"Event"_s, shownInLine(words.text.left(40))),
                words.name);
        }
    }

    /// In a column that was not measured anew yet.
    void aLineOfValuesGivesWayToItsNumber()
    {
        QTableView table;
        QStandardItemModel model(1, 1);
        table.setModel(&model);
        table.setShowGrid(false);
        table.setItemDelegate(new RowDelegate(RowDelegate::Look::Table, &table));
        table.resize(400, 60);
        const auto painted = [&](bool hasLine, int width) {
            auto* item = new QStandardItem(u"0.0 kB/s"_s);
            if (hasLine)
                item->setData(QVariant::fromValue(QList<double>{3, 0, 0}), Role::Sparkline);
            model.setItem(0, 0, item);
            table.setColumnWidth(0, width);
            return table.grab().toImage();
        };
        const int wide = Metrics::px(200);
        QVERIFY(painted(true, wide) != painted(false, wide));
        const int narrow = Metrics::px(100);
        QCOMPARE(painted(true, narrow), painted(false, narrow));
    }

    /// Who sees no colours sees that "You may not do that here." is no address.
    void aTroubleInTheSecondTextHasItsMark()
    {
        QListView list;
        QStandardItemModel model(1, 1);
        auto* item = new QStandardItem(u"Staff only"_s);
        item->setData(u"no"_s, Role::SecondText);
        model.setItem(0, item);
        list.setModel(&model);
        list.setItemDelegate(new RowDelegate(RowDelegate::Look::List, &list));
        list.resize(400, 60);
        const QColor failed = toneColour(Tone::Failed, list.palette());
        const auto hasSquare = [&] {
            const QImage image = list.grab().toImage();
            for (int y = 0; y + 6 < image.height(); ++y) {
                for (int x = 0; x + 6 < image.width(); ++x) {
                    int same = 0;
                    for (int at = 0; at < 36; ++at)
                        same += image.pixelColor(x + at % 6, y + at / 6) == failed ? 1 : 0;
                    if (same == 36)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!hasSquare());
        const int plain = cellNeed(model.index(0, 0)).whole;
        item->setData(int(Tone::Failed), Role::SecondTone);
        QVERIFY(hasSquare());
        QVERIFY(cellNeed(model.index(0, 0)).whole >= plain + Metrics::px(10));
    }

    /// In some languages it is longer than its column is wide.
    void aTagStaysInItsCell()
    {
        QTableView table;
        QStandardItemModel model(1, 2);
        model.setItem(0, 0, new QStandardItem(u"x"_s));
        model.setItem(0, 1, new QStandardItem);
        table.setModel(&model);
        table.setShowGrid(false);
        table.setItemDelegate(new RowDelegate(RowDelegate::Look::Table, &table));
        table.resize(400, 100);
        table.setColumnWidth(0, 200);
        table.setColumnWidth(1, 60);
        const auto first = [&] {
            const QImage image = table.viewport()->grab().toImage();
            return image.copy(table.visualRect(model.index(0, 0)));
        };
        const QImage before = first();
        model.item(0, 1)->setData(u"[answered, 1 ms, at great length]"_s, Role::Tag);
        QCOMPARE(first(), before);
    }

    /// "town-f… [en direct]" is no name; a number of equal lines, though, stays beside a cut text.
    void aTagThatYieldsCutsNoName()
    {
        QListView list;
        list.setFrameShape(QFrame::NoFrame);
        QStandardItemModel model(1, 1);
        model.setItem(0, new QStandardItem(u"town-fund"_s));
        list.setModel(&model);
        list.setItemDelegate(new RowDelegate(RowDelegate::Look::List, &list));
        const int name = QFontMetrics(Fonts::text()).horizontalAdvance(u"town-fund"_s);
        list.resize(name + Metrics::px(60), 60);
        // What is at the name's place; the margin before it is part of that.
        const auto named = [&](const QString& tag, bool yields) {
            model.item(0)->setData(tag, Role::Tag);
            model.item(0)->setData(yields, Role::TagYields);
            const QImage image = list.viewport()->grab().toImage();
            const QRect row = list.visualRect(model.index(0, 0));
            return image.copy(QRect(row.topLeft(), QSize(name, row.height())));
        };
        named({}, true); // the list lays itself out before it is painted first
        const QImage whole = named({}, true);
        const QString tag(30, u'w');
        QCOMPARE(named(tag, true), whole);
        QVERIFY(named(tag, false) != whole);
        const auto painted = [&](const QString& text) {
            named(text, true);
            return list.viewport()->grab().toImage();
        };
        QCOMPARE(painted(tag), painted(tag + u'x')); // the mark alone, and no beginning of a word
        QVERIFY(painted(tag) != painted({}));
        list.resize(name + Metrics::px(400), 60); // where there is room it makes no difference
        QCOMPARE(named(u"live"_s, true), whole);
        const auto all = [&](bool yields) {
            model.item(0)->setData(yields, Role::TagYields);
            return list.viewport()->grab().toImage();
        };
        QCOMPARE(all(true), all(false));
    }

    /// What a rule colours stays in sight, chosen or not, and mirrored at the other end.
    void aBarStandsAtTheBeginning()
    {
        QTableView table;
        QStandardItemModel model(2, 2);
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 2; ++column)
                model.setItem(row, column, new QStandardItem(u"x"_s));
        }
        for (int column = 0; column < 2; ++column)
            model.item(1, column)->setData(QColor(Qt::red), Role::Bar);
        table.setModel(&model);
        table.setShowGrid(false);
        table.setItemDelegate(new RowDelegate(RowDelegate::Look::Table, &table));
        table.resize(400, 200);
        const auto colourAt = [&](int row, int column, int x) {
            const QRect cell = table.visualRect(model.index(row, column));
            const QImage image = table.viewport()->grab().toImage();
            return image.pixelColor((x < 0 ? cell.right() + x + 1 : cell.left() + x), cell.center().y());
        };
        QCOMPARE(colourAt(1, 0, 1), QColor(Qt::red));
        QVERIFY(colourAt(1, 0, 6) != QColor(Qt::red));
        QVERIFY(colourAt(1, 1, 1) != QColor(Qt::red));
        QVERIFY(colourAt(0, 0, 1) != QColor(Qt::red));
        table.selectRow(1);
        QCOMPARE(colourAt(1, 0, 1), QColor(Qt::red));
        table.hideColumn(0);
        QCOMPARE(colourAt(1, 1, 1), QColor(Qt::red));
        table.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(colourAt(1, 1, -2), QColor(Qt::red));
    }

    /// Digits are painted as wide as each other, and may need more than the font's own: the text ends in "…", not at
    /// the edge of its pane.
    void digitsAreNotCutAtTheEdge()
    {
        const QString text = u"Listening on http://127.0.0.1:11111/, http://[::1]:11111/."_s;
        QTableView table;
        QStandardItemModel model(1, 1);
        model.setItem(0, new QStandardItem(text));
        table.setModel(&model);
        table.setShowGrid(false);
        table.setItemDelegate(new RowDelegate(RowDelegate::Look::Table, &table));
        table.resize(700, 60);
        const int own = QFontMetrics(Fonts::text()).horizontalAdvance(text) + RowDelegate::edges(table, 0);
        const int whole = RowDelegate::wantedWidth(table, model.index(0, 0));
        for (int width = own - 8; width <= whole + 1; ++width) {
            table.setColumnWidth(0, width);
            const QRect cell = table.visualRect(model.index(0, 0));
            const QImage image = table.viewport()->grab().toImage();
            const QRgb ground = image.pixel(2, 2);
            for (int x = cell.right() - RowDelegate::edges(table, 0) / 2 + 3; x <= cell.right(); ++x) {
                for (int y = cell.top(); y <= cell.bottom(); ++y)
                    QVERIFY2(image.pixel(x, y) == ground, qPrintable(u"%1 of %2 at %3"_s.arg(width).arg(whole).arg(x)));
            }
        }
    }

    /// A reader's or a file's name differs as often at its end as at its beginning.
    void namesAreCutInTheMiddle()
    {
        const QString name = u"Table at the window to the yard, left of the door"_s;
        QTableView table;
        QStandardItemModel model(1, 1);
        table.setModel(&model);
        table.setItemDelegate(new RowDelegate(RowDelegate::Look::Table, &table));
        table.setColumnWidth(0, 150);
        table.resize(400, 100);
        const auto painted = [&](const QString& text, Qt::TextElideMode elide) {
            auto* item = new QStandardItem(text);
            item->setData(int(elide), Role::Elide);
            model.setItem(0, item);
            return table.grab().toImage();
        };
        const QFontMetrics metrics(Fonts::text());
        const int room = 150 - RowDelegate::edges(table, 0) - (table.showGrid() ? 1 : 0);
        const QString cut = metrics.elidedText(name, Qt::ElideMiddle, room);
        QVERIFY(cut != name && cut.endsWith(u'r'));
        QVERIFY(painted(name, Qt::ElideMiddle) == painted(cut, Qt::ElideMiddle));
        QVERIFY(painted(name, Qt::ElideMiddle) != painted(name, Qt::ElideRight));
    }

    /// A part of a port is another port: the host before it gives way.
    void aSecondTextThatStaysIsWhole()
    {
        const QString host = u"behind-the-yard.left-of-the-door.example.org"_s, port = u"56974"_s;
        QTableView table;
        QStandardItemModel model(1, 1);
        table.setModel(&model);
        table.setShowGrid(false);
        table.setItemDelegate(new RowDelegate(RowDelegate::Look::Table, &table));
        table.setColumnWidth(0, 150);
        table.resize(400, 100);
        const auto painted = [&](const QString& text, bool stays) {
            auto* item = new QStandardItem(text);
            item->setData(int(Qt::ElideMiddle), Role::Elide);
            item->setData(port, Role::SecondText);
            item->setData(stays, Role::SecondStays);
            model.setItem(0, item);
            return table.grab().toImage();
        };
        painted(host, true);
        const CellNeed need = cellNeed(model.index(0, 0));
        QCOMPARE(need.text, need.whole); // with less it is cut
        QVERIFY(need.whole > 150);
        const int second = qCeil(QFontMetricsF(Fonts::caption()).horizontalAdvance(port)) + 8;
        const QString cut = QFontMetrics(Fonts::text())
                                .elidedText(host, Qt::ElideMiddle, 150 - RowDelegate::edges(table, 0) - second);
        QVERIFY(painted(host, true) == painted(cut, true));
        QVERIFY(painted(host, true) != painted(host, false));
    }

    /// Up to its last digit, whatever its digits' widths add up to.
    void noDigitOfASecondTextThatStaysIsMissing()
    {
        QTableView table;
        QStandardItemModel model(1, 1);
        table.setModel(&model);
        table.setItemDelegate(new RowDelegate(RowDelegate::Look::Table, &table));
        table.setColumnWidth(0, 150);
        table.resize(400, 100);
        const auto painted = [&](int port) {
            auto* item = new QStandardItem(u"behind-the-yard.left-of-the-door.example.org"_s);
            item->setData(QString::number(port), Role::SecondText);
            item->setData(true, Role::SecondStays);
            model.setItem(0, item);
            return table.grab().toImage();
        };
        for (int port = 40000; port < 48000; port += 111)
            QVERIFY2(painted(port) != painted(port / 10 * 10 + (port + 3) % 10), qPrintable(QString::number(port)));
    }

    /// What is cut says itself in whole below the pointer, and what is not needs no tip.
    void whatIsCutHasATipOfTheWhole()
    {
        QTableView table;
        QStandardItemModel model(1, 2);
        const QString name = u"Table at the <b>window</b> to the yard"_s;
        model.setItem(0, 0, new QStandardItem(name));
        model.setItem(0, 1, new QStandardItem(u"ready"_s));
        model.item(0, 0)->setData(int(Mark::Good), Role::MarkIs);
        table.setModel(&model);
        table.setItemDelegate(new RowDelegate(RowDelegate::Look::Table, &table));
        table.setShowGrid(false);
        table.resize(700, 100);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const auto tipOf = [&](int column) {
            QToolTip::hideText();
            [&] { QTRY_VERIFY(!QToolTip::isVisible()); }();
            const QPoint at = table.visualRect(model.index(0, column)).center();
            QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(table.viewport(), &help);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        const int wanted = RowDelegate::wantedWidth(table, model.index(0, 0));
        QVERIFY(wanted > QFontMetrics(Fonts::text()).horizontalAdvance(name) + RowDelegate::edges(table, 0));
        table.setColumnWidth(0, wanted);
        QCOMPARE(tipOf(0), QString());
        QCOMPARE(tipOf(1), QString());
        table.setColumnWidth(0, wanted - 10);
        QCOMPARE(tipOf(0), tipText(name));
        model.item(0, 0)->setToolTip(u"more than the name"_s);
        QCOMPARE(tipOf(0), u"more than the name"_s);
        table.setLayoutDirection(Qt::RightToLeft);
        model.item(0, 0)->setToolTip({});
        QCOMPARE(tipOf(0), tipText(name));
    }
};

QTEST_MAIN(RowDelegateTest)
#include "tst_rowdelegate.moc"
