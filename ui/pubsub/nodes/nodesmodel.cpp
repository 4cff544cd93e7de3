#include "ui/pubsub/nodes/nodesmodel.h"

#include <algorithm>

#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

NodesModel::NodesModel(QObject* parent) : QAbstractItemModel(parent), m_batch([this] { flush(); }, this) {}

NodesModel::~NodesModel()
{
    if (m_nodes)
        m_nodes->removeListener(this);
}

void NodesModel::setNodes(NodeSource* nodes)
{
    if (nodes == m_nodes)
        return;
    beginResetModel();
    if (m_nodes)
        m_nodes->removeListener(this);
    m_nodes = nodes;
    m_service.reset();
    m_dirty.clear();
    if (m_nodes) {
        m_nodes->addListener(this);
        m_service = std::make_unique<Branch>();
        m_service->segment = m_nodes->service().toString();
        for (const QString& name : m_nodes->names())
            add(name, false);
    }
    endResetModel();
}

int NodesModel::rowIn(const Branch& above, const QString& segment, bool* found)
{
    const auto at = std::lower_bound(above.below.begin(), above.below.end(), segment,
        [](const auto& branch, const QString& wanted) { return branch->segment < wanted; });
    *found = at != above.below.end() && (*at)->segment == segment;
    return int(at - above.below.begin());
}

/// Makes what is missing of the way to the node.
void NodesModel::add(const QString& node, bool telling)
{
    Branch* above = m_service.get();
    const QStringList segments = node.split(QLatin1Char('/'));
    for (qsizetype i = 0; i < segments.size(); ++i) {
        bool found = false;
        const int row = rowIn(*above, segments[i], &found);
        if (!found) {
            auto branch = std::make_unique<Branch>();
            branch->segment = segments[i];
            branch->path = segments.mid(0, i + 1).join(QLatin1Char('/'));
            branch->above = above;
            if (telling)
                beginInsertRows(indexOf(above), row, row);
            above->below.insert(above->below.begin() + row, std::move(branch));
            if (telling)
                endInsertRows();
        }
        above = above->below[size_t(row)].get();
    }
    above->isNode = true;
}

NodesModel::Branch* NodesModel::find(const QString& path) const
{
    Branch* at = m_service.get();
    for (const QString& segment : path.split(QLatin1Char('/'))) {
        if (!at)
            return nullptr;
        bool found = false;
        const int row = rowIn(*at, segment, &found);
        at = found ? at->below[size_t(row)].get() : nullptr;
    }
    return at;
}

void NodesModel::nodeChanged(const QString& node)
{
    if (const Branch* known = find(node); !known || !known->isNode)
        add(node, true);
    m_dirty.insert(node);
    m_batch.changed();
}

void NodesModel::touched(const QString& node)
{
    m_dirty.insert(node);
    m_batch.changed();
}

void NodesModel::nodeRemoved(const QString& node)
{
    Branch* branch = find(node);
    if (!branch)
        return;
    branch->isNode = false;
    m_dirty.remove(node);
    prune(branch);
    Q_EMIT nodeGone(node);
}

/// Folders go with the last node in them.
void NodesModel::prune(Branch* branch)
{
    while (branch != m_service.get() && !branch->isNode && branch->below.empty()) {
        Branch* above = branch->above;
        bool found = false;
        const int row = rowIn(*above, branch->segment, &found);
        beginRemoveRows(indexOf(above), row, row);
        above->below.erase(above->below.begin() + row);
        endRemoveRows();
        branch = above;
    }
    if (branch != m_service.get() && !branch->isNode) {
        const QModelIndex changed = indexOf(branch);
        Q_EMIT dataChanged(changed, changed);
    }
}

void NodesModel::flush()
{
    const QSet<QString> dirty = std::exchange(m_dirty, {});
    for (const QString& node : dirty) {
        if (const Branch* branch = m_service ? find(node) : nullptr) {
            const QModelIndex changed = indexOf(branch);
            Q_EMIT dataChanged(changed, changed);
            Q_EMIT nodeTold(node);
        }
    }
}

NodesModel::Branch* NodesModel::branchOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Branch*>(index.internalPointer()) : nullptr;
}

QModelIndex NodesModel::indexOf(const Branch* branch) const
{
    if (!branch)
        return {};
    if (branch == m_service.get())
        return createIndex(0, 0, branch);
    bool found = false;
    return createIndex(rowIn(*branch->above, branch->segment, &found), 0, branch);
}

QModelIndex NodesModel::indexOf(const QString& node) const
{
    return m_service ? indexOf(find(node)) : QModelIndex();
}

QString NodesModel::nodeOf(const QModelIndex& index) const
{
    const Branch* branch = branchOf(index);
    return branch && branch->isNode ? branch->path : QString();
}

QString NodesModel::pathOf(const QModelIndex& index) const
{
    const Branch* branch = branchOf(index);
    return branch ? branch->path : QString();
}

bool NodesModel::isService(const QModelIndex& index) const
{
    return index.isValid() && branchOf(index) == m_service.get();
}

QModelIndex NodesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    const Branch* above = branchOf(parent);
    return createIndex(row, 0, above ? above->below[size_t(row)].get() : m_service.get());
}

QModelIndex NodesModel::parent(const QModelIndex& index) const
{
    const Branch* branch = branchOf(index);
    return branch ? indexOf(branch->above) : QModelIndex();
}

int NodesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_service ? 1 : 0;
    return int(branchOf(parent)->below.size());
}

QString NodesModel::iconOf(const Branch& branch) const
{
    if (!branch.isNode)
        return QStringLiteral("folder");
    return branch.path.startsWith(QStringLiteral("vote/")) ? QStringLiteral("chart-bar") : QStringLiteral("rss");
}

QVariant NodesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Branch& branch = *branchOf(index);
    const bool service = &branch == m_service.get();
    const NodeFacts* node = branch.isNode && m_nodes ? m_nodes->find(branch.path) : nullptr;
    switch (role) {
    case Qt::DisplayRole: return shownInLine(branch.segment);
    case Qt::ToolTipRole:
        return node && !node->title.isEmpty() ? QStringLiteral("%1\n%2").arg(node->title, branch.path) : branch.path;
    case Role::MarkIs: return service ? QVariant(int(Mark::Good)) : QVariant();
    case Role::Weight: return service ? QVariant(500) : QVariant();
    case Role::IconName: return service ? QVariant() : QVariant(iconOf(branch));
    case Role::Tag: return branch.isNode && m_isLive && m_isLive(branch.path) ? QVariant(tr("live")) : QVariant();
    case Role::TagYields: return true; // nodes are told apart by their names
    case Role::Subject: return branch.path;
    case Role::Elide: return int(Qt::ElideMiddle);
    default: return {};
    }
}

} // namespace everyport::ui
