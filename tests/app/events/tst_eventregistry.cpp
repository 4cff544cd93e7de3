#include "app/events/eventregistry.h"

#include <atomic>

#include "app/events/eventstore.h"
#include "tests/app/events/eventroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;

class EventRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pollsMakeAnEvent()
    {
        EventRoom room;
        room.add(u"alone"_s, {});
        room.add(u"other"_s, u"Open  day!"_s);
        QCOMPARE(room.order(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(room.events->events().size(), 2);
        QCOMPARE(room.events->eventOf(u"other"_s)->id, u"open-day-2"_s);
        QVERIFY(!room.events->eventOf(u"alone"_s) && !room.events->eventOf(u"gone"_s));
        QCOMPARE(room.events->meant(u"Open day"_s)->id, u"open-day"_s);
        QCOMPARE(room.events->meant(u"open-day-2"_s)->name, u"Open  day!"_s);
        QVERIFY(!room.event().isRunning());
        room.add(u"fete"_s, u"???"_s);
        QCOMPARE(room.events->eventOf(u"fete"_s)->id, u"event"_s);
        // Addresses that were printed lead to the same event, whatever polls are removed.
        QVERIFY(room.book.done(room.book.registry->remove(u"one"_s)));
        room.restart();
        QCOMPARE(room.events->eventOf(u"other"_s)->id, u"open-day-2"_s);
    }

    void anOrderIsKept()
    {
        EventRoom room;
        room.heard.changed.clear();
        QVERIFY(room.arrange({{.id = u"three"_s, .seconds = 60}, wordsStep(u"slide/a/1"_s), {.id = u"one"_s}}));
        QCOMPARE(room.order(), QStringList({u"three"_s, u"slide/a/1"_s, u"one"_s, u"two"_s}));
        QVERIFY(room.heard.changed.contains(u"open-day"_s));
        room.restart();
        QCOMPARE(room.order(), QStringList({u"three"_s, u"slide/a/1"_s, u"one"_s, u"two"_s}));
        QCOMPARE(room.event().step(u"three"_s)->seconds, 60);
        QVERIFY(room.book.done(room.events->changeStep(u"open-day"_s, {.id = u"one"_s, .staysOpen = true})));
        QVERIFY(room.event().step(u"one"_s)->staysOpen);
        QCOMPARE(room.book.waited(room.events->changeStep(u"open-day"_s, {.id = u"gone"_s})).error().reason,
            Reason::NotFound);
        QCOMPARE(room.book.waited(room.events->arrange(u"gone"_s, {})).error().reason, Reason::NotFound);
    }

    // Only what was changed on top of another's change is done once more, and that five times at most.
    void aLockedDatabaseIsSaidAtOnce()
    {
        EventRoom room;
        const auto tries = std::make_shared<std::atomic<int>>(0);
        room.book.database->setFault([tries]() -> std::optional<Error> {
            ++*tries;
            return Error::busy(Reason::InUse, u"Another program holds the file. Close it, then try again."_s);
        });
        const auto refused = room.book.waited(room.events->arrange(u"open-day"_s, {{.id = u"three"_s}}));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().reason, Reason::InUse);
        QVERIFY2(*tries <= 2, qPrintable(QString::number(*tries)));
        room.book.freeDisk();
        QVERIFY(room.arrange({{.id = u"three"_s}}));
        QCOMPARE(room.order().first(), u"three"_s);
    }

    // Where two programs share a database: links, cards and orders were of the one alone that had made them.
    void whatAnotherProgramDoesComesIn()
    {
        EventRoom room;
        auto& book = room.book;
        polls::PollRegistry polls(book.reactor.clock(), *book.database);
        QVERIFY(book.done(polls.load()));
        HeardEvents heard;
        EventRegistry other(book.reactor.clock(), *book.database, polls,
            [&room](const QString& what, const Error& error) { room.failures.append(what + u": "_s + error.text); });
        other.addListener(heard);
        QVERIFY(book.done(other.load()));
        const auto tell = [&] {
            book.database->noteChangedElsewhere();
            const bool isTold = book.done(book.registry->stored()) && book.done(polls.stored());
            (void)book.waited(other.setWall(u"nobody"_s, Wall::Results));
            room.settle();
            return isTold;
        };
        const auto given = book.waited(room.events->links().give(u"open-day"_s, {}));
        QVERIFY(given.ok());
        const auto tag = u"01A2B3C4D5"_s;
        QVERIFY(book.done(other.cards().teach(u"open-day"_s, tag, RemoteCard::Press::Next, {})));
        QVERIFY(tell());
        QVERIFY(other.links().byToken(given->token));
        QVERIFY(heard.links.contains(u"open-day"_s));
        QVERIFY(room.events->cards().byTag(tag)); // no vote at the other's readers

        QVERIFY(room.step().ok());
        QVERIFY(tell());
        QCOMPARE(other.find(u"open-day"_s)->present, u"one"_s);
        QCOMPARE(other.find(u"open-day"_s)->moves, room.event().moves);
        QVERIFY(!heard.stepped.isEmpty());
        QVERIFY(book.waited(other.step(u"open-day"_s, {})).ok());
        // What this one has is older: it writes over nothing, but on top of what there is.
        QVERIFY(book.done(room.events->setWall(u"open-day"_s, Wall::Black)));
        QCOMPARE(room.event().present, u"two"_s);
        QVERIFY(tell());
        QCOMPARE(room.event().present, u"two"_s);
        QCOMPARE(other.find(u"open-day"_s)->wall, Wall::Black);
        QCOMPARE(room.state(u"one"_s), polls::Poll::State::Closed);
        QVERIFY(room.book.registry->find(u"two"_s)->isOpen());

        // Both press Next at one moment, as they see it: it is one step.
        QVERIFY(*room.step());
        const auto late = book.waited(other.step(u"open-day"_s, {}));
        QVERIFY2(late, qPrintable(late.ok() ? QString() : late.error().text));
        QVERIFY(!*late);
        QVERIFY(tell());
        for (const auto* each : {&room.event(), other.find(u"open-day"_s)}) {
            QCOMPARE(each->present, u"three"_s);
            QCOMPARE(each->moves, qint64(3));
        }
        // What another program has opened is followed there: here it may be heard of before the step, or after Undo.
        polls::PollRegistry third(book.reactor.clock(), *book.database);
        QVERIFY(book.done(third.load()));
        QVERIFY(book.done(third.closePoll(u"three"_s)) && book.done(third.openPoll(u"one"_s)));
        QVERIFY(tell());
        QVERIFY(room.state(u"one"_s) == polls::Poll::State::Open);
        for (const auto* each : {&room.event(), other.find(u"open-day"_s)})
            QCOMPARE(each->present, u"three"_s);
        // Orders that are changed at both: neither is lost.
        QVERIFY(book.done(other.changeStep(u"open-day"_s, {.id = u"one"_s, .seconds = 20})));
        QVERIFY(book.done(room.events->changeStep(u"open-day"_s, {.id = u"two"_s, .seconds = 30})));
        QCOMPARE(room.event().step(u"one"_s)->seconds, 20);
        // A change that is no step holds up none, nor its Undo: voting has moved on by then.
        QVERIFY(book.done(other.setWall(u"open-day"_s, Wall::Results)));
        const auto stepped = room.go(u"two"_s);
        QVERIFY2(stepped && *stepped, qPrintable(stepped.ok() ? QString() : stepped.error().text));
        QCOMPARE(room.event().present, u"two"_s);
        QCOMPARE(room.event().wall, Wall::Results);
        QVERIFY(book.done(other.setWall(u"open-day"_s, Wall::Black)));
        const auto undone = room.step({.way = StepWish::Way::Undo});
        QVERIFY2(undone && *undone, qPrintable(undone.ok() ? QString() : undone.error().text));
        QCOMPARE(room.event().present, u"three"_s);
        QVERIFY(tell());
        QCOMPARE(other.find(u"open-day"_s)->present, u"three"_s);
        // Two hosts press different steps at one moment: one is refused, leaves nothing open and has nothing to undo.
        QVERIFY(book.done(other.step(u"open-day"_s, {.way = StepWish::Way::To, .to = u"one"_s})));
        QVERIFY(!room.go(u"two"_s).ok());
        QCOMPARE(room.event().present, u"one"_s);
        QVERIFY(!room.book.registry->find(u"two"_s)->isOpen());
        QVERIFY(!room.events->lastStep(u"open-day"_s));
        QVERIFY(book.done(other.step(u"open-day"_s, {.way = StepWish::Way::To, .to = u"three"_s})));
        QVERIFY(tell());

        QVERIFY(book.done(other.arrange(u"open-day"_s, {{.id = u"three"_s}, wordsStep(u"slide/a/1"_s)})));
        QVERIFY(book.done(room.events->links().takeBack(given->link.id)));
        room.add(u"last"_s, u"Evening"_s);
        QVERIFY(tell());
        QCOMPARE(room.order(), QStringList({u"three"_s, u"slide/a/1"_s, u"one"_s, u"two"_s}));
        QVERIFY(!other.links().byToken(given->token));
        QVERIFY(other.findByName(u"Evening"_s));
        QCOMPARE(other.findByName(u"Evening"_s)->id, u"evening"_s);
        QCOMPARE(room.failures, QStringList());
    }

    /// Another program has stepped to a question that is not here: it made it a moment ago, or has removed it again.
    void goesOnFromAQuestionThatIsNotHere()
    {
        EventRoom room;
        auto& book = room.book;
        polls::PollRegistry polls(book.reactor.clock(), *book.database);
        QVERIFY(book.done(polls.load()));
        EventRegistry other(book.reactor.clock(), *book.database, polls,
            [&room](const QString& what, const Error& error) { room.failures.append(what + u": "_s + error.text); });
        QVERIFY(book.done(other.load()));
        const auto tell = [&](const QString& what) {
            book.database->noteChangedElsewhere(what);
            const bool isTold = book.done(book.registry->stored()) && book.done(polls.stored());
            (void)book.waited(other.setWall(u"nobody"_s, Wall::Results));
            room.settle();
            return isTold;
        };
        auto extra = polls::fruitPoll(u"extra"_s);
        QVERIFY(book.done(polls.save(extra)));
        QVERIFY(book.done(other.arrange(
            u"open-day"_s, {{.id = u"one"_s}, {.id = u"extra"_s}, {.id = u"two"_s}, {.id = u"three"_s}})));
        const StepWish there{.way = StepWish::Way::To, .to = u"extra"_s};
        QVERIFY(book.done(other.step(u"open-day"_s, there)));
        QVERIFY(tell(u"events"_s)); // and not of the polls yet
        QVERIFY(!book.registry->find(u"extra"_s));
        QVERIFY(!room.events->presentPoll(room.event()));
        QCOMPARE(room.events->placeOf(room.event()), 0);
        // What else comes and goes meanwhile sets it back nowhere.
        const auto moves = room.event().moves;
        room.add(u"four"_s);
        QCOMPARE(room.event().present, u"extra"_s);
        QCOMPARE(room.event().moves, moves);

        QVERIFY(*room.step());
        QCOMPARE(room.event().present, u"two"_s);
        QVERIFY(tell({}));
        QCOMPARE(other.find(u"open-day"_s)->present, u"two"_s);
        QCOMPARE(room.order(), QStringList({u"one"_s, u"extra"_s, u"two"_s, u"three"_s, u"four"_s}));
        QCOMPARE(room.failures, QStringList());
    }

    void goesBackFromAQuestionThatIsNotHere()
    {
        EventRoom room;
        auto& book = room.book;
        QVERIFY(room.arrange({{.id = u"one"_s}, {.id = u"gone"_s}, {.id = u"two"_s}}));
        auto row = room.event();
        row.steps = {{.id = u"one"_s}, {.id = u"gone"_s}, {.id = u"two"_s}, {.id = u"three"_s}};
        row.present = u"gone"_s;
        row.moves += 1;
        row.edits += 1;
        QVERIFY(
            book.done(book.database->write([row](QSqlDatabase& connection) { return store::save(connection, row); })));
        book.database->noteChangedElsewhere(u"events"_s);
        room.settle();
        QCOMPARE(room.event().present, u"gone"_s);
        QVERIFY(!book.done(room.events->setVoting(u"open-day"_s, true))); // there is no question
        QVERIFY(*room.back());
        QCOMPARE(room.event().present, u"one"_s);
    }

    void aPollThatIsRemovedLeaves()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"three"_s}, {.id = u"one"_s}, {.id = u"two"_s}}));
        auto poll = *room.book.registry->find(u"one"_s);
        QVERIFY(room.book.done(room.book.registry->remove(u"one"_s)));
        QCOMPARE(room.order(), QStringList({u"three"_s, u"two"_s}));
        QVERIFY(room.book.done(room.book.registry->save(poll))); // taken back
        QCOMPARE(room.order(), QStringList({u"three"_s, u"one"_s, u"two"_s}));
        poll.event = u"Elsewhere"_s;
        QVERIFY(room.book.done(room.book.registry->save(poll)));
        QCOMPARE(room.order(), QStringList({u"three"_s, u"two"_s}));
        QCOMPARE(room.events->eventOf(u"one"_s)->id, u"elsewhere"_s);
    }

    void anEventGoesWithItsPolls()
    {
        EventRoom room;
        for (const auto& id : {u"one"_s, u"two"_s, u"three"_s})
            QVERIFY(room.book.done(room.book.registry->remove(id)));
        QVERIFY(!room.events->find(u"open-day"_s) && room.events->events().isEmpty());
        QCOMPARE(room.heard.removed, QStringList{u"open-day"_s});
        QCOMPARE(room.step().error().reason, Reason::NotFound);
    }

    void thePresentStepIsNeverGone()
    {
        EventRoom room;
        QVERIFY(room.go(u"two"_s).ok());
        const auto moves = room.event().moves;
        QVERIFY(room.book.done(room.book.registry->remove(u"two"_s)));
        QCOMPARE(room.event().present, u"one"_s);
        QVERIFY(room.event().moves > moves);
        room.settle();
        room.restart();
        QCOMPARE(room.event().present, u"one"_s);
        QVERIFY(room.step().ok());
        QCOMPARE(room.event().present, u"three"_s);
    }

    /// In an order that nobody has arranged, while no program knew of the event.
    void goesOnBesideAQuestionThatWentWhileNobodyLooked()
    {
        EventRoom room;
        QVERIFY(room.go(u"two"_s).ok());
        room.settle();
        room.events.reset();
        QVERIFY(room.book.done(room.book.registry->remove(u"two"_s)));
        room.open();
        QCOMPARE(room.event().present, u"one"_s);
        QVERIFY(*room.step());
        QCOMPARE(room.event().present, u"three"_s);
    }

    void theWallIsKept()
    {
        EventRoom room;
        QVERIFY(room.book.done(room.events->setWall(u"open-day"_s, Wall::Black)));
        room.restart();
        QCOMPARE(room.event().wall, Wall::Black);
    }

    void nothingIsToldThatIsNotStored()
    {
        EventRoom room;
        room.book.fillDisk();
        room.heard.stepped.clear();
        QCOMPARE(room.step().error().reason, Reason::NoSpace);
        QVERIFY(!room.arrange({{.id = u"three"_s}}));
        QVERIFY(room.heard.stepped.isEmpty() && !room.event().isRunning());
        QCOMPARE(room.order().first(), u"one"_s);
        room.book.freeDisk();
        QVERIFY(room.step().ok());
        QCOMPARE(room.event().present, u"one"_s);
    }

    void goesOnWithoutWhoAsked()
    {
        EventRoom room;
        (void)room.events->step(u"open-day"_s, {}); // a phone out of reach
        room.settle();
        QCOMPARE(room.event().present, u"one"_s);
        QCOMPARE(room.state(u"one"_s), polls::Poll::State::Open);
    }
};

QTEST_GUILESS_MAIN(EventRegistryTest)
#include "tst_eventregistry.moc"
