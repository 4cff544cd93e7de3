#pragma once

#include "app/handbook/handbook.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Puts the handbook at /handbook: the list of its pages with a search field (/handbook?q=WORDS), /handbook/PAGE and
/// the pictures. Pages are made once, plain HTML without script. `site` owns what is added; its error pages are used.
void addHandbook(http::Site& site, const Handbook& handbook);

} // namespace everyport
