#include "ui/console/objects/objectmodel.h"

#include "ui/console/objects/objectnode.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

QString infoOf(const QMetaObject* meta, const QByteArray& name)
{
    const int at = meta->indexOfClassInfo(name.constData());
    return at < 0 ? QString() : QString::fromUtf8(meta->classInfo(at).value());
}

} // namespace

ObjectModel::ObjectModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>()), m_batch([this] { refresh(); }, this)
{
    m_root->isFilled = true;
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, qOverload<>(&ObjectModel::refresh));
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
    auto node = std::make_unique<Node>();
    node->kind = Node::Kind::Property;
    node->object = owner;
    node->property = owner->metaObject()->property(owner->metaObject()->indexOfProperty(property));
    node->name = QString::fromLatin1(property);
    node->expression = expression;
    read(*node);
    const int row = int(m_root->children.size());
    changing([&] {
        beginInsertRows({}, row, row);
        m_root->add(std::move(node));
        endInsertRows();
    });
    listen(owner);
}

void ObjectModel::showObject(QObject* object, const QString& expression)
{
    changing([&] {
        beginResetModel();
        m_root = std::make_unique<Node>();
        m_root->object = object;
        m_root->expression = expression;
        fillObject(*m_root);
        endResetModel();
    });
}

void ObjectModel::setAwake(bool awake)
{
    m_isAwake = awake;
    awake ? m_second.start() : m_second.stop();
    if (awake && std::exchange(m_waits, false))
        m_batch.changed();
}

void ObjectModel::told()
{
    if (m_isAwake)
        m_batch.changed();
    else
        m_waits = true;
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
    const Node* node = nodeOf(parent);
    if (node->isFilled)
        return !node->children.empty();
    return (node->kind == Node::Kind::Object && node->object) || node->count > 0;
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
    fillObject(filled);
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
    const Node* node = nodeOf(index);
    if (!node->object)
        return {};
    const QMetaObject* meta = node->object->metaObject();
    const QString about = node->kind == Node::Kind::Object ? infoOf(meta, "doc")
                                                           : infoOf(meta, "doc:" + node->name.toUtf8());
    QStringList lines{node->expression};
    if (node->value.size() > m_longest)
        lines.append(node->value);
    if (!about.isEmpty())
        lines.append(about);
    return lines.join(u'\n');
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
