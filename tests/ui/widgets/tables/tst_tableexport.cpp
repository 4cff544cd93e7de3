#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/widgets/tables/groupedreaders.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tableexport.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TableExportTest : public QObject, private GroupedReaders {
    Q_OBJECT

private Q_SLOTS:
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

QTEST_MAIN(TableExportTest)
#include "tst_tableexport.moc"
