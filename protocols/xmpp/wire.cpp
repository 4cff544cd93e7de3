#include "protocols/xmpp/wire.h"

#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/namespaces.h"

namespace everyport::xmpp {

namespace {

const xml::Scope& clientScope()
{
    static const xml::Scope scope {ns::client, QStringLiteral("stream"), ns::streams};
    return scope;
}

} // namespace

QByteArray clientBytes(const xml::Element& element)
{
    return xml::serialise(element, clientScope());
}

QByteArray clientStreamOpening(const xml::Element& header)
{
    return "<?xml version='1.0'?>" + xml::serialiseOpening(header, clientScope());
}

} // namespace everyport::xmpp
