#include "app/polls/taps/idlevotes.h"

#include "app/polls/cards/fingerprint.h"

namespace everyport::polls {

int IdleVotes::left(qint64 poll, int round, const QString& card) const
{
    const auto counted = count(poll, round, card);
    const auto known = m_rounds.constFind(poll);
    const bool isFull = known != m_rounds.cend() && known->number == round && known->counts.size() >= mostVoters;
    return counted == 0 && isFull ? 0 : kept - counted;
}

int IdleVotes::count(qint64 poll, int round, const QString& card) const
{
    const auto known = m_rounds.constFind(poll);
    return known != m_rounds.cend() && known->number == round ? known->counts.value(Fingerprint::of(card).low) : 0;
}

void IdleVotes::add(qint64 poll, int round, const QString& card)
{
    auto& running = m_rounds[poll];
    if (running.number != round)
        running = {.number = round};
    ++running.counts[Fingerprint::of(card).low];
}

} // namespace everyport::polls
