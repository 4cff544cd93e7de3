#include "app/services/core/listeners.h"

#include "app/services/core/httpaddresses.h"
#include "netcore/task/gather.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// By all addresses that this computer has; the one that says so is nobody's.
bool isEverywhere(const Address& address)
{
    return address.host == u"0.0.0.0" || address.host == u"::";
}

} // namespace

Listeners::Listeners(const ServiceContext& context) : m_certificate(context)
{
    m_certificate.choose({}, {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s});
}

void Listeners::clear()
{
    m_all.clear();
    m_certificate.clear();
}

void Listeners::add(const QString& scheme, Ports ports)
{
    for (auto& port : ports)
        m_all.push_back({scheme, std::move(port)});
}

Task<Result<Done>> Listeners::stop()
{
    std::vector<Task<Result<Done>>> stopping;
    for (auto& listener : m_all)
        stopping.push_back(listener.port->stop()); // all at once, so that nobody comes in by the next one meanwhile
    for (auto& listener : m_all) {
        for (auto* connection : listener.port->connections())
            connection->loseConnection();
    }
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
        all << (address.family == Address::Family::Unix ? address.toString() : scheme + u"://"_s + address.toString());
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

Result<std::shared_ptr<TlsContext>> Listeners::ownTls(const Endpoint& endpoint)
{
    if (!endpoint.isTls() || !endpoint.innermost().value(u"certificate"_s).isEmpty())
        return std::shared_ptr<TlsContext>();
    return m_certificate.server({});
}

} // namespace everyport
