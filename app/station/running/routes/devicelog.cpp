#include "app/station/running/routes/devicelog.h"

#include "app/devices/absence.h"

using namespace Qt::StringLiterals;

namespace everyport {

using devices::DeviceState;

namespace {

// What a person does with a reader, or is about to hear the outcome of.
bool isWished(DeviceState state)
{
    return state == DeviceState::Disabled || state == DeviceState::BeingTried;
}

// Closed for a moment, to be opened in another way.
bool isPassing(const devices::Device& device)
{
    return device.state != DeviceState::Ready && device.stateText.isEmpty();
}

// A line over the network has none, nor has a reader that publishes.
bool hasPlug(const devices::Device& device)
{
    return devices::absenceOf(device) == devices::Absence::NotPluggedIn;
}

/// What the line does not say already.
QString furtherWords(const devices::Device& device)
{
    return device.stateText.startsWith(device.name + u" is not plugged in."_s) ? QString() : device.stateText;
}

} // namespace

DeviceLog::DeviceLog(devices::DeviceRegistry& devices, Log& log) : m_devices(devices), m_log(log)
{
    m_devices.addListener(this);
}

DeviceLog::~DeviceLog()
{
    m_devices.removeListener(this);
}

void DeviceLog::kindsKnown()
{
    m_kindsKnown = true;
    for (const auto& device : m_devices.devices())
        deviceChanged(device.id);
}

bool DeviceLog::isYetToCome(const devices::Device& device) const
{
    return !m_kindsKnown && device.state == DeviceState::DriverTrouble && !m_devices.hasKind(device.driver);
}

void DeviceLog::deviceChanged(const QString& id)
{
    const auto* device = m_devices.find(id);
    if (!device || isWished(device->state) || isPassing(*device) || isYetToCome(*device))
        return;
    const auto told = m_told.constFind(id);
    const auto before = told == m_told.constEnd() ? DeviceState::Ready : *told;
    m_told.insert(id, device->state);
    if (before != device->state)
        tell(*device, before);
}

void DeviceLog::tell(const devices::Device& device, DeviceState before)
{
    if (device.state == DeviceState::Ready && before != DeviceState::Unplugged)
        m_log.info(device.name, u"It works again."_s);
    else if (device.state == DeviceState::Ready)
        m_log.info(device.name, hasPlug(device) ? u"It is plugged in."_s : u"It is connected."_s);
    else if (device.state == DeviceState::Unplugged && !hasPlug(device))
        m_log.info(device.name, device.stateText);
    else if (device.state == DeviceState::Unplugged)
        m_log.info(
            device.name, u"It is not plugged in. It goes on by itself when it comes back."_s, furtherWords(device));
    else
        m_log.warning(device.name,
            device.remedy.isEmpty() ? device.stateText : device.stateText + u" The command: "_s + device.remedy);
}

} // namespace everyport
