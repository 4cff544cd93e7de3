#include "app/polls/cards/zeroedallocator.h"

#include <algorithm>
#include <limits>
#include <new>
#include <vector>

#include <QTest>
#include <QtGlobal>

#include "tests/support/testclass.h"

using namespace everyport::polls;

namespace {

using Words = std::vector<quint32, ZeroedAllocator<quint32>>;

bool isAll(const Words& words, quint32 value)
{
    return std::all_of(words.begin(), words.end(), [value](quint32 word) { return word == value; });
}

} // namespace

class ZeroedAllocatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newElementsAreZero_data();
    void newElementsAreZero();
    void copiesAndValuesAreMadeAsEver();
    void tooMuchIsRefused();
};

void ZeroedAllocatorTest::newElementsAreZero_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("small") << 1'000;
    QTest::newRow("just below a large block") << 262'143;
    QTest::newRow("a large block") << 262'144;
    QTest::newRow("many pages and some bytes") << 3'000'001;
}

void ZeroedAllocatorTest::newElementsAreZero()
{
    QFETCH(int, count);
    for (int round = 0; round < 3; ++round) {
        Words words(static_cast<std::size_t>(count));
        QCOMPARE(words.size(), std::size_t(count));
        QVERIFY(isAll(words, 0));
        std::fill(words.begin(), words.end(), ~0U); // the next round may be given this block
        QVERIFY(isAll(words, ~0U));
    }
}

void ZeroedAllocatorTest::copiesAndValuesAreMadeAsEver()
{
    Words words(400'000, 7U);
    QVERIFY(isAll(words, 7));
    const auto copy = words; // NOLINT(performance-unnecessary-copy-initialization): it is what is tested
    words.resize(500'000);
    QVERIFY(isAll(copy, 7));
    QCOMPARE(words[399'999], 7U);
    QCOMPARE(words[400'000], 0U);
}

void ZeroedAllocatorTest::tooMuchIsRefused()
{
    ZeroedAllocator<quint64> allocator;
    QVERIFY_THROWS_EXCEPTION(
        std::bad_array_new_length, allocator.allocate(std::numeric_limits<std::size_t>::max() / 4));
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, allocator.allocate(std::numeric_limits<std::size_t>::max() / 16));
}

QTEST_GUILESS_MAIN(ZeroedAllocatorTest)
#include "tst_zeroedallocator.moc"
