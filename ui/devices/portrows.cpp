#include "ui/devices/portrows.h"

#include <algorithm>

#include "ui/devices/devicecolumns.h"
#include "ui/devices/devicesmodel.h"

using namespace everyport::devices;

namespace everyport::ui {

PortRows::PortRows(DeviceRegistry& registry, QObject* holder)
    : m_registry(registry),
      m_columns(portColumns(registry)),
      m_ports(registry.ports()),
      m_batch([this] { look(); }, holder)
{
    m_registry.addListener(this);
}

PortRows::~PortRows()
{
    m_registry.removeListener(this);
}

const SerialPort* PortRows::find(const QString& id) const
{
    const auto at = std::find_if(
        m_ports.begin(), m_ports.end(), [&id](const SerialPort& port) { return port.device == id; });
    return at == m_ports.end() ? nullptr : &*at;
}

QString PortRows::heading() const
{
    return DevicesModel::tr("Ports");
}

QStringList PortRows::ids() const
{
    QStringList ids;
    for (const SerialPort& port : m_ports)
        ids.append(port.device);
    return ids;
}

QVariant PortRows::data(const QString& id, int column, int role) const
{
    const SerialPort* port = find(id);
    return port ? m_columns.data(*port, column, role) : QVariant();
}

void PortRows::look()
{
    QList<SerialPort> now = m_registry.ports();
    if (now == m_ports)
        return;
    const QStringList before = ids();
    m_ports = std::move(now);
    const QStringList after = ids();
    if (after != before)
        tellListed();
    tellChanged(after);
}

} // namespace everyport::ui
