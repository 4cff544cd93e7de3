#include "app/devices/porttable.h"

#include "app/devices/ports/mqttport.h"
#include "app/devices/ports/networkport.h"
#include "app/devices/ports/portlist.h"
#include "app/devices/ports/smartcardport.h"
#include "app/devices/whereabouts.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

void PortTable::look(const QList<Device>& devices)
{
    m_paths.clear();
    m_ports = portsIn(m_folder);
    if (!m_carried.isEmpty())
        m_ports += portsIn(m_carried);
    m_firstLine = m_ports.size();
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (line->terminal.isEmpty())
            continue;
        m_paths.lead(line.key(), line->terminal);
        m_ports.append({.device = line.key(), .smartCards = isSmartCardPort(line.key())});
    }
    number();
    for (const auto& device : devices)
        note(device);
    markUsers(devices);
}

// Where a line is that somebody carries, only setLine says.
void PortTable::add(const Device& device)
{
    if (!isCarriedPort(device.device()))
        m_paths.forget(device.device());
    note(device);
}

bool PortTable::setLine(const QString& port, const QString& terminal, const QString& why)
{
    const Line line{terminal, why};
    const auto known = m_lines.constFind(port);
    if (known != m_lines.cend() && *known == line)
        return false;
    const bool isElsewhere = terminal != m_lines.value(port).terminal;
    m_lines.insert(port, line);
    if (isElsewhere)
        place(port, terminal);
    return true;
}

bool PortTable::forgetLine(const QString& port)
{
    if (!m_lines.contains(port))
        return false;
    setLine(port, {});
    return m_lines.remove(port) > 0;
}

void PortTable::place(const QString& port, const QString& terminal)
{
    m_ports.removeIf([&](const SerialPort& one) { return one.device == port; });
    m_paths.forget(port);
    if (!terminal.isEmpty()) {
        m_paths.lead(port, terminal);
        auto at = m_firstLine;
        while (at < m_ports.size() && isCarriedPort(m_ports[at].device) && m_ports[at].device < port)
            ++at;
        m_ports.insert(at, {.device = port, .smartCards = isSmartCardPort(port)});
    }
    number();
}

void PortTable::number()
{
    m_at.clear();
    for (qsizetype k = 0; k < m_ports.size(); ++k)
        m_at.insert(m_paths.of(m_ports[k].device), k);
}

QString PortTable::absenceOf(const Device& device) const
{
    const auto why = isCarriedPort(device.device()) ? whyGone(device.device()) : QString();
    if (!why.isEmpty())
        return why;
    // A service that runs says itself what it waits for.
    if (isMqttPort(device.device()))
        return u"No service of the kind mqtt hears %1. Add one, or start it; then it goes on by itself."_s.arg(
            device.name);
    return isNetworkPort(device.device())
        ? u"%1 is not connected yet. It goes on by itself when its line answers."_s.arg(device.name)
        : u"%1 is not plugged in. It goes on by itself when it comes back."_s.arg(device.name);
}

void PortTable::note(const Device& device)
{
    const auto path = device.device();
    if (path.isEmpty() || isCarriedPort(path) || m_at.contains(m_paths.of(path)))
        return;
    if (auto port = portAt(path); !port.device.isEmpty()) {
        m_at.insert(m_paths.of(path), m_ports.size());
        m_ports.append(port);
    }
}

void PortTable::markUsers(const QList<Device>& devices)
{
    QHash<QString, QString> users;
    for (const auto& device : devices) {
        if (const auto path = device.device(); !path.isEmpty())
            users.insert(m_paths.of(path), device.id);
    }
    for (auto& port : m_ports)
        port.usedBy = users.value(m_paths.of(port.device));
}

const SerialPort* PortTable::at(const QString& path) const
{
    const auto found = m_at.constFind(m_paths.of(path));
    return found == m_at.constEnd() ? nullptr : &m_ports[*found];
}

QStringList PortTable::find(const QList<Device>& devices) const
{
    return findPorts(devices, m_ports, m_paths);
}

} // namespace everyport::devices
