#include "app/polls/store/logqueries.h"

#include <QTest>

#include "app/polls/store/polltables.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class LogQueriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void votesAreFoundByTheirNumbers();
    void aPauseBeginsWithTheFirstClosing();
    void saysWhatBecameOfAVoteThatWasSeen();

private:
    template <typename Job>
    auto run(Job job)
    {
        return m_room.waited(m_room.database->write(std::move(job)));
    }
    BookRoom m_room;
};

void LogQueriesTest::votesAreFoundByTheirNumbers()
{
    const auto votes = run([](QSqlDatabase& connection) -> Result<QHash<qint64, Vote>> {
        const auto key = insertPoll(connection, {.id = u"found"_s, .salt = "salt"});
        const auto other = insertPoll(connection, {.id = u"other"_s, .salt = "salt"});
        QList<PollEntry> entries;
        for (const auto poll : {*key, *other}) {
            entries.append({poll, {.number = 1, .entry = {.kind = LogEntry::Kind::Opened, .station = u"s"_s}}});
            for (qint64 number = 2; number < 5; ++number)
                entries.append(
                    {poll, {.number = number, .entry = {.station = u"s"_s, .reader = poll == *key ? u"r"_s : u"x"_s}}});
        }
        const auto inserted = insertEntries(connection, entries);
        return inserted ? readVotesAt(connection, u"found"_s, {1, 2, 4, 9})
                        : Result<QHash<qint64, Vote>>(inserted.error());
    });
    QVERIFY(votes.ok());
    QCOMPARE(votes->size(), 2); // the first is no vote, and there is no ninth
    QCOMPARE(votes->value(2).reader, u"r"_s);
    QCOMPARE(votes->value(4).number, 4);
}

/// As where two stations have closed it, each without knowing of the other.
void LogQueriesTest::aPauseBeginsWithTheFirstClosing()
{
    using Kind = LogEntry::Kind;
    const auto standing = run([](QSqlDatabase& connection) -> Result<StandingVotes> {
        const PollPlace place{.key = *insertPoll(connection, {.id = u"quiz"_s, .salt = "salt"}), .id = u"quiz"_s};
        QList<PollEntry> entries;
        const QList<std::pair<Kind, qint64>> steps{{Kind::Opened, 10}, {Kind::Closed, 20}, {Kind::Closed, 30},
            {Kind::Opened, 40}, {Kind::Opened, 45}, {Kind::Closed, 50}, {Kind::Opened, 60}, {Kind::Closed, 70}};
        for (const auto& [kind, at] : steps) {
            const auto number = qint64(entries.size()) + 1;
            entries.append({place.key, {.number = number, .entry = {.kind = kind, .at = at, .station = u"s"_s}}});
        }
        const auto inserted = insertEntries(connection, entries);
        return inserted ? readStanding(connection, place, 1) : Result<StandingVotes>(inserted.error());
    });
    QVERIFY(standing.ok());
    QCOMPARE(standing->pauses, (QList<VotingPause>{{20, 40}, {50, 60}}));
}

/// Two cards are one person's; what others vote in between is nothing to it.
void LogQueriesTest::saysWhatBecameOfAVoteThatWasSeen()
{
    const auto poll = run([](QSqlDatabase& connection) -> Result<qint64> {
        const auto key = insertPoll(connection, {.id = u"seen"_s, .salt = "salt"});
        QList<PollEntry> entries;
        const auto add = [&](const QString& card, Outcome outcome, bool isVoided = false, int round = 2) {
            entries.append({*key,
                {.number = qint64(entries.size()) + 1,
                    .round = round,
                    .entry = {.station = u"s"_s, .card = card},
                    .decision = {.outcome = outcome},
                    .voided = isVoided}});
        };
        add(u"a"_s, Outcome::Counted, false, 1); // 1
        add(u"a"_s, Outcome::Counted);           // 2
        add(u"c"_s, Outcome::Counted);           // 3
        add(u"c"_s, Outcome::Changed);           // 4
        add(u"d"_s, Outcome::Counted, true);     // 5
        add(u"a"_s, Outcome::Closed);            // 6
        add(u"b"_s, Outcome::Changed, true);     // 7: in place of 2, and taken back
        const auto inserted = insertEntries(connection, entries);
        return inserted ? Result<qint64>(*key) : inserted.error();
    });
    QVERIFY(poll.ok());
    const auto seen = [this, key = *poll](qint64 number, const QStringList& cards) {
        return *run([=](QSqlDatabase& connection) {
            return readSeenVote(connection, {.key = key, .id = u"seen"_s}, 2, number, cards);
        });
    };
    QCOMPARE(seen(2, {u"a"_s, u"b"_s}), SeenVote::Stands);
    QCOMPARE(seen(3, {u"c"_s}), SeenVote::Replaced);
    QCOMPARE(seen(4, {u"c"_s}), SeenVote::Stands);
    QCOMPARE(seen(5, {u"d"_s}), SeenVote::Voided);
    for (const auto& [number, card] : {std::pair(1, u"a"_s), {2, u"c"_s}, {6, u"a"_s}, {9, u"a"_s}})
        QCOMPARE(seen(number, {card}), SeenVote::Unknown); // of another round, another's, refused, none
    const auto add = [this, key = *poll](qint64 number, const QString& card) {
        return run([=](QSqlDatabase& connection) {
            return insertEntries(connection,
                {{key,
                    {.number = number,
                        .round = 2,
                        .entry = {.station = u"s"_s, .card = card},
                        .decision = {.outcome = Outcome::Changed}}}});
        });
    };
    QVERIFY(add(8, u"b"_s).ok());
    QCOMPARE(seen(2, {u"a"_s, u"b"_s}), SeenVote::Replaced);
    QCOMPARE(seen(2, {u"a"_s}), SeenVote::Stands);
    QVERIFY(add(2 + mostVotesSince + 1, u"x"_s).ok());
    QCOMPARE(seen(2, {u"a"_s}), SeenVote::Replaced); // nobody looks through so many
}

QTEST_GUILESS_MAIN(LogQueriesTest)
#include "tst_logqueries.moc"
