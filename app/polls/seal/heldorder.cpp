#include "app/polls/seal/heldorder.h"

#include <algorithm>
#include <limits>

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
    if (isOfHere)
        m_ofHere.append({entry.sequence, *least});
    return *least;
}

qint64 HeldOrder::ofHere(qint64 sequence)
{
    if (!std::exchange(m_isSorted, true)) {
        std::sort(m_ofHere.begin(), m_ofHere.end());
        for (auto i = m_ofHere.size() - 2; i >= 0; --i)
            m_ofHere[i].second = std::min(m_ofHere[i].second, m_ofHere[i + 1].second);
    }
    const auto from = std::lower_bound(m_ofHere.cbegin(), m_ofHere.cend(), sequence,
        [](const std::pair<qint64, qint64>& one, qint64 wanted) { return one.first < wanted; });
    return from != m_ofHere.cend() ? from->second : std::numeric_limits<qint64>::max();
}

} // namespace everyport::polls
