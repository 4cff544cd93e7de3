#include "app/devices/porttable.h"

#include <algorithm>

#include "app/devices/absence.h"
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

QString PortTable::Line::whyGone() const
{
    QStringList all;
    for (const auto& [of, why] : whys) {
        if (carrier == of)
            return why;
        if (!carrier && !why.isEmpty() && !all.contains(why))
            all.append(why);
    }
    return all.join(u' ');
}

void PortTable::Line::setWhy(const void* of, const QString& why)
{
    const auto known = std::find_if(whys.begin(), whys.end(), [of](const auto& one) { return one.first == of; });
    if (known == whys.end())
        whys.append({of, why});
    else
        known->second = why;
}

bool PortTable::setLine(const QString& port, const QString& terminal, const QString& why, const void* carrier)
{
    const bool isNew = !m_lines.contains(port);
    auto& line = m_lines[port];
    const auto before = line;
    line.terminal = terminal;
    line.setWhy(carrier, why);
    if (!terminal.isEmpty())
        line.carrier = carrier;
    if (!isNew && line.terminal == before.terminal && line.whyGone() == before.whyGone())
        return false;
    if (terminal != before.terminal)
        place(port, terminal);
    return true;
}

bool PortTable::forgetLine(const QString& port, const void* carrier)
{
    const auto line = m_lines.find(port);
    if (line == m_lines.end())
        return false;
    const auto before = *line;
    line->whys.removeIf([carrier](const auto& one) { return one.first == carrier; });
    if (line->carrier == carrier) {
        line->carrier.reset();
        line->terminal.clear();
    }
    const bool isElsewhere = line->terminal != before.terminal;
    const bool isGone = line->whys.isEmpty();
    const bool isChanged = isGone || isElsewhere || line->whyGone() != before.whyGone();
    if (isGone)
        m_lines.erase(line);
    if (isElsewhere)
        place(port, {});
    return isChanged;
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
    return why.isEmpty() ? absenceText(device) : why;
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
