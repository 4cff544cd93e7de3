#pragma once

#include "app/polls/polls.h"
#include "app/services/core/servicetype.h"
#include "app/services/http/httplive.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Puts each poll's results at /r/POLL: the page (with ?embed for a frame of another site), and beside it as JSON, by
/// WebSocket and by server-sent events; to whom, the options say. Those who wait at /v/POLL for voting to open hear at
/// /v/POLL/live how it stands. `site` owns what is added; `polls` and `live` outlive
/// its connections.
void addResults(http::Site& site, const polls::Polls& polls, HttpLive& live, const OptionValues& values);

/// Data with its own tag: a browser that has it already gets 304.
http::Response freshJson(const http::Request& request, const TaggedJson& json);
/// 503: the storage does not answer.
http::Response notLookedUp(const http::Site& site, const http::Request& request);
http::Response noSuchPoll(const http::Site& site, const http::Request& request);

} // namespace everyport
