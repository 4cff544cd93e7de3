#include "netcore/policies/fixedwindow.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

class FixedWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachMayDoItSoOften()
    {
        ManualClock clock;
        FixedWindow<int> window(clock, {3, 1min, 100});
        for (int i = 0; i < 3; ++i)
            QVERIFY(window.takes(1));
        QVERIFY(!window.takes(1));
        QVERIFY(window.takes(2)); // others may
        clock.advance(59s);
        QVERIFY(!window.takes(1)); // asking does not begin it anew
        clock.advance(1s);
        QVERIFY(window.takes(1));
    }

    void whatCameToNothingIsGivenBack()
    {
        ManualClock clock;
        FixedWindow<int> window(clock, {1, 1min, 100});
        window.giveBack(1); // nobody knows it
        QVERIFY(window.takes(1));
        window.giveBack(1);
        window.giveBack(1);
        QVERIFY(window.takes(1));
        QVERIFY(!window.takes(1));
    }

    void itIsBounded()
    {
        ManualClock clock;
        FixedWindow<int> window(clock, {1, 1min, 100});
        for (int key = 0; key < 100; ++key)
            QVERIFY(window.takes(key));
        QVERIFY(!window.takes(0)); // all have room
        QVERIFY(window.takes(100));
        QVERIFY(window.takes(0)); // forgotten with all others
    }
};

QTEST_APPLESS_MAIN(FixedWindowTest)
#include "tst_fixedwindow.moc"
