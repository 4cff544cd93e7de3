#include "app/backup/database/mergedtables.h"

#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::backup;

class MergedTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedForStandsBefore()
    {
        QSet<QString> before;
        for (const auto& table : mergedTables()) {
            QVERIFY2(!before.contains(table.name), qPrintable(table.name));
            QVERIFY2(
                !table.room.isEmpty() && table.identity.isEmpty() != table.parent.isEmpty(), qPrintable(table.name));
            QVERIFY2(table.parent.isEmpty() || before.contains(table.parent), qPrintable(table.name));
            before.insert(table.name);
        }
        for (const auto& table : mergedTables()) {
            for (const auto& number : table.numbers)
                QVERIFY2(before.contains(number.table), qPrintable(table.name));
        }
    }
};

QTEST_APPLESS_MAIN(MergedTablesTest)
#include "tst_mergedtables.moc"
