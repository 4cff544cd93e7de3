#include "app/services/core/ownaddresses.h"

#include <memory>

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include "netcore/address/ipnetwork.h"

namespace everyport {

namespace {

/// Empty for other families than IP's.
QString numericText(const sockaddr* address)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (address->sa_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(address)->sin_addr, text, sizeof text);
    else if (address->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr, text, sizeof text);
    return QLatin1String(text);
}

/// Empty for what nobody else could use: other families, and IPv6 addresses that mean something on one link only.
QString numericAddress(const sockaddr* address)
{
    const bool isOfLink = address->sa_family == AF_INET6
        && IN6_IS_ADDR_LINKLOCAL(&reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr);
    return isOfLink ? QString() : numericText(address);
}

/// Empty for a mask with holes, or none.
QString networkOf(const QString& address, const sockaddr* mask)
{
    const auto bytes = ipBytes(address);
    const auto said = mask ? ipBytes(numericText(mask)) : std::nullopt;
    if (!bytes || !said)
        return {};
    int bits = isIPv4(*bytes) ? 96 : 0;
    while (bits < 128 && ((*said)[size_t(bits / 8)] & (0x80 >> bits % 8)) != 0)
        ++bits;
    return IpNetwork::around(*bytes, bits).toString();
}

} // namespace

QList<OwnNetwork> ownNetworks()
{
    QList<OwnNetwork> v4;
    QList<OwnNetwork> v6;
    ifaddrs* list = nullptr;
    if (getifaddrs(&list) == 0) {
        const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> keep(list, freeifaddrs);
        for (const auto* at = list; at; at = at->ifa_next) {
            if (!at->ifa_addr || !(at->ifa_flags & IFF_UP) || (at->ifa_flags & IFF_LOOPBACK))
                continue;
            const QString address = numericAddress(at->ifa_addr);
            if (!address.isEmpty())
                (address.contains(u':') ? v6 : v4)
                    .append({QString::fromLocal8Bit(at->ifa_name), address, networkOf(address, at->ifa_netmask),
                        (at->ifa_flags & IFF_RUNNING) != 0});
        }
    }
    return v4 + v6;
}

QStringList ownAddresses()
{
    QStringList all;
    for (const auto& own : ownNetworks())
        all.append(own.address);
    return all.isEmpty() ? QStringList{QStringLiteral("127.0.0.1")} : all;
}

} // namespace everyport
