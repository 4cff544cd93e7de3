#pragma once

#include <QString>

#include "app/polls/wordtable.h"
#include "app/services/http/votes/page/voteview.h"

namespace everyport {

/// The fields of a voting page that say who votes: a ticket's code, or an account's name and password, by the poll's
/// rules; of an account that is known, a way for another one. As HTML; empty where any phone may vote.
QString voterFieldsHtml(const VoteView& view, const polls::WordTable& words);

} // namespace everyport
