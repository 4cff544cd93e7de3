#include "app/services/mqtt/mqtttrust.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include "app/services/core/secretfile.h"
#include "netcore/address/hostname.h"

using namespace Qt::StringLiterals;

namespace everyport {

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
    return context;
}

} // namespace everyport
