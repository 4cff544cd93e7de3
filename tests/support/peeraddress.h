#pragma once

#include "netcore/address/address.h"

namespace everyport {

/// Of a peer that is written as a number, such as "192.0.2.1" or "2001:db8::1".
inline Address peerAt(const QString& host, quint16 port = 1234)
{
    return {host.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4, host, port};
}

} // namespace everyport
