#include "app/services/xmpp/xmpptls.h"

#include "app/services/core/secretfile.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<std::shared_ptr<TlsContext>> xmppStreamTls(
    ServiceCertificate& certificate, const OptionValues& values, const QList<QByteArray>& alpn)
{
    TlsContext::ServerOptions options;
    options.alpn = alpn;
    options.clientCertificates = TlsContext::ClientCertificates::Asked;
    TrustWatch::Files trusted;
    if (const auto file = values.text(u"client-authorities"_s); !file.isEmpty()) {
        trusted = {{file}, [file] { return smallFile(file, u"client-authorities"_s); }};
        auto authorities = trusted.read();
        if (!authorities)
            return authorities.error();
        options.clientTrustPem = std::move(*authorities);
    }
    return certificate.server(std::move(options), std::move(trusted));
}

} // namespace everyport
