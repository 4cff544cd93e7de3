#include <atomic>
#include <memory>

#include "app/events/eventstore.h"
#include "tests/app/events/eventroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = polls::Poll::State;

/// EventRegistry, as its EventClock steps and closes.
class EventClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsByTheClock()
    {
        EventRoom room;
        const auto now = room.book.now();
        QVERIFY(room.arrange({{.id = u"one"_s}, {.id = u"two"_s, .startsAt = now + 600'000}}));
        QVERIFY(room.step().ok());
        room.book.reactor.advance(9min);
        room.settle();
        QCOMPARE(room.event().present, u"one"_s);
        room.book.reactor.advance(61s);
        room.settle();
        QCOMPARE(room.event().present, u"two"_s);
        QCOMPARE(room.state(u"two"_s), State::Open);
        QVERIFY(room.failures.isEmpty());
    }

    // It was tried out in the afternoon, and at eight nobody looks.
    void saysThatVotingStaysClosed()
    {
        EventRoom room;
        QVERIFY(room.arrange(
            {{.id = u"one"_s}, {.id = u"two"_s, .startsAt = room.book.now() + 60'000}, {.id = u"three"_s}}));
        QVERIFY(room.go(u"two"_s).ok() && room.vote(u"04A1B2C3"_s));
        QVERIFY(room.go(u"one"_s).ok());
        room.book.reactor.advance(61s);
        room.settle();
        QCOMPARE(room.event().present, u"two"_s);
        QCOMPARE(room.state(u"two"_s), State::Closed);
        QCOMPARE(room.failures.size(), 1);
        QVERIFY2(room.failures.first().contains(u"voting there stays closed"), qPrintable(room.failures.first()));
        room.book.reactor.advance(10min);
        room.settle();
        QCOMPARE(room.failures.size(), 1); // said once
    }

    // The hour that the host has undone is not the clock's any more.
    void backIsNotUndoneByTheClock()
    {
        EventRoom room;
        const auto now = room.book.now();
        QVERIFY(room.arrange({{.id = u"one"_s}, {.id = u"two"_s, .startsAt = now + 60'000},
            {.id = u"three"_s, .startsAt = now + 600'000}}));
        QVERIFY(room.step().ok());
        room.book.reactor.advance(61s);
        room.settle();
        QCOMPARE(room.event().present, u"two"_s);
        room.book.reactor.advance(1s);
        QVERIFY(room.back().ok());
        room.book.reactor.advance(2min);
        room.settle();
        QCOMPARE(room.event().present, u"one"_s);
        room.restart();
        room.book.reactor.advance(2min);
        room.settle();
        QCOMPARE(room.event().present, u"one"_s);
        room.book.reactor.advance(6min);
        room.settle();
        QCOMPARE(room.event().present, u"three"_s);
        QVERIFY(room.failures.isEmpty());
    }

    // Its step was long ago when the host opened it.
    void secondsCountFromTheOpeningByHand()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"one"_s, .seconds = 60}}));
        QVERIFY(room.step().ok() && room.vote(u"04A1B2C3"_s));
        QVERIFY(room.step().ok() && room.back().ok()); // which opens nothing
        room.book.reactor.advance(5min);
        QVERIFY(room.book.done(room.events->setVoting(u"open-day"_s, true)));
        room.settle();
        room.book.reactor.advance(59s);
        room.settle();
        QCOMPARE(room.state(u"one"_s), State::Open);
        room.book.reactor.advance(2s);
        room.settle();
        QCOMPARE(room.state(u"one"_s), State::Closed);
    }

    void closesAfterItsSeconds()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"one"_s, .seconds = 60}}));
        QVERIFY(room.step().ok());
        room.book.reactor.advance(59s);
        room.settle();
        QCOMPARE(room.state(u"one"_s), State::Open);
        room.book.reactor.advance(1s);
        room.settle();
        QCOMPARE(room.state(u"one"_s), State::Closed);
        QCOMPARE(room.event().present, u"one"_s);
        QVERIFY(room.book.done(room.events->setVoting(u"open-day"_s, true))); // a little longer
        room.restart();
        room.book.reactor.advance(10min);
        room.settle();
        QCOMPARE(room.state(u"one"_s), State::Open);
    }

    // Points go by the question's own time, and phones count it down: the step's is of before it was a quiz's.
    void aQuizClosesAfterItsOwnTime()
    {
        EventRoom room;
        auto quiz = *room.book.registry->find(u"one"_s);
        quiz.kind = polls::Kind::Quiz;
        quiz.answers[0].isRight = true;
        quiz.quizSeconds = 60;
        QVERIFY(room.book.done(room.book.registry->save(quiz)));
        QVERIFY(room.arrange({{.id = u"one"_s, .seconds = 10}}));
        QVERIFY(room.step().ok());
        const auto opened = room.book.now();
        QCOMPARE(room.book.registry->find(u"one"_s)->closesAt, std::optional(opened + 60'000));
        room.book.reactor.advance(30s);
        room.settle();
        QCOMPARE(room.state(u"one"_s), State::Open);
        QVERIFY(room.step().ok() && room.back().ok()); // a look at the next one
        room.book.reactor.advance(1min);
        QVERIFY(room.go(u"two"_s).ok() && room.go(u"one"_s).ok());
        QCOMPARE(room.state(u"one"_s), State::Open); // nobody has voted
        QCOMPARE(room.book.registry->find(u"one"_s)->closesAt, std::optional(opened + 120'000));
        room.book.reactor.advance(30s);
        QVERIFY(room.book.reactor.turnUntil([&room] { return room.state(u"one"_s) == State::Closed; }));
    }

    // Its present step is a question that another program has made, behind "two".
    void goesNoStepBackBetweenTwo()
    {
        EventRoom room;
        auto row = room.event();
        const auto now = room.book.reactor.clock().wallMsecs();
        row.steps = {{.id = u"one"_s, .startsAt = now + 60'000}, {.id = u"two"_s}, {.id = u"elsewhere"_s},
            {.id = u"three"_s, .startsAt = now + 600'000}};
        row.present = u"elsewhere"_s;
        row.since = now;
        row.moves += 1;
        row.edits += 1;
        QVERIFY(room.book.done(
            room.book.database->write([row](QSqlDatabase& connection) { return store::save(connection, row); })));
        room.book.database->noteChangedElsewhere(u"events"_s);
        room.settle();
        QCOMPARE(room.events->placeOf(room.event()), 1);
        for (int minute = 0; minute < 5; ++minute) {
            room.book.reactor.advance(1min);
            room.settle();
        }
        QCOMPARE(room.event().present, u"elsewhere"_s);
        for (int minute = 0; minute < 6; ++minute) {
            room.book.reactor.advance(1min);
            room.settle();
        }
        QCOMPARE(room.event().present, u"three"_s);
    }

    void theClockTriesAgain()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"one"_s, .seconds = 60}}));
        QVERIFY(room.step().ok());
        room.book.fillDisk();
        room.book.reactor.advance(61s);
        room.settle();
        QCOMPARE(room.state(u"one"_s), State::Open);
        QCOMPARE(room.failures.size(), 1);
        room.book.freeDisk();
        room.book.reactor.advance(61s);
        room.settle();
        QCOMPARE(room.state(u"one"_s), State::Closed);
    }

    // As a program that ends between the two leaves them.
    void closesWhereOnlyOneOfBothIsStored()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"one"_s, .seconds = 60}}));
        QVERIFY(room.step().ok());
        room.book.database->setFault([written = std::make_shared<std::atomic<int>>(0)]() -> std::optional<Error> {
            return (*written)++ == 0 ? std::nullopt
                                     : std::optional(Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 13});
        });
        room.book.reactor.advance(61s);
        room.settle();
        QCOMPARE(room.failures.size(), 1);
        room.book.freeDisk();
        room.restart();
        room.book.reactor.advance(2min);
        room.settle();
        QCOMPARE(room.state(u"one"_s), State::Closed);
    }

    void closesThoughTheClockIsSetBack()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"one"_s, .seconds = 90}}));
        QVERIFY(room.step().ok());
        room.book.reactor.advance(10s);
        room.book.reactor.manualClock().setWallClock(-86'400'000);
        for (int minute = 0; minute < 3; ++minute) { // it notices within one, and counts anew
            room.book.reactor.advance(1min);
            room.settle();
        }
        QCOMPARE(room.state(u"one"_s), State::Closed);
        QVERIFY(room.failures.isEmpty());
    }

    void triesAgainThoughTheClockIsSetBack()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"one"_s, .seconds = 60}}));
        QVERIFY(room.step().ok());
        room.book.fillDisk();
        room.book.reactor.advance(61s);
        room.settle();
        QCOMPARE(room.failures.size(), 1);
        room.book.freeDisk();
        room.book.reactor.manualClock().setWallClock(-86'400'000);
        for (int minute = 0; minute < 4; ++minute) {
            room.book.reactor.advance(1min);
            room.settle();
        }
        QCOMPARE(room.state(u"one"_s), State::Closed);
    }

    // Its seconds and the next one's hour have both passed: stepping on alone would leave it open.
    void secondsComeBeforeTheNextHour()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"one"_s, .staysOpen = true, .seconds = 60},
            {.id = u"two"_s, .startsAt = room.book.now() + 300'000}}));
        QVERIFY(room.step().ok());
        room.events.reset();
        room.book.reactor.advance(10min);
        room.restart();
        room.book.reactor.advance(1s);
        room.settle();
        QCOMPARE(room.state(u"one"_s), State::Closed);
        QCOMPARE(room.event().present, u"two"_s);
        QCOMPARE(room.state(u"two"_s), State::Open);
    }

    // What cannot be done at one event is no reason to be late at another.
    void eachEventWaitsForItself()
    {
        EventRoom room;
        room.add(u"other"_s, u"Other day"_s);
        const auto now = room.book.now();
        QVERIFY(room.arrange({{.id = u"one"_s, .startsAt = now + 60'000}}));
        QVERIFY(room.book.done(room.events->arrange(u"other-day"_s, {{.id = u"other"_s, .startsAt = now + 70'000}})));
        room.book.fillDisk();
        room.book.reactor.advance(60s);
        room.settle();
        QCOMPARE(room.failures.size(), 1);
        room.book.freeDisk();
        room.book.reactor.advance(10s);
        room.settle();
        QCOMPARE(room.events->find(u"other-day"_s)->present, u"other"_s);
        QCOMPARE(room.event().present, QString());
        room.book.reactor.advance(51s);
        room.settle();
        QCOMPARE(room.event().present, u"one"_s);
    }
};

QTEST_GUILESS_MAIN(EventClockTest)
#include "tst_eventclock.moc"
