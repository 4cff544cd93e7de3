#include "app/services/mqtt/mqtttrust.h"

#include <cstdint>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include "app/services/core/secretfile.h"
#include "netcore/address/hostname.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

int doubtIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

/// libmosquitto lets go of a connection that failed, and with it of why.
void keepDoubt(const SSL* ssl, int /*where*/, int /*what*/)
{
    if (const auto result = SSL_get_verify_result(ssl); result != X509_V_OK)
        SSL_CTX_set_ex_data(SSL_get_SSL_CTX(ssl), doubtIndex(), reinterpret_cast<void*>(std::intptr_t(result)));
}

} // namespace

Result<std::shared_ptr<TlsContext>> mqttTrust(const QString& host, const QString& authorities)
{
    const auto pem = authorities.isEmpty() ? Result<QByteArray>(QByteArray()) : smallFile(authorities, u"ca"_s);
    if (!pem)
        return pem.error();
    TlsContext::ClientOptions options;
    options.trustedPem = *pem;
    options.systemTrust = authorities.isEmpty();
    options.rememberedServers = 0;
    auto context = TlsContext::client(std::move(options));
    if (!context)
        return context;
    // RFC 9525 §6.3: a star is a whole label, and names in the subject do not count. Each SSL begins with these.
    auto* const rules = SSL_CTX_get0_param((*context)->native());
    X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    const auto name = asciiHost(host);
    const bool isChecked = !name.isEmpty()
        && (X509_VERIFY_PARAM_set1_ip_asc(rules, name.constData()) == 1
            || X509_VERIFY_PARAM_set1_host(rules, name.constData(), size_t(name.size())) == 1);
    if (!isChecked) // OpenSSL would take anybody's certificate
        return Error::local(
            Reason::BadValue, u"“%1” is neither a name nor an address that a certificate could have."_s.arg(host));
    SSL_CTX_set_info_callback((*context)->native(), keepDoubt);
    return context;
}

QString mqttMistrust(const TlsContext& trust)
{
    const auto result = reinterpret_cast<std::intptr_t>(SSL_CTX_get_ex_data(trust.native(), doubtIndex()));
    switch (result) {
    case X509_V_OK: return {};
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
