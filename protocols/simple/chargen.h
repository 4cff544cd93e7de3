#pragma once

#include "netcore/base/clock.h"
#include "netcore/transport/baseprotocol.h"

namespace everyport::simple {

/// RFC 864's pattern: lines of 72 printable characters and CR LF, each begins a character later than the one before.
/// `count` bytes of it, from its byte `offset` on.
QByteArray chargenPattern(quint64 offset, qsizetype count);

/// Sends the pattern for as long as the peer reads; throws away what comes.
class Chargen final : public BaseProtocol, private Producer {
public:
    explicit Chargen(Clock& clock) : m_clock(clock) {}
    void connectionMade(Transport& transport) override;
    void transportReplaced(Transport& transport) override;
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error& reason) override;

private:
    void pauseProducing() override;
    void resumeProducing() override;
    void writeSome();

    Clock& m_clock;
    Clock::Timer m_more;
    quint64 m_offset = 0;
    bool m_paused = false;
};

} // namespace everyport::simple
