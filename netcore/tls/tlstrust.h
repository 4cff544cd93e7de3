#pragma once

#include <QByteArray>

#include "netcore/base/result.h"

namespace everyport {

class TlsContext;

/// Whether there is one in a PEM text at least. Any thread.
bool holdsCertificate(const QByteArray& pem);

/// Whom a context trusts from now on, in place of its options' `clientTrustPem` or `trustedPem`; `systemTrust` as in
/// ClientOptions. For the handshakes to come: what was proved before is not resumed. A client that verifies nobody
/// stays so. Local/BadSyntax, and nothing has changed, where the text is there and holds no certificate.
Result<Done> trustFromNowOn(TlsContext& context, const QByteArray& pem, bool systemTrust = false);

} // namespace everyport
