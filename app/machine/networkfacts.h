#pragma once

#include <QString>

#include "app/machine/source.h"

namespace everyport::machine {

/// NetworkManager's word on the way out (NM D-Bus API, NMConnectivityState, NMState).
struct NetworkFacts {
    enum class Reach {
        Unknown,
        None,    ///< No network at all.
        Portal,  ///< A page asks for a login first.
        Limited, ///< A network, from which the Internet is not reached.
        Full
    };
    Source source = Source::Unknown;
    Reach reach = Reach::Unknown;
    bool isConnecting = false;
    bool isMetered = false;
    bool isUnmanaged = false; ///< Others than NetworkManager see to the way out; its reach is unknown.
    QString connection = {};  ///< As it is called there: "Museum Wi-Fi"
    QString kind = {};        ///< "802-11-wireless", "802-3-ethernet", "gsm", "vpn" …
    bool operator==(const NetworkFacts&) const = default;
};

} // namespace everyport::machine
