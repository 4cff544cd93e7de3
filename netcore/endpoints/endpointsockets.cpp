#include "netcore/endpoints/endpointbuiltins.h"
#include "netcore/interfaces/reactorunix.h"

namespace everyport {

namespace {

QString faultOfNetwork(const Endpoint& endpoint)
{
    const auto port = endpoint.second().isEmpty() ? endpoint.first() : endpoint.second();
    if (!writtenPort(port))
        return QStringLiteral("“%1” is no port; a port is a number from 0 to 65535 (0 takes a free one).").arg(port);
    for (const auto& key : {QStringLiteral("backlog"), QStringLiteral("timeout")}) {
        const auto value = endpoint.value(key);
        bool numeric = true;
        if (!value.isEmpty() && (value.toInt(&numeric) <= 0 || !numeric))
            return QStringLiteral("%1=%2 is no number above 0.").arg(key, value);
    }
    return {};
}

Result<Ports> listenTcpOn(const Endpoint& endpoint, const ListenRequest& request)
{
    auto* tcp = request.reactor.role<ReactorTcp>();
    if (!tcp)
        return Error::unsupported(Reason::None, QStringLiteral("This reactor has no TCP."));
    TcpListenOptions options;
    options.port = endpoint.port();
    options.service = request.service;
    options.backlog = endpoint.value(QStringLiteral("backlog"), QStringLiteral("1024")).toInt();
    const auto interface = endpoint.value(QStringLiteral("interface"));
    if (!interface.isEmpty())
        options.interface = interface;
    const auto factory = wholeFactory(request);
    Ports ports;
    auto first = tcp->listenTcp(options, factory);
    if (!first)
        return first.error();
    ports.push_back(std::move(*first));
    if (!interface.isEmpty())
        return ports;
    // By default this computer only, by both of its own addresses, on one port. A machine without IPv6 has one.
    options.port = ports.front()->address().port;
    options.interface = QStringLiteral("::1");
    auto second = tcp->listenTcp(options, factory);
    if (second)
        ports.push_back(std::move(*second));
    else if (second.error().reason == Reason::AddressInUse && endpoint.port() != 0)
        return second.error();
    return ports;
}

TcpConnectOptions connectOptions(const Endpoint& endpoint, const QString& service)
{
    TcpConnectOptions options;
    options.host = endpoint.host();
    options.port = endpoint.port();
    options.service = service;
    options.bindAddress = endpoint.value(QStringLiteral("bind"));
    options.timeout = std::chrono::seconds(endpoint.value(QStringLiteral("timeout"), QStringLiteral("30")).toInt());
    return options;
}

Task<Result<Transport*>> connectTcpTo(const Endpoint& endpoint, ConnectRequest request)
{
    auto protocol = std::move(request.protocol);
    return dialTcp(request, connectOptions(endpoint, request.service), std::move(protocol));
}

QStringList networkKeys()
{
    return {QStringLiteral("interface"), QStringLiteral("backlog"), QStringLiteral("timeout"), QStringLiteral("bind")};
}

} // namespace

EndpointKind tcpEndpoints()
{
    return {.name = QStringLiteral("tcp"),
        .most = 2,
        .keys = networkKeys(),
        .fault = faultOfNetwork,
        .listen = listenTcpOn,
        .connect = connectTcpTo};
}

EndpointKind tlsEndpoints()
{
    auto kind = tcpEndpoints();
    kind.name = QStringLiteral("tls");
    kind.keys += tlsEndpointKeys();
    kind.fault = [](const Endpoint& endpoint) {
        const auto fault = faultOfNetwork(endpoint);
        return fault.isEmpty() ? faultOfTlsEndpoint(endpoint) : fault;
    };
    kind.listen = [](const Endpoint& endpoint, ListenRequest request) -> Result<Ports> {
        const auto secured = secureListening(endpoint, request);
        return secured ? listenTcpOn(endpoint, request) : Result<Ports>(secured.error());
    };
    kind.connect = [](const Endpoint& endpoint, ConnectRequest request) {
        const auto options = connectOptions(endpoint, request.service);
        return secureConnecting(endpoint, std::move(request), options);
    };
    return kind;
}

EndpointKind unixEndpoints()
{
    return {.name = QStringLiteral("unix"),
        .keys = {QStringLiteral("mode")},
        .fault =
            [](const Endpoint& endpoint) {
                bool octal = true;
                const auto mode = endpoint.value(QStringLiteral("mode"), QStringLiteral("600")).toInt(&octal, 8);
                return octal && mode >= 0 && mode <= 0777 ? QString()
                                                          : QStringLiteral("mode= is an octal number such as 600.");
            },
        .listen = [](const Endpoint& endpoint, ListenRequest request) -> Result<Ports> {
            auto* local = request.reactor.role<ReactorUnix>();
            if (!local)
                return Error::unsupported(Reason::None, QStringLiteral("This reactor has no Unix sockets."));
            const auto mode = endpoint.value(QStringLiteral("mode"), QStringLiteral("600")).toInt(nullptr, 8);
            auto port = local->listenUnix(endpoint.first(), mode, request.service, wholeFactory(request));
            if (!port)
                return port.error();
            Ports ports;
            ports.push_back(std::move(*port));
            return ports;
        },
        .connect = [](const Endpoint& endpoint, ConnectRequest request) -> Task<Result<Transport*>> {
            auto* local = request.reactor->role<ReactorUnix>();
            if (!local)
                return Result<Transport*>(
                    Error::unsupported(Reason::None, QStringLiteral("This reactor has no Unix sockets.")));
            return local->connectUnix(endpoint.first(), std::move(request.service), std::move(request.protocol));
        }};
}

} // namespace everyport
