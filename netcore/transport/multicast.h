#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// A UDP socket's face for groups (RFC 1112, RFC 3678; IPv6: RFC 3493 §5.2). Ask its DatagramTransport for it; it lives
/// as long. An interface is named ("eth0") or told by one of its numeric addresses; empty leaves the choice to the
/// system. Errors: Local/BadValue with a sentence; Local/InUse where the group was joined already; Busy/NoSpace past
/// the system's limit of groups (Linux: 20 for IPv4).
class Multicast {
public:
    virtual ~Multicast() = default;
    virtual Result<Done> joinGroup(const QString& group, const QString& interface = {}) = 0;
    virtual Result<Done> leaveGroup(const QString& group, const QString& interface = {}) = 0;
    virtual Result<Done> setOutgoingInterface(const QString& interface) = 0;
    /// How many routers may pass it on: 0 to 255; 1 stays on the link (the default).
    virtual Result<Done> setHops(int hops) = 0;
    virtual int hops() const = 0;
    virtual Result<Done> setLoopback(bool on) = 0; ///< Whether this computer hears what it sends; on by default.
    virtual bool loopback() const = 0;
};

} // namespace everyport
