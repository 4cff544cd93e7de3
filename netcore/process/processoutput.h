#pragma once

#include "netcore/interfaces/reactorprocess.h"
#include "netcore/task/task.h"

namespace everyport {

/// What a process said and how it ended.
struct ProcessResult {
    QByteArray out;
    QByteArray err;
    ExitStatus status;
};

/// Asks a process once: starts it, gives it `input`, waits for its end. Dropping the Task ends the process. More than
/// `limit` bytes of output and errors together is Local/TooLarge, and ends it too. `processes` outlives the Task.
Task<Result<ProcessResult>> processOutputAndValue(
    ReactorProcess& processes, ProcessOptions options, QByteArray input = {}, qsizetype limit = 16 * 1024 * 1024);

/// Only its output; an end without success is an Error with the first line it said about it.
Task<Result<QByteArray>> processOutput(
    ReactorProcess& processes, ProcessOptions options, QByteArray input = {}, qsizetype limit = 16 * 1024 * 1024);

/// Only how it ended; what it says goes nowhere.
Task<Result<ExitStatus>> processValue(ReactorProcess& processes, ProcessOptions options, QByteArray input = {});

} // namespace everyport
