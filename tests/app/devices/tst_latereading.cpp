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
        QVERIFY(late.heard(10, 6s) == 6s);
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
