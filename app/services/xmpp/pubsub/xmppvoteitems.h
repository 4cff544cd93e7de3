#pragma once

#include "app/polls/polls.h"
#include "app/services/xmpp/pubsub/pubsubstore.h"

namespace everyport {

/// What is kept of a published vote beside the polls' log: the counts that stood right after it, "apple 3 pear 1".
/// Those of 0 are left out; votes for answers that are not among them stand behind a "*".
QByteArray packedCounts(const polls::Tally& tally);
polls::Tally tallyOfCounts(const QByteArray& packed);

/// As a poll was when that round ended, of Polls::pastPolls, or as it is now; with what the host makes of written
/// answers today.
polls::Poll pollOfRound(const QHash<int, polls::Poll>& past, int round, const polls::Poll& now);

/// For SqlPubsubStore::keepVotesApart: items are made of the polls' log as it is now, with the poll's present title and
/// answers, and without numbers while results are hidden. Those of an earlier round have the title, the answers and the
/// numbers that could be seen when it ended, whatever became of the poll. Those whose vote is gone are left out; what
/// an older version kept whole stays as it is. `polls` is asked on the loop's thread, when items are.
std::function<SqlPubsubStore::Restoring(const QString& node)> votesFromLog(
    const polls::Polls& polls, const xmpp::Jid& service);

} // namespace everyport
