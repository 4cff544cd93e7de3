#include "app/polls/seal/heldorder.h"

#include <algorithm>

#include "app/polls/seal/sealer.h"

namespace everyport::polls {

qint64 HeldOrder::next(const LogEntry& entry, const EntrySeal& seal, bool isOfHere)
{
    const auto order = sealedOrder(entry, seal);
    const auto& writer = writerOf(entry, seal);
    // What it sealed for another station came to it later than it was entered there.
    if (!seal.isSealed() || !isOwnWriter(writer, entry.station))
        return order;
    auto least = m_least.find(writer);
    if (least == m_least.end())
        least = m_least.insert(writer, order);
    *least = std::min(*least, order);
    if (!isOfHere)
        return *least;
    m_leastOfHere = std::min(m_leastOfHere, *least);
    return staysAtItsStation(entry.kind) ? m_leastOfHere : *least;
}

} // namespace everyport::polls
