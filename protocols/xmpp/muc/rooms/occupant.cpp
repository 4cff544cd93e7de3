#include "protocols/xmpp/muc/rooms/occupant.h"

namespace everyport::xmpp::muc {

const Occupant::Client* Occupant::client(const Jid& address) const
{
    for (const auto& one : clients) {
        if (one.jid == address)
            return &one;
    }
    return nullptr;
}

Occupant Occupant::outline() const
{
    Occupant who;
    who.nick = nick;
    who.jid = jid;
    who.account = account;
    who.ranks = ranks;
    who.id = id;
    return who;
}

} // namespace everyport::xmpp::muc
