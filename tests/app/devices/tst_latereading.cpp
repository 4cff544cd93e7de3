#include <QTest>

#include "app/devices/latereading.h"
#include "tests/support/testclass.h"

using namespace std::chrono_literals;
using namespace everyport::devices;

class LateReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheTimeWhereItKeepsUp()
    {
        LateReading late;
        late.start(1s);
        QVERIFY(late.heard(16, true, 2s) == 2s);
        QVERIFY(late.heard(16, true, 9s) == 9s);
        QVERIFY(!late.isBehind());
    }

    void lagsBehindAFullBuffer()
    {
        LateReading late;
        late.start(1s);
        QVERIFY(late.heard(4095, true, 2s) == 2s); // more of it waits
        QVERIFY(late.isBehind());
        QVERIFY(late.heard(10, true, 5s) == 2100ms);
        QVERIFY(!late.isBehind());
        QVERIFY(late.heard(10, true, 7s) == 7s);
    }

    // The end of what waited may be half a frame, whose rest is under way.
    void makesUpForItsLagBitByBit()
    {
        LateReading late;
        late.start(0s);
        late.heard(4095, true, 2s);
        QVERIFY(late.heard(10, true, 4s) == 2100ms);
        QVERIFY(!late.isBehind());
        QVERIFY(late.told(4050ms) == 2150ms);
        QVERIFY(late.whenTold(2300ms) == 4200ms);
        QVERIFY(late.heard(10, true, 4001ms) == 2200ms);
        QVERIFY(late.heard(10, true, 4801ms) == 3050ms);
        QVERIFY(late.heard(10, false, 5001ms) == 3050ms + 200ms + 437ms); // between frames
        late.look(false, 6001ms);
        QVERIFY(late.told(6001ms) == 4687ms);
        late.look(false, 6002ms); // a silence
        QVERIFY(late.told(6002ms) == 6002ms);
    }

    // A computer at work looks late at each timer. What has all been read is not behind for that.
    void whereNothingWaitsTimePasses()
    {
        LateReading late;
        late.start(0s);
        for (auto now = 0ms; now < 5s; now += 300ms) {
            late.look(false, now);
            QVERIFY(!late.isBehind());
            QVERIFY(late.told(now + 200ms) == now + 200ms);
        }
    }

    // Half a frame was told at the lagging time: its rest is not to come a silence later.
    void aLateTimerAddsNothingToALag()
    {
        LateReading late;
        late.start(0s);
        late.heard(4095, true, 2s);
        late.heard(4095, true, 2900ms);
        late.noteTimer(3150ms, 4s);
        QVERIFY(late.told(4s) == 2100ms);
        QVERIFY(late.heard(4095, true, 4s) == 2200ms);
    }

    void noticesThatItWasAll()
    {
        LateReading late;
        late.start(0s);
        late.heard(4095, true, 2s);
        late.look(true, 9s);
        QVERIFY(late.isBehind());
        late.look(false, 9s);
        QVERIFY(!late.isBehind());
        QVERIFY(late.told(9s) == 9s);
    }

    // While the loop counts votes nobody reads: no silence has passed for whoever sent.
    void aTimerThatComesLateIsNoSilence()
    {
        LateReading late;
        late.start(0s);
        late.heard(1900, true, 1s);
        late.noteTimer(1110ms, 1120ms);
        QVERIFY(!late.isBehind());
        late.noteTimer(1110ms, 1500ms);
        QVERIFY(late.isBehind());
        QVERIFY(late.heard(300, true, 1500ms) == 1109ms);
        QVERIFY(!late.isBehind());
        late.look(false, 1h - 1s);
        late.noteTimer(1h, 1h + 1s); // and not before it
        QVERIFY(late.heard(300, true, 1h + 1s) == 1h - 1ms);
        late.noteTimer(1h + 2s, 1h + 3s);
        late.look(true, 1h + 9s);
        QVERIFY(late.isBehind());
        late.look(false, 1h + 9s); // nothing came
        QVERIFY(!late.isBehind());
    }

    void staysBehindWhileNothingIsRead()
    {
        LateReading late;
        late.start(0s);
        late.pause(1s);
        late.look(true, 1h);
        QVERIFY(late.isBehind());
        QVERIFY(late.told(1h) == 1s);
        late.look(false, 1h + 1ms); // read again, and nothing waited
        QVERIFY(!late.isBehind());
        QVERIFY(late.told(1h + 1ms) == 1h + 1ms);
    }

    void beginsAnewWithItsLine()
    {
        LateReading late;
        late.start(0s);
        late.pause(0s);
        late.heard(16, true, 1s);
        late.start(1h);
        QVERIFY(!late.isBehind());
        QVERIFY(late.heard(16, true, 2h) == 2h);
    }
};

QTEST_APPLESS_MAIN(LateReadingTest)
#include "tst_latereading.moc"
