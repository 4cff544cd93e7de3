#pragma once

#include <memory>

#include "app/services/http/votes/voters/phonevoting.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// /v/POLL.privacy: what is stored of whoever votes, by that poll's rules; there they have it deleted, and link their
/// card. /privacy leads there, or lists all. `context`'s parts and `site` must outlive its connections.
void addPrivacyPages(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting);

} // namespace everyport
