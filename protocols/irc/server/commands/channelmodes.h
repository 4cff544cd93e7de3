#pragma once

#include <QSet>

#include "protocols/irc/modechanges.h"
#include "protocols/irc/server/sessions/channel.h"
#include "protocols/irc/server/sessions/session.h"

namespace everyport::ircd {

class Server;

/// CHANMODES=beI,k,fjl,… and the ranks: which of them are written with a parameter.
bool channelModeTakesParameter(char mode, bool set);

/// One MODE command on a channel: each change is looked at by itself, and those that were carried out are told in as
/// few lines as they fit.
class ChannelModes {
public:
    enum class Rights : quint8 { Own, All }; ///< By rank in the channel, or an operator's of the server.
    ChannelModes(Server& server, Session& session, Channel& channel, Rights rights = Rights::Own);
    void apply(const QList<irc::ModeChange>& changes);

private:
    void applyOne(const irc::ModeChange& change);
    void changeFlag(const irc::ModeChange& change);
    void changeKey(const irc::ModeChange& change);
    void changeLimit(const irc::ModeChange& change);
    void changeForward(const irc::ModeChange& change);
    void changeThrottle(const irc::ModeChange& change);
    void changeRank(const irc::ModeChange& change, quint8 which);
    void changeList(const irc::ModeChange& change, Channel::List which);
    void showList(Channel::List which);
    bool isAllowed(); ///< 482 once for the whole command.

    Server& m_server;
    Session& m_session;
    Channel& m_channel;
    Rights m_rights;
    QList<irc::ModeChange> m_done;
    QSet<char> m_shown;
    bool m_refused = false;
};

} // namespace everyport::ircd
