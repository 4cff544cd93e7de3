#include "ui/devices/computer/computerparts.h"

#include <algorithm>

#include "app/machine/machineneeds.h"
#include "ui/devices/computer/computerlabels.h"
#include "ui/widgets/display/measures.h"

using namespace everyport::machine;

namespace everyport::ui {
namespace {

using Group = ComputerPart::Group;
using Kind = Happening::Kind;
using History = std::deque<Happening>;

/// When something of these kinds happened last; to `subject` alone, where it is given.
qint64 lastOf(const History& history, std::initializer_list<Kind> kinds, const QString& subject = {})
{
    const auto is = [&](const Happening& one) {
        return std::find(kinds.begin(), kinds.end(), one.kind) != kinds.end()
            && (subject.isEmpty() || one.subject == subject);
    };
    const auto found = std::find_if(history.rbegin(), history.rend(), is);
    return found == history.rend() ? 0 : found->wallMs;
}

ComputerPart part(const QString& id, Group group, const QString& name)
{
    ComputerPart part;
    part.id = QStringLiteral("computer/") + id;
    part.group = group;
    part.name = name;
    return part;
}

/// False, and a grey row that says so, where the service is not there; nothing while nobody has answered.
bool isThere(QList<ComputerPart>& parts, Source source, ComputerPart row, const QString& service)
{
    if (source == Source::Absent) {
        row.what = service;
        row.state = ComputerWords::tr("not on this computer");
        row.mark = Mark::Stopped;
        row.isAway = true;
        row.facts = {{ComputerWords::tr("Known from"),
            ComputerWords::tr("%1 is not on this computer, or does not run.").arg(service)}};
        parts.append(row);
    }
    return source == Source::There;
}

/// What is used and needs nobody is no trouble.
Mark powerMark(const PowerFacts& power, bool pollIsOpen)
{
    if (powerNeedsSomebody(power, pollIsOpen))
        return power.hasBattery && power.level == PowerFacts::Level::Critical ? Mark::Failed : Mark::Trouble;
    return power.isOnBattery ? Mark::Working : Mark::Good;
}

ComputerPart powerPart(const PowerFacts& power, const History& history, bool pollIsOpen)
{
    auto row = part(QStringLiteral("battery"), Group::Power, ComputerWords::tr("Battery"));
    row.mark = powerMark(power, pollIsOpen);
    row.changedAt = lastOf(history, {Kind::OnBattery, Kind::OnMains, Kind::BatteryLow, Kind::BatteryCritical});
    if (!power.hasBattery) {
        row.name = ComputerWords::tr("Mains power");
        row.what = ComputerWords::tr("no battery");
        row.state = power.isOnBattery ? ComputerWords::tr("away") : ComputerWords::tr("plugged in");
        return row;
    }
    row.isBattery = true;
    row.what = ComputerWords::tr("all batteries together");
    row.state = batteryState(power);
    return row;
}

ComputerPart sleepPart(const SessionFacts& session, ComputerPart row, const History& history)
{
    row.what = session.refusal.isEmpty() ? ComputerWords::tr("held while votes are not stored")
                                         : ComputerWords::tr("not held: the system refuses it");
    row.state = session.isShuttingDown ? ComputerWords::tr("shuts down")
        : session.isGoingToSleep       ? ComputerWords::tr("goes to sleep")
        : session.isLocked             ? ComputerWords::tr("awake, screen locked")
                                       : ComputerWords::tr("awake");
    row.mark = session.isShuttingDown || session.isGoingToSleep ? Mark::Working : Mark::Good;
    row.changedAt = lastOf(
        history, {Kind::GoingToSleep, Kind::Resumed, Kind::ShuttingDown, Kind::Locked, Kind::Unlocked});
    return row;
}

ComputerPart networkPart(const NetworkFacts& network, const History& history)
{
    auto row = part(QStringLiteral("network"), Group::Network, networkKindWord(network));
    row.what = network.connection;
    row.state = networkState(network);
    row.changedAt = lastOf(history, {Kind::NetworkLost, Kind::NetworkBack, Kind::NetworkPortal});
    const bool isNone = network.reach == NetworkFacts::Reach::Unknown || network.reach == NetworkFacts::Reach::None;
    row.mark = networkNeedsSomebody(network, networkWentAway(history)) ? Mark::Trouble
        : network.isConnecting                                         ? Mark::Working
        : isNone && !network.isUnmanaged                               ? Mark::Stopped
                                                                       : Mark::Good;
    row.facts = {{ComputerWords::tr("Connection"), network.connection},
        {ComputerWords::tr("Known from"),
            network.isUnmanaged
                ? ComputerWords::tr("NetworkManager manages no network here; this computer has a way out by others.")
                : QString()},
        {ComputerWords::tr("Costs"), network.isMetered ? ComputerWords::tr("paid by volume") : QString()},
        {ComputerWords::tr("To do"),
            network.reach == NetworkFacts::Reach::Portal
                ? ComputerWords::tr("Open any page in a browser on this computer, and log in there.")
                : QString()}};
    return row;
}

ComputerPart drivePart(const Drive& drive, bool isStickOpen, const History& history)
{
    const QString name = drive.shownName();
    auto row = part(QStringLiteral("drive/") + drive.id, Group::Disks, name);
    row.drive = drive.id;
    row.what = ComputerWords::tr("stick, %1").arg(bytesText(drive.bytes));
    const bool isOpen = !drive.mountPoint.isEmpty();
    row.state = !isStickOpen ? ComputerWords::tr("may be pulled out")
        : !isOpen            ? ComputerWords::tr("closed, the stick is in use")
        : drive.isReadOnly   ? ComputerWords::tr("open, cannot be written")
                             : ComputerWords::tr("open");
    row.mark = isOpen ? Mark::Good : Mark::Stopped;
    row.changedAt = lastOf(history, {Kind::DriveAdded, Kind::DriveRemoved}, name);
    row.facts = {{ComputerWords::tr("Device"), drive.device}, {ComputerWords::tr("Size"), bytesText(drive.bytes)},
        {ComputerWords::tr("Folder"), drive.mountPoint},
        {ComputerWords::tr("Writing"), drive.isReadOnly ? ComputerWords::tr("not possible") : QString()}};
    return row;
}

ComputerPart bluetoothPart(const BluetoothDevice& device, const History& history)
{
    const QString name = device.shownName();
    auto row = part(QStringLiteral("bluetooth/") + device.id, Group::Bluetooth, name);
    row.what = device.hasSerialPort ? ComputerWords::tr("serial line") : ComputerWords::tr("device");
    row.state = device.isConnected ? ComputerWords::tr("connected") : ComputerWords::tr("out of reach");
    row.mark = device.isConnected ? Mark::Good : Mark::Stopped;
    row.changedAt = lastOf(history, {Kind::BluetoothConnected, Kind::BluetoothLost}, name);
    row.facts = {{ComputerWords::tr("Address"), device.address},
        {ComputerWords::tr("Can be"), device.hasSerialPort ? ComputerWords::tr("a card reader") : QString()}};
    return row;
}

/// In the place of things that there are none of.
ComputerPart none(ComputerPart row, const QString& state)
{
    row.state = state;
    row.mark = Mark::Stopped;
    row.isAway = true;
    return row;
}

void addDrives(QList<ComputerPart>& parts, const DriveFacts& facts, const History& history)
{
    const auto row = part(QStringLiteral("drives"), Group::Disks, ComputerWords::tr("Memory sticks"));
    if (!isThere(parts, facts.source, row, QStringLiteral("UDisks2")))
        return;
    for (const Drive& drive : facts.drives)
        parts.append(drivePart(drive, facts.isStickOpen(drive), history));
    if (facts.drives.isEmpty())
        parts.append(none(row, ComputerWords::tr("none plugged in")));
}

void addBluetooth(QList<ComputerPart>& parts, const BluetoothFacts& facts, const History& history)
{
    const auto row = part(QStringLiteral("bluetooth"), Group::Bluetooth, ComputerWords::tr("Bluetooth"));
    if (!isThere(parts, facts.source, row, QStringLiteral("BlueZ")))
        return;
    if (!facts.hasAdapter || !facts.isPowered) {
        parts.append(none(row, facts.hasAdapter ? ComputerWords::tr("off") : ComputerWords::tr("no adapter")));
        return;
    }
    for (const BluetoothDevice& device : facts.devices)
        parts.append(bluetoothPart(device, history));
    if (facts.devices.isEmpty())
        parts.append(none(row, ComputerWords::tr("nothing is paired")));
}

} // namespace

QList<ComputerPart> computerParts(const MachineFacts& facts, const History& history, bool pollIsOpen)
{
    QList<ComputerPart> parts;
    if (facts.bus == Source::Absent) {
        auto row = none(part(QStringLiteral("bus"), Group::Bus, ComputerWords::tr("System bus not reachable")),
            ComputerWords::tr("not reachable"));
        row.what = ComputerWords::tr("power, network, disks");
        row.facts = {{ComputerWords::tr("That means"),
            ComputerWords::tr(
                "Nothing is known of power, network, sticks and Bluetooth. It is tried again by itself.")}};
        return {row};
    }
    if (facts.bus == Source::Unknown)
        return parts;
    if (isThere(parts, facts.power.source, part(QStringLiteral("battery"), Group::Power, ComputerWords::tr("Power")),
            QStringLiteral("UPower")))
        parts.append(powerPart(facts.power, history, pollIsOpen));
    const auto sleep = part(QStringLiteral("sleep"), Group::Power, ComputerWords::tr("Sleep and shut-down"));
    if (isThere(parts, facts.session.source, sleep, QStringLiteral("logind")))
        parts.append(sleepPart(facts.session, sleep, history));
    if (isThere(parts, facts.network.source,
            part(QStringLiteral("network"), Group::Network, ComputerWords::tr("Network")),
            QStringLiteral("NetworkManager")))
        parts.append(networkPart(facts.network, history));
    addDrives(parts, facts.drives, history);
    addBluetooth(parts, facts.bluetooth, history);
    return parts;
}

} // namespace everyport::ui
