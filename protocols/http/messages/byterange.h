#pragma once

#include "protocols/http/messages/message.h"

namespace everyport::http {

/// What a request wants of something that is `size` bytes long (RFC 9110 §14).
struct PartWanted {
    enum class Kind {
        Whole,   ///< 200: no part was asked for, or in words that nobody has to understand.
        Part,    ///< 206
        Outside, ///< 416: there is nothing there.
    };
    Kind kind = Kind::Whole;
    qint64 first = 0;
    qint64 size = 0;
};

/// `tag`: its strong entity tag, `modified`: its Last-Modified; either may be what If-Range names. Several ranges at
/// once are answered with the whole (§14.2 lets a server do so), as is a request that If-None-Match may end.
PartWanted partWanted(const Request& request, qint64 size, const QByteArray& tag, const QByteArray& modified);

/// The part of `whole`, whose body is all in memory, that was asked for; the whole where none was.
Response inPart(const Request& request, Response whole);

/// "bytes 0-99/1000"; "bytes */1000" for what lies outside.
QByteArray contentRange(const PartWanted& part, qint64 size);

} // namespace everyport::http
