#include "app/chat/message.h"

namespace everyport::chat {

bool isSpoken(MessageKind kind)
{
    return kind == MessageKind::Text || kind == MessageKind::Action || kind == MessageKind::Notice;
}

bool isComingOrGoing(MessageKind kind)
{
    return kind == MessageKind::Joined || kind == MessageKind::Left || kind == MessageKind::Quit || kind == MessageKind::Renamed;
}

} // namespace everyport::chat
