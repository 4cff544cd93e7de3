#include "app/services/http/httpmachine.h"

#include <QTest>

#include "app/services/http/statuswords.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;

namespace {

QStringList lines(const QList<MachineRow>& rows)
{
    QStringList lines;
    for (const auto& row : rows)
        lines.append(u"%1 %2 %3"_s.arg(row.state, row.name, row.text));
    return lines;
}

QStringList troubles(const MachineFacts& facts, const MachineSituation& situation = {})
{
    auto rows = machineRows(facts, situation, statusWords());
    rows.removeIf([](const MachineRow& row) { return !row.isTrouble(); });
    return lines(rows);
}

} // namespace

class HttpMachineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyLooks() { QVERIFY(machineRows({}, {}, statusWords()).isEmpty()); }

    void absentIsSaid()
    {
        QCOMPARE(lines(machineRows({.bus = Source::Absent}, {}, statusWords())),
            QStringList{u"off System bus It is not reachable: nothing is known of network, power and drives."_s});
        MachineFacts facts{.bus = Source::There};
        QVERIFY(machineRows(facts, {}, statusWords()).isEmpty()); // nothing is known yet
        facts.network.source = Source::Absent;
        facts.power.source = Source::Absent;
        facts.drives.source = Source::Absent;
        facts.bluetooth.source = Source::Absent;
        QCOMPARE(lines(machineRows(facts, {}, statusWords())),
            (QStringList{u"off Network NetworkManager is not there to ask."_s,
                u"off Power UPower is not there to ask."_s, u"off Drives UDisks2 is not there to ask."_s,
                u"off Bluetooth BlueZ is not there to ask."_s}));
        QCOMPARE(troubles(facts), QStringList());
    }

    void sleepSaysWhetherItWaits()
    {
        MachineFacts facts{.bus = Source::There};
        facts.session.source = Source::Absent;
        QCOMPARE(lines(machineRows(facts, {}, statusWords())), QStringList{u"off Sleep logind is not there to ask."_s});
        facts.session.source = Source::There;
        QVERIFY(machineRows(facts, {}, statusWords()).isEmpty()); // not answered yet
        facts.session.isHeld = true;
        QCOMPARE(lines(machineRows(facts, {}, statusWords())),
            QStringList{u"good Sleep It waits until votes are stored."_s});
        facts.session.isHeld = false;
        facts.session.refusal = u"Not for you."_s;
        QCOMPARE(lines(machineRows(facts, {}, statusWords())),
            QStringList{u"off Sleep It does not wait until votes are stored. Not for you."_s});
    }

    void aNetworkOfOthersIsNoTrouble()
    {
        MachineFacts facts{.bus = Source::There};
        facts.network = {.source = Source::There, .isUnmanaged = true};
        QCOMPARE(lines(machineRows(facts, {}, statusWords())).first(),
            u"good Network Connected. NetworkManager manages no network here: how far it reaches is not known."_s);
    }

    void allIsWell()
    {
        MachineFacts facts{.bus = Source::There};
        facts.network = {.source = Source::There, .reach = NetworkFacts::Reach::Full, .connection = u"Museum"_s};
        facts.power = {.source = Source::There, .hasBattery = true, .percent = 81};
        facts.drives = {Source::There,
            {{.id = u"/1"_s,
                 .name = u"EVENT"_s,
                 .device = u"/dev/sdb1"_s,
                 .mountPoint = u"/media/EVENT"_s,
                 .bytes = 8'000'000'000},
                {.id = u"/2"_s, .device = u"/dev/sdc1"_s, .bytes = 500'000}}};
        facts.bluetooth = {.source = Source::There,
            .devices = {{.address = u"00:11:22:33:44:55"_s, .name = u"Door"_s, .isConnected = true},
                {.address = u"00:11:22:33:44:56"_s}}};
        QCOMPARE(lines(machineRows(facts, {}, statusWords())),
            (QStringList{u"good Network Connected by “Museum”."_s, u"good Power Mains; the battery has 81 %."_s,
                u"good EVENT Plugged in, 8.0 GB, open."_s, u"good /dev/sdc1 Plugged in, 500 kB."_s,
                u"good Door Connected by Bluetooth."_s, u"off 00:11:22:33:44:56 Paired, not connected."_s}));
        QCOMPARE(troubles(facts), QStringList());
        facts.power.hasBattery = false;
        QCOMPARE(lines(machineRows(facts, {}, statusWords())).value(1), u"good Power Mains."_s);
        facts.power.isOnBattery = true; // by one that UPower tells nothing of
        QCOMPARE(lines(machineRows(facts, {}, statusWords())).value(1), u"good Power Mains power is away."_s);
        QCOMPARE(troubles(facts, {.isPollOpen = true}),
            QStringList{u"trouble Power Mains power is away. Plug the computer in."_s});
    }

    void whatIsThereAndHasNothingIsSaid()
    {
        MachineFacts facts{.bus = Source::There};
        facts.drives.source = Source::There;
        facts.bluetooth.source = Source::There;
        QCOMPARE(lines(machineRows(facts, {}, statusWords())),
            (QStringList{u"off Drives None is plugged in."_s, u"off Bluetooth Nothing is paired."_s}));
        QCOMPARE(troubles(facts), QStringList());
    }

    void speaksTheReadersLanguage()
    {
        MachineFacts facts{.bus = Source::There};
        facts.network = {.source = Source::There, .reach = NetworkFacts::Reach::Full, .connection = u"Museum {name}"_s};
        facts.power = {
            .source = Source::There, .isOnBattery = true, .hasBattery = true, .percent = 9, .secondsLeft = 3720};
        facts.power.level = PowerFacts::Level::Low;
        facts.drives = {Source::There, {{.id = u"/1"_s, .name = u"EVENT"_s, .bytes = 8'500'000'000}}};
        QCOMPARE(lines(machineRows(facts, {}, statusWords({"de"}))),
            (QStringList{u"good Netz Verbunden über „Museum {name}“."_s,
                u"trouble Strom Akku, 9\u00a0%, noch 1 h 2 min. Schließe den Rechner ans Netz an."_s,
                u"good EVENT Angesteckt, 8,5 GB."_s}));
    }

    /// As on the Devices page: a battery is there to be used, and where there never was a network none is missed.
    void whatNeedsNobodyIsNoTrouble()
    {
        MachineFacts facts{.bus = Source::There};
        facts.network = {.source = Source::There, .reach = NetworkFacts::Reach::None};
        facts.power = {
            .source = Source::There, .isOnBattery = true, .hasBattery = true, .percent = 80, .secondsLeft = 3720};
        QCOMPARE(lines(machineRows(facts, {}, statusWords())),
            (QStringList{u"off Network There is no network."_s, u"good Power Battery, 80 %, 1 h 2 min left."_s}));
        QCOMPARE(troubles(facts), QStringList());
        QCOMPARE(troubles(facts, {.isPollOpen = true}),
            QStringList{u"trouble Power Battery, 80 %, 1 h 2 min left. Plug the computer in."_s});
        QCOMPARE(troubles(facts, {.networkWentAway = true}), QStringList{u"trouble Network There is no network."_s});
        facts.network.isConnecting = true;
        QCOMPARE(troubles(facts, {.networkWentAway = true}), QStringList());
    }

    void troublesSayWhatToDo()
    {
        MachineFacts facts{.bus = Source::There};
        facts.network = {.source = Source::There, .reach = NetworkFacts::Reach::None};
        facts.power = {.source = Source::There,
            .isOnBattery = true,
            .hasBattery = true,
            .percent = 9,
            .secondsLeft = 3720,
            .level = PowerFacts::Level::Low};
        QCOMPARE(troubles(facts, {.networkWentAway = true}),
            (QStringList{u"trouble Network There is no network."_s,
                u"trouble Power Battery, 9 %, 1 h 2 min left. Plug the computer in."_s}));
        facts.network.reach = NetworkFacts::Reach::Portal;
        facts.power.level = PowerFacts::Level::Critical;
        facts.power.secondsLeft = 0;
        QCOMPARE(troubles(facts),
            (QStringList{
                u"trouble Network The network asks for a login first: open any page in a browser on the station's computer."_s,
                u"failed Power Battery, 9 %. Plug the computer in."_s}));
        facts.network.reach = NetworkFacts::Reach::Limited;
        QCOMPARE(troubles(facts).size(), 1);
    }
};

QTEST_GUILESS_MAIN(HttpMachineTest)
#include "tst_httpmachine.moc"
