#include "app/polls/store/polltables.h"

#include <QTest>

#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class PollTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBackAsTheyWere();
    void theStationKeepsItsName();
    void numbersStayTaken();
    void aRecountSetsOutcomesRight();
    void votesAreFoundByTheirNumbers();
    void theLogGoesWithItsPoll();

private:
    template <typename Job>
    auto run(Job job)
    {
        return m_room.waited(m_room.database->write(std::move(job)));
    }
    BookRoom m_room;
};

void PollTablesTest::entriesComeBackAsTheyWere()
{
    const StoredEntry tap{.number = 5,
        .round = 3,
        .entry = {.kind = LogEntry::Kind::Tapped,
            .at = 11,
            .order = 12,
            .station = u"s"_s,
            .sequence = 5,
            .uuid = u"u"_s,
            .reader = u"r"_s,
            .card = u"c"_s,
            .tag = u"t"_s,
            .randomId = true,
            .admitted = true,
            .answer = u"a"_s},
        .decision = {Outcome::AlreadyVoted, u"a"_s, u"b"_s, true}};
    const StoredEntry assigned{.number = 6,
        .round = 3,
        .entry = {.kind = LogEntry::Kind::Assigned,
            .at = 13,
            .order = 14,
            .station = u"s"_s,
            .sequence = 6,
            .reader = u"r"_s,
            .answer = u"b"_s,
            .text = u"x"_s},
        .decision = {Outcome::Ok, u"b"_s, {}, false}};
    const auto back = run([=](QSqlDatabase& connection) -> Result<std::vector<StoredEntry>> {
        const auto key = insertPoll(connection, {.id = u"p"_s, .salt = "salt"});
        if (!key)
            return key.error();
        const auto inserted = insertEntries(connection, {{*key, tap}, {*key, assigned}});
        if (!inserted)
            return inserted.error();
        auto query = runQuery(
            connection, u"SELECT %1 FROM polls_log WHERE poll = ? ORDER BY number"_s.arg(entryColumns()), {*key});
        std::vector<StoredEntry> entries;
        while (query->next())
            entries.push_back(storedFromRow(*query));
        return entries;
    });
    QVERIFY(back.ok());
    QCOMPARE(back->size(), std::size_t(2));
    for (const auto& [read, written] : {std::pair(back->at(0), tap), std::pair(back->at(1), assigned)}) {
        QCOMPARE(read.number, written.number);
        QCOMPARE(read.round, written.round);
        QVERIFY(read.entry == written.entry);
        QVERIFY(read.decision == written.decision);
    }
}

void PollTablesTest::theStationKeepsItsName()
{
    const auto first = run(readStation);
    const auto second = run(readStation);
    QVERIFY(first.ok());
    QCOMPARE(first->size(), 12);
    QCOMPARE(*second, *first);
    QCOMPARE(m_room.registry->station(), *first);
}

void PollTablesTest::numbersStayTaken()
{
    const auto place = run([](QSqlDatabase& connection) -> Result<PollPlace> {
        const auto key = insertPoll(connection, {.id = u"numbers"_s, .salt = "salt"});
        if (!key)
            return key.error();
        const auto inserted = insertEntries(connection, {{*key, {.number = 41, .entry = {.station = u"s"_s}}}});
        if (!inserted)
            return inserted.error();
        return keepNumbers(connection, {.key = *key, .id = u"numbers"_s});
    });
    QVERIFY(place.ok());
    QCOMPARE(place->floor, 41);
    const auto places = run(readPlaces);
    QCOMPARE(places->last().floor, 41);
    QCOMPARE(places->last().salt, "salt");
}

void PollTablesTest::aRecountSetsOutcomesRight()
{
    QVERIFY(m_room.makeOpen(fruitPoll(u"recount"_s)));
    QVERIFY(m_room.tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(m_room.tap(u"rp"_s, u"A0A0A0A0"_s));
    const auto votes = run([](QSqlDatabase& connection) -> Result<QList<Vote>> {
        const auto places = readPlaces(connection);
        const auto place = places->last();
        // The first vote goes, so the second is the first.
        const auto gone = runQuery(
            connection, u"DELETE FROM polls_log WHERE poll = ? AND outcome = 0 AND kind = 1"_s, {place.key});
        if (!gone)
            return gone.error();
        const auto counted = recountLedger(connection, place);
        if (!counted)
            return counted.error();
        return readVotes(connection, place, 0, 10);
    });
    QVERIFY(votes.ok());
    QCOMPARE(votes->size(), 1);
    QCOMPARE(votes->first().outcome, Outcome::Counted);
    QCOMPARE(votes->first().answer, u"pear"_s);
    QCOMPARE(votes->first().previousAnswer, QString());
}

void PollTablesTest::votesAreFoundByTheirNumbers()
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

void PollTablesTest::theLogGoesWithItsPoll()
{
    const auto left = run([](QSqlDatabase& connection) -> Result<int> {
        const auto key = insertPoll(connection, {.id = u"gone"_s, .salt = "salt"});
        const auto inserted = insertEntries(connection,
            {{*key, {.number = 1, .entry = {.station = u"s"_s}}}, {*key, {.number = 2, .entry = {.station = u"s"_s}}}});
        const auto removed = runQuery(connection, u"DELETE FROM polls_poll WHERE key = ?"_s, {*key});
        auto count = runQuery(connection, u"SELECT count(*) FROM polls_log WHERE poll = ?"_s, {*key});
        return inserted.ok() && removed.ok() && count->next() ? count->value(0).toInt() : -1;
    });
    QCOMPARE(*left, 0);
}

QTEST_GUILESS_MAIN(PollTablesTest)
#include "tst_polltables.moc"
