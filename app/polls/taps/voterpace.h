#pragma once

#include <QString>

#include "netcore/policies/fixedwindow.h"

namespace everyport::polls {

/// How often one voter is heard: `most` times a minute, counted, waiting to be stored or not, since each is an entry in
/// the poll's log or takes one of the places in memory. Bounded: it forgets all where there are more than `mostVoters`.
/// `clock` must outlive it. Loop's thread.
class VoterPace {
public:
    static constexpr int most = 60;
    static constexpr qsizetype mostVoters = 50'000;

    explicit VoterPace(const Clock& clock) : m_votes(clock, {most, std::chrono::minutes(1), mostVoters}) {}

    /// As PollRegistry::voterOf has it. False: not for the rest of the minute.
    bool takes(const QString& voter) { return m_votes.takes(voter); }

private:
    FixedWindow<QString> m_votes;
};

} // namespace everyport::polls
