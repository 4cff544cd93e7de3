#include "app/machine/bluetooth.h"

#include <algorithm>

#include "app/machine/bluezinterfaces.h"

namespace everyport::machine {

using namespace Qt::StringLiterals;

Bluetooth::Bluetooth(BusClient& client, std::function<void()> changed)
    : m_changed(std::move(changed)), m_objects(client, bluez::name, u"/"_s, [this](const QString& path) {
          if (!isStrangers(path))
              look();
      })
{
}

/// While somebody looks for devices BlueZ tells how strong whatever is in the air is, hundreds of times a second, and
/// of as many as a stranger makes up.
bool Bluetooth::isStrangers(const QString& path) const
{
    const auto device = m_objects.properties(path, bluez::device);
    return !device.isEmpty() && !device.value(u"Paired"_s).toBool()
        && std::none_of(m_facts.devices.begin(), m_facts.devices.end(),
            [&path](const BluetoothDevice& known) { return known.id == path; });
}

void Bluetooth::busLost()
{
    look();
}

void Bluetooth::look()
{
    BluetoothFacts now;
    now.source = m_objects.isThere() ? Source::There : Source::Absent;
    for (const auto& [path, interfaces] : m_objects.objects()) {
        if (interfaces.contains(bluez::adapter)) {
            now.hasAdapter = true;
            now.isPowered = now.isPowered || interfaces.value(bluez::adapter).value(u"Powered"_s).toBool();
        }
        const auto device = interfaces.value(bluez::device);
        if (!device.value(u"Paired"_s).toBool())
            continue;
        BluetoothDevice one;
        one.id = path;
        one.address = device.value(u"Address"_s).toString().left(17);
        one.name = device.value(u"Alias"_s).toString().left(100);
        one.isConnected = device.value(u"Connected"_s).toBool();
        const auto services = device.value(u"UUIDs"_s).toList();
        one.hasSerialPort = std::any_of(services.begin(), services.end(),
            [](const QVariant& uuid) { return uuid.toString().compare(bluez::serialPort, Qt::CaseInsensitive) == 0; });
        now.devices.append(std::move(one));
    }
    std::sort(now.devices.begin(), now.devices.end(),
        [](const BluetoothDevice& one, const BluetoothDevice& other) { return one.address < other.address; });
    if (now == m_facts)
        return;
    m_facts = std::move(now);
    m_changed();
}

} // namespace everyport::machine
