#include "ui/chat/actions/roomentry.h"

#include "app/chat/messages/wording.h"
#include "app/chat/model/chatmodel.h"
#include "netcore/task/taskstages.h"

namespace everyport::ui {

using chat::Conversation;

qint64 refusingRoom(const chat::ChatModel& chat, const Error& error)
{
    const QString words = chat::cleanSentence(error.text);
    for (const auto& account : chat.accounts()) {
        for (const auto& room : account->conversations()) {
            if (room->presence == Conversation::Presence::Refused && room->trouble == words)
                return room->id;
        }
    }
    return 0;
}

Task<Result<Done>> toldInItsRoom(chat::ChatModel& chat, Task<Result<Done>> entering)
{
    return std::move(entering).otherwise([&chat](const Error& error) -> Result<Done> {
        if (refusingRoom(chat, error) != 0)
            return Done();
        return error;
    });
}

QString roomSubject(const chat::ChatModel& chat, qint64 account, const QString& room)
{
    QString key = chat::cleanName(room.trimmed());
    if (const chat::Account* owner = chat.account(account)) {
        if (owner->link())
            key = owner->link()->wholeRoomName(key);
        key = owner->keyOf(Conversation::Kind::Room, key);
    }
    return QStringLiteral("room/%1/%2").arg(QString::number(account), key);
}

} // namespace everyport::ui
