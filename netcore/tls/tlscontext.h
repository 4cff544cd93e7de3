#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/tls/certificate.h"

typedef struct ssl_ctx_st SSL_CTX;
typedef struct ssl_st SSL;

namespace everyport {

class CertificateExceptions;
class PeerVerification;
class TlsSessionCache;

/// Among ClientOptions::namedServices: a certificate whose XMPP address is the server's domain, and nothing else, is
/// the server's as well (RFC 6120 §13.7.1.4).
inline const QString namedByXmppAddress = QStringLiteral("id-on-xmppAddr");

/// The settings of one side of TLS, shared by its connections. TLS 1.2 and 1.3 only, ciphers by Mozilla's
/// intermediate profile, renegotiation refused, no compression. Immutable, but for certificate reload and, on a
/// client's side, the tickets that servers gave. Loop's thread.
class TlsContext : public std::enable_shared_from_this<TlsContext> {
public:
    enum class ClientCertificates {
        NotAsked,
        Asked,    ///< Who shows one is told by TlsSession::peerCertificate; who shows none comes in too.
        Required, ///< Who shows none, or one that `clientTrustPem` does not vouch for, is refused in the handshake.
    };
    struct ServerOptions {
        Certificate certificate; ///< Served where no name matches.
        /// SNI (RFC 6066 §3): "chat.example.org", or "*.example.org" for one label.
        QHash<QString, Certificate> byName = {};
        QList<QByteArray> alpn = {}; ///< In our order; empty: not negotiated.
        ClientCertificates clientCertificates = ClientCertificates::NotAsked;
        /// Who vouches for clients. Empty: any certificate will do, none is trusted.
        QByteArray clientTrustPem = {};
    };
    struct ClientOptions {
        bool verifyPeer = true;     ///< Chain against the trust below, name against `serverName` (RFC 9525).
        QByteArray trustedPem = {}; ///< Trusted, authorities or the server's own certificate.
        bool systemTrust = true;    ///< The system's authorities are trusted as well.
        QString pin = {};           ///< SHA-256 fingerprint: this certificate and no other, whoever signed it.
        /// Asked about a certificate that is not trusted, and about each where another one was accepted before. Not
        /// with a pin, nor where nobody is verified.
        std::shared_ptr<CertificateExceptions> exceptions = {};
        QString service = {}; ///< What the exceptions call the place beside its host: CertificatePlace::service.
        /// A certificate that names the server for one of these by an SRV-ID (RFC 4985) is the server's as well:
        /// "xmpp-client".
        QStringList namedServices = {};
        std::optional<Certificate> certificate = {};
        std::shared_ptr<const TlsContext> certificateOf = {}; ///< Without one: that of this client, as it is now.
        QList<QByteArray> alpn = {};
        qsizetype rememberedServers = 256; ///< How many tickets are kept for coming back faster; 0: none.
    };

    static Result<std::shared_ptr<TlsContext>> server(ServerOptions options);
    static Result<std::shared_ptr<TlsContext>> client(ClientOptions options);
    ~TlsContext();

    /// What a client was made of, with whom it trusts and who it is now: for another that differs from it in something.
    ClientOptions likeThis() const;
    bool isServer() const { return m_server; }
    /// For the connections to come. `name` is one of `byName`'s keys; empty: the certificate where no name matches.
    Result<Done> reload(const Certificate& certificate, const QString& name = {});
    /// DER, leaf first: what is served to whom asks for `name`.
    QList<QByteArray> ownChain(const QString& name = {}) const;

    /// An SSL of it that serves has a `std::shared_ptr<const TlsContext>*` as its app data, which keeps what SNI chose.
    SSL_CTX* native() const { return m_context; }
    TlsSessionCache* sessions() const { return m_sessions.get(); } ///< Null for servers.
    const QStringList& namedServices() const { return m_client.namedServices; }
    bool isPinned() const { return !m_pin.isEmpty(); }
    PeerVerification* verification() const { return m_verification.get(); } ///< Null where no exception can be made.

private:
    TlsContext();
    std::shared_ptr<const TlsContext> forName(const QString& name) const;
    Result<Done> succeed(const Certificate& certificate);
    Result<Done> addNames(const ServerOptions& options);
    void askClients(const ServerOptions& options);
    Result<Done> takeIdentity(const ClientOptions& options);
    Result<Done> trustServers(const ClientOptions& options);
    void offer(const QList<QByteArray>& alpn);

    SSL_CTX* m_context = nullptr;
    bool m_server = false;
    QByteArray m_alpn; // wire form
    QByteArray m_pin;
    ClientOptions m_client; // without the certificate
    ServerOptions m_common; // what the certificates of other names, and later ones, share with this
    QHash<QString, std::shared_ptr<TlsContext>> m_byName;
    std::shared_ptr<TlsContext> m_successor; // serves in our place since a reload with another kind of key
    QList<QByteArray> m_ownChain;
    std::unique_ptr<TlsSessionCache> m_sessions;
    std::unique_ptr<PeerVerification> m_verification;
    friend struct TlsContextCallbacks;
};

} // namespace everyport
