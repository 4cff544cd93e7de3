#pragma once

#include <QByteArray>
#include <QString>

#include "app/services/http/votes/page/voteview.h"
#include "app/services/http/votes/page/votewords.h"

namespace everyport {

/// The part of the page that changes: everything but the frame around it. Whatever strangers have written stands in it
/// as text. A draft's question is not in it.
QString voteHtml(const VoteView& view, const polls::WordTable& words);
/// The whole page. It works as a form where there is no script.
QByteArray votePage(const VoteView& view, const polls::WordTable& words);
/// For scripts: `uuid` (of what this answers, which is how they tell it from a stranger's answer), `state`, `outcome`,
/// `countedRound` where it was counted in a round that is over, `name`, `chosen`, `votes` where they show, and the part
/// of the page that changes.
QByteArray voteJson(const VoteView& view, const polls::WordTable& words);

} // namespace everyport
