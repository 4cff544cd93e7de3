#pragma once

#include "app/events/eventregistry.h"
#include "app/services/core/servicetype.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Where an event's audience is: for phones "v/7k", for big screens "r/fruit". Empty: nobody votes by phone now, or no
/// poll is shown. Relative to the site.
QString votingPlace(const events::EventRegistry& events, const events::Event& event);
QString resultsPlace(const events::EventRegistry& events, const events::Event& event);

/// /e/EVENT leads to the voting page of its present poll, /e/EVENT/results to the results (with ?kiosk the bars alone);
/// between questions each is a page that says so and goes on by itself. `context`'s parts and `site` must outlive its
/// connections.
void addAudiencePages(http::Site& site, const ServiceContext& context);

} // namespace everyport
