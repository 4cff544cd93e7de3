#pragma once

#include "protocols/http/messages/message.h"

namespace everyport::http {

/// How a response's body is told from what follows it (RFC 9112 §6).
enum class Framing {
    None,   ///< There is no body and no word about one: 1xx, 204, 304.
    Length, ///< Content-Length
    Chunked,
    Close, ///< To HTTP/1.0, when the length is not known: the end of the connection is the end.
};
Framing framingOf(const Response& response, int minorVersion);

/// The status line and all fields, with the empty line behind. Fields that would break out of their line are left out.
QByteArray encodeHead(const Response& response, Framing framing, const QByteArray& date, const QByteArray& connection);

/// One chunk of a chunked body; an empty piece makes the last one.
QByteArray encodeChunk(QByteArrayView piece);
/// What stands before a chunk of so many bytes, behind which comes a line's end; for one that is sent as it is.
QByteArray chunkLine(qsizetype size);

} // namespace everyport::http
