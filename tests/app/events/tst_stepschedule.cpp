#include "app/events/stepschedule.h"

#include <QTest>

#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StepScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestHourThatHasComeCounts()
    {
        Event event{.steps = {{.id = u"a"_s}, {.id = u"b"_s, .startsAt = 100}, {.id = u"c"_s, .startsAt = 200},
                        {.id = u"d"_s, .startsAt = 300}}};
        QVERIFY(!dueStep(event, event.place(), 99));
        QCOMPARE(*dueStep(event, event.place(), 100), u"b"_s);
        QCOMPARE(*dueStep(event, event.place(), 250), u"c"_s); // the computer slept
        QCOMPARE(*nextTurn(event, event.place(), false, 0), 100);
        event.present = u"c"_s;
        QVERIFY(!dueStep(event, event.place(), 250)); // never back
        QCOMPARE(*nextTurn(event, event.place(), false, 250), 300);
        event.endedAt = 260;
        QVERIFY(!dueStep(event, event.place(), 900) && !nextTurn(event, event.place(), true, 900));
    }

    // Whoever stepped back at 250 knew what time it was.
    void anHourThatWasPastDoesNotCountAgain()
    {
        Event event{.steps = {{.id = u"a"_s}, {.id = u"b"_s, .startsAt = 200}, {.id = u"c"_s, .startsAt = 300}},
            .present = u"a"_s,
            .since = 250};
        QVERIFY(!dueStep(event, event.place(), 260));
        QCOMPARE(*nextTurn(event, event.place(), false, 260), 300);
        QCOMPARE(*dueStep(event, event.place(), 300), u"c"_s);
        event.since = 900; // the clock was ahead then
        QCOMPARE(*dueStep(event, event.place(), 260), u"b"_s);
        QCOMPARE(*nextTurn(event, event.place(), false, 260), 200);
    }

    // Another program has stepped behind "b", to a question that is not here.
    void whatIsBehindIsNotAhead()
    {
        Event event{.steps = {{.id = u"a"_s, .startsAt = 300}, {.id = u"b"_s}, {.id = u"c"_s, .startsAt = 400}},
            .present = u"elsewhere"_s,
            .since = 250};
        QVERIFY(!dueStep(event, 1, 350));
        QCOMPARE(*nextTurn(event, 1, false, 260), 400);
        QCOMPARE(*dueStep(event, 1, 400), u"c"_s);
    }

    void secondsEndOnce()
    {
        Event event{.steps = {{.id = u"a"_s, .seconds = 60}}, .present = u"a"_s, .since = 1000};
        QCOMPARE(*nextTurn(event, event.place(), true, 1000), 61'000);
        QVERIFY(!nextTurn(event, event.place(), false, 1000) && !isTimeUp(event, true, 60'999));
        QVERIFY(isTimeUp(event, true, 61'000) && !isTimeUp(event, false, 61'000));
        event.isTimeOver = true;
        QVERIFY(!isTimeUp(event, true, 99'000) && !nextTurn(event, event.place(), true, 99'000));
    }

    // Its poll closes itself then, by the time that its points are given by.
    void aQuizHasItsOwnSeconds()
    {
        const Step step{.id = u"a"_s, .seconds = 10};
        polls::Poll poll{.id = u"a"_s, .state = polls::Poll::State::Open};
        poll.quizSeconds = 60;
        QCOMPARE(secondsOf(step, &poll), 10);
        QVERIFY(isOpenBySeconds(&poll));
        poll.kind = polls::Kind::Quiz;
        QCOMPARE(secondsOf(step, &poll), 60);
        QVERIFY(!isOpenBySeconds(&poll));
        QCOMPARE(secondsOf(step, nullptr), 10);
        QVERIFY(!isOpenBySeconds(nullptr));
    }

    // By a clock that was set back since they would not be over for as long.
    void secondsDoNotCountFromAnHourToCome()
    {
        Event event{.steps = {{.id = u"a"_s, .seconds = 60}}, .present = u"a"_s, .since = 900'000};
        QVERIFY(isCountAhead(event, true, 1000) && !isCountAhead(event, false, 1000));
        QCOMPARE(*nextTurn(event, event.place(), true, 1000), 1000);
        QVERIFY(!isTimeUp(event, true, 1000) && !isCountAhead(event, true, 900'000));
    }

    void noAlarmIsTrustedForLong()
    {
        MemoryReactor reactor;
        int due = 0;
        StepSchedule schedule(reactor.clock(), [&due] { ++due; });
        schedule.wait(reactor.clock().wallMsecs() + 3'600'000);
        reactor.advance(59s);
        reactor.manualClock().setWallClock(3'600'000); // somebody sets the clock
        reactor.advance(2s);
        QCOMPARE(due, 1);
        schedule.wait(reactor.clock().wallMsecs() + 1000);
        schedule.wait({});
        reactor.advance(1h);
        QCOMPARE(due, 1);
    }
};

QTEST_GUILESS_MAIN(StepScheduleTest)
#include "tst_stepschedule.moc"
