#pragma once

#include <QString>

#include "app/polls/wordtable.h"
#include "app/services/http/votes/page/voteview.h"

namespace everyport {

/// The answers of a voting page as buttons, with their pictures and, where they are no secret, their numbers; those
/// that may not be pressed are there, too. As HTML. Not for polls in which voters write.
QString answersHtml(const VoteView& view, const polls::WordTable& words);

} // namespace everyport
