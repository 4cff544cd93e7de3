#include "ui/console/objects/objectnode.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

QString infoOf(const QMetaObject* meta, const QByteArray& name)
{
    const int at = meta->indexOfClassInfo(name.constData());
    return at < 0 ? QString() : QString::fromUtf8(meta->classInfo(at).value());
}

/// What a member of the thing is called at the prompt.
QString below(const ObjectNode& node, const QString& member)
{
    return node.expression.isEmpty() ? member : node.expression + u'.' + member;
}

} // namespace

QString valueText(const QVariant& value)
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

QString shownNameOf(const QObject* object)
{
    for (const char* property : {"name", "id"}) {
        const QString name = object->property(property).toString();
        if (!name.isEmpty())
            return name;
    }
    return QString::fromLatin1(object->metaObject()->className()).section(u"::"_s, -1);
}

QString spokenNameOf(const QObject* object)
{
    QString kind = QString::fromLatin1(object->metaObject()->className()).section(u"::"_s, -1);
    if (kind.endsWith("Face"_L1) && kind.size() > 4)
        kind.chop(4);
    const QString name = shownNameOf(object);
    const QString state = object->property("state").toString();
    QString words = kind;
    if (name != QString::fromLatin1(object->metaObject()->className()).section(u"::"_s, -1))
        words += u' ' + name;
    return (state.isEmpty() ? words : words + u", "_s + state).left(200);
}

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

std::unique_ptr<ObjectNode> ObjectNode::ofObject(QObject* object, const QString& expression)
{
    auto node = std::make_unique<ObjectNode>();
    node->object = object;
    node->expression = expression;
    node->read();
    return node;
}

std::unique_ptr<ObjectNode> ObjectNode::ofProperty(QObject* owner, const QMetaProperty& property, const QString& called)
{
    auto node = std::make_unique<ObjectNode>();
    node->kind = Kind::Property;
    node->object = owner;
    node->property = property;
    node->name = QString::fromLatin1(property.name());
    node->expression = called;
    node->read();
    return node;
}

void ObjectNode::read()
{
    if (kind == Kind::Signal || kind == Kind::Entry)
        return;
    if (!object) {
        value = tr("gone");
        count = -1;
        mark = Mark::None;
        return;
    }
    if (kind == Kind::Object) {
        name = shownNameOf(object);
        const QString state = object->property("state").toString();
        mark = Mark(stateMark(state));
        value = state;
        return;
    }
    const QVariant now = property.read(object);
    const bool isMap = now.metaType().id() == QMetaType::QVariantMap;
    if (isList())
        count = now.value<QList<QObject*>>().size();
    else if (isMap)
        count = now.toMap().size();
    else if (now.canConvert<QObject*>() && now.value<QObject*>())
        count = 1;
    const bool isSingle = count == 1 && !isList() && !isMap;
    value = count < 0 ? valueText(now) : isSingle ? QString() : QLocale().toString(count);
}

void ObjectNode::fillMembers()
{
    isFilled = true;
    if (!object)
        return;
    const QMetaObject* meta = object->metaObject();
    for (int at = QObject::staticMetaObject.propertyCount(); at < meta->propertyCount(); ++at) {
        const QMetaProperty member = meta->property(at);
        const QString called = QString::fromLatin1(member.name());
        add(ofProperty(object, member, below(*this, called)));
    }
    for (int at = QObject::staticMetaObject.methodCount(); at < meta->methodCount(); ++at) {
        if (meta->method(at).methodType() != QMetaMethod::Signal
            || (meta->method(at).attributes() & QMetaMethod::Cloned))
            continue;
        auto child = std::make_unique<ObjectNode>();
        child->kind = Kind::Signal;
        child->object = object;
        child->name = QString::fromLatin1(meta->method(at).name());
        child->value = tr("signal");
        child->expression = below(*this, child->name);
        add(std::move(child));
    }
}

bool ObjectNode::hasChildren() const
{
    if (isFilled)
        return !children.empty();
    return (kind == Kind::Object && object) || count > 0;
}

bool ObjectNode::isList() const
{
    return property.metaType() == QMetaType::fromType<QList<QObject*>>();
}

QString ObjectNode::documentation(int longest) const
{
    if (!object)
        return {};
    const QMetaObject* meta = object->metaObject();
    const QString about = kind == Kind::Object ? infoOf(meta, "doc") : infoOf(meta, "doc:" + name.toUtf8());
    QStringList lines{expression};
    if (value.size() > longest)
        lines.append(value);
    if (!about.isEmpty())
        lines.append(about);
    return lines.join(u'\n');
}

void ObjectNode::add(std::unique_ptr<ObjectNode> child)
{
    child->parent = this;
    child->row = int(children.size());
    children.push_back(std::move(child));
}

void ObjectNode::number()
{
    for (size_t at = 0; at < children.size(); ++at)
        children[at]->row = int(at);
}

} // namespace everyport::ui
