#include "app/services/mqtt/mqtttrust.h"

#include <cstdint>
#include <optional>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include "app/services/core/secretfile.h"
#include "netcore/address/hostname.h"
#include "netcore/tls/tlstrust.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr int fatal = 2; // level of an alert (RFC 8446 §6), above its description

int doubtIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

int alertIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

void keep(const SSL* ssl, int index, long what)
{
    SSL_CTX_set_ex_data(SSL_get_SSL_CTX(ssl), index, reinterpret_cast<void*>(std::intptr_t(what)));
}

/// libmosquitto lets go of a connection that failed, and with it of why.
void keepDoubt(const SSL* ssl, int where, int what)
{
    if (const auto result = SSL_get_verify_result(ssl); result != X509_V_OK)
        keep(ssl, doubtIndex(), result);
    if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT && what >> 8 == fatal)
        keep(ssl, alertIndex(), what & 0xFF);
}

/// What the broker says of who we are; by TLS 1.3 it does so when we are through with the handshake.
QString refusalOfOurs(std::intptr_t alert)
{
    switch (alert) {
    case SSL_AD_CERTIFICATE_REQUIRED:
        return u"It lets in only who shows a certificate. Name the files of one and of its key (certificate, key)."_s;
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_REVOKED:
    case SSL_AD_CERTIFICATE_EXPIRED:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_UNKNOWN_CA:
    case SSL_AD_DECRYPT_ERROR: // signed by another authority of the same name
        return u"It does not accept the certificate that this program shows. Have it signed by an authority that the broker knows, and look at until when it is valid."_s;
    default: break;
    }
    return {};
}

/// Nothing where none is named.
Result<std::optional<Certificate>> ownCertificate(const MqttBroker& broker)
{
    if (broker.certificate.isEmpty() || broker.key.isEmpty())
        return std::optional<Certificate>();
    auto own = Certificate::load(broker.certificate, broker.key);
    if (!own)
        return own.error();
    return std::optional<Certificate>(std::move(*own));
}

} // namespace

Result<std::shared_ptr<TlsContext>> mqttTrust(const MqttBroker& broker)
{
    const bool isSystems = broker.authorities.isEmpty();
    const auto pem = isSystems ? Result<QByteArray>(QByteArray()) : smallFile(broker.authorities, u"ca"_s);
    if (!pem)
        return pem.error();
    auto own = ownCertificate(broker);
    if (!own)
        return own.error();
    TlsContext::ClientOptions options;
    options.trustedPem = *pem;
    options.systemTrust = isSystems;
    options.certificate = std::move(*own);
    options.rememberedServers = 0;
    auto context = TlsContext::client(std::move(options));
    if (!context)
        return context;
    // RFC 9525 §6.3: a star is a whole label, and names in the subject do not count. Each SSL begins with these.
    auto* const rules = SSL_CTX_get0_param((*context)->native());
    X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    const auto name = asciiHost(broker.host);
    const bool isChecked = !name.isEmpty()
        && (X509_VERIFY_PARAM_set1_ip_asc(rules, name.constData()) == 1
            || X509_VERIFY_PARAM_set1_host(rules, name.constData(), size_t(name.size())) == 1);
    if (!isChecked) // OpenSSL would take anybody's certificate
        return Error::local(Reason::BadValue,
            u"“%1” is neither a name nor an address that a certificate could have."_s.arg(broker.host));
    SSL_CTX_set_info_callback((*context)->native(), keepDoubt);
    return context;
}

Result<Done> checkMqttIdentity(const MqttBroker& broker)
{
    if (broker.certificate.isEmpty() != broker.key.isEmpty())
        return Error::local(Reason::BadValue, u"A certificate and its key belong together."_s,
            broker.certificate.isEmpty() ? u"certificate"_s : u"key"_s);
    if (broker.certificate.isEmpty())
        return Done();
    const auto chain = smallFile(broker.certificate, u"certificate"_s);
    const auto key = chain ? smallFile(broker.key, u"key"_s) : chain;
    if (!key)
        return key.error();
    TlsContext::ClientOptions options;
    options.certificate = Certificate{*chain, *key};
    if (const auto used = TlsContext::client(std::move(options)); !used) {
        const bool isKey = holdsCertificate(*chain);
        auto error = used.error();
        return Error::local(error.reason, u"Reading %1: %2"_s.arg(isKey ? broker.key : broker.certificate, error.text),
            isKey ? u"key"_s : u"certificate"_s);
    }
    return Done();
}

QString mqttMistrust(const TlsContext& trust)
{
    const auto result = reinterpret_cast<std::intptr_t>(SSL_CTX_get_ex_data(trust.native(), doubtIndex()));
    switch (result) {
    case X509_V_OK:
        return refusalOfOurs(reinterpret_cast<std::intptr_t>(SSL_CTX_get_ex_data(trust.native(), alertIndex())));
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return u"Its certificate is for another name. Give the broker by one that stands in it."_s;
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return u"Its certificate has expired or is not valid yet. Look at the clocks of both, too."_s;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE: // by another authority of the same name
        return u"Nobody who is trusted here has signed its certificate. Name the file of its authority (ca)."_s;
    default: break;
    }
    return u"Its certificate is not to be trusted: %1."_s.arg(
        QString::fromUtf8(X509_verify_cert_error_string(long(result))));
}

} // namespace everyport
