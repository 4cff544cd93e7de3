#include "app/polls/store/erasedcards.h"

#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class ErasedCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void whatWasFoundIsGoneOnWith();
    void itIsLookedForAgainWhereTheLogWasChanged();
    void whatFailedIsLookedForAgain();
    void aStrangerIsNotCountedFor();

private:
    BookRoom& room() { return *m_room; }
    PollStore store() { return PollStore(*room().database); }
    CardErasure erasureOf(const QString& tag)
    {
        const auto loaded = room().waited(store().load());
        return {.trace = traceOf(*loaded->ledgers.front(), tag)};
    }
    std::shared_ptr<FoundCard> found(const CardErasure& erasure)
    {
        return room().waited(store().findCard(erasure)).valueOr({});
    }
    /// What the log comes to.
    Tally counted() { return room().waited(store().load())->ledgers.front()->tally(); }

    std::unique_ptr<BookRoom> m_room;
};

void ErasedCardsTest::init()
{
    m_room = std::make_unique<BookRoom>();
    QVERIFY(room().makeOpen(fruitPoll()));
    for (const auto& card : {u"7E6FD7A0"_s, u"D45A8D55"_s, u"A0A0A0A0"_s})
        QVERIFY(room().tap(u"ra"_s, card));
}

// Votes wait for the second job alone, which must not count the whole log.
void ErasedCardsTest::whatWasFoundIsGoneOnWith()
{
    auto erasure = erasureOf(u"7E6FD7A0"_s);
    erasure.found = found(erasure);
    QCOMPARE(erasure.found->entries.size(), 1);
    const auto* ledger = erasure.found->recount.ledger.get();
    QCOMPARE(ledger->tally().votes, 2);
    QVERIFY(room().tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s)); // it has voted, which is stored, too
    const auto erased = room().waited(store().eraseCards({erasure}));
    QVERIFY(erased.ok());
    QCOMPARE(erased->size(), std::size_t(1));
    QCOMPARE(erased->front().counted.get(), ledger);
    QCOMPARE(erased->front().votes.size(), 2);
    QCOMPARE(ledger->tally().counts, (QMap<QString, int>{{u"apple"_s, 2}, {u"pear"_s, 1}}));
    QCOMPARE(counted(), ledger->tally());
    QCOMPARE(found(erasure)->entries, QList<qint64>());
}

void ErasedCardsTest::itIsLookedForAgainWhereTheLogWasChanged()
{
    auto erasure = erasureOf(u"7E6FD7A0"_s);
    erasure.found = found(erasure);
    const auto* ledger = erasure.found->recount.ledger.get();
    QVERIFY(room().done(room().registry->eraseCard(u"D45A8D55"_s, CardErasing::How::Remove)));
    const auto erased = room().waited(store().eraseCards({erasure}));
    QVERIFY(erased.ok());
    QVERIFY(erased->front().counted.get() != ledger);
    QCOMPARE(erased->front().counted->tally().votes, 1);
    QCOMPARE(counted(), erased->front().counted->tally());
}

void ErasedCardsTest::whatFailedIsLookedForAgain()
{
    auto erasure = erasureOf(u"7E6FD7A0"_s);
    erasure.found = found(erasure);
    room().fillDisk();
    QVERIFY(!room().waited(store().eraseCards({erasure})).ok());
    room().freeDisk();
    QCOMPARE(counted().votes, 3);
    const auto erased = room().waited(store().eraseCards({erasure}));
    QVERIFY(erased.ok());
    QCOMPARE(erased->front().votes.size(), 1);
    QCOMPARE(counted().votes, 2);
}

void ErasedCardsTest::aStrangerIsNotCountedFor()
{
    auto erasure = erasureOf(u"FFFFFFFF"_s);
    erasure.found = found(erasure);
    QVERIFY(erasure.found && !erasure.found->recount.ledger);
    const auto erased = room().waited(store().eraseCards({erasure}));
    QVERIFY(erased.ok() && erased->empty());
}

QTEST_GUILESS_MAIN(ErasedCardsTest)
#include "tst_erasedcards.moc"
