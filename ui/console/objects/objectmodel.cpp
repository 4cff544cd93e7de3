#include "ui/console/objects/objectmodel.h"

#include <QHash>

#include "ui/console/objects/objectnode.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

ObjectModel::ObjectModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>()), m_watch([this] { refresh(); }, this)
{
    m_root->isFilled = true;
}

ObjectModel::~ObjectModel() = default;

void ObjectModel::changing(const std::function<void()>& change)
{
    m_isChanging = true;
    change();
    m_isChanging = false;
}

void ObjectModel::addList(QObject* owner, const char* property, const QString& expression)
{
    const QMetaObject* meta = owner->metaObject();
    auto node = Node::ofProperty(owner, meta->property(meta->indexOfProperty(property)), expression);
    const int row = int(m_root->children.size());
    changing([&] {
        beginInsertRows({}, row, row);
        m_root->add(std::move(node));
        endInsertRows();
    });
    m_watch.watch(owner);
}

void ObjectModel::showObject(QObject* object, const QString& expression)
{
    changing([&] {
        beginResetModel();
        m_root = std::make_unique<Node>();
        m_root->object = object;
        m_root->expression = expression;
        fillMembers(*m_root);
        endResetModel();
    });
}

void ObjectModel::setAwake(bool awake)
{
    m_watch.setAwake(awake);
}

/// The signals that become its children are followed from now on.
void ObjectModel::fillMembers(Node& node)
{
    node.fillMembers();
    if (node.object)
        m_watch.watch(node.object);
}

ObjectModel::Node* ObjectModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex ObjectModel::indexOf(const Node* node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, const_cast<Node*>(node));
}

QModelIndex ObjectModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex ObjectModel::parent(const QModelIndex& index) const
{
    const Node* node = nodeOf(index);
    return node == m_root.get() || !node->parent ? QModelIndex() : indexOf(node->parent);
}

int ObjectModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

bool ObjectModel::hasChildren(const QModelIndex& parent) const
{
    return nodeOf(parent)->hasChildren();
}

bool ObjectModel::canFetchMore(const QModelIndex& parent) const
{
    return !m_isChanging && !nodeOf(parent)->isFilled && hasChildren(parent);
}

void ObjectModel::fetchMore(const QModelIndex& parent)
{
    Node* node = nodeOf(parent);
    if (node->isFilled || m_isChanging)
        return;
    if (node->kind != Node::Kind::Object) {
        node->isFilled = true;
        refresh(*node);
        return;
    }
    // Its rows are not there before it is told how many.
    Node filled;
    filled.object = node->object;
    filled.expression = node->expression;
    fillMembers(filled);
    node->isFilled = true;
    if (filled.children.empty())
        return;
    changing([&] {
        beginInsertRows(parent, 0, int(filled.children.size()) - 1);
        for (auto& child : filled.children)
            node->add(std::move(child));
        endInsertRows();
    });
}

void ObjectModel::refresh()
{
    refresh(*m_root);
}

void ObjectModel::refresh(Node& node)
{
    if (&node != m_root.get()) {
        const QString name = node.name, value = node.value;
        const Mark mark = node.mark;
        node.read();
        if (name != node.name || value != node.value || mark != node.mark) {
            const QModelIndex at = indexOf(&node);
            Q_EMIT dataChanged(at, at);
        }
    }
    if (!node.isFilled)
        return;
    if (node.kind == Node::Kind::Property && node.object) {
        const QVariant value = node.property.read(node.object);
        if (node.isList())
            refreshObjects(node, value.value<QList<QObject*>>());
        else if (value.metaType().id() == QMetaType::QVariantMap)
            refreshEntries(node, value.toMap());
        else if (QObject* single = value.value<QObject*>())
            refreshObjects(node, {single});
    }
    for (const auto& child : node.children)
        refresh(*child);
}

void ObjectModel::removeRow(Node& node, int row)
{
    changing([&] {
        beginRemoveRows(indexOf(&node), row, row);
        node.children.erase(node.children.begin() + row);
        node.number();
        endRemoveRows();
    });
}

void ObjectModel::refreshObjects(Node& node, const QList<QObject*>& all)
{
    const QList<QObject*> objects = all.mid(0, mostChildren);
    const QModelIndex where = indexOf(&node);
    for (int row = int(node.children.size()) - 1; row >= 0; --row) {
        QObject* shown = node.children[size_t(row)]->object;
        if (shown && objects.contains(shown))
            continue;
        removeRow(node, row);
    }
    QHash<QString, int> names;
    for (const QObject* object : objects)
        ++names[shownNameOf(object)];
    for (int row = 0; row < objects.size(); ++row) {
        if (size_t(row) < node.children.size() && node.children[size_t(row)]->object == objects[row])
            continue;
        const QString name = shownNameOf(objects[row]);
        const QString id = objects[row]->property("id").toString();
        const QString expression = node.isList()
            ? itemExpression(node.expression, names[name] > 1 && !id.isEmpty() ? id : name)
            : node.expression;
        auto child = Node::ofObject(objects[row], expression);
        child->parent = &node;
        // One that has moved is taken out at its old place.
        for (int old = row; old < int(node.children.size()); ++old) {
            if (node.children[size_t(old)]->object != objects[row])
                continue;
            removeRow(node, old);
            break;
        }
        changing([&] {
            beginInsertRows(where, row, row);
            node.children.insert(node.children.begin() + row, std::move(child));
            node.number();
            endInsertRows();
        });
        m_watch.watch(objects[row]);
    }
}

void ObjectModel::refreshEntries(Node& node, const QVariantMap& entries)
{
    const QStringList keys = entries.keys().mid(0, mostChildren);
    const QModelIndex where = indexOf(&node);
    const bool same = std::equal(keys.begin(), keys.end(), node.children.begin(), node.children.end(),
        [](const QString& key, const auto& child) { return child->name == key; });
    if (!same) {
        if (!node.children.empty()) {
            changing([&] {
                beginRemoveRows(where, 0, int(node.children.size()) - 1);
                node.children.clear();
                endRemoveRows();
            });
        }
        if (!keys.isEmpty()) {
            changing([&] {
                beginInsertRows(where, 0, int(keys.size()) - 1);
                for (const QString& key : keys) {
                    auto child = std::make_unique<Node>();
                    child->kind = Node::Kind::Entry;
                    child->name = key;
                    child->expression = itemExpression(node.expression, key);
                    node.add(std::move(child));
                }
                endInsertRows();
            });
        }
    }
    for (const auto& child : node.children) {
        const QString value = valueText(entries.value(child->name));
        if (std::exchange(child->value, value) != value) {
            const QModelIndex at = indexOf(child.get());
            Q_EMIT dataChanged(at, at);
        }
    }
}

QVariant ObjectModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node* node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return shownInLine(node->name);
    case Qt::ToolTipRole: return documentation(index);
    case Qt::AccessibleTextRole:
        return shownInLine(node->value.isEmpty() ? node->name : node->name + u", "_s + node->value);
    case Role::RightText:
        if (node->kind == Node::Kind::Object)
            return {};
        return node->value.size() > m_longest ? node->value.left(m_longest - 1) + u'…' : node->value;
    case Role::MarkIs: return node->mark == Mark::None ? QVariant() : QVariant(int(node->mark));
    case Role::Mono: return node->parent != m_root.get() || m_root->object;
    case Role::Weight: return node->parent == m_root.get() && !m_root->object ? 600 : 400;
    case Role::Faded: return !node->object && node->kind != Node::Kind::Entry;
    case Role::Expression: return node->expression;
    case Role::Copy: return node->expression;
    default: return {};
    }
}

QString ObjectModel::documentation(const QModelIndex& index) const
{
    return nodeOf(index)->documentation(m_longest);
}

Qt::ItemFlags ObjectModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

QStringList ObjectModel::mimeTypes() const
{
    return {expressionMimeType()};
}

QMimeData* ObjectModel::mimeData(const QModelIndexList& indexes) const
{
    return expressionMimeData(indexes);
}

} // namespace everyport::ui
