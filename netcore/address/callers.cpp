#include "netcore/address/callers.h"

namespace everyport {

QList<IpNetwork> networksOf(const Address& peer)
{
    const auto bytes = ipBytes(peer);
    return bytes ? networksAround(*bytes) : QList<IpNetwork>{IpNetwork()};
}

IpNetwork callerOf(const Address& peer)
{
    return networksOf(peer).last();
}

} // namespace everyport
