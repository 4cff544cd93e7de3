#pragma once

#include <memory>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "netcore/tls/certificateexceptions.h"

typedef struct x509_store_ctx_st X509_STORE_CTX;

namespace everyport {

/// What one client's connection expects, and what became of it: the app data of its SSL. Private to netcore.
struct ExpectedPeer {
    QString name = {};         ///< As it was given; the certificate's name.
    QString host = {};         ///< The same for comparing.
    QStringList services = {}; ///< By one of which the certificate may name that host; see servicename.h.
    bool isByException = false;
    bool isChanged = false;            ///< Another certificate was accepted there.
    bool mayBeAccepted = false;        ///< Refused, for a reason that a person can decide about.
    QList<QByteArray> shownChain = {}; ///< What was refused so: DER, leaf first.
};

/// Checks servers as OpenSSL does, and asks the exceptions about what that refuses. Part of a client's TlsContext.
/// Private to netcore.
class PeerVerification {
public:
    PeerVerification(std::shared_ptr<CertificateExceptions> exceptions, QString service)
        : m_exceptions(std::move(exceptions)), m_service(std::move(service))
    {
    }
    /// For SSL_CTX_set_cert_verify_callback, with the PeerVerification as its argument.
    static int verify(X509_STORE_CTX* store, void* verification);

    CertificatePlace placeOf(const ExpectedPeer& peer) const { return {peer.host, m_service}; }
    /// Whether something was accepted there; then each handshake shows the certificate anew.
    bool knows(const ExpectedPeer& peer) const;
    QString refused(const ExpectedPeer& peer, Reason reason, const QString& text);

private:
    bool decide(X509_STORE_CTX* store, ExpectedPeer& peer, bool isVouchedFor) const;

    std::shared_ptr<CertificateExceptions> m_exceptions;
    const QString m_service;
};

} // namespace everyport
