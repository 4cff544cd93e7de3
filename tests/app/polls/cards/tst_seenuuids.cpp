#include "app/polls/cards/seenuuids.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;

class SeenUuidsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersAll();
    void forgetsTheOldest();
    void readsWhatLiesBelow();
};

void SeenUuidsTest::remembersAll()
{
    SeenUuids seen;
    for (quint64 i = 0; i < 20'000; ++i) {
        QVERIFY(!seen.contains({0, i}));
        seen.add({0, i});
    }
    QVERIFY(seen.contains({0, 0}));
}

void SeenUuidsTest::forgetsTheOldest()
{
    SeenUuids seen(100);
    for (quint64 i = 0; i < 1000; ++i) {
        seen.add({0, i});
        for (quint64 j = i < 100 ? 0 : i - 99; j <= i; ++j)
            QVERIFY(seen.contains({0, j}));
        QVERIFY(i < 200 || !seen.contains({0, i - 200}));
    }
}

void SeenUuidsTest::readsWhatLiesBelow()
{
    SeenUuids below(10);
    SeenUuids upper;
    upper.setBelow(&below);
    below.add({1, 1});
    upper.add({2, 2});
    QVERIFY(upper.contains({1, 1}));
    QVERIFY(upper.contains({2, 2}));
    QVERIFY(!below.contains({2, 2}));
}

QTEST_GUILESS_MAIN(SeenUuidsTest)
#include "tst_seenuuids.moc"
