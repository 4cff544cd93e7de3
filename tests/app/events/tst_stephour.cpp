#include "app/events/stephour.h"

#include "tests/app/events/eventroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is said of a step's hour beforehand is what the clock does then.
class StepHourTest : public QObject {
    Q_OBJECT

    static StepHour of(EventRoom& room, const QString& step)
    {
        return stepHour(*room.events, room.event(), *room.event().step(step), room.book.now());
    }

private Q_SLOTS:
    void aQuestionIsOpenedThen()
    {
        EventRoom room;
        QVERIFY(room.arrange({{.id = u"one"_s}, {.id = u"two"_s, .startsAt = room.book.now() + 60'000}}));
        QCOMPARE(of(room, u"one"_s), StepHour::None);
        QCOMPARE(of(room, u"two"_s), StepHour::Steps);
        QVERIFY(room.step().ok());
        room.book.reactor.advance(61s);
        room.settle();
        QCOMPARE(room.state(u"two"_s), polls::Poll::State::Open);
        QCOMPARE(of(room, u"two"_s), StepHour::IsBeyond); // the event is there
    }

    void whatPeopleHaveVotedInStaysClosed()
    {
        EventRoom room;
        QVERIFY(room.arrange(
            {{.id = u"one"_s}, {.id = u"two"_s, .startsAt = room.book.now() + 60'000}, {.id = u"three"_s}}));
        QVERIFY(room.go(u"two"_s).ok());
        QVERIFY(room.go(u"one"_s).ok());
        QCOMPARE(of(room, u"two"_s), StepHour::Steps); // nobody has voted there
        QVERIFY(room.go(u"two"_s).ok() && room.vote(u"04A1B2C3"_s));
        QVERIFY(room.go(u"one"_s).ok());
        QCOMPARE(of(room, u"two"_s), StepHour::StaysClosed);
        QVERIFY(room.book.done(room.book.registry->resetPoll(u"two"_s)));
        room.settle();
        QCOMPARE(of(room, u"two"_s), StepHour::Steps); // a new round
    }

    void aLaterStepMayComeFirst()
    {
        EventRoom room;
        const auto now = room.book.now();
        QVERIFY(room.arrange({{.id = u"one"_s}, {.id = u"two"_s, .startsAt = now + 60'000},
            {.id = u"three"_s, .startsAt = now + 30'000}}));
        QVERIFY(room.step().ok());
        QCOMPARE(of(room, u"two"_s), StepHour::IsOvertaken);
        QCOMPARE(overtakes(room.event(), *room.event().step(u"two"_s), now)->id, u"three"_s);
        QCOMPARE(of(room, u"three"_s), StepHour::Steps);
        QVERIFY(!overtakes(room.event(), *room.event().step(u"three"_s), now));
        room.book.reactor.advance(61s);
        room.settle();
        QCOMPARE(room.event().present, u"three"_s);
    }

    void anHourThatIsOverIsSaidSo()
    {
        EventRoom room;
        QVERIFY(room.arrange(
            {{.id = u"one"_s}, {.id = u"two"_s, .startsAt = room.book.now() + 60'000}, {.id = u"three"_s}}));
        QVERIFY(room.step().ok());
        room.book.reactor.advance(61s);
        room.settle();
        room.book.reactor.advance(1s);
        QVERIFY(room.back().ok());
        QCOMPARE(of(room, u"two"_s), StepHour::IsOver); // whoever went back has seen it
        QVERIFY(room.go(u"three"_s).ok());
        QVERIFY(room.step().ok());
        QCOMPARE(of(room, u"two"_s), StepHour::EventIsOver);
    }
};

QTEST_GUILESS_MAIN(StepHourTest)
#include "tst_stephour.moc"
