#include "netcore/lifecycle/listenservice.h"

#include "netcore/task/gather.h"

namespace everyport {

ListenService::ListenService(
    QString name, Reactor& reactor, Endpoint endpoint, std::shared_ptr<TlsContext> tls, ProtocolFactory factory)
    : Service(std::move(name)),
      m_reactor(reactor),
      m_endpoint(std::move(endpoint)),
      m_tls(std::move(tls)),
      m_factory(std::move(factory))
{
}

Task<Result<Done>> ListenService::privilegedStart()
{
    auto ports = listenOn(m_reactor, m_endpoint, name(), m_tls, m_factory);
    if (!ports)
        return Result<Done>(ports.error());
    m_ports = std::move(*ports);
    return Result<Done>(Done());
}

Task<Result<Done>> ListenService::start()
{
    return m_ports.empty() ? privilegedStart() : Task<Result<Done>>(Result<Done>(Done()));
}

Task<Result<Done>> ListenService::stop()
{
    std::vector<Task<Result<Done>>> stopping;
    for (auto& port : m_ports)
        stopping.push_back(port->stop()); // all at once, so that nobody comes in by the next one meanwhile
    auto all = gatherAll(std::move(stopping));
    const auto stopped = co_await std::move(all);
    m_ports.clear();
    for (const auto& each : stopped) {
        if (!each)
            co_return each;
    }
    co_return Done();
}

} // namespace everyport
