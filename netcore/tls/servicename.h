#pragma once

typedef struct x509_store_ctx_st X509_STORE_CTX;

namespace everyport {

/// For SSL_CTX_set_verify of a client. OpenSSL knows DNS names and addresses; where none of a certificate's is the
/// expected host's, one that names a service of that host (ExpectedPeer::services) by an SRV-ID is the host's as well:
/// _service.host in full (RFC 4985 §2, RFC 9525 §6.3), without regard to case and without wildcards. Everything else
/// about the certificate OpenSSL checks as ever. Not where an authority of its chain may vouch for certain names alone
/// (RFC 5280 §4.2.1.10): a constraint on DNS names does not speak of SRV-IDs, so that such an authority could name
/// anybody by one. Private to netcore.
int checkServiceNames(int isFine, X509_STORE_CTX* store);

} // namespace everyport
