#pragma once

#include "app/machine/bluetoothfacts.h"
#include "netcore/bus/busobjects.h"

namespace everyport::machine {

/// Follows BlueZ: the adapter, and the devices that people have paired. `client` must outlive it. Loop's thread.
class Bluetooth {
public:
    /// `changed` is called when `facts` are others; it may not let go of this object.
    Bluetooth(BusClient& client, std::function<void()> changed);
    const BluetoothFacts& facts() const { return m_facts; }
    void busLost();

private:
    bool isStrangers(const QString& path) const;
    void look();

    std::function<void()> m_changed;
    BluetoothFacts m_facts;
    BusObjects m_objects;
};

} // namespace everyport::machine
