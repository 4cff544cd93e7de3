#pragma once

#include <memory>

#include "app/services/http/votes/voters/phonevoting.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Pages for whoever votes about themselves, in five languages: /privacy and /v/POLL.privacy say what is stored of
/// them, by the poll's own rules; there they have it deleted, and link their card. /l/CODE is what a code at a reader
/// leads to (polls::CardLinking): a page at which the card and this phone become one voter. A look changes nothing: a
/// program that looks at every address that it reads links nobody. `context`'s parts and `site` must outlive its
/// connections. Before addVoting, whose pages take any name.
void addOwnPages(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting);

} // namespace everyport
