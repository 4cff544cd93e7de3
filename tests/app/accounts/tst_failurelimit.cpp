#include "app/accounts/failurelimit.h"

#include <QTest>

#include "tests/support/manualclock.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FailureLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsAPersonMistype()
    {
        ManualClock clock;
        FailureLimit limit(clock);
        for (int i = 0; i < 4; ++i)
            limit.failed(u"alice"_s, u"10.0.0.1"_s);
        QVERIFY(limit.mayTry(u"alice"_s, u"10.0.0.1"_s));
    }

    void slowsGuessingDown()
    {
        ManualClock clock;
        FailureLimit limit(clock);
        for (int i = 0; i < 5; ++i)
            limit.failed(u"alice"_s, u"10.0.0.1"_s);
        auto may = limit.mayTry(u"alice"_s, u"10.0.0.1"_s);
        QVERIFY(!may);
        QCOMPARE(may.error().kind, Error::Kind::Busy);
        QCOMPARE(may.error().text, u"There were too many wrong passwords; try again in 1 s."_s);
        QVERIFY(limit.mayTry(u"bob"_s, u"10.0.0.1"_s));   // another name
        QVERIFY(limit.mayTry(u"alice"_s, u"10.0.0.2"_s)); // the real alice, elsewhere
        clock.advance(1s);
        QVERIFY(limit.mayTry(u"alice"_s, u"10.0.0.1"_s));
        limit.failed(u"alice"_s, u"10.0.0.1"_s);
        clock.advance(1s);
        QVERIFY(!limit.mayTry(u"alice"_s, u"10.0.0.1"_s)); // two seconds now
        clock.advance(1s);
        QVERIFY(limit.mayTry(u"alice"_s, u"10.0.0.1"_s));
    }

    void forgivesWhoIsVouchedFor()
    {
        ManualClock clock;
        FailureLimit limit(clock);
        for (int i = 0; i < 60; ++i)
            limit.failed(u"alice"_s, u"10.0.0.1"_s);
        limit.failed(u"malice"_s, u"10.0.0.2"_s);
        QCOMPARE(limit.waitOf(u"alice"_s), Clock::Duration(5min));
        QCOMPARE(limit.waitOf(u"lice"_s), Clock::Duration());
        QVERIFY(!limit.mayTry(u"bob"_s, u"10.0.0.1"_s)); // the address waits, too
        limit.forgive(u"alice"_s);
        QCOMPARE(limit.waitOf(u"alice"_s), Clock::Duration());
        QVERIFY(limit.mayTry(u"alice"_s, u"10.0.0.1"_s));
        QCOMPARE(limit.size(), 2); // malice's
    }

    void waitsFiveMinutesAtMost()
    {
        ManualClock clock;
        FailureLimit limit(clock);
        for (int i = 0; i < 1000; ++i)
            limit.failed(u"alice"_s, u"10.0.0.1"_s);
        clock.advance(299s);
        QVERIFY(!limit.mayTry(u"alice"_s, u"10.0.0.1"_s));
        clock.advance(1s);
        QVERIFY(limit.mayTry(u"alice"_s, u"10.0.0.1"_s));
    }

    void countsAnAddressThatTriesManyNames()
    {
        ManualClock clock;
        FailureLimit limit(clock);
        for (int i = 0; i < 50; ++i)
            limit.failed(u"name%1"_s.arg(i), u"10.0.0.1"_s);
        QVERIFY(!limit.mayTry(u"fresh"_s, u"10.0.0.1"_s));
        QVERIFY(limit.mayTry(u"fresh"_s, u"10.0.0.2"_s));
    }

    void takesANetworkForOneAddress()
    {
        ManualClock clock;
        FailureLimit limit(clock);
        for (int i = 0; i < 50; ++i)
            limit.failed(u"name%1"_s.arg(i), u"2001:db8:1:2::%1"_s.arg(i + 1, 0, 16));
        QVERIFY(!limit.mayTry(u"fresh"_s, u"2001:db8:1:2:ffff::1"_s));
        QVERIFY(limit.mayTry(u"fresh"_s, u"2001:db8:1:3::1"_s));
    }

    void forgivesTheNameNotTheAddress()
    {
        ManualClock clock;
        FailureLimit limit(clock);
        for (int i = 0; i < 49; ++i)
            limit.failed(u"alice"_s, u"10.0.0.1"_s);
        clock.advance(6min);
        limit.passed(u"alice"_s, u"10.0.0.1"_s);
        limit.failed(u"alice"_s, u"10.0.0.1"_s);
        QVERIFY(!limit.mayTry(u"bob"_s, u"10.0.0.1"_s));
    }

    void forgetsInAQuarterOfAnHour()
    {
        ManualClock clock;
        FailureLimit limit(clock);
        for (int i = 0; i < 20; ++i)
            limit.failed(u"alice"_s, u"10.0.0.1"_s);
        clock.advance(16min);
        limit.failed(u"alice"_s, u"10.0.0.1"_s);
        QVERIFY(limit.mayTry(u"alice"_s, u"10.0.0.1"_s));
    }

    void staysBounded()
    {
        ManualClock clock;
        FailureLimit limit(clock);
        for (int i = 0; i < 30'000; ++i) {
            clock.advance(1ms);
            limit.failed(u"name%1"_s.arg(i), u"10.0.%1.%2"_s.arg(i / 250).arg(i % 250));
        }
        QVERIFY(limit.size() <= FailureLimit::maximumRows);
        for (int i = 0; i < 60; ++i)
            limit.failed(QString(100'000, u'x') + QString::number(i), QString(100'000, u'y'));
        QVERIFY(!limit.mayTry(u"x"_s, QString(100'000, u'y')));
    }
};

QTEST_APPLESS_MAIN(FailureLimitTest)
#include "tst_failurelimit.moc"
