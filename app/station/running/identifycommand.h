#pragma once

#include "app/station/running/commands.h"
#include "netcore/base/clock.h"
#include "netcore/endpoints/endpoint.h"
#include "protocols/rfid/detection.h"

namespace everyport {

/// `device identify PORT`: which kind of reader is at a port, or at that of a reader of the list, as the window's
/// dialog finds it out. Dropping the Task stops listening.
Task<Result<Done>> identifyReader(Station& station, CommandRequest request, CommandOutput& output);

/// `connecting`, a line over the network; where its reader is to connect to this computer ("listen:4001"), for as long
/// as a card is held to it, half a minute, and then Reason::TimedOut. `clock` must outlive it.
Task<Result<QString>> toIdentify(Task<Result<QString>> connecting, Endpoint place, Clock& clock);

/// Of a serial line; "-" where a port has none of its own, as over the network.
QString speedText(const Endpoint& place, int baud);

/// Of a port where no kind was found. `isAsked`: by --ask.
QString whatCame(rfid::Hint hint, bool isAsked);

} // namespace everyport
