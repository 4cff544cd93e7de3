#include "app/polls/counting/ledger.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/definition/polljson.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;

namespace {

Ledger openLedger()
{
    Poll poll;
    poll.id = u"p"_s;
    poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
    poll.readers = {{u"ra"_s, u"a"_s}};
    Ledger ledger({.key = 1, .id = u"p"_s, .salt = makeSalt(), .floor = 10});
    ledger.read(11, {.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(poll))});
    ledger.read(12, {.kind = EntryKind::Opened});
    return ledger;
}

LogEntry tap(qint64 at, const QString& card)
{
    return {.at = at, .order = at, .reader = u"ra"_s, .card = card};
}

} // namespace

class LedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAboveItsFloor();
    void keepsTheLatestByNumber();
    void keepsABoundedNumber();
    void aNewRoundBeginsANewTimeline();
    void whatIsVoidedIsInNoMinute();
    void minutesShareAnAnswersName();
    void hashesWithItsOwnSalt();
};

void LedgerTest::startsAboveItsFloor()
{
    const Ledger empty({.floor = 10});
    QCOMPARE(empty.lastNumber(), 10);
}

void LedgerTest::keepsTheLatestByNumber()
{
    auto ledger = openLedger();
    ledger.read(15, tap(1, u"x"_s)); // merged logs are read by time
    ledger.read(13, tap(2, u"y"_s));
    ledger.read(14, tap(3, u"z"_s));
    QList<qint64> numbers;
    for (const auto& vote : ledger.latestVotes(10))
        numbers.append(vote.number);
    QCOMPARE(numbers, (QList<qint64>{15, 14, 13}));
    QCOMPARE(ledger.latestVotes(1).size(), 1);
    QCOMPARE(ledger.lastNumber(), 15);
    QCOMPARE(ledger.lastOrder(), 3);
}

void LedgerTest::keepsABoundedNumber()
{
    auto ledger = openLedger();
    for (int i = 0; i < 1000; ++i)
        ledger.read(20 + i, tap(i, QString::number(i)));
    QCOMPARE(ledger.latestVotes(10'000).size(), qsizetype(Ledger::keptVotes));
    QCOMPARE(ledger.latestVotes(1).first().number, 1019);
    QCOMPARE(ledger.tally().votes, 1000);
}

void LedgerTest::aNewRoundBeginsANewTimeline()
{
    auto ledger = openLedger();
    ledger.read(13, tap(60'000, u"x"_s));
    QCOMPARE(ledger.timeline().minutes().size(), 1);
    ledger.read(14, {.kind = EntryKind::Reset, .at = 61'000});
    QCOMPARE(ledger.timeline().minutes().size(), 0);
    const auto stored = ledger.read(15, tap(62'000, u"x"_s));
    QCOMPARE(stored.round, 2);
    QCOMPARE(ledger.latestVotes(2).last().round, 1);
}

void LedgerTest::whatIsVoidedIsInNoMinute()
{
    auto ledger = openLedger();
    ledger.read(13, tap(60'000, u"x"_s));
    auto ahead = tap(900'000, u"y"_s); // by its clock
    ahead.order = 61'000;
    ledger.read(14, ahead);
    ledger.read(15, {.kind = EntryKind::Retracted, .at = 62'000, .card = u"y"_s});
    const QList<Minute> expected{{60'000, {{u"a"_s, 1}}, 1}};
    QCOMPARE(ledger.timeline().minutes(), expected);
    ledger.read(16, tap(63'000, u"y"_s));
    ledger.read(17, {.kind = EntryKind::Retracted, .at = 64'000, .card = u"y"_s}); // the earlier one is not taken twice
    QCOMPARE(ledger.timeline().minutes(), expected);
}

/// Each row of a log comes with strings of its own.
void LedgerTest::minutesShareAnAnswersName()
{
    auto ledger = openLedger();
    for (int minute = 1; minute <= 2; ++minute) {
        auto entry = tap(minute * 60'000, QString::number(minute));
        entry.admitted = true;
        entry.answer = QString::fromLatin1("a");
        QCOMPARE(ledger.read(12 + minute, std::move(entry)).decision.outcome, Outcome::Counted);
    }
    const auto minutes = ledger.timeline().minutes();
    QCOMPARE(minutes.size(), 2);
    QCOMPARE(static_cast<const void*>(minutes.last().counts.firstKey().constData()),
        static_cast<const void*>(minutes.first().counts.firstKey().constData()));
}

void LedgerTest::hashesWithItsOwnSalt()
{
    const auto one = openLedger();
    const auto other = openLedger();
    QVERIFY(isCard(one.cardOf(u"7E6FD7A0"_s)));
    QVERIFY(one.cardOf(u"7E6FD7A0"_s) != other.cardOf(u"7E6FD7A0"_s));
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
