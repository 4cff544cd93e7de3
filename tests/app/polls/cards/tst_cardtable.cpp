#include "app/polls/cards/cardtable.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;

namespace {

CardKey keyOf(quint32 number)
{
    return {{number, 0, number / 3}}; // as alike as hostile ones may be
}

} // namespace

class CardTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersLikeAnyMap();
    void readsWhatLiesBelow();
    void keepsOnlyWhatItShould();
    void takesFewBytes();
    void isEmptyWhereMemoryWasUsedBefore();
    void tellsReadersApart();
};

void CardTableTest::remembersLikeAnyMap()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QRandomGenerator random(seed);
        const auto keys = 1 + random.bounded(5000U);
        CardTable<quint32> table;
        QHash<quint32, quint32> plain;
        if (seed % 2)
            table.reserve(keys / 2);
        for (int i = 0; i < 5000; ++i) {
            const auto key = random.bounded(keys);
            const auto value = 1 + random.bounded(1000U);
            table.set(keyOf(key), value);
            plain.insert(key, value);
            const auto other = random.bounded(keys);
            QCOMPARE(table.find(keyOf(other)).value_or(0), plain.value(other));
        }
        QCOMPARE(qsizetype(table.size()), plain.size());
        QHash<quint32, quint32> all;
        table.forEach([&all](const CardKey& key, quint32 value) { all.insert(key.words[0], value); });
        QCOMPARE(all, plain);
        table.clear();
        QCOMPARE(table.size(), std::size_t(0));
        QVERIFY(!table.find(keyOf(0)));
    }
}

void CardTableTest::readsWhatLiesBelow()
{
    CardTable<quint32> below;
    CardTable<quint32> table;
    table.setBelow(&below);
    QVERIFY(!table.find(keyOf(1)));
    below.set(keyOf(1), 10);
    below.set(keyOf(2), 20);
    table.set(keyOf(2), 21);
    QCOMPARE(table.find(keyOf(1)), std::optional(10U));
    QCOMPARE(table.find(keyOf(2)), std::optional(21U));
    QCOMPARE(below.find(keyOf(2)), std::optional(20U));
    QCOMPARE(table.size(), std::size_t(1));
}

void CardTableTest::keepsOnlyWhatItShould()
{
    CardTable<quint32> table;
    for (quint32 i = 0; i < 1000; ++i)
        table.set(keyOf(i), i + 1);
    table.keepOnly([](quint32 value) { return value % 10 == 0; });
    QCOMPARE(table.size(), std::size_t(100));
    QVERIFY(!table.find(keyOf(0)));
    QCOMPARE(table.find(keyOf(9)), std::optional(10U));
}

void CardTableTest::takesFewBytes()
{
    for (const bool reserved : {false, true}) {
        CardTable<quint32> table;
        if (reserved)
            table.reserve(300'000);
        for (quint32 i = 0; i < 300'000; ++i)
            table.set(keyOf(i), 1);
        const auto each = double(table.bytes()) / 300'000;
        QVERIFY2(each > 16 && each < 26, qPrintable(QString::number(each)));
    }
}

void CardTableTest::isEmptyWhereMemoryWasUsedBefore()
{
    // Small blocks come from what was freed; large ones are pages of the kernel's.
    for (const quint32 count : {100U, 5'000U, 400'000U}) {
        for (int round = 0; round < 3; ++round) {
            CardTable<quint32> table;
            table.reserve(count);
            for (quint32 i = 0; i < count; ++i) {
                QVERIFY(!table.find(keyOf(i)));
                table.set(keyOf(i), ~0U);
            }
            table.clear();
            std::vector<quint32> dirt(std::size_t(count) / 16, ~0U); // of a shard's size, freed before the next round
            QCOMPARE(dirt.back(), ~0U);
        }
    }
}

void CardTableTest::tellsReadersApart()
{
    const auto card = keyOf(7);
    QVERIFY(card.on(1) != card.on(2));
    QVERIFY(card.on(1) == keyOf(7).on(1));
    for (std::size_t word = 0; word < card.words.size(); ++word) {
        auto other = card;
        other.words[word] ^= 1;
        QVERIFY(!(other == card));
    }
}

QTEST_GUILESS_MAIN(CardTableTest)
#include "tst_cardtable.moc"
