#pragma once

#include <deque>

#include "app/machine/machineevents.h"

namespace everyport::machine {

// What of this computer needs somebody: asked by the window's rows and strips and by /status, so that all count the
// same.

/// A battery that is used or mains power that is away, while a poll is open; a battery that is used and low, always.
bool powerNeedsSomebody(const PowerFacts& power, bool pollIsOpen);
/// One that asks for a login, or that has gone; `wasThere`: the program has seen one.
bool networkNeedsSomebody(const NetworkFacts& network, bool wasThere);
/// The last that was heard of the network is that it went away.
bool networkWentAway(const std::deque<Happening>& history);

} // namespace everyport::machine
