#pragma once

namespace everyport::ui {

class PageContext;

/// Running orders that earlier versions kept in the window's memory become those of their events (app/events), and are
/// forgotten there; where somebody has made a newer one, only their slides come to it, last. Of an event that has no
/// poll now they stay until it has one.
void takeOverKeptShows(PageContext& context);

} // namespace everyport::ui
