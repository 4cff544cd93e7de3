#pragma once

#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QByteArray>

namespace everyport {

/// A client of the system's own calls, which does what a well-behaved one would not.
class RawPeer {
public:
    explicit RawPeer(quint16 port, int receiveBuffer = 0) : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        if (receiveBuffer)
            setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in name{};
        name.sin_family = AF_INET;
        name.sin_port = htons(port);
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_fd, reinterpret_cast<sockaddr*>(&name), sizeof name) == 0;
    }
    ~RawPeer() { close(); }
    RawPeer(const RawPeer&) = delete;
    RawPeer& operator=(const RawPeer&) = delete;

    bool isConnected() const { return m_connected; }
    bool say(const QByteArray& bytes)
    {
        return ::send(m_fd, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    QByteArray hear() ///< What is there now.
    {
        QByteArray bytes(256 * 1024, Qt::Uninitialized);
        const auto got = ::recv(m_fd, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
        bytes.truncate(got > 0 ? got : 0);
        return bytes;
    }
    bool hasEnded() ///< The other end has said its last, or reset.
    {
        char byte;
        const auto got = ::recv(m_fd, &byte, 1, MSG_DONTWAIT | MSG_PEEK);
        return got == 0 || (got < 0 && errno != EAGAIN);
    }
    void endHalf() { ::shutdown(m_fd, SHUT_WR); }
    void close()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }
    void reset()
    {
        const linger now{1, 0};
        setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        close();
    }

private:
    int m_fd;
    bool m_connected = false;
};

} // namespace everyport
