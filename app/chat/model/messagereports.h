#pragma once

#include "app/chat/model/chatstore.h"
#include "app/chat/model/typingnotices.h"
#include "netcore/task/taskset.h"

namespace everyport::chat {

/// What links tell of messages: new ones, and what becomes of those that are known. Each may be called at any time;
/// what is said twice (by `Message::id`) is kept once. Names and texts of strangers are cleaned and bounded here. Owned
/// by ChatModel; what it is made with outlives it. Loop's thread.
class MessageReports {
public:
    MessageReports(Clock& clock, TaskSet& work, ChatStore& store, TypingNotices& typing);

    void notifyMessage(Conversation& conversation, Message message); ///< Stored, then shown.
    void notifyDelivery(Conversation& conversation, qint64 message, Delivery delivery, const QString& id = {},
        qint64 at = 0, const QString& trouble = {});
    /// Of our own; never back from Read.
    void notifyDeliveryOf(
        Conversation& conversation, const QString& id, Delivery delivery, const QString& trouble = {});
    /// A message that `message` replaces, by its id or its sender's; where it is not known, or theirs to change,
    /// `message` is told instead.
    void notifyEdited(Conversation& conversation, const QString& id, Message message);
    /// In place of theirs before.
    void notifyReactions(
        Conversation& conversation, const QString& message, const QString& who, const QStringList& all);
    void notifyReaction(
        Conversation& conversation, const QString& message, const QString& who, const QString& emoji, bool on);
    /// By whoever said it; by others see tellRedacted.
    void notifyTakenBack(Conversation& conversation, const QString& message, const Author& by);
    void notifyRedacted(Conversation& conversation, const QString& message);
    void notifyReadUpTo(Conversation& conversation, qint64 at); ///< Read elsewhere, by the same person.

private:
    qint64 bounded(qint64 at) const; ///< A network's time, not from the future.
    Message prepared(Conversation& conversation, Message message);

    Clock& m_clock;
    TaskSet& m_work;
    ChatStore& m_store;
    TypingNotices& m_typing;
    QHash<qint64, qint64> m_newestTold; // by conversation, the time of what was told last
};

} // namespace everyport::chat
