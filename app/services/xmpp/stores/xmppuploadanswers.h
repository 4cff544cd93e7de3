#pragma once

#include "protocols/http/messages/message.h"

namespace everyport::uploads {

/// What an uploaded file's address says over HTTP (XEP-0363 §7, §8). That any page may read it is for the site to say
/// (XmppUploads::site), because refusals that come from elsewhere have to say it, too.
http::Response said(int status, const QByteArray& words);
http::Response whatIsAllowed();
/// What a file is called here: the last part of what somebody calls it, in an address and on the disk of who fetches
/// it.
QString nameOfFile(const QString& called);
/// A whole file's head, without its length. `name` is for people; `at` when it was stored, in msecs since 1970.
http::Response fileHead(const QString& name, const QString& mediaType, qint64 at);
/// All there is at one address never changes, so one tag will do for each.
inline const QByteArray fileTag = "\"1\"";

/// For whoever puts: `status` is HTTP's.
Error refused(int status, const QString& text);
/// §5: what comes must be what the slot was given for.
std::optional<Error> faultOf(const http::Request& head, qint64 size, const QString& mediaType);

} // namespace everyport::uploads
