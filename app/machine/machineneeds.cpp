#include "app/machine/machineneeds.h"

#include <algorithm>

namespace everyport::machine {

bool powerNeedsSomebody(const PowerFacts& power, bool pollIsOpen)
{
    const bool isLow = power.hasBattery && power.level != PowerFacts::Level::Fine;
    return power.source == Source::There && power.isOnBattery && (isLow || pollIsOpen);
}

bool networkNeedsSomebody(const NetworkFacts& network, bool wasThere)
{
    if (network.source != Source::There || network.isConnecting)
        return false;
    return network.reach == NetworkFacts::Reach::Portal || (network.reach == NetworkFacts::Reach::None && wasThere);
}

bool networkWentAway(const std::deque<Happening>& history)
{
    using Kind = Happening::Kind;
    const auto last = std::find_if(history.rbegin(), history.rend(), [](const Happening& one) {
        return one.kind == Kind::NetworkLost || one.kind == Kind::NetworkBack || one.kind == Kind::NetworkPortal;
    });
    return last != history.rend() && last->kind != Kind::NetworkBack;
}

} // namespace everyport::machine
