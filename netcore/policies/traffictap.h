#pragma once

#include <memory>

#include "netcore/transport/layer.h"

namespace everyport {

/// Somebody who reads along on one connection: a log, a capture. Sees the bytes as the protocol does, so in the clear
/// under TLS, also after STARTTLS. Loop's thread.
class Tap {
public:
    virtual ~Tap() = default;
    virtual void opened(const Address& local, const Address& peer, bool weServe) = 0;
    virtual void passed(bool in, QByteArrayView bytes) = 0;
    /// As `passed`, of something longer: `leftOut` bytes that nobody is to see followed.
    virtual void passedInPart(bool in, QByteArrayView bytes, quint16 leftOut)
    {
        Q_UNUSED(leftOut)
        passed(in, bytes);
    }
    virtual void ended(const Error& reason) = 0;
};

/// Where a tap sits. When TLS slides in above it (STARTTLS), it moves up with the protocol.
class TapLayer final : public Layer {
public:
    explicit TapLayer(std::shared_ptr<Tap> tap, std::unique_ptr<Protocol> inner = {});

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void write(QByteArray bytes) override;
    void setProtocol(std::unique_ptr<Protocol> protocol) override;

protected:
    void interposed() override;

private:
    void open();

    std::shared_ptr<Tap> m_tap; // null once it has moved up
    bool m_opened = false;
};

} // namespace everyport
