#include "app/ircchat/ircmembers.h"

#include "app/ircchat/irctext.h"

namespace everyport::ircchat {

chat::Member IrcMembers::memberOf(const irc::client::ChannelState& channel, const QByteArray& foldedNick) const
{
    chat::Member member;
    auto* client = m_chat.client();
    const auto modes = channel.members.value(foldedNick);
    member.key = readName(foldedNick);
    member.name = member.key;
    member.rank = rankOf(modes);
    if (!client)
        return member;
    member.symbol = symbolsOf(modes, client->isupport());
    member.isMe = client->isMe(foldedNick);
    if (const auto* person = client->channels().person(foldedNick)) {
        member.name = readName(person->nick);
        member.account = readName(person->account);
        member.realName = person->realName;
        member.isAway = person->isAway;
        member.isBot = person->isBot;
        if (!person->host.isEmpty())
            member.address = readName(person->user + '@' + person->host);
    }
    return member;
}

void IrcMembers::tell(const QByteArray& channel, const QByteArray& nick) const
{
    auto* client = m_chat.client();
    const auto* state = client && !m_chat.isSilent() ? client->channels().find(channel) : nullptr;
    auto* where = m_chat.room(channel);
    if (state && where && state->has(client->folded(nick)))
        m_chat.reports().notifyMember(*where, memberOf(*state, client->folded(nick)));
}

void IrcMembers::notifyAll(const QByteArray& channel) const
{
    auto* client = m_chat.client();
    auto* where = m_chat.room(channel);
    const auto* state = client ? client->channels().find(channel) : nullptr;
    if (!where || !state || m_chat.isSilent())
        return;
    QList<chat::Member> all;
    all.reserve(state->members.size());
    for (auto it = state->members.keyBegin(); it != state->members.keyEnd(); ++it)
        all.append(memberOf(*state, *it));
    m_chat.reports().notifyMembers(*where, std::move(all));
}

void IrcMembers::notifyEverywhere(const QByteArray& nick) const
{
    auto* client = m_chat.client();
    if (!client || m_chat.isSilent())
        return;
    for (const auto& channel : client->channels().channelsOf(nick))
        tell(channel, nick);
}

void IrcMembers::notifyRenamed(const QByteArray& channel, const QByteArray& before, const QByteArray& nick) const
{
    auto* client = m_chat.client();
    const auto* state = client ? client->channels().find(channel) : nullptr;
    auto* where = m_chat.room(channel);
    if (state && where)
        m_chat.reports().notifyMemberRenamed(
            *where, readName(client->folded(before)), memberOf(*state, client->folded(nick)));
}

void IrcMembers::notifyGone(chat::Conversation& room, const QByteArray& nick) const
{
    m_chat.reports().notifyMemberGone(room, m_chat.keyOf(nick));
}

} // namespace everyport::ircchat
