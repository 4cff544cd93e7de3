#include "netcore/sockets/multicastgroups.h"

#include <cerrno>
#include <cstring>
#include <memory>

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include "netcore/address/socketname.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

Error badValue(const QString& sentence)
{
    return {Error::Kind::Local, Reason::BadValue, sentence, {}, EINVAL};
}

/// The interface that has this numeric address; 0 where none has.
unsigned interfaceWithAddress(const QString& text)
{
    const auto wanted = SocketName::numeric(text, 0);
    ifaddrs* all = nullptr;
    if (!wanted || getifaddrs(&all) != 0)
        return 0;
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> keep(all, &freeifaddrs);
    for (const auto* entry = all; entry; entry = entry->ifa_next) {
        if (!entry->ifa_addr || entry->ifa_addr->sa_family != wanted->family())
            continue;
        SocketName its;
        its.length = entry->ifa_addr->sa_family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
        memcpy(&its.storage, entry->ifa_addr, its.length);
        if (its.address().host.section(u'%', 0, 0) == wanted->address().host.section(u'%', 0, 0))
            return if_nametoindex(entry->ifa_name);
    }
    return 0;
}

Result<unsigned> interfaceNumber(const QString& interface)
{
    if (interface.isEmpty())
        return 0u;
    auto number = if_nametoindex(interface.toLocal8Bit().constData());
    if (!number)
        number = interfaceWithAddress(interface);
    if (!number)
        return badValue(u"This computer has no interface “%1”."_s.arg(interface));
    return number;
}

bool isGroup(const SocketName& name)
{
    if (name.family() == AF_INET)
        return IN_MULTICAST(ntohl(reinterpret_cast<const sockaddr_in&>(name.storage).sin_addr.s_addr));
    return IN6_IS_ADDR_MULTICAST(&reinterpret_cast<const sockaddr_in6&>(name.storage).sin6_addr);
}

} // namespace

Result<Done> MulticastGroups::joinGroup(const QString& group, const QString& interface)
{
    return changeMembership(MCAST_JOIN_GROUP, group, interface, u"Joining the group %1"_s.arg(group));
}

Result<Done> MulticastGroups::leaveGroup(const QString& group, const QString& interface)
{
    return changeMembership(MCAST_LEAVE_GROUP, group, interface, u"Leaving the group %1"_s.arg(group));
}

Result<Done> MulticastGroups::changeMembership(
    int change, const QString& group, const QString& interface, const QString& doing)
{
    const auto name = SocketName::numeric(group, 0);
    if (!name || !isGroup(*name))
        return badValue(u"“%1” is no multicast group. IPv4's begin with 224. to 239., IPv6's with ff."_s.arg(group));
    const auto number = interfaceNumber(interface);
    if (!number)
        return number.error();
    group_req request{};
    request.gr_interface = *number;
    memcpy(&request.gr_group, &name->storage, name->length);
    const int level = name->family() == AF_INET ? IPPROTO_IP : IPPROTO_IPV6;
    if (setsockopt(m_fd, level, change, &request, sizeof request) == 0)
        return Done{};
    if (errno == EADDRINUSE)
        return Error{
            Error::Kind::Local, Reason::InUse, u"The group %1 was joined already."_s.arg(group), {}, EADDRINUSE};
    return Error::fromErrno(errno, doing);
}

Result<Done> MulticastGroups::setOutgoingInterface(const QString& interface)
{
    const auto number = interfaceNumber(interface);
    if (!number)
        return number.error();
    const auto doing = u"Sending to groups by %1"_s.arg(interface);
    if (m_family == AF_INET6) {
        const int index = int(*number);
        if (setsockopt(m_fd, IPPROTO_IPV6, IPV6_MULTICAST_IF, &index, sizeof index) != 0)
            return Error::fromErrno(errno, doing);
    }
    ip_mreqn request{};
    request.imr_ifindex = int(*number);
    // An IPv6 socket may be one that takes no IPv4; then this says nothing.
    if (setsockopt(m_fd, IPPROTO_IP, IP_MULTICAST_IF, &request, sizeof request) != 0 && m_family == AF_INET)
        return Error::fromErrno(errno, doing);
    return Done{};
}

Result<Done> MulticastGroups::setBoth(int optionV4, int optionV6, int value, const QString& doing)
{
    if (m_family == AF_INET6 && setsockopt(m_fd, IPPROTO_IPV6, optionV6, &value, sizeof value) != 0)
        return Error::fromErrno(errno, doing);
    if (setsockopt(m_fd, IPPROTO_IP, optionV4, &value, sizeof value) != 0 && m_family == AF_INET)
        return Error::fromErrno(errno, doing);
    return Done{};
}

int MulticastGroups::get(int optionV4, int optionV6) const
{
    int value = -1;
    socklen_t length = sizeof value;
    const bool v6 = m_family == AF_INET6;
    getsockopt(m_fd, v6 ? IPPROTO_IPV6 : IPPROTO_IP, v6 ? optionV6 : optionV4, &value, &length);
    return value;
}

Result<Done> MulticastGroups::setHops(int hops)
{
    if (hops < 0 || hops > 255)
        return badValue(u"A datagram passes 0 to 255 routers, not %1."_s.arg(hops));
    return setBoth(IP_MULTICAST_TTL, IPV6_MULTICAST_HOPS, hops, u"Setting how far groups are sent to"_s);
}

int MulticastGroups::hops() const
{
    return get(IP_MULTICAST_TTL, IPV6_MULTICAST_HOPS);
}

Result<Done> MulticastGroups::setLoopback(bool on)
{
    return setBoth(IP_MULTICAST_LOOP, IPV6_MULTICAST_LOOP, on ? 1 : 0, u"Setting whether we hear ourselves"_s);
}

bool MulticastGroups::loopback() const
{
    return get(IP_MULTICAST_LOOP, IPV6_MULTICAST_LOOP) > 0;
}

} // namespace everyport
