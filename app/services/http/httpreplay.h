#pragma once

#include <QByteArray>

#include "app/polls/definition/poll.h"
#include "app/polls/kinds/replay.h"

namespace everyport {

namespace http {
struct Site;
}
namespace polls {
class Polls;
}

/// `/r/POLL/replay.json`: how a closed poll came to what it is. Its log is read once, however many ask, and not again
/// before something is entered or erased. `polls` must outlive the site.
void addReplay(http::Site& site, polls::Polls& polls);

/// {"from": wall ms, "to": wall ms, "answers": ["apple", …], "frames": [[ms since "from", votes, voters, [counts by
/// answer]], …]}, of what is shown (shownAnswers).
QByteArray replayJson(const polls::Replay& replay, const polls::Poll& poll, const polls::Tally& tally);

} // namespace everyport
