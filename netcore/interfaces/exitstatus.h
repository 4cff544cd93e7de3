#pragma once

#include <QString>

#include "netcore/base/error.h"

namespace everyport {

/// How a process ended: by itself with a code, or by a signal.
struct ExitStatus {
    int code = 0;   ///< 0 to 255; 0 is success. Means nothing when a signal ended it. -1: another took the status.
    int signal = 0; ///< SIGKILL and the like; 0 when it ended by itself.
    bool coreDumped = false;

    bool isSuccess() const { return code == 0 && signal == 0; }
    /// "cat ended with code 1", as an Error of what was asked of it: Refused for a code, Disconnected for a signal.
    /// Error::code is "exit-1" or "signal-9".
    Error error(const QString& program) const;

    bool operator==(const ExitStatus&) const = default;
};

} // namespace everyport
