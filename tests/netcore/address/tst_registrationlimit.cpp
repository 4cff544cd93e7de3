#include "netcore/address/registrationlimit.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/peeraddress.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class RegistrationLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallerHasSoManyAnHour()
    {
        ManualClock clock;
        RegistrationLimit limit(clock);
        QVERIFY(limit.takes(peerAt(u"2001:db8:1:2::1"_s), 1));
        QVERIFY(!limit.takes(peerAt(u"2001:db8:1:2::2"_s), 1));
        QVERIFY(limit.takes(peerAt(u"2001:db8:1:3::2"_s), 1));
        limit.giveBack(peerAt(u"2001:db8:1:2::9"_s)); // it was not made
        QVERIFY(limit.takes(peerAt(u"2001:db8:1:2::2"_s), 1));
        QVERIFY(!limit.takes(peerAt(u"2001:db8:1:2::2"_s), 1));
        clock.advance(61min);
        QVERIFY(limit.takes(peerAt(u"2001:db8:1:2::2"_s), 1));
        QVERIFY(!limit.takes(peerAt(u"192.0.2.1"_s), 0));
    }

    void theNetworksAroundHaveFourTimesAsMany()
    {
        ManualClock clock;
        RegistrationLimit limit(clock);
        for (int i = 0; i < 4; ++i)
            QVERIFY(limit.takes(peerAt(u"192.0.2.%1"_s.arg(i)), 1));
        QVERIFY(!limit.takes(peerAt(u"192.0.2.9"_s), 1));
        QVERIFY(limit.takes(peerAt(u"192.0.3.9"_s), 1));
        limit.giveBack(peerAt(u"192.0.2.0"_s));
        QVERIFY(limit.takes(peerAt(u"192.0.2.9"_s), 1));
    }

    void thisComputerIsOneCaller()
    {
        ManualClock clock;
        RegistrationLimit limit(clock);
        QVERIFY(limit.takes(peerAt(u"127.0.0.1"_s), 2));
        QVERIFY(limit.takes(peerAt(u"::1"_s), 2));
        QVERIFY(!limit.takes(peerAt(u"127.0.0.2"_s), 2));
    }

    /// Whoever has many networks gets no further than that: others still register, and the table does not grow.
    void manyCloseItForNobody()
    {
        ManualClock clock;
        RegistrationLimit limit(clock);
        for (int i = 0; i < 5000; ++i) {
            QVERIFY(limit.takes(peerAt(u"2001:%1::1"_s.arg(i, 0, 16)), 5));
            QVERIFY(limit.size() <= RegistrationLimit::mostTallies);
        }
        clock.advance(1s); // of equal age, any may go
        QVERIFY(limit.takes(peerAt(u"192.0.2.7"_s), 1));
        QVERIFY(!limit.takes(peerAt(u"192.0.2.7"_s), 1));
    }
};

QTEST_APPLESS_MAIN(RegistrationLimitTest)
#include "tst_registrationlimit.moc"
