#include "protocols/xmpp/stanza/wire.h"

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"

namespace everyport::xmpp {

namespace {

const xml::Scope& clientScope()
{
    static const xml::Scope scope{ns::client, QStringLiteral("stream"), ns::streams};
    return scope;
}

} // namespace

QByteArray clientBytes(const xml::Element& element)
{
    return xml::serialise(element, clientScope());
}

Result<xml::Element> clientElement(const QByteArray& bytes)
{
    xml::Limits limits;
    limits.elementBytes = bytes.size() + 64;
    const auto wrapped = xml::parse("<w xmlns='jabber:client'>" + bytes + "</w>", limits);
    if (!wrapped)
        return wrapped.error();
    return wrapped->firstElement();
}

QByteArray clientStreamOpening(const xml::Element& header)
{
    return "<?xml version='1.0'?>" + xml::serialiseOpening(header, clientScope());
}

QByteArray streamOpening(const xml::Element& header, const QString& defaultNamespace)
{
    auto opening = "<?xml version='1.0'?>"
        + xml::serialiseOpening(header, {defaultNamespace, QStringLiteral("stream"), ns::streams});
    // XEP-0220 §2.1: who knows dialback says so by declaring its namespace; some servers go by that, and by its usual
    // prefix.
    if (defaultNamespace == ns::server)
        opening.insert(opening.size() - 1, " xmlns:db='" + ns::dialback.toUtf8() + '\'');
    return opening;
}

bool isContentNamespace(const QString& declared, const QString& wanted)
{
    return declared.isEmpty() || declared == wanted || declared == ns::streams;
}

xml::Element inClientNamespace(const xml::Element& element, const QString& from)
{
    if (element.ns() != from)
        return element;
    xml::Element moved(element.name(), ns::client);
    for (const auto& attribute : element.attributes())
        moved.setAttribute(attribute.name, attribute.value, attribute.ns);
    for (const auto& node : element.nodes()) {
        if (const auto* child = std::get_if<xml::Element>(&node))
            moved.add(inClientNamespace(*child, from));
        else if (const auto* text = std::get_if<QString>(&node))
            moved.addText(*text);
    }
    return moved;
}

} // namespace everyport::xmpp
