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

bool isToldAgain(const Message& stands, const Message& came)
{
    const auto later = came.at - stands.at;
    return came.isPlayback && came.isMine && stands.isMine && stands.id.isEmpty() && stands.senderId.isEmpty()
        && stands.delivery != Delivery::Waiting && stands.kind == came.kind && stands.text.text == came.text.text
        && later >= -toldAgainBefore && later <= toldAgainWithin(came);
}

void takeName(Message& stands, const Message& came)
{
    const bool isNetworks = !came.id.isEmpty() && came.id != came.senderId;
    if (stands.id.isEmpty() || (isNetworks && stands.id != came.id)) {
        stands.id = came.id;
        stands.senderId = came.senderId;
    }
    if (!came.isPlayback || (stands.delivery != Delivery::Waiting && stands.delivery != Delivery::Failed))
        return;
    stands.delivery = came.delivery == Delivery::None ? Delivery::Received : came.delivery;
    stands.trouble.clear();
}

} // namespace everyport::chat
