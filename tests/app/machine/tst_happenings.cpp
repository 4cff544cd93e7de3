#include "app/machine/happenings.h"

#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;
using Kind = Happening::Kind;

namespace {

template <typename Facts>
QStringList between(const Facts& before, const Facts& now)
{
    QStringList names;
    for (const auto& each : happeningsBetween(before, now))
        names.append(happeningName(each.kind) + (each.subject.isEmpty() ? QString() : u' ' + each.subject)
            + (each.percent < 0 ? QString() : u' ' + QString::number(each.percent)));
    return names;
}

NetworkFacts network(NetworkFacts::Reach reach)
{
    return {.source = Source::There, .reach = reach, .connection = u"Museum"_s};
}

} // namespace

class HappeningsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreOfTheirOwn()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(Kind::BluetoothLost); ++kind) {
            const auto name = happeningName(Kind(kind));
            QVERIFY(!name.isEmpty());
            names.insert(name);
        }
        QCOMPARE(names.size(), int(Kind::BluetoothLost) + 1);
    }

    void whatIsFoundOutIsNoHappening()
    {
        PowerFacts battery{.source = Source::There,
            .isOnBattery = true,
            .hasBattery = true,
            .percent = 5,
            .level = PowerFacts::Level::Critical};
        QCOMPARE(between(PowerFacts(), battery), QStringList());
        QCOMPARE(between(battery, PowerFacts{.source = Source::Absent}), QStringList());
        QCOMPARE(between(NetworkFacts(), network(NetworkFacts::Reach::None)), QStringList());
        DriveFacts stick{.source = Source::There, .drives = {{.id = u"/a"_s, .name = u"EVENT"_s}}};
        QCOMPARE(between(DriveFacts{.source = Source::Absent}, stick), QStringList());
        SessionFacts locked{.source = Source::There, .isLocked = true};
        QCOMPARE(between(SessionFacts(), locked), QStringList());
        BluetoothFacts there{.source = Source::There, .devices = {{.id = u"/a"_s, .isConnected = true}}};
        QCOMPARE(between(BluetoothFacts(), there), QStringList());
    }

    void networksGoAndComeBack()
    {
        using Reach = NetworkFacts::Reach;
        QCOMPARE(between(network(Reach::Full), network(Reach::None)), QStringList{u"network-lost Museum"_s});
        QCOMPARE(between(network(Reach::None), network(Reach::Limited)), QStringList{u"network-back Museum"_s});
        QCOMPARE(between(network(Reach::Limited), network(Reach::Full)), QStringList());
        QCOMPARE(between(network(Reach::None), network(Reach::Portal)), QStringList{u"network-portal Museum"_s});
        QCOMPARE(between(network(Reach::Portal), network(Reach::Full)), QStringList{u"network-back Museum"_s});
        QCOMPARE(between(network(Reach::Full), network(Reach::Unknown)), QStringList());
        QCOMPARE(between(network(Reach::Unknown), network(Reach::Full)), QStringList());
    }

    void powerIsToldWithItsBattery()
    {
        const PowerFacts mains{.source = Source::There, .hasBattery = true, .percent = 80};
        PowerFacts battery = mains;
        battery.isOnBattery = true;
        QCOMPARE(between(mains, battery), QStringList{u"on-battery 80"_s});
        QCOMPARE(between(battery, mains), QStringList{u"on-mains 80"_s});
        PowerFacts low = battery;
        low.percent = 9;
        low.level = PowerFacts::Level::Low;
        QCOMPARE(between(battery, low), QStringList{u"battery-low 9"_s});
        PowerFacts critical = low;
        critical.level = PowerFacts::Level::Critical;
        QCOMPARE(between(low, critical), QStringList{u"battery-critical 9"_s});
        QCOMPARE(between(critical, low), QStringList()); // it is charged: no news that needs anybody
        const PowerFacts none{.source = Source::There};
        QCOMPARE(between(none, PowerFacts{.source = Source::There, .isOnBattery = true}), QStringList{u"on-battery"_s});
    }

    void sleepAndLock()
    {
        const SessionFacts awake{.source = Source::There};
        SessionFacts going = awake;
        going.isGoingToSleep = true;
        QCOMPARE(between(awake, going), QStringList{u"going-to-sleep"_s});
        QCOMPARE(between(going, awake), QStringList{u"resumed"_s});
        SessionFacts off = awake;
        off.isShuttingDown = true;
        QCOMPARE(between(awake, off), QStringList{u"shutting-down"_s});
        QCOMPARE(between(off, awake), QStringList()); // it was called off
        SessionFacts locked = awake;
        locked.isLocked = true;
        QCOMPARE(between(awake, locked), QStringList{u"locked"_s});
        QCOMPARE(between(locked, awake), QStringList{u"unlocked"_s});
    }

    void drivesAndDevicesByWhoTheyAre()
    {
        const Drive stick{.id = u"/sdb1"_s, .name = u"EVENT"_s, .device = u"/dev/sdb1"_s};
        Drive mounted = stick;
        mounted.mountPoint = u"/media/event"_s;
        const Drive bare{.id = u"/sdc1"_s, .device = u"/dev/sdc1"_s};
        const auto facts = [](QList<Drive> drives) { return DriveFacts{Source::There, std::move(drives)}; };
        QCOMPARE(between(facts({}), facts({stick})), QStringList{u"drive-added EVENT"_s});
        QCOMPARE(between(facts({stick}), facts({mounted})), QStringList());
        QCOMPARE(between(facts({stick}), facts({bare})),
            (QStringList{u"drive-removed EVENT"_s, u"drive-added /dev/sdc1"_s}));

        BluetoothDevice reader{.id = u"/dev_1"_s, .address = u"00:11:22:33:44:55"_s};
        BluetoothDevice near = reader;
        near.isConnected = true;
        const auto paired = [](QList<BluetoothDevice> devices) {
            return BluetoothFacts{.source = Source::There, .devices = std::move(devices)};
        };
        QCOMPARE(between(paired({reader}), paired({near})), QStringList{u"bluetooth-connected 00:11:22:33:44:55"_s});
        QCOMPARE(between(paired({near}), paired({reader})), QStringList{u"bluetooth-lost 00:11:22:33:44:55"_s});
        QCOMPARE(between(paired({near}), paired({})), QStringList{u"bluetooth-lost 00:11:22:33:44:55"_s});
        QCOMPARE(between(paired({reader}), paired({})), QStringList());
    }
};

QTEST_GUILESS_MAIN(HappeningsTest)
#include "tst_happenings.moc"
