#include "netcore/tlscontext.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include "netcore/opensslptr.h"

namespace everyport {

namespace {

// Mozilla's server side TLS guidelines 5.7, "intermediate".
constexpr char ciphers12[] = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:"
                             "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:"
                             "DHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES256-GCM-SHA384:DHE-RSA-CHACHA20-POLY1305";
constexpr char ciphers13[] = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";
constexpr char groups[] = "X25519:P-256:P-384";

Error tlsError(const QString& doing)
{
    const auto number = ERR_peek_last_error();
    const char* reason = number ? ERR_reason_error_string(number) : nullptr;
    ERR_clear_error();
    return {Error::Kind::Local, Reason::TlsFailed,
        reason ? QStringLiteral("%1: %2.").arg(doing, QLatin1String(reason)) : doing + QLatin1Char('.'), {}, int(number)};
}

OpenSslPtr<SSL_CTX> makeContext(const SSL_METHOD* method)
{
    OpenSslPtr<SSL_CTX> context(SSL_CTX_new(method));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_cipher_list(context.get(), ciphers12);
    SSL_CTX_set_ciphersuites(context.get(), ciphers13);
    SSL_CTX_set1_groups_list(context.get(), groups);
    // Idle connections give their 34 KiB of record buffers back.
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    return context;
}

QList<QByteArray> readChain(const QByteArray& pem, std::vector<OpenSslPtr<X509>>& certificates)
{
    QList<QByteArray> ders;
    const OpenSslPtr<BIO> text(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    while (X509* one = PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr)) {
        certificates.emplace_back(one);
        unsigned char* der = nullptr;
        const int size = i2d_X509(one, &der);
        if (size > 0)
            ders.append(QByteArray(reinterpret_cast<char*>(der), size));
        OPENSSL_free(der);
    }
    ERR_clear_error(); // reading ends with "no start line"
    return ders;
}

Result<QList<QByteArray>> useCertificate(SSL_CTX* context, const Certificate& certificate)
{
    std::vector<OpenSslPtr<X509>> chain;
    auto ders = readChain(certificate.chainPem, chain);
    const OpenSslPtr<BIO> keyText(BIO_new_mem_buf(certificate.keyPem.constData(), int(certificate.keyPem.size())));
    const OpenSslPtr<EVP_PKEY> key(PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr));
    if (chain.empty())
        return Error{Error::Kind::Local, Reason::BadSyntax, QStringLiteral("There is no certificate in that file (PEM text is expected)."), {}, 0};
    if (!key)
        return tlsError(QStringLiteral("There is no private key in that file (PEM text without a passphrase is expected)"));
    if (SSL_CTX_use_certificate(context, chain.front().get()) != 1 || SSL_CTX_use_PrivateKey(context, key.get()) != 1
        || SSL_CTX_check_private_key(context) != 1)
        return tlsError(QStringLiteral("The private key does not belong to the certificate"));
    SSL_CTX_clear_chain_certs(context);
    for (size_t i = 1; i < chain.size(); ++i)
        SSL_CTX_add1_chain_cert(context, chain[i].get());
    return ders;
}

QByteArray alpnWire(const QList<QByteArray>& names)
{
    QByteArray wire;
    for (const auto& name : names) {
        wire.append(char(name.size()));
        wire.append(name);
    }
    return wire;
}

} // namespace

/// What OpenSSL calls back; a friend of the context, whose address travels as the argument.
struct TlsContextCallbacks {
    static int nameAsked(SSL* ssl, int*, void* argument)
    {
        auto& context = *static_cast<TlsContext*>(argument);
        const char* name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
        const auto found = name ? context.m_byName.constFind(QString::fromLatin1(name).toLower()) : context.m_byName.constEnd();
        if (found != context.m_byName.constEnd())
            SSL_set_SSL_CTX(ssl, (*found)->m_context);
        return SSL_TLSEXT_ERR_OK;
    }
    static int protocolOffered(SSL*, const unsigned char** out, unsigned char* outSize, const unsigned char* in, unsigned inSize, void* argument)
    {
        const auto& ours = static_cast<TlsContext*>(argument)->m_alpn;
        unsigned char* chosen = nullptr;
        const auto* wire = reinterpret_cast<const unsigned char*>(ours.constData());
        if (SSL_select_next_proto(&chosen, outSize, wire, unsigned(ours.size()), in, inSize) != OPENSSL_NPN_NEGOTIATED)
            return SSL_TLSEXT_ERR_ALERT_FATAL; // RFC 7301 §3.2
        *out = chosen;
        return SSL_TLSEXT_ERR_OK;
    }
    static int acceptAnyClient(int, X509_STORE_CTX*) { return 1; } // who it is, is the account's question
};

Result<std::shared_ptr<TlsContext>> TlsContext::server(ServerOptions options)
{
    auto native = makeContext(TLS_server_method());
    auto chain = useCertificate(native.get(), options.certificate);
    if (!chain)
        return chain.error();
    std::shared_ptr<TlsContext> context(new TlsContext);
    context->m_server = true;
    context->m_ownChain = *chain;
    for (auto it = options.byName.cbegin(); it != options.byName.cend(); ++it) {
        ServerOptions one;
        one.certificate = it.value();
        auto named = server(std::move(one));
        if (!named)
            return named;
        context->m_byName.insert(it.key().toLower(), *named);
    }
    context->m_alpn = alpnWire(options.alpn);
    static constexpr unsigned char sessionContext[] = "everyport";
    SSL_CTX_set_session_id_context(native.get(), sessionContext, sizeof sessionContext - 1);
    SSL_CTX_set_session_cache_mode(native.get(), SSL_SESS_CACHE_OFF); // tickets carry sessions, memory does not
    SSL_CTX_set_tlsext_servername_callback(native.get(), TlsContextCallbacks::nameAsked);
    SSL_CTX_set_tlsext_servername_arg(native.get(), context.get());
    if (!context->m_alpn.isEmpty())
        SSL_CTX_set_alpn_select_cb(native.get(), TlsContextCallbacks::protocolOffered, context.get());
    if (options.requestClientCertificate)
        SSL_CTX_set_verify(native.get(), SSL_VERIFY_PEER, TlsContextCallbacks::acceptAnyClient);
    context->m_context = native.release();
    return context;
}

Result<std::shared_ptr<TlsContext>> TlsContext::client(ClientOptions options)
{
    auto native = makeContext(TLS_client_method());
    std::shared_ptr<TlsContext> context(new TlsContext);
    if (options.certificate) {
        auto chain = useCertificate(native.get(), *options.certificate);
        if (!chain)
            return chain.error();
        context->m_ownChain = *chain;
    }
    if (options.verifyPeer) {
        SSL_CTX_set_verify(native.get(), SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_default_verify_paths(native.get());
        std::vector<OpenSslPtr<X509>> trusted;
        readChain(options.trustedPem, trusted);
        for (const auto& one : trusted)
            X509_STORE_add_cert(SSL_CTX_get_cert_store(native.get()), one.get());
        X509_STORE_set_flags(SSL_CTX_get_cert_store(native.get()), X509_V_FLAG_PARTIAL_CHAIN);
    }
    const auto alpn = alpnWire(options.alpn);
    if (!alpn.isEmpty())
        SSL_CTX_set_alpn_protos(native.get(), reinterpret_cast<const unsigned char*>(alpn.constData()), unsigned(alpn.size()));
    context->m_context = native.release();
    return context;
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

Result<Done> TlsContext::reload(Certificate certificate)
{
    auto chain = useCertificate(m_context, certificate);
    if (!chain)
        return chain.error();
    m_ownChain = *chain;
    return Done{};
}

} // namespace everyport
