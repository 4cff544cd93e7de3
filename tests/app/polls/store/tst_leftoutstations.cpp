#include "app/polls/store/leftoutstations.h"

#include <QTest>

#include "app/polls/definition/polljson.h"
#include "app/polls/store/checkpointtable.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/logqueries.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class LeftOutStationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void countsByTheLastDefinition();
    void aCheckpointOfBeforeIsNotGoneOnFrom();

private:
    template <typename Job>
    auto run(Job job)
    {
        return m_room->waited(m_room->database->write(std::move(job)));
    }
    static PollPlace placeIn(QSqlDatabase& connection)
    {
        const auto places = readPlaces(connection);
        return places && !places->isEmpty() ? places->last() : PollPlace();
    }
    /// As this station stores it, behind all else.
    static PollEntry definition(QSqlDatabase& connection, const PollPlace& place, const LeftOut& leftOut)
    {
        auto poll = fruitPoll();
        poll.leftOut = leftOut;
        const auto number = readLastNumbers(connection, {place.key})->value(place.key) + 1;
        LogEntry entry{.kind = LogEntry::Kind::Defined, .at = 1'800'000'000'000, .order = 1'800'000'000'000};
        entry.station = readStation(connection).valueOr({});
        entry.sequence = number;
        entry.text = QString::fromUtf8(pollToJson(poll));
        return {place.key, {.number = number, .entry = entry, .decision = {Outcome::Ok}}, {}};
    }
    /// Votes that move, and the outcomes of all votes by number, after the poll was defined so.
    Result<std::pair<qint64, QList<Outcome>>> redefined(const LeftOut& leftOut)
    {
        using Redefinition = std::pair<qint64, QList<Outcome>>;
        return run([leftOut](QSqlDatabase& connection) -> Result<Redefinition> {
            const auto place = placeIn(connection);
            const auto done = redefine(connection, place, definition(connection, place, leftOut), {});
            if (!done)
                return done.error();
            const auto votes = readVotes(connection, place, 0, 10);
            if (!votes)
                return votes.error();
            Redefinition came{done->moved, {}};
            for (const auto& vote : *votes)
                came.second.append(vote.outcome);
            return came;
        });
    }

    std::unique_ptr<SealedRoom> m_room;
    QString m_liar;
};

/// Two stations say of one card that it has voted; the other one was first.
void LeftOutStationsTest::init()
{
    m_room = std::make_unique<SealedRoom>();
    QVERIFY(m_room->makeOpen(fruitPoll()));
    SealedRoom there;
    m_liar = there.registry->station();
    const auto toml = m_room->waited(m_room->registry->exportPoll(u"fruit"_s));
    QVERIFY(there.done(there.registry->importPolls(*toml)) && there.done(there.registry->openPoll(u"fruit"_s)));
    QVERIFY(there.tap(u"rp"_s, u"A0A0A0A0"_s));
    m_room->reactor.advance(std::chrono::seconds(1));
    QVERIFY(m_room->tap(u"ra"_s, u"A0A0A0A0"_s));
    const auto log = there.exported(u"fruit"_s, ExportFormat::Log);
    QVERIFY(m_room->done(m_room->registry->mergeLog(u"fruit"_s, *log)));
    QCOMPARE(m_room->registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 1}}));
}

void LeftOutStationsTest::countsByTheLastDefinition()
{
    const auto leftOut = redefined({{m_liar, u"hall-2"_s}});
    QVERIFY2(leftOut, qPrintable(leftOut ? QString() : leftOut.error().text));
    QCOMPARE(leftOut->first, 1);
    QCOMPARE(leftOut->second, (QList<Outcome>{Outcome::Counted, Outcome::LeftOut}));
    const auto held = run([](QSqlDatabase& connection) { return readLeftOut(connection, placeIn(connection)); });
    QCOMPARE(*held, (LeftOut{{m_liar, u"hall-2"_s}}));
    const auto taken = redefined({{u"nobody"_s, {}}});
    QVERIFY(taken);
    QCOMPARE(taken->first, 1);
    QCOMPARE(taken->second, (QList<Outcome>{Outcome::AlreadyVoted, Outcome::Counted}));
    m_room->restart();
    QCOMPARE(m_room->registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 1}}));
}

/// As if somebody had stored a definition and nothing else; a start finds that out.
void LeftOutStationsTest::aCheckpointOfBeforeIsNotGoneOnFrom()
{
    const auto stored = run([liar = m_liar](QSqlDatabase& connection) -> Result<qint64> {
        const auto place = placeIn(connection);
        auto before = readLedger(connection, place);
        if (!before)
            return before.error();
        const auto kept = keepCheckpoint(connection, place, (*before)->takeCheckpoint());
        if (!kept)
            return kept.error();
        const auto entry = definition(connection, place, {{liar, {}}});
        if (const auto inserted = insertEntries(connection, {entry}); !inserted)
            return inserted.error();
        const auto after = readLedger(connection, place);
        return after ? Result<qint64>((*after)->tally().count(u"apple"_s)) : Result<qint64>(after.error());
    });
    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().text));
    QCOMPARE(*stored, 1);
}

QTEST_GUILESS_MAIN(LeftOutStationsTest)
#include "tst_leftoutstations.moc"
