#pragma once

#include "app/ircchat/ircconversations.h"

namespace everyport::ircchat {

/// Tells the chat model who is in an account's rooms, as the client of the connection knows it. Rooms that are closed,
/// and people whom the client does not know there, are left out. `conversations` outlives it. Loop's thread.
class IrcMembers {
public:
    explicit IrcMembers(const IrcConversations& conversations) : m_chat(conversations) {}

    void tell(const QByteArray& channel, const QByteArray& nick) const;
    void notifyAll(const QByteArray& channel) const;
    void notifyEverywhere(const QByteArray& nick) const; ///< In every room that we share.
    void notifyRenamed(const QByteArray& channel, const QByteArray& before, const QByteArray& nick) const;
    void notifyGone(chat::Conversation& room, const QByteArray& nick) const;

private:
    chat::Member memberOf(const irc::client::ChannelState& channel, const QByteArray& foldedNick) const;

    const IrcConversations& m_chat;
};

} // namespace everyport::ircchat
