#pragma once

#include "netcore/tls/peercertificate.h"
#include "protocols/sasl/exchange.h"
#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"

namespace everyport::xmpp {

/// SASL EXTERNAL for accounts (XEP-0178 §2): whom a client's certificate speaks for. That is the account that it was
/// told to log in, whoever signed it, and those that its XMPP addresses name where its issuer is trusted.
/// `authorisation`: what the client said, empty where it leaves it to us; with several accounts it has to say.
/// Refused: not-authorized, invalid-authzid. `users` must outlive the Task.
Task<Result<Jid>> accountOfCertificate(
    UserDirectory& users, QString domain, PeerCertificate shown, QByteArray authorisation, QString peer);

/// The same as a mechanism: the client's one message is on whose behalf it comes, and may be empty.
std::unique_ptr<sasl::Exchange> certificateExchange(
    UserDirectory& users, const QString& domain, const PeerCertificate& shown, const QString& peer);

} // namespace everyport::xmpp
