#pragma once

#include <QByteArray>

namespace everyport::ircd {

class Session;
class Server;
class Channel;
class User;

/// Makes a connection that has said enough a user, or one more session of a user; otherwise nothing happens, or it learns
/// why not.
void tryRegister(Session& session);
/// Logged in: told to it and, when it is a user already, to those who see it.
void logIn(Session& session, const QByteArray& account);

/// Who does not know RENAME sees everybody leave and come (draft/channel-rename).
void renameForAll(Server& server, Channel& channel, User& by, const QByteArray& name, const QByteArray& reason);

/// 001 to 005, LUSERS and MOTD.
void welcome(Session& session);
void sendMotd(Session& session);
void sendLusers(Session& session);
/// The tokens of 005, in lines of thirteen at most.
QByteArrayList supportLines(const Server& server);

} // namespace everyport::ircd
