#pragma once

#include "netcore/address/address.h"
#include "netcore/address/ipnetwork.h"

namespace everyport {

// How those are counted who could come from another address the next time. An IPv6 customer has at least 2^64 of them,
// so none of these numbers is ever one address of theirs.

/// The networks that a peer is counted by (networksAround), widest first. What has no IP address is in one of its own.
QList<IpNetwork> networksOf(const Address& peer);
/// Who counts as one: an IPv4 address, or an IPv6 /64.
IpNetwork callerOf(const Address& peer);

} // namespace everyport
