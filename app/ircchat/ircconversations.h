#pragma once

#include <functional>

#include "app/chat/model/chatmodel.h"
#include "protocols/irc/client/conversation/client.h"

namespace everyport::ircchat {

/// Finds an account's conversations by the names that IRC gives them, and writes what happened into them. Names are
/// folded as the server of the current connection says. The space and the account outlive it. Loop's thread.
class IrcConversations {
public:
    using Cause = irc::ClientEvents::Cause;
    /// The client of the connection that is up; null between two.
    using CurrentClient = std::function<irc::Client*()>;
    IrcConversations(chat::ChatModel& chat, chat::Account& account, CurrentClient client);

    irc::Client* client() const { return m_client(); }
    chat::Account& account() const { return m_account; }
    chat::ChatReports& reports() const { return m_chat.reports(); }
    chat::MessageReports& messages() const { return m_chat.messageReports(); }
    chat::ChatModel& chat() const { return m_chat; }

    void setSilent() { m_isSilent = true; } ///< From now on nothing is written.
    bool isSilent() const { return m_isSilent; }

    QByteArray foldedKey(const QByteArray& name) const;
    QString keyOf(const QByteArray& name) const;               ///< The same, as conversations and members have it.
    chat::Conversation* room(const QByteArray& channel) const; ///< Null where it is closed.
    chat::Conversation* person(const QByteArray& nick) const;
    /// Where something said to or by `other` belongs: a room, or the conversation with that person.
    chat::Conversation* placeOf(const QByteArray& target, const QByteArray& other) const;
    chat::Conversation& networkPage() const { return m_account.networkPage(); }

    chat::Message message(const Cause& by, chat::MessageKind kind, const QString& text = {}) const;
    /// Nothing is written where there is no conversation.
    void happened(chat::Conversation* where, const Cause& by, chat::MessageKind kind, const QString& text = {},
        const QString& detail = {}) const;
    void info(chat::Conversation& where, const QString& text, chat::MessageKind kind = chat::MessageKind::Info) const;

private:
    chat::ChatModel& m_chat;
    chat::Account& m_account;
    CurrentClient m_client;
    bool m_isSilent = false;
};

} // namespace everyport::ircchat
