#include "netcore/tls/tlsstate.h"

#include <openssl/err.h>

#include "netcore/address/hostname.h"
#include "netcore/tls/certificateder.h"
#include "netcore/tls/servicename.h"
#include "netcore/tls/tlssessioncache.h"

namespace everyport {

namespace {

Reason reasonFor(long verification)
{
    switch (verification) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID: return Reason::CertificateExpired;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH: return Reason::CertificateNameMismatch;
    default: return Reason::CertificateNotTrusted;
    }
}

} // namespace

TlsState::TlsState(std::shared_ptr<TlsContext> context, QString serverName)
    : m_context(std::move(context)), m_peer{.name = std::move(serverName)}, m_ssl(SSL_new(m_context->native()))
{
    auto* both = m_buffers.makeBio().release();
    SSL_set_bio(m_ssl.get(), both, both);
    if (!m_context->isServer()) {
        expectName();
        return;
    }
    SSL_set_accept_state(m_ssl.get());
    SSL_set_app_data(m_ssl.get(), &m_chosen);
}

TlsState::~TlsState() = default;

void TlsState::expectName()
{
    auto* ssl = m_ssl.get();
    SSL_set_connect_state(ssl);
    if (m_peer.name.isEmpty())
        return;
    SSL_set_app_data(ssl, &m_peer);
    const auto name = asciiHost(m_peer.name);
    m_peer.host = QString::fromLatin1(name).toLower();
    m_peer.services = m_context->namedServices();
    // RFC 9525 §6.3: a star is a whole label. Names in the subject have not counted for long (§2).
    SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    const bool isAddress = !name.isEmpty() && X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), name.constData()) == 1;
    const bool isName = !isAddress && !name.isEmpty() && SSL_set1_host(ssl, name.constData()) == 1
        && SSL_set_tlsext_host_name(ssl, name.constData()) == 1;
    if (!isAddress && !isName) {
        // OpenSSL would go on without a name to check, and take anybody's certificate for the right one.
        m_isNameless = true;
        m_failure = Error::local(Reason::BadValue,
            QStringLiteral("“%1” is neither a name nor an address that a certificate could have.")
                .arg(m_peer.name.left(100)));
        return;
    }
    const auto* verification = m_context->verification();
    if (auto* sessions = m_context->sessions(); sessions && !(verification && verification->knows(m_peer))) {
        if (const auto session = sessions->take(m_peer.name))
            SSL_set_session(ssl, session.get());
    }
}

void TlsState::giveCipher(QByteArrayView bytes)
{
    if (m_buffers.in.isEmpty()) {
        m_buffers.in = bytes;
        return;
    }
    auto all = m_buffers.in.toByteArray().append(bytes);
    m_kept = std::move(all);
    m_buffers.in = m_kept;
}

void TlsState::keepCipher()
{
    auto left = m_buffers.in.toByteArray();
    m_kept = std::move(left);
    m_buffers.in = m_kept;
}

QByteArray TlsState::takeCipher()
{
    auto bytes = std::exchange(m_buffers.out, {});
    if (bytes.capacity() > 2 * bytes.size())
        bytes.squeeze(); // it may have to wait for its reader for long
    return bytes;
}

TlsState::Step TlsState::shakeHands()
{
    if (m_isNameless)
        return Step::Broken;
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    if (result == 1) {
        m_over = true;
        return Step::Done;
    }
    if (SSL_get_error(m_ssl.get(), result) == SSL_ERROR_WANT_READ)
        return Step::Wants;
    m_failure = handshakeFailure();
    return Step::Broken;
}

Error TlsState::handshakeFailure() const
{
    const auto verification = SSL_get_verify_result(m_ssl.get());
    const auto number = ERR_peek_last_error();
    if (!weServe() && verification != X509_V_OK) {
        const auto reason = reasonFor(verification);
        const QString fault = m_context->isPinned() ? QStringLiteral("it is not the one that was pinned")
            : m_peer.isChanged                      ? QStringLiteral("it is not the one that was accepted before")
                                                    : QString::fromLatin1(X509_verify_cert_error_string(verification));
        Error error{Error::Kind::Refused, reason,
            QStringLiteral("The certificate of %1 cannot be trusted: %2.").arg(m_peer.name, fault), {},
            int(verification)};
        auto* asked = m_context->verification();
        if (asked && m_peer.mayBeAccepted) {
            error.code = asked->placeOf(m_peer).toString();
            if (const auto advice = asked->refused(m_peer, reason, fault); !advice.isEmpty())
                error.text += QLatin1Char(' ') + advice;
        }
        return error;
    }
    const char* reason = ERR_reason_error_string(number);
    return {Error::Kind::Malformed, Reason::TlsFailed,
        QStringLiteral("The TLS handshake failed: %1.")
            .arg(QLatin1String(reason ? reason : "the other end broke it off")),
        {}, int(number)};
}

TlsState::Step TlsState::read(PlainBuffer& buffer, QByteArrayView& plain, qsizetype most)
{
    ERR_clear_error();
    const int got = SSL_read(m_ssl.get(), buffer.data(), int(std::min(most, qsizetype(buffer.size()))));
    if (got > 0) {
        plain = QByteArrayView(buffer.data(), got);
        return Step::Done;
    }
    switch (SSL_get_error(m_ssl.get(), got)) {
    case SSL_ERROR_WANT_READ: return Step::Wants;
    case SSL_ERROR_ZERO_RETURN:
        m_buffers.in = {}; // whatever follows does not count
        return Step::Ended;
    default: break;
    }
    const auto number = ERR_peek_last_error();
    const char* reason = ERR_reason_error_string(number);
    m_failure = {Error::Kind::Malformed, Reason::TlsFailed,
        QStringLiteral("The other end broke TLS: %1.").arg(QLatin1String(reason ? reason : "no reason was given")), {},
        int(number)};
    return Step::Broken;
}

bool TlsState::write(QByteArrayView plain)
{
    // Room for all of it at once, and for what an echo of what is still to be read would be: grown record by record, it
    // would be copied each time.
    constexpr qsizetype record = 16 * 1024;
    constexpr qsizetype around = 64; // header, tag, padding, at most
    const auto needed = m_buffers.out.size() + plain.size() + (plain.size() / record + 1) * around;
    if (needed > m_buffers.out.capacity())
        m_buffers.out.reserve(needed + m_buffers.in.size());
    for (qsizetype at = 0; at < plain.size();) {
        ERR_clear_error();
        const auto step = int(std::min<qsizetype>(plain.size() - at, 1 << 20));
        const int written = SSL_write(m_ssl.get(), plain.data() + at, step);
        if (written <= 0) {
            m_failure = {Error::Kind::Local, Reason::TlsFailed, QStringLiteral("TLS could not encrypt."), {},
                int(ERR_peek_last_error())};
            return false;
        }
        at += written;
    }
    return true;
}

void TlsState::sayGoodbye()
{
    ERR_clear_error();
    SSL_shutdown(m_ssl.get());
}

bool TlsState::wasResumed() const
{
    return SSL_session_reused(m_ssl.get()) == 1;
}

PeerCertificate TlsState::peerCertificate() const
{
    auto* leaf = m_over ? SSL_get0_peer_certificate(m_ssl.get()) : nullptr;
    if (!leaf)
        return {};
    // With nothing checked OpenSSL's result is "good"; then nobody has vouched for it.
    const bool asked = SSL_get_verify_mode(m_ssl.get()) != SSL_VERIFY_NONE;
    auto shown = PeerCertificate::fromDer(derOf(leaf), asked && SSL_get_verify_result(m_ssl.get()) == X509_V_OK);
    if (shown.trusted && !m_peer.isByException)
        shown.services = serviceNames(SSL_get0_verified_chain(m_ssl.get()));
    return shown;
}

TlsFacts TlsState::facts() const
{
    TlsFacts facts;
    if (!m_over)
        return facts;
    auto* ssl = m_ssl.get();
    facts.version = QLatin1String(SSL_get_version(ssl));
    facts.cipher = QLatin1String(SSL_get_cipher_name(ssl));
    const char* name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    facts.serverName = name ? QLatin1String(name) : m_peer.name;
    const unsigned char* alpn = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(ssl, &alpn, &size);
    facts.alpn = QString::fromLatin1(reinterpret_cast<const char*>(alpn), qsizetype(size));
    auto* leaf = SSL_get0_peer_certificate(ssl);
    if (!leaf) {
        facts.chain = m_context->ownChain(facts.serverName);
        facts.chainIsOurs = true;
        facts.verified = QStringLiteral("not asked");
        return facts;
    }
    facts.chain.append(derOf(leaf));
    const auto* chain = SSL_get_peer_cert_chain(ssl);
    for (int i = 0; chain && i < sk_X509_num(chain); ++i) {
        if (const auto der = derOf(sk_X509_value(chain, i)); der != facts.chain.first())
            facts.chain.append(der);
    }
    const auto verification = SSL_get_verify_result(ssl);
    if (verification != X509_V_OK)
        facts.verified = QLatin1String(X509_verify_cert_error_string(verification));
    else if (SSL_get_verify_mode(ssl) == SSL_VERIFY_NONE)
        facts.verified = QStringLiteral("not asked");
    else if (m_peer.isByException)
        facts.verified = QStringLiteral("accepted by you");
    else
        facts.verified = m_context->isPinned() ? QStringLiteral("pinned") : QStringLiteral("trusted");
    return facts;
}

} // namespace everyport
