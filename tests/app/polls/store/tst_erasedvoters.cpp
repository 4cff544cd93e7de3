#include "app/polls/store/erasedvoters.h"

#include <QTest>

#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

/// How many people another station may say vote no more, by what it has erased.
class ErasedVotersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rooms.clear(); }

    void entriesThatCameWithheldLetNobodyBeBarred();
    void aVoterWhoseVotesGoOneByOneIsOne();

private:
    using Erasure = PollRegistry::Erasure;
    SealedRoom& here() { return *m_rooms[0]; }
    SealedRoom& there() { return *m_rooms[1]; }
    QString theirs() { return there().registry->station(); }
    bool pass()
    {
        const auto links = here().registry->chains(u"fruit"_s).value(theirs()).links;
        const auto piece = there().waited(there().registry->chainPiece(u"fruit"_s, theirs(), {links, 0}, 100'000));
        return piece && here().done(here().registry->mergeLog(u"fruit"_s, piece->log));
    }
    LogErasures told() { return there().waited(there().registry->erasures(u"fruit"_s)).valueOr({}); }
    bool take(const LogErasures& erasures)
    {
        return here().waited(here().registry->takeErasures(u"fruit"_s, erasures, {theirs(), false})).ok();
    }
    /// Whether it may say of so many people that they vote no more; those stay said.
    bool mayBar(int count)
    {
        LogErasures many;
        for (int i = 0; i < count; ++i)
            many.spent[QString()].append(u"%1"_s.arg(i, 32, 16, QChar(u'0')));
        const auto taken = here().waited(here().registry->takeErasures(u"fruit"_s, many, {theirs(), false}));
        return taken && !taken->areMarksRefused;
    }
    /// The taps of the other chain.
    static QList<SealedRow> taps(SealedRoom& room)
    {
        auto rows = room.rows();
        rows.removeIf([](const SealedRow& row) { return !row.stored.isTap(); });
        return rows;
    }

    std::vector<std::unique_ptr<SealedRoom>> m_rooms;
};

/// Two stations that have the same poll, and its salt; two votes of there are here.
void ErasedVotersTest::init()
{
    for (int i = 0; i < 2; ++i)
        m_rooms.push_back(std::make_unique<SealedRoom>());
    QVERIFY(here().makeOpen(fruitPoll()));
    const auto toml = here().waited(here().registry->exportPoll(u"fruit"_s));
    QVERIFY(toml);
    QVERIFY(there().done(there().registry->importPolls(*toml)));
    QVERIFY(there().done(there().registry->openPoll(u"fruit"_s)));
    QVERIFY(there().tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(there().tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(pass());
}

/// They are nobody's, and it can seal thousands of them.
void ErasedVotersTest::entriesThatCameWithheldLetNobodyBeBarred()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(there().tap(u"ra"_s, u"D0D0D00%1"_s.arg(i)));
    for (int i = 0; i < 5; ++i)
        QVERIFY(there().done(there().registry->eraseCard(u"D0D0D00%1"_s.arg(i), Erasure::Remove)));
    QVERIFY(pass());
    QVERIFY(take(told()));
    QVERIFY(mayBar(20));
    QVERIFY(!mayBar(21));
    // This voter's vote was here.
    QVERIFY(there().done(there().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Remove)));
    QVERIFY(take(told()));
    QVERIFY(mayBar(22));
    QVERIFY(!mayBar(23));
    QVERIFY(take(told())); // once more
    QVERIFY(!mayBar(23));
}

/// Else one card held to a reader a thousand times would be as good as a thousand voters.
void ErasedVotersTest::aVoterWhoseVotesGoOneByOneIsOne()
{
    for (int i = 0; i < 2; ++i) {
        there().reactor.advance(std::chrono::seconds(10));
        QVERIFY(there().tap(u"rp"_s, u"A0A0A0A0"_s));
    }
    QVERIFY(pass());
    const auto card = taps(here()).first().stored.entry.card;
    QList<qint64> links;
    for (const auto& row : taps(here())) {
        if (row.stored.entry.card == card)
            links.append(row.seal.link);
    }
    QCOMPARE(links.size(), 3);
    QVERIFY(take({.chains = {{theirs(), {{QString(), {links[0]}}}}}}));
    QVERIFY(take({.chains = {{theirs(), {{QString(), {links[1]}}}}}}));
    QVERIFY(mayBar(20));
    QVERIFY(!mayBar(21));
    QVERIFY(take({.chains = {{theirs(), {{QString(32, u'a'), {links[2]}}}}}}));
    QVERIFY(mayBar(22));
    QVERIFY(!mayBar(23));
    QVERIFY(take({.chains = {{theirs(), {{QString(), {links[1]}}}}}})); // gone by then
    QVERIFY(!mayBar(23));
}

QTEST_GUILESS_MAIN(ErasedVotersTest)
#include "tst_erasedvoters.moc"
