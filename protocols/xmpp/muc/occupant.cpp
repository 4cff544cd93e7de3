#include "protocols/xmpp/muc/occupant.h"

namespace everyport::xmpp::muc {

const Occupant::Client* Occupant::client(const Jid& address) const
{
    for (const auto& one : clients) {
        if (one.jid == address)
            return &one;
    }
    return nullptr;
}

} // namespace everyport::xmpp::muc
