#include "protocols/irc/server/users/floodmeter.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace std::chrono_literals;

class IrcFloodMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBurstIsFree()
    {
        FloodMeter meter;
        for (int line = 0; line < 5; ++line)
            QVERIFY(meter.pay(2s, 10s, m_now) <= 0s);
        QVERIFY(meter.pay(2s, 10s, m_now) == 2s);
        QVERIFY(meter.pay(2s, 10s, m_now) == 4s); // who is over owes all that comes on top
    }

    void timePays()
    {
        FloodMeter meter;
        for (int line = 0; line < 6; ++line)
            (void)meter.pay(2s, 10s, m_now);
        QVERIFY(meter.pay(2s, 10s, m_now + 4s) == 0s);
        QVERIFY(meter.pay(2s, 10s, m_now + 5s) == 1s);
    }

    /// An hour of silence buys no more than a minute does.
    void nothingIsSaved()
    {
        FloodMeter meter;
        (void)meter.pay(2s, 10s, m_now);
        QVERIFY(meter.pay(10s, 10s, m_now + 1h) == 0s);
        QVERIFY(meter.pay(2s, 10s, m_now + 1h) == 2s);
    }

    void askingCostsNothing()
    {
        FloodMeter meter;
        for (int times = 0; times < 10; ++times)
            QVERIFY(meter.over(2s, 10s, m_now) == -8s);
        QVERIFY(meter.over(12s, 10s, m_now) == 2s);
        QVERIFY(meter.pay(12s, 10s, m_now) == 2s);
    }

private:
    const Clock::Moment m_now{1000s};
};

QTEST_GUILESS_MAIN(IrcFloodMeterTest)
#include "tst_floodmeter.moc"
