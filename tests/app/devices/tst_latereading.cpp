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
        QVERIFY(late.heard(16, 2s) == 2s);
        QVERIFY(late.heard(16, 9s) == 9s);
        QVERIFY(!late.isBehind());
    }

    void lagsBehindAFullBuffer()
    {
        LateReading late;
        late.start(1s);
        QVERIFY(late.heard(4095, 2s) == 2s); // more of it waits
        QVERIFY(late.isBehind());
        QVERIFY(late.heard(10, 5s) == 2100ms);
        QVERIFY(!late.isBehind());
        QVERIFY(late.heard(10, 7s) == 7s);
    }

    // The end of what waited may be half a frame, whose rest is under way.
    void makesUpForItsLagBitByBit()
    {
        LateReading late;
        late.start(0s);
        late.heard(4095, 2s);
        QVERIFY(late.heard(10, 4s) == 2100ms);
        QVERIFY(!late.isBehind());
        QVERIFY(late.told(4050ms) == 2150ms);
        QVERIFY(late.whenTold(2300ms) == 4200ms);
        QVERIFY(late.heard(10, 4001ms) == 2200ms);
        QVERIFY(late.heard(10, 4801ms) == 3100ms);
        late.look(5801ms);
        QVERIFY(late.told(5801ms) == 4100ms);
        late.look(5802ms); // a silence
        QVERIFY(late.told(5802ms) == 5802ms);
    }

    // Half a frame was told at the lagging time: its rest is not to come a silence later.
    void aLateTimerAddsNothingToALag()
    {
        LateReading late;
        late.start(0s);
        late.heard(4095, 2s);
        late.heard(4095, 2900ms);
        late.noteTimer(3150ms, 4s);
        QVERIFY(late.told(4s) == 2100ms);
        QVERIFY(late.heard(4095, 4s) == 2200ms);
    }

    void noticesThatItWasAll()
    {
        LateReading late;
        late.start(0s);
        late.heard(4095, 2s);
        late.look(3s);
        QVERIFY(late.isBehind());
        late.look(3001ms);
        QVERIFY(!late.isBehind());
    }

    // While the loop counts votes nobody reads: no silence has passed for whoever sent.
    void aTimerThatComesLateIsNoSilence()
    {
        LateReading late;
        late.start(0s);
        late.heard(1900, 1s);
        late.noteTimer(1110ms, 1120ms);
        QVERIFY(!late.isBehind());
        late.noteTimer(1110ms, 1500ms);
        QVERIFY(late.isBehind());
        QVERIFY(late.heard(300, 1500ms) == 1109ms);
        QVERIFY(!late.isBehind());
        late.look(1h - 1s);
        late.noteTimer(1h, 1h + 1s); // and not before it
        QVERIFY(late.heard(300, 1h + 1s) == 1h - 1ms);
        late.noteTimer(1h + 2s, 1h + 3s);
        late.look(1h + 3s + 900ms);
        QVERIFY(late.isBehind());
        late.look(1h + 4s + 1ms); // nothing came
        QVERIFY(!late.isBehind());
    }

    void staysBehindWhileItIsHeld()
    {
        LateReading late;
        late.start(0s);
        late.setHeld(true, true, 1s);
        late.look(1h);
        QVERIFY(late.isBehind());
        late.setHeld(false, false, 1h);
        late.look(1h + 1s);
        QVERIFY(late.isBehind()); // what waited comes now
        late.look(1h + 2s);
        QVERIFY(!late.isBehind());
    }

    void beginsAnewWithItsLine()
    {
        LateReading late;
        late.start(0s);
        late.setHeld(true, false, 0s);
        late.heard(16, 1s);
        late.start(1h);
        QVERIFY(late.isHeld());
        QVERIFY(late.heard(16, 2h) == 2h);
    }
};

QTEST_APPLESS_MAIN(LateReadingTest)
#include "tst_latereading.moc"
