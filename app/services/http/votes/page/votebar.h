#pragma once

#include <QString>

#include "app/polls/wordtable.h"
#include "app/services/http/votes/page/voteview.h"

namespace everyport {

/// What stands at the lower edge of a voting page, always in sight: what became of a vote, under which name it counts,
/// where the question's event is by now, and the button that sends what was picked. As HTML.
QString barHtml(const VoteView& view, const polls::WordTable& words);

} // namespace everyport
