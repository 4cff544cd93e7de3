#pragma once

#include "app/log/log.h"
#include "netcore/base/result.h"

namespace everyport {

namespace polls {
class PollRegistry;
}

/// At the end of a station, right before its polls go: an error where votes could not be stored, with their number,
/// which the log has then, too. The error's reason is NoSpace, whatever it was: by it a program ends with EX_IOERR.
Result<Done> tellOfLostVotes(const polls::PollRegistry& polls, Log& log);

} // namespace everyport
