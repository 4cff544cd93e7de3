#include "protocols/irc/server/ports/options.h"

namespace everyport::ircd {

const ConnectionClass& ServerOptions::classOf(const Address& peer) const
{
    for (const auto& one : classes) {
        if (anyContains(one.networks, peer))
            return one;
    }
    return peer.isLoopback() ? local : remote;
}

} // namespace everyport::ircd
