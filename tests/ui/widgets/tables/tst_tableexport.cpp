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

    /// What strangers are called opens in a spreadsheet as text, not as a formula of theirs.
    void strangersWriteNoFormulas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("formula") << u"=1+cmd|' /C calc'!A0"_s << QByteArray("'=1+cmd|' /C calc'!A0");
        QTest::newRow("begins as a number") << u"-2+3+cmd|' /C calc'!A0"_s << QByteArray("'-2+3+cmd|' /C calc'!A0");
        QTest::newRow("at") << u"@SUM(1)"_s << QByteArray("'@SUM(1)");
        QTest::newRow("behind a tab") << u"\t=1+1"_s << QByteArray("'\t=1+1");
        QTest::newRow("a number") << u"-12.5"_s << QByteArray("-12.5");
        QTest::newRow("kept in order on a screen")
            << QChar(0x2068) + u"1.9 kB"_s + QChar(0x2069) << QByteArray("1.9 kB");
        QTest::newRow("a word") << u"a=b"_s << QByteArray("a=b");
    }
    void strangersWriteNoFormulas()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, cell);
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({u"Name"_s});
        model.setItem(0, new QStandardItem(name));
        table.setSource(&model);
        QCOMPARE(tableText(table, u','), "Name\r\n" + cell + "\r\n");
    }
};

QTEST_MAIN(TableExportTest)
#include "tst_tableexport.moc"
