#pragma once

#include "app/log/log.h"
#include "netcore/files/filefollower.h"
#include "netcore/task/taskset.h"
#include "netcore/task/unhandledfailure.h"

namespace everyport {

// What rooms below hand to a function, as lines of `source`. `log` must outlive the function.

/// For a TaskSet: what its work fails with, "Keeping a subject: The disk is full." The same sentence is a line once a
/// minute: a full disk is met by every message, and the log may lie on it.
TaskSet::Failed failuresToLog(Log& log, QString source, LogLevel level = LogLevel::Warning);

/// For the program's listener: what nobody took, with where the work began. The same is a line once a minute, too: work
/// in a loop fails each time it comes round.
UnhandledFailureListener unhandledToLog(Log& log, QString source);

/// For a FileFollower: what is served or trusted anew, and what cannot be, with what to do about it.
FileFollower::Told changesToLog(Log& log, QString source);

} // namespace everyport
