#include "app/services/core/ownaddresses.h"

#include <memory>

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

namespace everyport {

namespace {

/// Empty for what nobody else could use: other families, and IPv6 addresses that mean something on one link only.
QString numericAddress(const sockaddr* address)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (address->sa_family == AF_INET) {
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(address)->sin_addr, text, sizeof text);
    } else if (address->sa_family == AF_INET6) {
        const auto& v6 = reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr;
        if (!IN6_IS_ADDR_LINKLOCAL(&v6))
            inet_ntop(AF_INET6, &v6, text, sizeof text);
    }
    return QLatin1String(text);
}

} // namespace

QStringList ownAddresses()
{
    QStringList v4;
    QStringList v6;
    ifaddrs* list = nullptr;
    if (getifaddrs(&list) == 0) {
        const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> keep(list, freeifaddrs);
        for (const auto* at = list; at; at = at->ifa_next) {
            if (!at->ifa_addr || !(at->ifa_flags & IFF_UP) || (at->ifa_flags & IFF_LOOPBACK))
                continue;
            const QString address = numericAddress(at->ifa_addr);
            if (!address.isEmpty())
                (address.contains(u':') ? v6 : v4).append(address);
        }
    }
    const QStringList all = v4 + v6;
    return all.isEmpty() ? QStringList{QStringLiteral("127.0.0.1")} : all;
}

} // namespace everyport
