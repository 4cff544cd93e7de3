#pragma once

#include "tests/protocols/xmpp/server/house.h"

namespace everyport::xmpp {

inline xml::Element answered(Peer& peer, House& house)
{
    xml::Element answer;
    house.reactor.turnUntil([&] {
        answer = peer.next();
        return !answer.isNull();
    });
    return answer;
}

} // namespace everyport::xmpp
