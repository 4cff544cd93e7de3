#pragma once

#include "app/machine/powerfacts.h"
#include "netcore/bus/busproperties.h"

namespace everyport::machine {

/// Follows UPower. `client` must outlive it. Loop's thread.
class Power {
public:
    /// `changed` is called when `facts` are others; it may not let go of this object.
    Power(BusClient& client, std::function<void()> changed);
    const PowerFacts& facts() const { return m_facts; }
    void busLost();

private:
    void look();

    std::function<void()> m_changed;
    PowerFacts m_facts;
    BusProperties m_daemon;
    BusProperties m_display; ///< All batteries as one, as desktops show them.
};

} // namespace everyport::machine
