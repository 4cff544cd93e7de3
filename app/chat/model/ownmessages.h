#pragma once

#include "app/chat/messages/history.h"
#include "app/chat/model/chatstore.h"
#include "app/chat/model/outbox.h"

namespace everyport::chat {

/// What one says oneself: stored first, where there is room, then sent. While it cannot be sent it waits, visibly, and
/// goes when the connection is back. Owned by ChatModel; what it is made with outlives it. Loop's thread.
class OwnMessages {
public:
    OwnMessages(Clock& clock, ChatStore& store, History& history);

    Task<Result<qint64>> say(qint64 conversation, Outgoing outgoing); ///< Ready with its number.
    Task<Result<Done>> sendAgain(qint64 conversation, qint64 message);
    /// A waiting one, also one that waits at its link: it does not go, and is marked as failed.
    Task<Result<Done>> cancel(qint64 conversation, qint64 message);
    Task<Result<std::optional<Message>>> find(WhichMessage which); ///< On the disk, or waiting for room there.
    void sendWaiting(qint64 conversation) { m_outbox.sendWaiting(conversation); }
    void forget(qint64 conversation) { m_outbox.forget(conversation); } ///< It goes.

private:
    Task<Result<qint64>> edit(qint64 id, Outgoing outgoing);
    void sendingEnded(qint64 conversation, qint64 message, const Result<Done>& result);

    Clock& m_clock;
    ChatStore& m_store;
    History& m_history;
    Outbox m_outbox;
};

} // namespace everyport::chat
