#include <QAbstractItemModelTester>
#include <QStandardItemModel>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/widgets/tables/groupedreaders.h"
#include "tests/ui/widgets/tables/manyreaders.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/rowfilter.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Group rows keep their place, and the row above a table wraps, drives and exports it.
class RowFilterTest : public QObject, private GroupedReaders {
    Q_OBJECT

private Q_SLOTS:
    void headingsStayAboveTheirRows()
    {
        RowFilter rows;
        rows.setSourceModel(readers(&rows));
        rows.sort(0, Qt::AscendingOrder);
        QCOMPARE(shown(rows), (QStringList{u"Readers"_s, u"Bar"_s, u"Entrance"_s, u"Ports"_s, u"ttyS0"_s}));
        rows.sort(0, Qt::DescendingOrder);
        QCOMPARE(shown(rows), (QStringList{u"Readers"_s, u"Entrance"_s, u"Bar"_s, u"Ports"_s, u"ttyS0"_s}));
        rows.sort(1, Qt::DescendingOrder);
        QCOMPARE(shown(rows), (QStringList{u"Readers"_s, u"Bar"_s, u"Entrance"_s, u"Ports"_s, u"ttyS0"_s}));
    }

    void numbersInNamesCountAsNumbers()
    {
        QStandardItemModel model;
        for (const QString& name : {u"Reader 10"_s, u"reader 3"_s, u"Reader 2"_s, u"Bar"_s})
            model.appendRow(new QStandardItem(name));
        RowFilter rows;
        rows.setSourceModel(&model);
        rows.sort(0, Qt::AscendingOrder);
        QCOMPARE(shown(rows), (QStringList{u"Bar"_s, u"Reader 2"_s, u"reader 3"_s, u"Reader 10"_s}));
        rows.sort(0, Qt::DescendingOrder);
        QCOMPARE(shown(rows), (QStringList{u"Reader 10"_s, u"reader 3"_s, u"Reader 2"_s, u"Bar"_s}));
    }

    void headingsGoWithTheirLastRow()
    {
        RowFilter rows;
        rows.setSourceModel(readers(&rows));
        rows.sort(0, Qt::AscendingOrder);
        rows.setTyped(u"tty"_s);
        QCOMPARE(shown(rows), (QStringList{u"Ports"_s, u"ttyS0"_s}));
        QCOMPARE(rows.shown(), 1);
        QCOMPARE(rows.total(), 3);
        rows.setTyped({});
        rows.setCondition(
            u"busy"_s, [](const QModelIndex& index) { return index.siblingAtColumn(1).data(Role::Sort).toInt() > 8; });
        QCOMPARE(shown(rows), (QStringList{u"Readers"_s, u"Bar"_s}));
    }

    void filtersByWhatIsTyped()
    {
        auto model = manyReaders(30);
        RowFilter rows;
        QAbstractItemModelTester tester(&rows);
        rows.setSourceModel(model.get());
        QCOMPARE(rows.keys(), QStringList({u"name"_s, u"state"_s}));
        rows.setTyped(u"state:gone"_s);
        QCOMPARE(rows.shown(), 10);
        QCOMPARE(rows.total(), 30);
        rows.setCondition(u"few"_s, [](const QModelIndex& row) { return row.row() < 9; });
        QCOMPARE(rows.shown(), 3);
        rows.setCondition(u"few"_s, nullptr);
        rows.setTyped({});
        QVERIFY(!rows.isFiltering());
        QCOMPARE(rows.shown(), 30);
    }
};

QTEST_MAIN(RowFilterTest)
#include "tst_rowfilter.moc"
