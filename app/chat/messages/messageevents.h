#pragma once

#include "app/chat/messages/message.h"

namespace everyport::chat {

/// Told what becomes of messages on their way to the disk. Plain calls on the loop's thread; whoever is told may end
/// the one who tells.
struct MessageEvents {
    virtual ~MessageEvents() = default;
    virtual void messageTaken(const Message& message) = 0; ///< Stored, or waiting for room, once each.
    virtual void messageUpdated(const Message& message) = 0;
};

} // namespace everyport::chat
