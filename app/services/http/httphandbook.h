#pragma once

#include "app/handbook/handbook.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Puts the handbook at /handbook: the list of its pages with a search field (/handbook?q=WORDS), /handbook/PAGE and
/// the pictures. Pages are made once, plain HTML without script. `site` owns what is added; its error pages are used.
/// `handbooks` is it in English and in other languages, of which the reader's Accept-Language chooses; a page that
/// nobody has translated says so in the reader's. Keeps no reference.
void addHandbook(http::Site& site, const QList<Handbook>& handbooks);

} // namespace everyport
