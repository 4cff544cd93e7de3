#pragma once

#include <array>
#include <vector>

#include "app/polls/cards/ballots.h"

namespace everyport::polls {

/// Sets the ballots of millions of cards. One after the other each would wait for memory that nothing else is near to;
/// so they are gathered by where they will lie, some thousand at a time. What comes later of a card is set later.
///
/// Until `finish` some are not there yet. The ballots must outlive it.
class BallotFilling {
public:
    explicit BallotFilling(Ballots& ballots) : m_ballots(ballots) {}

    void add(const CardKey& card, quint32 bits); ///< See Ballots::packed.
    void finish();

private:
    struct Record {
        CardKey card;
        quint32 bits = 0;
    };
    using Gathered = std::vector<Record>;
    void set(Gathered& gathered);

    Ballots& m_ballots;
    std::array<Gathered, CardTable<quint32>::shardCount> m_gathered;
};

} // namespace everyport::polls
