#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "netcore/clock.h"
#include "netcore/registry.h"
#include "netcore/tlscontext.h"
#include "netcore/transport.h"

namespace everyport {

/// TLS between any transport and a protocol: to the transport a protocol, to the protocol a transport. OpenSSL
/// over memory BIOs. Owned by the transport below; owns the protocol above. What the protocol writes during the
/// handshake waits. A clean end is close_notify; without one connectionLost says so (ConnectionLost).
class TlsSession final : public Protocol, public Transport {
public:
    /// Starts TLS on a live connection (STARTTLS): takes `lower`'s protocol, which gets transportReplaced with the
    /// session, and returns it. Bytes that came in the clear before must be forgotten by the protocol itself.
    /// `serverName`: for clients, whose certificate is expected. With a `clock` the handshake may take 30 s.
    static TlsSession& start(Transport& lower, std::shared_ptr<TlsContext> context, QString serverName = {}, Clock* clock = nullptr);
    /// For a connection that begins with a handshake: the inner protocol's connectionMade comes after it, and
    /// not at all when it fails.
    static std::unique_ptr<TlsSession> wrap(std::shared_ptr<TlsContext> context, std::unique_ptr<Protocol> inner,
        QString serverName = {}, Clock* clock = nullptr);
    /// Told once: nothing, or why the handshake failed.
    void setHandshakeListener(std::function<void(const std::optional<Error>&)> listener) { m_listener = std::move(listener); }

    ~TlsSession() override;

    /// The handshake is over. Before that `facts()` is empty.
    bool isEstablished() const { return m_established; }
    TlsFacts facts() const;
    /// RFC 9266 tls-exporter: 32 bytes; empty under TLS 1.2 without the extended master secret (RFC 7627).
    QByteArray exporter() const;
    /// RFC 5929 tls-unique, with the same condition. TLS 1.3 has no such thing by definition; there it is what OpenSSL's
    /// clients take for it, the first Finished message they were part of, which no two connections share either.
    QByteArray uniqueFinish() const;
    /// RFC 5929 tls-server-end-point.
    QByteArray serverEndPoint() const;

    // Protocol, downwards
    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void transportReplaced(Transport& transport) override;

    // Transport, upwards
    void write(QByteArray bytes) override;
    void pauseReading() override;
    void resumeReading() override;
    void loseConnection() override;
    void abortConnection() override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override;
    Address peer() const override;
    Address local() const override;
    bool isEncrypted() const override { return true; }
    TlsSession* tls() override { return this; }
    ConnectionRecord& record() override;
    void switchProtocol(std::unique_ptr<Protocol> next) override;
    std::unique_ptr<Protocol> takeProtocol() override;
    void setProtocol(std::unique_ptr<Protocol> protocol) override;

private:
    TlsSession(std::shared_ptr<TlsContext> context, std::unique_ptr<Protocol> inner, QString serverName, Clock* clock);
    bool isBindable() const;
    void begin();
    void expectName();
    void shakeHands();
    void established();
    void readPlain();
    void writePlain(const QByteArray& bytes);
    void sendCipher();
    void endPlain();
    void fail(Error error);
    Error handshakeFailure() const;
    void tellListener(const std::optional<Error>& failure);
    void leave(); // an event of the inner protocol has returned

    std::shared_ptr<TlsContext> m_context;
    std::unique_ptr<Protocol> m_inner;
    std::vector<std::unique_ptr<Protocol>> m_retired; // switched away from inside its own event
    QString m_serverName;
    Transport* m_lower = nullptr;
    SSL* m_ssl = nullptr;
    Clock* m_clock;
    Clock::Timer m_handshakeTimer;
    std::function<void(const std::optional<Error>&)> m_listener;
    QByteArray m_waiting; // plain, until the handshake is over
    int m_depth = 0;
    bool m_established = false;
    bool m_tellMade = true; // wrap: the protocol has not heard connectionMade yet
    bool m_closing = false;
    bool m_closeNotifySeen = false;
    bool m_ended = false; // close_notify was sent or received, or TLS broke: nothing goes up any more
    bool m_paused = false;
    std::optional<Error> m_failure;
};

} // namespace everyport
