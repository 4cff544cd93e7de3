#include "app/polls/pollturns.h"

#include <QTest>

#include "app/polls/definition/polljson.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<Ledger> ledgerThatOpens(const QString& id, qint64 at)
{
    Poll poll;
    poll.id = id;
    poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
    poll.opensAt = at;
    auto ledger = std::make_unique<Ledger>(PollPlace{.id = id});
    ledger->read(1, {.kind = LogEntry::Kind::Defined, .text = QString::fromUtf8(pollToJson(poll))});
    return ledger;
}

} // namespace

class PollTurnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstOfAllIsDue();
    void followsTheWallClock();
    void nothingComesAfterTheStop();
};

void PollTurnsTest::theFirstOfAllIsDue()
{
    ManualClock clock;
    Ledgers ledgers;
    int due = 0;
    PollTurns turns(clock, ledgers, [&due] { ++due; });
    turns.plan();
    QCOMPARE(clock.pendingTimers(), 0);
    ledgers.add(ledgerThatOpens(u"late"_s, clock.wallMsecs() + 600'000));
    ledgers.add(ledgerThatOpens(u"soon"_s, clock.wallMsecs() + 150'000));
    turns.plan();
    clock.advance(149s);
    QCOMPARE(due, 0);
    clock.advance(1s);
    QCOMPARE(due, 1);
    clock.advance(20min);
    QCOMPARE(due, 1); // until it is planned anew
}

void PollTurnsTest::followsTheWallClock()
{
    ManualClock clock;
    Ledgers ledgers;
    int due = 0;
    PollTurns turns(clock, ledgers, [&due] { ++due; });
    ledgers.add(ledgerThatOpens(u"later"_s, clock.wallMsecs() + 3'600'000));
    turns.plan();
    clock.setWallClock(3'600'000); // somebody set the computer's time
    clock.advance(60s);
    QCOMPARE(due, 1);
}

void PollTurnsTest::nothingComesAfterTheStop()
{
    ManualClock clock;
    Ledgers ledgers;
    int due = 0;
    PollTurns turns(clock, ledgers, [&due] { ++due; });
    ledgers.add(ledgerThatOpens(u"soon"_s, clock.wallMsecs() + 1'000));
    turns.plan();
    turns.stop();
    turns.plan();
    clock.advance(2s);
    QCOMPARE(due, 0);
    QCOMPARE(clock.pendingTimers(), 0);
}

QTEST_GUILESS_MAIN(PollTurnsTest)
#include "tst_pollturns.moc"
