#pragma once

#include "app/machine/source.h"

namespace everyport::machine {

/// logind's word on sleep, shutdown and the session's lock (org.freedesktop.login1).
struct SessionFacts {
    Source source = Source::Unknown;
    bool isGoingToSleep = false;
    bool isShuttingDown = false;
    bool isLocked = false; ///< The session's screen; false where there is no session.
    bool operator==(const SessionFacts&) const = default;
};

} // namespace everyport::machine
