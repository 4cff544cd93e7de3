#pragma once

#include "app/polls/report/report.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Station;

/// What came out at an event, in the order of its questions, or in one poll; `name` is the event's, or a poll's id.
/// Drafts are left out. Refused/NotFound where there is neither. The station must outlive the Task.
Task<Result<polls::Report>> makeReport(Station& station, QString name);

} // namespace everyport
