#pragma once

#include <optional>

#include "protocols/irc/server/ports/ports.h"

namespace everyport::ircd {

class User;

/// K-lines: whom the server does not let in. In memory, and in the store where there is one.
class ServerBans {
public:
    void restore(QList<ServerBan> bans) { m_bans = std::move(bans); }
    bool add(ServerBan ban, int most); ///< In place of one with the same mask; false where there are too many.
    bool remove(QByteArrayView mask);
    const QList<ServerBan>& all() const { return m_bans; }
    /// user@host as others see it or as it is, with stars, or user@ and a network such as 192.0.2.0/24.
    static bool means(QByteArrayView mask, QByteArrayView user, const QByteArrayList& hosts);
    /// The one that bars who comes as user@host, under any of their names.
    const ServerBan* find(QByteArrayView user, const QByteArrayList& hosts, qint64 now);

private:
    QList<ServerBan> m_bans;
};

} // namespace everyport::ircd
