#include "app/polls/store/replacedvotes.h"

#include <QTest>

#include "app/polls/store/polltables.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class ReplacedVotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<BookRoom>();
        m_entries.clear();
    }
    void cleanup() { m_room.reset(); }

    void allButTheLastOfAVoterAreReplaced()
    {
        vote(1, anna, Outcome::Counted);
        vote(2, berta, Outcome::Counted);
        vote(3, anna, Outcome::Changed);
        vote(4, anna, Outcome::Changed);
        vote(5, anna, Outcome::Repeat);
        const auto replaced = read();
        QVERIFY(replaced);
        QVERIFY(replaced->contains(1, anna, 1) && replaced->contains(1, anna, 3));
        QVERIFY(!replaced->contains(1, anna, 4));
        QVERIFY(!replaced->contains(1, berta, 2)); // who never changed theirs
        QCOMPARE(replaced->lastNumber(), 5);
    }

    void eachRoundIsItsOwn()
    {
        vote(1, anna, Outcome::Counted);
        vote(2, anna, Outcome::Changed);
        vote(3, anna, Outcome::Counted, 2);
        const auto replaced = read();
        QVERIFY(replaced);
        QVERIFY(replaced->contains(1, anna, 1));
        QVERIFY(!replaced->contains(2, anna, 3));
    }

    /// A vote in place of another that was taken back with it: what is voted then is the first again.
    void whatWasTakenBackReplacesNothing()
    {
        vote(1, anna, Outcome::Counted, 1, true);
        vote(2, anna, Outcome::Changed, 1, true);
        vote(3, anna, Outcome::Counted);
        const auto replaced = read();
        QVERIFY(replaced);
        QVERIFY(!replaced->contains(1, anna, 3));
    }

    /// With whichever of theirs somebody votes, the last one is theirs.
    void whoIsOnePersonHasOneVote()
    {
        const QString person(32, u'f');
        link(1, anna, person);
        link(2, berta, person);
        vote(3, anna, Outcome::Counted);
        vote(4, carla, Outcome::Counted);
        vote(5, berta, Outcome::Changed);
        const auto replaced = read();
        QVERIFY(replaced);
        QVERIFY(replaced->contains(1, anna, 3));
        QVERIFY(!replaced->contains(1, berta, 5));
        QVERIFY(!replaced->contains(1, carla, 4));
    }

    /// What another station took earlier has come behind it.
    void inAMergedLogTheLastIsSoByTime()
    {
        vote(1, anna, Outcome::Counted);
        m_entries.last().stored.entry.order = 10;
        vote(2, anna, Outcome::Changed);
        m_entries.last().stored.entry.order = 30;
        vote(3, anna, Outcome::Changed);
        m_entries.last().stored.entry.order = 20;
        const auto merged = read(true);
        QVERIFY(merged);
        QVERIFY(!merged->contains(1, anna, 2));
        QVERIFY(merged->contains(1, anna, 1) && merged->contains(1, anna, 3));
    }

    void anEmptyLogHasNone()
    {
        const auto replaced = read();
        QVERIFY(replaced);
        QVERIFY(!replaced->contains(1, anna, 1));
        QCOMPARE(replaced->lastNumber(), 0);
    }

private:
    const QString anna = QString(32, u'a');
    const QString berta = QString(32, u'b');
    const QString carla = QString(32, u'c');

    void vote(qint64 number, const QString& card, Outcome outcome, int round = 1, bool isVoided = false)
    {
        m_entries.append({0,
            {.number = number,
                .round = round,
                .entry = {.order = number, .station = u"s"_s, .sequence = number, .card = card},
                .decision = {.outcome = outcome},
                .voided = isVoided}});
    }
    void link(qint64 number, const QString& card, const QString& person)
    {
        m_entries.append({0,
            {.number = number,
                .entry = {.kind = LogEntry::Kind::Linked,
                    .order = number,
                    .station = u"s"_s,
                    .sequence = number,
                    .card = card,
                    .text = person},
                .decision = {.outcome = Outcome::Ok}}});
    }
    /// Null where the storage failed.
    std::shared_ptr<const ReplacedVotes> read(bool isMerged = false)
    {
        using Replaced = std::shared_ptr<const ReplacedVotes>;
        const auto job = [entries = m_entries, isMerged](QSqlDatabase& connection) mutable -> Result<Replaced> {
            const auto key = insertPoll(connection, {.id = u"fruit"_s, .salt = "salt"});
            if (!key)
                return key.error();
            for (auto& entry : entries)
                entry.poll = *key;
            if (!entries.isEmpty()) {
                if (const auto inserted = insertEntries(connection, entries); !inserted)
                    return inserted.error();
            }
            return ReplacedVotes::read(connection, {.key = *key, .id = u"fruit"_s, .merged = isMerged});
        };
        return m_room->waited(m_room->database->write(job)).valueOr({});
    }

    std::unique_ptr<BookRoom> m_room;
    QList<PollEntry> m_entries;
};

QTEST_GUILESS_MAIN(ReplacedVotesTest)
#include "tst_replacedvotes.moc"
