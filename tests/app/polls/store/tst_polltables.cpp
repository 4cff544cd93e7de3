#include "app/polls/store/polltables.h"

#include <QTest>

#include "app/polls/store/logrow.h"
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
    StoredEntry phone = tap;
    phone.number = 7;
    phone.entry.uuid = u"v"_s;
    phone.entry.admitted = false;
    phone.entry.byPhone = true;
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
        const auto inserted = insertEntries(connection, {{*key, tap}, {*key, assigned}, {*key, phone}});
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
    QCOMPARE(back->size(), std::size_t(3));
    for (const auto& [read, written] :
        {std::pair(back->at(0), tap), std::pair(back->at(1), assigned), std::pair(back->at(2), phone)}) {
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
    const auto places = run([](QSqlDatabase& connection) { return readPlaces(connection); });
    QCOMPARE(places->last().floor, 41);
    QCOMPARE(places->last().salt, "salt");
    const auto key = places->last().key;
    const auto named = run([key](QSqlDatabase& connection) { return readPlaces(connection, {key, key + 1}); });
    QCOMPARE(named->size(), 1);
    QCOMPARE(named->first().id, u"numbers"_s);
    const auto numbers = run([key](QSqlDatabase& connection) { return readLastNumbers(connection, {key, key + 1}); });
    QCOMPARE(*numbers, (QHash<qint64, qint64>{{key, 41}}));
    QCOMPARE(run([](QSqlDatabase& connection) { return readLastNumbers(connection); })->size(), places->size());
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
