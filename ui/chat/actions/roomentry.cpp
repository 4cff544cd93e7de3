#include "ui/chat/actions/roomentry.h"

#include <algorithm>

#include <QRegularExpression>

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

bool isKnownLink(const chat::ChatModel& chat, const QUrl& url)
{
    const auto& types = chat.types();
    return std::any_of(types.begin(), types.end(),
        [&url](const auto& type) { return type->schemes().contains(url.scheme(), Qt::CaseInsensitive); });
}

QString plainRoomWord(const QString& typed)
{
    static const QRegularExpression word(
        QStringLiteral("^#?([\\w.-]{1,40})(?:@|$)"), QRegularExpression::UseUnicodePropertiesOption);
    const auto found = word.match(typed);
    return found.hasMatch() ? found.captured(1) : QStringLiteral("room");
}

} // namespace everyport::ui
