#include "app/chat/messages/messagesight.h"

#include "app/chat/messages/messagesize.h"
#include "app/chat/messages/messagetable.h"

namespace everyport::chat {

namespace {

constexpr qsizetype mostBytesSeen = 8 * 1024 * 1024; // in memory at once

} // namespace

Result<MessageSight> seeMessages(
    QSqlDatabase& connection, const QList<Message>& added, const QList<WhichMessage>& altered)
{
    const auto known = messagetable::lookUp(connection, added);
    if (!known)
        return known.error();
    MessageSight sight{known->last, known->isKnown, {}};
    qsizetype bytes = 0;
    for (const auto& which : altered) {
        if (bytes > mostBytesSeen)
            break; // the others come next
        const auto old = which.conversation == 0 ? Result<std::optional<Message>>(std::optional<Message>())
                                                 : messagetable::find(connection, which);
        if (!old)
            return old.error();
        sight.old.append(*old);
        bytes += *old ? bytesOf(**old) : 0;
    }
    return sight;
}

} // namespace everyport::chat
