#pragma once

#include <QHash>
#include <QSet>

#include "netcore/base/clock.h"
#include "protocols/irc/server/ports/ports.h"

namespace everyport::ircd {

class Server;
class Session;
class User;

/// Users of accounts who stay when their last client has left, and what is kept of accounts' users in the store. One
/// user of an account stays; whoever logs in to it joins that one.
class PersistentUsers {
public:
    explicit PersistentUsers(Server& server) : m_server(server) {}
    Task<Result<Done>> restore(); ///< Those who were there; channels have to be there before them.

    User* find(QByteArrayView account) const { return m_byAccount.value(account.toByteArray()); }
    bool holds(const User& user) const;
    /// What they want, or what counts here, may have changed; who does not stay any more and has no client leaves.
    void update(User& user);
    void updateAll();
    void adopt(User& user, const StoredUser& stored); ///< What was kept of the account is the user's.
    void clientsChanged(User& user);                  ///< One has come or left: away of itself, and back.

    void leaveAccount(User& user); ///< Before it is logged out, or in to another one.
    void changed(User& user);      ///< Stored soon, where anything of it is kept.
    void removed(User& user);      ///< From the server.
    void goDown();                 ///< All that has changed is stored now; who is removed from now on comes again.

private:
    bool wantsToStay(const User& user) const;
    void release(User& user);
    void store(const User& user, bool isThere);
    void comeAgain(const StoredUser& stored);

    Server& m_server;
    QHash<QByteArray, User*> m_byAccount;
    QSet<User*> m_changed;
    Clock::Timer m_storing;
    bool m_goesDown = false;
};

/// A wish as draft/persistence has it: "ON", "OFF", "DEFAULT".
QByteArrayView wishText(StoredUser::Wish wish);
/// PERSISTENCE STATUS (draft/persistence).
void notifyPersistence(Session& session);
/// What the account of a user who is logged in wishes. False where no more may stay.
bool setPresence(Server& server, User& user, StoredUser::Wish wish);

} // namespace everyport::ircd
