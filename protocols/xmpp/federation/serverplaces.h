#pragma once

#include "netcore/task.h"
#include "protocols/xmpp/federation/federationoptions.h"

namespace everyport::xmpp {

/// Where the server of a domain may be, in the order to try: the route that was given, or SRV records with direct TLS and
/// without (XEP-0368 §2: one list by priority and weight), or the domain itself on 5269. Refused/NameNotFound where the domain
/// says that it has none.
Task<Result<QList<Endpoint>>> serverPlaces(QString domain, FederationOptions options);

} // namespace everyport::xmpp
