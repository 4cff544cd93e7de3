#include <QTest>

#include "netcore/task/delayedcall.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

class DelayedCallTest : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    int m_calls = 0;

private Q_SLOTS:
    void init() { m_calls = 0; }

    void comesOnce()
    {
        DelayedCall call(m_clock, [this] { ++m_calls; });
        QVERIFY(!call.isActive());
        call.reset(10s);
        QVERIFY(call.isActive());
        QCOMPARE(call.due(), m_clock.now() + 10s);
        m_clock.advance(9s);
        QCOMPARE(m_calls, 0);
        m_clock.advance(20s);
        QCOMPARE(m_calls, 1);
        QVERIFY(!call.isActive());
    }

    void puttingItOffCostsNoTimer()
    {
        DelayedCall call(m_clock, [this] { ++m_calls; });
        call.reset(10s);
        for (int i = 0; i < 100; ++i) {
            m_clock.advance(1s);
            call.reset(10s);
            QCOMPARE(m_clock.pendingTimers(), 1);
        }
        QCOMPARE(m_calls, 0);
        m_clock.advance(9s);
        QCOMPARE(m_calls, 0);
        m_clock.advance(1s);
        QCOMPARE(m_calls, 1);
    }

    void mayComeEarlier()
    {
        DelayedCall call(m_clock, [this] { ++m_calls; });
        call.reset(10s);
        call.reset(2s);
        m_clock.advance(2s);
        QCOMPARE(m_calls, 1);
        m_clock.advance(20s);
        QCOMPARE(m_calls, 1);
    }

    void delayMovesIt()
    {
        DelayedCall call(m_clock, [this] { ++m_calls; });
        call.delay(5s);
        QVERIFY(!call.isActive());
        call.reset(10s);
        call.delay(5s);
        m_clock.advance(14s);
        QCOMPARE(m_calls, 0);
        call.delay(-30s);
        m_clock.advance(0s);
        QCOMPARE(m_calls, 1);
    }

    void cancelledOrGone()
    {
        {
            DelayedCall gone(m_clock, [this] { ++m_calls; });
            gone.reset(1s);
            DelayedCall call(m_clock, [this] { ++m_calls; });
            call.reset(1s);
            call.cancel();
            QVERIFY(!call.isActive());
        }
        m_clock.advance(5s);
        QCOMPARE(m_calls, 0);
        QCOMPARE(m_clock.pendingTimers(), 0);
    }

    void mayLetGoOfItselfOrStartAnew()
    {
        std::unique_ptr<DelayedCall> self;
        self = std::make_unique<DelayedCall>(m_clock, [&] {
            ++m_calls;
            self.reset();
        });
        self->reset(1s);
        m_clock.advance(2s);
        QCOMPARE(m_calls, 1);
        std::unique_ptr<DelayedCall> again;
        again = std::make_unique<DelayedCall>(m_clock, [&] {
            if (++m_calls < 4)
                again->reset(1s);
        });
        again->reset(1s);
        m_clock.advance(10s);
        QCOMPARE(m_calls, 4);
    }
};

QTEST_APPLESS_MAIN(DelayedCallTest)
#include "tst_delayedcall.moc"
