#include "app/polls/cards/ballotfilling.h"

#include <algorithm>
#include <span>

namespace everyport::polls {

namespace {

// Of one piece of the table, 8 MiB of all: enough that what they look at is looked at by others, too.
constexpr std::size_t mostGathered = 8192;
constexpr std::size_t fetchedAtOnce = 32;

} // namespace

void BallotFilling::add(const CardKey& card, quint32 bits)
{
    auto& gathered = m_gathered[CardTable<quint32>::shardOf(card)];
    gathered.push_back({card, bits});
    if (gathered.size() >= mostGathered)
        set(gathered);
}

void BallotFilling::finish()
{
    for (auto& gathered : m_gathered)
        set(gathered);
}

void BallotFilling::set(Gathered& gathered)
{
    for (auto left = std::span(gathered); !left.empty();) {
        const auto some = left.first(std::min(left.size(), fetchedAtOnce));
        for (const auto& record : some)
            m_ballots.willSet(record.card);
        for (const auto& record : some)
            m_ballots.setPacked(record.card, record.bits);
        left = left.subspan(some.size());
    }
    gathered.clear();
}

} // namespace everyport::polls
