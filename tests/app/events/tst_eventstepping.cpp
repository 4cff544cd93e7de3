#include "tests/app/events/eventroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;
using State = polls::Poll::State;

namespace {

/// Nothing more can be stored once a poll is closed.
struct FullOnceClosed final : polls::PollEvents {
    FullOnceClosed(EventRoom& at, const QString& of) : room(at), poll(of) { room.book.registry->addListener(*this); }
    ~FullOnceClosed() override { room.book.registry->removeListener(*this); }
    void pollChanged(const QString& id) override
    {
        if (id == poll && room.state(id) == State::Closed)
            room.book.fillDisk();
    }

    EventRoom& room;
    const QString poll;
};

} // namespace

/// EventRegistry, as somebody steps.
class EventSteppingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nextClosesAndOpens()
    {
        EventRoom room;
        QVERIFY(*room.step());
        QCOMPARE(room.event().present, u"one"_s);
        QCOMPARE(room.state(u"one"_s), State::Open);
        QVERIFY(*room.step());
        QCOMPARE(room.state(u"one"_s), State::Closed);
        QCOMPARE(room.state(u"two"_s), State::Open);
        QCOMPARE(room.heard.stepped.size(), 2);
        room.restart();
        QCOMPARE(room.event().present, u"two"_s);
        QVERIFY(*room.step() && *room.step());
        QCOMPARE(room.state(u"three"_s), State::Closed);
        QVERIFY(!room.event().isRunning() && room.event().endedAt);
        QVERIFY(room.step().error().text.startsWith(u"“Open day” is over"_s));
        QVERIFY(*room.back());
        QCOMPARE(room.event().present, u"three"_s);
        QVERIFY(!room.event().endedAt);
    }

    // Whoever looks back for a moment comes back to a voting that goes on, with its votes.
    void forwardAgainGoesOnWithWhatBackHasClosed()
    {
        EventRoom room;
        QVERIFY(*room.step() && *room.step());
        QVERIFY(room.book.tap(u"ra"_s, u"7E6FD7A0"_s));
        const auto votes = room.book.registry->tally(u"two"_s).votes;
        QVERIFY(votes > 0);
        QVERIFY(*room.back());
        QCOMPARE(room.state(u"two"_s), State::Closed);
        QVERIFY(*room.step());
        QCOMPARE(room.state(u"two"_s), State::Open);
        QCOMPARE(room.book.registry->tally(u"two"_s).votes, votes);
        // What was closed on the way forward, or by hand, stays closed.
        QVERIFY(*room.step() && *room.back());
        QCOMPARE(room.state(u"two"_s), State::Closed);
        QVERIFY(*room.go(u"three"_s) && *room.back());
        QVERIFY(room.book.done(room.book.registry->openPoll(u"two"_s)));
        QVERIFY(room.book.done(room.book.registry->closePoll(u"two"_s)));
        QVERIFY(*room.back() && *room.step());
        QCOMPARE(room.state(u"two"_s), State::Closed);
    }

    // Also where the program has ended in between.
    void aLookBackIsStored()
    {
        EventRoom room;
        QVERIFY(*room.step() && *room.step());
        QVERIFY(room.vote(u"7E6FD7A0"_s));
        QVERIFY(*room.back());
        QCOMPARE(room.state(u"two"_s), State::Closed);
        room.restart();
        QVERIFY(room.events->opens(*room.event().step(u"two"_s)));
        QVERIFY(*room.step());
        QCOMPARE(room.state(u"two"_s), State::Open);
        QVERIFY(room.book.registry->tally(u"two"_s).votes > 0);
        QVERIFY(room.event().leftBackwards.isEmpty());
        // What was left forward is as closed after a restart as before it.
        QVERIFY(*room.step() && *room.back());
        QCOMPARE(room.state(u"two"_s), State::Closed);
        room.restart();
        QVERIFY(!room.events->opens(*room.event().step(u"two"_s)));
        QVERIFY(*room.back() && *room.step());
        QCOMPARE(room.event().present, u"two"_s);
        QCOMPARE(room.state(u"two"_s), State::Closed);
    }

    // All is as before the step that is taken back: what comes next goes on with its voting, also after a restart.
    void aStepForwardThatIsTakenBackIsStillALookBack()
    {
        EventRoom room;
        const auto undo = [&room] { return room.step({.way = StepWish::Way::Undo, .from = room.event().moves}); };
        QVERIFY(*room.step() && *room.step());
        QVERIFY(room.vote(u"7E6FD7A0"_s));
        QVERIFY(*room.back() && *room.step());
        QCOMPARE(room.state(u"two"_s), State::Open);
        QVERIFY(*undo());
        QCOMPARE(room.event().present, u"one"_s);
        QCOMPARE(room.state(u"two"_s), State::Closed);
        QVERIFY(room.events->opens(*room.event().step(u"two"_s)));
        room.restart();
        QVERIFY(*room.step());
        QCOMPARE(room.state(u"two"_s), State::Open);
        QVERIFY(room.book.registry->tally(u"two"_s).votes > 0);
        // Unless it was closed by hand in between.
        QVERIFY(*room.back() && *room.step());
        QVERIFY(room.book.done(room.book.registry->closePoll(u"two"_s)));
        QVERIFY(*undo());
        QVERIFY(!room.events->opens(*room.event().step(u"two"_s)));
    }

    // The first try has closed the voting, and was not stored; whoever presses then may go the other way.
    void theTryThatIsStoredSaysWhichWayItWent()
    {
        const auto fails = [](EventRoom& room, StepWish::Way way) {
            FullOnceClosed disk(room, u"two"_s);
            const bool isDone = room.step({.way = way}).ok();
            room.book.freeDisk();
            return !isDone && room.event().present == u"two"_s && room.state(u"two"_s) == State::Closed;
        };
        {
            EventRoom room;
            QVERIFY(*room.step() && *room.step());
            QVERIFY(room.vote(u"7E6FD7A0"_s));
            QVERIFY(fails(room, StepWish::Way::Back));
            QVERIFY(*room.step());
            QCOMPARE(room.event().present, u"three"_s);
            QVERIFY(room.event().leftBackwards.isEmpty());
            QVERIFY(!room.events->opens(*room.event().step(u"two"_s)));
        }
        EventRoom room;
        QVERIFY(*room.step() && *room.step());
        QVERIFY(room.vote(u"7E6FD7A0"_s));
        QVERIFY(fails(room, StepWish::Way::Next));
        QVERIFY(*room.back());
        QCOMPARE(room.event().present, u"one"_s);
        QVERIFY(room.events->opens(*room.event().step(u"two"_s)));
    }

    void onePressIsOneStep()
    {
        EventRoom room;
        const auto seen = room.event().moves;
        auto first = room.events->step(u"open-day"_s, {.from = seen});
        auto second = room.events->step(u"open-day"_s, {.from = seen});
        QVERIFY(*room.book.waited(std::move(first)));
        QVERIFY(!*room.book.waited(std::move(second)));
        QCOMPARE(room.event().present, u"one"_s);
        QVERIFY(!*room.step({.from = seen})); // late
        QVERIFY(!*room.go(u"one"_s));
        QCOMPARE(room.event().present, u"one"_s);
    }

    // Another station leads it, which opens and closes it: the event goes on, here and by the clock.
    void aPollThatIsLedElsewhereIsSteppedOver()
    {
        EventRoom room;
        auto& registry = *room.book.registry;
        auto shared = polls::fruitPoll(u"shared"_s);
        shared.event = u"Open day"_s;
        QVERIFY(room.book.done(registry.follow({shared, registry.salt(u"one"_s), u"home"_s})));
        room.add(u"last"_s);
        QVERIFY(*room.go(u"three"_s));
        QVERIFY(*room.step());
        QCOMPARE(room.event().present, u"shared"_s);
        QCOMPARE(room.state(u"three"_s), State::Closed);
        QCOMPARE(room.state(u"shared"_s), State::Draft);
        QVERIFY(room.book.done(registry.setOpenAsLed(u"shared"_s, true)));
        room.settle();
        QVERIFY(*room.step());
        QCOMPARE(room.event().present, u"last"_s);
        QCOMPARE(room.state(u"shared"_s), State::Open);
        QCOMPARE(room.state(u"last"_s), State::Open);
        QVERIFY(*room.step({.way = StepWish::Way::Undo, .from = room.event().moves}));
        QCOMPARE(room.event().present, u"shared"_s);
        QCOMPARE(room.state(u"last"_s), State::Draft);
        QCOMPARE(room.failures, QStringList());
    }

    void aStepIsTakenBack()
    {
        EventRoom room;
        const auto undo = [&room] { return room.step({.way = StepWish::Way::Undo, .from = room.event().moves}); };
        QCOMPARE(undo().error().reason, Reason::NotFound); // there was none
        QVERIFY(room.step().ok() && room.vote(u"04A1B2C3"_s));
        QVERIFY(room.step().ok());
        QCOMPARE(room.events->lastStep(u"open-day"_s)->closed, u"one"_s);
        QCOMPARE(room.events->lastStep(u"open-day"_s)->opened, u"two"_s);
        QVERIFY(*undo());
        QCOMPARE(room.event().present, u"one"_s);
        QCOMPARE(room.state(u"one"_s), State::Open);  // it goes on
        QCOMPARE(room.state(u"two"_s), State::Draft); // nobody was asked
        QCOMPARE(room.book.registry->tally(u"one"_s).votes, 1);
        QVERIFY(!room.events->lastStep(u"open-day"_s)); // what was taken back once
        QVERIFY(room.step().ok());
        QCOMPARE(room.state(u"two"_s), State::Open);
        // Of the end, too, and of the beginning.
        QVERIFY(room.step().ok() && room.step().ok() && room.event().endedAt);
        QVERIFY(*undo());
        QCOMPARE(room.event().present, u"three"_s);
        QVERIFY(!room.event().endedAt);
        QCOMPARE(room.state(u"three"_s), State::Open);
        EventRoom other;
        QVERIFY(other.step().ok() && *other.step({.way = StepWish::Way::Undo}));
        QVERIFY(!other.event().isRunning() && !other.event().endedAt);
        QCOMPARE(other.state(u"one"_s), State::Draft);
        QVERIFY(other.step().ok() && other.vote(u"04A1B2C3"_s));
        QVERIFY(*other.step({.way = StepWish::Way::Undo}));
        QCOMPARE(other.state(u"one"_s), State::Closed); // what was voted stays
        QCOMPARE(other.book.registry->tally(u"one"_s).votes, 1);
    }

    /// Closed by hand and opened again it is as the step has left it, but by somebody's own presses.
    void whatWasChangedByHandIsNoStepsAnyMore()
    {
        EventRoom room;
        const auto isOvertaken = [&room] { return room.events->lastStep(u"open-day"_s)->isOvertaken; };
        const auto setVoting = [&room](
                                   bool open) { return room.book.done(room.events->setVoting(u"open-day"_s, open)); };
        QVERIFY(room.step().ok() && room.step().ok());
        QVERIFY(!isOvertaken());
        QVERIFY(setVoting(false));
        QVERIFY(isOvertaken());
        QVERIFY(setVoting(true));
        QVERIFY(isOvertaken());
        QVERIFY(room.step().ok()); // a step of its own
        QVERIFY(!isOvertaken());
    }

    void aNewRoundIsNotOpenedByTakingBack()
    {
        EventRoom room;
        QVERIFY(room.step().ok() && room.vote(u"04A1B2C3"_s) && room.step().ok());
        QVERIFY(room.book.done(room.book.registry->resetPoll(u"one"_s)));
        QVERIFY(*room.step({.way = StepWish::Way::Undo}));
        QCOMPARE(room.event().present, u"one"_s);
        QVERIFY(room.state(u"one"_s) != State::Open);
    }

    void whatCannotBeIsSaid()
    {
        EventRoom room;
        QVERIFY(room.back().error().text.contains(u"has not begun"_s));
        QVERIFY(room.go(u"gone"_s).error().text.contains(u"no step of"_s));
        QVERIFY(room.book.waited(room.events->setVoting(u"open-day"_s, true)).error().text.contains(u"no question"_s));
        QVERIFY(room.step().ok());
        QVERIFY(room.back().error().text.contains(u"first step"_s));
        QCOMPARE(room.book.waited(room.events->step(u"gone"_s, {})).error().reason, Reason::NotFound);
    }

    void aStepMayStayOpen()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"one"_s, .staysOpen = true}}));
        QVERIFY(room.step().ok() && room.step().ok());
        QCOMPARE(room.state(u"one"_s), State::Open);
        QCOMPARE(room.event().present, u"two"_s);
        QVERIFY(room.book.done(room.events->setVoting(u"open-day"_s, false)));
        room.settle();
        QCOMPARE(room.event().present, u"two"_s); // though another is open
    }

    /// Two hosts at one moment: what one of them closes is the question that they saw.
    void whatIsClosedIsWhatWasMeant()
    {
        EventRoom room;
        QVERIFY(room.step().ok());
        auto stepping = room.events->step(u"open-day"_s, {});
        auto closing = room.events->setVoting(u"open-day"_s, false, u"one"_s);
        QVERIFY(room.book.done(std::move(stepping)));
        QCOMPARE(room.book.waited(std::move(closing)).error().reason, Reason::NotFound);
        QCOMPARE(room.event().present, u"two"_s);
        QCOMPARE(room.state(u"two"_s), State::Open);
        QVERIFY(room.book.done(room.events->setVoting(u"open-day"_s, false, u"two"_s)));
        QCOMPARE(room.state(u"two"_s), State::Closed);
    }

    void whatWasVotedInStaysClosed()
    {
        EventRoom room;
        QVERIFY(room.step().ok() && room.vote(u"04A1B2C3"_s));
        QVERIFY(room.step().ok() && room.back().ok());
        QCOMPARE(room.event().present, u"one"_s);
        QCOMPARE(room.state(u"one"_s), State::Closed); // back opens nothing
        QCOMPARE(room.state(u"two"_s), State::Closed);
        QVERIFY(room.step().ok());
        QCOMPARE(room.state(u"two"_s), State::Open); // nobody had voted in it
        QVERIFY(room.go(u"one"_s).ok());
        QCOMPARE(room.state(u"one"_s), State::Closed);
        QVERIFY(room.book.done(room.events->setVoting(u"open-day"_s, true)));
        QCOMPARE(room.state(u"one"_s), State::Open);
        QCOMPARE(room.book.registry->tally(u"one"_s).votes, 1);
    }

    void slidesAreSteps()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"one"_s}, wordsStep(u"slide/a/1"_s)}));
        QVERIFY(room.step().ok() && room.step().ok());
        QCOMPARE(room.event().present, u"slide/a/1"_s);
        QCOMPARE(room.state(u"one"_s), State::Closed);
        QVERIFY(room.step().ok());
        QCOMPARE(room.state(u"two"_s), State::Open);
    }

    // Who opens polls by the old ways finds the event there.
    void followsWhatIsOpenedByHand()
    {
        EventRoom room;
        QVERIFY(room.book.done(room.book.registry->openPoll(u"two"_s)));
        room.settle();
        QCOMPARE(room.event().present, u"two"_s);
        QVERIFY(room.book.done(room.book.registry->openPoll(u"three"_s)));
        room.settle();
        QCOMPARE(room.event().present, u"two"_s); // people vote there
        QVERIFY(room.book.done(room.book.registry->closePoll(u"two"_s)));
        QVERIFY(room.book.done(room.book.registry->openPoll(u"one"_s)));
        room.settle();
        QCOMPARE(room.event().present, u"one"_s);
    }

    // The power went between a poll's opening and the event's step.
    void catchesUpAfterACrash()
    {
        EventRoom room;
        QVERIFY(room.step().ok());
        room.events.reset();
        QVERIFY(room.book.done(room.book.registry->closePoll(u"one"_s)));
        QVERIFY(room.book.done(room.book.registry->openPoll(u"two"_s)));
        room.book.restart();
        room.open();
        QCOMPARE(room.event().present, u"two"_s);
    }

    void aStepThatWasLeftOpenIsNotReturnedTo()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"one"_s, .staysOpen = true}, wordsStep(u"slide/a/1"_s)}));
        QVERIFY(room.step().ok() && room.step().ok());
        room.restart();
        QCOMPARE(room.event().present, u"slide/a/1"_s);
        QCOMPARE(room.state(u"one"_s), State::Open);
    }
};

QTEST_GUILESS_MAIN(EventSteppingTest)
#include "tst_eventstepping.moc"
