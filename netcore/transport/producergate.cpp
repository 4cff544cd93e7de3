#include "netcore/transport/producergate.h"

#include <utility>

#include "netcore/base/guarded.h"

namespace everyport {

namespace {
constexpr auto producerName = "A producer";
}

std::optional<Error> ProducerGate::set(Producer* producer, qsizetype waiting, qsizetype mark)
{
    if (std::exchange(m_producer, producer) != producer)
        m_paused = false;
    return tell(waiting, mark);
}

std::optional<Error> ProducerGate::tell(qsizetype waiting, qsizetype mark)
{
    const bool pauses = m_paused ? waiting >= mark / 2 : waiting > mark;
    if (!m_producer || std::exchange(m_paused, pauses) == pauses)
        return std::nullopt;
    return guarded(producerName,
        [producer = m_producer, pauses] { pauses ? producer->pauseProducing() : producer->resumeProducing(); });
}

std::optional<Error> ProducerGate::restart(qsizetype waiting, qsizetype mark)
{
    if (waiting > mark)
        return tell(waiting, mark);
    m_paused = true;
    return tell(0, mark);
}

void ProducerGate::stop()
{
    // The protocol may own its producer, or be it: this comes before connectionLost.
    if (auto* producer = std::exchange(m_producer, nullptr))
        guarded(producerName, [&] { producer->stopProducing(); });
}

} // namespace everyport
