#include "app/polls/counting/timeorder.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;

class TimeOrderTest : public QObject {
    Q_OBJECT

    static constexpr qint64 day = mostAheadMs, now = Q_INT64_C(1'790'000'000'000);

private Q_SLOTS:
    void itNeverGoesBackByItself()
    {
        TimeOrder order;
        order.follow(now);
        QCOMPARE(order.next(now + 5), now + 5);
        QCOMPARE(order.next(now - 5), now + 1); // clocks are set by a little
        order.follow(now - 5);
        QCOMPARE(order.last(), now);
        QVERIFY(!order.wasAhead(now - 5));
    }

    void aClockThatWasAheadAndIsSetRightFallsBack()
    {
        TimeOrder order;
        order.follow(now);
        order.follow(now + 40 * day);
        QCOMPARE(order.beforeLeap(), now);
        QVERIFY(!order.wasAhead(now + 40 * day)); // it is so still
        QVERIFY(order.wasAhead(now + 10));
        QCOMPARE(order.fallenBack(now + 10), now + 10);
        QCOMPARE(order.fallenBack(now - 10), now + 1); // behind all from before
        order.follow(order.fallenBack(now + 10));
        QCOMPARE(order.last(), now + 10);
        QVERIFY(!order.wasAhead(now + 20));
    }

    void aClockThatFellBehindGoesOnFromTheLast()
    {
        TimeOrder order;
        order.follow(now);
        QVERIFY(!order.wasAhead(0)); // 1970 was never set
        QCOMPARE(order.next(0), now + 1);
        order.follow(now + 3 * day);             // a weekend without votes
        QVERIFY(!order.wasAhead(now - 2 * day)); // before the leap: this clock is the wrong one
    }
};

QTEST_APPLESS_MAIN(TimeOrderTest)
#include "tst_timeorder.moc"
