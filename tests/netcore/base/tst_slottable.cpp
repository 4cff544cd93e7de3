#include <QTest>

#include "netcore/base/slottable.h"
#include "tests/support/testclass.h"

using namespace everyport;

class SlotTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasAdded()
    {
        SlotTable<int> table;
        const auto one = table.add(1);
        const auto two = table.add(2);
        QVERIFY(one != 0 && two != 0 && one != two);
        QCOMPARE(*table.find(one), 1);
        QCOMPARE(*table.find(two), 2);
        QCOMPARE(table.count(), size_t(2));
        QVERIFY(!table.find(0));
        QVERIFY(!table.find(1000));
    }

    void anOldNumberFindsNobody()
    {
        SlotTable<int> table;
        const auto old = table.add(7);
        QCOMPARE(table.take(old).value_or(0), 7);
        QVERIFY(!table.take(old));
        const auto fresh = table.add(8); // in the same slot
        QCOMPARE(quint32(fresh), quint32(old));
        QVERIFY(!table.find(old));
        QCOMPARE(*table.find(fresh), 8);
        QCOMPARE(table.values(), std::vector<int>{8});
    }

    void slotsAreUsedAgain()
    {
        SlotTable<int> table;
        SlotTable<int>::Id highest = 0;
        for (int round = 0; round < 1000; ++round) {
            const auto a = table.add(round);
            const auto b = table.add(round);
            highest = std::max({highest, a & 0xffffffff, b & 0xffffffff});
            table.take(a);
            table.take(b);
        }
        QVERIFY(highest <= 1);
        QCOMPARE(table.count(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(SlotTableTest)
#include "tst_slottable.moc"
