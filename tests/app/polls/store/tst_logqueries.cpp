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

QTEST_GUILESS_MAIN(LogQueriesTest)
#include "tst_logqueries.moc"
