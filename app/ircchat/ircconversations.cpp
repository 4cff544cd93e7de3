#include "app/ircchat/ircconversations.h"

#include "app/ircchat/irctext.h"

namespace everyport::ircchat {

using chat::Conversation;
using chat::MessageKind;

IrcConversations::IrcConversations(chat::ChatModel& chat, chat::Account& account, CurrentClient client)
    : m_chat(chat), m_account(account), m_client(std::move(client))
{
}

QByteArray IrcConversations::foldedKey(const QByteArray& name) const
{
    const auto* now = client();
    return now ? now->folded(name) : irc::folded(name, irc::CaseMapping::Rfc1459);
}

QString IrcConversations::keyOf(const QByteArray& name) const
{
    return readName(foldedKey(name));
}

Conversation* IrcConversations::room(const QByteArray& channel) const
{
    return m_account.find(Conversation::Kind::Room, keyOf(channel));
}

Conversation* IrcConversations::person(const QByteArray& nick) const
{
    return m_account.find(Conversation::Kind::Person, keyOf(nick));
}

Conversation* IrcConversations::placeOf(const QByteArray& target, const QByteArray& other) const
{
    const auto* now = client();
    if (now && now->isupport().isChannel(target))
        return room(target);
    return person(now && now->isMe(target) ? other : target);
}

chat::Message IrcConversations::message(const Cause& by, MessageKind kind, const QString& text) const
{
    chat::Message made;
    made.at = by.time;
    made.kind = kind;
    made.sender = readName(by.nick);
    made.account = readName(by.account);
    made.text = readText(text);
    made.id = readName(by.id);
    made.isMine = by.isMe;
    made.isBot = by.isBot;
    made.isPlayback = by.isHistory;
    return made;
}

void IrcConversations::happened(
    Conversation* where, const Cause& by, MessageKind kind, const QString& text, const QString& detail) const
{
    if (!where || m_isSilent)
        return;
    auto made = message(by, kind, text);
    made.detail = detail;
    messages().notifyMessage(*where, std::move(made));
}

void IrcConversations::info(Conversation& where, const QString& text, MessageKind kind) const
{
    if (m_isSilent || text.isEmpty())
        return;
    chat::Message made;
    made.kind = kind;
    made.text = text;
    messages().notifyMessage(where, std::move(made));
}

} // namespace everyport::ircchat
