#include <thread>
#include <vector>

#include <poll.h>

#include <QTest>

#include "netcore/reactor/wakeup.h"
#include "tests/support/testclass.h"

using namespace everyport;

class WakeBellTest : public QObject {
    Q_OBJECT

    static bool rings(const Wakeup& bell, int msecs = 0)
    {
        pollfd waiting{bell.descriptor(), POLLIN, 0};
        return ::poll(&waiting, 1, msecs) == 1;
    }

private Q_SLOTS:
    void isHeardOnceHoweverOftenItIsRung()
    {
        Wakeup bell;
        QVERIFY(!rings(bell));
        for (int i = 0; i < 200'000; ++i) // more than any pipe holds, and it never waits
            bell.ring();
        QVERIFY(rings(bell));
        bell.silence();
        QVERIFY(!rings(bell));
        bell.ring();
        QVERIFY(rings(bell));
    }

    void anyThreadMayRing()
    {
        Wakeup bell;
        std::vector<std::thread> ringers;
        for (int i = 0; i < 8; ++i)
            ringers.emplace_back([&bell] { bell.ring(); });
        QVERIFY(rings(bell, 5000));
        for (auto& ringer : ringers)
            ringer.join();
        bell.silence();
        QVERIFY(!rings(bell));
    }
};

QTEST_GUILESS_MAIN(WakeBellTest)
#include "tst_wakeup.moc"
