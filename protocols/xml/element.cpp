#include "protocols/xml/element.h"

#include <algorithm>

#include "netcore/base/wiped.h"
#include "protocols/xml/elementdata.h"

namespace everyport::xml {

namespace {

const QList<Attribute> noAttributes;
const QList<Node> noNodes;

auto named(QStringView name, QStringView ns)
{
    return [name, ns](const Attribute& attribute) { return attribute.name == name && attribute.ns == ns; };
}

bool sameAttributes(const QList<Attribute>& left, const QList<Attribute>& right)
{
    return left.size() == right.size()
        && std::all_of(left.begin(), left.end(), [&](const auto& one) { return right.contains(one); });
}

} // namespace

bool mayBeSecret(QStringView name)
{
    static constexpr QStringView names[] = {
        u"auth", u"response", u"initial-response", u"password", u"digest", u"value"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

ElementData::~ElementData()
{
    if (!mayBeSecret(name))
        return;
    for (auto& node : nodes) {
        if (auto* text = std::get_if<QString>(&node))
            const Wiped<QString> gone = std::move(*text);
    }
}

Element::Element() = default;
Element::Element(const Element&) = default;
Element::Element(Element&&) noexcept = default;
Element& Element::operator=(const Element&) = default;
Element& Element::operator=(Element&&) noexcept = default;
Element::~Element() = default;

Element::Element(QString name, QString ns) : m_data(new ElementData)
{
    m_data->name = std::move(name);
    m_data->ns = std::move(ns);
}

QString Element::name() const
{
    return m_data ? m_data->name : QString();
}

QString Element::ns() const
{
    return m_data ? m_data->ns : QString();
}

bool Element::is(QStringView name, QStringView ns) const
{
    return m_data && m_data->name == name && m_data->ns == ns;
}

QString Element::attribute(QStringView name, QStringView ns) const
{
    const auto& all = attributes();
    const auto found = std::find_if(all.begin(), all.end(), named(name, ns));
    return found == all.end() ? QString() : found->value;
}

bool Element::hasAttribute(QStringView name, QStringView ns) const
{
    const auto& all = attributes();
    return std::any_of(all.begin(), all.end(), named(name, ns));
}

const QList<Attribute>& Element::attributes() const
{
    return m_data ? m_data->attributes : noAttributes;
}

void Element::setAttribute(const QString& name, const QString& value, const QString& ns)
{
    if (!m_data)
        return;
    auto& all = m_data->attributes;
    const auto found = std::find_if(all.begin(), all.end(), named(name, ns));
    if (found == all.end())
        all.append({name, value, ns});
    else
        found->value = value;
}

void Element::removeAttribute(QStringView name, QStringView ns)
{
    if (hasAttribute(name, ns))
        m_data->attributes.removeIf(named(name, ns));
}

const QList<Node>& Element::nodes() const
{
    return m_data ? m_data->nodes : noNodes;
}

QString Element::text() const
{
    const auto& all = nodes();
    if (all.size() == 1) {
        const auto* only = std::get_if<QString>(&all.front());
        return only ? *only : QString();
    }
    QString text;
    for (const auto& node : all) {
        if (const auto* piece = std::get_if<QString>(&node))
            text += *piece;
    }
    return text;
}

QList<Element> Element::elements() const
{
    QList<Element> found;
    for (const auto& node : nodes()) {
        if (const auto* element = std::get_if<Element>(&node))
            found.append(*element);
    }
    return found;
}

QList<Element> Element::elements(QStringView name, QStringView ns) const
{
    QList<Element> found;
    for (const auto& node : nodes()) {
        if (const auto* element = std::get_if<Element>(&node); element && element->is(name, ns))
            found.append(*element);
    }
    return found;
}

Element Element::firstElement() const
{
    for (const auto& node : nodes()) {
        if (const auto* element = std::get_if<Element>(&node))
            return *element;
    }
    return {};
}

Element Element::child(QStringView name, QStringView ns) const
{
    for (const auto& node : nodes()) {
        if (const auto* element = std::get_if<Element>(&node); element && element->is(name, ns))
            return *element;
    }
    return {};
}

Element Element::child(QStringView name) const
{
    return m_data ? child(name, m_data->ns) : Element();
}

QString Element::childText(QStringView name) const
{
    const auto found = child(name);
    if (found.isNull())
        return {};
    const auto text = found.text();
    return text.isNull() ? QStringLiteral("") : text;
}

void Element::add(Element child)
{
    if (m_data && !child.isNull())
        m_data->nodes.append(std::move(child));
}

void Element::addText(const QString& text)
{
    if (m_data && !text.isEmpty())
        m_data->nodes.append(text);
}

void Element::addSerialised(QByteArray xml)
{
    if (m_data && !xml.isEmpty())
        m_data->nodes.append(Serialised{std::move(xml)});
}

void Element::addTextElement(const QString& name, const QString& text)
{
    add(Element(name, ns()).saying(text));
}

void Element::removeElements(QStringView name, QStringView ns)
{
    if (child(name, ns).isNull())
        return;
    m_data->nodes.removeIf([&](const Node& node) {
        const auto* element = std::get_if<Element>(&node);
        return element && element->is(name, ns);
    });
}

void Element::clearNodes()
{
    if (m_data)
        m_data->nodes.clear();
}

Element Element::with(const QString& attributeName, const QString& value) &&
{
    setAttribute(attributeName, value);
    return std::move(*this);
}

Element Element::holding(Element child) &&
{
    add(std::move(child));
    return std::move(*this);
}

Element Element::saying(const QString& text) &&
{
    addText(text);
    return std::move(*this);
}

bool Element::operator==(const Element& other) const
{
    if (m_data == other.m_data)
        return true;
    if (!m_data || !other.m_data)
        return false;
    return m_data->name == other.m_data->name && m_data->ns == other.m_data->ns
        && sameAttributes(m_data->attributes, other.m_data->attributes) && m_data->nodes == other.m_data->nodes;
}

} // namespace everyport::xml
