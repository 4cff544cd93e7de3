#include "app/services/http/httpmachine.h"

#include <QLocale>

#include "netcore/base/sizewords.h"

using namespace Qt::StringLiterals;

namespace everyport {

using namespace machine;

namespace {

MachineRow networkRow(const NetworkFacts& network)
{
    const auto name = u"Network"_s;
    if (network.isUnmanaged)
        return {
            name, u"good"_s, u"Connected. NetworkManager manages no network here: how far it reaches is not known."_s};
    const auto by = network.connection.isEmpty() ? QString() : u" by “%1”"_s.arg(network.connection);
    switch (network.reach) {
    case NetworkFacts::Reach::Full: return {name, u"good"_s, u"Connected%1."_s.arg(by)};
    case NetworkFacts::Reach::Limited:
        return {name, u"good"_s, u"Connected%1, but the Internet is not reached."_s.arg(by)};
    case NetworkFacts::Reach::Portal:
        return {name, u"trouble"_s,
            u"The network asks for a login first: open any page in a browser on the station's computer."_s};
    case NetworkFacts::Reach::None:
        return {name, u"trouble"_s, network.isConnecting ? u"Connecting."_s : u"There is no network."_s};
    case NetworkFacts::Reach::Unknown: break;
    }
    return {name, u"off"_s, u"It is not known how far it reaches."_s};
}

QString timeLeft(qint64 seconds)
{
    const auto minutes = seconds / 60;
    return minutes < 60 ? u"%1 min"_s.arg(minutes) : u"%1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60);
}

MachineRow powerRow(const PowerFacts& power)
{
    const auto name = u"Power"_s;
    if (!power.hasBattery && power.isOnBattery)
        return {name, u"trouble"_s, u"Mains power is away. Plug the computer in."_s};
    if (!power.hasBattery)
        return {name, u"good"_s, u"Mains."_s};
    const auto left = power.secondsLeft > 0 ? u", %1 left"_s.arg(timeLeft(power.secondsLeft)) : QString();
    if (!power.isOnBattery)
        return {name, u"good"_s, u"Mains; the battery has %1 %."_s.arg(power.percent)};
    const auto text = u"Battery, %1 %%2. Plug the computer in."_s.arg(QString::number(power.percent), left);
    return {name, power.level == PowerFacts::Level::Critical ? u"failed"_s : u"trouble"_s, text};
}

MachineRow sleepRow(const SessionFacts& session)
{
    const auto name = u"Sleep"_s;
    if (!session.refusal.isEmpty())
        return {name, u"off"_s, u"It does not wait until votes are stored. %1"_s.arg(session.refusal)};
    return {name, u"good"_s, u"It waits until votes are stored."_s};
}

MachineRow driveRow(const Drive& drive)
{
    const auto size = sizeWords(qint64(drive.bytes), QLocale::c());
    return {drive.shownName(), u"good"_s,
        drive.mountPoint.isEmpty() ? u"Plugged in, %1."_s.arg(size) : u"Plugged in, %1, open."_s.arg(size)};
}

MachineRow bluetoothRow(const BluetoothDevice& device)
{
    return {device.shownName(), device.isConnected ? u"good"_s : u"off"_s,
        device.isConnected ? u"Connected by Bluetooth."_s : u"Paired, not connected."_s};
}

/// False, and a row that says so, where there is nobody to ask.
bool isThere(QList<MachineRow>& rows, Source source, const QString& name, const QString& service)
{
    if (source == Source::Absent)
        rows.append({name, u"off"_s, u"%1 is not there to ask."_s.arg(service)});
    return source == Source::There;
}

} // namespace

QList<MachineRow> machineRows(const MachineFacts& facts)
{
    if (facts.bus == Source::Unknown)
        return {};
    if (facts.bus == Source::Absent)
        return {{u"System bus"_s, u"off"_s, u"It is not reachable: nothing is known of network, power and drives."_s}};
    QList<MachineRow> rows;
    if (isThere(rows, facts.network.source, u"Network"_s, u"NetworkManager"_s))
        rows.append(networkRow(facts.network));
    if (isThere(rows, facts.power.source, u"Power"_s, u"UPower"_s))
        rows.append(powerRow(facts.power));
    if (isThere(rows, facts.session.source, u"Sleep"_s, u"logind"_s)
        && (facts.session.isHeld || !facts.session.refusal.isEmpty()))
        rows.append(sleepRow(facts.session));
    if (isThere(rows, facts.drives.source, u"Drives"_s, u"UDisks2"_s)) {
        for (const auto& drive : facts.drives.drives)
            rows.append(driveRow(drive));
    }
    if (isThere(rows, facts.bluetooth.source, u"Bluetooth"_s, u"BlueZ"_s)) {
        for (const auto& device : facts.bluetooth.devices)
            rows.append(bluetoothRow(device));
    }
    return rows;
}

} // namespace everyport
