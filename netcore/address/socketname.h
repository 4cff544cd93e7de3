#pragma once

#include <sys/socket.h>

#include "netcore/address/address.h"
#include "netcore/base/result.h"

namespace everyport {

/// An Address as the system wants it: a sockaddr of any family with its length. A value. See ip(7), ipv6(7), unix(7).
struct SocketName {
    sockaddr_storage storage{};
    socklen_t length = sizeof(sockaddr_storage); ///< As getsockname and its kin want it on the way in.

    const sockaddr* any() const { return reinterpret_cast<const sockaddr*>(&storage); }
    sockaddr* any() { return reinterpret_cast<sockaddr*>(&storage); }
    int family() const { return storage.ss_family; }

    /// A numeric address; "*" is the IPv6 wildcard, which takes IPv4 too. An IPv6 address may name its interface:
    /// "fe80::1%eth0" (RFC 4007 §11). Error: Local/BadValue with a sentence that says what would be right.
    static Result<SocketName> numeric(const QString& host, quint16 port);
    /// The path of a Unix socket; "@name" is an abstract one, which has no file and goes with its last user.
    /// Error: Local/BadValue when it is empty or longer than the system takes (107 bytes).
    static Result<SocketName> unixPath(const QString& path);
    /// For IPv4 and IPv6 the first, for Unix the second.
    static Result<SocketName> of(const Address& address);

    /// The way back. IPv4 in IPv6's clothes (::ffff:192.0.2.1) is told as IPv4; a scope as the interface's name.
    Address address() const;
    /// The same IPv4 address as a dual-stack socket wants it: ::ffff:192.0.2.1 (RFC 4291 §2.5.5.2).
    SocketName mappedToIPv6() const;
};

/// The socket's ends; Family::None where it has none.
Address localAddress(int fd);
Address peerAddress(int fd);

} // namespace everyport
