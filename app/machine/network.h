#pragma once

#include "app/machine/networkfacts.h"
#include "app/machine/unmanagedroute.h"
#include "netcore/bus/busproperties.h"

namespace everyport::machine {

/// Follows NetworkManager. `client` must outlive it. Loop's thread.
class Network {
public:
    /// `changed` is called when `facts` are others; it may not let go of this object. `interfaces`: as
    /// networkInterfaces(), or a test's own.
    Network(
        BusClient& client, std::function<void()> changed, std::function<QStringList()> interfaces = &networkInterfaces);
    const NetworkFacts& facts() const { return m_facts; }
    void busLost(); ///< Nobody can be asked now.

private:
    void look();

    BusClient& m_client;
    std::function<void()> m_changed;
    NetworkFacts m_facts;
    QString m_primary;       ///< The path of the connection that is the way out.
    UnmanagedRoute m_others; // before what calls look()
    BusProperties m_manager;
    std::unique_ptr<BusProperties> m_connection;
};

} // namespace everyport::machine
