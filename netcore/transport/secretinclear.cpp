#include "netcore/transport/secretinclear.h"

#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/transport.h"

namespace everyport {

void noteSecret(Transport& transport)
{
    const auto peer = transport.peer();
    // A serial line and a program of ours have no network between.
    const bool isNear = peer.isLoopback() || peer.family == Address::Family::Serial
        || peer.family == Address::Family::None;
    if (!transport.isEncrypted() && !isNear)
        transport.record().secretInClear = true;
}

} // namespace everyport
