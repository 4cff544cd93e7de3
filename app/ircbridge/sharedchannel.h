#pragma once

#include <QString>

#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircbridge {

/// A channel of our server by the name under which it is shared: the channel itself comes with the first who joins
/// and goes with the last, this stays. `server` must outlive it.
class SharedChannel {
public:
    SharedChannel(ircd::Server& server, QByteArray name) : m_server(server), m_name(std::move(name)) {}

    const QByteArray& name() const { return m_name; }
    void rename(const QByteArray& name) { m_name = name; }
    QString network() const; ///< The server's.
    ircd::Server& server() const { return m_server; }
    ircd::Channel* now() const { return m_server.channels().find(m_name); } ///< Null while nobody is there.
    /// Whose key (`userKey`) it is of those who are there now; null: nobody's. Keys are addresses of users that were
    /// there when they were told, who may have gone since.
    ircd::User* user(const QString& key) const;

private:
    ircd::Server& m_server;
    QByteArray m_name;
};

} // namespace everyport::ircbridge
