#pragma once

#include <QByteArray>

#include "protocols/irc/server/ports/ports.h"

namespace everyport::ircd {

class Session;
class Server;

/// Makes a connection that has said enough a user, or one more session of a user; otherwise nothing happens, or it
/// learns why not.
void tryRegister(Session& session);
/// Logged in: told to it and, when it is a user already, to those who see it.
/// `how`: see ServerEvents::loggedIn.
void logIn(Session& session, const AccountFacts& facts, const QByteArray& how);

/// The account whose name a nick is, where that keeps others from it (ServerOptions::reserveNicks); empty: it is free.
Task<Result<QByteArray>> ownerOfNick(Server& server, QByteArray nick);

/// What a login by password has failed for: who has to wait is not told that the password is wrong.
QByteArray whyNotLoggedIn(const Error& error);

/// For AccountRegistry: a nick is asked for before it is had, and may change hands until the password is hashed or a
/// code has come; the account of that name is for who has it then. For as long as the session lives.
IsHeldByAnother heldByAnother(const Session& session, const QByteArray& name);
inline const QByteArray heldText = "Somebody is here under that name; only they can make its account";

/// So many accounts are made from an address in an hour; this is one, unless it is given back.
bool takeAccount(const Session& session);
void giveAccountBack(const Session& session);

/// 001 to 005, LUSERS and MOTD.
void welcome(Session& session);
void sendMotd(Session& session);
void sendLusers(Session& session);

} // namespace everyport::ircd
