#include "ui/devices/computer/computerparts.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using machine::Happening;
using machine::MachineFacts;
using machine::NetworkFacts;
using machine::PowerFacts;
using machine::Source;

class ComputerPartsTest : public QObject {
    Q_OBJECT

    /// A laptop on the Wi-Fi of the hall, with a stick that is not mounted.
    static MachineFacts laptop()
    {
        MachineFacts facts;
        facts.bus = Source::There;
        facts.power = {.source = Source::There, .isOnBattery = false, .hasBattery = true, .percent = 96};
        facts.session.source = Source::There;
        facts.network = {.source = Source::There,
            .reach = NetworkFacts::Reach::Full,
            .connection = u"Town hall"_s,
            .kind = u"802-11-wireless"_s};
        facts.drives = {.source = Source::There,
            .drives = {{.id = u"/block/sdb1"_s, .name = u"KEYS"_s, .device = u"/dev/sdb1"_s, .bytes = 16'000'000'000}}};
        facts.bluetooth = {.source = Source::There,
            .hasAdapter = true,
            .isPowered = true,
            .devices = {{.id = u"/dev_02"_s, .address = u"00:02"_s, .name = u"Till 2"_s, .hasSerialPort = true}}};
        return facts;
    }
    /// "Battery | plugged in, 96 %" of each.
    static QStringList said(const MachineFacts& facts, const std::deque<Happening>& history = {})
    {
        QStringList lines;
        for (const ComputerPart& part : computerParts(facts, history, false))
            lines.append(part.name + u" | "_s + part.state);
        return lines;
    }
    static ComputerPart named(const QString& id, const MachineFacts& facts, const std::deque<Happening>& history = {},
        bool pollIsOpen = false)
    {
        for (const ComputerPart& part : computerParts(facts, history, pollIsOpen)) {
            if (part.id == id)
                return part;
        }
        return {};
    }

private Q_SLOTS:
    void eachIsSaidInWords()
    {
        QCOMPARE(said(laptop()),
            (QStringList{u"Battery | plugged in, 96 %"_s, u"Sleep and shut-down | awake"_s, u"Wi-Fi | connected"_s,
                u"KEYS | may be pulled out"_s, u"Till 2 | out of reach"_s}));
        const auto stick = named(u"computer/drive//block/sdb1"_s, laptop());
        QCOMPARE(stick.drive, u"/block/sdb1"_s);
        QCOMPARE(stick.what, u"stick, 16 GB"_s);
        QCOMPARE(stick.group, ComputerPart::Group::Disks);
        for (const ComputerPart& part : computerParts(laptop(), {}, false))
            QVERIFY2(!part.needsSomebody() && !part.isAway, qPrintable(part.id));
    }

    void aNetworkOfOthersIsOne()
    {
        MachineFacts facts = laptop();
        facts.network = {.source = Source::There, .isUnmanaged = true};
        const auto network = named(u"computer/network"_s, facts);
        QCOMPARE(network.state, u"connected"_s);
        QVERIFY(!network.needsSomebody());
        QVERIFY(std::any_of(network.facts.begin(), network.facts.end(),
            [](const auto& fact) { return fact.second.contains(u"manages no network here"_s); }));
    }

    /// What is pulled out is the stick, with all that is on it.
    void aClosedPartOfAnOpenStickStays()
    {
        MachineFacts facts = laptop();
        facts.drives.drives = {{.id = u"/block/sdb1"_s, .stick = u"/drives/b"_s, .name = u"KEYS"_s},
            {.id = u"/block/sdb2"_s, .stick = u"/drives/b"_s, .name = u"MORE"_s, .mountPoint = u"/media/MORE"_s},
            {.id = u"/block/sdc1"_s, .stick = u"/drives/c"_s, .name = u"OTHER"_s}};
        QCOMPARE(said(facts).mid(3, 3),
            (QStringList{u"KEYS | closed, the stick is in use"_s, u"MORE | open"_s, u"OTHER | may be pulled out"_s}));
        facts.drives.drives[1].mountPoint.clear();
        QCOMPARE(named(u"computer/drive//block/sdb1"_s, facts).state, u"may be pulled out"_s);
    }

    void sleepThatIsNotHeldSaysSo()
    {
        auto facts = laptop();
        QCOMPARE(named(u"computer/sleep"_s, facts).what, u"held while votes are not stored"_s);
        facts.session.refusal = u"Not for you."_s;
        QCOMPARE(named(u"computer/sleep"_s, facts).what, u"not held: the system refuses it"_s);
    }

    void whatIsAbsentIsGreyAndNobodysTrouble()
    {
        MachineFacts facts;
        facts.bus = Source::There;
        facts.power.source = facts.session.source = facts.network.source = Source::Absent;
        facts.drives.source = facts.bluetooth.source = Source::Absent;
        const auto parts = computerParts(facts, {}, false);
        QCOMPARE(parts.size(), 5);
        QStringList services;
        for (const ComputerPart& part : parts) {
            QVERIFY(part.isAway && !part.needsSomebody());
            QCOMPARE(part.state, u"not on this computer"_s);
            QCOMPARE(part.facts.first().second, part.what + u" is not on this computer, or does not run."_s);
            services.append(part.what);
        }
        QCOMPARE(services, (QStringList{u"UPower"_s, u"logind"_s, u"NetworkManager"_s, u"UDisks2"_s, u"BlueZ"_s}));
    }

    void withoutABusThereIsOneRow()
    {
        QVERIFY(computerParts({}, {}, false).isEmpty()); // nobody has been asked yet
        MachineFacts facts = laptop();
        facts.bus = Source::Absent;
        QCOMPARE(said(facts), QStringList{u"System bus not reachable | not reachable"_s});
        facts.bus = Source::There;
        facts.power.source = Source::Unknown; // while it is asked
        QCOMPARE(said(facts).size(), 4);
    }

    void whatThereIsNoneOfIsSaid()
    {
        MachineFacts facts = laptop();
        facts.power.hasBattery = false;
        facts.drives.drives.clear();
        facts.bluetooth.devices.clear();
        QVERIFY(said(facts).contains(u"Mains power | plugged in"_s));
        QVERIFY(said(facts).contains(u"Memory sticks | none plugged in"_s));
        QVERIFY(said(facts).contains(u"Bluetooth | nothing is paired"_s));
        facts.bluetooth.isPowered = false;
        QVERIFY(said(facts).contains(u"Bluetooth | off"_s));
        facts.bluetooth.hasAdapter = false;
        QVERIFY(said(facts).contains(u"Bluetooth | no adapter"_s));
    }

    /// As its strip says it: nobody has to do anything while no poll is open.
    void theBatteryIsTroubleWhileItIsUsedForAPoll()
    {
        MachineFacts facts = laptop();
        facts.power = {
            .source = Source::There, .isOnBattery = true, .hasBattery = true, .percent = 38, .secondsLeft = 44 * 60};
        auto battery = named(u"computer/battery"_s, facts);
        QVERIFY(battery.isBattery);
        QCOMPARE(battery.state, u"on battery, 38 %, 44 min left"_s);
        QVERIFY(!battery.needsSomebody());
        QCOMPARE(named(u"computer/battery"_s, facts, {}, true).mark, Mark::Trouble);
        facts.power.level = PowerFacts::Level::Low;
        QCOMPARE(named(u"computer/battery"_s, facts).mark, Mark::Trouble);
        facts.power.level = PowerFacts::Level::Critical;
        QCOMPARE(named(u"computer/battery"_s, facts).mark, Mark::Failed);
        facts.power = {.source = Source::There, .hasBattery = true, .percent = 60, .isCharging = true};
        battery = named(u"computer/battery"_s, facts);
        QCOMPARE(battery.state, u"charging, 60 %"_s);
        QCOMPARE(battery.mark, Mark::Good);
    }

    void theNetworkIsTroubleWhereItHasGone()
    {
        MachineFacts facts = laptop();
        facts.network.reach = NetworkFacts::Reach::Portal;
        QCOMPARE(named(u"computer/network"_s, facts).state, u"asks for a login"_s);
        QVERIFY(named(u"computer/network"_s, facts).needsSomebody());
        facts.network.reach = NetworkFacts::Reach::None;
        QVERIFY(!named(u"computer/network"_s, facts).needsSomebody()); // it never had one: nothing was lost
        const std::deque<Happening> lost{{Happening::Kind::NetworkLost, {}, -1, 1000}};
        QVERIFY(named(u"computer/network"_s, facts, lost).needsSomebody());
        facts.network.isConnecting = true;
        QVERIFY(!named(u"computer/network"_s, facts, lost).needsSomebody());
        facts.network.isConnecting = false;
        facts.network.reach = NetworkFacts::Reach::Limited; // a hall without a way out is usual
        QVERIFY(!named(u"computer/network"_s, facts).needsSomebody());
    }

    void theLastHappeningSaysWhenItChanged()
    {
        const std::deque<Happening> history{{Happening::Kind::DriveAdded, u"KEYS"_s, -1, 1000},
            {Happening::Kind::DriveAdded, u"OTHER"_s, -1, 2000}, {Happening::Kind::OnBattery, {}, 90, 3000},
            {Happening::Kind::OnMains, {}, 80, 4000}};
        QCOMPARE(named(u"computer/drive//block/sdb1"_s, laptop(), history).changedAt, 1000);
        QCOMPARE(named(u"computer/battery"_s, laptop(), history).changedAt, 4000);
        QCOMPARE(named(u"computer/network"_s, laptop(), history).changedAt, 0);
    }
};

QTEST_GUILESS_MAIN(ComputerPartsTest)
#include "tst_computerparts.moc"
