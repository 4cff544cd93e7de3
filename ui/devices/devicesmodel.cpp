#include "ui/devices/devicesmodel.h"

#include "ui/devices/devicecolumns.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport::devices;

namespace everyport::ui {
namespace {

enum Group { Readers, Ports };

} // namespace

DevicesModel::DevicesModel(DeviceRegistry& registry, QObject* parent, Content content)
    : QAbstractTableModel(parent),
      m_registry(registry),
      m_content(content),
      m_readerColumns(readerColumns()),
      m_portColumns(portColumns(registry)),
      m_batch([this] { flush(); }, this),
      m_portBatch([this] { takePorts(); }, this)
{
    const QList<Device> all = m_registry.devices();
    if (!all.isEmpty() && m_content == Content::ReadersAndPorts)
        m_rows.append({Row::Kind::Heading, tr("Readers"), Readers});
    for (const Device& device : all)
        m_rows.append({Row::Kind::Reader, device.id, Readers});
    m_registry.addListener(this);
    takePorts();
    m_ages.setInterval(1000);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, Age), index(int(m_rows.size()) - 1, Age), {Qt::DisplayRole});
    });
}

DevicesModel::~DevicesModel()
{
    m_registry.removeListener(this);
}

void DevicesModel::setWatched(bool watched)
{
    watched ? m_ages.start() : m_ages.stop();
}

const Device* DevicesModel::device(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()].kind != Row::Kind::Reader)
        return nullptr;
    return m_registry.find(m_rows[index.row()].id);
}

const SerialPort* DevicesModel::port(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()].kind != Row::Kind::Port)
        return nullptr;
    for (const SerialPort& port : m_ports) {
        if (port.device == m_rows[index.row()].id)
            return &port;
    }
    return nullptr;
}

QModelIndex DevicesModel::indexOf(const QString& id) const
{
    int row = rowOf(Row::Kind::Reader, id);
    if (row < 0)
        row = rowOf(Row::Kind::Port, id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

int DevicesModel::readerCount() const
{
    return int(m_registry.devices().size());
}

int DevicesModel::countOf(DeviceState state) const
{
    int count = 0;
    for (const Device& device : m_registry.devices())
        count += device.state == state;
    return count;
}

int DevicesModel::troubleCount() const
{
    int count = 0;
    for (const Device& device : m_registry.devices())
        count += isTrouble(device.state);
    return count;
}

int DevicesModel::rowOf(Row::Kind kind, const QString& id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == kind && m_rows[row].id == id)
            return row;
    }
    return -1;
}

int DevicesModel::endOfGroup(int group) const
{
    int row = 0;
    while (row < m_rows.size() && m_rows[row].group <= group)
        ++row;
    return row;
}

void DevicesModel::insertRow(int row, Row what)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, std::move(what));
    endInsertRows();
}

/// With its heading when it was the last of its group.
void DevicesModel::removeRow(int row)
{
    const bool last = row > 0 && m_rows[row - 1].kind == Row::Kind::Heading
        && (row + 1 == m_rows.size() || m_rows[row + 1].kind == Row::Kind::Heading);
    const int first = last ? row - 1 : row;
    beginRemoveRows({}, first, row);
    m_rows.remove(first, row - first + 1);
    endRemoveRows();
}

void DevicesModel::deviceAdded(const QString& id)
{
    if (rowOf(Row::Kind::Reader, id) >= 0)
        return;
    if (m_content == Content::ReadersAndPorts && (m_rows.isEmpty() || m_rows.first().group != Readers))
        insertRow(0, {Row::Kind::Heading, tr("Readers"), Readers});
    insertRow(endOfGroup(Readers), {Row::Kind::Reader, id, Readers});
    m_portBatch.changed(); // its port is taken now
    Q_EMIT countsChanged();
}

void DevicesModel::deviceRemoved(const QString& id)
{
    const int row = rowOf(Row::Kind::Reader, id);
    if (row < 0)
        return;
    m_dirty.remove(id);
    removeRow(row);
    m_portBatch.changed();
    Q_EMIT countsChanged();
}

void DevicesModel::deviceChanged(const QString& id)
{
    m_dirty.insert(id);
    m_batch.changed();
}

void DevicesModel::portsChanged()
{
    m_portBatch.changed();
}

void DevicesModel::flush()
{
    const QSet<QString> dirty = std::exchange(m_dirty, {});
    for (const QString& id : dirty) {
        const int row = rowOf(Row::Kind::Reader, id);
        if (row < 0)
            continue;
        Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
        Q_EMIT deviceTold(id);
    }
    Q_EMIT countsChanged();
}

void DevicesModel::takePorts()
{
    const QList<SerialPort> now = m_content == Content::Readers ? QList<SerialPort>() : m_registry.ports();
    if (now == m_ports)
        return;
    const auto has = [](const QList<SerialPort>& list, const QString& device) {
        return std::any_of(list.begin(), list.end(), [&](const SerialPort& port) { return port.device == device; });
    };
    const QList<SerialPort> before = std::exchange(m_ports, now);
    for (const SerialPort& port : before) {
        const int row = rowOf(Row::Kind::Port, port.device);
        if (row >= 0 && !has(now, port.device))
            removeRow(row);
    }
    for (const SerialPort& port : now) {
        const int row = rowOf(Row::Kind::Port, port.device);
        if (row >= 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
            continue;
        }
        if (m_rows.isEmpty() || m_rows.last().group != Ports)
            insertRow(int(m_rows.size()), {Row::Kind::Heading, tr("Serial ports"), Ports});
        insertRow(int(m_rows.size()), {Row::Kind::Port, port.device, Ports});
    }
    Q_EMIT countsChanged();
}

int DevicesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DevicesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

Qt::ItemFlags DevicesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return Qt::NoItemFlags;
    const Row& row = m_rows[index.row()];
    if (row.kind == Row::Kind::Heading)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (row.kind == Row::Kind::Reader && (index.column() == Name || index.column() == Place))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant DevicesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    if (role == Role::GroupOf)
        return row.group;
    if (row.kind == Row::Kind::Heading) {
        if (role == Role::Group)
            return true;
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(row.id) : QVariant();
    }
    if (role == Role::Subject)
        return row.id;
    const int cell = role == Qt::EditRole ? int(Qt::DisplayRole) : role; // what is edited is what is shown
    if (const Device* found = device(index))
        return m_readerColumns.data(*found, index.column(), cell);
    if (const SerialPort* found = port(index))
        return m_portColumns.data(*found, index.column(), cell);
    return {};
}

bool DevicesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Device* found = device(index);
    const QString text = value.toString().trimmed();
    if (!found || role != Qt::EditRole)
        return false;
    if (index.column() == Name && !text.isEmpty() && text != found->name)
        Q_EMIT renameWanted(found->id, text);
    else if (index.column() == Place && text != found->place)
        Q_EMIT placeWanted(found->id, text);
    else
        return false;
    return true;
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_readerColumns.header(section, orientation, role);
}

} // namespace everyport::ui
