#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "netcore/address/halfopen.h"
#include "netcore/base/clock.h"
#include "netcore/tls/peercertificate.h"
#include "netcore/tls/tlscontext.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/layer.h"
#include "netcore/transport/producergate.h"

namespace everyport {

class TlsState;

/// TLS between any transport and a protocol: a layer. Owned by the transport below; owns the protocol above. What
/// the protocol writes during the handshake waits. A clean end is close_notify, which is answered; an end without
/// one is told as Disconnected, since somebody may have cut off the rest (RFC 8446 §6.1).
class TlsSession final : public Layer, private Producer {
public:
    /// Starts TLS on a live connection (STARTTLS): takes `below`'s protocol, which gets transportReplaced with the
    /// session, and returns it. Bytes that came in the clear before must be forgotten by the protocol itself.
    /// `serverName`: for clients, whose certificate is expected. With a `clock` the handshake may take 30 s.
    static TlsSession& start(
        Transport& below, std::shared_ptr<TlsContext> context, QString serverName = {}, Clock* clock = nullptr);
    /// For a connection that begins with a handshake: the inner protocol's connectionMade comes after it, and
    /// not at all when it fails.
    static std::unique_ptr<TlsSession> wrap(std::shared_ptr<TlsContext> context, std::unique_ptr<Protocol> inner,
        QString serverName = {}, Clock* clock = nullptr);
    /// Told once: nothing, or why the handshake failed.
    void setHandshakeListener(std::function<void(const std::optional<Error>&)> listener)
    {
        m_listener = std::move(listener);
    }

    ~TlsSession() override;

    /// The handshake is over. Before that what follows is empty.
    bool isEstablished() const { return m_established; }
    TlsFacts facts() const;
    PeerCertificate peerCertificate() const; ///< Empty where the other end showed none.
    bool wasResumed() const;                 ///< By a ticket, without certificates passing again.
    /// RFC 9266 tls-exporter: 32 bytes; empty under TLS 1.2 without the extended master secret (RFC 7627).
    QByteArray exporter() const;
    /// RFC 5929 tls-unique, with the same condition. TLS 1.3 has no such thing by definition; there it is what
    /// OpenSSL's clients take for it, the first Finished message they were part of, which no two connections share
    /// either.
    QByteArray uniqueFinish() const;
    /// RFC 5929 tls-server-end-point.
    QByteArray serverEndPoint() const;

    // Protocol, downwards
    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void readConnectionLost() override {} // close_notify has told it; without one the end that follows is a cut
    void turnCame() override;
    qsizetype mostAtOnce() const override { return muchAtOnce; } // it yields between records
    bool wantsHalves() const override { return (m_closeNotifySeen || m_writeEnding) && Layer::wantsHalves(); }

    // Transport, upwards
    void write(QByteArray bytes) override;
    void passOn(QByteArrayView bytes) override;
    void setProducer(Producer* producer) override;
    void pauseReading() override;
    void resumeReading() override;
    void peerIsDone() override {} // its close_notify is still to come
    void loseConnection() override;
    void abortConnection() override;
    /// close_notify, and what the other end still says is heard (RFC 8446 §6.1).
    void loseWriteConnection() override;
    qsizetype queuedBytes() const override;
    bool isEncrypted() const override { return true; }
    TlsSession* tls() override { return this; }
    void switchProtocol(std::unique_ptr<Protocol> next) override;

protected:
    void interposed() override;

private:
    TlsSession(std::shared_ptr<TlsContext> context, std::unique_ptr<Protocol> inner, QString serverName, Clock* clock);
    void begin();
    // These answer whether there is something to go on with, and somebody.
    bool shakeHands();
    bool established();
    bool readPlain();
    bool writePlain(QByteArrayView bytes);
    bool mayWrite() const { return !m_ended && !m_closing && !m_writeEnding; }
    void endWriting();
    void goodbyeHeard();
    // Told by the transport below.
    void pauseProducing() override;
    void resumeProducing() override;
    void stopProducing() override { m_gate.stop(); }
    void notifyProducer();
    void sendCipher();
    void endPlain();
    void fail(Error error);
    void notifyListener(const std::optional<Error>& failure);

    std::unique_ptr<TlsState> m_tls;
    Clock* m_clock;
    Clock::Timer m_handshakeTimer;
    HalfOpen::Place m_handshake; // of a server, until it is over
    std::function<void(const std::optional<Error>&)> m_listener;
    QByteArray m_waiting; // plain, until the handshake is over
    ProducerGate m_gate;
    std::optional<Error> m_failure;
    bool m_established = false;
    bool m_closing = false;
    bool m_writeEnding = false; // loseWriteConnection was asked for
    bool m_stalled = false;     // below takes nothing more
    bool m_closeNotifySeen = false;
    bool m_ended = false; // close_notify was sent or received, or TLS broke: nothing goes up any more
    bool m_paused = false;
    bool m_reading = false;
    bool m_yielded = false; // records are left for our next turn
};

} // namespace everyport
