#pragma once

#include <optional>

#include <QByteArray>

namespace everyport::http {

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 §5.6.7).
QByteArray formatDate(qint64 wallMsecs);
/// Milliseconds since 1970 of that form, or of the two old ones; nothing for anything else.
std::optional<qint64> parseDate(const QByteArray& text);

} // namespace everyport::http
