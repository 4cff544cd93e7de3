#pragma once

#include <QString>

#include "app/polls/wordtable.h"
#include "app/services/http/votes/page/voteview.h"

namespace everyport {

/// What a voter's own vote looks like, below the answers of a voting page: which of them stand, and whether the host
/// has yet to let them pass; of a quiz's question that is over, whether they are right and where the voter stands. As
/// HTML; empty where there is nothing to say.
QString ownVoteHtml(const VoteView& view, const polls::WordTable& words);

} // namespace everyport
