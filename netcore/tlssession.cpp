#include "netcore/tlssession.h"

#include <arpa/inet.h>

#include <openssl/err.h>

#include "netcore/opensslptr.h"

namespace everyport {

namespace {

constexpr std::chrono::seconds handshakeLimit{30};
constexpr qsizetype waitingLimit = 1024 * 1024; // plain bytes written before the handshake is over

bool isNumeric(const QByteArray& host)
{
    unsigned char bytes[16];
    return inet_pton(AF_INET, host.constData(), bytes) == 1 || inet_pton(AF_INET6, host.constData(), bytes) == 1;
}

Reason reasonFor(long verification)
{
    switch (verification) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Reason::CertificateExpired;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return Reason::CertificateNameMismatch;
    default:
        return Reason::CertificateNotTrusted;
    }
}

QByteArray derOf(X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const QByteArray bytes(reinterpret_cast<char*>(der), std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

} // namespace

TlsSession& TlsSession::start(Transport& lower, std::shared_ptr<TlsContext> context, QString serverName, Clock* clock)
{
    auto* session = new TlsSession(std::move(context), lower.takeProtocol(), std::move(serverName), clock);
    lower.setProtocol(std::unique_ptr<Protocol>(session));
    session->m_lower = &lower;
    session->m_tellMade = false;
    session->m_inner->transportReplaced(*session);
    session->begin();
    return *session;
}

std::unique_ptr<TlsSession> TlsSession::wrap(std::shared_ptr<TlsContext> context, std::unique_ptr<Protocol> inner, QString serverName, Clock* clock)
{
    return std::unique_ptr<TlsSession>(new TlsSession(std::move(context), std::move(inner), std::move(serverName), clock));
}

TlsSession::TlsSession(std::shared_ptr<TlsContext> context, std::unique_ptr<Protocol> inner, QString serverName, Clock* clock)
    : m_context(std::move(context)), m_inner(std::move(inner)), m_serverName(std::move(serverName)), m_clock(clock)
{
}

TlsSession::~TlsSession()
{
    SSL_free(m_ssl);
}

void TlsSession::connectionMade(Transport& transport)
{
    m_lower = &transport;
    begin();
}

void TlsSession::transportReplaced(Transport& transport)
{
    m_lower = &transport;
}

void TlsSession::begin()
{
    m_ssl = SSL_new(m_context->native());
    SSL_set_bio(m_ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    if (m_context->isServer())
        SSL_set_accept_state(m_ssl);
    else
        expectName();
    if (m_clock) {
        m_handshakeTimer = m_clock->callLater(handshakeLimit, [this] {
            fail({Error::Kind::Disconnected, Reason::TimedOut, QStringLiteral("The other end did not finish the TLS handshake."), {}, 0});
        });
    }
    shakeHands();
}

void TlsSession::expectName()
{
    SSL_set_connect_state(m_ssl);
    const auto name = m_serverName.toLatin1();
    if (name.isEmpty())
        return;
    if (isNumeric(name)) {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_ssl), name.constData());
        return;
    }
    SSL_set_tlsext_host_name(m_ssl, name.constData());
    SSL_set_hostflags(m_ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    SSL_set1_host(m_ssl, name.constData());
}

void TlsSession::dataReceived(QByteArrayView bytes)
{
    if (m_ended)
        return;
    BIO_write(SSL_get_rbio(m_ssl), bytes.data(), int(bytes.size()));
    if (!m_established)
        shakeHands();
    if (m_established)
        readPlain();
}

void TlsSession::shakeHands()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl);
    if (result == 1) {
        established();
        return;
    }
    const int why = SSL_get_error(m_ssl, result);
    if (why == SSL_ERROR_WANT_READ)
        sendCipher();
    else
        fail(handshakeFailure());
}

Error TlsSession::handshakeFailure() const
{
    const auto verification = SSL_get_verify_result(m_ssl);
    const auto number = ERR_peek_last_error();
    if (!m_context->isServer() && verification != X509_V_OK) {
        return {Error::Kind::Refused, reasonFor(verification),
            QStringLiteral("The certificate of %1 cannot be trusted: %2.").arg(m_serverName, QLatin1String(X509_verify_cert_error_string(verification))),
            {}, int(verification)};
    }
    const char* reason = ERR_reason_error_string(number);
    return {Error::Kind::Malformed, Reason::TlsFailed,
        QStringLiteral("The TLS handshake failed: %1.").arg(QLatin1String(reason ? reason : "the other end broke it off")), {}, int(number)};
}

void TlsSession::established()
{
    m_established = true;
    m_handshakeTimer.cancel();
    m_lower->record().tls = facts();
    sendCipher();
    tellListener(std::nullopt);
    ++m_depth;
    if (std::exchange(m_tellMade, false))
        m_inner->connectionMade(*this);
    leave();
    if (m_ended)
        return;
    writePlain(std::exchange(m_waiting, {}));
    if (m_closing)
        endPlain();
}

void TlsSession::readPlain()
{
    char plain[16 * 1024];
    while (!m_paused && !m_ended) {
        ERR_clear_error();
        const int got = SSL_read(m_ssl, plain, sizeof plain);
        if (got > 0) {
            ++m_depth;
            m_inner->dataReceived(QByteArrayView(plain, got));
            leave();
            continue;
        }
        const int why = SSL_get_error(m_ssl, got);
        if (why == SSL_ERROR_ZERO_RETURN) {
            m_closeNotifySeen = true;
            endPlain();
            return;
        }
        if (why != SSL_ERROR_WANT_READ) {
            fail({Error::Kind::Malformed, Reason::TlsFailed, QStringLiteral("The other end broke TLS."), {}, int(ERR_peek_last_error())});
            return;
        }
        break;
    }
    sendCipher(); // tickets, key updates, alerts
}

void TlsSession::write(QByteArray bytes)
{
    if (m_ended || m_closing || bytes.isEmpty())
        return;
    if (m_established) {
        writePlain(bytes);
        return;
    }
    if (m_waiting.size() + bytes.size() > waitingLimit) {
        fail({Error::Kind::Busy, Reason::TooLarge, QStringLiteral("Too much was written before the TLS handshake was over."), {}, 0});
        return;
    }
    m_waiting.append(bytes);
}

void TlsSession::writePlain(const QByteArray& bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        ERR_clear_error();
        const auto step = int(std::min<qsizetype>(bytes.size() - at, 1 << 20));
        const int written = SSL_write(m_ssl, bytes.constData() + at, step);
        if (written <= 0) {
            fail({Error::Kind::Local, Reason::TlsFailed, QStringLiteral("TLS could not encrypt."), {}, int(ERR_peek_last_error())});
            return;
        }
        at += written;
    }
    sendCipher();
}

void TlsSession::sendCipher()
{
    auto* out = SSL_get_wbio(m_ssl);
    const auto pending = qsizetype(BIO_ctrl_pending(out));
    if (pending == 0)
        return;
    QByteArray bytes(pending, Qt::Uninitialized);
    const int got = BIO_read(out, bytes.data(), int(pending));
    bytes.truncate(std::max(got, 0));
    m_lower->write(std::move(bytes));
}

void TlsSession::endPlain()
{
    if (std::exchange(m_ended, true))
        return;
    SSL_shutdown(m_ssl);
    sendCipher();
    m_lower->loseConnection();
}

void TlsSession::fail(Error error)
{
    if (std::exchange(m_ended, true))
        return;
    m_failure = std::move(error);
    m_handshakeTimer.cancel();
    sendCipher(); // the alert that says why
    tellListener(m_failure);
    m_lower->loseConnection();
}

void TlsSession::tellListener(const std::optional<Error>& failure)
{
    if (auto listener = std::exchange(m_listener, nullptr))
        listener(failure);
}

void TlsSession::leave()
{
    if (--m_depth == 0)
        m_retired.clear();
}

void TlsSession::connectionLost(const Error& reason)
{
    m_handshakeTimer.cancel();
    const bool cut = m_established && reason.isClosed() && !m_closeNotifySeen && !m_closing;
    Error told = reason;
    if (m_failure)
        told = *m_failure;
    else if (cut)
        told = {Error::Kind::Disconnected, Reason::ConnectionLost, QStringLiteral("The connection ended in the middle of TLS."), {}, 0};
    else if (!m_established && reason.isClosed())
        told = {Error::Kind::Disconnected, Reason::TlsFailed, QStringLiteral("The other end hung up during the TLS handshake."), {}, 0};
    m_ended = true;
    tellListener(told);
    if (!m_tellMade && m_inner)
        m_inner->connectionLost(told);
    m_inner.reset();
}

void TlsSession::pauseReading()
{
    m_paused = true;
    m_lower->pauseReading();
}

void TlsSession::resumeReading()
{
    if (!std::exchange(m_paused, false) || m_ended)
        return;
    m_lower->resumeReading();
    if (m_depth == 0 && m_established)
        readPlain();
}

void TlsSession::loseConnection()
{
    if (std::exchange(m_closing, true) || m_ended)
        return;
    if (m_established)
        endPlain(); // what was written is with the lower transport already
    else if (m_waiting.isEmpty())
        m_lower->loseConnection(); // otherwise the handshake's end sends it, then closes
}

void TlsSession::abortConnection()
{
    m_ended = true;
    m_closing = true;
    m_lower->abortConnection();
}

void TlsSession::setProducer(Producer* producer)
{
    m_lower->setProducer(producer);
}

qsizetype TlsSession::queuedBytes() const
{
    return m_waiting.size() + m_lower->queuedBytes();
}

Address TlsSession::peer() const
{
    return m_lower->peer();
}

Address TlsSession::local() const
{
    return m_lower->local();
}

ConnectionRecord& TlsSession::record()
{
    return m_lower->record();
}

void TlsSession::switchProtocol(std::unique_ptr<Protocol> next)
{
    m_retired.push_back(std::exchange(m_inner, std::move(next)));
    ++m_depth;
    m_inner->connectionMade(*this);
    leave();
}

std::unique_ptr<Protocol> TlsSession::takeProtocol()
{
    return std::move(m_inner);
}

void TlsSession::setProtocol(std::unique_ptr<Protocol> protocol)
{
    m_inner = std::move(protocol);
}

TlsFacts TlsSession::facts() const
{
    TlsFacts facts;
    if (!m_established)
        return facts;
    facts.version = QLatin1String(SSL_get_version(m_ssl));
    facts.cipher = QLatin1String(SSL_get_cipher_name(m_ssl));
    const char* name = SSL_get_servername(m_ssl, TLSEXT_NAMETYPE_host_name);
    facts.serverName = name ? QLatin1String(name) : m_serverName;
    const unsigned char* alpn = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(m_ssl, &alpn, &size);
    facts.alpn = QString::fromLatin1(reinterpret_cast<const char*>(alpn), qsizetype(size));
    if (X509* leaf = SSL_get0_peer_certificate(m_ssl)) {
        facts.chain.append(derOf(leaf));
        const auto* chain = SSL_get_peer_cert_chain(m_ssl);
        for (int i = 0; chain && i < sk_X509_num(chain); ++i) {
            if (const auto der = derOf(sk_X509_value(chain, i)); der != facts.chain.first())
                facts.chain.append(der);
        }
        const auto verification = SSL_get_verify_result(m_ssl);
        facts.verified = verification == X509_V_OK ? QStringLiteral("trusted") : QLatin1String(X509_verify_cert_error_string(verification));
    } else {
        facts.chain = m_context->m_ownChain;
        facts.chainIsOurs = true;
        facts.verified = QStringLiteral("not asked");
    }
    return facts;
}

// Without the extended master secret somebody in between can give two connections the same secrets.
bool TlsSession::isBindable() const
{
    return m_established && (SSL_version(m_ssl) >= TLS1_3_VERSION || SSL_get_extms_support(m_ssl) == 1);
}

QByteArray TlsSession::uniqueFinish() const
{
    if (!isBindable())
        return {};
    // Whose Finished came first: the client's, or in a resumed session the server's.
    const bool isOurs = m_context->isServer() == bool(SSL_session_reused(m_ssl));
    QByteArray bytes(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    const auto size = isOurs ? SSL_get_finished(m_ssl, bytes.data(), size_t(bytes.size()))
                             : SSL_get_peer_finished(m_ssl, bytes.data(), size_t(bytes.size()));
    return bytes.first(qsizetype(size));
}

QByteArray TlsSession::exporter() const
{
    static constexpr char label[] = "EXPORTER-Channel-Binding";
    QByteArray bytes(32, Qt::Uninitialized);
    if (!isBindable()
        || SSL_export_keying_material(m_ssl, reinterpret_cast<unsigned char*>(bytes.data()), size_t(bytes.size()), label, sizeof label - 1,
               nullptr, 0, 0)
            != 1)
        return {};
    return bytes;
}

QByteArray TlsSession::serverEndPoint() const
{
    X509* certificate = m_context->isServer() ? SSL_get_certificate(m_ssl) : SSL_get0_peer_certificate(m_ssl);
    if (!certificate)
        return {};
    int digest = NID_undef;
    OBJ_find_sigid_algs(X509_get_signature_nid(certificate), &digest, nullptr);
    // RFC 5929 §4.1: MD5 and SHA-1 are replaced by SHA-256.
    const EVP_MD* hash = digest == NID_md5 || digest == NID_sha1 || digest == NID_undef ? EVP_sha256() : EVP_get_digestbynid(digest);
    QByteArray bytes(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    if (!hash || X509_digest(certificate, hash, reinterpret_cast<unsigned char*>(bytes.data()), &size) != 1)
        return {};
    bytes.truncate(qsizetype(size));
    return bytes;
}

} // namespace everyport
