#pragma once

#include <memory>

#include <QByteArray>

#include "netcore/address/address.h"
#include "netcore/base/error.h"
#include "netcore/transport/producer.h"

namespace everyport {

class Protocol;
class ConnectionRecord;

/// The way out: a socket, a TLS stream, a serial line, or a test. Its reactor owns it, and it owns its
/// protocol; a pointer to it is good until that protocol's connectionLost has returned. Loop's thread only.
class Transport : public Consumer {
public:
    /// Queued, shared not copied; everything written in one turn of the loop leaves at its end, by one writev.
    /// After loseConnection, loseWriteConnection or abortConnection it is ignored.
    void write(QByteArray bytes) override = 0;
    /// The same for what dataReceived has just handed over (an echo, a relay): a large piece goes on without a copy.
    virtual void passOn(QByteArrayView bytes) { write(bytes.toByteArray()); }
    virtual void pauseReading() = 0; ///< Back-pressure on the peer: no dataReceived until resumed.
    virtual void resumeReading() = 0;
    /// Whether this connection has had its share of the loop, for now. Whoever got much to do by one dataReceived
    /// (lines, requests, records) asks between two pieces of it, keeps what is left, and calls `yield`.
    virtual bool shareIsOver() const { return false; }
    /// Nothing more is read until the others have had their turn; then comes Protocol::turnCame.
    virtual void yield() {}
    virtual void loseConnection() = 0; ///< Sends what is queued, then closes. A peer that never reads is
                                       ///< cut off after the grace time (15 s).
    /// The peer has said all that it will say (HTTP's "Connection: close"): so loseConnection need not wait for its
    /// end.
    virtual void peerIsDone() {}
    virtual void abortConnection() = 0; ///< Closes now; what is queued is gone. TCP tells the peer by a reset.
    /// Sends what is queued, then ends our half; what the peer still sends arrives (halfcloseable.h). Where there are
    /// no halves, as on a serial line, it is loseConnection.
    virtual void loseWriteConnection() { loseConnection(); }

    virtual Address peer() const = 0;
    virtual Address local() const = 0;
    virtual bool isEncrypted() const { return false; }
    /// The system's handle of what is below all layers, for what this interface does not say (tcpoptions.h asks it);
    /// -1 where there is none. It stays the transport's: not to be read, written or closed.
    virtual int descriptor() const { return -1; }
    /// Channel bindings and the like: nullptr where there is no TLS. See tlssession.h.
    virtual class TlsSession* tls() { return nullptr; }
    /// This transport's row in the connection registry; always there.
    virtual ConnectionRecord& record() = 0;

    /// Puts another protocol in this one's place (a WebSocket after its handshake). The old one lives until
    /// the running event has returned and hears nothing more; the new one's connectionMade is called at once.
    virtual void switchProtocol(std::unique_ptr<Protocol> next) = 0;
    /// For layers (TLS): takes the protocol out without telling it; setProtocol must follow in the same event.
    virtual std::unique_ptr<Protocol> takeProtocol() = 0;
    virtual void setProtocol(std::unique_ptr<Protocol> protocol) = 0; ///< Without connectionMade.
};

/// The way in. The order is promised: made once, then data, then lost once and nothing after.
class Protocol {
public:
    virtual ~Protocol() = default;
    virtual void connectionMade(Transport& transport) = 0;
    virtual void dataReceived(QByteArrayView bytes) = 0;  ///< Any size, down to one byte.
    virtual void connectionLost(const Error& reason) = 0; ///< `reason.isClosed()` when it ended in order.
    /// After Transport::yield: on with what was kept.
    virtual void turnCame() {}
    /// The most bytes that dataReceived is given at once. Between two such pieces a transport looks at the time, so
    /// whoever may be long about a few bytes leaves this as it is; who merely passes bytes on, or yields, says
    /// `muchAtOnce`.
    virtual qsizetype mostAtOnce() const { return littleAtOnce; }
    static constexpr qsizetype littleAtOnce = 4 * 1024;
    static constexpr qsizetype muchAtOnce = 64 * 1024;
    /// A layer came between (STARTTLS): from now on this is the way out. Keep it in place of the old one.
    virtual void transportReplaced(Transport&) {}
};

} // namespace everyport
