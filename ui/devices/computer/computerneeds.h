#pragma once

#include <deque>

#include "app/machine/machineevents.h"

namespace everyport::polls {
class Polls;
}

namespace everyport::ui {

// What of this computer needs somebody: asked by its rows and by its strips, so that the list, its chip, the header and
// the side bar count the same.

/// A battery that is used or mains power that is away, while a poll is open; a battery that is used and low, always.
bool powerNeedsSomebody(const machine::PowerFacts& power, bool pollIsOpen);
/// One that asks for a login, or that has gone; `wasThere`: the program has seen one.
bool networkNeedsSomebody(const machine::NetworkFacts& network, bool wasThere);
/// The last that was heard of the network is that it went away.
bool networkWentAway(const std::deque<machine::Happening>& history);
bool isAnyOpen(const polls::Polls& polls);

} // namespace everyport::ui
