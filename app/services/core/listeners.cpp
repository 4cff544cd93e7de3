#include "app/services/core/listeners.h"

#include "app/services/core/ownaddresses.h"
#include "netcore/task/gather.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// By all addresses that this computer has; the one that says so is nobody's.
bool isEverywhere(const Address& address)
{
    return address.host == u"0.0.0.0" || address.host == u"::";
}

bool isOfNetwork(const Address& address)
{
    return address.family == Address::Family::IPv4 || address.family == Address::Family::IPv6;
}

} // namespace

Listeners::Listeners(const ServiceContext& context) : m_policed(context), m_certificate(context)
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

Result<QList<Address>> Listeners::listen(const Endpoint& endpoint, const Speaking& speaking)
{
    auto tls = ownTls(endpoint, speaking);
    if (!tls)
        return tls.error();
    auto ports = m_policed.listen(endpoint, std::move(*tls), speaking.accept);
    if (!ports)
        return ports.error();
    QList<Address> opened;
    for (auto& port : *ports) {
        opened.append(port->address());
        m_all.push_back({endpoint.isTls() ? speaking.encrypted : speaking.scheme, std::move(port)});
    }
    return opened;
}

Result<Done> Listeners::listenAt(const QStringList& endpoints, const Speaking& speaking)
{
    for (const auto& text : endpoints) {
        const auto endpoint = Endpoint::parse(text);
        if (!endpoint)
            return endpoint.error();
        if (const auto opened = listen(*endpoint, speaking); !opened)
            return opened.error();
    }
    return Done();
}

void Listeners::clear()
{
    m_all.clear();
    m_certificate.clear();
}

Task<Result<Done>> Listeners::stop()
{
    std::vector<Task<Result<Done>>> stopping;
    for (auto& listener : m_all)
        stopping.push_back(listener.port->stop()); // all at once, so that nobody comes in by the next one meanwhile
    auto all = gatherAll(std::move(stopping));
    const auto stopped = co_await std::move(all);
    Q_UNUSED(stopped)
    clear();
    co_return Done();
}

QStringList Listeners::addresses() const
{
    QStringList all;
    for (const auto& [scheme, address] : places())
        all << (isOfNetwork(address) ? scheme + u"://"_s + address.toString() : address.toString());
    return all;
}

QList<std::pair<QString, Address>> Listeners::bound(const QStringList& schemes) const
{
    QList<std::pair<QString, Address>> all;
    for (const auto& listener : m_all) {
        if (schemes.contains(listener.scheme))
            all.append({listener.scheme, listener.port->address()});
    }
    return all;
}

qsizetype Listeners::connectionCount() const
{
    qsizetype count = 0;
    for (const auto& listener : m_all)
        count += listener.port->connectionCount();
    return count;
}

QList<std::pair<QString, Address>> Listeners::places() const
{
    QList<std::pair<QString, Address>> all;
    for (const auto& listener : m_all) {
        const auto address = listener.port->address();
        if (!isEverywhere(address)) {
            all.append({listener.scheme, address});
            continue;
        }
        for (const auto& host : ownAddresses()) {
            const auto family = host.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4;
            if (family == Address::Family::IPv4 || address.family != Address::Family::IPv4) // IPv6 takes both
                all.append({listener.scheme, {family, host, address.port}});
        }
    }
    return all;
}

} // namespace everyport
