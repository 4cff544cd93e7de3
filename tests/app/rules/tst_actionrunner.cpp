#include "app/rules/actionrunner.h"

#include <algorithm>

#include "app/rules/echoes.h"
#include "app/rules/newesttold.h"
#include "tests/app/rules/rulebench.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = RunReport::Outcome;

namespace {

Action logs(const QString& text)
{
    Action action{u"log"_s, {}};
    action.values.give(u"text"_s, text);
    return action;
}

struct Runs {
    auto run(const QList<Action>& actions)
    {
        const Fields fields{{u"card"_s, u"amber fox"_s}};
        return runner.run(u"door"_s, actions, {u"card-read"_s, fields, 7, {}, {u"first"_s}}, fields);
    }

    const Error lost = Error::disconnected(Reason::ConnectionLost, u"The network is gone."_s);
    ManualClock clock;
    Recorder actor;
    Doings doings{clock};
    NewestTold newest;
    ActionRunner runner{clock, actor, doings, newest};
};

} // namespace

class ActionRunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesOneAfterTheOther()
    {
        Runs at;
        at.actor.hangs = true;
        auto running = at.run({logs(u"{card} came"_s), logs(u"two"_s)});
        QCOMPARE(at.actor.texts(), QStringList{u"amber fox came"_s});
        at.actor.hangs = false;
        at.actor.held.front().fire(u"written"_s);
        QVERIFY(running.isReady());
        const auto run = running.take();
        QCOMPARE(run.report.rule, u"door"_s);
        QCOMPARE(run.report.event, u"card-read"_s);
        QCOMPARE(run.report.at, 7);
        QCOMPARE(run.report.outcome, Outcome::Done);
        QCOMPARE(run.report.lines, (QStringList{u"written"_s, u"done two"_s}));
        QVERIFY(run.trouble.text.isEmpty());
        QCOMPARE(at.actor.calls[1].chain, (QStringList{u"first"_s, u"door"_s}));
        QVERIFY(at.actor.calls[0].id != at.actor.calls[1].id);
    }
    void nothingToDoIsDone()
    {
        Runs at;
        auto running = at.run({});
        QVERIFY(running.isReady());
        const auto run = running.take();
        QCOMPARE(run.report.outcome, Outcome::Done);
        QVERIFY(run.report.lines.isEmpty() && run.trouble.text.isEmpty());
    }
    void aFailureEndsNoneOfTheOthers()
    {
        Runs at;
        auto none = Error::cancelled();
        none.text = u"Nobody was named."_s;
        at.actor.failures = {Error::refused(Reason::NotFound, u"No such room."_s), none};
        auto running = at.run({logs(u"one"_s), logs(u"two"_s), logs(u"three"_s)});
        QVERIFY(running.isReady());
        const auto run = running.take();
        QCOMPARE(run.report.outcome, Outcome::Failed);
        QCOMPARE(run.report.lines,
            (QStringList{u"Write into the log: one – failed: No such room."_s,
                u"Write into the log: two – not done: Nobody was named."_s, u"done three"_s}));
        QCOMPARE(run.trouble.reason, Reason::NotFound);
    }
    void triesAgainWithTheSameId()
    {
        Runs at;
        at.actor.failures = {at.lost, at.lost, at.lost};
        auto running = at.run({logs(u"one"_s)});
        at.clock.advance(5s);
        QCOMPARE(at.actor.calls.size(), 2);
        QVERIFY(!running.isReady());
        at.clock.advance(30s);
        QVERIFY(running.isReady());
        QCOMPARE(running.take().trouble.text, at.lost.text);
        QCOMPARE(at.actor.calls.size(), 3);
        QCOMPARE(at.actor.calls[2].id, at.actor.calls[0].id);
    }
    // A server that is being started again: nobody has heard the call, and in a moment somebody listens.
    void whoeverDoesNotListenIsTriedAgain()
    {
        Runs at;
        const auto silent = Error::refused(Reason::ConnectionRefused, u"Connection refused."_s);
        at.actor.failures = {silent, silent};
        auto running = at.run({logs(u"one"_s)});
        QVERIFY(!running.isReady());
        at.clock.advance(5s);
        QVERIFY(!running.isReady());
        at.clock.advance(30s);
        QVERIFY(running.isReady());
        const auto run = running.take();
        QCOMPARE(run.report.outcome, Outcome::Done);
        QCOMPARE(at.actor.calls.size(), 3);
        QVERIFY(!run.mayBeDoneLater);
    }
    void saysWhatMayBeDoneLater_data()
    {
        const auto lost = Error::disconnected(Reason::ConnectionLost, u"The network is gone."_s);
        const auto silent = Error::refused(Reason::ConnectionRefused, u"Connection refused."_s);
        const auto noName = Error::busy(Reason::NameNotFound, u"The name service does not answer."_s);
        const auto no = Error::refused(Reason::NotFound, u"No such room."_s);
        QTest::addColumn<QList<Error>>("failures"); // of two actions; three tries where it may help
        QTest::addColumn<bool>("may");
        QTest::newRow("nobody listens") << QList<Error>{silent, silent, silent, silent, silent, silent} << true;
        QTest::newRow("away for several reasons") << QList<Error>{lost, noName, silent, lost, lost, lost} << true;
        QTest::newRow("both are done in the end") << QList<Error>{lost, lost, lost} << false;
        QTest::newRow("one is refused, one done") << QList<Error>{lost, lost, lost, no} << false;
        QTest::newRow("one is refused") << QList<Error>{lost, no, lost, lost} << false;
        QTest::newRow("both are refused") << QList<Error>{no, no} << false;
        QTest::newRow("both are done") << QList<Error>{} << false;
    }
    void saysWhatMayBeDoneLater()
    {
        QFETCH(QList<Error>, failures);
        QFETCH(bool, may);
        Runs at;
        at.actor.failures = failures;
        auto running = at.run({logs(u"one"_s), logs(u"two"_s)});
        for (const auto pause : {5s, 30s})
            at.clock.advance(pause);
        QVERIFY(running.isReady());
        QCOMPARE(running.take().mayBeDoneLater, may);
    }
    // A lamp behind a call that nobody hears.
    void whoIsAwayHoldsUpNoneOfTheOthers()
    {
        Runs at;
        at.actor.away = {u"one"_s};
        auto running = at.run({logs(u"one"_s), logs(u"two"_s), logs(u"three"_s)});
        QCOMPARE(at.actor.texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        at.clock.advance(5s);
        QCOMPARE(at.actor.texts().mid(3), QStringList{u"one"_s});
        QVERIFY(!running.isReady());
        at.clock.advance(30s);
        QVERIFY(running.isReady());
        const auto run = running.take();
        QCOMPARE(at.actor.calls.size(), 5);
        QCOMPARE(run.report.lines,
            (QStringList{u"Write into the log: one – failed: Connection refused."_s, u"done two"_s, u"done three"_s}));
        QCOMPARE(run.report.outcome, Outcome::Failed);
        QVERIFY(!run.mayBeDoneLater);
    }
    void whoeverWasAwayIsTriedAgainInTheirOrder()
    {
        Runs at;
        at.actor.away = {u"one"_s, u"three"_s};
        auto running = at.run({logs(u"one"_s), logs(u"two"_s), logs(u"three"_s)});
        at.actor.away = {u"three"_s};
        at.clock.advance(5s);
        QCOMPARE(at.actor.texts().mid(3), (QStringList{u"one"_s, u"three"_s}));
        at.actor.away.clear();
        at.clock.advance(30s);
        QVERIFY(running.isReady());
        QCOMPARE(at.actor.texts().mid(5), QStringList{u"three"_s});
        QCOMPARE(running.take().report.lines, (QStringList{u"done one"_s, u"done two"_s, u"done three"_s}));
        for (const auto& call : std::as_const(at.actor.calls)) {
            const auto first = std::find_if(at.actor.calls.cbegin(), at.actor.calls.cend(),
                [&call](const ActionCall& one) { return one.values == call.values; });
            QCOMPARE(call.id, first->id);
        }
    }
    void whatIsLateIsDoneWhereNothingNewerWasTold()
    {
        Runs at;
        Event event{u"vote-counted"_s, {{u"poll"_s, u"fruit"_s}}, 7, {}, {}};
        auto warns = logs(u"two"_s);
        warns.values.give(u"level"_s, u"warning"_s);
        const QList<Action> actions{logs(u"one"_s), warns};
        event.number = 2;
        auto running = at.runner.run(u"new"_s, {logs(u"newer"_s)}, event, event.fields);
        QVERIFY(running.isReady());
        event.number = 1;
        running = at.runner.run(u"old"_s, actions, event, event.fields); // in its turn: each is told
        QVERIFY(running.isReady());
        QCOMPARE(at.actor.texts(), (QStringList{u"newer"_s, u"one"_s, u"two"_s}));
        event.isLate = true;
        at.actor.away = {u"two"_s};
        running = at.runner.run(u"old"_s, actions, event, event.fields);
        at.clock.advance(5s);
        at.clock.advance(30s);
        QVERIFY(running.isReady());
        const auto run = running.take();
        QCOMPARE(at.actor.texts().mid(3), (QStringList{u"two"_s, u"two"_s, u"two"_s}));
        QCOMPARE(run.report.lines.first(), u"Write into the log: one – not done: It is no news there any more."_s);
        QCOMPARE(run.report.outcome, Outcome::Failed);
        QVERIFY(run.mayBeDoneLater); // the other place has it still to hear
    }
    void whatTakesTooLongIsNotTriedAgain()
    {
        Runs at;
        at.actor.hangs = true;
        auto running = at.run({logs(u"one"_s)});
        at.clock.advance(60s);
        QVERIFY(running.isReady());
        QCOMPARE(running.take().trouble.reason, Reason::TimedOut);
        QCOMPARE(at.actor.calls.size(), 1);
    }
    void leavesTracesBeforeItIsDone()
    {
        Runs at;
        at.actor.hangs = true;
        Action says{u"say"_s, {}};
        says.values.give(u"text"_s, u"Welcome, amber fox"_s);
        auto running = at.run({says});
        const Event echo{u"message"_s, {{u"text"_s, u"Welcome, amber fox"_s}}, 0, {}, {}};
        QCOMPARE(at.doings.chainOf(echo), (QStringList{u"first"_s, u"door"_s}));
        at.clock.advance(59s);
        at.actor.held.front().fire(u"said"_s);
        at.clock.advance(59s); // and it is known as long as that once it is done
        QCOMPARE(at.doings.chainOf(echo), (QStringList{u"first"_s, u"door"_s}));
        at.clock.advance(1s);
        QVERIFY(at.doings.chainOf(echo).isEmpty());
        QVERIFY(running.isReady());
    }
    void whoDropsItEndsIt()
    {
        Runs at;
        at.actor.failures = {at.lost};
        auto running = at.run({logs(u"one"_s), logs(u"two"_s)});
        running.cancel();
        at.clock.advance(60s);
        QCOMPARE(at.actor.calls.size(), 2); // the one that was lost has no second turn
    }
};

QTEST_GUILESS_MAIN(ActionRunnerTest)
#include "tst_actionrunner.moc"
