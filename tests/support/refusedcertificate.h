#pragma once

#include <QString>

#include "netcore/tls/certificateexceptions.h"
#include "netcore/tls/tlscontext.h"

namespace everyport {

/// As a client tells it when `place` has shown a certificate of its own making, which is for `names`.
inline RefusedCertificate refusedCertificate(const CertificatePlace& place, const QStringList& names)
{
    const auto server = *TlsContext::server({.certificate = *Certificate::makeSelfSigned(names)});
    return {
        place, {server->ownChain().first()}, Reason::CertificateNotTrusted, QStringLiteral("self-signed certificate")};
}

} // namespace everyport
