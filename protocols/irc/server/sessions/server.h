#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QHash>

#include "netcore/address/registrationlimit.h"
#include "netcore/base/listenerlist.h"
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

/// An IRC server that is linked to no other (RFC 2812, IRCv3): makes the sessions of its clients, knows users and
/// channels, and changes users. What a client's command does is decided in the command groups (commands/); what then
/// happens to users, whoever asked for it, is done here, to channels in Channels, to accounts in Logins.
///
/// Owned by whoever serves it (app's IrcService), who calls `open` first and `shutDown` before destroying it. Owns
/// users, channels and all that its accessors give; sessions belong to their transports. `reactor` and what `ports`
/// names must outlive it. All texts are bytes, UTF-8 as far as clients keep to it. Loop's thread only.
class Server {
public:
    Server(Reactor& reactor, ServerOptions options, ServerPorts ports, Commands commands);
    ~Server();
    /// Brings bans, registered channels and users who stay from their stores; once, before all else.
    Task<Result<Done>> open();

    std::unique_ptr<Protocol> makeSession();       ///< The protocol for a new connection of a listening port.
    void shutDown();                               ///< Tells every client, closes them, and stores what has changed.
    void setOptions(const ServerOptions& options); ///< While it runs; clients are told of what they should know.

    Reactor& reactor() const { return m_reactor; }
    Clock& clock() const { return m_reactor.clock(); }
    qint64 now() const { return m_reactor.clock().wallMsecs(); } ///< Wall clock, milliseconds since 1970 UTC.
    qint64 seconds() const { return now() / 1000; }
    const ServerOptions& options() const { return m_options; }
    const ServerPorts& ports() const { return m_ports; }
    /// A listener is called until it is removed. From inside an event it may remove itself and others.
    void addListener(ServerEvents& listener) { m_listeners.add(&listener); }
    void removeListener(ServerEvents& listener) { m_listeners.remove(&listener); }
    template <typename... Of, typename... Given>
    void notify(void (ServerEvents::*event)(Of...), Given&&... what)
    {
        m_listeners.notify(event, what...);
    }
    void addGuard(ChannelGuard& guard) { m_guards.push_back(&guard); }
    void removeGuard(ChannelGuard& guard) { std::erase(m_guards, &guard); }
    const std::vector<ChannelGuard*>& guards() const { return m_guards; }
    Users& users() { return m_users; }
    Origins& origins() { return m_origins; }
    /// How many accounts an address may still make; ask before making one.
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
    const QByteArrayList& support() const { return m_support; } ///< The tokens of RPL_ISUPPORT (005), in lines.
    qint64 started() const { return m_started; }                ///< Wall clock, milliseconds since 1970 UTC.

    // Sessions
    /// Takes a session that ends from its user; a user without sessions quits with `reason`, unless they stay
    /// (PersistentUsers).
    void release(Session& session, QByteArrayView reason);
    void attach(Session& session, User& user); ///< The session is one of the user's from now on.
    /// Whose answers are gathered in `scratch` just now, null for nobody's; see ReplyBatch.
    Session* scratchOwner = nullptr;
    QByteArray scratch;

    // Users
    bool isReservedNick(QByteArrayView nick) const; ///< It is for the server's own services and bots.
    QByteArray freeNick(QByteArrayView like) const; ///< `like` with a number behind: nobody's, and not reserved.
    /// Frees the nick of `holder` for a bot of the server: the holder is renamed and told so, operators are told.
    /// False: the holder is such a bot, and keeps the nick.
    bool takeNick(User& holder);
    User* findUser(QByteArrayView nick) const { return m_users.find(nick); }
    /// Whether a client other than `self` has the nick `name`, so that nobody else may register an account of that name
    /// meanwhile. Bots and guests of bridged networks, who have no client here, keep no name from anybody.
    bool isHeldByAnother(QByteArrayView name, const User* self = nullptr) const;
    User& addUser(std::unique_ptr<User> user); ///< The user's nick must be nobody's. Good until removeUser.
    /// The user quits: all who share a channel are told, the sessions are detached, `user` is destroyed.
    void removeUser(User& user, QByteArrayView reason);
    /// An operator (`by`, a name or mask) ends a user: they quit, and their connections are closed.
    void killUser(User& user, const QByteArray& by, const QByteArray& reason);
    void changeNick(User& user, const QByteArray& nick);
    void setAccount(User& user, const QByteArray& account); ///< Empty: logs out.
    void setAway(User& user, const QByteArray& text);       ///< Null: no longer away.
    void setHost(User& user, const QByteArray& name, const QByteArray& host);
    void setRealName(User& user, const QByteArray& realName);
    void setUserFlag(User& user, char flag, bool on);

    // Lines
    LineTags tagsOf(const User& source) const;
    /// The tags of an event (JOIN, NICK, QUIT …) by `source`, null for the server itself. Where history is kept they
    /// have the event's id in it, so that clients know a playback from news.
    LineTags eventTags(const User* source);
    QByteArray nextId();                          ///< The next message's id (IRCv3 message-ids).
    void noticeOperators(const QByteArray& text); ///< A notice to all operators with the mode +s, and to listeners.
    void warnOperators(const QByteArray& text);   ///< The same of what could not be kept.
    /// Puts a line into the history of `target`, a channel or nick; nothing where no history is kept.
    void store(QByteArrayView target, HistoryItem::Kind kind, const Line& line);

    void rehash();                     ///< REHASH: has `rehashAsked` called at the end of this turn.
    std::function<void()> rehashAsked; ///< Set by the owner, who reads its files and calls setOptions.
    TaskSet& work() { return m_work; } ///< For work that is no session's; cancelled when the server is destroyed.
    quint64 nextReference() { return ++m_reference; } ///< For batches and sessions: never the same twice.

private:
    void notifyNewOptions(ServerOptions before, const QByteArrayList& support);
    void tellOperators(const QByteArray& text);

    Reactor& m_reactor;
    ServerOptions m_options;
    ServerPorts m_ports;
    ListenerList<ServerEvents> m_listeners;
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
