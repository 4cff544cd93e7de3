#pragma once

#include "netcore/transport/transport.h"

namespace everyport::wire {

/// RFC 862: sends back what comes. While the peer does not read it is not read from either.
class Echo final : public Protocol, private Producer {
public:
    void connectionMade(Transport& transport) override;
    void transportReplaced(Transport& transport) override { connectionMade(transport); }
    void dataReceived(QByteArrayView bytes) override;
    qsizetype mostAtOnce() const override { return muchAtOnce; }
    void connectionLost(const Error&) override { m_transport = nullptr; }

private:
    void pauseProducing() override { m_transport->pauseReading(); }
    void resumeProducing() override { m_transport->resumeReading(); }

    Transport* m_transport = nullptr;
};

} // namespace everyport::wire
