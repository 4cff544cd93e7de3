#pragma once

#include "netcore/transport/multicast.h"

namespace everyport {

/// The system's multicast options of one UDP socket. The socket is its DatagramSocket's.
class MulticastGroups final : public Multicast {
public:
    MulticastGroups(int fd, int family) : m_fd(fd), m_family(family) {}

    Result<Done> joinGroup(const QString& group, const QString& interface) override;
    Result<Done> leaveGroup(const QString& group, const QString& interface) override;
    Result<Done> setOutgoingInterface(const QString& interface) override;
    Result<Done> setHops(int hops) override;
    int hops() const override;
    Result<Done> setLoopback(bool on) override;
    bool loopback() const override;

private:
    Result<Done> changeMembership(int change, const QString& group, const QString& interface, const QString& doing);
    /// An IPv6 socket that takes IPv4 too has the options of both.
    Result<Done> setBoth(int optionV4, int optionV6, int value, const QString& doing);
    int get(int optionV4, int optionV6) const;

    int m_fd;
    int m_family;
};

} // namespace everyport
