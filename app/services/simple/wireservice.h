#pragma once

#include "app/services/core/listeners.h"
#include "app/services/simple/wirekinds.h"
#include "netcore/transport/datagram.h"

namespace everyport {

/// A small service that runs: its ports, and with `udp` a socket for datagrams beside each.
class WireService final : public ListedService {
public:
    WireService(ServiceContext context, const WireKind& kind, OptionValues values, WireParts parts);

    Task<Result<Done>> start() override;
    Task<Result<Done>> stop() override;
    void abort() override;
    void reconfigure(const OptionValues& values) override;
    void rereadFiles() override { m_listeners.rereadFiles(); }
    QStringList addresses() const override;
    qsizetype peopleCount() const override { return m_listeners.connectionCount(); }

private:
    Result<Done> listen(const Endpoint& endpoint);
    Result<Done> listenForDatagrams(const Endpoint& endpoint, const Address& beside);

    ServiceContext m_context;
    OptionValues m_values;
    WireParts m_parts;
    Listeners m_listeners; // after the parts, which their connections use
    std::vector<std::unique_ptr<DatagramTransport>> m_sockets;
};

/// One of wireKinds() as a type.
class WireServiceType final : public ServiceType {
public:
    explicit WireServiceType(const WireKind& kind) : m_kind(kind) {}
    QString name() const override { return m_kind.name; }
    QString title() const override { return m_kind.title; }
    QString description() const override { return m_kind.description; }
    OptionList options() const override;
    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override;

private:
    WireKind m_kind;
};

} // namespace everyport
