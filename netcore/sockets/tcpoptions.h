#pragma once

#include <chrono>
#include <optional>

#include "netcore/base/result.h"

namespace everyport {

class Transport;

/// What TCP lets one choose for a live connection, whatever layers (TLS) stand above it. A value that looks at the
/// transport's socket: good as long as that is open. Each setter's Error has the system's number. tcp(7), socket(7).
class TcpOptions {
public:
    /// Nothing where no TCP socket is below: a Unix socket, a serial line, a test.
    static std::optional<TcpOptions> of(const Transport& transport);
    explicit TcpOptions(int fd) : m_fd(fd) {}

    /// On from the start: a turn's writes leave together, so waiting for more (RFC 896) would only delay them.
    Result<Done> setNoDelay(bool on) const;
    bool noDelay() const;

    struct KeepAlive {
        std::chrono::seconds idle{7200};   ///< Silence before the first question (RFC 9293 §3.8.4).
        std::chrono::seconds interval{75}; ///< Between questions.
        int probes = 9;                    ///< Unanswered ones until the connection is lost: TimedOut.
    };
    Result<Done> setKeepAlive(const KeepAlive& times) const;
    Result<Done> setKeepAliveOff() const;
    std::optional<KeepAlive> keepAlive() const; ///< Nothing when off.

    /// How long sent bytes may stay unacknowledged (RFC 5482); 0 is the system's own time.
    Result<Done> setUserTimeout(std::chrono::milliseconds timeout) const;
    std::chrono::milliseconds userTimeout() const;

    /// The system's buffers in bytes, which it doubles for its own needs and bounds.
    Result<Done> setSendBuffer(int bytes) const;
    Result<Done> setReceiveBuffer(int bytes) const;

private:
    Result<Done> set(int level, int name, int value) const;
    int get(int level, int name) const;

    int m_fd;
};

/// What every stream starts with: no waiting for more. Does nothing to a socket that is not TCP.
void sendAtOnce(int fd);

} // namespace everyport
