#include "protocols/http/messages/deadline.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace std::chrono_literals;

class DeadlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesOnce()
    {
        deadline.set(10s);
        clock.advance(9999ms);
        QCOMPARE(passed, 0);
        clock.advance(1ms);
        QCOMPARE(passed, 1);
        clock.advance(1h);
        QCOMPARE(passed, 1);
    }

    void movesWithoutANewTimer()
    {
        for (int i = 0; i < 1000; ++i) {
            deadline.set(10s);
            QCOMPARE(clock.pendingTimers(), 1);
            clock.advance(1s);
        }
        QCOMPARE(passed, 0);
        clock.advance(9s);
        QCOMPARE(passed, 1);
    }

    void movesNearer()
    {
        deadline.set(1h);
        deadline.set(1s);
        clock.advance(1s);
        QCOMPARE(passed, 1);
    }

    void isTakenBack()
    {
        deadline.set(1s);
        deadline.clear();
        clock.advance(2s);
        deadline.set(1s);
        deadline.stop();
        QCOMPARE(clock.pendingTimers(), 0);
        clock.advance(2s);
        QCOMPARE(passed, 0);
    }

    void mayEndItsOwner()
    {
        std::unique_ptr<Deadline> own;
        own = std::make_unique<Deadline>(clock, [&own] { own.reset(); });
        own->set(1s);
        clock.advance(1s);
        QVERIFY(!own);
    }

    void init() { passed = 0; }
    void cleanup() { deadline.stop(); }

private:
    ManualClock clock;
    int passed = 0;
    Deadline deadline{clock, [this] { ++passed; }};
};

QTEST_GUILESS_MAIN(DeadlineTest)
#include "tst_deadline.moc"
