#pragma once

#include <memory>

#include "app/services/http/votes/voters/phonevoting.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// /v/CODE.link, what a code at a reader leads to (polls::CardLinking): a page whose button makes one voter of the card
/// and this phone. `context`'s parts and `site` must outlive it.
std::shared_ptr<http::Resource> makeCardLinkPage(
    http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting);

} // namespace everyport
