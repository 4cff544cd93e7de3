#include "app/polls/store/erasedentries.h"

#include <QTest>

#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class ErasedEntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void aVoteThatGoesLeavesItsCommitment();
    void aCardThatIsNobodysLeavesItsMark();
    void theChainGoesOnBehind();
    void entriesWithoutSealsGoAltogether();
    void whatIsDamagedGoesToo();

private:
    using Erasure = PollRegistry::Erasure;
    SealedRoom& room() { return *m_room; }
    QByteArray kept()
    {
        QByteArray all;
        for (const auto& row : room().rows()) {
            for (const auto& text : {row.stored.entry.card, row.stored.entry.uuid, row.stored.entry.tag})
                all += text.toUtf8() + ' ';
            for (const auto& bytes : {row.seal.nonce, row.seal.numberNonce, row.seal.numberMark})
                all += bytes.toHex() + ' ';
        }
        return all;
    }
    bool run(const QString& sql)
    {
        return room().done(room().database->write(
            [sql](QSqlDatabase& connection) -> Result<Done> { return runStatement(connection, sql); }));
    }

    std::unique_ptr<SealedRoom> m_room;
    SealedRow m_tap;
    ChainHead m_head;
};

void ErasedEntriesTest::init()
{
    m_room = std::make_unique<SealedRoom>();
    auto poll = fruitPoll();
    poll.keepsNumbers = true;
    QVERIFY(room().makeOpen(poll));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().tap(u"rp"_s, u"D45A8D55"_s));
    m_tap = room().rows().at(2);
    m_head = room().walked().value_or(ChainHead());
    QCOMPARE(m_head.links, 4);
}

void ErasedEntriesTest::aVoteThatGoesLeavesItsCommitment()
{
    QVERIFY(room().done(room().registry->eraseCard(u"7E6FD7A0"_s, Erasure::Remove)));
    QCOMPARE(room().registry->tally(u"fruit"_s).votes, 1);
    const auto left = room().rows().at(2);
    QCOMPARE(left.stored.entry.kind, LogEntry::Kind::Withheld);
    QCOMPARE(left.stored.entry.at, 0);
    QVERIFY(left.stored.entry.answer.isEmpty() && left.stored.entry.reader.isEmpty());
    QCOMPARE(left.seal.mark.size(), 32);
    const auto all = kept();
    for (const auto& gone : {m_tap.stored.entry.card.toUtf8(), m_tap.stored.entry.uuid.toUtf8(), QByteArray("7E6FD7A0"),
             m_tap.seal.nonce.toHex(), m_tap.seal.numberNonce.toHex(), m_tap.seal.numberMark.toHex()})
        QVERIFY(!gone.isEmpty() && !all.contains(gone));
    QCOMPARE(room().walked(), std::optional(m_head));
    room().restart();
    QCOMPARE(room().registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 1}}));
}

void ErasedEntriesTest::aCardThatIsNobodysLeavesItsMark()
{
    QVERIFY(room().done(room().registry->eraseCard(u"7E6FD7A0"_s, Erasure::Anonymise)));
    const auto left = room().rows().at(2);
    QVERIFY(left.stored.isTap());
    QCOMPARE(left.stored.decision.answer, u"apple"_s);
    QVERIFY(left.stored.entry.card != m_tap.stored.entry.card);
    QVERIFY(left.seal.nonce.isEmpty() && left.seal.numberNonce.isEmpty() && left.seal.numberMark.isEmpty());
    QCOMPARE(room().walked(), std::optional(m_head));
    QCOMPARE(room().registry->tally(u"fruit"_s).votes, 2);
}

void ErasedEntriesTest::theChainGoesOnBehind()
{
    for (const auto how : {Erasure::Anonymise, Erasure::Remove}) {
        QVERIFY(room().done(room().registry->eraseCard(how == Erasure::Remove ? u"7E6FD7A0"_s : u"D45A8D55"_s, how)));
        QVERIFY(room().tap(u"ra"_s, how == Erasure::Remove ? u"A0A0A0A0"_s : u"B0B0B0B0"_s));
    }
    QCOMPARE(room().walked()->links, 6);
    QCOMPARE(room().chains().value(room().registry->station()), *room().walked());
}

void ErasedEntriesTest::entriesWithoutSealsGoAltogether()
{
    QVERIFY(run(u"UPDATE polls_log SET link = NULL, seal = NULL, nonce = NULL"_s));
    QVERIFY(room().done(room().registry->eraseCard(u"7E6FD7A0"_s, Erasure::Remove)));
    QCOMPARE(room().rows().size(), 3);
    QVERIFY(room().done(room().registry->eraseCard(u"D45A8D55"_s, Erasure::Anonymise)));
    QVERIFY(room().rows().last().seal.mark.isEmpty());
    QCOMPARE(room().registry->tally(u"fruit"_s).votes, 1);
}

void ErasedEntriesTest::whatIsDamagedGoesToo()
{
    QVERIFY(run(u"UPDATE polls_log SET nonce = x'00' WHERE kind = 1"_s));
    QVERIFY(room().done(room().registry->eraseCard(u"7E6FD7A0"_s, Erasure::Remove)));
    QVERIFY(room().done(room().registry->eraseCard(u"D45A8D55"_s, Erasure::Anonymise)));
    QVERIFY(!room().walked());
    QVERIFY(!kept().contains("7E6FD7A0"));
    QVERIFY(!kept().contains("D45A8D55"));
}

QTEST_GUILESS_MAIN(ErasedEntriesTest)
#include "tst_erasedentries.moc"
