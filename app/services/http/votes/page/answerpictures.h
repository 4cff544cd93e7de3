#pragma once

#include "app/polls/polls.h"
#include "netcore/interfaces/reactor.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Puts the pictures of polls' answers at /r/POLL/pictures/ANSWER, as they lie on the host's disk: what is no PNG,
/// JPEG, GIF or WebP, or larger than a phone should load, is not there. `site` owns what is added; the others outlive
/// its connections.
void addAnswerPictures(http::Site& site, const polls::Polls& polls, Reactor& reactor, const QString& dataFolder);

/// "/r/fruit/pictures/apple"; empty where the answer has none of the host's own.
QString picturePlace(const polls::Poll& poll, const polls::Answer& answer);

/// "image/png" of what begins like one; empty for all else.
QByteArray pictureType(const QByteArray& bytes);

constexpr qint64 largestAnswerPicture = 2ll * 1024 * 1024;

} // namespace everyport
