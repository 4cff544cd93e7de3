#include "app/devices/readeropener.h"

#include "app/devices/serialline.h"
#include "app/devices/simulator.h"

namespace everyport::devices {

ReaderOpener::ReaderOpener(
    Reactor& reactor, const PortTable& table, const Trials& trials, std::function<void(const Device&)> identified)
    : m_reactor(reactor), m_table(table), m_trials(trials), m_identified(std::move(identified))
{
}

void ReaderOpener::settle(ReaderSet::Entry& entry, const QString& port)
{
    const auto& device = entry.reader->device();
    if (device.enabled)
        device.simulated ? settleSimulated(entry) : settleReal(*entry.reader, port);
    else if (device.state != DeviceState::Disabled)
        entry.reader->close(DeviceState::Disabled);
}

void ReaderOpener::settleReal(Reader& reader, const QString& port)
{
    if (port.isEmpty()) {
        reader.close(DeviceState::Unplugged, m_table.absenceOf(reader.device()));
        return;
    }
    adopt(reader, port);
    if (m_trials.has(m_table.real(port)))
        reader.close(DeviceState::BeingTried);
    else if (!reader.isOpen())
        reader.open(m_table.real(port));
}

void ReaderOpener::settleSimulated(ReaderSet::Entry& entry)
{
    auto& reader = *entry.reader;
    if (reader.isOpen())
        return;
    auto simulator = Simulator::make(m_reactor, reader.device().driver);
    if (!simulator) {
        reader.close(DeviceState::Failed, simulator.error().text);
        return;
    }
    entry.simulator = std::move(*simulator);
    reader.open(entry.simulator->port());
}

// It may stand at another port today; and the first time it is seen, its identity is learnt.
void ReaderOpener::adopt(Reader& reader, const QString& port)
{
    const auto* at = m_table.at(port);
    auto& device = reader.edit();
    const auto before = std::tuple(device.endpoint, device.usbSerial, device.usbPath);
    if (device.device() != port)
        device.endpoint = movedEndpoint(device.endpoint, port);
    if (at && !at->usbPath.isEmpty()) {
        device.usbSerial = at->usbSerial;
        device.usbPath = at->usbPath;
    }
    if (before == std::tuple(device.endpoint, device.usbSerial, device.usbPath))
        return;
    m_identified(device);
    reader.changed();
}

} // namespace everyport::devices
