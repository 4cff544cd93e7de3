#include "app/stations/status/apartnotices.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/polls/seal/sealer.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

void ApartNotices::heard(const StationStatus& status)
{
    const auto* entry = m_ports.entryOf(status.name);
    if (!entry)
        return;
    auto& noted = m_noted[status.name];
    if (noted.key != entry->key)
        noted = {.key = entry->key};
    auto notice = noticeOf(status, entry->station, noted);
    tell(status.name, noted, stands(notice, entry->station) ? std::move(notice) : Notice());
}

void ApartNotices::look()
{
    for (auto one = m_noted.begin(); one != m_noted.end();) {
        auto& [name, noted] = *one;
        const auto* entry = m_ports.entryOf(name);
        const bool takesPart = entry && entry->key == noted.key;
        if (!takesPart || !stands(noted.told, entry->station))
            tell(name, noted, {});
        one = takesPart ? std::next(one) : m_noted.erase(one);
    }
}

/// One that says so, or not, in turn has its row change, and the log grow no longer.
void ApartNotices::tell(const QString& name, Noted& noted, Notice notice)
{
    noted.told = std::move(notice);
    const auto& sentence = noted.told.sentence;
    m_table.setTrouble(name, sentence, StationTable::TroubleOf::Apart);
    if (!sentence.isEmpty() && !std::exchange(noted.isWarned, true))
        m_ports.warn(u"The station “%1”: %2"_s.arg(name, sentence));
}

ApartNotices::Notice ApartNotices::noticeOf(const StationStatus& status, const QString& station, Noted& noted) const
{
    const auto poll = behindIn(status, station);
    if (poll.isEmpty())
        noted.behindSince.reset();
    else if (!noted.behindSince)
        noted.behindSince = m_clock.now();
    if (status.isApart)
        return {
            u"It counts by itself: what it was sent of its own votes is not what it has sealed. Its folder is an older copy that was put there by hand, say; what it says itself has the way out."_s};
    if (!noted.behindSince || m_clock.now() - *noted.behindSince < patience)
        return {};
    return {
        u"It has fewer of its own votes in the poll “%1” than it had sent before, and what it takes now may count there alone: its folder may be an older copy that was put there by hand. What it says itself has the way out."_s
            .arg(poll),
        poll};
}

bool ApartNotices::counts(const QString& station, const QString& poll) const
{
    const auto* found = m_polls.find(poll);
    return found && !found->leftOut.contains(station);
}

/// Where nothing of it counts, its votes and those of the others do not differ.
bool ApartNotices::stands(const Notice& notice, const QString& station) const
{
    const auto shared = m_ports.sharedPolls();
    if (!notice.poll.isEmpty())
        return shared.contains(notice.poll) && counts(station, notice.poll);
    return std::any_of(shared.begin(), shared.end(), [&](const QString& poll) { return counts(station, poll); });
}

/// A poll in which there is more of its own chains here than it has; empty: there is none.
QString ApartNotices::behindIn(const StationStatus& status, const QString& station) const
{
    if (station.isEmpty())
        return {};
    for (const auto& [poll, writers] : status.has.asKeyValueRange()) {
        if (!counts(station, poll))
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
    return std::any_of(
        m_noted.begin(), m_noted.end(), [](const auto& one) { return !one.second.told.sentence.isEmpty(); });
}

void ApartNotices::forget()
{
    for (const auto& [name, noted] : m_noted)
        m_table.setTrouble(name, {}, StationTable::TroubleOf::Apart);
    m_noted.clear();
}

} // namespace everyport::stations
