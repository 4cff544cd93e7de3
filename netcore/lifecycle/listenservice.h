#pragma once

#include <memory>
#include <vector>

#include "netcore/endpoints/endpoint.h"
#include "netcore/lifecycle/service.h"

namespace everyport {

/// A leaf that listens on an endpoint: bound while the program may (privilegedStart), and at the latest when it
/// starts. Stopping lets each connection send what it has queued. `reactor` must outlive it.
class ListenService final : public Service {
public:
    ListenService(
        QString name, Reactor& reactor, Endpoint endpoint, std::shared_ptr<TlsContext> tls, ProtocolFactory factory);

    Task<Result<Done>> privilegedStart() override;
    Task<Result<Done>> start() override;
    Task<Result<Done>> stop() override;
    void abort() override { m_ports.clear(); }

    const std::vector<std::unique_ptr<Port>>& ports() const { return m_ports; }

private:
    Reactor& m_reactor;
    Endpoint m_endpoint;
    std::shared_ptr<TlsContext> m_tls;
    ProtocolFactory m_factory;
    std::vector<std::unique_ptr<Port>> m_ports;
};

} // namespace everyport
