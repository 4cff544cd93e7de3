#pragma once

#include "app/chat/messages/messagesteps.h"

namespace everyport::chat {

/// What is known of steps of which nobody has heard by who only reads, which works on a full disk.
struct MessageSight {
    qint64 last = 0;                        ///< The highest number that a message ever had.
    QList<bool> isKnown = {};               ///< Of an Addition.
    QList<std::optional<Message>> old = {}; ///< Of an Alteration: what it is about. Of the first ones, if it is much.
};
/// Both lists are of the same steps: of an Alteration an empty message, of an Addition none. On the storage's thread.
Result<MessageSight> seeMessages(
    QSqlDatabase& connection, const QList<Message>& added, const QList<WhichMessage>& altered);

} // namespace everyport::chat
