#pragma once

#include "netcore/base/error.h"
#include "protocols/xmpp/client/talk/room.h"

/// What a person reads of a room that does not let them in, or puts them out.
namespace everyport::xmppchat {

/// What went wrong at a room's door, and what to do.
QString doorTrouble(const Error& error);
/// Why a name cannot be used in rooms, and what comes nearest; empty where it can.
QString nameTrouble(const QString& name);
/// Why we are in a room no more; empty where we wanted it so, or only the connection has ended.
QString departureText(const xmpp::client::Departure& how);

} // namespace everyport::xmppchat
