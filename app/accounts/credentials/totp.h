#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace everyport::totp {

/// Codes of six digits that change every 30 s: RFC 6238 with SHA-1, as all authenticator apps have it.
inline constexpr int stepSeconds = 30;

QByteArray makeSecret(); ///< 20 random bytes (RFC 4226 §4, R6).
QString code(const QByteArray& secret, qint64 step);
qint64 stepAt(qint64 wallMsecs);

/// The step whose code this is, one early or late allowed for clocks that differ; none of a step up to `lastUsed`, so
/// that a code that was looked over a shoulder is worth nothing (RFC 6238 §5.2). Spaces in the code do not count.
std::optional<qint64> matches(const QByteArray& secret, const QString& typed, qint64 wallMsecs, qint64 lastUsed);

QString base32(const QByteArray& bytes);                   ///< RFC 4648 §6, without padding.
std::optional<QByteArray> fromBase32(const QString& text); ///< Any case, spaces and padding ignored.
/// What an app's camera reads: "otpauth://totp/Everyport:alice?secret=…&issuer=Everyport".
QString uri(const QString& account, const QByteArray& secret);

} // namespace everyport::totp
