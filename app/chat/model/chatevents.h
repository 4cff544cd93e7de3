#pragma once

#include <QtGlobal>

namespace everyport::chat {

class Account;
class Conversation;
struct FileTransfer;
struct Message;
struct Offer;

/// What a ChatModel tells. Plain calls on the loop's thread; the space may be asked from inside them. Messages come
/// many at a time where they come fast: a window batches what it shows by frame.
struct ChatEvents {
    virtual ~ChatEvents() = default;
    virtual void accountAdded(Account&) {}
    virtual void accountChanged(Account&) {}
    virtual void accountRemoved(qint64 /*id*/) {}
    virtual void conversationAdded(Conversation&) {}
    virtual void conversationChanged(Conversation&) {} ///< Name, topic, presence, unread, draft, …
    virtual void conversationRemoved(qint64 /*id*/) {}
    /// It is stored, or waits for room on the disk (ChatModel::unstored). Older ones, too: look at its number.
    virtual void messageAdded(Conversation&, const Message&) {}
    virtual void messageChanged(Conversation&, const Message&) {}
    virtual void contactsChanged(Account&) {}     ///< Once a turn at most.
    virtual void membersChanged(Conversation&) {} ///< Once a turn at most.
    virtual void typingChanged(Conversation&) {}
    virtual void fileChanged(const FileTransfer&) {} ///< On its way, or at its end.
    virtual void offerChanged(const Offer&) {}       ///< Made, on its way, at its end, or put aside.
    virtual void storingChanged() {}                 ///< ChatModel::storingTrouble.
    /// Worth interrupting a person for: a mention, a private message, in rooms what Conversation::notes says; never one
    /// that was played back, or where it is muted or silent.
    virtual void noticed(Conversation&, const Message&) {}
};

} // namespace everyport::chat
