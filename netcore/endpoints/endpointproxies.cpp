#include "netcore/endpoints/endpointbuiltins.h"
#include "netcore/endpoints/endpointhandshake.h"
#include "netcore/endpoints/proxiedlayer.h"
#include "netcore/endpoints/proxyheaderlayer.h"
#include "netcore/task/taskstages.h"

namespace everyport {

namespace {

using MakeDialogue = std::unique_ptr<ProxyDialogue> (*)(ProxyTarget target);

Result<QList<IpNetwork>> trustedProxies(const Endpoint& endpoint)
{
    return IpNetwork::parseList(endpoint.value(QStringLiteral("from"), QStringLiteral("127.0.0.0/8,::1")));
}

Result<Ports> listenBehindProxy(const Endpoint& endpoint, ListenRequest request)
{
    const auto networks = trustedProxies(endpoint);
    if (!networks)
        return networks.error();
    const auto trusted = std::make_shared<const QList<IpNetwork>>(*networks);
    // Lowest of all: what counts callers by their address is to see the real one.
    request.below = [trusted, next = std::move(request.below), &clock = request.reactor.clock()](
                        std::unique_ptr<Protocol> protocol) -> std::unique_ptr<Protocol> {
        if (next)
            protocol = next(std::move(protocol));
        return protocol ? std::make_unique<ProxyHeaderLayer>(clock, trusted, std::move(protocol)) : nullptr;
    };
    return listenOn(*endpoint.inner(), std::move(request));
}

Task<Result<Transport*>> connectThroughProxy(
    const Endpoint& endpoint, ConnectRequest request, MakeDialogue makeDialogue)
{
    TcpConnectOptions proxy;
    proxy.host = endpoint.first();
    proxy.port = writtenPort(endpoint.second()).value_or(0);
    const ProxyTarget who{{}, 0, endpoint.value(QStringLiteral("user")), endpoint.value(QStringLiteral("password"))};
    request.dial = [reactor = request.reactor, outer = request.dial, proxy, who, makeDialogue](
                       TcpConnectOptions options, std::unique_ptr<Protocol> protocol) {
        auto target = who;
        target.host = options.host;
        target.port = options.port;
        auto layer = std::make_unique<ProxiedLayer>(
            reactor->clock(), makeDialogue(std::move(target)), std::move(protocol));
        auto* placed = layer.get();
        auto handshake = handshakeOf(*placed);
        auto way = proxy;
        way.service = options.service;
        way.timeout = options.timeout;
        way.bindAddress = options.bindAddress;
        auto connecting = dialTcp(ConnectRequest{reactor, {}, {}, {}, outer}, std::move(way), std::move(layer))
                              .otherwise([](const Error& why) -> Result<Transport*> { return ofProxy(why); });
        return afterHandshake(std::move(connecting), std::move(handshake), placed);
    };
    return connectTo(*endpoint.inner(), std::move(request));
}

EndpointKind proxyEndpoints(const QString& name, MakeDialogue makeDialogue)
{
    return {.name = name,
        .fewest = 2,
        .most = 2,
        .keys = {QStringLiteral("user"), QStringLiteral("password")},
        .wraps = true,
        .fault =
            [](const Endpoint& endpoint) {
                if (writtenPort(endpoint.second()).value_or(0) == 0)
                    return QStringLiteral("“%1” is no port of a proxy.").arg(endpoint.second());
                const auto place = endpoint.innermost().kind();
                return place == QLatin1String("tcp") || place == QLatin1String("tls")
                    ? QString()
                    : QStringLiteral("through a proxy lead tcp: and tls: only.");
            },
        .connect =
            [makeDialogue](const Endpoint& endpoint, ConnectRequest request) {
                return connectThroughProxy(endpoint, std::move(request), makeDialogue);
            }};
}

} // namespace

EndpointKind haproxyEndpoints()
{
    return {.name = QStringLiteral("haproxy"),
        .fewest = 0,
        .most = 0,
        .keys = {QStringLiteral("from")},
        .wraps = true,
        .fault =
            [](const Endpoint& endpoint) {
                const auto trusted = trustedProxies(endpoint);
                return trusted ? QString() : trusted.error().text;
            },
        .listen = listenBehindProxy};
}

EndpointKind socks5Endpoints()
{
    return proxyEndpoints(QStringLiteral("socks5"), socks5Dialogue);
}

EndpointKind httpProxyEndpoints()
{
    return proxyEndpoints(QStringLiteral("httpproxy"), httpConnectDialogue);
}

} // namespace everyport
