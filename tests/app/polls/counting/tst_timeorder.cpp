#include "app/polls/counting/timeorder.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;

class TimeOrderTest : public QObject {
    Q_OBJECT

    static constexpr qint64 day = mostAheadMs, hour = day / 24, now = Q_INT64_C(1'790'000'000'000);

    static TimeOrder after(const QList<qint64>& orders)
    {
        TimeOrder order;
        for (const auto one : orders)
            order.follow(one);
        return order;
    }
    static bool goesOn(const TimeOrder& order, qint64 at)
    {
        const auto place = order.place(at);
        return !place.holdsBack && place.order == std::max(at, order.last() + 1);
    }
    /// Where an entry of this time stands, if it holds back what was ahead; else -1.
    static qint64 fallen(const TimeOrder& order, qint64 at)
    {
        const auto place = order.place(at);
        return place.holdsBack ? place.order : -1;
    }

private Q_SLOTS:
    void itNeverGoesBackByItself()
    {
        auto order = after({now});
        QVERIFY(goesOn(order, now + 5));
        QVERIFY(goesOn(order, now - 5)); // clocks are set by a little
        order.follow(now - 5);
        QCOMPARE(order.last(), now);
        QVERIFY(goesOn(order, now - day));
        QVERIFY(!goesOn(order, now - day - 1));
    }

    void aClockThatWasAheadAndIsSetRightFallsBack()
    {
        auto order = after({now, now + 40 * day});
        QCOMPARE(order.beforeLeaps().last(), now);
        QVERIFY(goesOn(order, now + 40 * day)); // it is so still
        QCOMPARE(fallen(order, now + 10), now + 10);
        QCOMPARE(fallen(order, now - 10), now + 1); // behind all from before
        order.follow(now + 10);
        QCOMPARE(order.last(), now + 10);
        QVERIFY(goesOn(order, now + 20));
    }

    void aQuietDayWhileItWasAheadChangesNothing()
    {
        const auto order = after({now, now + 10 * day, now + 11 * day + 2 * hour});
        QCOMPARE(fallen(order, now + day + 2 * hour), now + day + 2 * hour);
        QCOMPARE(fallen(order, now - 10), now + 1);
        const auto fromTheStart = after({now + 400 * day, now + 401 * day + hour});
        QCOMPARE(fallen(fromTheStart, now + day + hour), now + day + hour);
    }

    void twoLeapsAreTakenBackAtOnceOrOneByOne()
    {
        auto order = after({now, now + 5 * day, now + 10 * day});
        QCOMPARE(fallen(order, now + 10), now + 10);
        QCOMPARE(fallen(order, now + 5 * day - hour), now + 5 * day + 1);
        order.follow(now + 6 * day); // set by less than it was ahead
        QCOMPARE(order.beforeLeaps().last(), now);
        QCOMPARE(fallen(order, now + 10), now + 10);
        order = after({now, now + 10 * day, now + 5 * day});
        QCOMPARE(fallen(order, now - 10), now + 1);
    }

    // What was held back stands in a log as of when the clock was right, and a start reads no more of it.
    void aStartFindsTheSameLeaps()
    {
        const auto far = now + 10 * day;
        QCOMPARE(
            after({now, far, far + 2 * day, now + 5 * day}).beforeLeaps(), after({now, now + 5 * day}).beforeLeaps());
        QCOMPARE(after({now, far, far + 2 * day, now + hour}).beforeLeaps(), after({now, now + hour}).beforeLeaps());
        QCOMPARE(after({now, far, now + 1}).beforeLeaps(), after({now, now + 1}).beforeLeaps());
    }

    // Whether it is one, nobody can tell: a right clock may say the same after days without votes.
    void aClockThatFellBehindIsFollowedToo()
    {
        auto order = after({now, now + 3 * day}); // a weekend without votes
        QCOMPARE(fallen(order, now + hour), now + hour);
        QCOMPARE(fallen(order, now - hour), now + 1);
        QCOMPARE(fallen(order, now - 2 * day), now - 2 * day);
        QCOMPARE(fallen(after({now}), now - 2 * day), now - 2 * day);
    }

    void aClockThatWasNeverSetIsNot()
    {
        const qint64 in2020 = Q_INT64_C(1'577'836'800'000);
        auto order = after({now, now + 3 * day});
        QVERIFY(goesOn(order, 0));
        QVERIFY(goesOn(order, in2020 - 1));
        QCOMPARE(fallen(order, in2020), in2020 + 1);
        order = after({500, now}); // and was set later
        QVERIFY(goesOn(order, 600));
    }

    void onlyTheNewestLeapsAreKnown()
    {
        auto order = after({now});
        for (int i = 1; i <= 50; ++i)
            order.follow(now + i * 2 * day);
        QCOMPARE(order.beforeLeaps().size(), TimeOrder::mostLeaps);
        QVERIFY(std::is_sorted(order.beforeLeaps().begin(), order.beforeLeaps().end()));
        QCOMPARE(order.beforeLeaps().last(), now + 49 * 2 * day);
        const auto oldest = order.beforeLeaps().first();
        QCOMPARE(oldest, now + 18 * 2 * day);
        QCOMPARE(fallen(order, oldest - day), oldest + 1);
        QVERIFY(goesOn(order, oldest - day - 1));
    }
};

QTEST_APPLESS_MAIN(TimeOrderTest)
#include "tst_timeorder.moc"
