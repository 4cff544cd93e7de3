#include <QTest>

#include "app/polls/counting/counter.h"
#include "app/polls/counting/ledger.h"
#include "app/polls/definition/polljson.h"
#include "tests/app/polls/randomlog.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;
using Mode = Policy::Mode;

namespace {

const LeftOut liars{{u"liar"_s, u"hall-2"_s}};

Poll pollWithoutLiars(Mode mode = Mode::Once)
{
    auto poll = threeAnswers(mode);
    poll.leftOut = liars;
    return poll;
}

LogEntry by(const QString& station, LogEntry entry)
{
    entry.station = station;
    return entry;
}

LogEntry definitionOf(const Poll& poll)
{
    return {.kind = EntryKind::Defined, .station = u"liar"_s, .text = QString::fromUtf8(pollToJson(poll))};
}

} // namespace

/// How a count comes out of which a station is left out.
class LeftOutCountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAsIfTheStationHadEnteredNothing();
    void nothingOfItCounts();
    void whatItRefusesItselfStaysRefused();
    void itsLinksMakeNobodyOne();
    void whatItSaysOfWordsIsNotHeard();
    void whatALeaderSaysHolds();
    void whoSealsAnotherStationsVotesIsItsWriter();
    void aSecondDeliveryIsStillOne();
    void whatIsOnTopKnowsIt();
    void aCheckpointKeepsIt();
};

void LeftOutCountTest::itIsAsIfTheStationHadEnteredNothing()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        RandomLog log(seed);
        const auto poll = log.poll();
        Counter others(poll);
        Counter counter(poll);
        counter.leaveOut(liars);
        QMap<Outcome, int> leftOut;
        for (int i = 0; i < 300; ++i) {
            auto entry = log.next();
            entry.uuid = u"u%1"_s.arg(i); // a storage gives each but once
            entry.station = staysAtItsStation(entry.kind) || log.below(3) > 0 ? u"home"_s : u"liar"_s;
            const auto decision = counter.apply(entry);
            if (entry.station == u"liar"_s) {
                // What it refuses itself it does not tell the others.
                const bool isRefusedThere = entry.kind == EntryKind::Tapped
                    && (decision.outcome == Outcome::Closed || decision.outcome == Outcome::Unassigned);
                QVERIFY(decision.outcome == Outcome::LeftOut || isRefusedThere);
                if (entry.kind == EntryKind::Tapped)
                    ++leftOut[decision.outcome];
                continue;
            }
            QVERIFY2(decision == others.apply(entry), qPrintable(u"seed %1, entry %2"_s.arg(seed).arg(i)));
            if (entry.kind == EntryKind::Reset)
                leftOut.clear();
        }
        auto tally = counter.tally();
        for (const auto& [outcome, taps] : std::as_const(leftOut).asKeyValueRange()) {
            tally.taps -= taps;
            tally.refused[outcome] -= taps;
        }
        tally.refused.removeIf([](const auto& refused) { return refused.value() == 0; });
        tally.written = others.tally().written; // of which each knows after how many taps it came
        QCOMPARE(tally, others.tally());
    }
}

void LeftOutCountTest::nothingOfItCounts()
{
    auto poll = pollWithoutLiars();
    poll.policy.acceptUnknown = false;
    Counter counter(poll);
    counter.apply(by(u"home"_s, {.kind = EntryKind::Registered, .card = u"OWN"_s}));
    QCOMPARE(
        counter.apply(by(u"liar"_s, {.kind = EntryKind::Registered, .card = u"MADEUP"_s})).outcome, Outcome::LeftOut);
    QCOMPARE(counter.apply(by(u"home"_s, tap(1, u"ra"_s, u"MADEUP"_s))).outcome, Outcome::Unknown);
    auto admitted = by(u"liar"_s, tap(2, u"rb"_s, u"OWN"_s));
    admitted.admitted = true;
    admitted.answer = u"b"_s;
    const auto refused = counter.apply(admitted);
    QCOMPARE(refused.outcome, Outcome::LeftOut);
    QCOMPARE(refused.answer, u"b"_s); // a list of votes shows it
    QCOMPARE(counter.apply(by(u"home"_s, tap(3, u"ra"_s, u"OWN"_s))).outcome, Outcome::Counted);
    const auto retraction = by(u"liar"_s, {.kind = EntryKind::Retracted, .card = u"OWN"_s});
    const StoredEntry stored{.entry = retraction, .decision = counter.apply(retraction)};
    QCOMPARE(stored.decision.outcome, Outcome::LeftOut);
    QVERIFY(stored.takenBack().isEmpty());
    QCOMPARE(counter.tally().counts, (QMap<QString, int>{{u"a"_s, 1}, {u"b"_s, 0}, {u"c"_s, 0}}));
    QCOMPARE(counter.tally().refused, (QMap<Outcome, int>{{Outcome::Unknown, 1}, {Outcome::LeftOut, 1}}));
    QCOMPARE(counter.tally().taps, 3);
}

/// Nobody else hears of it (travellingEntries), so it must not count elsewhere when the station is taken in again.
void LeftOutCountTest::whatItRefusesItselfStaysRefused()
{
    auto poll = pollWithoutLiars();
    poll.state = Poll::State::Closed;
    Counter counter(poll);
    QCOMPARE(counter.apply(by(u"liar"_s, tap(1, u"ra"_s, u"CARD"_s))).outcome, Outcome::Closed);
    QCOMPARE(counter.apply(by(u"liar"_s, tap(1, u"rx"_s, u"CARD"_s))).outcome, Outcome::Unassigned);
    auto admitted = by(u"liar"_s, tap(2, u"rb"_s, u"CARD"_s));
    admitted.admitted = true;
    admitted.answer = u"b"_s;
    QCOMPARE(counter.apply(admitted).outcome, Outcome::LeftOut);
}

void LeftOutCountTest::itsLinksMakeNobodyOne()
{
    const auto card = QString(32, u'c'), phone = QString(32, u'd'), person = QString(32, u'e');
    auto poll = pollWithoutLiars();
    poll.policy.linksVoters = true;
    Counter counter(poll);
    counter.apply(by(u"home"_s, tap(1, u"ra"_s, card)));
    counter.apply(by(u"home"_s, tap(2, u"rb"_s, phone)));
    for (const auto& voter : {card, phone}) {
        const auto linked = counter.apply(by(u"liar"_s, {.kind = EntryKind::Linked, .card = voter, .text = person}));
        QCOMPARE(linked, (Decision{Outcome::LeftOut}));
    }
    QVERIFY(!counter.areOne(card, phone));
    QCOMPARE(counter.tally().votes, 2);
}

void LeftOutCountTest::whatItSaysOfWordsIsNotHeard()
{
    auto poll = pollWithoutLiars();
    poll.kind = Kind::Words;
    poll.answers.clear();
    poll.readers.clear();
    Counter counter(poll);
    LogEntry hides{.kind = EntryKind::Moderated, .answer = u"peace"_s, .text = u"hidden"_s};
    QCOMPARE(counter.apply(by(u"liar"_s, hides)).outcome, Outcome::LeftOut);
    QVERIFY(counter.poll().fates.isEmpty());
    QCOMPARE(counter.apply(by(u"home"_s, hides)).outcome, Outcome::Ok);
}

/// Who leads a poll is not left out by itself; and its own opening hours are nobody else's.
void LeftOutCountTest::whatALeaderSaysHolds()
{
    Counter counter(pollWithoutLiars());
    auto poll = pollWithoutLiars();
    poll.question = u"And now?"_s;
    QCOMPARE(counter.apply(definitionOf(poll)).outcome, Outcome::Ok);
    QCOMPARE(counter.poll().question, u"And now?"_s);
    QCOMPARE(counter.apply(by(u"liar"_s, {.kind = EntryKind::Reset})).outcome, Outcome::Ok);
    QCOMPARE(counter.poll().round, 2);
    QCOMPARE(counter.apply(by(u"liar"_s, {.kind = EntryKind::Closed})).outcome, Outcome::Ok);
    QCOMPARE(counter.apply(by(u"liar"_s, {.kind = EntryKind::Withheld})).outcome, Outcome::Nothing);
}

void LeftOutCountTest::whoSealsAnotherStationsVotesIsItsWriter()
{
    Counter counter(pollWithoutLiars());
    const auto outcome = [&counter](const QString& station, const QString& writer) {
        static int card = 0;
        return counter.apply(by(station, tap(1, u"ra"_s, QString::number(++card))), writer).outcome;
    };
    QCOMPARE(outcome(u"home"_s, u"liar"_s), Outcome::LeftOut);
    QCOMPARE(outcome(u"home"_s, u"liar.5c1e90a7"_s), Outcome::LeftOut); // after its folder was brought back
    QCOMPARE(outcome(u"liar"_s, u"home"_s), Outcome::LeftOut);          // it sealed nothing itself
    QCOMPARE(outcome(u"home"_s, u"home.5c1e90a7"_s), Outcome::Counted);
    QCOMPARE(outcome(u"home"_s, u"liars"_s), Outcome::Counted);
    QCOMPARE(outcome(u"home"_s, {}), Outcome::Counted);
}

/// Whoever stores it would take it for another vote, which the storage refuses.
void LeftOutCountTest::aSecondDeliveryIsStillOne()
{
    Counter counter(pollWithoutLiars());
    auto entry = by(u"liar"_s, tap(1, u"ra"_s, u"CARD"_s));
    entry.uuid = u"u1"_s;
    QCOMPARE(counter.apply(entry).outcome, Outcome::LeftOut);
    QCOMPARE(counter.apply(entry).outcome, Outcome::Duplicate);
    QCOMPARE(counter.tally().taps, 1);
}

void LeftOutCountTest::whatIsOnTopKnowsIt()
{
    Counter base(threeAnswers(Mode::Once));
    base.leaveOut(liars);
    auto upper = Counter::onTopOf(base);
    QVERIFY(upper.leavesOut(u"liar"_s) && !upper.leavesOut(u"home"_s));
    QCOMPARE(upper.apply(by(u"liar"_s, tap(1, u"ra"_s, u"CARD"_s))).outcome, Outcome::LeftOut);
}

void LeftOutCountTest::aCheckpointKeepsIt()
{
    const auto fresh = [] { return Ledger(PollPlace{.key = 7, .id = u"p"_s, .salt = QByteArray(32, 's')}); };
    auto ledger = fresh();
    ledger.leaveOut(liars);
    ledger.read(1, definitionOf(threeAnswers(Mode::Once)));
    QVERIFY(!ledger.leavesOutAsDefined()); // read by another list than the definition's
    ledger.read(2, definitionOf(pollWithoutLiars()));
    QVERIFY(ledger.leavesOutAsDefined());
    ledger.read(3, by(u"home"_s, {.kind = EntryKind::Opened, .at = 1}));
    QCOMPARE(ledger.read(4, by(u"liar"_s, tap(2, u"ra"_s, u"ONE"_s))).decision.outcome, Outcome::LeftOut);
    const auto taken = ledger.takeCheckpoint();
    auto restored = fresh();
    qsizetype next = 0;
    QCOMPARE(restored.restore(taken.head,
                 [&] { return next < taken.parts.size() ? std::optional(taken.parts.at(next++)) : std::nullopt; }),
        std::optional<qint64>(4));
    QCOMPARE(restored.counter().leftOut(), QStringList{u"liar"_s});
    QVERIFY(restored.leavesOutAsDefined());
    QCOMPARE(restored.tally(), ledger.tally());
    QCOMPARE(restored.read(5, by(u"liar"_s, tap(3, u"ra"_s, u"TWO"_s))).decision.outcome, Outcome::LeftOut);
    QCOMPARE(restored.read(6, by(u"home"_s, tap(4, u"ra"_s, u"TWO"_s))).decision.outcome, Outcome::Counted);
}

QTEST_GUILESS_MAIN(LeftOutCountTest)
#include "tst_leftoutcount.moc"
