#include "app/polls/seal/ownentries.h"

#include "app/polls/seal/sealer.h"

namespace everyport::polls {

void OwnEntries::begin(const QString& station, bool isMerged)
{
    m_station = station;
    m_isMerged = isMerged;
}

bool OwnEntries::contains(const LogEntry& entry, const EntrySeal& seal) const
{
    const auto& writer = writerOf(entry, seal);
    return seal.isSealed() && entry.station == m_station && isOwnWriter(writer, m_station)
        && !m_returned.covers(writer, seal.link);
}

bool OwnEntries::isOthers(const LogEntry& entry, const QString& writer) const
{
    // What is withheld is of whose chain it is in.
    const bool saysStation = entry.kind != LogEntry::Kind::Withheld;
    return !isOwnWriter(writer, m_station) || (saysStation && entry.station != m_station);
}

bool OwnEntries::isInPlace(const LogEntry& entry, const EntrySeal& seal)
{
    // Others may have come by another station's log all the same: from before there were seals, or when that was
    // sealed of votes alone. Counted by time, they stand in the same place wherever the file has them.
    const bool isVoteOrOwnAffair = entry.kind == LogEntry::Kind::Tapped || staysAtItsStation(entry.kind);
    const bool mayHaveComeLater = m_isMerged && (seal.admitted || !isVoteOrOwnAffair);
    return mayHaveComeLater || !contains(entry, seal) || m_order.next(writerOf(entry, seal), entry.sequence);
}

} // namespace everyport::polls
