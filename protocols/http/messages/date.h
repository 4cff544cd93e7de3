#pragma once

#include <optional>

#include <QByteArray>

#include "netcore/base/clock.h"

namespace everyport::http {

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 §5.6.7).
QByteArray formatDate(qint64 wallMsecs);
/// That of now. Written anew once a second: a busy server says the same date thousands of times. Loop's thread.
const QByteArray& currentDate(const Clock& clock);
/// Milliseconds since 1970 of that form, or of the two old ones; nothing for anything else.
std::optional<qint64> parseDate(const QByteArray& text);

} // namespace everyport::http
