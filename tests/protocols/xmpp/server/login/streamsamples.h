#pragma once

#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/streams/streamerror.h"
#include "tests/protocols/xmpp/server/house.h"

namespace everyport::xmpp {

inline const QByteArray saslNs = "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'";

inline QByteArray plain(const QByteArray& name, const QByteArray& password, const QByteArray& authorisation = {})
{
    const auto message = authorisation + '\0' + name + '\0' + password;
    return "<auth " + saslNs + " mechanism='PLAIN'>" + message.toBase64() + "</auth>";
}

inline std::shared_ptr<TlsContext> serverTls()
{
    TlsContext::ServerOptions options;
    options.certificate = *Certificate::makeSelfSigned({QStringLiteral("localhost")});
    return *TlsContext::server(options);
}

/// The condition of the stream error that came, "closed" when the stream just ended.
inline QString endOf(Peer& peer)
{
    for (auto element = peer.next(); !element.isNull(); element = peer.next()) {
        if (element.is(u"error", ns::streams))
            return streamConditionName(StreamError::fromElement(element).condition);
        if (element.name() == u"closed")
            return QStringLiteral("closed");
    }
    return {};
}

} // namespace everyport::xmpp
