#include "app/machine/machineneeds.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;

class MachineNeedsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBatteryThatIsUsedNeedsSomebodyWherePeopleVoteOrItIsLow()
    {
        PowerFacts power{.source = Source::There, .isOnBattery = true, .hasBattery = true, .percent = 80};
        QVERIFY(!powerNeedsSomebody(power, false));
        QVERIFY(powerNeedsSomebody(power, true));
        power.level = PowerFacts::Level::Low;
        QVERIFY(powerNeedsSomebody(power, false));
        power.isOnBattery = false;
        QVERIFY(!powerNeedsSomebody(power, true));
        power = {.source = Source::Absent, .isOnBattery = true};
        QVERIFY(!powerNeedsSomebody(power, true));
    }

    void aNetworkNeedsSomebodyWhereItHasGoneOrAsks()
    {
        NetworkFacts network{.source = Source::There, .reach = NetworkFacts::Reach::None};
        QVERIFY(networkNeedsSomebody(network, true));
        QVERIFY(!networkNeedsSomebody(network, false)); // there never was one
        network.isConnecting = true;
        QVERIFY(!networkNeedsSomebody(network, true));
        network = {.source = Source::There, .reach = NetworkFacts::Reach::Portal};
        QVERIFY(networkNeedsSomebody(network, false));
        network.source = Source::Unknown;
        QVERIFY(!networkNeedsSomebody(network, true));
        for (const auto reach : {NetworkFacts::Reach::Unknown, NetworkFacts::Reach::Limited, NetworkFacts::Reach::Full})
            QVERIFY(!networkNeedsSomebody({.source = Source::There, .reach = reach}, true));
    }

    void theLastThatWasHeardOfTheNetworkCounts()
    {
        using Kind = Happening::Kind;
        std::deque<Happening> history;
        QVERIFY(!networkWentAway(history));
        for (const auto& [kind, isAway] :
            {std::pair{Kind::OnBattery, false}, {Kind::NetworkLost, true}, {Kind::DriveAdded, true},
                {Kind::NetworkBack, false}, {Kind::Resumed, false}, {Kind::NetworkPortal, true}}) {
            history.push_back({.kind = kind});
            QCOMPARE(networkWentAway(history), isAway);
        }
    }
};

QTEST_GUILESS_MAIN(MachineNeedsTest)
#include "tst_machineneeds.moc"
