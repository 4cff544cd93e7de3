#pragma once

#include <QHash>
#include <QString>

#include "netcore/base/clock.h"

namespace everyport::polls {

/// How often one voter is heard: `most` times a minute, counted, waiting to be stored or not, since each is an entry in
/// the poll's log or takes one of the places in memory. Bounded: it forgets all where there are more than `mostVoters`.
/// `clock` must outlive it. Loop's thread.
class VoterPace {
public:
    static constexpr int most = 60;
    static constexpr qsizetype mostVoters = 50'000;

    explicit VoterPace(const Clock& clock) : m_clock(clock) {}

    bool takes(const QString& voter); ///< As PollRegistry::voterOf has it. False: not for the rest of the minute.

private:
    struct Count {
        Clock::Moment since = {};
        int count = 0;
    };

    const Clock& m_clock;
    QHash<QString, Count> m_counts;
};

} // namespace everyport::polls
