#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tableexport.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Group rows keep their place, and the row above a table wraps, drives and exports it.
class RowGroupsTest : public QObject {
    Q_OBJECT

    static QList<QStandardItem*> row(const QString& name, int count, int group, bool heading = false)
    {
        QList<QStandardItem*> items{
            new QStandardItem(name), new QStandardItem(heading ? QString() : QString::number(count))};
        items[0]->setData(group, Role::GroupOf);
        items[0]->setData(heading, Role::Group);
        items[1]->setData(count, Role::Sort);
        return items;
    }
    static QStandardItemModel* readers(QObject* parent)
    {
        auto* model = new QStandardItemModel(0, 2, parent);
        model->setHorizontalHeaderLabels({u"Name"_s, u"Reads"_s});
        model->setHeaderData(0, Qt::Horizontal, u"name"_s, Role::Key);
        model->setHeaderData(1, Qt::Horizontal, u"reads"_s, Role::Key);
        model->appendRow(row(u"Ports"_s, 0, 1, true));
        model->appendRow(row(u"ttyS0"_s, 5, 1));
        model->appendRow(row(u"Readers"_s, 0, 0, true));
        model->appendRow(row(u"Entrance"_s, 3, 0));
        model->appendRow(row(u"Bar"_s, 9, 0));
        return model;
    }
    static QStringList shown(const QAbstractItemModel& model)
    {
        QStringList names;
        for (int i = 0; i < model.rowCount(); ++i)
            names.append(model.index(i, 0).data().toString());
        return names;
    }

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

    void filterRowWrapsAndRemembers()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        {
            Table table(u"t"_s, memory);
            table.setSource(readers(&table));
            FilterRow row(u"t"_s, u"Filter"_s, memory);
            row.drive(&table);
            for (int i = 0; i < 5; ++i)
                row.addChip(u"A rather long chip %1"_s.arg(i));
            row.resize(1200, row.heightForWidth(1200));
            row.show();
            const int oneLine = row.heightForWidth(1200);
            QVERIFY(row.heightForWidth(420) > oneLine);
            row.resize(420, row.heightForWidth(420));
            for (const Chip* chip : row.findChildren<Chip*>()) {
                QVERIFY2(QRect(0, 0, 420, row.height()).contains(chip->geometry()), qPrintable(chip->text()));
                for (const Chip* other : row.findChildren<Chip*>())
                    QVERIFY(chip == other || !chip->geometry().intersects(other->geometry()));
            }
            row.field()->setText(u"name:bar"_s);
            QCOMPARE(table.rows()->shown(), 1);
        }
        Table table(u"t"_s, memory);
        table.setSource(readers(&table));
        FilterRow row(u"t"_s, u"Filter"_s, memory);
        row.drive(&table);
        QCOMPARE(row.field()->text(), u"name:bar"_s);
        QCOMPARE(table.rows()->shown(), 1);
    }

    void exportsWhatIsShown()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        auto* model = readers(&table);
        model->item(3, 0)->setText(u"=cmd|'calc'"_s);
        model->item(4, 0)->setText(u"the \"bar\", left"_s);
        table.setSource(model);
        table.sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(tableText(table, u','),
            QByteArray("Name,Reads\r\n\"the \"\"bar\"\", left\",9\r\n'=cmd|'calc',3\r\nttyS0,5\r\n"));
        table.setColumnHidden(1, true);
        QVERIFY(tableText(table, u'\t').startsWith("Name\r\n"));
    }
};

QTEST_MAIN(RowGroupsTest)
#include "tst_rowgroups.moc"
