#pragma once

#include "netcore/endpoints/endpoint.h"
#include "netcore/names/srv.h"

namespace everyport::xmpp {

/// Who is let in at the places that a domain's records name.
enum class StreamKind { Client, Server };

/// Where a domain takes such streams, in the order to try: the SRV records of direct TLS (XEP-0368) and of STARTTLS
/// (RFC 6120) as one list by priority and weight, without records the domain itself at 5222 or 5269; at most eight. A
/// place with direct TLS asks for the domain's certificate: the name of a target comes from DNS, where anybody may have
/// written it. `srv` null: nobody knows records. Refused/NotOffered: the domain says (RFC 2782, target ".") that it
/// takes no such streams.
Task<Result<QList<Endpoint>>> srvPlaces(SrvResolver* srv, QString domain, StreamKind kind, Dice dice = {});

/// By which a certificate may name the domain for such streams (TlsContext::ClientOptions::namedServices): those of its
/// SRV records, and its XMPP address.
QStringList namedServices(StreamKind kind);

} // namespace everyport::xmpp
