#include "app/polls/store/erasedcards.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/definition/polljson.h"
#include "app/polls/store/pollreader.h"
#include "app/polls/store/pollstore.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/polls/statementcount.h"
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
    void itIsLookedForInManyLogsAtOnce();
    void logsThatDoNotKnowItAreNotAsked();

private:
    BookRoom& room() { return *m_room; }
    PollReader reader() { return PollReader(*room().database); }
    PollStore store() { return PollStore(*room().database); }
    CardErasure erasureOf(const QString& tag)
    {
        const auto loaded = room().waited(store().load());
        return {.trace = traceOf(*loaded->ledgers.front(), tag)};
    }
    std::shared_ptr<FoundCard> found(const CardErasure& erasure)
    {
        return room().waited(reader().findCard(erasure)).valueOr({});
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
    QCOMPARE(erased->polls.size(), std::size_t(1));
    QCOMPARE(erased->polls.front().counted.get(), ledger);
    QCOMPARE(erased->polls.front().votes.size(), 2);
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
    QVERIFY(erased->polls.front().counted.get() != ledger);
    QCOMPARE(erased->polls.front().counted->tally().votes, 1);
    QCOMPARE(counted(), erased->polls.front().counted->tally());
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
    QCOMPARE(erased->polls.front().votes.size(), 1);
    QCOMPARE(counted().votes, 2);
}

void ErasedCardsTest::aStrangerIsNotCountedFor()
{
    auto erasure = erasureOf(u"FFFFFFFF"_s);
    erasure.found = found(erasure);
    QVERIFY(erasure.found && !erasure.found->recount.ledger);
    const auto erased = room().waited(store().eraseCards({erasure}));
    QVERIFY(erased.ok() && erased->polls.empty());
}

void ErasedCardsTest::itIsLookedForInManyLogsAtOnce()
{
    QVERIFY(room().makeOpen(fruitPoll(u"second"_s)));
    QVERIFY(room().done(room().registry->closePoll(u"fruit"_s)));
    QVERIFY(room().tap(u"ra"_s, u"B0B0B0B0"_s));
    const auto loaded = room().waited(store().load());
    const auto unknown = [&](const QString& tag) {
        QList<CardErasure> erasures;
        for (const auto& ledger : loaded->ledgers)
            erasures.append({.trace = traceOf(*ledger, tag)});
        erasures.append({.trace = {.place = {.key = 99}, .cards = {u"c"_s}}});
        return room().waited(reader().findUnknown(erasures)).valueOr({});
    };
    const auto both = unknown(u"FFFFFFFF"_s);
    QCOMPARE(both.size(), 3);
    QVERIFY(both[0] && both[0]->entries.isEmpty() && both[0]->until == loaded->ledgers[0]->lastNumber());
    QVERIFY(both[1] && both[1]->place.id == u"second"_s && both[1]->until == loaded->ledgers[1]->lastNumber());
    QVERIFY(!both[2]); // there is no such poll
    const auto one = unknown(u"B0B0B0B0"_s);
    QVERIFY(one[0] && !one[1]);
}

// Votes wait for it, and whoever has nothing stored may ask for it as well.
void ErasedCardsTest::logsThatDoNotKnowItAreNotAsked()
{
    constexpr int many = 1000;
    QList<PollStore::NewPoll> polls;
    for (int i = 0; i < many; ++i) {
        const auto id = u"p%1"_s.arg(i);
        polls.append({.place = {.id = id, .salt = makeSalt()},
            .entries = {{.kind = LogEntry::Kind::Defined,
                .at = 5,
                .station = u"s"_s,
                .text = QString::fromUtf8(pollToJson(fruitPoll(id)))}}});
    }
    QVERIFY(room().waited(store().create(polls)).ok());
    room().restart();
    QCOMPARE(room().registry->polls().size(), many + 1);
    const StatementCount statements(room());
    const auto none = room().waited(room().registry->eraseOwn(u"FFFFFFFF"_s));
    QVERIFY(none && !*none);
    QVERIFY2(statements.count() < 20, qPrintable(QString::number(statements.count())));
    const auto own = room().waited(room().registry->eraseOwn(u"7E6FD7A0"_s));
    QVERIFY(own && *own);
    QVERIFY2(statements.count() < 100, qPrintable(QString::number(statements.count())));
    QCOMPARE(room().registry->tally(u"fruit"_s).votes, 2);
}

QTEST_GUILESS_MAIN(ErasedCardsTest)
#include "tst_erasedcards.moc"
