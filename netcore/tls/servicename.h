#pragma once

#include <cstddef>

#include <QString>
#include <QStringList>

struct stack_st_X509;
typedef struct ssl_st SSL;
typedef struct ssl_session_st SSL_SESSION;
typedef struct x509_store_ctx_st X509_STORE_CTX;

namespace everyport {

// Names of a domain's services in certificates: SRV-IDs (RFC 4985 §2), "_xmpp-client.example.org", and XMPP addresses
// that are a domain and nothing else (id-on-xmppAddr, RFC 6120 §13.7.1.4), told as "xmpp:example.org". Hosts as
// asciiHost has them. Private to netcore.

/// Whether one of a certificate's DNS names is that host's, without regard to case. A star as the whole leftmost label
/// stands for one label, of three or more (RFC 9525 §6.3).
bool namesHost(const QStringList& names, const QString& host);

/// Whether one of these is of that host and of one of these services. What is behind the service of an SRV-ID is read
/// as a DNS name is, its star as well (RFC 9525 §6.2, §6.3); an XMPP address has no stars, and counts where
/// namedByXmppAddress (tlscontext.h) is among the services.
bool namesService(const QStringList& names, const QString& host, const QStringList& services);

/// Those of a verified chain's first certificate. None where an authority of the chain may vouch for certain names
/// alone (RFC 5280 §4.2.1.10): a constraint on DNS names does not speak of these, so that such an authority could name
/// anybody by one. None without a chain, as where a ticket resumed the connection.
QStringList serviceNames(const stack_st_X509* chain);

/// For SSL_CTX_set_verify of a client. OpenSSL knows DNS names and addresses; where none of a certificate's is the
/// expected host's, one that names a service of that host (ExpectedPeer::services) is the host's as well.
/// Everything else about the certificate OpenSSL checks as ever.
int checkServiceNames(int isFine, X509_STORE_CTX* store);

/// For SSL_CTX_set_session_ticket_cb of a server. A ticket keeps a client's certificate and not the chain, which these
/// names are believed by: who has any shows both anew.
int resumeByTicket(SSL*, SSL_SESSION* session, const unsigned char*, std::size_t, int status, void*);

} // namespace everyport
