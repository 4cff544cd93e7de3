#pragma once

#include "app/polls/polls.h"
#include "app/venue/venue.h"
#include "netcore/base/clock.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// `/r/POLL/places.json`: how a closed poll's map came to what it is, where people may see that (isShownByPlace):
/// {"from": wall ms, "frames": [[ms since "from", [counts of each place], counts elsewhere], …]}. Places are as in
/// map.json and counts in the order of the answers; the times are some of replay.json's. Nothing of a round that is too
/// long (venue::RoundReplay). It is looked up once, however many ask, and not again before something is entered or
/// erased, or a reader is moved. The others must outlive the site.
void addMapReplay(http::Site& site, polls::Polls& polls, venue::Venue& venue, Clock& clock);

} // namespace everyport
