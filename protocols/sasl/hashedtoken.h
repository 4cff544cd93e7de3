#pragma once

#include <optional>

#include <QByteArray>
#include <QStringList>

#include "netcore/base/result.h"
#include "protocols/sasl/mechanisms.h"

/// The Hashed Token mechanisms (draft-schmaus-kitten-sasl-ht): a secret that the server has handed out before logs in
/// with one message each way, tied to the connection as the mechanism's name says. Both sides.
namespace everyport::sasl {

/// What can be offered on a connection, strongest first: HT-SHA-256-EXPR, -ENDP, -NONE.
QStringList tokenMechanisms(const Offer& offer);
/// What such a mechanism binds to; none: it is not offered.
std::optional<QByteArray> tokenBinding(const QString& mechanism, const Offer& offer);

/// The client's message: who it says it is, and the proof.
struct TokenClaim {
    QString name = {};
    QByteArray proof = {};

    static Result<TokenClaim> parse(const QByteArray& message); ///< Malformed
    QByteArray toBytes() const;
};

QByteArray initiatorProof(const QByteArray& token, const QByteArray& binding);
QByteArray responderProof(const QByteArray& token, const QByteArray& binding); ///< The server's answer.
/// In the same time wherever they differ.
bool isSameProof(const QByteArray& given, const QByteArray& expected);

} // namespace everyport::sasl
