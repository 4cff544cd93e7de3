#pragma once

#include <QList>
#include <QStringList>

#include "app/polls/definition/polltoml.h"
#include "netcore/task/task.h"

namespace everyport::polls {
class PollRegistry;
class Polls;
} // namespace everyport::polls

namespace everyport::ui {

/// Polls on their way from the demo to the own station: what is asked, and who may vote. Votes and readers are the
/// demo's, and so is the time of one that was open already.
using KeptPolls = QList<polls::PollDescription>;

/// `from` outlives the Task.
Task<Result<KeptPolls>> takePolls(polls::Polls* from, QStringList ids);
/// As drafts, each under an id that is free. Gives the ids; `into` outlives the Task.
Task<Result<QStringList>> putPolls(polls::PollRegistry* into, KeptPolls kept);

} // namespace everyport::ui
