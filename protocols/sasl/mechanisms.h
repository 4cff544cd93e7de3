#pragma once

#include <QStringList>

#include "protocols/sasl/credentials.h"

namespace everyport::sasl {

/// What one connection may be offered. libgsasl knows more (DIGEST-MD5, CRAM-MD5, LOGIN): those never are.
struct Offer {
    bool scram = true;
    bool plain = false; ///< Only where nobody can read along.
    /// RFC 9266 and RFC 5929. One of them not empty: -PLUS is offered.
    QByteArray tlsExporter = {};
    QByteArray tlsUnique = {};
    QByteArray tlsServerEndPoint = {};
    /// RFC 5802 §6: a client that could bind the channel and was not offered it is refused, for somebody in between
    /// may have taken -PLUS from the list. Some say so only because they were told which mechanism to take.
    bool refusesUnbound = true;
    QString certificateName = {}; ///< Whom the peer's certificate speaks for; not empty: EXTERNAL.
    bool anonymous = false;
    /// XEP-0474: SCRAM's server says, under the password's protection, which mechanisms and bindings were in its list.
    bool provesWhatWasOffered = false;
    QStringList bindings = {}; ///< As they were told of (XEP-0440).

    bool canBind() const { return !tlsExporter.isEmpty() || !tlsUnique.isEmpty() || !tlsServerEndPoint.isEmpty(); }
};

/// Strongest first.
QStringList mechanisms(const Offer& offer);

/// XEP-0474 §5.1: of both lists, whatever their order; in base64.
QByteArray offerHash(QStringList mechanisms, QStringList bindings, Hash hash);

} // namespace everyport::sasl
