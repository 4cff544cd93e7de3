#include <QTest>

#include "netcore/lifecycle/netlinkstate.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;

class NetlinkStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheInterfacesSay()
    {
        EpollReactor reactor;
        const auto state = NetlinkState::open(reactor);
        QVERIFY2(state.ok(), state.ok() ? "" : qPrintable(state.error().text));
        QCOMPARE((*state)->isUp(), NetlinkState::lookAtInterfaces());
    }
};

QTEST_GUILESS_MAIN(NetlinkStateTest)
#include "tst_netlinkstate.moc"
