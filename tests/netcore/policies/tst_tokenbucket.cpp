#include <QTest>

#include "netcore/policies/tokenbucket.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

class TokenBucketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paysDebtsAtItsRate()
    {
        ManualClock clock;
        TokenBucket bucket(clock, 1000);
        bucket.take(1000); // a second's worth at once
        QVERIFY(!bucket.isOpen());
        bucket.take(2000); // and two more on credit
        QVERIFY(bucket.wait() > 2s && bucket.wait() <= 2s + 2ms);
        clock.advance(2s);
        QVERIFY(!bucket.isOpen());
        clock.advance(bucket.wait());
        QVERIFY(bucket.isOpen());
    }

    void savesNoMoreThanASecond()
    {
        ManualClock clock;
        TokenBucket bucket(clock, 1000);
        clock.advance(1h);
        bucket.take(1000);
        QVERIFY(!bucket.isOpen());
    }

    void noRateIsNoLimit()
    {
        ManualClock clock;
        TokenBucket bucket(clock);
        bucket.take(1 << 30);
        QVERIFY(bucket.isOpen());
        QCOMPARE(bucket.wait(), Clock::Duration());
        bucket.setRate(10); // starts full
        QVERIFY(bucket.isOpen());
        bucket.take(10);
        QVERIFY(!bucket.isOpen());
        bucket.setRate(0);
        QVERIFY(bucket.isOpen());
    }
};

QTEST_GUILESS_MAIN(TokenBucketTest)
#include "tst_tokenbucket.moc"
