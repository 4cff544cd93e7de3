#pragma once

#include <QString>
#include <QUrl>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::chat {
class ChatModel;
}

namespace everyport::ui {

/// The room that says itself why nobody is let in, in the words of `error`; 0: none does.
qint64 refusingRoom(const chat::ChatModel& chat, const Error& error);

/// For work that enters a room. Why one is not let in stands in the room, with what helps, and goes when it is mended:
/// ending so is no failure of the work, of which a strip would say the same once more, and stay. `chat` outlives it.
Task<Result<Done>> toldInItsRoom(chat::ChatModel& chat, Task<Result<Done>> entering);

/// For `startOn`: the room of that name at that account, as somebody types it or as it is called.
QString roomSubject(const chat::ChatModel& chat, qint64 account, const QString& room);

/// Of a network that there is here: such an address says itself where it leads.
bool isKnownLink(const chat::ChatModel& chat, const QUrl& url);

/// For the example of an address as it would be right: half an address is no part of one.
QString plainRoomWord(const QString& typed);

} // namespace everyport::ui
