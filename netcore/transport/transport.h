#pragma once

#include <memory>

#include <QByteArray>

#include "netcore/address/address.h"
#include "netcore/base/error.h"
#include "netcore/transport/producer.h"

namespace everyport {

class Protocol;
class ConnectionRecord;

/// One connection as the protocol on it sees it, whatever carries it: a socket, a TLS stream, a serial line, or memory
/// in a test. What leaves goes by here; what arrives is told to its Protocol. The reactor owns the transport (a layer,
/// as TLS is one, belongs to the transport below it), the transport owns its protocol. A pointer to a transport is good
/// until its protocol's connectionLost has returned, so protocols set theirs to null there. Loop's thread only.
class Transport : public Consumer {
public:
    /// Queues `bytes`, shared not copied; all that was written in one turn of the loop leaves at the turn's end, by one
    /// writev. Never fails and never blocks: who writes much asks queuedBytes or becomes a Producer (producer.h).
    /// Ignored after loseConnection, loseWriteConnection and abortConnection.
    void write(QByteArray bytes) override = 0;
    /// Writes what dataReceived has just handed over (an echo, a relay): a large piece goes on without a copy.
    virtual void passOn(QByteArrayView bytes) { write(bytes.toByteArray()); }
    virtual void pauseReading() = 0;  ///< No dataReceived until resumeReading; TCP slows the peer down meanwhile.
    virtual void resumeReading() = 0; ///< A layer may hand over what it held back inside this call.
    /// Whether this connection has had its share of the loop in this turn (half a millisecond). A protocol that got
    /// much to do by one dataReceived (lines, requests, records) asks between two pieces of it; when the share is over
    /// it keeps what is left and calls `yield`.
    virtual bool shareIsOver() const { return false; }
    /// Reads nothing more until other connections have had their turn, then calls Protocol::turnCame.
    virtual void yield() {}
    virtual void loseConnection() = 0; ///< Sends what is queued, then closes. A peer that never reads is
                                       ///< cut off after the grace time (15 s).
    /// The protocol knows that the peer has said all that it will say (HTTP's "Connection: close"): loseConnection need
    /// not wait for the end of what the peer sends.
    virtual void peerIsDone() {}
    virtual void abortConnection() = 0; ///< Closes now; what is queued is gone. TCP tells the peer by a reset.
    /// Sends what is queued, then ends our half (TCP FIN, TLS close_notify); what the peer still sends arrives
    /// (halfcloseable.h). Where there are no halves, as on a serial line, the same as loseConnection.
    virtual void loseWriteConnection() { loseConnection(); }

    virtual Address peer() const = 0;
    virtual Address local() const = 0;
    virtual bool isEncrypted() const { return false; }
    /// The system's descriptor below all layers, for options that this interface does not have (tcpoptions.h sets
    /// them); -1 where there is none. It stays the transport's: not to be read, written or closed.
    virtual int descriptor() const { return -1; }
    /// The nearest TLS layer on the way to the peer, for channel bindings and certificates (tlssession.h); null where
    /// there is none. Good as long as this transport.
    virtual class TlsSession* tls() { return nullptr; }
    /// This transport's row in the connection registry; always there.
    virtual ConnectionRecord& record() = 0;

    /// Replaces the protocol (by a WebSocket after its handshake). The old protocol hears nothing more and is destroyed
    /// when the running event has returned; the new one's connectionMade is called at once.
    virtual void switchProtocol(std::unique_ptr<Protocol> next) = 0;
    /// For layers that put themselves in between (TLS): takes the protocol out without telling it; setProtocol must
    /// follow in the same event.
    virtual std::unique_ptr<Protocol> takeProtocol() = 0;
    virtual void setProtocol(std::unique_ptr<Protocol> protocol) = 0; ///< Without connectionMade.
};

/// What is spoken on one connection: implemented by each protocol's class, made by a factory for each connection, owned
/// by its Transport and destroyed after connectionLost. Every transport promises the order of calls: connectionMade
/// once, then dataReceived, then connectionLost once, and nothing after. connectionLost never comes from inside the
/// protocol's own call to the transport. Loop's thread only.
class Protocol {
public:
    virtual ~Protocol() = default;
    virtual void connectionMade(Transport& transport) = 0;
    virtual void dataReceived(QByteArrayView bytes) = 0; ///< A piece of any size, down to one byte; good for this call.
    virtual void connectionLost(const Error& reason) = 0; ///< `reason.isClosed()` when it ended in order.
    /// After Transport::yield: the others have had their turn; goes on with what was kept.
    virtual void turnCame() {}
    /// The most bytes that dataReceived is given at once. Between two such pieces a transport looks at the time, so a
    /// protocol that may work long on a few bytes leaves this as it is; one that merely passes bytes on, or that
    /// yields, answers `muchAtOnce`.
    virtual qsizetype mostAtOnce() const { return littleAtOnce; }
    static constexpr qsizetype littleAtOnce = 4 * 1024;
    static constexpr qsizetype muchAtOnce = 64 * 1024;
    /// A layer was put between this protocol and its transport (STARTTLS): keep the transport that is given here in
    /// place of the one before.
    virtual void transportReplaced(Transport&) {}
};

} // namespace everyport
