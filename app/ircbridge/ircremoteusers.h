#pragma once

#include <map>

#include <QSet>

#include "app/bridge/bridgeend.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircbridge {

class IrcRoom;

/// Other sides' people as users of our server: there while a shared channel has them. `server` must outlive it.
class IrcRemoteUsers final : public ircd::Plug {
public:
    static constexpr size_t most = 20'000;
    explicit IrcRemoteUsers(ircd::Server& server) : m_server(server) {}
    ~IrcRemoteUsers() override; ///< They quit.

    /// What stands behind the names of a network's people; they are without where it is empty, as far as nobody has
    /// their nick.
    void setSuffix(const QString& network, const QByteArray& suffix) { m_suffixes.insert(network, suffix); }

    /// As a user; null where there are too many.
    ircd::User* come(const bridge::RemoteUser& guest, IrcRoom& room);
    ircd::User* find(const bridge::RemoteUser& guest) const;
    bool isFull() const { return m_visitors.size() >= most; }
    /// What bans and modes are asked about: as others see them, and, where it is another, as their home knows them. Of
    /// no server.
    std::vector<std::unique_ptr<ircd::User>> asUsers(const bridge::RemoteUser& guest) const;
    void update(const bridge::RemoteUser& guest);               ///< Name and state.
    void leave(const bridge::RemoteUser& guest, IrcRoom& room); ///< Gone when it was the last room.
    void quit(const bridge::RemoteUser& guest, const QByteArray& reason);

    const bridge::RemoteUser* guestOf(const ircd::User& user) const;
    /// Of any bridge: whose words are told already.
    static bool isGuest(const ircd::User& user) { return dynamic_cast<const IrcRemoteUsers*>(user.plug); }

private:
    struct Visitor {
        bridge::RemoteUser guest;
        ircd::User* user = nullptr;
        QSet<IrcRoom*> rooms;
    };
    using Key = std::pair<QString, QString>; // network, the person's key there
    using Visitors = std::map<Key, Visitor>;

    void lineCame(ircd::User& user, const ircd::Line& line) override;
    void removed(ircd::User& user, const QByteArray& reason) override;
    static Key keyOf(const bridge::RemoteUser& guest) { return {guest.home->network(), guest.person.key}; }
    QByteArray freeNick(const bridge::RemoteUser& guest, const ircd::User* own) const;
    void remove(Visitors::iterator visitor, const QByteArray& reason);

    ircd::Server& m_server;
    QHash<QString, QByteArray> m_suffixes;
    Visitors m_visitors;
    QHash<const ircd::User*, Key> m_byUser;
};

} // namespace everyport::ircbridge
