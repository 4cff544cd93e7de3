#pragma once

#include <QString>

namespace everyport {

/// Where one end of a transport is. A value; its text is what logs and the Connections page show.
struct Address {
    enum class Family { None, IPv4, IPv6, Unix, Serial, Memory };

    Family family = Family::None;
    QString host = {}; ///< Numeric address, path of a Unix socket, or device of a serial line.
    quint16 port = 0;  ///< 0 where there is none.

    /// "127.0.0.1:5222", "[::1]:5222", "unix:/run/x.sock", "/dev/ttyUSB0".
    QString toString() const;
    /// True for 127.0.0.0/8, ::1, Unix sockets and memory: nothing on the wire can read along.
    bool isLoopback() const;

    bool operator==(const Address&) const = default;
};

} // namespace everyport
