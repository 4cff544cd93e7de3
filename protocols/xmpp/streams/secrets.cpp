#include "protocols/xmpp/streams/secrets.h"

#include <optional>

#include <QSet>

#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/wire.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

const QString oldLogin = u"jabber:iq:auth"_s;

/// Elements whose own text is the secret, whatever holds them.
bool isSecret(const xml::Element& element)
{
    static const QSet<QString> exchange{
        u"auth"_s, u"response"_s, u"challenge"_s, u"success"_s, u"initial-response"_s, u"additional-data"_s};
    const auto space = element.ns();
    const auto name = element.name();
    if (space == ns::sasl || space == ns::sasl2)
        return exchange.contains(name);
    if (name == u"password" || name == u"handshake")
        return true;
    if (space == ns::dialback) // XEP-0220: whoever has the key may speak for the domain until it is looked at
        return name == u"result" || name == u"verify";
    if (space == oldLogin)
        return name == u"digest" || name == u"key" || name == u"hash";
    return space == ns::upload && name == u"header"; // XEP-0363 §5: it may be an Authorization
}

bool isSecretAttribute(const xml::Element& element, const QString& name)
{
    return name == u"password" || (element.ns() == ns::fast && name == u"token");
}

/// A form's field for a password, by its type or, in a submitted one, by its name.
bool isSecretField(const xml::Element& field)
{
    const auto type = field.attribute(u"type");
    if (type == u"text-private")
        return true;
    const auto name = field.attribute(u"var").section(u'#', -1);
    const bool isSwitch = type == u"boolean" || name.contains(u"protected"_s);
    return !isSwitch
        && (name.contains(u"passw"_s, Qt::CaseInsensitive) || name.contains(u"secret"_s, Qt::CaseInsensitive));
}

std::optional<xml::Element> cleaned(const xml::Element& element, bool hidesValues);

/// The same with some children replaced; nothing where none need be.
std::optional<xml::Element> withCleanChildren(const xml::Element& element, bool hidesValues)
{
    bool changed = false;
    QList<xml::Node> nodes;
    for (const auto& node : element.nodes()) {
        const auto* child = std::get_if<xml::Element>(&node);
        auto clean = child ? cleaned(*child, hidesValues) : std::nullopt;
        changed = changed || clean;
        nodes.append(clean ? xml::Node(std::move(*clean)) : node);
    }
    if (!changed)
        return std::nullopt;
    auto copy = element;
    copy.clearNodes();
    for (const auto& node : nodes) {
        if (const auto* child = std::get_if<xml::Element>(&node))
            copy.add(*child);
        else if (const auto* text = std::get_if<QString>(&node))
            copy.addText(*text);
        else
            copy.addSerialised(std::get<xml::Serialised>(node).bytes);
    }
    return copy;
}

/// Nothing where there is nothing to hide.
std::optional<xml::Element> cleaned(const xml::Element& element, bool hidesValues)
{
    const bool isForm = element.ns() == ns::dataForms;
    std::optional<xml::Element> clean;
    if ((isSecret(element) || (hidesValues && isForm && element.name() == u"value")) && !element.text().isEmpty()) {
        clean = element;
        clean->clearNodes();
        clean->addText(hiddenText);
    }
    if (auto below = withCleanChildren(
            clean.value_or(element), isForm && (hidesValues || (element.name() == u"field" && isSecretField(element)))))
        clean = std::move(below);
    for (const auto& attribute : element.attributes()) {
        if (!isSecretAttribute(element, attribute.name) || attribute.value.isEmpty())
            continue;
        if (!clean)
            clean = element;
        clean->setAttribute(attribute.name, hiddenText, attribute.ns);
    }
    return clean;
}

} // namespace

xml::Element withoutSecrets(const xml::Element& element)
{
    return cleaned(element, false).value_or(element);
}

QByteArray withoutSecrets(const QByteArray& bytes)
{
    const auto element = clientElement(bytes);
    return element ? clientBytes(withoutSecrets(*element)) : hiddenText.toUtf8();
}

} // namespace everyport::xmpp
