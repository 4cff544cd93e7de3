#pragma once

#include <vector>

#include <QByteArray>
#include <QList>

#include "netcore/base/result.h"
#include "netcore/tls/certificate.h"
#include "netcore/tls/opensslptr.h"

// From PEM text into a context of OpenSSL's: the certificate that it shows, and those that it trusts. Nothing here
// keeps anything; a context is only touched where all that it needs has been read. The thread of the context's owner.
namespace everyport {

/// The certificates of a PEM text, in its order; what is not one of them ends it.
std::vector<OpenSslPtr<X509>> certificatesIn(const QByteArray& pem);

/// DER, leaf first: what is shown from now on. Error: a sentence for a person, and the context is as before.
Result<QList<QByteArray>> useCertificate(SSL_CTX* context, const Certificate& certificate);
/// The same one that another context shows, which has one.
Result<Done> useCertificateOf(SSL_CTX* context, SSL_CTX* other);

/// EVP_PKEY_RSA, EVP_PKEY_EC: of the key for which it was made; EVP_PKEY_NONE where there is none.
int keyKind(X509* certificate);
int keyKind(const Certificate& certificate);

/// Trusted besides what is trusted already: authorities, or a server's own certificate.
void addTrusted(SSL_CTX* context, const QByteArray& pem);

} // namespace everyport
