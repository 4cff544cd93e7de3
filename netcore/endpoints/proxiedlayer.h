#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "netcore/base/clock.h"
#include "netcore/endpoints/proxydialogue.h"
#include "netcore/transport/layer.h"

namespace everyport {

/// What has failed is the proxy itself, not who is behind it: its code is "proxy", where it has none of its own.
inline Error ofProxy(Error why)
{
    if (why.code.isEmpty() && !why.isCancelled())
        why.code = QStringLiteral("proxy");
    return why;
}

/// A connection through a proxy: holds its dialogue, then passes everything on. The protocol above hears connectionMade
/// when the way is open, and nothing at all when it does not get that far. The dialogue has thirty seconds.
class ProxiedLayer final : public Layer {
public:
    static constexpr std::chrono::seconds timeLimit{30};

    ProxiedLayer(Clock& clock, std::unique_ptr<ProxyDialogue> dialogue, std::unique_ptr<Protocol> inner);

    /// Told once: nothing, or why the way did not open; see ofProxy.
    void setHandshakeListener(std::function<void(const std::optional<Error>&)> listener)
    {
        m_listener = std::move(listener);
    }

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;

private:
    void say(QByteArray bytes);
    void fail(Error why);
    void notifyListener(const std::optional<Error>& failure);

    Clock& m_clock;
    std::unique_ptr<ProxyDialogue> m_dialogue; // null once the way is open
    std::function<void(const std::optional<Error>&)> m_listener;
    Clock::Timer m_timer;
    QByteArray m_received;
    std::optional<Error> m_failure;
};

} // namespace everyport
