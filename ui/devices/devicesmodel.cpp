#include "ui/devices/devicesmodel.h"

#include <algorithm>

#include <QSet>

#include "ui/devices/computer/computerrows.h"
#include "ui/devices/portrows.h"
#include "ui/devices/readerrows.h"
#include "ui/style/painting/rowroles.h"
#include "ui/tags/tags.h"

using namespace everyport::devices;

namespace everyport::ui {

DevicesModel::DevicesModel(DeviceRegistry& registry, QObject* parent, Content content)
    : QAbstractTableModel(parent), m_registry(registry), m_hasHeadings(content == Content::ReadersAndPorts)
{
    auto readers = std::make_unique<ReaderRows>(m_registry, this);
    m_readers = readers.get();
    addSource(std::move(readers));
    if (content == Content::ReadersAndPorts) {
        auto ports = std::make_unique<PortRows>(m_registry, this);
        m_ports = ports.get();
        addSource(std::move(ports));
    }
    m_ages.setInterval(1000);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, Age), index(int(m_rows.size()) - 1, Age), {Qt::DisplayRole});
    });
}

DevicesModel::~DevicesModel() = default;

void DevicesModel::addSource(std::unique_ptr<RowSource> source)
{
    source->setEvents(this);
    m_sources.push_back(std::move(source));
    take(int(m_sources.size()) - 1);
}

void DevicesModel::addComputer(machine::Machine& machine, polls::Polls& polls)
{
    for (auto& group : computerRows(machine, polls, {Name, Place, State, Age, Columns}, this)) {
        m_computer.push_back(group.get());
        addSource(std::move(group));
    }
}

void DevicesModel::setTags(const Tags& tags)
{
    m_readers->setTags(tags);
    connect(&tags, &Tags::changed, this, [this](const QString& page, const QString& id) {
        const QModelIndex tagged = page == TaggedPage::devices ? indexOf(id) : QModelIndex();
        if (tagged.isValid())
            Q_EMIT dataChanged(tagged.siblingAtColumn(TagWords), tagged.siblingAtColumn(TagWords));
    });
}

void DevicesModel::setWatched(bool watched)
{
    watched ? m_ages.start() : m_ages.stop();
}

/// Of a row that is this source's; empty for others and for headings.
QString DevicesModel::idIn(const RowSource* source, const QModelIndex& index) const
{
    if (!source || !index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    return m_sources[size_t(row.group)].get() == source ? row.id : QString();
}

const Device* DevicesModel::device(const QModelIndex& index) const
{
    const QString id = idIn(m_readers, index);
    return id.isEmpty() ? nullptr : m_registry.find(id);
}

const SerialPort* DevicesModel::port(const QModelIndex& index) const
{
    const QString id = idIn(m_ports, index);
    return id.isEmpty() ? nullptr : m_ports->find(id);
}

bool DevicesModel::isOfComputer(const QModelIndex& index) const
{
    return std::any_of(
        m_computer.begin(), m_computer.end(), [&](const ComputerRows* group) { return !idIn(group, index).isEmpty(); });
}

QString DevicesModel::driveOf(const QModelIndex& index) const
{
    for (const ComputerRows* group : m_computer) {
        if (const ComputerPart* part = group->find(idIn(group, index)))
            return part->drive;
    }
    return {};
}

QModelIndex DevicesModel::indexOf(const QString& id) const
{
    const int row = id.isEmpty() ? -1 : rowOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

int DevicesModel::readerCount() const
{
    return int(m_registry.devices().size());
}

int DevicesModel::countOf(DeviceState state) const
{
    return m_readers->countOf(state);
}

int DevicesModel::computerCount() const
{
    int count = 0;
    for (const ComputerRows* group : m_computer)
        count += int(group->parts().size());
    return count;
}

int DevicesModel::troubleCount() const
{
    int count = 0;
    for (const auto& source : m_sources)
        count += source->troubleCount();
    return count;
}

int DevicesModel::rowOf(const QString& id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return row;
    }
    return -1;
}

int DevicesModel::groupOf(const RowSource& source) const
{
    int group = 0;
    while (m_sources[size_t(group)].get() != &source)
        ++group;
    return group;
}

int DevicesModel::beginOf(int group) const
{
    int row = 0;
    while (row < m_rows.size() && m_rows[row].group < group)
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
    const int group = m_rows[row].group;
    const bool isLast = row > 0 && m_rows[row - 1].id.isEmpty() && m_rows[row - 1].group == group
        && (row + 1 == m_rows.size() || m_rows[row + 1].group != group);
    const int first = isLast ? row - 1 : row;
    beginRemoveRows({}, first, row);
    m_rows.remove(first, row - first + 1);
    endRemoveRows();
}

/// Has the group's rows stand as its source lists them. What stays keeps its row, so nobody loses what is chosen.
void DevicesModel::take(int group)
{
    const QStringList ids = m_sources[size_t(group)]->ids();
    const QSet<QString> wanted(ids.begin(), ids.end());
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (row < m_rows.size() && m_rows[row].group == group && !m_rows[row].id.isEmpty()
            && !wanted.contains(m_rows[row].id))
            removeRow(row);
    }
    if (ids.isEmpty())
        return;
    int row = beginOf(group);
    const bool hasHeading = row < m_rows.size() && m_rows[row].group == group && m_rows[row].id.isEmpty();
    if (m_hasHeadings && !hasHeading)
        insertRow(row, {group, {}});
    row += m_hasHeadings;
    for (const QString& id : ids) {
        const bool isThere = row < m_rows.size() && m_rows[row].group == group && m_rows[row].id == id;
        if (!isThere) {
            const int before = rowOf(id);
            if (before >= 0 && before < row)
                continue; // twice in the list
            if (before >= 0)
                removeRow(before); // it stands further down: the source has another order now
            insertRow(row, {group, id});
        }
        ++row;
    }
}

void DevicesModel::rowsListed(RowSource& source)
{
    take(groupOf(source));
    Q_EMIT countsChanged();
}

void DevicesModel::rowsChanged(RowSource&, const QStringList& ids)
{
    for (const QString& id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
        Q_EMIT rowTold(id);
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
    if (row.id.isEmpty())
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_sources[size_t(row.group)]->isEditable(row.id, index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant DevicesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    const RowSource& source = *m_sources[size_t(row.group)];
    if (role == Role::GroupOf)
        return row.group;
    if (row.id.isEmpty()) {
        if (role == Role::Group)
            return true;
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(source.heading()) : QVariant();
    }
    if (role == Role::Subject)
        return row.id;
    // What is edited is what is shown.
    return source.data(row.id, index.column(), role == Qt::EditRole ? int(Qt::DisplayRole) : role);
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
    return m_readers->columns().header(section, orientation, role);
}

} // namespace everyport::ui
