#include "netcore/address/networkreach.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

namespace everyport {

namespace {

bool reachesBeyond(const ifaddrs& one)
{
    if (!one.ifa_addr || (one.ifa_flags & IFF_LOOPBACK) || !(one.ifa_flags & IFF_UP) || !(one.ifa_flags & IFF_RUNNING))
        return false;
    if (one.ifa_addr->sa_family == AF_INET) {
        const auto address = ntohl(reinterpret_cast<const sockaddr_in*>(one.ifa_addr)->sin_addr.s_addr);
        return (address >> 16) != 0xA9FE; // 169.254.0.0/16: link-local (RFC 3927)
    }
    return one.ifa_addr->sa_family == AF_INET6
        && !IN6_IS_ADDR_LINKLOCAL(&reinterpret_cast<const sockaddr_in6*>(one.ifa_addr)->sin6_addr);
}

} // namespace

bool reachesNetwork()
{
    ifaddrs* all = nullptr;
    if (getifaddrs(&all) != 0)
        return true; // nobody knows; an attempt tells
    bool up = false;
    for (auto* one = all; one && !up; one = one->ifa_next)
        up = reachesBeyond(*one);
    freeifaddrs(all);
    return up;
}

} // namespace everyport
