// ObjectModel's part in reading the objects and in following them.
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include "ui/console/objects/objectnode.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QVariant& value)
{
    if (!value.isValid())
        return u"None"_s;
    switch (value.metaType().id()) {
    case QMetaType::Bool: return value.toBool() ? u"True"_s : u"False"_s;
    case QMetaType::QStringList: return value.toStringList().join(u", "_s);
    case QMetaType::QDateTime: return value.toDateTime().toString(Qt::ISODate);
    case QMetaType::Int:
    case QMetaType::LongLong: return QLocale().toString(value.toLongLong());
    case QMetaType::UInt:
    case QMetaType::ULongLong: return QLocale().toString(value.toULongLong());
    default: return value.toString().simplified().left(200);
    }
}

QString nameOf(const QObject* object)
{
    for (const char* property : {"name", "id"}) {
        const QString name = object->property(property).toString();
        if (!name.isEmpty())
            return name;
    }
    return QString::fromLatin1(object->metaObject()->className()).section(u"::"_s, -1);
}

bool isList(const QMetaProperty& property)
{
    return property.metaType() == QMetaType::fromType<QList<QObject*>>();
}

} // namespace

int stateMark(const QString& word)
{
    static const QHash<QString, Mark> marks{{u"running"_s, Mark::Good}, {u"ready"_s, Mark::Good},
        {u"open"_s, Mark::Good}, {u"online"_s, Mark::Good}, {u"starting"_s, Mark::Working},
        {u"connecting"_s, Mark::Working}, {u"closing"_s, Mark::Working}, {u"stopping"_s, Mark::Working},
        {u"failed"_s, Mark::Failed}, {u"stopped"_s, Mark::Stopped}, {u"off"_s, Mark::Stopped},
        {u"offline"_s, Mark::Stopped}, {u"unplugged"_s, Mark::Stopped}, {u"closed"_s, Mark::Finished},
        {u"draft"_s, Mark::Draft}, {u"busy"_s, Mark::Trouble}, {u"no permission"_s, Mark::Trouble}};
    return int(marks.value(word, Mark::None));
}

void ObjectModel::listen(QObject* object)
{
    static const int slot = staticMetaObject.indexOfSlot("told()");
    const QMetaObject* meta = object->metaObject();
    for (int at = QObject::staticMetaObject.methodCount(); at < meta->methodCount(); ++at) {
        if (meta->method(at).methodType() == QMetaMethod::Signal)
            QMetaObject::connect(object, at, this, slot, Qt::UniqueConnection);
    }
    connect(object, &QObject::destroyed, this, &ObjectModel::told, Qt::UniqueConnection);
}

std::unique_ptr<ObjectModel::Node> ObjectModel::objectNode(Node* parent, QObject* object, const QString& expression)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->object = object;
    node->expression = expression;
    read(*node);
    return node;
}

void ObjectModel::fillObject(Node& node)
{
    node.isFilled = true;
    if (!node.object)
        return;
    const QMetaObject* meta = node.object->metaObject();
    for (int at = QObject::staticMetaObject.propertyCount(); at < meta->propertyCount(); ++at) {
        auto child = std::make_unique<Node>();
        child->kind = Node::Kind::Property;
        child->object = node.object;
        child->property = meta->property(at);
        child->name = QString::fromLatin1(child->property.name());
        child->expression = node.expression.isEmpty() ? child->name : node.expression + u'.' + child->name;
        read(*child);
        node.add(std::move(child));
    }
    for (int at = QObject::staticMetaObject.methodCount(); at < meta->methodCount(); ++at) {
        if (meta->method(at).methodType() != QMetaMethod::Signal
            || (meta->method(at).attributes() & QMetaMethod::Cloned))
            continue;
        auto child = std::make_unique<Node>();
        child->kind = Node::Kind::Signal;
        child->object = node.object;
        child->name = QString::fromLatin1(meta->method(at).name());
        child->value = tr("signal");
        child->expression = node.expression.isEmpty() ? child->name : node.expression + u'.' + child->name;
        node.add(std::move(child));
    }
    listen(node.object);
}

/// What the row itself shows, not what is below it.
void ObjectModel::read(Node& node)
{
    if (node.kind == Node::Kind::Signal || node.kind == Node::Kind::Entry)
        return;
    if (!node.object) {
        node.value = tr("gone");
        node.count = -1;
        node.mark = Mark::None;
        return;
    }
    if (node.kind == Node::Kind::Object) {
        node.name = nameOf(node.object);
        const QString state = node.object->property("state").toString();
        node.mark = Mark(stateMark(state));
        node.value = state;
        return;
    }
    const QVariant value = node.property.read(node.object);
    if (isList(node.property))
        node.count = value.value<QList<QObject*>>().size();
    else if (value.metaType().id() == QMetaType::QVariantMap)
        node.count = value.toMap().size();
    else if (value.canConvert<QObject*>() && value.value<QObject*>())
        node.count = 1;
    node.value = node.count < 0 ? textOf(value)
        : node.count == 1 && !isList(node.property) && value.metaType().id() != QMetaType::QVariantMap
        ? QString()
        : QLocale().toString(node.count);
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
        read(node);
        if (name != node.name || value != node.value || mark != node.mark) {
            const QModelIndex at = indexOf(&node);
            Q_EMIT dataChanged(at, at);
        }
    }
    if (!node.isFilled)
        return;
    if (node.kind == Node::Kind::Property && node.object) {
        const QVariant value = node.property.read(node.object);
        if (isList(node.property))
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
        ++names[nameOf(object)];
    for (int row = 0; row < objects.size(); ++row) {
        if (size_t(row) < node.children.size() && node.children[size_t(row)]->object == objects[row])
            continue;
        const QString name = nameOf(objects[row]);
        const QString id = objects[row]->property("id").toString();
        const QString expression = isList(node.property)
            ? itemExpression(node.expression, names[name] > 1 && !id.isEmpty() ? id : name)
            : node.expression;
        auto child = objectNode(&node, objects[row], expression);
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
        listen(objects[row]);
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
        const QString value = textOf(entries.value(child->name));
        if (std::exchange(child->value, value) != value) {
            const QModelIndex at = indexOf(child.get());
            Q_EMIT dataChanged(at, at);
        }
    }
}

} // namespace everyport::ui
