#include "app/services/mqtt/mqttlistedreaders.h"

#include <utility>

#include "app/devices/ports/mqttport.h"
#include "app/devices/serialline.h"
#include "app/services/mqtt/mqttreaders.h"
#include "netcore/endpoints/endpoint.h"
#include "protocols/rfid/readers/push/objectrule.h"

namespace everyport {

MqttListedReaders::MqttListedReaders(
    devices::DeviceRegistry& devices, MqttReaders& readers, Wishes wishes, std::function<void()> changed)
    : m_devices(devices), m_readers(readers), m_wishes(std::move(wishes)), m_changed(std::move(changed))
{
    m_devices.addListener(this);
    const auto all = m_devices.devices();
    for (const auto& device : all)
        note(device.id);
}

MqttListedReaders::~MqttListedReaders()
{
    m_devices.removeListener(this);
    const auto known = m_wishes.isDecimal ? m_known.keys() : QStringList();
    for (const auto& id : known)
        m_devices.expectBytes(id, 0);
}

QSet<QString> MqttListedReaders::names() const
{
    const auto names = m_known.values();
    return {names.begin(), names.end()};
}

void MqttListedReaders::setAbsence(const QString& why)
{
    m_wishes.absence = why;
    const auto known = m_known.values(); // to be told is a change of each
    for (const auto& reader : known)
        m_readers.expect(reader, why);
}

// Also after each read of a card.
void MqttListedReaders::note(const QString& id)
{
    const auto* device = m_devices.find(id);
    const bool isMqtt = device && devices::isMqttPort(device->device());
    const auto reader = isMqtt ? devices::serialEndpoint(device->endpoint)->first() : QString();
    if (reader == m_known.value(id))
        return;
    if (isMqtt)
        m_known.insert(id, reader);
    else
        m_known.remove(id);
    m_changed();
    if (isMqtt && m_wishes.isDecimal)
        m_devices.expectBytes(id, rfid::printedBytes);
    if (isMqtt)
        m_readers.expect(reader, m_wishes.absence);
}

} // namespace everyport
