#pragma once

#include <QByteArray>

typedef struct ssl_st SSL;

namespace everyport {

/// What ties a login to the TLS connection it runs in, so that nobody in between can pass it on. Each is empty where
/// it does not exist. Private to netcore: protocols ask their TlsSession.

/// RFC 9266 tls-exporter: 32 bytes; under TLS 1.2 with the extended master secret (RFC 7627) only.
QByteArray tlsExporter(SSL* ssl);
/// RFC 5929 §4 tls-server-end-point: the hash of the server's certificate.
QByteArray tlsServerEndPoint(SSL* ssl, bool weServe);
/// RFC 5929 §3 tls-unique, the first Finished message, with the same condition; and what OpenSSL's clients take for it
/// under TLS 1.3.
QByteArray tlsUniqueFinish(SSL* ssl, bool weServe);

} // namespace everyport
