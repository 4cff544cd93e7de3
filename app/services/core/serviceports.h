#pragma once

#include "app/accounts/checkers/lentcheckers.h"
#include "app/services/core/httpplaces.h"
#include "app/services/core/lentnodes.h"
#include "app/services/core/lentstanzas.h"
#include "app/services/core/roomcommands.h"

namespace everyport {

/// The ports for policy that are the program's own: what rules and plugins add to services while these run. The station
/// keeps it; services of every kind look into it. Loop's thread.
struct ServicePorts {
    HttpPlaces http;
    RoomCommands commands;
    LentCheckers checkers;
    LentNodes nodes;
    LentStanzas stanzas;
};

} // namespace everyport
