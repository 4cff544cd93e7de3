#include "protocols/simple/guardeddatagrams.h"

namespace everyport::simple {

void GuardedDatagrams::started(DatagramTransport& transport)
{
    m_transport = &transport;
    m_guard = DatagramGuard(transport.local().port);
}

void GuardedDatagrams::datagramReceived(QByteArrayView bytes, const Address& from)
{
    const auto now = m_clock.now();
    const auto room = m_guard.room(from, bytes.size(), now);
    if (room < 0)
        return;
    auto answer = m_answer(bytes, room);
    if (answer.isEmpty() || !m_guard.mayAnswer(from, bytes.size(), answer.size(), now))
        return;
    // A full queue drops it, as the network may.
    const auto written = m_transport->write(std::move(answer), from);
    Q_UNUSED(written)
}

} // namespace everyport::simple
