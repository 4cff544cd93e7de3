#pragma once

#include <QString>

#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport::polls {
class Polls;
}

namespace everyport::ui {

/// Writes a poll's votes as CSV into `file`, a page at a time and on a thread: a stick may take its time, and the file
/// that stands there stays until the new one is whole. `reactor` and `polls` must outlive the Task.
Task<Result<Done>> writeVotes(Reactor& reactor, polls::Polls& polls, QString id, QString file);
/// The same of its log with its seals (app/polls/seal), for whoever wants to check it.
Task<Result<Done>> writeSealedLog(Reactor& reactor, polls::Polls& polls, QString id, QString file);

/// `writeFile` on a thread.
Task<Result<Done>> writeFileSoon(Reactor& reactor, QString file, QByteArray bytes);

} // namespace everyport::ui
