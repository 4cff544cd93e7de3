#pragma once

#include "app/bridge/bridgeend.h"
#include "app/ircbridge/sharedchannel.h"

namespace everyport::ircbridge {

/// Keeps with a channel of our server how closed the other sides of its room are (ircd::Closedness), for when they are
/// out of reach or the program starts anew. A bridge to another network closes nothing, and keeps nothing. `channel`
/// must outlive it.
class SharedClosedness {
public:
    /// `sharer`: by whose name it is kept; empty: it is not.
    SharedClosedness(const SharedChannel& channel, QByteArray sharer) : m_channel(channel), m_sharer(std::move(sharer))
    {
    }

    void setSharer(const QByteArray& sharer) { m_sharer = sharer; }
    /// False, and nothing is kept: the channel was closed, and they are open, though nobody has opened them whom we
    /// could have heard.
    bool keep(const bridge::Openness& others);
    void lose(); ///< CHATHISTORY goes back no further than to here, for a registered channel also after a restart.
    void stopGuarding(); ///< What was kept counts on.

private:
    ircd::Channel* kept() const { return m_sharer.isEmpty() ? nullptr : m_channel.now(); }

    const SharedChannel& m_channel;
    QByteArray m_sharer;
};

} // namespace everyport::ircbridge
