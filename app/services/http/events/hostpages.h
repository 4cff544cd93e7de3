#pragma once

#include <memory>

#include "app/services/core/servicetype.h"
#include "app/services/http/votes/voters/phonevoting.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// The host's page at /h/TOKEN: what stands at an event, and by POST what its link may do (HostWish), each asked for
/// anew. A right token is never held; wrong ones are counted. Nothing of it is kept by browsers or told to others.
/// `context`'s parts and `site` must outlive its connections.
void addHostPages(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting);

} // namespace everyport
