#pragma once

#include <QByteArray>

#include "protocols/irc/server/lines/line.h"
#include "protocols/irc/server/sessions/channel.h"

namespace everyport::ircd {

class Server;
class Session;

/// PRIVMSG, NOTICE or TAGMSG from a user, by a client's session, a bot or a bridge.
struct Saying {
    enum class Kind : quint8 { Message, Notice, Tags };
    User& from;
    Session* session = nullptr; ///< Whose it is; answers go there.
    Kind kind = Kind::Message;
    QByteArray text = {};
    QByteArray clientTags = {};    ///< "+typing=active;+draft/reply=…", as they go out.
    QList<MessagePart> parts = {}; ///< Of a message of several lines; `text` is all of them.

    QByteArrayView command() const
    {
        return kind == Kind::Message ? "PRIVMSG" : kind == Kind::Notice ? "NOTICE" : "TAGMSG";
    }
};

/// To one target: "#channel", "@#channel", a nick. Errors are answered to the session (NOTICE stays silent, RFC 2812
/// §3.3.2).
void say(Server& server, const Saying& saying, QByteArrayView target);
/// Whether the user's words get into the channel, and why not.
bool maySpeak(const Channel& channel, const Saying& saying, QByteArrayView* why = nullptr);
/// Whether they get to the person; who is not accepted there (+g) is told, and the person that somebody has tried.
bool mayReach(const User& target, const Saying& saying);
void notifyUnreached(Server& server, const Saying& saying, User& target);
bool isAccepted(const User& target, const User& from); ///< By ACCEPT.
/// The client-only tags of a message that may be handed on.
QByteArray clientOnlyTags(QByteArrayView tags);

} // namespace everyport::ircd
