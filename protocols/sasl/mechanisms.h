#pragma once

#include <QStringList>

namespace everyport::sasl {

/// What one connection may be offered. libgsasl knows more (DIGEST-MD5, CRAM-MD5, LOGIN): those never are.
struct Offer {
    bool scram = true;
    bool plain = false;          ///< Only where nobody can read along.
    QByteArray tlsExporter = {}; ///< RFC 9266; not empty: -PLUS is offered, and a client that could but did not is refused.
    QString certificateName = {}; ///< Whom the peer's certificate speaks for; not empty: EXTERNAL.
    bool anonymous = false;
};

/// Strongest first.
QStringList mechanisms(const Offer& offer);

} // namespace everyport::sasl
