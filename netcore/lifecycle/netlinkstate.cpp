#include "netcore/lifecycle/netlinkstate.h"

#include <cerrno>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

#include "netcore/address/networkreach.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {

namespace {

constexpr std::chrono::milliseconds settling{500};

} // namespace

bool NetlinkState::lookAtInterfaces()
{
    return reachesNetwork();
}

Result<std::unique_ptr<NetlinkState>> NetlinkState::open(Reactor& reactor)
{
    if (!reactor.role<ReactorDescriptors>())
        return Error::unsupported(Reason::None, QStringLiteral("This reactor cannot watch descriptors."));
    FileDescriptor fd(::socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE));
    sockaddr_nl name{};
    name.nl_family = AF_NETLINK;
    name.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (!fd || ::bind(fd.get(), reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0)
        return Error::fromErrno(errno, QStringLiteral("Listening for changes of the network"));
    return std::unique_ptr<NetlinkState>(new NetlinkState(reactor, std::move(fd)));
}

NetlinkState::NetlinkState(Reactor& reactor, FileDescriptor socket)
    : NetworkState(lookAtInterfaces()), m_clock(reactor.clock()), m_socket(std::move(socket))
{
    m_watch = reactor.role<ReactorDescriptors>()->watch(m_socket.get(), [this](bool, bool) { changed(); });
    m_watch->setWanted(true, false);
}

void NetlinkState::changed()
{
    // What they say is not read: the interfaces are asked instead, and a message that was lost (ENOBUFS) is no harm.
    char message[8192];
    while (::recv(m_socket.get(), message, sizeof message, 0) > 0 || errno == EINTR || errno == ENOBUFS) {}
    m_settled = m_clock.callLater(settling, [this] { setUp(lookAtInterfaces()); });
}

} // namespace everyport
