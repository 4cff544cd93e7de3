#include <QTest>

#include "netcore/lifecycle/networkstate.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

struct Played final : NetworkState {
    using NetworkState::setUp;
};

} // namespace

class NetworkStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreToldOnce()
    {
        Played state;
        QList<bool> heard;
        {
            NetworkState::Watch watch(state, [&](bool up) { heard.append(up); });
            state.setUp(true); // it was
            state.setUp(false);
            state.setUp(false);
            state.setUp(true);
        }
        state.setUp(false);
        QCOMPARE(heard, (QList<bool>{false, true}));
        QVERIFY(!state.isUp());
    }

    void aWayOutIsToldWhileItIsUp()
    {
        Played state;
        QList<bool> heard;
        NetworkState::Watch watch(state, [&](bool up) { heard.append(up); });
        state.notifyBack();
        state.setUp(false);
        state.notifyBack();
        QCOMPARE(heard, (QList<bool>{true, false}));
    }

    void aWatchMayGoInsideACall()
    {
        Played state;
        std::unique_ptr<NetworkState::Watch> second;
        int calls = 0;
        NetworkState::Watch first(state, [&](bool) { second.reset(); });
        second = std::make_unique<NetworkState::Watch>(state, [&](bool) { ++calls; });
        state.setUp(false);
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(NetworkStateTest)
#include "tst_networkstate.moc"
