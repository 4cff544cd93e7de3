#pragma once

#include <memory>

#include "app/services/http/votes/voters/phonevoting.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// The voting pages, for polls whose rules let phones vote: /v/POLL by short code or id, as a page that is a form, too,
/// and /v/POLL.json. A POST to the former votes; it is answered with 200 when the vote is on disk or is none (what
/// became of it stands in the answer), with 503 or 429 and Retry-After where it has to come again, 403 from another
/// site's page. `newPhones`: see PhoneLimits. `context`'s parts and `site` must outlive its connections.
void addVoting(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting, int newPhones);

} // namespace everyport
