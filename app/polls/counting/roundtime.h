#pragma once

#include <QList>

#include "app/polls/counting/timeline.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

/// Votes by minute as a round can have them, at `now` (wall ms). What counts came while the round was open, whatever
/// the clock of its station says: what is said to have come before is drawn where the round began, what is said to come
/// later, now or when it was closed.
QList<Minute> inRoundTime(QList<Minute> minutes, const Poll& poll, qint64 now);

} // namespace everyport::polls
