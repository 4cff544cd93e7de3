#include "protocols/xmpp/federation/serverplaces.h"

#include "netcore/address/hostname.h"
#include "protocols/xmpp/address/srvplaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

Task<Result<QList<Endpoint>>> serverPlaces(QString domain, FederationOptions options)
{
    const auto route = options.routes.constFind(domain);
    if (route != options.routes.cend())
        return Result<QList<Endpoint>>(
            QList<Endpoint>{route->withDefault(u"hostname"_s, QString::fromLatin1(asciiHost(domain)))});
    return srvPlaces(options.srv, std::move(domain), StreamKind::Server);
}

} // namespace everyport::xmpp
