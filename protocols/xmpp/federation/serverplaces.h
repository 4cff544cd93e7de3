#pragma once

#include "netcore/task/task.h"
#include "protocols/xmpp/federation/federationoptions.h"

namespace everyport::xmpp {

/// Where the server of a domain may be, in the order to try: the route that was given, or what `srvPlaces` finds.
/// Whatever the host is called, its certificate is checked for the domain, unless the route names another.
Task<Result<QList<Endpoint>>> serverPlaces(QString domain, FederationOptions options);

} // namespace everyport::xmpp
