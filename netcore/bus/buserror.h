#pragma once

#include "netcore/base/error.h"

class QDBusError;

namespace everyport {

/// Sorts what the bus or a service answered; Error::code is D-Bus's own name ("org.freedesktop.DBus.Error.NoReply"),
/// the text the service's own words.
Error busError(const QDBusError& error);

} // namespace everyport
