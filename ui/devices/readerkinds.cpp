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
    return m_simulated ? rfid::driverInfos() : m_registry.drivers().all();
}

void ReaderKinds::offer(bool simulated)
{
    m_simulated = simulated;
    m_form->setKinds(all());
}

void ReaderKinds::offer(const devices::Device& device)
{
    m_simulated = device.simulated;
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
