#pragma once

#include "app/polls/counting/logentry.h"

namespace everyport::polls {

/// What an entry is known by in all logs: the uuid that its station gave it, there. Two stations may have given the
/// same one: a visitor may have sent it to both, and a station may have taken another's.
inline QString entryName(const LogEntry& entry)
{
    return entry.station + u' ' + entry.uuid;
}

} // namespace everyport::polls
