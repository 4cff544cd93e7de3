#include "netcore/tls/contextcertificates.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include "netcore/tls/certificateder.h"

namespace everyport {

namespace {

Error tlsError(const QString& doing)
{
    const auto number = ERR_peek_last_error();
    const char* reason = number ? ERR_reason_error_string(number) : nullptr;
    ERR_clear_error();
    return {Error::Kind::Local, Reason::TlsFailed,
        reason ? QStringLiteral("%1: %2.").arg(doing, QLatin1String(reason)) : doing + QLatin1Char('.'), {},
        int(number)};
}

} // namespace

std::vector<OpenSslPtr<X509>> certificatesIn(const QByteArray& pem)
{
    std::vector<OpenSslPtr<X509>> certificates;
    const OpenSslPtr<BIO> text(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    while (X509* one = PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr))
        certificates.emplace_back(one);
    ERR_clear_error(); // reading ends with "no start line"
    return certificates;
}

Result<QList<QByteArray>> useCertificate(SSL_CTX* context, const Certificate& certificate)
{
    const auto chain = certificatesIn(certificate.chainPem);
    const OpenSslPtr<BIO> keyText(BIO_new_mem_buf(certificate.keyPem.constData(), int(certificate.keyPem.size())));
    const OpenSslPtr<EVP_PKEY> key(PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr));
    if (chain.empty())
        return Error::local(
            Reason::BadSyntax, QStringLiteral("There is no certificate in that file (PEM text is expected)."));
    if (!key)
        return tlsError(
            QStringLiteral("There is no private key in that file (PEM text without a passphrase is expected)"));
    // Asked before the context is touched: one half of a pair must not stay behind.
    if (X509_check_private_key(chain.front().get(), key.get()) != 1)
        return tlsError(QStringLiteral("The private key does not belong to the certificate"));
    SSL_CTX_clear_chain_certs(context);
    if (SSL_CTX_use_cert_and_key(context, chain.front().get(), key.get(), nullptr, 1) != 1)
        return tlsError(QStringLiteral("The certificate cannot be used"));
    for (size_t i = 1; i < chain.size(); ++i)
        SSL_CTX_add1_chain_cert(context, chain[i].get());
    QList<QByteArray> ders;
    for (const auto& one : chain)
        ders.append(derOf(one.get()));
    return ders;
}

Result<Done> useCertificateOf(SSL_CTX* context, SSL_CTX* other)
{
    STACK_OF(X509)* chain = nullptr;
    SSL_CTX_get0_chain_certs(other, &chain);
    auto* certificate = SSL_CTX_get0_certificate(other);
    if (SSL_CTX_use_cert_and_key(context, certificate, SSL_CTX_get0_privatekey(other), chain, 1) != 1)
        return tlsError(QStringLiteral("The certificate cannot be used"));
    return Done{};
}

int keyKind(X509* certificate)
{
    return certificate ? EVP_PKEY_get_base_id(X509_get0_pubkey(certificate)) : EVP_PKEY_NONE;
}

int keyKind(const Certificate& certificate)
{
    const auto chain = certificatesIn(certificate.chainPem);
    return chain.empty() ? EVP_PKEY_NONE : keyKind(chain.front().get());
}

void addTrusted(SSL_CTX* context, const QByteArray& pem)
{
    auto* store = SSL_CTX_get_cert_store(context);
    for (const auto& one : certificatesIn(pem))
        X509_STORE_add_cert(store, one.get());
    // A server's own certificate may be what is trusted, though it signs nothing.
    X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN);
}

} // namespace everyport
