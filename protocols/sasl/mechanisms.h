#pragma once

#include <QStringList>

namespace everyport::sasl {

/// What one connection may be offered. libgsasl knows more (DIGEST-MD5, CRAM-MD5, LOGIN): those never are.
struct Offer {
    bool scram = true;
    bool plain = false;          ///< Only where nobody can read along.
    /// RFC 9266 and RFC 5929. Either not empty: -PLUS is offered.
    QByteArray tlsExporter = {};
    QByteArray tlsUnique = {};
    /// RFC 5802 §6: a client that could bind the channel and was not offered it is refused, for somebody in between
    /// may have taken -PLUS from the list. Some say so only because they were told which mechanism to take.
    bool refusesUnbound = true;
    QString certificateName = {}; ///< Whom the peer's certificate speaks for; not empty: EXTERNAL.
    bool anonymous = false;

    bool canBind() const { return !tlsExporter.isEmpty() || !tlsUnique.isEmpty(); }
};

/// Strongest first.
QStringList mechanisms(const Offer& offer);

} // namespace everyport::sasl
