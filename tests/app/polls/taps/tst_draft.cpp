#include "app/polls/taps/draft.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/definition/polljson.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;

namespace {

const IdleVotes none;
const VoterLinks nobody;

std::unique_ptr<Ledger> ledgerOf(const Poll& poll, bool open, bool merged = false)
{
    auto ledger = std::make_unique<Ledger>(PollPlace{.key = 1, .id = poll.id, .salt = makeSalt(), .merged = merged});
    ledger->read(1, {.kind = EntryKind::Defined, .at = 1, .order = 1, .text = QString::fromUtf8(pollToJson(poll))});
    if (open)
        ledger->read(2, {.kind = EntryKind::Opened, .at = 2, .order = 1000});
    return ledger;
}

Poll poll(const QString& id)
{
    Poll made;
    made.id = id;
    made.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
    made.readers = {{u"ra"_s, u"a"_s}, {u"rb"_s, u"b"_s}};
    return made;
}

} // namespace

class DraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidesWithoutTouchingAnything();
    void aReaderStandsForItsAntennas();
    void numbersGoOn();
    void orderNeverGoesBack();
    void inAMergedLogNothingIsAtTheSameTime();
    void leavesSecondDeliveriesOut();
    void opensAndClosesInBetween();
    void opensThenClosesWhatWasMissed();
    void knowsTheNextTurn();
    void aPhonesVoteIsForItsPollAlone();
    void keepsNumbersAndNames();
    void answersWhatChangesNothingWithoutStoringIt();
    void whatWasGivenBeforeAnotherClosedItCounts();
    void aPhonesVoteBeforeTheClosingCountsToo();
    void whatWasGivenForOneQuestionIsNoVoteInTheNext();
    void whatWasGivenForAnEarlierRoundCountsNowhere();
    void whoseVotesAreNobodysVotesNoMore();
};

void DraftTest::decidesWithoutTouchingAnything()
{
    Ledgers ledgers;
    ledgers.add(ledgerOf(poll(u"p"_s), true));
    Draft draft(ledgers, u"here"_s, none, nobody);
    draft.add({.reader = u"ra"_s, .tag = u"CARD"_s, .at = 10, .uuid = u"u1"_s});
    draft.add({.reader = u"rb"_s, .tag = u"CARD"_s, .at = 11, .uuid = u"u2"_s, .station = u"there"_s});
    QCOMPARE(draft.entries().size(), std::size_t(2));
    QCOMPARE(draft.entries()[0].stored.decision.outcome, Outcome::Counted);
    QCOMPARE(draft.entries()[1].stored.decision.outcome, Outcome::AlreadyVoted);
    QCOMPARE(draft.entries()[0].stored.entry.station, u"here"_s);
    QCOMPARE(draft.entries()[1].stored.entry.station, u"there"_s);
    QCOMPARE(ledgers.find(u"p"_s)->tally().taps, 0);
    QCOMPARE(ledgers.find(u"p"_s)->lastNumber(), 2);
}

// The log names the antenna: maps have a place for each.
void DraftTest::aReaderStandsForItsAntennas()
{
    auto fruit = poll(u"p"_s);
    fruit.readers[u"ra/2"_s] = u"b"_s;
    Ledgers ledgers;
    ledgers.add(ledgerOf(fruit, true));
    Draft draft(ledgers, u"here"_s, none, nobody);
    const QList<std::pair<QString, QString>> heard{{u"ra/1"_s, u"ra/1 a"_s}, {u"ra/2"_s, u"ra/2 b"_s},
        {u"ra"_s, u"ra a"_s}, {u"rb/x/y"_s, u"rb/x/y b"_s}, {u"rc/1"_s, u"rc/1 "_s}};
    for (const auto& [reader, noted] : heard) {
        draft.add({.reader = reader, .tag = u"card at "_s + reader, .at = 10});
        const auto& last = draft.entries().back().stored;
        QCOMPARE(last.entry.reader + u' ' + last.decision.answer, noted);
        QCOMPARE(last.decision.outcome, noted.endsWith(u' ') ? Outcome::Unassigned : Outcome::Counted);
    }
}

void DraftTest::numbersGoOn()
{
    Ledgers ledgers;
    ledgers.add(ledgerOf(poll(u"p"_s), true));
    Draft draft(ledgers, u"here"_s, none, nobody);
    for (int i = 0; i < 3; ++i) {
        draft.add({.reader = u"ra"_s, .tag = QString::number(i), .at = 10});
        QCOMPARE(draft.entries().back().stored.number, 3 + i);
        QCOMPARE(draft.entries().back().stored.entry.sequence, 3 + i);
    }
}

void DraftTest::orderNeverGoesBack()
{
    Ledgers ledgers;
    ledgers.add(ledgerOf(poll(u"p"_s), true)); // its last entry stands at 1000
    Draft draft(ledgers, u"here"_s, none, nobody);
    draft.add({.reader = u"ra"_s, .tag = u"A"_s, .at = 10});
    draft.add({.reader = u"ra"_s, .tag = u"B"_s, .at = 2000});
    draft.add({.reader = u"ra"_s, .tag = u"C"_s, .at = 1500});
    QCOMPARE(draft.entries()[0].stored.entry.at, 10);
    QCOMPARE(draft.entries()[0].stored.entry.order, 1000);
    QCOMPARE(draft.entries()[1].stored.entry.order, 2000);
    QCOMPARE(draft.entries()[2].stored.entry.order, 2000);
}

// Another station's entry may be the last one; by the stations' names a tap could come before what it was decided
// after.
void DraftTest::inAMergedLogNothingIsAtTheSameTime()
{
    Ledgers ledgers;
    ledgers.add(ledgerOf(poll(u"p"_s), true, true));
    Draft draft(ledgers, u"here"_s, none, nobody);
    draft.add({.reader = u"ra"_s, .tag = u"A"_s, .at = 1000});
    draft.add({.reader = u"ra"_s, .tag = u"B"_s, .at = 1000});
    draft.add({.reader = u"ra"_s, .tag = u"C"_s, .at = 2000});
    QCOMPARE(draft.entries()[0].stored.entry.order, 1001);
    QCOMPARE(draft.entries()[1].stored.entry.order, 1002);
    QCOMPARE(draft.entries()[2].stored.entry.order, 2000);
}

void DraftTest::leavesSecondDeliveriesOut()
{
    Ledgers ledgers;
    ledgers.add(ledgerOf(poll(u"p"_s), true));
    Draft draft(ledgers, u"here"_s, none, nobody);
    draft.add({.reader = u"ra"_s, .tag = u"A"_s, .at = 10, .uuid = u"u1"_s});
    draft.add({.reader = u"ra"_s, .tag = u"A"_s, .at = 10, .uuid = u"u1"_s});
    draft.add({.reader = u"ra"_s, .tag = u"B"_s, .at = 10, .uuid = u"u2"_s});
    QCOMPARE(draft.entries().size(), std::size_t(2));
    QCOMPARE(draft.entries()[1].stored.number, 4);
}

void DraftTest::opensAndClosesInBetween()
{
    auto timed = poll(u"p"_s);
    timed.opensAt = 100;
    timed.closesAt = 200;
    Ledgers ledgers;
    ledgers.add(ledgerOf(timed, false));
    Draft draft(ledgers, u"here"_s, none, nobody);
    for (const qint64 at : {99, 100, 199, 200}) {
        draft.openAndClose(at);
        draft.add({.reader = u"ra"_s, .tag = QString::number(at), .at = at});
    }
    QList<EntryKind> kinds;
    QList<Outcome> outcomes;
    for (const auto& entry : draft.entries()) {
        kinds.append(entry.stored.entry.kind);
        if (entry.stored.isTap())
            outcomes.append(entry.stored.decision.outcome);
    }
    QCOMPARE(kinds,
        (QList<EntryKind>{EntryKind::Tapped, EntryKind::Opened, EntryKind::Tapped, EntryKind::Tapped, EntryKind::Closed,
            EntryKind::Tapped}));
    QCOMPARE(outcomes, (QList<Outcome>{Outcome::Closed, Outcome::Counted, Outcome::Counted, Outcome::Closed}));
    QVERIFY(!draft.entries().front().stored.decision.late);
    QVERIFY(draft.entries().back().stored.decision.late);
}

void DraftTest::opensThenClosesWhatWasMissed()
{
    auto timed = poll(u"p"_s);
    timed.opensAt = 100;
    timed.closesAt = 200;
    Ledgers ledgers;
    ledgers.add(ledgerOf(timed, false));
    Draft draft(ledgers, u"here"_s, none, nobody);
    draft.openAndClose(5000);
    draft.openAndClose(5000);
    QCOMPARE(draft.entries().size(), std::size_t(2));
    QCOMPARE(draft.entries()[0].stored.entry.at, 100);
    QCOMPARE(draft.entries()[1].stored.entry.at, 200);
}

void DraftTest::knowsTheNextTurn()
{
    Poll timed;
    timed.opensAt = 1;
    timed.closesAt = 2;
    QCOMPARE(nextTurn(timed), std::optional<qint64>(1));
    timed.state = Poll::State::Open;
    QCOMPARE(nextTurn(timed), std::optional<qint64>(2));
    timed.state = Poll::State::Closed;
    QVERIFY(!nextTurn(timed));
}

void DraftTest::aPhonesVoteIsForItsPollAlone()
{
    Ledgers ledgers;
    for (const auto& id : {u"p"_s, u"q"_s}) {
        auto made = poll(id);
        made.policy.phones = Policy::Phones::AnyDevice;
        ledgers.add(ledgerOf(made, true));
    }
    Draft draft(ledgers, u"here"_s, none, nobody);
    draft.add(
        {.reader = phoneReader, .tag = u"phone:00ff"_s, .at = 10, .uuid = u"u1"_s, .poll = u"q"_s, .answer = u"b"_s});
    draft.add({.reader = phoneReader,
        .tag = u"phone:00ff"_s,
        .at = 10,
        .uuid = u"u2"_s,
        .poll = u"gone"_s,
        .answer = u"b"_s});
    QCOMPARE(draft.entries().size(), std::size_t(1));
    const auto& [ledger, stored] = draft.entries().front();
    QCOMPARE(ledger->id(), u"q"_s);
    QCOMPARE(stored.decision.outcome, Outcome::Counted);
    QCOMPARE(stored.decision.answer, u"b"_s);
    QVERIFY(stored.entry.byPhone);
    QCOMPARE(stored.entry.card, ledger->cardOf(u"phone:00ff"_s));
}

// A ticket's code and what a browser was given are all that it takes to vote in somebody's place.
void DraftTest::keepsNumbersAndNames()
{
    auto made = poll(u"p"_s);
    made.policy.phones = Policy::Phones::AnyDevice;
    made.keepsNumbers = true;
    Ledgers ledgers;
    ledgers.add(ledgerOf(made, true));
    Draft draft(ledgers, u"here"_s, none, nobody);
    for (const auto& tag : {u"phone:00ff"_s, u"ticket:7kdm4xwp3ruh"_s, u"account:anna"_s})
        draft.add({.reader = phoneReader, .tag = tag, .at = 10, .uuid = tag, .poll = u"p"_s, .answer = u"b"_s});
    draft.add({.reader = u"ra"_s, .tag = u"ticket:7kdm4xwp3ruh"_s, .at = 10}); // from paper
    draft.add({.reader = u"ra"_s, .tag = u"7E6FD7A0"_s, .at = 10});
    QStringList kept;
    for (const auto& entry : draft.entries()) {
        kept << entry.stored.entry.tag;
        QVERIFY(!entry.stored.entry.card.isEmpty());
    }
    QCOMPARE(kept, (QStringList{{}, {}, u"account:anna"_s, {}, u"7E6FD7A0"_s}));
}

void DraftTest::answersWhatChangesNothingWithoutStoringIt()
{
    auto made = poll(u"p"_s);
    made.policy.phones = Policy::Phones::AnyDevice;
    Ledgers ledgers;
    ledgers.add(ledgerOf(made, true));
    IdleVotes idle;
    const auto card = ledgers.find(u"p"_s)->cardOf(u"phone:00ff"_s);
    idle.add(1, 1, card);
    Draft draft(ledgers, u"here"_s, idle, nobody);
    const auto vote = [&](int number, const QString& tag, const QString& answer) {
        draft.add({.reader = phoneReader,
            .tag = tag,
            .at = 10,
            .uuid = QString::number(number),
            .poll = u"p"_s,
            .answer = answer});
    };
    vote(0, u"phone:00ff"_s, u"b"_s);
    for (int i = 1; i <= 10; ++i)
        vote(i, u"phone:00ff"_s, i % 2 ? u"a"_s : u"b"_s);
    vote(11, u"phone:11ee"_s, u"a"_s);
    // Its vote, what is left of the first few, and another's.
    QCOMPARE(draft.entries().size(), std::size_t(1 + IdleVotes::kept - 1 + 1));
    QCOMPARE(draft.entries().back().stored.decision.outcome, Outcome::Counted);
    QCOMPARE(draft.entries().back().stored.entry.sequence, 2 + 4);
    QCOMPARE(draft.entries().back().stored.number, 2 + 4);
    QCOMPARE(draft.answered().size(), std::size_t(8));
    QCOMPARE(draft.answered().front().stored.decision.outcome, Outcome::AlreadyVoted);
    QCOMPARE(draft.answered().back().stored.decision.outcome, Outcome::Repeat);
    // A card that is held to a reader is there once, each time.
    for (int i = 0; i < 10; ++i)
        draft.add({.reader = u"ra"_s, .tag = u"7E6FD7A0"_s, .at = 10});
    QCOMPARE(draft.entries().size(), std::size_t(14));
}

namespace {

using Entries = std::vector<Draft::Entry>;

QList<EntryKind> kindsOf(const Entries& entries)
{
    QList<EntryKind> kinds;
    for (const auto& entry : entries)
        kinds.append(entry.stored.entry.kind);
    return kinds;
}

QList<Outcome> outcomesOf(const Entries& entries)
{
    QList<Outcome> outcomes;
    for (const auto& entry : entries) {
        if (entry.stored.isTap())
            outcomes.append(entry.stored.decision.outcome);
    }
    return outcomes;
}

} // namespace

void DraftTest::whatWasGivenBeforeAnotherClosedItCounts()
{
    Ledgers ledgers;
    ledgers.add(ledgerOf(poll(u"p"_s), true));
    const auto given = openFor(ledgers, {.reader = u"ra"_s});
    QCOMPARE(given, (QList<GivenFor>{{u"p"_s, 1}}));
    auto* ledger = ledgers.find(u"p"_s);
    ledger->read(3, {.kind = EntryKind::Closed, .at = 500, .order = 1001}); // by another program
    Draft draft(ledgers, u"here"_s, none, nobody);
    for (const qint64 at : {499, 300, 500, 900})
        draft.add({.reader = u"ra"_s, .tag = QString::number(at), .at = at, .givenFor = given});
    draft.add({.reader = u"ra"_s, .tag = u"MORE"_s, .at = 400, .givenFor = given});
    draft.closeAgain();
    QCOMPARE(kindsOf(draft.entries()),
        (QList<EntryKind>{EntryKind::Opened, EntryKind::Tapped, EntryKind::Tapped, EntryKind::Closed, EntryKind::Tapped,
            EntryKind::Tapped, EntryKind::Opened, EntryKind::Tapped, EntryKind::Closed}));
    QCOMPARE(outcomesOf(draft.entries()),
        (QList<Outcome>{Outcome::Counted, Outcome::Counted, Outcome::Closed, Outcome::Closed, Outcome::Counted}));
    QVERIFY(opensForLateTaps(ledger->poll(), draft.entries().front().stored.entry));
    for (const auto& entry : draft.entries())
        ledger->read(entry.stored.number, entry.stored.entry);
    QCOMPARE(ledger->poll().state, Poll::State::Closed);
    QCOMPARE(ledger->poll().closedAt, std::optional<qint64>(500));
    QCOMPARE(ledger->poll().pausedMsecs, 0);
    QCOMPARE(ledger->tally().votes, 3);
    // Whoever says nothing of that is late.
    Draft plain(ledgers, u"here"_s, none, nobody);
    plain.add({.reader = u"ra"_s, .tag = u"OTHER"_s, .at = 499});
    QCOMPARE(outcomesOf(plain.entries()), QList<Outcome>{Outcome::Closed});
}

void DraftTest::aPhonesVoteBeforeTheClosingCountsToo()
{
    auto made = poll(u"p"_s);
    made.policy.phones = Policy::Phones::AnyDevice;
    Ledgers ledgers;
    ledgers.add(ledgerOf(made, true));
    Tap tap{.reader = phoneReader,
        .tag = u"phone:00ff"_s,
        .at = 499,
        .uuid = u"u"_s,
        .poll = u"p"_s,
        .answer = u"b"_s,
        .round = 1};
    tap.givenFor = openFor(ledgers, tap);
    QCOMPARE(tap.givenFor->size(), 1);
    ledgers.find(u"p"_s)->read(3, {.kind = EntryKind::Closed, .at = 500, .order = 1001});
    Draft draft(ledgers, u"here"_s, none, nobody);
    draft.add(tap);
    draft.closeAgain();
    QCOMPARE(outcomesOf(draft.entries()), QList<Outcome>{Outcome::Counted});
    QCOMPARE(draft.entries().size(), std::size_t(3));
}

// Another program stepped an event: the same readers stand for answers of the next question.
void DraftTest::whatWasGivenForOneQuestionIsNoVoteInTheNext()
{
    Ledgers ledgers;
    ledgers.add(ledgerOf(poll(u"one"_s), true));
    auto next = std::make_unique<Ledger>(PollPlace{.key = 2, .id = u"two"_s, .salt = makeSalt()});
    next->read(
        1, {.kind = EntryKind::Defined, .at = 1, .order = 1, .text = QString::fromUtf8(pollToJson(poll(u"two"_s)))});
    ledgers.add(std::move(next));
    const auto given = openFor(ledgers, {.reader = u"ra"_s});
    QCOMPARE(given.size(), 1);
    ledgers.find(u"one"_s)->read(3, {.kind = EntryKind::Closed, .at = 500, .order = 1001});
    ledgers.find(u"two"_s)->read(2, {.kind = EntryKind::Opened, .at = 500, .order = 500});
    Draft draft(ledgers, u"here"_s, none, nobody);
    draft.add({.reader = u"ra"_s, .tag = u"BEFORE"_s, .at = 499, .givenFor = given});
    draft.add({.reader = u"ra"_s, .tag = u"AFTER"_s, .at = 501, .givenFor = given});
    draft.closeAgain();
    QStringList polls;
    for (const auto& entry : draft.entries()) {
        if (entry.stored.isTap())
            polls.append(entry.ledger->id());
    }
    QCOMPARE(polls, (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(outcomesOf(draft.entries()), (QList<Outcome>{Outcome::Counted, Outcome::Counted}));
    QCOMPARE(draft.lapsed(), 0);
}

void DraftTest::whatWasGivenForAnEarlierRoundCountsNowhere()
{
    Ledgers ledgers;
    ledgers.add(ledgerOf(poll(u"p"_s), true));
    const auto given = openFor(ledgers, {.reader = u"ra"_s});
    ledgers.find(u"p"_s)->read(3, {.kind = EntryKind::Reset, .at = 500, .order = 1001});
    Draft draft(ledgers, u"here"_s, none, nobody);
    draft.add({.reader = u"ra"_s, .tag = u"BEFORE"_s, .at = 499, .givenFor = given});
    QCOMPARE(draft.entries().size(), std::size_t(0));
    QCOMPARE(draft.lapsed(), 1);
    draft.add({.reader = u"ra"_s, .tag = u"AFTER"_s, .at = 500, .givenFor = given});
    // Nobody knew there that it was open; now it is known, whatever the clocks say.
    draft.add({.reader = u"ra"_s, .tag = u"KNOWS"_s, .at = 499, .givenFor = openFor(ledgers, {.reader = u"ra"_s})});
    draft.add({.reader = u"ra"_s, .tag = u"PLAIN"_s, .at = 499});
    QCOMPARE(outcomesOf(draft.entries()), QList<Outcome>(3, Outcome::Counted));
    QCOMPARE(draft.lapsed(), 1);
}

void DraftTest::whoseVotesAreNobodysVotesNoMore()
{
    Ledgers ledgers;
    ledgers.add(ledgerOf(poll(u"p"_s), true));
    auto* ledger = ledgers.find(u"p"_s);
    ledger->setSpent({spentMark(ledger->place().salt, ledger->cardOf(u"CARD"_s))});
    Draft draft(ledgers, u"here"_s, none, nobody);
    draft.add({.reader = u"ra"_s, .tag = u"CARD"_s, .at = 10});
    draft.add({.reader = u"ra"_s, .tag = u"OTHER"_s, .at = 10});
    QCOMPARE(outcomesOf(draft.entries()), QList<Outcome>{Outcome::Counted});
    QCOMPARE(outcomesOf(draft.answered()), QList<Outcome>{Outcome::AlreadyVoted});
    ledger->read(3, {.kind = EntryKind::Reset, .at = 500, .order = 1001});
    QVERIFY(!ledger->isSpent(ledger->cardOf(u"CARD"_s)));
}

QTEST_GUILESS_MAIN(DraftTest)
#include "tst_draft.moc"
