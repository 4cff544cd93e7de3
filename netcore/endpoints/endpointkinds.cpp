#include "netcore/endpoints/endpointkinds.h"

#include <algorithm>

#include "netcore/endpoints/endpointbuiltins.h"

namespace everyport {

namespace {

QList<EndpointKind>& table()
{
    // Of the whole process, since an endpoint is read in many places that know no reactor.
    static QList<EndpointKind> kinds{tcpEndpoints(), tlsEndpoints(), unixEndpoints(), serialEndpoints(),
        inputEndpoints(), smartCardEndpoints(), messageEndpoints(), callerEndpoints(), descriptorEndpoints(),
        systemdEndpoints(), processEndpoints(), stdioEndpoints(), haproxyEndpoints(), socks5Endpoints(),
        httpProxyEndpoints()};
    return kinds;
}

} // namespace

void registerEndpointKind(EndpointKind kind)
{
    auto& kinds = table();
    kinds.removeIf([&](const EndpointKind& one) { return one.name == kind.name; });
    kinds.append(std::move(kind));
}

const EndpointKind* endpointKind(const QString& name)
{
    const auto& kinds = table();
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const EndpointKind& one) { return one.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

QStringList endpointKindNames()
{
    QStringList names;
    for (const auto& kind : table())
        names.append(kind.name);
    return names;
}

Result<Ports> listenOn(const Endpoint& endpoint, ListenRequest request)
{
    const auto* kind = endpointKind(endpoint.kind());
    if (!kind || !kind->listen)
        return Error::unsupported(
            Reason::BadValue, QStringLiteral("Nothing can listen on %1.").arg(endpoint.toString()));
    return kind->listen(endpoint, std::move(request));
}

Task<Result<Transport*>> connectTo(const Endpoint& endpoint, ConnectRequest request)
{
    const auto* kind = endpointKind(endpoint.kind());
    if (!kind || !kind->connect)
        return Result<Transport*>(Error::unsupported(
            Reason::BadValue, QStringLiteral("Nothing can connect to %1.").arg(endpoint.toString())));
    return kind->connect(endpoint, std::move(request));
}

Task<Result<Transport*>> dialTcp(
    const ConnectRequest& request, TcpConnectOptions options, std::unique_ptr<Protocol> protocol)
{
    if (request.dial)
        return request.dial(std::move(options), std::move(protocol));
    auto* tcp = request.reactor->role<ReactorTcp>();
    if (!tcp)
        return Result<Transport*>(Error::unsupported(Reason::None, QStringLiteral("This reactor has no TCP.")));
    return tcp->connectTcp(std::move(options), std::move(protocol));
}

ProtocolFactory wholeFactory(const ListenRequest& request)
{
    if (!request.below)
        return request.factory;
    return [factory = request.factory, below = request.below]() -> std::unique_ptr<Protocol> {
        auto protocol = factory();
        return protocol ? below(std::move(protocol)) : nullptr;
    };
}

Result<Ports> listenOn(Reactor& reactor, const Endpoint& endpoint, const QString& service,
    std::shared_ptr<TlsContext> tls, ProtocolFactory factory, ProtocolWrapper below)
{
    return listenOn(endpoint, ListenRequest{reactor, service, std::move(tls), std::move(factory), std::move(below)});
}

Task<Result<Transport*>> connectTo(Reactor& reactor, Endpoint endpoint, QString service,
    std::shared_ptr<TlsContext> tls, std::unique_ptr<Protocol> protocol)
{
    ConnectRequest request{&reactor, std::move(service), std::move(tls), std::move(protocol)};
    return connectTo(endpoint, std::move(request));
}

} // namespace everyport
