#include <algorithm>
#include <vector>

#include "tests/app/rules/rulebench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = RunReport::Outcome;

/// Whoever sent an event learns at once whether it is taken, and what is taken is done before the program ends.
class RuleTakingTest : public QObject {
    Q_OBJECT

    static Event sent(const QString& card)
    {
        return {u"card-read"_s, {{u"card"_s, card}, {u"device"_s, u"Door"_s}}, 0, u"door"_s, {}};
    }

private Q_SLOTS:
    void saysAtOnceWhatIsLeftOut()
    {
        Bench at;
        at.load(u"door"_s, cardRule({}, "per-minute = 600\n"));
        at.actor.hangs = true;
        std::vector<Task<Result<RunReport>>> taken;
        for (size_t i = 0; i <= FiringLimits::mostWaiting; ++i) {
            taken.push_back(at.engine.take(sent(QString::number(i))));
            QVERIFY(!taken.back().isReady());
        }
        for (int i = 0; i < 2; ++i) {
            auto more = at.engine.take(sent(u"more"_s));
            QVERIFY(more.isReady());
            QCOMPARE(more.take()->outcome, Outcome::LeftOut);
        }
        QCOMPARE(at.heard.reports.size(), 1); // what is left out is told by the minute
        at.actor.hangs = false;
        at.actor.held.front().fire(u"done"_s);
        QVERIFY(std::all_of(taken.begin(), taken.end(), [](const auto& task) { return task.isReady(); }));
        QCOMPARE(taken.back().take()->outcome, Outcome::Done);
    }

    void keepsToItselfWhatDoesNotFit()
    {
        Bench at;
        at.load(u"door"_s, cardRule("[[if]]\nfield = \"card\"\nlike = \"a*\"\n"));
        auto red = at.engine.take(sent(u"red"_s));
        QVERIFY(red.isReady());
        QCOMPARE(red.take()->outcome, Outcome::DidNotMatch);
        QVERIFY(at.heard.reports.isEmpty());
    }

    void finishesWhatItHasTaken()
    {
        Bench at;
        at.load(u"door"_s, cardRule());
        at.actor.hangs = true;
        for (int i = 0; i < 3; ++i)
            at.card(QString::number(i));
        at.engine.heard({u"card-read"_s, {}, 0, {}, {}}); // to be looked at in the next turn
        auto finished = at.engine.finish();
        at.card(u"late"_s);
        auto late = at.engine.take(sent(u"late"_s));
        QVERIFY(late.isReady());
        QCOMPARE(late.take().error().kind, Error::Kind::Busy);
        QVERIFY(!finished.isReady());
        const auto undone = at.engine.undone();
        QCOMPARE(undone.size(), 1);
        QCOMPARE(undone.first().rule, u"door"_s);
        QCOMPARE(undone.first().waiting, 3);
        QVERIFY(undone.first().isUnderWay);
        at.actor.hangs = false;
        at.actor.held.front().fire(u"done"_s);
        QVERIFY(finished.isReady());
        QCOMPARE(at.actor.calls.size(), 4);
        QVERIFY(at.engine.undone().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RuleTakingTest)
#include "tst_ruletaking.moc"
