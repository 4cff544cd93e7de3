#include "netcore/tls/peerverification.h"

#include <openssl/ssl.h>

#include <QCryptographicHash>

#include "netcore/tls/certificateder.h"

namespace everyport {

namespace {

/// What does not say that the certificate itself is broken or was taken back: that nobody can decide away.
bool mayBeDecided(int fault)
{
    switch (fault) {
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH: return true;
    default: return false;
    }
}

QList<QByteArray> chainOf(X509_STORE_CTX* store)
{
    constexpr int longest = 10;
    QList<QByteArray> chain{derOf(X509_STORE_CTX_get0_cert(store))};
    const auto* shown = X509_STORE_CTX_get0_untrusted(store);
    for (int i = 0; shown && i < sk_X509_num(shown) && chain.size() < longest; ++i) {
        if (const auto der = derOf(sk_X509_value(shown, i)); der != chain.first())
            chain.append(der);
    }
    return chain;
}

} // namespace

int PeerVerification::verify(X509_STORE_CTX* store, void* verification)
{
    const bool isVouchedFor = X509_verify_cert(store) == 1;
    auto* ssl = static_cast<SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto* peer = ssl ? static_cast<ExpectedPeer*>(SSL_get_app_data(ssl)) : nullptr;
    if (!peer || peer->host.isEmpty()) // who expects nobody in particular has nobody to make an exception for
        return isVouchedFor;
    return static_cast<const PeerVerification*>(verification)->decide(store, *peer, isVouchedFor);
}

bool PeerVerification::decide(X509_STORE_CTX* store, ExpectedPeer& peer, bool isVouchedFor) const
{
    if (!isVouchedFor && !mayBeDecided(X509_STORE_CTX_get_error(store)))
        return false;
    const auto leaf = derOf(X509_STORE_CTX_get0_cert(store));
    const auto fingerprint = QLatin1String(QCryptographicHash::hash(leaf, QCryptographicHash::Sha256).toHex());
    const auto answer = m_exceptions->look(placeOf(peer), fingerprint);
    if (answer == CertificateExceptions::Answer::Accepted) {
        peer.isByException = true;
        X509_STORE_CTX_set_error(store, X509_V_OK);
        return true;
    }
    peer.isChanged = answer == CertificateExceptions::Answer::Changed;
    if (isVouchedFor && !peer.isChanged)
        return true;
    peer.mayBeAccepted = true;
    peer.shownChain = chainOf(store);
    if (isVouchedFor)
        X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
    return false;
}

bool PeerVerification::knows(const ExpectedPeer& peer) const
{
    return m_exceptions->look(placeOf(peer), {}) != CertificateExceptions::Answer::Unknown;
}

QString PeerVerification::refused(const ExpectedPeer& peer, Reason reason, const QString& text)
{
    return m_exceptions->refused({placeOf(peer), peer.shownChain, reason, text});
}

} // namespace everyport
