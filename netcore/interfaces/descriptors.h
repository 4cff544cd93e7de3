#pragma once

#include <cstdint>
#include <memory>

#include "netcore/interfaces/reactor.h"
#include "netcore/transport/transport.h"

namespace everyport {

class ConnectionRegistry;
class SocketCalls;

/// Told when a descriptor can be read or written. Level-triggered: told again until it was done.
class Readiness {
public:
    virtual ~Readiness() = default;
    virtual void becameReady(bool readable, bool writable) = 0;
    /// The system cannot watch the descriptor (its errno): ENOMEM, or ENOSPC beyond its limit of watches. True: that
    /// was its end. Else it is tried again each second. Told in a turn of its own, never from inside `add`.
    virtual bool watchFailed(int number)
    {
        Q_UNUSED(number)
        return false;
    }
    /// What keeps to a share of its own (timers, calls from threads) waits behind nobody, however long it took the last
    /// time.
    virtual bool isUrgent() const { return false; }
};

/// Does its work once, at the end of the turn in which it was asked for.
class TurnEnd {
public:
    virtual ~TurnEnd() = default;
    virtual void turnEnded() = 0;
};

/// What socket transports need of a reactor, whatever multiplexer it has. Loop's thread.
class Descriptors {
public:
    virtual ~Descriptors() = default;
    using Id = std::uint64_t; ///< 0 is none. Never used twice, so a late event of a closed one finds nobody.

    virtual Id add(int fd, Readiness& who, bool read, bool write) = 0;
    virtual void change(Id id, bool read, bool write) = 0;
    virtual void remove(Id id) = 0; ///< Before the descriptor is closed.

    /// Whether the event that runs now has had its share of the loop. Who has more to do leaves it for later: in the
    /// socket, or by `tellAgain`.
    virtual bool shareIsOver() const = 0;
    /// For what is done outside of a turn: a share begins.
    virtual void beginShare() = 0;
    /// Tells `id` that it is readable once the others have had their turn, whatever the system says.
    virtual void notifyAgain(Id id) = 0;

    virtual void atTurnEnd(TurnEnd& who) = 0; ///< Only for what the reactor owns: it must still be there.
    /// The reactor keeps a transport from here until it is disowned; it is destroyed when the turn is over.
    virtual Id own(std::shared_ptr<Transport> transport) = 0;
    virtual void disown(Id id) = 0;

    virtual Reactor& reactor() = 0;
    /// One for all: what it holds is good until the event returns. Whoever keeps it shared keeps the bytes, too; the
    /// next reader gets another one.
    virtual QByteArray& readBuffer() = 0;
    virtual const QByteArray& lastRead() const = 0; ///< The buffer of the running event.
    virtual SocketCalls& calls() = 0;
};

} // namespace everyport
