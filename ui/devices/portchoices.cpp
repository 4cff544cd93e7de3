#include "ui/devices/portchoices.h"

#include "app/devices/ports/mqttport.h"
#include "app/devices/ports/networkport.h"
#include "ui/devices/devicelabels.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport::devices;

namespace everyport::ui {

PortChoices::PortChoices(DeviceRegistry& registry, QObject* parent)
    : QAbstractListModel(parent), m_registry(registry), m_ports(registry.ports()), m_batch([this] { take(); }, this)
{
    m_registry.addListener(this);
}

PortChoices::~PortChoices()
{
    m_registry.removeListener(this);
}

const SerialPort* PortChoices::port(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_ports.size() ? &m_ports[index.row()] : nullptr;
}

bool PortChoices::isAddress(const QModelIndex& index) const
{
    return index.isValid() && index.row() == m_ports.size();
}

bool PortChoices::isByMqtt(const QModelIndex& index) const
{
    return index.isValid() && index.row() == m_ports.size() + 1;
}

QModelIndex PortChoices::indexOf(const QString& device) const
{
    for (int row = 0; row < m_ports.size(); ++row) {
        if (m_ports[row].device == device)
            return index(row);
    }
    return {};
}

QModelIndex PortChoices::firstUsable() const
{
    for (int row = 0; row < m_ports.size(); ++row) {
        if (m_ports[row].usable && !m_ports[row].types)
            return index(row);
    }
    return index(int(m_ports.size()) + 2);
}

/// Row by row, so that what is chosen stays chosen.
void PortChoices::take()
{
    const QList<SerialPort> now = m_registry.ports();
    for (qsizetype row = m_ports.size() - 1; row >= 0; --row) {
        const bool stays = std::any_of(
            now.begin(), now.end(), [&](const SerialPort& port) { return port.device == m_ports[row].device; });
        if (stays)
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_ports.removeAt(row);
        endRemoveRows();
    }
    for (const SerialPort& port : now) {
        const auto at = std::find_if(
            m_ports.begin(), m_ports.end(), [&](const SerialPort& known) { return known.device == port.device; });
        if (at != m_ports.end()) {
            *at = port;
            continue;
        }
        beginInsertRows({}, int(m_ports.size()), int(m_ports.size()));
        m_ports.append(port);
        endInsertRows();
    }
    if (!m_ports.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ports.size()) - 1));
}

int PortChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ports.size()) + 3;
}

QString PortChoices::whatHangsOn(const SerialPort& port) const
{
    if (!port.usedBy.isEmpty()) {
        const Device* user = m_registry.find(port.usedBy);
        return tr("used by %1").arg(user ? user->name : port.usedBy);
    }
    if (!port.usable)
        return port.remedy.isEmpty() ? tr("not usable") : tr("no permission");
    if (isNetworkPort(port.device))
        return tr("over the network");
    if (isMqttPort(port.device))
        return tr("by MQTT");
    if (port.smartCards)
        return tr("smart card reader");
    const QString what = port.description.isEmpty() ? port.manufacturer : port.description;
    return what.isEmpty() ? tr("nothing known about it") : what;
}

QVariant PortChoices::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SerialPort* found = port(index);
    const bool isMqtt = found ? isMqttPort(found->device) : isByMqtt(index);
    const bool isAway = isMqtt || (found ? isNetworkPort(found->device) : isAddress(index));
    switch (role) {
    case Qt::DisplayRole:
        return found ? portName(found->device)
            : isMqtt ? tr("By MQTT…")
            : isAway ? tr("Over the network…")
                     : tr("Simulated reader");
    case Role::SecondLine:
        return found ? whatHangsOn(*found)
            : isMqtt ? tr("a gateway, at a broker")
            : isAway ? tr("a serial server, by its address")
                     : tr("real frames, no hardware");
    case Role::SecondTone:
        return found && !found->usable && found->usedBy.isEmpty() ? QVariant(int(Tone::Trouble)) : QVariant();
    case Role::Weight: return 500;
    case Role::IconName:
        return isAway ? QStringLiteral("network") : found ? QStringLiteral("usb") : QStringLiteral("nfc");
    case Role::Faded: return found && !found->usable;
    case Role::Subject: return found ? found->device : QString();
    case Role::Elide: return int(Qt::ElideMiddle); // ports differ at their ends
    case Qt::ToolTipRole: return found ? QVariant(found->why) : QVariant();
    default: return {};
    }
}

} // namespace everyport::ui
