#pragma once

#include <QStringList>

#include "protocols/sasl/exchange.h"
#include "protocols/xmpp/client/connection/account.h"

namespace everyport::xmpp::client {

/// What a server offers for logging in, and what this connection has to say to it.
struct SaslOffer {
    QStringList mechanisms = {};
    QStringList bindings = {}; ///< XEP-0440; empty: it does not say.
    /// Meant where it does not say: tls-unique (RFC 5802 §6), which TLS 1.3 has not. Servers that know tls-exporter say
    /// so; others offer -PLUS over TLS 1.3, too, and then refuse it.
    QString usualBinding = {};
    QByteArray tlsExporter = {}; ///< Ours; empty without TLS.
    QByteArray tlsUnique = {};
    bool isPrivate = false; ///< Nobody can read along: a password may be said.
    bool wasBound = false;  ///< An earlier login was bound to its connection.
};

/// What to try, strongest first. Never weaker than what both could do: where -PLUS stands in the list, or stood there
/// once, nothing unbound follows unless the account says so. Error: Unsupported or Refused, with why.
Result<QStringList> saslCandidates(const Account& account, const SaslOffer& offer);

/// What libgsasl has to know for it. `isNamed`: EXTERNAL says on whose behalf; a certificate that names us alone says
/// that by itself (XEP-0178 §2).
sasl::ClientLogin saslLogin(
    const Account& account, const SaslOffer& offer, const QString& mechanism, bool isNamed = false);

} // namespace everyport::xmpp::client
