#include "app/polls/pollregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/store/lostends.h"
#include "app/polls/store/sealtables.h"
#include "app/polls/tapdiversion.h"
#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/polls/scenario.h"
#include "tests/app/storage/smalldisk.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PollRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsOfAQuizAddUp();
    void deletedVotesAreMissed_data();
    void deletedVotesAreMissed();
    void votesThatGoWithTheirChainAreMissed_data();
    void votesThatGoWithTheirChainAreMissed();
    void aChainThatIsGoneIsMissedAtTheStart();
    void init() { m_room = std::make_unique<BookRoom>(); }
    void cleanup() { m_room.reset(); }

    void scenarios_data() { addScenarioRows(); }
    void scenarios();
    void tellsOnlyWhatIsStored();
    void decidesInTheOrderOfArrival();
    void aResetMovesNoVoteIntoTheNewRound();
    void givesATapToEachOpenPoll();
    void keepsOutReadersOfNoPoll();
    void listsLateVotes();
    void opensAndClosesByItself();
    void catchesUpWithTimesThatPassed();
    void closesBeforeATapAfterItsTime();
    void waitsOnAFullDisk();
    void waitsOnARealFullDisk();
    void countsNothingTwiceAfterTrouble();
    void answersRequestsDuringTrouble();
    void dropsWhatDoesNotFit();
    void comesBackTheSame();
    void learnsWhatAnotherHasStored();
    void stopStoresWhatWaits();
    void stopSaysWhatCannotBeStored();
    void letsTapsBeTaken();
    void whoTakesTapsIsAskedUntilTheyGo();
    void mayBeAskedFromInsideAnEvent();
    void storesNoNumbers();
    void storesNumbersWhereItShould();
    void refusesSenselessTaps();
    void comparesPartsOfNumbers();

private:
    BookRoom& room() { return *m_room; }
    PollRegistry& registry() { return *m_room->registry; }
    HeardVotes& heard() { return m_room->heard; }
    void runStep(const Scenario::Step& step);
    bool storageHolds(const QByteArray& bytes);

    std::unique_ptr<BookRoom> m_room;
    QList<Outcome> m_outcomes; // of the steps of a scenario
    qint64 m_start = 0;
};

void PollRegistryTest::runStep(const Scenario::Step& step)
{
    const auto& entry = step.entry;
    const auto due = m_start + entry.at - room().now();
    if (due > 0)
        room().reactor.advance(std::chrono::milliseconds(due));
    const QString id = u"scenario"_s;
    if (step.event == u"arrived") {
        const auto before = heard().votes.size();
        registry().tapped({.reader = entry.reader,
            .tag = entry.card,
            .at = m_start + entry.at,
            .uuid = entry.uuid,
            .station = entry.station});
        QVERIFY(room().settle());
        // A second delivery is not worth a word.
        m_outcomes.append(heard().votes.size() > before ? heard().votes.last().vote.outcome : Outcome::Duplicate);
        return;
    }
    m_outcomes.append(Outcome::Ok);
    if (step.event == u"crash")
        return;
    if (step.event == u"restart")
        return room().restart();
    const auto answered = step.event == u"open" ? room().done(registry().openPoll(id))
        : step.event == u"close"                ? room().done(registry().closePoll(id))
        : step.event == u"reset"                ? room().done(registry().resetPoll(id))
        : step.event == u"register"             ? room().done(registry().registerCard(id, entry.card))
        : step.event == u"retract"              ? room().done(registry().retract(id, entry.card))
        : step.event == u"assign"               ? room().done(registry().assign(id, entry.reader, entry.answer))
                                                : false;
    QVERIFY(answered);
}

void PollRegistryTest::scenarios()
{
    QFETCH(qsizetype, place);
    const auto scenario = Scenario::readAll().at(place);
    m_outcomes.clear();
    m_start = room().now();
    QVERIFY(room().done(registry().save(scenario.poll)));
    for (const auto& card : scenario.known)
        QVERIFY(room().done(registry().registerCard(u"scenario"_s, card)));
    if (scenario.poll.isOpen())
        QVERIFY(room().done(registry().openPoll(u"scenario"_s)));
    QList<Outcome> expected;
    for (const auto& step : scenario.steps) {
        runStep(step);
        expected.append(step.outcome);
    }
    QCOMPARE(m_outcomes, expected);
    for (int i = 0; i < 2; ++i) {
        const auto tally = registry().tally(u"scenario"_s);
        QCOMPARE(tally.counts, scenario.counts);
        QCOMPARE(tally.voters, scenario.voters);
        QCOMPARE(tally.refused, scenario.refused);
        room().restart(); // and once more from what is on disk
    }
}

void PollRegistryTest::deletedVotesAreMissed_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("the last") << u"poll = 1 AND number = (SELECT max(number) FROM polls_log WHERE poll = 1)"_s;
    QTest::newRow("all") << u"poll > 0"_s;
}

/// By another program on the same database, which says nothing of it.
void PollRegistryTest::deletedVotesAreMissed()
{
    QFETCH(QString, what);
    QVERIFY(room().makeOpen(fruitPoll(u"fruit"_s, Policy::Mode::Every)));
    for (int i = 0; i < 3; ++i)
        QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().done(room().database->write([what](QSqlDatabase& connection) {
        return runStatement(connection, u"DELETE FROM polls_log WHERE "_s + what);
    })));
    registry().tapped({.reader = u"ra"_s, .tag = u"7E6FD7A0"_s, .at = room().now()});
    QVERIFY(room().reactor.turnUntil([this] { return !heard().troubles.isEmpty(); }));
    QVERIFY2(heard().troubles.first().text.contains(u"somebody else has deleted them"_s),
        qPrintable(heard().troubles.first().text));
    QCOMPARE(registry().waitingTaps(), 1); // it was not acknowledged
    QCOMPARE(registry().tally(u"fruit"_s).votes, 3);
    QVERIFY(registry().withMissingVotes().isEmpty());
    room().restart();
    QCOMPARE(registry().withMissingVotes(), QStringList{u"fruit"_s});
    if (what == u"poll > 0"_s)
        return; // nothing says any more what it asked
    QCOMPARE(registry().tally(u"fruit"_s).votes, 2);
    QVERIFY(room().done(room().database->write(takeLostEnds))); // as a station does that has told it
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 3);
    room().restart();
    QVERIFY(registry().withMissingVotes().isEmpty());
}

void PollRegistryTest::votesThatGoWithTheirChainAreMissed_data()
{
    QTest::addColumn<QStringList>("how");
    const auto last = u"DELETE FROM polls_log WHERE number = (SELECT max(number) FROM polls_log)"_s;
    const auto chain = u"UPDATE polls_chain SET links = links - 1, last = last - 1,"
                       " seal = (SELECT seal FROM polls_log ORDER BY number DESC LIMIT 1)"_s;
    const auto noChain = u"DELETE FROM polls_chain"_s;
    const auto another = u"UPDATE polls_log SET seal = (SELECT seal FROM polls_log WHERE number = 1)"
                         " WHERE number = (SELECT max(number) FROM polls_log)"_s;
    QTest::newRow("put back") << QStringList{last, chain};
    QTest::newRow("with the row of its chain") << QStringList{last, noChain};
    QTest::newRow("only that row") << QStringList{noChain};
    QTest::newRow("another in its place") << QStringList{another};
}

/// What stands in the storage fits together, so only what is known here tells.
void PollRegistryTest::votesThatGoWithTheirChainAreMissed()
{
    QFETCH(QStringList, how);
    QVERIFY(room().makeOpen(fruitPoll(u"fruit"_s, Policy::Mode::Every)));
    for (int i = 0; i < 3; ++i)
        QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    const auto run = [this](const QString& sql) {
        return room().done(room().database->write(
            [sql](QSqlDatabase& connection) -> Result<Done> { return runStatement(connection, sql); }));
    };
    QVERIFY(run(u"CREATE TABLE kept_log AS SELECT * FROM polls_log"_s));
    QVERIFY(run(u"CREATE TABLE kept_chain AS SELECT * FROM polls_chain"_s));
    for (const auto& sql : std::as_const(how))
        QVERIFY(run(sql));
    // Nor is it taken for all that there was by who counts it anew.
    const auto erased = room().waited(registry().eraseCard(u"7E6FD7A0"_s, PollRegistry::Erasure::Remove));
    QCOMPARE(erased.error().code, u"log-end"_s);
    registry().tapped({.reader = u"ra"_s, .tag = u"A0A0A0A0"_s, .at = room().now()});
    QVERIFY(room().reactor.turnUntil([this] { return !heard().troubles.isEmpty(); }));
    QCOMPARE(heard().troubles.first().code, u"log-end"_s);
    QCOMPARE(registry().waitingTaps(), 1); // it was not acknowledged
    QCOMPARE(registry().tally(u"fruit"_s).votes, 3);
    // Put back from a backup all goes on.
    for (const auto& sql : {u"DELETE FROM polls_chain"_s, u"DELETE FROM polls_log"_s,
             u"INSERT INTO polls_log SELECT * FROM kept_log"_s, u"INSERT INTO polls_chain SELECT * FROM kept_chain"_s})
        QVERIFY(run(sql));
    registry().retryNow();
    QVERIFY(room().settle());
    QCOMPARE(registry().tally(u"fruit"_s).votes, 4);
}

void PollRegistryTest::aChainThatIsGoneIsMissedAtTheStart()
{
    QVERIFY(room().makeOpen(fruitPoll(u"fruit"_s, Policy::Mode::Every)));
    for (int i = 0; i < 3; ++i)
        QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    const auto last = registry().latestVotes(u"fruit"_s, 1).first().number;
    for (const auto& sql :
        {u"DELETE FROM polls_log WHERE number = (SELECT max(number) FROM polls_log)"_s, u"DELETE FROM polls_chain"_s}) {
        QVERIFY(room().done(room().database->write(
            [sql](QSqlDatabase& connection) -> Result<Done> { return runStatement(connection, sql); })));
    }
    room().restart();
    QCOMPARE(registry().withMissingVotes(), QStringList{u"fruit"_s});
    QVERIFY(room().done(room().database->write(takeLostEnds)));
    // It goes on behind the last entry that is left, and does not begin again under the same name.
    const auto behind = room().waited(room().database->write([](QSqlDatabase& connection) -> Result<qint64> {
        auto found = runQuery(connection,
            u"SELECT min(c.links) - max(l.link) FROM polls_chain AS c JOIN polls_log AS l ON l.poll = c.poll"_s);
        return found && found->next() ? Result<qint64>(found->value(0).toLongLong()) : Error::closed();
    }));
    QVERIFY(behind);
    QCOMPARE(*behind, 0);
    for (int votes = 3; votes < 6; ++votes) {
        QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
        QCOMPARE(registry().tally(u"fruit"_s).votes, votes);
    }
    QVERIFY(registry().latestVotes(u"fruit"_s, 3).last().number > last);
    QCOMPARE(heard().troubles.size(), 0);
    room().restart();
    QVERIFY(registry().withMissingVotes().isEmpty());
    QCOMPARE(registry().tally(u"fruit"_s).votes, 5);
}

void PollRegistryTest::pointsOfAQuizAddUp()
{
    auto poll = fruitPoll(u"one"_s);
    poll.kind = Kind::Quiz;
    poll.event = u"Pub quiz"_s;
    poll.answers[1].isRight = true; // pear
    poll.quizSeconds = 10;
    QVERIFY(room().done(registry().save(poll)));
    auto second = poll;
    second.id = u"two"_s;
    second.kind = Kind::Choice; // until it is known to be of the quiz
    QVERIFY(room().done(registry().save(second)));
    QVERIFY(registry().voterOf(u"one"_s, u"7E6FD7A0"_s) != registry().voterOf(u"two"_s, u"7E6FD7A0"_s));
    second.kind = Kind::Quiz;
    QVERIFY(room().done(registry().save(second)));
    QCOMPARE(registry().voterOf(u"one"_s, u"7E6FD7A0"_s), registry().voterOf(u"two"_s, u"7E6FD7A0"_s));
    for (const auto& id : {u"one"_s, u"two"_s}) {
        QVERIFY(room().done(registry().openPoll(id)));
        room().reactor.advance(5s);
        QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s));
        QVERIFY(room().tap(u"ra"_s, u"D45A8D55"_s));
        QCOMPARE(room().waited(registry().standings(u"Pub quiz"_s))->questions, id == u"one"_s ? 0 : 1); // it is open
        room().reactor.advance(6s);
        QVERIFY(room().reactor.turnUntil([&] { return !registry().find(id)->isOpen(); }));
    }
    const auto standings = room().waited(registry().standings(u"Pub quiz"_s));
    QCOMPARE(standings->questions, 2);
    QCOMPARE(standings->rows.size(), 2);
    QCOMPARE(standings->rows.first(),
        (QuizStandings::Row{
            .card = registry().voterOf(u"one"_s, u"7E6FD7A0"_s), .points = 1500, .right = 2, .rank = 1}));
    QVERIFY(room().done(registry().retract(u"two"_s, u"7E6FD7A0"_s, {u"cheated"_s, u"host"_s})));
    QCOMPARE(room().waited(registry().standings(u"Pub quiz"_s))->rows.first().points, 750);
    QCOMPARE(room().waited(registry().standings({}))->questions, 0);
    // What becomes something else again is nobody's neighbour.
    auto third = poll;
    third.id = u"three"_s;
    QVERIFY(room().done(registry().save(third)));
    third.kind = Kind::Choice;
    QVERIFY(room().done(registry().save(third)));
    QVERIFY(registry().voterOf(u"one"_s, u"7E6FD7A0"_s) != registry().voterOf(u"three"_s, u"7E6FD7A0"_s));
    room().restart();
    QCOMPARE(registry().voterOf(u"one"_s, u"7E6FD7A0"_s), registry().voterOf(u"two"_s, u"7E6FD7A0"_s));
    QVERIFY(registry().voterOf(u"one"_s, u"7E6FD7A0"_s) != registry().voterOf(u"three"_s, u"7E6FD7A0"_s));
}

void PollRegistryTest::tellsOnlyWhatIsStored()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    registry().tapped({.reader = u"ra"_s, .tag = u"7E6FD7A0"_s, .at = room().now()});
    QCOMPARE(heard().votes.size(), 0);
    QCOMPARE(registry().tally(u"fruit"_s).votes, 0);
    QCOMPARE(registry().waitingTaps(), 1);
    QVERIFY(room().settle());
    QCOMPARE(heard().votes.size(), 1);
    const auto& [vote, tally] = heard().votes.first();
    QCOMPARE(vote.poll, u"fruit"_s);
    QCOMPARE(vote.answer, u"apple"_s);
    QCOMPARE(vote.at, room().now());
    QCOMPARE(vote.cardName, cardName(vote.card));
    QCOMPARE(vote.station, registry().station());
    QCOMPARE(vote.tag, QString());
    QCOMPARE(tally.count(u"apple"_s), 1);
    QCOMPARE(registry().latestVotes(u"fruit"_s, 10), QList<Vote>{vote});
    QCOMPARE(registry().votesPerMinute(u"fruit"_s), 1);
    QCOMPARE(registry().timeline(u"fruit"_s).size(), 1);
    const auto stored = room().waited(registry().votesSince(u"fruit"_s, 0));
    QCOMPARE(*stored, QList<Vote>{vote});
    const auto found = room().waited(registry().votesAt(u"fruit"_s, {vote.number, vote.number + 1}));
    QCOMPARE(*found, (QHash<qint64, Vote>{{vote.number, vote}}));
}

void PollRegistryTest::decidesInTheOrderOfArrival()
{
    QVERIFY(room().makeOpen(fruitPoll(u"fruit"_s, Policy::Mode::Change)));
    // All asked for before the first commit can be back.
    for (const auto& reader : {u"ra"_s, u"rp"_s, u"rp"_s, u"ra"_s})
        registry().tapped({.reader = reader, .tag = u"7E6FD7A0"_s, .at = room().now()});
    auto closed = registry().closePoll(u"fruit"_s);
    registry().tapped({.reader = u"rp"_s, .tag = u"D45A8D55"_s, .at = room().now()});
    QVERIFY(room().settle());
    QVERIFY(closed.isReady());
    QCOMPARE(heard().outcomes(),
        (QList<Outcome>{Outcome::Counted, Outcome::Changed, Outcome::Repeat, Outcome::Changed, Outcome::Closed}));
    qint64 last = 0;
    for (const auto& told : std::as_const(heard().votes)) {
        QVERIFY(told.vote.number > last);
        last = told.vote.number;
    }
    QCOMPARE(heard().votes.at(1).tally.count(u"pear"_s), 1); // what stood right after that vote
    QCOMPARE(heard().votes.at(3).tally.count(u"pear"_s), 0);
}

/// Votes are stored in batches: what was tapped before the reset is of the old round, though neither is stored yet; a
/// vote that says for which round it is stays out of the other.
void PollRegistryTest::aResetMovesNoVoteIntoTheNewRound()
{
    auto poll = fruitPoll();
    poll.policy.phones = Policy::Phones::AnyDevice;
    QVERIFY(room().makeOpen(poll));
    const auto phone = [](const QString& voter, int round) {
        return Tap{.tag = voter, .uuid = voter.last(2), .poll = u"fruit"_s, .answer = u"pear"_s, .round = round};
    };
    registry().tapped({.reader = u"ra"_s, .tag = u"A0A0A0A0"_s, .at = room().now()});
    registry().tapped({.reader = u"ra"_s, .tag = u"B0B0B0B0"_s, .at = room().now()});
    auto before = registry().vote(phone(u"phone:v1"_s, 1));
    auto resetting = registry().resetPoll(u"fruit"_s);
    auto behind = registry().vote(phone(u"phone:v2"_s, 1));
    auto whichever = registry().vote(phone(u"phone:v3"_s, 0));
    QCOMPARE(registry().find(u"fruit"_s)->round, 1);
    QVERIFY(room().done(std::move(resetting)));
    QCOMPARE(room().waited(std::move(before))->round, 1);
    const auto lapsed = room().waited(std::move(behind));
    QCOMPARE(lapsed->outcome, Outcome::Nothing);
    QCOMPARE(lapsed->round, 1);
    QCOMPARE(room().waited(std::move(whichever))->round, 2);
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    QCOMPARE(registry().pastRounds(u"fruit"_s).last().votes, 3);
    room().restart();
    QList<int> rounds;
    const auto stored = room().waited(registry().votesSince(u"fruit"_s, 0));
    for (const auto& vote : *stored)
        rounds.append(vote.round);
    QCOMPARE(rounds, (QList<int>{1, 1, 1, 2}));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
}

void PollRegistryTest::givesATapToEachOpenPoll()
{
    QVERIFY(room().makeOpen(fruitPoll(u"one"_s)));
    QVERIFY(room().makeOpen(fruitPoll(u"two"_s)));
    auto closed = fruitPoll(u"closed"_s);
    QVERIFY(room().makeOpen(closed));
    QVERIFY(room().done(registry().closePoll(u"closed"_s)));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QCOMPARE(heard().votes.size(), 2);
    QCOMPARE(registry().tally(u"one"_s).votes, 1);
    QCOMPARE(registry().tally(u"two"_s).votes, 1);
    QCOMPARE(registry().tally(u"closed"_s).taps, 0);
    QVERIFY(heard().votes.at(0).vote.card != heard().votes.at(1).vote.card);
}

void PollRegistryTest::keepsOutReadersOfNoPoll()
{
    QVERIFY(room().tap(u"door"_s, u"7E6FD7A0"_s));
    QVERIFY(room().makeOpen(fruitPoll(u"one"_s)));
    QVERIFY(room().tap(u"door"_s, u"7E6FD7A0"_s));
    QCOMPARE(heard().outcomes(), QList<Outcome>{Outcome::Unassigned});
    QVERIFY(room().makeOpen(fruitPoll(u"two"_s)));
    QVERIFY(room().tap(u"door"_s, u"7E6FD7A0"_s));
    QCOMPARE(heard().votes.size(), 1); // nobody can tell which of the two was meant
}

void PollRegistryTest::listsLateVotes()
{
    QVERIFY(room().makeOpen(fruitPoll(u"old"_s)));
    QVERIFY(room().done(registry().closePoll(u"old"_s)));
    room().reactor.advance(1min);
    QVERIFY(room().makeOpen(fruitPoll(u"new"_s)));
    QVERIFY(room().done(registry().closePoll(u"new"_s)));
    QVERIFY(room().done(registry().save(fruitPoll(u"draft"_s))));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s));
    QCOMPARE(heard().votes.size(), 1);
    const auto& vote = heard().votes.first().vote;
    QCOMPARE(vote.poll, u"new"_s);
    QCOMPARE(vote.outcome, Outcome::Closed);
    QVERIFY(vote.late);
    QCOMPARE(vote.answer, u"pear"_s);
    // Closing can be undone; the round goes on.
    QVERIFY(room().done(registry().openPoll(u"new"_s)));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s));
    QCOMPARE(registry().tally(u"new"_s).votes, 1);
    QCOMPARE(registry().find(u"new"_s)->round, 1);
}

void PollRegistryTest::opensAndClosesByItself()
{
    auto poll = fruitPoll();
    poll.opensAt = room().now() + 600'000;
    poll.closesAt = room().now() + 1'200'000;
    QVERIFY(room().done(registry().save(poll)));
    room().reactor.advance(599s);
    QCOMPARE(registry().find(u"fruit"_s)->state, Poll::State::Draft);
    room().reactor.advance(1s);
    QVERIFY(room().reactor.turnUntil([this] { return registry().find(u"fruit"_s)->isOpen(); }));
    QCOMPARE(registry().find(u"fruit"_s)->openedAt, poll.opensAt);
    room().reactor.advance(599s);
    QVERIFY(registry().find(u"fruit"_s)->isOpen());
    heard().changed.clear();
    room().reactor.advance(1s);
    QVERIFY(room().reactor.turnUntil([this] { return registry().find(u"fruit"_s)->state == Poll::State::Closed; }));
    QCOMPARE(registry().find(u"fruit"_s)->closedAt, poll.closesAt);
    QCOMPARE(heard().changed, QStringList{u"fruit"_s});
}

void PollRegistryTest::catchesUpWithTimesThatPassed()
{
    auto poll = fruitPoll();
    poll.opensAt = room().now() + 60'000;
    poll.closesAt = room().now() + 120'000;
    QVERIFY(room().done(registry().save(poll)));
    room().registry.reset();
    room().reactor.advance(1h);
    room().restart();
    room().reactor.advance(0s);
    QVERIFY(room().reactor.turnUntil([this] { return registry().find(u"fruit"_s)->state == Poll::State::Closed; }));
    QCOMPARE(registry().find(u"fruit"_s)->closedAt, poll.closesAt);
}

// The timer may be late; the tap's own time counts.
void PollRegistryTest::closesBeforeATapAfterItsTime()
{
    auto poll = fruitPoll();
    const auto closesAt = room().now() + 1000;
    poll.closesAt = closesAt;
    QVERIFY(room().makeOpen(poll));
    room().fillDisk(); // so that all three wait until it is over
    registry().tapped({.reader = u"ra"_s, .tag = u"A0A0A0A0"_s, .at = closesAt - 1});
    QVERIFY(room().reactor.turnUntil([this] { return !heard().troubles.isEmpty(); }));
    registry().tapped({.reader = u"ra"_s, .tag = u"B0B0B0B0"_s, .at = closesAt});
    registry().tapped({.reader = u"ra"_s, .tag = u"C0C0C0C0"_s, .at = closesAt + 1});
    room().freeDisk();
    room().reactor.advance(2s);
    QVERIFY(room().settle());
    QCOMPARE(heard().outcomes(), (QList<Outcome>{Outcome::Counted, Outcome::Closed, Outcome::Closed}));
    QCOMPARE(registry().find(u"fruit"_s)->closedAt, std::optional(closesAt));
}

void PollRegistryTest::waitsOnAFullDisk()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"A0A0A0A0"_s));
    heard() = {};
    room().fillDisk();
    for (int i = 0; i < 12; ++i)
        registry().tapped(
            {.reader = u"ra"_s, .tag = u"B0B0B0%1"_s.arg(i, 2, 10, QLatin1Char('0')), .at = room().now()});
    QVERIFY(room().reactor.turnUntil([this] { return !heard().troubles.isEmpty(); }));
    QCOMPARE(heard().troubles.last().reason, Reason::NoSpace);
    room().reactor.advance(1s);
    QVERIFY(room().reactor.turnUntil([this] { return heard().troubles.size() > 1; }));
    QVERIFY2(heard().troubles.last().text.contains(u"12 votes wait on this computer and"_s),
        qPrintable(heard().troubles.last().text));
    QVERIFY(heard().troubles.last().text.contains(u"Free some space"_s));
    QCOMPARE(heard().votes.size(), 0);
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1); // what is on disk, and no more
    QCOMPARE(registry().waitingTaps(), 12);

    room().freeDisk();
    room().reactor.advance(4s);
    QVERIFY(room().settle());
    QCOMPARE(heard().passed, 1);
    QCOMPARE(heard().votes.size(), 12);
    QCOMPARE(registry().tally(u"fruit"_s).votes, 13);
    room().restart();
    QCOMPARE(registry().tally(u"fruit"_s).votes, 13);
}

void PollRegistryTest::waitsOnARealFullDisk()
{
    if (isOnServer())
        QSKIP("a server has its tables elsewhere");
    room().registry.reset();
    room().database.reset();
    SmallDisk disk(room().folder.path(), "size=400k");
    if (!disk.isMounted()) {
        qInfo("no mounting here (%s): the failing layer alone was tested", strerror(errno));
        return;
    }
    qInfo("a tmpfs of 400 KiB was filled");
    const auto closed = qScopeGuard([this] {
        room().registry.reset();
        room().database.reset();
    });
    room().open();
    QVERIFY(room().makeOpen(fruitPoll()));
    int sent = 0;
    while (heard().troubles.isEmpty() && sent < 10'000) {
        for (int i = 0; i < 20; ++i)
            registry().tapped({.reader = u"ra"_s, .tag = QString::number(1'000'000 + sent++), .at = room().now()});
        QVERIFY(
            room().reactor.turnUntil([this] { return registry().waitingTaps() == 0 || !heard().troubles.isEmpty(); }));
    }
    QCOMPARE(heard().troubles.first().reason, Reason::NoSpace);
    const auto counted = registry().tally(u"fruit"_s).votes;
    QCOMPARE(counted, heard().votes.size());
    QVERIFY(counted > 0 && counted < sent);
    QVERIFY(disk.resize("size=8m"));
    registry().retryNow();
    QVERIFY(room().settle());
    QCOMPARE(registry().tally(u"fruit"_s).votes, sent);
    QCOMPARE(heard().votes.size(), sent);
    room().restart();
    QCOMPARE(registry().tally(u"fruit"_s).votes, sent);
}

void PollRegistryTest::countsNothingTwiceAfterTrouble()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    room().fillDisk();
    const Tap tap{.reader = u"ra"_s, .tag = u"A0A0A0A0"_s, .at = room().now(), .uuid = u"u1"_s};
    registry().tapped(tap);
    QVERIFY(room().reactor.turnUntil([this] { return heard().troubles.size() == 1; }));
    registry().tapped(tap); // delivered again, because nobody said it was stored
    registry().tapped({.reader = u"rp"_s, .tag = u"A0A0A0A0"_s, .at = room().now(), .uuid = u"u2"_s});
    room().freeDisk();
    registry().retryNow();
    QVERIFY(room().settle());
    QCOMPARE(heard().outcomes(), (QList<Outcome>{Outcome::Counted, Outcome::AlreadyVoted}));
    QCOMPARE(heard().votes.last().vote.previousAnswer, u"apple"_s);
    QCOMPARE(registry().tally(u"fruit"_s).taps, 2);
}

void PollRegistryTest::answersRequestsDuringTrouble()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    room().fillDisk();
    QVERIFY(!room().waited(registry().closePoll(u"fruit"_s)).ok());
    registry().tapped({.reader = u"ra"_s, .tag = u"A0A0A0A0"_s, .at = room().now()});
    QVERIFY(room().reactor.turnUntil([this] { return heard().troubles.size() == 1; }));
    const auto closed = room().waited(registry().closePoll(u"fruit"_s)); // tries again at once
    QVERIFY(!closed.ok());
    QCOMPARE(closed.error().reason, Reason::NoSpace);
    QVERIFY(registry().find(u"fruit"_s)->isOpen());
    room().freeDisk();
    QVERIFY(room().waited(registry().closePoll(u"fruit"_s)).ok());
    QCOMPARE(heard().outcomes(), QList<Outcome>{Outcome::Counted}); // it came before the closing
}

void PollRegistryTest::dropsWhatDoesNotFit()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    room().fillDisk();
    for (int i = 0; i < TapQueue::maximumWaiting + 10; ++i)
        registry().tapped({.reader = u"ra"_s, .tag = QString::number(i + 1'000'000), .at = room().now()});
    QCOMPARE(registry().waitingTaps(), TapQueue::maximumWaiting);
    QCOMPARE(std::count_if(heard().troubles.begin(), heard().troubles.end(),
                 [](const Error& e) { return e.reason == Reason::TooLarge; }),
        1);
}

void PollRegistryTest::comesBackTheSame()
{
    QVERIFY(room().makeOpen(fruitPoll(u"one"_s, Policy::Mode::Change)));
    auto every = fruitPoll(u"two"_s, Policy::Mode::Every);
    every.policy.cooldownMs = 2000;
    QVERIFY(room().makeOpen(every));
    QRandomGenerator random(11);
    for (int i = 0; i < 400; ++i) {
        const auto id = random.bounded(2) ? u"one"_s : u"two"_s;
        room().reactor.advance(std::chrono::milliseconds(random.bounded(700)));
        switch (random.bounded(40)) {
        case 0: QVERIFY(room().done(registry().resetPoll(id))); break;
        case 1: QVERIFY(room().done(registry().closePoll(id))); break;
        case 2: QVERIFY(room().done(registry().assign(id, u"ra"_s, random.bounded(2) ? u"apple"_s : u"pear"_s))); break;
        default:
            QVERIFY(room().done(registry().openPoll(id)));
            registry().tapped({.reader = random.bounded(2) ? u"ra"_s : u"rp"_s,
                .tag = u"CARD%1"_s.arg(random.bounded(15)),
                .at = room().now()});
        }
    }
    QVERIFY(room().settle());
    struct State {
        QList<Poll> polls;
        QList<Tally> tallies, past;
        QList<Vote> latest;
        QList<Minute> minutes;
        bool operator==(const State&) const = default;
    };
    const auto state = [this] {
        return State{registry().polls(), {registry().tally(u"one"_s), registry().tally(u"two"_s)},
            registry().pastRounds(u"one"_s) + registry().pastRounds(u"two"_s),
            registry().latestVotes(u"one"_s, 1000) + registry().latestVotes(u"two"_s, 1000),
            registry().timeline(u"one"_s) + registry().timeline(u"two"_s)};
    };
    const auto before = state();
    QVERIFY(before.latest.size() > 200);
    room().restart();
    QVERIFY(state() == before);
}

void PollRegistryTest::learnsWhatAnotherHasStored()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"A0A0A0A0"_s));
    // As if another program had the same file open: the number that is next for us is taken.
    const auto stolen = room().waited(room().database->write([](QSqlDatabase& connection) -> Result<Done> {
        const auto copied = runQuery(connection,
            u"INSERT INTO polls_log (poll, number, kind, at, ordered, station, sequence, uuid, reader, card, tag, flags, answer, text,"
            " round, outcome, previous) SELECT poll, number + 1, kind, at, ordered, station, sequence + 1, 'other', reader,"
            " 'ffffffffffffffffffffffffffffffff', tag, flags, answer, text, round, outcome, previous FROM polls_log WHERE kind = 1"_s);
        if (!copied)
            return copied.error();
        return Done{};
    }));
    QVERIFY(stolen.ok());
    QVERIFY(room().tap(u"rp"_s, u"B0B0B0B0"_s));
    QCOMPARE(heard().troubles.size(), 0);
    QCOMPARE(registry().tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 2}, {u"pear"_s, 1}}));
}

void PollRegistryTest::stopStoresWhatWaits()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    for (int i = 0; i < 1000; ++i)
        registry().tapped({.reader = u"ra"_s, .tag = QString::number(1'000'000 + i), .at = room().now()});
    auto stopped = registry().stop();
    registry().tapped({.reader = u"ra"_s, .tag = u"TOOLATE"_s, .at = room().now()});
    QVERIFY(room().waited(std::move(stopped)).ok());
    QCOMPARE(heard().votes.size(), 1000);
    room().restart();
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1000);
}

void PollRegistryTest::stopSaysWhatCannotBeStored()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    room().fillDisk();
    registry().tapped({.reader = u"ra"_s, .tag = u"A0A0A0A0"_s, .at = room().now()});
    const auto stopped = room().waited(registry().stop());
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().reason, Reason::NoSpace);
}

void PollRegistryTest::letsTapsBeTaken()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QStringList taken;
    registry().divertTaps([&taken](const Tap& tap) {
        taken.append(tap.reader);
        return tap.reader == u"ra"_s;
    });
    QVERIFY(room().tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(room().tap(u"rp"_s, u"A0A0A0A0"_s));
    QCOMPARE(taken, (QStringList{u"ra"_s, u"rp"_s}));
    QCOMPARE(heard().votes.size(), 1);
    registry().divertTaps({});
    QVERIFY(room().tap(u"ra"_s, u"B0B0B0B0"_s));
    QCOMPARE(heard().votes.size(), 2);
}

void PollRegistryTest::whoTakesTapsIsAskedUntilTheyGo()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    int first = 0, second = 0;
    TapDiversion diversion(registry(), [&first](const Tap&) { return ++first > 0; });
    QVERIFY(room().tap(u"ra"_s, u"A0A0A0A0"_s));
    {
        TapDiversion later(registry(), [&](const Tap&) {
            later.end(); // one is enough
            return ++second > 0;
        });
        diversion.end(); // which takes nothing from the other
        QVERIFY(room().tap(u"ra"_s, u"A0A0A0A0"_s));
        QVERIFY(!later.isOn());
    }
    QCOMPARE(heard().votes.size(), 0);
    QVERIFY(room().tap(u"ra"_s, u"A0A0A0A0"_s));
    QCOMPARE(heard().votes.size(), 1);
    QCOMPARE(first, 1);
    QCOMPARE(second, 1);
}

void PollRegistryTest::mayBeAskedFromInsideAnEvent()
{
    struct Busy final : PollEvents {
        explicit Busy(PollRegistry& b) : registry(b) {}
        void voteCommitted(const Poll& poll, const Vote&, const Tally& tally) override
        {
            registry.removeListener(*this);
            seen = tally.votes;
            registry.tapped({.reader = u"rp"_s, .tag = u"B0B0B0B0"_s});
            closing = registry.closePoll(poll.id);
        }
        PollRegistry& registry;
        Task<Result<Done>> closing;
        int seen = 0;
    };
    QVERIFY(room().makeOpen(fruitPoll()));
    Busy busy(registry());
    registry().addListener(busy);
    QVERIFY(room().tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(room().waited(std::move(busy.closing)).ok());
    QCOMPARE(busy.seen, 1);
    QCOMPARE(registry().tally(u"fruit"_s).votes, 2);
    QCOMPARE(registry().find(u"fruit"_s)->state, Poll::State::Closed);
}

bool PollRegistryTest::storageHolds(const QByteArray& bytes)
{
    room().registry.reset();
    room().database.reset(); // all of it is in one file now
    QFile file(room().file());
    const bool found = file.open(QFile::ReadOnly) && file.readAll().contains(bytes);
    room().open();
    return found;
}

void PollRegistryTest::storesNoNumbers()
{
    if (isOnServer())
        QSKIP("a server has its tables elsewhere");
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().done(registry().registerCard(u"fruit"_s, u"04:A1:B2:C3:D4:E5:80"_s)));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(!storageHolds("7E6FD7A0"));
    QVERIFY(!storageHolds("04A1B2C3D4E580"));
    QVERIFY(storageHolds(registry().latestVotes(u"fruit"_s, 1).first().card.toLatin1()));
}

void PollRegistryTest::storesNumbersWhereItShould()
{
    if (isOnServer())
        QSKIP("a server has its tables elsewhere");
    auto poll = fruitPoll();
    poll.keepsNumbers = true;
    QVERIFY(room().makeOpen(poll));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QCOMPARE(heard().votes.first().vote.tag, u"7E6FD7A0"_s);
    QVERIFY(storageHolds("7E6FD7A0"));
    poll.keepsNumbers = false;
    QVERIFY(room().done(registry().save(poll)));
    QCOMPARE(registry().latestVotes(u"fruit"_s, 1).first().tag, QString());
    QVERIFY(!storageHolds("7E6FD7A0"));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s));
    QCOMPARE(heard().outcomes().last(), Outcome::AlreadyVoted); // still the same voter
    QVERIFY(room().done(registry().registerCard(u"fruit"_s, u"7E6FD7A1"_s)));
    QVERIFY(room().done(registry().retract(u"fruit"_s, u"7E6FD7A0"_s)));
    QVERIFY(!storageHolds("7E6FD7A"));
    poll.keepsNumbers = true; // what was forgotten stays so
    QVERIFY(room().done(registry().save(poll)));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A2"_s));
    QVERIFY(room().done(registry().registerCard(u"fruit"_s, u"7E6FD7A3"_s)));
    QVERIFY(room().done(registry().retract(u"fruit"_s, u"7E6FD7A2"_s)));
    QVERIFY(storageHolds("7E6FD7A2") && storageHolds("7E6FD7A3") && !storageHolds("7E6FD7A0"));
}

void PollRegistryTest::refusesSenselessTaps()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    registry().tapped({.reader = u"ra"_s, .tag = {}, .at = room().now()});
    registry().tapped({.reader = u"ra"_s, .tag = QString(129, u'A'), .at = room().now()});
    QCOMPARE(registry().waitingTaps(), 0);
    registry().tapped({.reader = u"ra"_s, .tag = u"A0A0A0A0"_s}); // no time: now
    QVERIFY(room().settle());
    QCOMPARE(heard().votes.first().vote.at, room().now());
}

void PollRegistryTest::comparesPartsOfNumbers()
{
    auto poll = fruitPoll();
    poll.policy.compare = Policy::Compare::LastFour;
    QVERIFY(room().makeOpen(poll));
    QVERIFY(room().tap(u"ra"_s, u"010063E9AE"_s));
    registry().tapped({.reader = u"rp"_s, .tag = u"0063E9AE"_s, .at = room().now(), .partial = true});
    QVERIFY(room().settle());
    QCOMPARE(heard().outcomes(), (QList<Outcome>{Outcome::Counted, Outcome::AlreadyVoted}));
}

QTEST_GUILESS_MAIN(PollRegistryTest)
#include "tst_pollregistry.moc"
