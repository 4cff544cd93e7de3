#pragma once

#include <QString>

#include "app/machine/source.h"

namespace everyport::machine {

/// logind's word on sleep, shutdown and the session's lock (org.freedesktop.login1).
struct SessionFacts {
    Source source = Source::Unknown;
    bool isGoingToSleep = false;
    bool isShuttingDown = false;
    bool isLocked = false; ///< The session's screen; false where there is no session.
    bool isHeld = false;   ///< The computer waits for this program before it sleeps or goes off.
    QString refusal = {};  ///< Why it does not, a sentence; empty where it does, or nobody has answered yet.
    bool operator==(const SessionFacts&) const = default;
};

} // namespace everyport::machine
