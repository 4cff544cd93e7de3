#pragma once

#include <QByteArrayList>

namespace everyport::ircd {

class Session;
class Server;

/// The tokens of 005, and in lines of thirteen at most.
QByteArrayList supportTokens(const Server& server);
QByteArrayList supportLines(const Server& server);
/// "NAME=value" of those that are new or others, "-NAME" of those that are gone; in lines.
QByteArrayList supportChanges(const QByteArrayList& before, const QByteArrayList& now);
/// 005, as a batch for who knows that (draft/extended-isupport).
void sendSupport(Session& session, const QByteArrayList& lines);

} // namespace everyport::ircd
