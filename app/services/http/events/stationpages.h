#pragma once

#include "app/services/core/servicetype.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// /k/POLL, for a tablet where one person after the other votes: its poll, by code or id, or while the event of that
/// poll runs, the question of the present step. Each press is another voter, who has no token of the page: so it is for
/// polls where any device votes, and the limits of new phones (PhoneLimits) are its pace. `context`'s parts and `site`
/// must outlive its connections.
void addStationPages(http::Site& site, const ServiceContext& context);

} // namespace everyport
