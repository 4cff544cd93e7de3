#include <QTest>

#include "netcore/base/boottime.h"
#include "netcore/reactor/qtalarm.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

class QtAlarmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverRingsEarly()
    {
        int rung = 0;
        QtAlarm alarm([&] { ++rung; });
        const auto began = timeSinceBoot();
        alarm.set(began + 5ms + 1ns, began);
        QTRY_COMPARE(rung, 1);
        QVERIFY(timeSinceBoot() - began > 5ms);
    }

    void theLastWordCounts()
    {
        int rung = 0;
        QtAlarm alarm([&] { ++rung; });
        const auto began = timeSinceBoot();
        alarm.set(began + 1ms, began);
        alarm.set(began + 1h, began);
        int later = 0;
        QtAlarm after([&] { ++later; });
        after.set(began + 2ms, began);
        QTRY_COMPARE(later, 1);
        QCOMPARE(rung, 0);
        alarm.set(began, began + 1s); // long past
        QTRY_COMPARE(rung, 1);
    }

    void lettingGoOfItIsSilence()
    {
        int rung = 0;
        {
            QtAlarm alarm([&] { ++rung; });
            alarm.set({}, {});
        }
        processPending();
        QCOMPARE(rung, 0);
    }

    void farAheadIsNoTrouble()
    {
        int rung = 0;
        QtAlarm alarm([&] { ++rung; });
        alarm.set(Clock::Moment::max(), Clock::Moment(1s)); // an int of milliseconds would begin anew after 25 days
        processPending();
        QCOMPARE(rung, 0);
    }
};

QTEST_GUILESS_MAIN(QtAlarmTest)
#include "tst_qtalarm.moc"
