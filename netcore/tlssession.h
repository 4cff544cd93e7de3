#pragma once

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
    static TlsSession& start(Transport& lower, std::shared_ptr<TlsContext> context, QString serverName = {});
    /// Wraps a factory: each connection begins with a handshake; the protocol's connectionMade comes after it.
    static std::unique_ptr<Protocol> wrap(std::shared_ptr<TlsContext> context, std::unique_ptr<Protocol> inner, QString serverName = {});

    ~TlsSession() override;

    /// The handshake is over. Before that `facts()` is empty.
    bool isEstablished() const { return m_established; }
    TlsFacts facts() const;
    /// RFC 9266: 32 bytes; empty under TLS 1.2 without extended master secret.
    QByteArray exporter() const;
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
    TlsSession(std::shared_ptr<TlsContext> context, std::unique_ptr<Protocol> inner, QString serverName);
    void begin();
    void pump();
    void established();
    bool readPlain();
    void flushCipher();
    void flushPlain();
    void fail(Error error);
    Error describeFailure(const QString& doing) const;
    void deliverLost(const Error& reason);

    std::shared_ptr<TlsContext> m_context;
    std::unique_ptr<Protocol> m_inner;
    std::vector<std::unique_ptr<Protocol>> m_retired; // switched away from inside its own event
    QString m_serverName;
    Transport* m_lower = nullptr;
    SSL* m_ssl = nullptr;
    QByteArrayList m_waiting; // plain, until the handshake is over
    qsizetype m_waitingBytes = 0;
    int m_depth = 0;
    bool m_established = false;
    bool m_tellMade = true; // wrap: the protocol has not heard connectionMade yet
    bool m_closing = false;
    bool m_closeNotifySeen = false;
    bool m_lost = false;
    bool m_paused = false;
    std::optional<Error> m_failure;
};

} // namespace everyport
