#pragma once

#include "protocols/http/messages/headers.h"

namespace everyport::http {

/// A request's or an answer's head for somebody to read, as it is written: what others could use again (passwords,
/// tokens, cookies) stands as "(hidden)". Bounded; what is longer is left out.
QByteArray shownHead(QByteArrayView firstLine, const Headers& headers);
/// The same of one that has been written.
QByteArray shownHead(QByteArrayView head);

inline constexpr qsizetype longestShownHead = 32 * 1024;

} // namespace everyport::http
