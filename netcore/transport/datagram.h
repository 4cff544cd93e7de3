#pragma once

#include <QByteArray>

#include "netcore/address/address.h"
#include "netcore/base/result.h"

namespace everyport {

class DatagramTransport;
class Multicast;

/// What a socket for datagrams tells. The order is promised: started once, then the rest, then stopped once and
/// nothing after. Owned by its transport; loop's thread.
class DatagramProtocol {
public:
    virtual ~DatagramProtocol() = default;
    virtual void started(DatagramTransport& transport) = 0; ///< Good until `stopped` has returned.
    /// One whole datagram; empty ones are told too. The bytes are good until the call returns.
    virtual void datagramReceived(QByteArrayView bytes, const Address& from) = 0;
    /// Connected kind only: the peer's computer says that nobody listens there (ICMP port unreachable). The socket
    /// goes on; somebody may listen later.
    virtual void connectionRefused() {}
    /// The system could not send one: no route, a firewall, no such Unix socket. The socket goes on.
    virtual void sendingFailed(const Error&) {}
    virtual void stopped() = 0;
};

/// What went by a datagram socket since it was made. Datagrams may be lost at any time; these are those we know of.
struct DatagramCounts {
    quint64 received = 0;
    quint64 sent = 0;
    quint64 dropped = 0;   ///< Not sent: the system's queue or ours was full.
    quint64 failed = 0;    ///< Not sent: see sendingFailed.
    quint64 truncated = 0; ///< Longer than maxPacket and thrown away: half a datagram is none.
};

/// A socket for datagrams, UDP or Unix, in the hand of whoever asked for it: letting go of it closes it, and its
/// protocol hears `stopped` before the destructor returns. May be let go of from inside an event. Loop's thread.
class DatagramTransport {
public:
    virtual ~DatagramTransport() = default;

    /// Queued, shared not copied; what was written in one turn leaves at its end, many by one call. Error: Busy/NoSpace
    /// when 1024 datagrams or 4 MiB are waiting, Local/TooLarge over 65,507 bytes (RFC 768 over IPv4), Local/BadValue
    /// for an address that this socket cannot reach. After close it is ignored.
    virtual Result<Done> write(QByteArray bytes, const Address& to) = 0;
    virtual Result<Done> write(QByteArray bytes) = 0; ///< Connected kind only, to its peer; else Local/BadValue.
    virtual void pauseReading() = 0; ///< The system keeps what fits into its buffer and drops the rest.
    virtual void resumeReading() = 0;
    virtual void close() = 0; ///< Sends what is queued if the system takes it now; `stopped` comes at the turn's end.

    virtual Address local() const = 0;
    virtual Address peer() const = 0;        ///< Family::None where it is not connected.
    virtual qsizetype maxPacket() const = 0; ///< Bytes; longer ones are counted as truncated.
    virtual DatagramCounts counts() const = 0;
    virtual Result<Done> setBroadcast(bool on) = 0; ///< IPv4 only; without it a broadcast is Local/PermissionDenied.
    virtual Multicast* multicast() = 0;             ///< Null where there is none (Unix).
    virtual int descriptor() const = 0;             ///< For what this interface does not say; -1 once closed.
};

} // namespace everyport
