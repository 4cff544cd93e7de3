#pragma once

#include <memory>

#include "protocols/irc/server/sessions/channel.h"
#include "protocols/irc/server/sessions/pieces.h"
#include "protocols/irc/server/sessions/session.h"

namespace everyport::ircd {

/// 332 and 333, or 331.
void sendTopic(Session& session, const Channel& channel);
/// 353 in as many lines as it takes, and 366; in pieces where there are many.
void sendNames(Session& session, Channel& channel, Session::Whose whose = Session::Whose::Commands);
void sendEndOfNames(Session& session, QByteArrayView name);
/// A channel's members in lines of 353, a few at a time; true when all are told.
class NamesLines {
public:
    NamesLines(Session& session, Channel& channel) : m_session(session), m_walk(std::make_shared<MemberWalk>(channel))
    {
    }
    bool tell(Piece& piece);
    QByteArray name() const { return m_walk->channel() ? m_walk->channel()->name() : QByteArray("*"); }

private:
    Session& m_session;
    std::shared_ptr<MemberWalk> m_walk; // what is told is copied, where we are is one
};

/// Whether the channel is shown to the user at all: secret ones only to members and operators.
bool isVisible(const Channel& channel, const User& user, const Server& server);
bool isVisible(const User& one, const User& toOther, Server& server);

/// The channel by its name, or 403; with `member`, 442 for who is not in it.
Channel* channelOrReply(Session& session, QByteArrayView name);
Channel* ownChannelOrReply(Session& session, QByteArrayView name);
User* userOrReply(Session& session, QByteArrayView nick); ///< Or 401.
/// 482 unless the user's ranks are among those.
bool hasRankOrReply(Session& session, const Channel& channel, quint8 ranks);

} // namespace everyport::ircd
