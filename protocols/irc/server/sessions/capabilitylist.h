#pragma once

#include <QByteArrayList>

#include "protocols/irc/server/sessions/session.h"
#include "protocols/sasl/mechanisms.h"

namespace everyport::ircd {

bool isOffered(const Session& session, Capability capability);
/// "sasl=PLAIN,EXTERNAL" with values, "sasl" without.
QByteArrayList offeredCapabilities(const Session& session, bool withValues);
/// What has changed between what was offered and what is: CAP NEW, also where a value is another, and CAP DEL for who
/// has asked to be told; what is gone is taken from everybody. sts is never taken back (IRCv3 sts).
void notifyOffer(Session& session, const QByteArrayList& before, const QByteArrayList& now);
/// CAP LS or LIST, in as many lines as it takes where the client knows that (302).
void sendCapabilities(Session& session, QByteArrayView what, const QByteArrayList& names, bool severalLines);

/// What this connection may be offered to log in with; `certificateName` is only a mark that a certificate was shown.
sasl::Offer saslOffer(const Session& session);
QByteArray saslMechanisms(const Session& session); ///< "SCRAM-SHA-256,PLAIN"
/// AUTHENTICATE lines of 400 bytes; "+" where there is nothing, or nothing after a full one.
void sendAuthenticate(Session& session, const QByteArray& response);

} // namespace everyport::ircd
