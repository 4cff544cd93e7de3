#include "app/rules/newestlater.h"

#include "tests/app/rules/rulebench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = RunReport::Outcome;

namespace {

QByteArray countRule(const QByteArray& event = "vote-counted", const QByteArray& more = {})
{
    return "[when]\nevent = \"" + event + "\"\n[[do]]\naction = \"log\"\ntext = \"{poll} {votes}\"\n" + more;
}

const QByteArray elsewhere = "level = \"warning\"\n";

/// Somebody elsewhere is told how the count stands.
struct Counting : Bench {
    void count(const QString& poll, int votes, const QString& event = u"vote-counted"_s)
    {
        tell(event, {{u"poll"_s, poll}, {u"votes"_s, QString::number(votes)}});
    }
    void goAway(int tries = 3) // of which an action has three
    {
        actor.failures.clear();
        for (int i = 0; i < tries; ++i)
            actor.failures.append(Error::refused(Reason::ConnectionRefused, u"Connection refused."_s));
    }
};

} // namespace

class NewestLaterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoWasAwayIsToldLater()
    {
        Counting at;
        at.load(u"town"_s, countRule());
        at.goAway();
        at.count(u"fruit"_s, 1);
        at.reactor.advance(36s);
        QCOMPARE(at.actor.calls.size(), 3);
        QCOMPARE(at.heard.reports.last().outcome, Outcome::Failed);
        at.reactor.advance(NewestLater::firstPause);
        QCOMPARE(at.actor.texts(), (QStringList{u"fruit 1"_s, u"fruit 1"_s, u"fruit 1"_s, u"fruit 1"_s}));
        QCOMPARE(at.heard.reports.last().outcome, Outcome::Done);
        QCOMPARE(at.registry.find(u"town"_s)->trouble.text, QString());
        at.reactor.advance(1h);
        QCOMPARE(at.actor.calls.size(), 4); // once
    }
    void whoStaysAwayIsAskedEverMoreRarely()
    {
        Counting at;
        at.load(u"town"_s, countRule());
        at.goAway(1000);
        at.count(u"fruit"_s, 1);
        at.reactor.advance(36s);
        QCOMPARE(at.actor.calls.size(), 3);
        at.reactor.advance(1min + 36s);
        QCOMPARE(at.actor.calls.size(), 6);
        at.reactor.advance(1min);
        QCOMPARE(at.actor.calls.size(), 6);
        at.reactor.advance(1min + 36s);
        QCOMPARE(at.actor.calls.size(), 9);
        at.reactor.advance(24h);
        const auto before = at.actor.calls.size();
        QVERIFY(before < 3 * 24 * 4 + 30);
        at.reactor.advance(NewestLater::longestPause + 36s);
        QVERIFY(at.actor.calls.size() > before);
        at.goAway(0);
        at.reactor.advance(NewestLater::longestPause + 36s);
        QCOMPARE(at.heard.reports.last().outcome, Outcome::Done);
        at.goAway();
        at.count(u"fruit"_s, 2);
        at.reactor.advance(1min + 36s); // soon again, once somebody was there
        QCOMPARE(at.heard.reports.last().outcome, Outcome::Done);
        QCOMPARE(at.actor.texts().last(), u"fruit 2"_s);
    }
    void whatWasToldSinceStandsForIt()
    {
        Counting at;
        at.load(u"town"_s, countRule());
        at.goAway();
        at.count(u"fruit"_s, 1);
        at.reactor.advance(36s);
        at.count(u"fruit"_s, 2);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts(), (QStringList{u"fruit 1"_s, u"fruit 1"_s, u"fruit 1"_s, u"fruit 2"_s}));
    }
    void whatWaitsBehindItStandsForIt()
    {
        Counting at;
        at.load(u"town"_s, countRule());
        at.goAway();
        // of one millisecond
        at.engine.heard({u"vote-counted"_s, {{u"poll"_s, u"fruit"_s}, {u"votes"_s, u"1"_s}}, 7, {}, {}});
        at.engine.heard({u"vote-counted"_s, {{u"poll"_s, u"fruit"_s}, {u"votes"_s, u"2"_s}}, 7, {}, {}});
        at.reactor.advance(1ms);
        QCOMPARE(at.actor.calls.size(), 1);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts(), (QStringList{u"fruit 1"_s, u"fruit 1"_s, u"fruit 1"_s, u"fruit 2"_s}));
    }
    void eachPollStandsForItself()
    {
        Counting at;
        at.load(u"town"_s, countRule());
        at.goAway();
        at.count(u"fruit"_s, 1);
        at.count(u"tea"_s, 5);
        at.reactor.advance(36s);
        QCOMPARE(at.actor.texts().mid(3), QStringList{u"tea 5"_s});
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts().mid(4), QStringList{u"fruit 1"_s});
    }
    // One rule counts up, another one down, and both tell one page.
    void whatAnotherRuleToldSinceStandsForIt()
    {
        Counting at;
        at.load(u"up"_s, countRule());
        at.load(u"down"_s, countRule("votes-withdrawn"));
        at.goAway();
        at.count(u"fruit"_s, 2);
        at.reactor.advance(36s);
        at.count(u"fruit"_s, 1, u"votes-withdrawn"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts(), (QStringList{u"fruit 2"_s, u"fruit 2"_s, u"fruit 2"_s, u"fruit 1"_s}));

        at.goAway(); // and also while the first one is tried
        at.count(u"fruit"_s, 3);
        at.actor.failures.clear();
        at.count(u"fruit"_s, 2, u"votes-withdrawn"_s);
        QCOMPARE(at.actor.texts().mid(4), (QStringList{u"fruit 3"_s, u"fruit 2"_s}));
        at.goAway(2);
        at.reactor.advance(36s);
        QCOMPARE(at.heard.reports.last().outcome, Outcome::Failed);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.calls.size(), 8);
    }
    void whatWasToldElsewhereStandsForNothingHere()
    {
        Counting at;
        at.load(u"page"_s, countRule());
        at.load(u"report"_s, countRule("votes-withdrawn", elsewhere));
        at.goAway();
        at.count(u"fruit"_s, 2);
        at.reactor.advance(36s);
        at.count(u"fruit"_s, 1, u"votes-withdrawn"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts().mid(3), (QStringList{u"fruit 1"_s, u"fruit 2"_s}));
    }
    // Of one reader, as often as may be; the other one hears of all.
    void whatLimitsLeaveOutIsToldWhateverOthersTellElsewhere()
    {
        Counting at;
        const QByteArray atTheDoor = "[[if]]\nfield = \"device\"\nequals = \"door\"\n";
        at.load(u"page"_s, "per-minute = 1\n" + countRule("vote-counted", atTheDoor));
        at.load(u"report"_s, countRule("vote-counted", elsewhere));
        const auto vote = [&at](const QString& reader, const QString& votes) {
            at.tell(u"vote-counted"_s, {{u"poll"_s, u"fruit"_s}, {u"votes"_s, votes}, {u"device"_s, reader}});
        };
        vote(u"door"_s, u"1"_s);
        vote(u"door"_s, u"2"_s);
        vote(u"bar"_s, u"3"_s);
        at.reactor.advance(2min);
        QCOMPARE(at.actor.texts(), (QStringList{u"fruit 1"_s, u"fruit 1"_s, u"fruit 2"_s, u"fruit 3"_s, u"fruit 2"_s}));
    }
    void ofTwoPlacesOneMayBeToldStill()
    {
        Counting at;
        at.load(
            u"both"_s, countRule("vote-counted", "[[do]]\naction = \"log\"\ntext = \"again {votes}\"\n" + elsewhere));
        at.load(u"down"_s, countRule("votes-withdrawn"));
        at.actor.away = {u"fruit 2"_s, u"again 2"_s};
        at.count(u"fruit"_s, 2);
        at.reactor.advance(36s);
        QCOMPARE(at.actor.calls.size(), 6);
        at.actor.away.clear();
        at.count(u"fruit"_s, 1, u"votes-withdrawn"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts().mid(6), (QStringList{u"fruit 1"_s, u"again 2"_s}));
        QCOMPARE(at.heard.reports.last().outcome, Outcome::NotDone);
    }
    // Another rule tells the page while what is late is tried again.
    void whatWasToldMeanwhileStandsForItToo()
    {
        Counting at;
        at.load(u"up"_s, countRule());
        at.load(u"down"_s, countRule("votes-withdrawn"));
        at.goAway(4);
        at.count(u"fruit"_s, 2);
        at.reactor.advance(36s);
        at.reactor.advance(NewestLater::firstPause);
        QCOMPARE(at.actor.calls.size(), 4);
        at.count(u"fruit"_s, 1, u"votes-withdrawn"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts().mid(3), (QStringList{u"fruit 2"_s, u"fruit 1"_s}));
        QCOMPARE(at.heard.reports.last().outcome, Outcome::NotDone);
        QCOMPARE(at.registry.find(u"up"_s)->trouble.text, QString());
    }
    void theClosingStandsForTheCount()
    {
        Counting at;
        at.load(u"up"_s, countRule());
        at.load(u"end"_s, countRule("poll-closed"));
        at.goAway();
        at.count(u"fruit"_s, 57);
        at.reactor.advance(36s);
        at.count(u"fruit"_s, 58, u"poll-closed"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts().mid(3), QStringList{u"fruit 58"_s});

        at.goAway(6); // nobody heard that it is closed, but hears the count
        at.count(u"fruit"_s, 59);
        at.reactor.advance(36s);
        at.count(u"fruit"_s, 60, u"poll-closed"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts().last(), u"fruit 59"_s);
    }
    void anotherRoundHasNothingLeftToTell()
    {
        Counting at;
        at.load(u"town"_s, countRule());
        at.goAway();
        at.count(u"fruit"_s, 57);
        at.reactor.advance(36s);
        at.engine.outdate(u"fruit"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.calls.size(), 3);

        at.goAway(); // while it is tried
        at.count(u"fruit"_s, 58);
        at.engine.outdate(u"fruit"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.calls.size(), 6);

        at.goAway();
        at.count(u"fruit"_s, 1);
        at.engine.outdate(u"tea"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts().last(), u"fruit 1"_s);
        QCOMPARE(at.actor.calls.size(), 10);
    }
    void aClockThatIsSetBackChangesNothing()
    {
        Counting at;
        at.load(u"up"_s, countRule());
        at.load(u"down"_s, countRule("votes-withdrawn"));
        at.goAway();
        at.count(u"fruit"_s, 2);
        at.reactor.advance(36s);
        at.reactor.manualClock().setWallClock(-24 * 60 * 60 * 1000);
        at.count(u"fruit"_s, 1, u"votes-withdrawn"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts().mid(3), QStringList{u"fruit 1"_s});
    }
    void twoRulesThatHearTheSameAreBothDone()
    {
        Counting at;
        at.load(u"one"_s, countRule());
        at.load(u"two"_s, countRule());
        at.goAway(6);
        at.count(u"fruit"_s, 1);
        at.reactor.advance(36s);
        QCOMPARE(at.actor.calls.size(), 6);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.calls.size(), 8);
        QVERIFY(at.actor.calls[6].rule != at.actor.calls[7].rule);
    }
    void nothingElseIsKept()
    {
        Counting at;
        at.load(u"door"_s, cardRule()); // a card is its own
        at.goAway();
        at.card(u"amber fox"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.calls.size(), 3);

        at.load(u"both"_s, countRule("vote-counted", "[[do]]\naction = \"log\"\ntext = \"again\"\n"));
        at.actor.away = {u"fruit 1"_s}; // of two things one is done, and nobody wants to hear it twice
        at.count(u"fruit"_s, 1);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.texts().mid(3), (QStringList{u"fruit 1"_s, u"again"_s, u"fruit 1"_s, u"fruit 1"_s}));

        at.load(u"town"_s, countRule("votes-withdrawn"));
        at.actor.failures = {Error::refused(Reason::NotFound, u"No such page."_s)};
        at.count(u"fruit"_s, 0, u"votes-withdrawn"_s);
        at.reactor.advance(1h);
        QCOMPARE(at.actor.calls.size(), 8);

        at.goAway(); // by hand: whoever did it hears that it failed
        auto fired = at.engine.fire(u"town"_s, {{u"poll"_s, u"fruit"_s}, {u"votes"_s, u"9"_s}});
        at.reactor.advance(1h);
        QVERIFY(fired.isReady());
        QCOMPARE(fired.take()->outcome, Outcome::Failed);
        QCOMPARE(at.actor.calls.size(), 11);
    }
    void goesWithItsRule()
    {
        Counting at;
        at.load(u"town"_s, countRule());
        at.goAway();
        at.count(u"fruit"_s, 1);
        at.reactor.advance(36s);
        auto removing = at.registry.remove(u"town"_s);
        QVERIFY(at.reactor.turnUntil([&] { return removing.isReady(); }));
        at.load(u"town"_s, countRule());
        at.reactor.advance(1h);
        QCOMPARE(at.actor.calls.size(), 3);
    }
};

QTEST_GUILESS_MAIN(NewestLaterTest)
#include "tst_newestlater.moc"
