#pragma once

#include "app/services/core/servicetype.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// The screen beside a reader at which people link their cards: /link/KEY, whose key the reader's place has
/// (polls::CardLinking). It shows a code when a card was held there, or which phone waits, and looks again by itself;
/// /link/KEY.svg is the code for cameras. `base` is the address that phones reach the site under; empty: the one that
/// the screen's own browser asked for. `context`'s parts and `site` must outlive its connections.
void addLinkPlace(http::Site& site, const ServiceContext& context, const QString& base);

} // namespace everyport
