#pragma once

#include <QString>

#include "netcore/base/filedescriptor.h"

namespace everyport::devices {

/// A port in hand, to see whether another program has claimed it in a way that opening it would not notice: by
/// flock(2), or by TIOCEXCL while we are root. Keep it until the port is open for good: its line then stays up in
/// between, and an Arduino is reset once and not twice.
class PortClaim {
public:
    explicit PortClaim(const QString& device);

    bool isTaken() const { return m_taken; } ///< False too for what could not be opened: the reason is then another.

private:
    FileDescriptor m_port;
    bool m_taken = false;
};

} // namespace everyport::devices
