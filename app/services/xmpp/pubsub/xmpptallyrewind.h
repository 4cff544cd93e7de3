#pragma once

#include <QHash>

#include "app/polls/polls.h"

namespace everyport {

/// What stood after each of a row of stored votes, told backwards from what stands now: for votes whose own
/// moment has passed. Retracted and merged votes make it an estimate, never below zero;
/// of a Ranking there are no places in it, and where voters write it is the vote's ownCount.
class TallyRewind {
public:
    TallyRewind(const polls::Polls& polls, const polls::Poll& poll);

    /// The votes must come newest first. `known` is what was told at the vote's own moment, if it was.
    polls::Tally after(const polls::Vote& vote, const polls::Tally* known);
    void pass(const polls::Vote& vote, const polls::Tally* known); ///< The same where nobody wants to know.

private:
    polls::Poll m_poll;
    QHash<int, polls::Tally> m_byRound;
};

} // namespace everyport
