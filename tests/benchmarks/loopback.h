#pragma once

#include <cstdint>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

/// A blocking connection to a port of this computer; -1 and errno where there is none. From many addresses by turns, as
/// `turn` counts: those that ended keep their ports for a minute.
inline int connectLoopback(int port, unsigned turn)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1 + turn % 64);
    if (bind(fd, reinterpret_cast<sockaddr*>(&name), sizeof name) != 0)
        return -1;
    name.sin_port = htons(uint16_t(port));
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return connect(fd, reinterpret_cast<sockaddr*>(&name), sizeof name) == 0 ? fd : -1;
}
