#include "ui/devices/readerkinds.h"

#include <algorithm>

#include "protocols/rfid/driver/driverinfo.h"
#include "protocols/rfid/lentdrivers.h"
#include "ui/devices/readerform.h"

namespace everyport::ui {

ReaderKinds::ReaderKinds(devices::DeviceRegistry& registry, ReaderForm* form)
    : QObject(form), m_registry(registry), m_form(form)
{
    m_registry.addListener(this);
}

ReaderKinds::~ReaderKinds()
{
    m_registry.removeListener(this);
}

QList<rfid::DriverInfo> ReaderKinds::all() const
{
    if (m_simulated)
        return rfid::driverInfos();
    auto kinds = m_registry.drivers().all();
    kinds.removeIf(
        [this](const rfid::DriverInfo& info) { return info.types != m_types || info.smartCards != m_smartCards; });
    return kinds;
}

void ReaderKinds::offer(const devices::SerialPort* port)
{
    m_simulated = !port;
    m_types = port && port->types;
    m_smartCards = port && port->smartCards;
    m_form->setKinds(all());
}

void ReaderKinds::offer(const devices::Device& device)
{
    m_simulated = device.simulated;
    m_types = device.kind().types;
    m_smartCards = device.kind().smartCards;
    auto kinds = all();
    if (!m_simulated && !m_registry.hasKind(device.driver))
        kinds.append(device.kind());
    m_form->setKinds(kinds);
}

void ReaderKinds::kindsChanged()
{
    auto kinds = all();
    const auto* chosen = m_form->chosenKind();
    const auto isChosen = [chosen](const rfid::DriverInfo& info) { return info.name == chosen->name; };
    if (chosen && std::none_of(kinds.cbegin(), kinds.cend(), isChosen))
        kinds.append(*chosen);
    m_form->setKinds(kinds);
}

} // namespace everyport::ui
