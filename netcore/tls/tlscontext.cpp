#include "netcore/tls/tlscontext.h"

#include <openssl/rand.h>

#include "netcore/tls/contextcertificates.h"
#include "netcore/tls/opensslptr.h"
#include "netcore/tls/peercertificate.h"
#include "netcore/tls/peerverification.h"
#include "netcore/tls/servicename.h"
#include "netcore/tls/tlsnames.h"
#include "netcore/tls/tlssessioncache.h"
#include "netcore/tls/tlstrust.h"

namespace everyport {

namespace {

// Mozilla's server side TLS guidelines 5.7, "intermediate".
constexpr char ciphers12[] = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:"
                             "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:"
                             "DHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES256-GCM-SHA384:DHE-RSA-CHACHA20-POLY1305";
constexpr char ciphers13[] = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";
constexpr char groups[] = "X25519:P-256:P-384";

OpenSslPtr<SSL_CTX> makeContext(const SSL_METHOD* method)
{
    OpenSslPtr<SSL_CTX> context(SSL_CTX_new(method));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(
        context.get(), SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_cipher_list(context.get(), ciphers12);
    SSL_CTX_set_ciphersuites(context.get(), ciphers13);
    SSL_CTX_set1_groups_list(context.get(), groups);
    SSL_CTX_set_dh_auto(context.get(), 1); // for those who know no elliptic curves: a group as strong as the key
    // Idle connections give their 34 KiB of record buffers back.
    SSL_CTX_set_mode(
        context.get(), SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    return context;
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
        auto* context = static_cast<TlsContext*>(argument);
        const char* name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
        auto chosen = context->forName(QString::fromLatin1(name));
        if (chosen.get() == context)
            return SSL_TLSEXT_ERR_OK;
        SSL_set_SSL_CTX(ssl, chosen->m_context);
        // A reload may let go of it while this handshake still asks it which protocols there are.
        if (auto* keeper = static_cast<std::shared_ptr<const TlsContext>*>(SSL_get_app_data(ssl)))
            *keeper = std::move(chosen);
        return SSL_TLSEXT_ERR_OK;
    }
    static int protocolOffered(SSL*, const unsigned char** out, unsigned char* outSize, const unsigned char* in,
        unsigned inSize, void* argument)
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
    static int comparePin(X509_STORE_CTX* store, void* argument)
    {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned size = 0;
        auto* leaf = X509_STORE_CTX_get0_cert(store);
        const auto& pin = static_cast<TlsContext*>(argument)->m_pin;
        const bool same = leaf && X509_digest(leaf, EVP_sha256(), digest, &size) == 1
            && QByteArrayView(digest, qsizetype(size)) == QByteArrayView(pin);
        X509_STORE_CTX_set_error(store, same ? X509_V_OK : X509_V_ERR_CERT_REJECTED);
        return same;
    }
    static int sessionGiven(SSL* ssl, SSL_SESSION* session)
    {
        auto* context = static_cast<TlsContext*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
        // Under the name that the certificate was checked for: elsewhere the ticket would vouch for a stranger.
        // An exception may be taken back: such a certificate is looked at each time.
        const auto* peer = static_cast<const ExpectedPeer*>(SSL_get_app_data(ssl));
        if (!context->m_sessions || !peer || peer->name.isEmpty() || peer->isByException
            || !SSL_SESSION_is_resumable(session))
            return 0;
        // A copy: OpenSSL spoils the session of a connection that breaks off, which is when one wants to come back.
        context->m_sessions->keep(peer->name, OpenSslPtr<SSL_SESSION>(SSL_SESSION_dup(session)));
        return 0; // not taken over
    }
    static void trustAnew(TlsContext& context, const QByteArray& pem, bool systemTrust)
    {
        auto* native = context.m_context;
        SSL_CTX_set_cert_store(native, X509_STORE_new());
        if (systemTrust)
            SSL_CTX_set_default_verify_paths(native);
        addTrusted(native, pem);
        if (context.m_sessions)
            context.m_sessions->clear();
        // A ticket says that its holder was trusted once.
        unsigned char keys[80];
        if (RAND_bytes(keys, sizeof keys) != 1 || SSL_CTX_set_tlsext_ticket_keys(native, keys, sizeof keys) != 1)
            SSL_CTX_set_options(native, SSL_OP_NO_TICKET);
        context.m_common.clientTrustPem = pem;
        context.m_client.trustedPem = pem;
        context.m_client.systemTrust = systemTrust;
        if (context.m_successor)
            trustAnew(*context.m_successor, pem, systemTrust);
        for (const auto& named : std::as_const(context.m_byName))
            trustAnew(*named, pem, systemTrust);
    }
    static Result<Done> addName(TlsContext& context, const QString& name, const Certificate& certificate)
    {
        return context.addNames({.certificate = {}, .byName = {{name, certificate}}});
    }
    static void removeName(TlsContext& context, const QString& name) { context.m_byName.remove(name.toLower()); }
};

Result<Done> serveName(TlsContext& context, const QString& name, const Certificate& certificate)
{
    return TlsContextCallbacks::addName(context, name, certificate);
}

void serveNameNoMore(TlsContext& context, const QString& name)
{
    TlsContextCallbacks::removeName(context, name);
}

bool holdsCertificate(const QByteArray& pem)
{
    return !certificatesIn(pem).empty();
}

Result<Done> trustFromNowOn(TlsContext& context, const QByteArray& pem, bool systemTrust)
{
    if (!pem.isEmpty() && !holdsCertificate(pem))
        return Error::local(
            Reason::BadSyntax, QStringLiteral("There is no certificate in that file (PEM text is expected)."));
    const bool verifies = context.isServer() || SSL_CTX_get_verify_mode(context.native()) != SSL_VERIFY_NONE;
    if (verifies && !context.isPinned())
        TlsContextCallbacks::trustAnew(context, pem, systemTrust);
    return Done{};
}

TlsContext::TlsContext() = default;

Result<std::shared_ptr<TlsContext>> TlsContext::server(ServerOptions options)
{
    std::shared_ptr<TlsContext> context(new TlsContext);
    context->m_context = makeContext(TLS_server_method()).release();
    context->m_server = true;
    context->m_common.clientTrustPem = options.clientTrustPem; // OpenSSL asks the chosen context whom to trust
    context->m_common.alpn = options.alpn;                     // and which protocols there are
    for (const auto& done : {context->reload(options.certificate), context->addNames(options)}) {
        if (!done)
            return done.error();
    }
    auto* native = context->m_context;
    context->m_alpn = alpnWire(options.alpn);
    static constexpr unsigned char sessionContext[] = "everyport";
    SSL_CTX_set_session_id_context(native, sessionContext, sizeof sessionContext - 1);
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF); // tickets carry sessions, memory does not
    SSL_CTX_set_session_ticket_cb(native, nullptr, resumeByTicket, nullptr);
    SSL_CTX_set_tlsext_servername_callback(native, TlsContextCallbacks::nameAsked);
    SSL_CTX_set_tlsext_servername_arg(native, context.get());
    if (!context->m_alpn.isEmpty())
        SSL_CTX_set_alpn_select_cb(native, TlsContextCallbacks::protocolOffered, context.get());
    context->askClients(options);
    return context;
}

Result<Done> TlsContext::addNames(const ServerOptions& options)
{
    for (auto it = options.byName.cbegin(); it != options.byName.cend(); ++it) {
        auto one = m_common;
        one.certificate = it.value();
        auto named = server(std::move(one));
        if (!named)
            return named.error();
        m_byName.insert(it.key().toLower(), *named);
    }
    return Done{};
}

void TlsContext::askClients(const ServerOptions& options)
{
    addTrusted(m_context, options.clientTrustPem);
    if (options.clientCertificates == ClientCertificates::NotAsked)
        return;
    const bool required = options.clientCertificates == ClientCertificates::Required;
    const bool checked = required && !options.clientTrustPem.isEmpty();
    SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER | (required ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0),
        checked ? nullptr : TlsContextCallbacks::acceptAnyClient);
}

Result<std::shared_ptr<TlsContext>> TlsContext::client(ClientOptions options)
{
    std::shared_ptr<TlsContext> context(new TlsContext);
    auto* native = context->m_context = makeContext(TLS_client_method()).release();
    const auto used = context->takeIdentity(options);
    if (!used)
        return used.error();
    const auto trusted = context->trustServers(options);
    if (!trusted)
        return trusted.error();
    context->offer(options.alpn);
    context->m_sessions = std::make_unique<TlsSessionCache>(options.rememberedServers);
    options.certificate.reset();
    options.certificateOf.reset();
    context->m_client = std::move(options);
    SSL_CTX_set_app_data(native, context.get());
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(native, TlsContextCallbacks::sessionGiven);
    return context;
}

TlsContext::ClientOptions TlsContext::likeThis() const
{
    auto options = m_client;
    options.certificateOf = shared_from_this();
    return options;
}

Result<Done> TlsContext::takeIdentity(const ClientOptions& options)
{
    if (options.certificate)
        return reload(*options.certificate);
    auto* of = options.certificateOf ? options.certificateOf->m_context : nullptr;
    if (!of || !SSL_CTX_get0_certificate(of))
        return Done{};
    if (const auto used = useCertificateOf(m_context, of); !used)
        return used.error();
    m_ownChain = options.certificateOf->m_ownChain;
    return Done{};
}

Result<Done> TlsContext::trustServers(const ClientOptions& options)
{
    if (!options.pin.isEmpty()) {
        m_pin = QByteArray::fromHex(normalFingerprint(options.pin).toLatin1());
        if (m_pin.isEmpty())
            return Error::local(Reason::BadValue,
                QStringLiteral("“%1” is no SHA-256 fingerprint: it has 64 hexadecimal digits.").arg(options.pin));
        SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_cert_verify_callback(m_context, TlsContextCallbacks::comparePin, this);
        return Done{};
    }
    if (!options.verifyPeer)
        return Done{};
    SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, checkServiceNames);
    if (options.systemTrust)
        SSL_CTX_set_default_verify_paths(m_context);
    addTrusted(m_context, options.trustedPem);
    if (options.exceptions) {
        m_verification = std::make_unique<PeerVerification>(options.exceptions, options.service);
        SSL_CTX_set_cert_verify_callback(m_context, PeerVerification::verify, m_verification.get());
    }
    return Done{};
}

void TlsContext::offer(const QList<QByteArray>& alpn)
{
    const auto wire = alpnWire(alpn);
    if (!wire.isEmpty())
        SSL_CTX_set_alpn_protos(
            m_context, reinterpret_cast<const unsigned char*>(wire.constData()), unsigned(wire.size()));
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

std::shared_ptr<const TlsContext> TlsContext::forName(const QString& name) const
{
    const auto wanted = name.toLower();
    auto found = m_byName.constFind(wanted);
    // RFC 9525 §6.3: a star stands for the leftmost label, whole and alone.
    const auto dot = wanted.indexOf(QLatin1Char('.'));
    if (found == m_byName.constEnd() && dot > 0)
        found = m_byName.constFind(QLatin1Char('*') + wanted.mid(dot));
    const auto chosen = found == m_byName.constEnd() ? shared_from_this() : *found;
    return chosen->m_successor ? chosen->m_successor : chosen;
}

QList<QByteArray> TlsContext::ownChain(const QString& name) const
{
    return forName(name)->m_ownChain;
}

Result<Done> TlsContext::reload(const Certificate& certificate, const QString& name)
{
    if (!name.isEmpty()) {
        const auto named = m_byName.constFind(name.toLower());
        if (named == m_byName.constEnd())
            return Error::local(Reason::NotFound, QStringLiteral("No certificate is served for “%1”.").arg(name));
        return (*named)->reload(certificate);
    }
    if (m_server && !m_ownChain.isEmpty() && keyKind(SSL_CTX_get0_certificate(m_context)) != keyKind(certificate))
        return succeed(certificate);
    auto chain = useCertificate(m_context, certificate);
    if (!chain)
        return chain.error();
    // A client that comes back by a ticket is who it was by the certificate of then.
    if (m_sessions && m_ownChain != *chain)
        m_sessions->clear();
    m_ownChain = *chain;
    m_successor.reset();
    return Done{};
}

Result<Done> TlsContext::succeed(const Certificate& certificate)
{
    // OpenSSL has a place for each kind of key and would go on serving the old certificate to whoever prefers it.
    auto options = m_common;
    options.certificate = certificate;
    auto successor = server(std::move(options));
    if (!successor)
        return successor.error();
    m_successor = std::move(*successor);
    return Done{};
}

} // namespace everyport
