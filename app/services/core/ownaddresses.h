#pragma once

#include <QList>
#include <QStringList>

namespace everyport {

/// An address of this computer that others may use.
struct OwnNetwork {
    QString interface = {};  ///< "wlan0"
    QString address = {};    ///< "192.168.0.7"
    QString network = {};    ///< "192.168.0.0/24"; empty where nobody says how far it goes.
    bool isConnected = true; ///< A cable is plugged in, a network joined (IFF_RUNNING).
};
QList<OwnNetwork> ownNetworks(); ///< IPv4 first, without loopback; empty where there is no network.
/// This computer's addresses as others in the network may use them, IPv4 first; loopback only where there is no
/// network at all.
QStringList ownAddresses();

} // namespace everyport
