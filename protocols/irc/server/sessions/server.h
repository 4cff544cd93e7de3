#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QHash>

#include "netcore/address/halfopen.h"
#include "netcore/address/registrationlimit.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/taskset.h"
#include "netcore/transport/transport.h"
#include "protocols/irc/server/lines/history.h"
#include "protocols/irc/server/ports/options.h"
#include "protocols/irc/server/ports/ports.h"
#include "protocols/irc/server/ports/serverevents.h"
#include "protocols/irc/server/sessions/channel.h"
#include "protocols/irc/server/sessions/commands.h"
#include "protocols/irc/server/sessions/delivery.h"
#include "protocols/irc/server/sessions/monitors.h"
#include "protocols/irc/server/sessions/persistentusers.h"
#include "protocols/irc/server/sessions/session.h"
#include "protocols/irc/server/users/origins.h"
#include "protocols/irc/server/users/serverbans.h"
#include "protocols/irc/server/users/stablelist.h"
#include "protocols/irc/server/users/users.h"

namespace everyport::ircd {

class ChannelGuard;

/// An IRC server that stands alone: makes the sessions of its clients, knows users and channels, and changes them. What
/// clients ask for is in the command groups; what happens, whoever asked, is here. `shutDown` before letting go of it.
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
    const std::vector<Session*>& sessions() const { return m_sessions; }
    const StableList<Channel>& channels() const { return m_allChannels; }
    std::vector<Session*>& promises() { return m_promises; }    ///< Who waits for the store; see DeferredEcho.
    const QByteArrayList& support() const { return m_support; } ///< Lines of 005.
    qsizetype halfOpen() const { return m_halfOpen.count(); }
    qint64 started() const { return m_started; } ///< Wall clock, milliseconds.

    // Sessions
    bool admit(Session& session, QByteArray& why); ///< Counts it; its place in `sessions` is given.
    void sessionEnded(Session& session, QByteArrayView reason);
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
    /// An account as its owner writes it, to be shown; kept and compared it is as `User::account` has it.
    QByteArray shown(const QByteArray& account) const
    {
        return m_written.isEmpty() ? account : m_written.value(account, account);
    }
    void noteWritten(const QByteArray& account, const QByteArray& written); ///< An empty one is as the account is kept.
    void setAccount(User& user, const QByteArray& account);                 ///< Empty: logs out.
    void setAway(User& user, const QByteArray& text);                       ///< Null: back.
    void setHost(User& user, const QByteArray& name, const QByteArray& host);
    void setRealName(User& user, const QByteArray& realName);
    void forgetAccount(const QByteArray& account); ///< It is gone: who is logged in to it, and what it owns.
    /// Ends all sessions that are logged in to it, but for that of `except` (see placeOf); with `forGood` also who
    /// stays there without one.
    void endAccount(const QByteArray& account, const QByteArray& reason, const QString& except, bool forGood);
    /// Those of them that have shown a certificate (its fingerprint in lower-case hex).
    void endThoseBy(const QByteArray& account, const QString& fingerprint, const QByteArray& reason);
    /// No operator any more, where that is too little.
    void standingChanged(const QByteArray& account, Standing standing);
    static QString placeOf(const Session& session);
    qsizetype sessionsOf(const QByteArray& account) const;
    void setUserFlag(User& user, char flag, bool on);

    // Channels
    Channel* findChannel(QByteArrayView name) const;
    Channel& channel(const QByteArray& name); ///< Made where there is none.
    void dropChannel(Channel& channel);
    void renameChannel(Channel& channel, const QByteArray& name);
    void join(User& user, Channel& channel, quint8 ranks);
    void part(User& user, Channel& channel, const QByteArray* reason);
    void kick(const QByteArray& by, User& user, Channel& channel, const QByteArray& reason, const User* source);
    void setTopic(Channel& channel, const QByteArray& topic, const QByteArray& by, const User* source);
    void dropIfEmpty(Channel& channel);
    void setClosedness(Channel& channel, const Closedness& closedness); ///< What its guard says, as it is from now on.
    /// What closed it elsewhere is gone, without anybody's having opened it: the topic, and what was said until now,
    /// stay with who knows them.
    void loseClosedness(Channel& channel);
    void unregisterChannel(Channel& channel); ///< It goes with its last member from now on.
    void channelChanged(Channel& channel);    ///< A registered one is stored, soon.

    // Lines
    LineTags tagsOf(const User& source) const;
    /// Of what is kept beside messages: with the id that it has there, so that a playback is recognised. Null: the
    /// server did it.
    LineTags eventTags(const User* source);
    QByteArray nextId(); ///< Of a message: nobody can guess what will come.
    void noticeOperators(const QByteArray& text);
    void store(QByteArrayView target, HistoryItem::Kind kind, const Line& line);
    /// A standard command's line from a user: ":mask COMMAND parameters", the last one with a colon if asked for.
    static QByteArray body(QByteArrayView source, QByteArrayView command, Parameters middle);
    static QByteArray body(QByteArrayView source, QByteArrayView command, Parameters middle, QByteArrayView text);

    void rehash(); ///< Asks whoever made the server for options anew.
    std::function<void()> rehashAsked;
    TaskSet& work() { return m_work; }
    quint64 nextReference() { return ++m_reference; }

private:
    void takeOperator(User& user);
    void sweep();
    void makeRoom(Session& session);
    void notifyNewOptions(ServerOptions before, const QByteArrayList& support);
    void storeChannel(Channel& channel);
    void dropAllChannels();
    void restoreChannels(const QList<StoredChannel>& stored);

    Reactor& m_reactor;
    ServerOptions m_options;
    ServerPorts m_ports;
    std::vector<ServerEvents*> m_listeners;
    std::vector<ChannelGuard*> m_guards;
    qint64 m_started;
    Users m_users;
    Origins m_origins;
    RegistrationLimit m_registrations;
    QHash<QByteArray, Channel*> m_channels;  // by folded name
    QHash<QByteArray, QByteArray> m_written; // accounts whose owners write them otherwise than they are kept
    StableList<Channel> m_allChannels;
    std::vector<Session*> m_sessions;
    std::vector<Session*> m_promises;
    HalfOpen m_halfOpen;
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
    QSet<QByteArray> m_changedChannels;
    Clock::Timer m_storing;
    Clock::Timer m_sweep;
    TaskSet m_work;
};

} // namespace everyport::ircd
