#pragma once

#include "app/services/core/servicetype.h"
#include "app/services/http/httpevents.h"
#include "app/services/http/httplive.h"
#include "app/services/http/votes/phonevotes.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// What an http service serves, by its options: the results of each poll as page, JSON and WebSocket, the list of
/// polls, the voting pages, the Overview, the handbook, and what has a place there by rules and plugins. The site
/// refers to `context`'s books, to `live` and to `events` (null: running orders are not served), which must outlive its
/// connections.
std::shared_ptr<const http::Site> makeHttpSite(const ServiceContext& context, const OptionValues& values,
    HttpLive& live, std::shared_ptr<PhoneVoting> voting, HttpEvents* events = nullptr);

/// Who may see the Overview, as its option says.
bool maySeeStatus(const QString& who, const http::Request& request);

} // namespace everyport
