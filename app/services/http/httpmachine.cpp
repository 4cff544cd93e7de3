#include "app/services/http/httpmachine.h"

#include <QLocale>

#include "app/machine/machineneeds.h"
#include "netcore/base/sizewords.h"

using namespace Qt::StringLiterals;

namespace everyport {

using namespace machine;

namespace {

using polls::WordTable;

MachineRow networkRow(const NetworkFacts& network, bool wentAway, const WordTable& words)
{
    const auto name = words("network"_L1);
    if (network.isUnmanaged)
        return {name, u"good"_s, words("networkUnmanaged"_L1)};
    const bool isNamed = !network.connection.isEmpty();
    const auto connected = [&](QLatin1StringView alone, QLatin1StringView named) {
        return MachineRow{name, u"good"_s, words(isNamed ? named : alone, {{"name"_L1, network.connection}})};
    };
    const auto stateWithout = networkNeedsSomebody(network, wentAway) ? u"trouble"_s : u"off"_s;
    switch (network.reach) {
    case NetworkFacts::Reach::Full: return connected("networkFull"_L1, "networkFullBy"_L1);
    case NetworkFacts::Reach::Limited: return connected("networkLimited"_L1, "networkLimitedBy"_L1);
    case NetworkFacts::Reach::Portal: return {name, stateWithout, words("networkPortal"_L1)};
    case NetworkFacts::Reach::None:
        return {name, stateWithout, words(network.isConnecting ? "networkConnecting"_L1 : "networkNone"_L1)};
    case NetworkFacts::Reach::Unknown: break;
    }
    return {name, u"off"_s, words("networkUnknown"_L1)};
}

QString timeLeft(qint64 seconds, const WordTable& words)
{
    const auto minutes = seconds / 60;
    if (minutes < 60)
        return words("minutes"_L1, {{"minutes"_L1, QString::number(minutes)}});
    return words(
        "hours"_L1, {{"hours"_L1, QString::number(minutes / 60)}, {"minutes"_L1, QString::number(minutes % 60)}});
}

QString powerText(const PowerFacts& power, const WordTable& words)
{
    if (!power.hasBattery)
        return words(power.isOnBattery ? "powerAway"_L1 : "mains"_L1);
    const auto percent = QString::number(power.percent);
    if (!power.isOnBattery)
        return words("mainsAndBattery"_L1, {{"percent"_L1, percent}});
    return power.secondsLeft > 0
        ? words("batteryLeft"_L1, {{"percent"_L1, percent}, {"left"_L1, timeLeft(power.secondsLeft, words)}})
        : words("battery"_L1, {{"percent"_L1, percent}});
}

MachineRow powerRow(const PowerFacts& power, bool isPollOpen, const WordTable& words)
{
    const auto name = words("power"_L1), text = powerText(power, words);
    if (!powerNeedsSomebody(power, isPollOpen))
        return {name, u"good"_s, text};
    const bool isCritical = power.hasBattery && power.level == PowerFacts::Level::Critical;
    return {name, isCritical ? u"failed"_s : u"trouble"_s, words("plugIn"_L1, {{"said"_L1, text}})};
}

MachineRow sleepRow(const SessionFacts& session, const WordTable& words)
{
    const auto name = words("sleep"_L1);
    if (!session.refusal.isEmpty())
        return {name, u"off"_s, words("sleepDoesNot"_L1, {{"why"_L1, session.refusal}})};
    return {name, u"good"_s, words("sleepWaits"_L1)};
}

MachineRow driveRow(const Drive& drive, const WordTable& words)
{
    const auto size = sizeWords(qint64(drive.bytes), QLocale(words.language()));
    return {drive.shownName(), u"good"_s,
        words(drive.mountPoint.isEmpty() ? "drive"_L1 : "driveOpen"_L1, {{"size"_L1, size}})};
}

MachineRow bluetoothRow(const BluetoothDevice& device, const WordTable& words)
{
    return {device.shownName(), device.isConnected ? u"good"_s : u"off"_s,
        words(device.isConnected ? "bluetoothConnected"_L1 : "bluetoothPaired"_L1)};
}

} // namespace

QList<MachineRow> machineRows(const MachineFacts& facts, const MachineSituation& situation, const WordTable& words)
{
    if (facts.bus == Source::Unknown)
        return {};
    if (facts.bus == Source::Absent)
        return {{words("bus"_L1), u"off"_s, words("busAbsent"_L1)}};
    QList<MachineRow> rows;
    // False, and a row that says so, where there is nobody to ask.
    const auto isThere = [&](Source source, QLatin1StringView what, const QString& service) {
        if (source == Source::Absent)
            rows.append({words(what), u"off"_s, words("absent"_L1, {{"service"_L1, service}})});
        return source == Source::There;
    };
    if (isThere(facts.network.source, "network"_L1, u"NetworkManager"_s))
        rows.append(networkRow(facts.network, situation.networkWentAway, words));
    if (isThere(facts.power.source, "power"_L1, u"UPower"_s))
        rows.append(powerRow(facts.power, situation.isPollOpen, words));
    if (isThere(facts.session.source, "sleep"_L1, u"logind"_s)
        && (facts.session.isHeld || !facts.session.refusal.isEmpty()))
        rows.append(sleepRow(facts.session, words));
    if (isThere(facts.drives.source, "drives"_L1, u"UDisks2"_s)) {
        for (const auto& drive : facts.drives.drives)
            rows.append(driveRow(drive, words));
        if (facts.drives.drives.isEmpty())
            rows.append({words("drives"_L1), u"off"_s, words("drivesNone"_L1)});
    }
    if (isThere(facts.bluetooth.source, "bluetooth"_L1, u"BlueZ"_s)) {
        for (const auto& device : facts.bluetooth.devices)
            rows.append(bluetoothRow(device, words));
        if (facts.bluetooth.devices.isEmpty())
            rows.append({words("bluetooth"_L1), u"off"_s, words("bluetoothNone"_L1)});
    }
    return rows;
}

} // namespace everyport
