#include "protocols/irc/server/admission/channelreplies.h"

#include "protocols/irc/server/admission/admission.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

void sendTopic(Session& session, const Channel& channel)
{
    if (channel.topic.isEmpty()) {
        session.reply(Numeric::NoTopic, {channel.name()}, "No topic is set");
        return;
    }
    session.reply(Numeric::Topic, {channel.name()}, channel.topic);
    session.reply(Numeric::TopicWhoTime, {channel.name(), channel.topicBy, QByteArray::number(channel.topicAt)});
}

void sendEndOfNames(Session& session, QByteArrayView name)
{
    session.reply(Numeric::EndOfNames, {name}, "End of /NAMES list.");
}

bool NamesLines::tell(Piece& piece)
{
    auto* channel = m_walk->channel();
    if (!channel)
        return true;
    const auto& own = *m_session.user();
    const auto isMember = channel->memberOf(own) != nullptr;
    const auto room = irc::maximumLine - 2 - 16 - m_session.server().options().name.size() - own.nick().size()
        - channel->name().size();
    const auto all = m_session.has(Capability::MultiPrefix);
    const auto masks = m_session.has(Capability::UserhostInNames);
    const QByteArrayView kind = channel->is('s') ? "@" : channel->is('p') ? "*" : "=";
    QByteArray line;
    bool isOver = false;
    bool isSpent = false;
    while (!isOver && !isSpent) {
        const auto* member = m_walk->next();
        isOver = !member;
        isSpent = piece.isSpent(Piece::lookedAt);
        if (isOver || (!isMember && member->user->is('i') && !own.isOperator()))
            continue;
        const auto size = rankSymbols.size() + (masks ? member->user->mask().size() : member->user->nick().size()) + 1;
        if (!line.isEmpty() && line.size() + size > room)
            m_session.reply(Numeric::NamesReply, {kind, channel->name()}, std::exchange(line, {}));
        if (!line.isEmpty())
            line.append(' ');
        if (member->ranks)
            line.append(symbols(member->ranks, all));
        masks ? line.append(member->user->mask()) : line.append(member->user->nick());
    }
    if (!line.isEmpty())
        m_session.reply(Numeric::NamesReply, {kind, channel->name()}, line);
    return isOver;
}

void sendNames(Session& session, Channel& channel, Session::Whose whose)
{
    auto tell = [&session, lines = NamesLines(session, channel), name = channel.name()](Piece& piece) mutable {
        if (!lines.tell(piece))
            return false;
        sendEndOfNames(session, name);
        return true;
    };
    if (whose == Session::Whose::Commands)
        notifyInPieces(session, std::move(tell));
    else
        notifyAside(session, std::move(tell));
}

bool isVisible(const Channel& channel, const User& user, const Server& server)
{
    return !isHidden(channel, server) || user.isOperator() || channel.memberOf(user);
}

bool isVisible(const User& one, const User& toOther, Server& server)
{
    return &one == &toOther || !one.is('i') || toOther.isOperator() || server.delivery().sharesChannel(one, toOther);
}

Channel* channelOrReply(Session& session, QByteArrayView name)
{
    auto* channel = session.server().findChannel(name);
    if (!channel)
        session.reply(Numeric::NoSuchChannel, {name}, "No such channel");
    return channel;
}

Channel* ownChannelOrReply(Session& session, QByteArrayView name)
{
    auto* channel = channelOrReply(session, name);
    if (!channel || channel->memberOf(*session.user()))
        return channel;
    session.reply(Numeric::NotOnChannel, {channel->name()}, "You're not on that channel");
    return nullptr;
}

User* userOrReply(Session& session, QByteArrayView nick)
{
    auto* user = session.server().findUser(nick);
    if (!user)
        session.reply(Numeric::NoSuchNick, {nick}, "No such nick/channel");
    return user;
}

bool hasRankOrReply(Session& session, const Channel& channel, quint8 ranks)
{
    if (channel.ranksOf(*session.user()) & ranks)
        return true;
    session.reply(Numeric::ChannelOpNeeded, {channel.name()}, "You're not channel operator");
    return false;
}

} // namespace everyport::ircd
