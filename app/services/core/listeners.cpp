#include "app/services/core/listeners.h"

#include "netcore/interfaces/reactorudp.h"
#include "netcore/task/gather.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString interfaceOf(const Endpoint& endpoint)
{
    return endpoint.innermost().value(u"interface"_s);
}

bool isForProxies(const Endpoint& endpoint)
{
    const auto* outer = &endpoint;
    while (outer && outer->kind() != "haproxy"_L1)
        outer = outer->inner();
    return outer != nullptr;
}

/// By all addresses that this computer has; the one that says so is nobody's.
bool isEverywhere(const Address& address)
{
    return address.host == u"0.0.0.0" || address.host == u"::";
}

/// What others may use of this computer to come to a port that is open everywhere; its own loopback where they may use
/// nothing.
QList<Address> reachableAt(const Address& bound, bool isIPv6Only, const QStringList& own)
{
    QList<Address> all;
    for (const auto& host : own) {
        const auto family = host.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4;
        const bool isTaken = family == Address::Family::IPv4 ? !isIPv6Only : bound.family == family;
        if (isTaken)
            all.append({family, host, bound.port});
    }
    if (all.isEmpty())
        all.append({bound.family, bound.family == Address::Family::IPv6 ? u"::1"_s : u"127.0.0.1"_s, bound.port});
    return all;
}

} // namespace

bool Listeners::Place::isOfNetwork() const
{
    return address.family == Address::Family::IPv4 || address.family == Address::Family::IPv6;
}

QString Listeners::Place::toString() const
{
    if (!hasUrls)
        return scheme + u' ' + address.toString();
    return isOfNetwork() ? scheme + u"://"_s + address.toString() : address.toString();
}

Listeners::Listeners(const ServiceContext& context, std::function<QStringList()> own)
    : m_context(context), m_own(std::move(own)), m_policed(context), m_certificate(context)
{
    m_certificate.choose({}, {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s});
}

void Listeners::rereadFiles()
{
    m_certificate.lookNow();
    m_policed.rereadFiles();
}

Result<std::shared_ptr<TlsContext>> Listeners::ownTls(const Endpoint& endpoint, const Speaking& speaking)
{
    if (!endpoint.isTls() || !endpoint.innermost().value(u"certificate"_s).isEmpty())
        return std::shared_ptr<TlsContext>();
    return speaking.ownTls ? speaking.ownTls() : m_certificate.server({});
}

Result<Done> Listeners::listen(const Endpoint& endpoint, const Speaking& speaking)
{
    auto tls = ownTls(endpoint, speaking);
    if (!tls)
        return tls.error();
    auto ports = m_policed.listen(endpoint, std::move(*tls), speaking.accept);
    if (!ports)
        return ports.error();
    const auto& scheme = endpoint.isTls() ? speaking.encrypted : speaking.scheme;
    QList<Address> opened;
    for (auto& port : *ports) {
        opened.append(port->address());
        m_bound.append(
            {{scheme, port->address(), speaking.hasUrls, isForProxies(endpoint)}, interfaceOf(endpoint) == u"::"});
        m_ports.push_back(std::move(port));
    }
    if (!speaking.datagrams || endpoint.kind() != "tcp"_L1)
        return Done();
    for (const auto& address : opened) {
        if (auto socket = listenForDatagrams(endpoint, address, speaking.datagrams()); !socket)
            return socket;
    }
    return Done();
}

Result<Done> Listeners::listenForDatagrams(
    const Endpoint& endpoint, const Address& beside, std::unique_ptr<DatagramProtocol> protocol)
{
    auto* udp = m_context.reactor.role<ReactorUdp>();
    if (!udp)
        return Error::unsupported(Reason::None, u"This reactor has no UDP."_s, u"udp"_s);
    UdpListenOptions options;
    // a port that takes IPv4 beside IPv6 says "::", which alone would be IPv6
    options.interface = interfaceOf(endpoint) == u"*" ? u"*"_s : beside.host;
    options.port = beside.port;
    options.service = m_context.name;
    auto socket = udp->listenUdp(options, m_policed.guarded(std::move(protocol)));
    if (!socket)
        return socket.error();
    m_bound.append({{u"udp"_s, (*socket)->local()}, interfaceOf(endpoint) == u"::"});
    m_sockets.push_back(std::move(*socket));
    return Done();
}

Result<Done> Listeners::listenAt(const QStringList& endpoints, const Speaking& speaking)
{
    for (const auto& text : endpoints) {
        const auto endpoint = Endpoint::parse(text);
        if (!endpoint)
            return endpoint.error();
        if (auto opened = listen(*endpoint, speaking); !opened)
            return opened;
    }
    return Done();
}

void Listeners::clear()
{
    m_bound.clear();
    m_sockets.clear();
    m_ports.clear();
    m_certificate.clear();
}

Task<Result<Done>> Listeners::stop()
{
    m_sockets.clear();
    std::vector<Task<Result<Done>>> stopping;
    for (auto& port : m_ports)
        stopping.push_back(port->stop()); // all at once, so that nobody comes in by the next one meanwhile
    auto all = gatherAll(std::move(stopping));
    const auto stopped = co_await std::move(all);
    Q_UNUSED(stopped)
    clear();
    co_return Done();
}

qsizetype Listeners::connectionCount() const
{
    qsizetype count = 0;
    for (const auto& port : m_ports)
        count += port->connectionCount();
    return count;
}

QList<Listeners::Place> Listeners::places() const
{
    QList<Place> all;
    for (const auto& [place, isIPv6Only] : m_bound) {
        if (!isEverywhere(place.address)) {
            all.append(place);
            continue;
        }
        for (const auto& address : reachableAt(place.address, isIPv6Only, m_own()))
            all.append({place.scheme, address, place.hasUrls, place.isForProxies});
    }
    return all;
}

QStringList Listeners::addresses() const
{
    QStringList all;
    for (const auto& place : places())
        all.append(place.toString());
    return all;
}

std::optional<Address> Listeners::firstPlace(const QStringList& schemes) const
{
    for (const auto& place : places()) {
        if (place.isOfNetwork() && !place.isForProxies && schemes.contains(place.scheme))
            return place.address;
    }
    return std::nullopt;
}

QList<Listeners::Place> Listeners::bound(const QStringList& schemes) const
{
    QList<Place> all;
    for (const auto& bound : m_bound) {
        if (schemes.contains(bound.place.scheme))
            all.append(bound.place);
    }
    return all;
}

} // namespace everyport
