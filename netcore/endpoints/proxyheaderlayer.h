#pragma once

#include <memory>
#include <optional>

#include "netcore/address/ipnetwork.h"
#include "netcore/base/clock.h"
#include "netcore/transport/layer.h"

namespace everyport {

/// Waits for the PROXY header of a proxy in front of us and gives the connection the caller's address, before anybody
/// above hears of it. Only trusted proxies may say who calls: others are cut off, since what they say would count for
/// limits and logs. Unix sockets are trusted. The header has ten seconds.
class ProxyHeaderLayer final : public Layer {
public:
    static constexpr std::chrono::seconds timeLimit{10};

    ProxyHeaderLayer(Clock& clock, std::shared_ptr<const QList<IpNetwork>> trusted, std::unique_ptr<Protocol> inner);

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    Address peer() const override { return m_peer.value_or(Layer::peer()); }
    Address local() const override { return m_local.value_or(Layer::local()); }

private:
    void refuse(Error why);

    Clock& m_clock;
    std::shared_ptr<const QList<IpNetwork>> m_trusted;
    Clock::Timer m_timer;
    QByteArray m_received;
    std::optional<Address> m_peer;
    std::optional<Address> m_local;
    std::optional<Error> m_failure;
};

} // namespace everyport
