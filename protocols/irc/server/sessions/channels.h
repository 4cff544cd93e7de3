#pragma once

#include <memory>
#include <unordered_map>

#include "protocols/irc/server/sessions/channel.h"
#include "protocols/irc/server/sessions/channelstorage.h"
#include "protocols/irc/server/users/stablelist.h"

namespace everyport::ircd {

class Server;

/// The server's channels by name, and what happens to them, whoever asked: whoever may do it was decided before
/// (commands, bots, bridges). Tells who is in them, history, and the server's listeners. Owns the channels: one that
/// nobody has registered goes with its last member. Part of Server.
class Channels {
public:
    explicit Channels(Server& server) : m_server(server), m_storage(server) {}

    Channel* find(QByteArrayView name) const;
    Channel& findOrCreate(const QByteArray& name);
    const StableList<Channel>& all() const { return m_all; }
    ChannelStorage& storage() { return m_storage; }

    void join(User& user, Channel& channel, quint8 ranks);
    void part(User& user, Channel& channel, const QByteArray* reason);
    void kick(const QByteArray& by, User& user, Channel& channel, const QByteArray& reason, const User* source);
    void setTopic(Channel& channel, const QByteArray& topic, const QByteArray& by, const User* source);
    void rename(Channel& channel, const QByteArray& name);
    void setClosedness(Channel& channel, const Closedness& closedness); ///< What its guard says, as it is from now on.
    /// What closed it elsewhere is gone, without anybody's having opened it: the topic, and what was said until now,
    /// stay with who knows them.
    void loseClosedness(Channel& channel);
    void unregister(Channel& channel);             ///< It goes with its last member from now on.
    void forgetAccount(const QByteArray& account); ///< It is gone, with what it has registered and its ranks.
    void removeIfEmpty(Channel& channel);          ///< And not registered.
    void clear();                                  ///< Without telling anybody: the server goes.

private:
    void remove(Channel& channel);

    Server& m_server;
    std::unordered_map<QByteArray, std::unique_ptr<Channel>> m_byName; // folded
    StableList<Channel> m_all;
    ChannelStorage m_storage;
};

} // namespace everyport::ircd
