#include "app/polls/counting/checkpoint.h"

#include <algorithm>
#include <deque>
#include <iterator>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTest>

#include "app/polls/counting/ledger.h"
#include "app/polls/definition/polljson.h"
#include "tests/app/polls/randomlog.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

/// What a storage holds of a poll's checkpoint.
struct Stored {
    QByteArray head;
    QList<QByteArray> parts;

    void keep(const Checkpoint& checkpoint)
    {
        if (checkpoint.replacesParts)
            parts.clear();
        QCOMPARE(checkpoint.firstPart, parts.size());
        parts += checkpoint.parts;
        head = checkpoint.head;
    }
    std::optional<qint64> restore(Ledger& ledger) const
    {
        qsizetype next = 0;
        return ledger.restore(
            head, [&]() { return next < parts.size() ? std::optional(parts.at(next++)) : std::nullopt; });
    }
};

std::unique_ptr<Ledger> freshLedger()
{
    return std::make_unique<Ledger>(PollPlace{.key = 7, .id = u"p"_s, .salt = QByteArray(32, 's')});
}

LogEntry definition(const Poll& poll)
{
    return {.kind = LogEntry::Kind::Defined, .at = 1, .order = 1, .text = QString::fromUtf8(pollToJson(poll))};
}

/// A poll that lives through a random log: one ledger that reads all of it, and the entries.
struct Life {
    explicit Life(quint32 seed) : random(seed), ledger(freshLedger())
    {
        auto poll = random.poll();
        poll.event = u"Grüße, „you“"_s;
        if (random.below(3) == 0)
            poll.opensAt = 1'000'000 + random.below(50'000);
        if (random.below(3) == 0)
            poll.closesAt = 1'060'000 + random.below(50'000);
        enter(definition(poll));
        enter({.kind = LogEntry::Kind::Opened, .at = 2, .order = 2});
    }

    void enter(const LogEntry& entry)
    {
        log.append(entry);
        const auto stored = ledger->read(log.size(), entry);
        decisions.append(stored.decision);
        const auto cards = stored.takenBack();
        for (auto& tap : taps)
            tap.voided = tap.voided
                || (tap.round == stored.round && isCounted(tap.decision.outcome) && cards.contains(tap.entry.card));
        if (stored.isTap() && stored.decision.outcome != Outcome::Duplicate)
            taps.push_back(stored);
    }
    /// Up to that entry, as a storage has them.
    std::deque<StoredEntry> latest(qint64 until) const
    {
        std::deque<StoredEntry> latest;
        std::copy_if(taps.begin(), taps.end(), std::back_inserter(latest),
            [until](const StoredEntry& tap) { return tap.number <= until; });
        if (latest.size() > Ledger::keptVotes)
            latest.erase(latest.begin(), latest.end() - std::ptrdiff_t(Ledger::keptVotes));
        return latest;
    }
    void live(int entries)
    {
        for (; entries > 0; --entries) {
            auto entry = random.next();
            entry.uuid = u"u%1"_s.arg(entry.sequence); // a storage gives each but once
            if (entry.kind == LogEntry::Kind::Tapped && random.below(60) == 0) {
                auto poll = ledger->poll();
                poll.policy.mode = Policy::Mode(random.below(4));
                poll.answers.append({u"more%1"_s.arg(entry.sequence), u"More"_s, {}});
                poll.readers.insert(u"re"_s, poll.answers.last().id);
                entry = definition(poll);
            }
            enter(entry);
        }
    }

    RandomLog random;
    std::unique_ptr<Ledger> ledger;
    QList<LogEntry> log;
    QList<Decision> decisions;
    QList<StoredEntry> taps;
};

void compare(const Ledger& one, const Ledger& other)
{
    QVERIFY(one.poll() == other.poll());
    QVERIFY(one.tally() == other.tally());
    QVERIFY(one.counter().pastRounds() == other.counter().pastRounds());
    QVERIFY(one.timeline().minutes() == other.timeline().minutes());
    QCOMPARE(one.timeline().lastMinute(1'080'000), other.timeline().lastMinute(1'080'000));
    QCOMPARE(one.lastNumber(), other.lastNumber());
    QCOMPARE(one.lastOrder(), other.lastOrder());
    QCOMPARE(one.timeOrder().beforeLeaps(), other.timeOrder().beforeLeaps());
}

} // namespace

class CheckpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnAsIfNothingHadBeen();
    void knowsTheLeapsOfTheClock();
    void knowsThatCompareWasSetBack();
    void piecesAddUp();
    void damageIsSeen();
    void belongsToItsPoll();
    void isDueMoreOftenAtRest();
    void namesItsVersion();
    void sameRulesSameFormat();
};

// From any entry on, what was restored decides as what has read everything.
void CheckpointTest::goesOnAsIfNothingHadBeen()
{
    for (quint32 seed = 1; seed <= 150; ++seed) {
        Life life(seed);
        life.live(life.random.below(300));
        Stored stored;
        stored.keep(life.ledger->takeCheckpoint());
        auto restored = freshLedger();
        QCOMPARE(stored.restore(*restored), std::optional(life.ledger->lastNumber()));
        restored->setLatest(life.latest(life.log.size()));
        compare(*restored, *life.ledger);
        const auto from = life.log.size();
        life.live(200);
        for (auto i = from; i < life.log.size(); ++i)
            QVERIFY2(restored->read(i + 1, life.log.at(i)).decision == life.decisions.at(i),
                qPrintable(u"seed %1, entry %2"_s.arg(seed).arg(i)));
        compare(*restored, *life.ledger);
    }
}

void CheckpointTest::knowsTheLeapsOfTheClock()
{
    Life life(7);
    qint64 number = 10;
    qint64 order = 1'790'000'000'000;
    for (const int days : {0, 2, 10, 2}) {
        order += days * mostAheadMs;
        life.enter({.kind = LogEntry::Kind::Closed, .at = order, .order = order, .sequence = ++number});
    }
    QCOMPARE(life.ledger->timeOrder().beforeLeaps().size(), 4); // and the earliest time
    Stored stored;
    stored.keep(life.ledger->takeCheckpoint());
    auto restored = freshLedger();
    QVERIFY(stored.restore(*restored));
    compare(*restored, *life.ledger);
    QCOMPARE(restored->timeOrder().place(order - 13 * mostAheadMs).order, order - 12 * mostAheadMs + 1);
}

void CheckpointTest::knowsThatCompareWasSetBack()
{
    Life life(7);
    auto poll = life.ledger->poll();
    for (const auto compare : {Policy::Compare::LastThree, Policy::Compare::Whole}) {
        poll.policy.compare = compare;
        life.enter(definition(poll));
    }
    QVERIFY(life.ledger->poll().isCompareSetBack);
    Stored stored;
    stored.keep(life.ledger->takeCheckpoint());
    auto restored = freshLedger();
    QVERIFY(stored.restore(*restored));
    compare(*restored, *life.ledger);
}

// One checkpoint after the other, some of them lost, a restart now and then: the last is worth as much as the whole
// log.
void CheckpointTest::piecesAddUp()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        Life life(1000 + seed);
        Stored stored;
        auto running = freshLedger();
        for (const auto& entry : std::as_const(life.log))
            running->read(running->lastNumber() + 1, entry);
        for (int batch = 0; batch < 15; ++batch) {
            const auto from = life.log.size();
            life.live(life.random.below(80));
            for (auto i = from; i < life.log.size(); ++i)
                running->read(i + 1, life.log.at(i));
            const auto taken = running->takeCheckpoint();
            if (life.random.below(5) == 0)
                running->loseCheckpoint();
            else
                stored.keep(taken);
            auto restored = freshLedger();
            if (stored.head.isEmpty())
                continue;
            const auto until = stored.restore(*restored);
            QVERIFY(until);
            restored->setLatest(life.latest(*until)); // with what was voided since
            for (auto i = *until; i < life.log.size(); ++i)
                QVERIFY(restored->read(i + 1, life.log.at(i)).decision == life.decisions.at(i));
            compare(*restored, *life.ledger);
            if (life.random.below(4) == 0)
                running = std::move(restored);
        }
    }
}

void CheckpointTest::damageIsSeen()
{
    Life life(8);
    Stored stored;
    for (int i = 0; i < 3; ++i) {
        life.live(200);
        stored.keep(life.ledger->takeCheckpoint());
    }
    QVERIFY(stored.parts.size() > 2);
    QVERIFY(stored.restore(*freshLedger()));
    const auto isSeen = [](const Stored& damaged) { return !damaged.restore(*freshLedger()); };
    for (int i = 0; i < 3000; ++i) {
        auto damaged = stored;
        const auto place = life.random.below(int(stored.parts.size()) + 1);
        auto& bytes = place == 0 ? damaged.head : damaged.parts[place - 1];
        switch (life.random.below(3)) {
        case 0: bytes[life.random.below(int(bytes.size()))] ^= char(1 << life.random.below(8)); break;
        case 1: bytes.truncate(life.random.below(int(bytes.size()))); break;
        default: bytes += '\0';
        }
        QVERIFY(isSeen(damaged));
    }
    auto damaged = stored;
    damaged.parts.removeLast();
    QVERIFY(isSeen(damaged));
    damaged = stored;
    damaged.parts.swapItemsAt(0, 1);
    QVERIFY(isSeen(damaged));
    damaged = stored;
    damaged.parts.append(damaged.parts.last());
    QVERIFY(isSeen(damaged));
    QVERIFY(isSeen({}));
}

void CheckpointTest::belongsToItsPoll()
{
    Life life(6);
    Stored stored;
    stored.keep(life.ledger->takeCheckpoint());
    Ledger other(PollPlace{.key = 8, .id = u"q"_s});
    QVERIFY(!stored.restore(other));
}

void CheckpointTest::isDueMoreOftenAtRest()
{
    const auto ledger = freshLedger();
    ledger->read(1, definition(threeAnswers(Policy::Mode::Once)));
    ledger->read(2, {.kind = LogEntry::Kind::Opened, .at = 2, .order = 2});
    for (qint64 number = 3; number <= 600; ++number)
        ledger->read(number, tap(number, u"ra"_s, QString::number(number)));
    QVERIFY(!ledger->needsCheckpoint(false));
    QVERIFY(ledger->needsCheckpoint(true));
    for (qint64 number = 601; number <= 10'000; ++number)
        ledger->read(number, tap(number, u"ra"_s, QString::number(number)));
    QVERIFY(ledger->needsCheckpoint(false));
    ledger->takeCheckpoint();
    QVERIFY(!ledger->needsCheckpoint(true));
    for (qint64 number = 10'001; number <= 10'600; ++number)
        ledger->read(number, tap(number, u"ra"_s, QString::number(number)));
    ledger->read(10'601, {.kind = LogEntry::Kind::Closed, .at = 10'601, .order = 10'601});
    QVERIFY(ledger->needsCheckpoint(false));
}

void CheckpointTest::namesItsVersion()
{
    const auto before = checkpointVersion();
    QCoreApplication::setApplicationVersion(u"99.1"_s);
    QVERIFY(checkpointVersion() != before);
    QVERIFY(checkpointVersion().endsWith(u" 99.1"_s));
}

// What these logs came to when `format` was last counted up: each decision, and how long a head was written.
// Where this fails, checkpoints of before would be read by other rules: count `format` up, and write down here what it
// comes to now.
void CheckpointTest::sameRulesSameFormat()
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        Life life(seed);
        life.live(500);
        for (const auto& decision : std::as_const(life.decisions))
            sum.addData(QByteArray::number(int(decision.outcome)) + ' ');
        const auto taken = life.ledger->takeCheckpoint();
        sum.addData(QByteArray::number(taken.head.size()) + ' ');
    }
    QCOMPARE(checkpointVersion().section(u' ', 0, 0) + u' ' + QString::fromLatin1(sum.result().toHex().first(16)),
        u"12 44456d08c6e8d816"_s);
}

QTEST_GUILESS_MAIN(CheckpointTest)
#include "tst_checkpoint.moc"
