#pragma once

#include "protocols/irc/server/ports/ports.h"
#include "protocols/irc/server/sessions/session.h"

namespace everyport::ircd {

/// For one more client of a user who is here already: the channels as if it had joined them now, and what it missed
/// where it cannot ask for that itself. What it missed is what was said `since` (milliseconds; people's words to it
/// too), or a little where others of it were here.
void showChannels(Session& session, qint64 since);

/// Takes out what was said before the channel of that name was made: it is for those who were in the one before.
void dropOthersHistory(const Server& server, QByteArrayView target, QList<HistoryItem>& items);
/// From when on a name's history is its readers'; of a channel that is not there, never.
qint64 historyFrom(const Server& server, QByteArrayView target);
/// A batch of chathistory, or plain lines for who knows no batches.
void sendHistory(Session& session, const QByteArray& target, const QList<HistoryItem>& items);
/// One kept line as this session takes it; several where it was a multiline message.
void sendItem(Session& session, const HistoryItem& item, const QByteArray& batch);

} // namespace everyport::ircd
