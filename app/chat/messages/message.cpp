#include "app/chat/messages/message.h"

namespace everyport::chat {

bool isSpoken(MessageKind kind)
{
    return kind == MessageKind::Text || kind == MessageKind::Action || kind == MessageKind::Notice;
}

bool isComingOrGoing(MessageKind kind)
{
    return kind == MessageKind::Joined || kind == MessageKind::Left || kind == MessageKind::Quit
        || kind == MessageKind::Renamed;
}

bool Author::wrote(const Message& message) const
{
    if (message.isMine || isMine)
        return message.isMine == isMine;
    return message.account.isEmpty() && account.isEmpty() ? message.sender == name : message.account == account;
}

} // namespace everyport::chat
