#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QHash>

#include "netcore/address/registrationlimit.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/taskset.h"
#include "netcore/transport/transport.h"
#include "protocols/irc/server/lines/history.h"
#include "protocols/irc/server/ports/options.h"
#include "protocols/irc/server/ports/ports.h"
#include "protocols/irc/server/ports/serverevents.h"
#include "protocols/irc/server/sessions/channels.h"
#include "protocols/irc/server/sessions/commands.h"
#include "protocols/irc/server/sessions/delivery.h"
#include "protocols/irc/server/sessions/logins.h"
#include "protocols/irc/server/sessions/monitors.h"
#include "protocols/irc/server/sessions/persistentusers.h"
#include "protocols/irc/server/sessions/session.h"
#include "protocols/irc/server/sessions/sessions.h"
#include "protocols/irc/server/users/origins.h"
#include "protocols/irc/server/users/serverbans.h"
#include "protocols/irc/server/users/users.h"

namespace everyport::ircd {

class ChannelGuard;

/// An IRC server that stands alone: makes the sessions of its clients, knows users and channels, and changes users.
/// What clients ask for is in the command groups; what happens, whoever asked, is here, in Channels and in
/// Logins. `shutDown`
/// before letting go of it.
class Server {
public:
    Server(Reactor& reactor, ServerOptions options, ServerPorts ports, Commands commands);
    ~Server();
    /// Brings bans, registered channels and users who stay from their stores; once, before all else.
    Task<Result<Done>> open();

    std::unique_ptr<Protocol> makeSession();       ///< For a listening port.
    void shutDown();                               ///< Tells every client, and closes.
    void setOptions(const ServerOptions& options); ///< For changes that need no restart.

    Reactor& reactor() const { return m_reactor; }
    Clock& clock() const { return m_reactor.clock(); }
    qint64 now() const { return m_reactor.clock().wallMsecs(); } ///< Wall clock, milliseconds.
    qint64 seconds() const { return now() / 1000; }
    const ServerOptions& options() const { return m_options; }
    const ServerPorts& ports() const { return m_ports; }
    /// Who goes first calls the next one.
    void addListener(ServerEvents& listener) { m_listeners.push_back(&listener); }
    void removeListener(ServerEvents& listener) { std::erase(m_listeners, &listener); }
    template <typename... Of, typename... Given>
    void notify(void (ServerEvents::*event)(Of...), Given&&... what)
    {
        for (auto at = m_listeners.size(); at > 0; --at) // the last first, for one may take itself away
            (m_listeners[at - 1]->*event)(what...);
    }
    void addGuard(ChannelGuard& guard) { m_guards.push_back(&guard); }
    void removeGuard(ChannelGuard& guard) { std::erase(m_guards, &guard); }
    const std::vector<ChannelGuard*>& guards() const { return m_guards; }
    Users& users() { return m_users; }
    Origins& origins() { return m_origins; }
    /// Counted before an account is made, for many may be asked for at once.
    RegistrationLimit& registrations() { return m_registrations; }
    Monitors& monitors() { return m_monitors; }
    History& history() { return m_history; }
    ServerBans& bans() { return m_bans; }
    Delivery& delivery() { return m_delivery; }
    PersistentUsers& staying() { return m_staying; }
    Commands& commands() { return m_commands; }
    Sessions& sessions() { return m_sessions; }
    const Sessions& sessions() const { return m_sessions; }
    Logins& logins() { return m_logins; }
    const Logins& logins() const { return m_logins; }
    Channels& channels() { return m_channels; }
    const Channels& channels() const { return m_channels; }
    const QByteArrayList& support() const { return m_support; } ///< Lines of 005.
    qint64 started() const { return m_started; }                ///< Wall clock, milliseconds.

    // Sessions
    void release(Session& session, QByteArrayView reason); ///< Of its user, who quits with the last one.
    void attach(Session& session, User& user);
    Session* scratchOwner = nullptr; ///< See ReplyBatch.
    QByteArray scratch;

    // Users
    bool isReservedNick(QByteArrayView nick) const; ///< Of the server's own services and bots.
    QByteArray freeNick(QByteArrayView like) const; ///< Nobody's, and no reserved one.
    /// Its holder is renamed, and both they and operators are told. False: it is one of our own bots.
    bool takeNick(User& holder);
    User* findUser(QByteArrayView nick) const { return m_users.find(nick); }
    /// Whether somebody other than `self` goes by a name, so that its account is not to be made over their head. Who
    /// lives in the program (a bot, a guest of another network) has their own name elsewhere and asks for no account
    /// here: they keep it from nobody.
    bool isHeldByAnother(QByteArrayView name, const User* self = nullptr) const;
    User& addUser(std::unique_ptr<User> user);          ///< With a nick that nobody has.
    void removeUser(User& user, QByteArrayView reason); ///< QUIT for all who see it; sessions are let go of.
    void killUser(User& user, const QByteArray& by, const QByteArray& reason);
    void changeNick(User& user, const QByteArray& nick);
    void setAccount(User& user, const QByteArray& account); ///< Empty: logs out.
    void setAway(User& user, const QByteArray& text);       ///< Null: back.
    void setHost(User& user, const QByteArray& name, const QByteArray& host);
    void setRealName(User& user, const QByteArray& realName);
    void setUserFlag(User& user, char flag, bool on);

    // Lines
    LineTags tagsOf(const User& source) const;
    /// Of what is kept beside messages: with the id that it has there, so that a playback is recognised. Null: the
    /// server did it.
    LineTags eventTags(const User* source);
    QByteArray nextId(); ///< Of a message: nobody can guess what will come.
    void noticeOperators(const QByteArray& text);
    void store(QByteArrayView target, HistoryItem::Kind kind, const Line& line);

    void rehash(); ///< Asks whoever made the server for options anew.
    std::function<void()> rehashAsked;
    TaskSet& work() { return m_work; }
    quint64 nextReference() { return ++m_reference; }

private:
    void notifyNewOptions(ServerOptions before, const QByteArrayList& support);

    Reactor& m_reactor;
    ServerOptions m_options;
    ServerPorts m_ports;
    std::vector<ServerEvents*> m_listeners;
    std::vector<ChannelGuard*> m_guards;
    qint64 m_started;
    Users m_users;
    Origins m_origins;
    RegistrationLimit m_registrations;
    Logins m_logins;
    Channels m_channels;
    Sessions m_sessions;
    Monitors m_monitors;
    Delivery m_delivery;
    PersistentUsers m_staying;
    History m_history;
    ServerBans m_bans;
    Commands m_commands;
    QByteArrayList m_support;
    QByteArray m_idPrefix;
    quint64 m_id = 0;
    quint64 m_reference = 0;
    TaskSet m_work;
};

} // namespace everyport::ircd
