#pragma once

#include <QList>
#include <QString>

#include "app/polls/counting/vote.h"

namespace everyport::polls {

class Polls;

/// The voter of a poll, as in Vote::card, by whose name a list of votes has the vote that counts for `card`: of several
/// that were linked and are one, whoever gave it; else, and before anybody votes, itself. Empty where it was one of
/// several, and their vote is not among the latest any more.
QString giverOf(const Polls& polls, const QString& poll, const QString& card);
/// For whoever sent it: a vote that is counted already has the name by which that is so.
Vote asItCounts(const Polls& polls, Vote vote);
/// Whether whoever gave a vote (its number, poll and card) has voted otherwise since. `latest`: Polls::latestVotes;
/// what is not among them is older.
bool isReplaced(const Polls& polls, const QList<Vote>& latest, const Vote& vote);

} // namespace everyport::polls
