#include "app/stations/status/apartnotices.h"

#include <algorithm>
#include <utility>

#include "app/polls/seal/sealer.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

void ApartNotices::heard(const StationStatus& status, const RosterEntry& entry)
{
    auto& noted = m_noted[status.name];
    const auto sentence = sentenceFor(status, entry, noted);
    m_table.setTrouble(status.name, sentence, StationTable::TroubleOf::Apart);
    if (std::exchange(noted.told, sentence) != sentence && !sentence.isEmpty())
        m_warn(u"The station “%1”: %2"_s.arg(status.name, sentence));
}

QString ApartNotices::sentenceFor(const StationStatus& status, const RosterEntry& entry, Noted& noted) const
{
    const auto poll = behindIn(status, entry.station);
    if (poll.isEmpty())
        noted.behindSince.reset();
    else if (!noted.behindSince)
        noted.behindSince = m_clock.now();
    if (status.isApart)
        return u"It counts by itself: what it was sent of its own votes is not what it has sealed. Its folder is an older copy that was put there by hand, say; what it says itself has the way out."_s;
    if (!noted.behindSince || m_clock.now() - *noted.behindSince < patience)
        return {};
    return u"It has fewer of its own votes in the poll “%1” than it had sent before, and what it takes now may count there alone: its folder may be an older copy that was put there by hand. What it says itself has the way out."_s
        .arg(poll);
}

/// A poll in which there is more of its own chains here than it has; empty: there is none.
QString ApartNotices::behindIn(const StationStatus& status, const QString& station) const
{
    if (station.isEmpty())
        return {};
    for (const auto& [poll, writers] : status.has.asKeyValueRange()) {
        if (!m_polls.find(poll))
            continue;
        const auto chains = m_polls.chains(poll);
        for (auto chain = chains.begin(); chain != chains.end(); ++chain) {
            const bool isNamed = !status.isPartial || writers.contains(chain.key());
            if (isNamed && polls::isOwnWriter(chain.key(), station) && writers.value(chain.key()) < chain->links)
                return poll;
        }
    }
    return {};
}

bool ApartNotices::isAny() const
{
    return std::any_of(m_noted.begin(), m_noted.end(), [](const auto& one) { return !one.second.told.isEmpty(); });
}

void ApartNotices::forget()
{
    for (const auto& [name, noted] : m_noted)
        m_table.setTrouble(name, {}, StationTable::TroubleOf::Apart);
    m_noted.clear();
}

} // namespace everyport::stations
