#pragma once

#include <QSet>

#include "netcore/base/clock.h"
#include "protocols/irc/server/ports/ports.h"

namespace everyport::ircd {

class Channel;
class Server;

/// Keeps registered channels in the store (ServerPorts::channels), and brings them from there. Changes are gathered for
/// a moment, so that a burst of them is one write. Without a store nothing is kept. Part of Channels; on the server's
/// thread.
class ChannelStorage {
public:
    explicit ChannelStorage(Server& server) : m_server(server) {}

    Task<Result<Done>> restore(); ///< Once, before there are users.
    /// It is written soon; one that nobody has registered is not kept.
    void changed(const Channel& channel);
    void remove(const Channel& channel); ///< Nobody has it registered any more.
    void writeChanged();                 ///< All that waits, now.

private:
    void write(const Channel& channel);
    void restore(const StoredChannel& stored);

    Server& m_server;
    QSet<QByteArray> m_changed; // folded names: a channel may go meanwhile
    Clock::Timer m_timer;
};

} // namespace everyport::ircd
