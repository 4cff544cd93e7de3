#pragma once

#include <functional>

#include "netcore/transport/datagram.h"
#include "protocols/simple/datagramguard.h"

namespace everyport::simple {

/// A small service over UDP: one answer a datagram, as far as the guard lets it. `clock` must outlive it.
class GuardedDatagrams final : public DatagramProtocol {
public:
    /// The answer to `request`, at most `room` bytes; empty: none.
    using Answer = std::function<QByteArray(QByteArrayView request, qsizetype room)>;
    GuardedDatagrams(Clock& clock, Answer answer) : m_clock(clock), m_answer(std::move(answer)), m_guard(0) {}

    void started(DatagramTransport& transport) override;
    void datagramReceived(QByteArrayView bytes, const Address& from) override;
    void stopped() override { m_transport = nullptr; }

private:
    Clock& m_clock;
    Answer m_answer;
    DatagramGuard m_guard;
    DatagramTransport* m_transport = nullptr;
};

} // namespace everyport::simple
