#include "netcore/tls/channelbinding.h"

#include "netcore/tls/opensslptr.h"

namespace everyport {

namespace {

/// Without the extended master secret somebody in between can give two connections the same secrets.
bool isBindable(SSL* ssl)
{
    return SSL_version(ssl) >= TLS1_3_VERSION || SSL_get_extms_support(ssl) == 1;
}

} // namespace

QByteArray tlsExporter(SSL* ssl)
{
    static constexpr char label[] = "EXPORTER-Channel-Binding";
    QByteArray bytes(32, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    if (!isBindable(ssl)
        || SSL_export_keying_material(ssl, out, size_t(bytes.size()), label, sizeof label - 1, nullptr, 0, 0) != 1)
        return {};
    return bytes;
}

QByteArray tlsServerEndPoint(SSL* ssl, bool weServe)
{
    X509* certificate = weServe ? SSL_get_certificate(ssl) : SSL_get0_peer_certificate(ssl);
    if (!certificate)
        return {};
    int digest = NID_undef;
    OBJ_find_sigid_algs(X509_get_signature_nid(certificate), &digest, nullptr);
    // RFC 5929 §4.1: MD5 and SHA-1 are replaced by SHA-256.
    const EVP_MD* hash = digest == NID_md5 || digest == NID_sha1 || digest == NID_undef ? EVP_sha256()
                                                                                        : EVP_get_digestbynid(digest);
    QByteArray bytes(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    if (!hash || X509_digest(certificate, hash, reinterpret_cast<unsigned char*>(bytes.data()), &size) != 1)
        return {};
    bytes.truncate(qsizetype(size));
    return bytes;
}

QByteArray tlsUniqueFinish(SSL* ssl, bool weServe)
{
    if (!isBindable(ssl))
        return {};
    // The client finishes first, except in a resumed session.
    const bool oursIsFirst = weServe == (SSL_session_reused(ssl) == 1);
    QByteArray bytes(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    const auto size = oursIsFirst ? SSL_get_finished(ssl, bytes.data(), size_t(bytes.size()))
                                  : SSL_get_peer_finished(ssl, bytes.data(), size_t(bytes.size()));
    bytes.truncate(qsizetype(size));
    return bytes;
}

} // namespace everyport
