#include "app/services/http/votes/voters/erasureplaces.h"

#include "netcore/address/callers.h"

namespace everyport {

std::shared_ptr<const void> ErasurePlaces::take(const Address& peer)
{
    const auto caller = callerOf(peer);
    if (m_waiting->value(caller) >= ofCaller)
        return {};
    ++(*m_waiting)[caller];
    const auto leave = [waiting = m_waiting, caller](const void*) {
        if (--(*waiting)[caller] <= 0)
            waiting->remove(caller);
    };
    return {static_cast<const void*>(this), leave};
}

} // namespace everyport
