#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "netcore/result.h"

typedef struct ssl_ctx_st SSL_CTX;
typedef struct ssl_st SSL;

namespace everyport {

/// A certificate with its key, as PEM text; a chain's leaf comes first.
struct Certificate {
    QByteArray chainPem;
    QByteArray keyPem;

    static Result<Certificate> load(const QString& certificateFile, const QString& keyFile);
    /// ECDSA P-256, valid for ten years, with the names as DNS (or IP) alternative names.
    static Result<Certificate> makeSelfSigned(const QStringList& names);
    /// What stands in `folder` as `name`.crt and `name`.key (0600), made on first use.
    static Result<Certificate> loadOrMake(const QString& folder, const QString& name, const QStringList& names);
};

/// The settings of one side of TLS, shared by its connections. TLS 1.2 and 1.3 only, ciphers by Mozilla's
/// intermediate profile, renegotiation refused, no compression. Immutable, but for certificate reload.
class TlsContext {
public:
    struct ServerOptions {
        Certificate certificate;                 ///< Served where no name matches.
        QHash<QString, Certificate> byName = {}; ///< SNI.
        QList<QByteArray> alpn = {};             ///< In our order; empty: not negotiated.
        bool requestClientCertificate = false;
    };
    struct ClientOptions {
        bool verifyPeer = true;          ///< Chain against the system's trust, name against `serverName`.
        QByteArray trustedPem = {};      ///< Trusted as well.
        std::optional<Certificate> certificate = {};
        QList<QByteArray> alpn = {};
    };

    static Result<std::shared_ptr<TlsContext>> server(ServerOptions options);
    static Result<std::shared_ptr<TlsContext>> client(ClientOptions options);
    ~TlsContext();

    bool isServer() const { return m_server; }
    SSL_CTX* native() const { return m_context; }
    Result<Done> reload(Certificate certificate); ///< For the connections to come.

private:
    TlsContext() = default;
    SSL_CTX* m_context = nullptr;
    bool m_server = false;
    QByteArray m_alpn; // wire form
    QHash<QString, std::shared_ptr<TlsContext>> m_byName;
    QList<QByteArray> m_ownChain; // DER
    friend class TlsSession;
    friend struct TlsContextCallbacks;
};

} // namespace everyport
