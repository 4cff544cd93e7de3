#include "ui/console/transcript/resultbox.h"

#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ResultBoxTest : public QObject {
    Q_OBJECT

    static int widthOfColumns(const QTableView& view)
    {
        int width = 0;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            width += view.columnWidth(column);
        return width;
    }

private Q_SLOTS:
    /// A bar below a table of three rows hides more than it shows.
    void columnsFitTheRoomThereIs()
    {
        HtmlTable table;
        table.header = {u"name"_s, u"address"_s, u"count"_s};
        for (int row = 0; row < 30; ++row)
            table.rows.append({u"http"_s, u"http://[::1]:44331/"_s.repeated(4), u"1204"_s});
        ResultTable box(table, nullptr);
        box.resize(2000, box.sizeHint().height());
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        auto* view = box.findChild<QTableView*>();
        const int address = view->columnWidth(1);
        const int count = QFontMetrics(Fonts::text()).horizontalAdvance(u"1204"_s);
        for (const int width : {Metrics::px(320), Metrics::px(260), Metrics::px(400)}) {
            box.resize(width, box.height());
            QTRY_VERIFY(view->viewport()->width() < width);
            QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
            QVERIFY(!view->horizontalScrollBar()->isVisible());
            QVERIFY(widthOfColumns(*view) <= view->viewport()->width());
            QVERIFY(view->columnWidth(2) >= count + 16); // numbers stay whole
            QVERIFY(view->columnWidth(0) >= QFontMetrics(Fonts::text()).horizontalAdvance(u"http"_s) + 16); // and names
        }
        QCOMPARE(view->model()->index(0, 1).data(Role::Elide).toInt(), int(Qt::ElideMiddle));
        box.resize(2000, box.height());
        QTRY_COMPARE(view->columnWidth(1), address);
    }

    /// No heading is cut beside a gap.
    void headingsHaveTheRoomThatIsLeft()
    {
        HtmlTable table;
        table.header = {
            u"name"_s, u"bytes that came in"_s, u"bytes that went out"_s, u"a heading that nothing holds"_s};
        table.rows.append({u"one"_s, u"1"_s, u"2"_s, u"3"_s});
        ResultTable box(table, nullptr);
        box.resize(2000, box.sizeHint().height());
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        auto* view = box.findChild<QTableView*>();
        const int whole = widthOfColumns(*view), longest = view->columnWidth(3);
        box.resize(box.width() - view->viewport()->width() + whole - 40, box.height());
        QTRY_VERIFY(view->viewport()->width() < whole);
        QTRY_VERIFY(widthOfColumns(*view) <= view->viewport()->width());
        QVERIFY(view->viewport()->width() - widthOfColumns(*view) <= 4);
        QVERIFY(view->columnWidth(3) < longest);
    }

    /// Of so many columns each would be nothing.
    void manyColumnsAreScrolled()
    {
        HtmlTable table;
        for (int column = 0; column < 40; ++column)
            table.header << u"column %1"_s.arg(column);
        table.rows.append(table.header);
        ResultTable box(table, nullptr);
        box.resize(Metrics::px(600), box.sizeHint().height());
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QTRY_VERIFY(box.findChild<QTableView*>()->horizontalScrollBar()->maximum() > 0);
        QVERIFY(box.findChild<QTableView*>()->columnWidth(7) >= Metrics::px(56));
    }
};

QTEST_MAIN(ResultBoxTest)
#include "tst_resultbox.moc"
