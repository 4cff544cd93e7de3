#include "netcore/sockets/socketinlet.h"

#include <algorithm>
#include <cerrno>

namespace everyport {

SocketInlet::End SocketInlet::read(Line& line)
{
    auto& [socket, protocol, state, fault] = line;
    auto& descriptors = socket.descriptors();
    qsizetype read = 0;
    while (read < ReadBudget::bytesAnEvent && state != SocketState::Closed && !m_paused && !m_yielded) {
        auto& buffer = descriptors.readBuffer();
        const auto size = std::min(buffer.size(), m_budget.atOnce(protocol.mostAtOnce()));
        const auto got = receive(line, buffer, size);
        if (fault)
            return End::Fault;
        if (state == SocketState::Closed)
            return End::None; // by what came along
        if (got < 0) {
            if (errno == EINTR)
                continue;
            if (errno == EAGAIN || errno == EWOULDBLOCK)
                return End::None;
            fault = socket.fault(errno, "Reading from");
            return End::Fault;
        }
        if (got == 0)
            return End::Peer;
        socket.countReceived(got);
        if (state == SocketState::Open) {
            fault = protocol.received(QByteArrayView(buffer.constData(), got));
            if (fault)
                return End::Fault;
        }
        if (got < size)
            return End::None; // the socket is empty; asking again would only say so
        read += got;
        if (descriptors.shareIsOver()) {
            m_budget.tookLong();
            return End::None; // what is left is told again, after the others
        }
        m_budget.wasQuick();
    }
    return End::None;
}

/// Open files that came along are handed over before the bytes are.
ssize_t SocketInlet::receive(Line& line, QByteArray& buffer, qsizetype most)
{
    auto& [socket, protocol, state, fault] = line;
    if (!socket.isUnix() || state != SocketState::Open || !protocol.wantsDescriptors())
        return socket.receive(buffer, most);
    std::vector<FileDescriptor> received;
    const auto got = socket.receive(buffer, most, received);
    const int number = errno;
    for (auto& fd : received) {
        if (state != SocketState::Open || !protocol.wantsDescriptors()) // it may change in between
            break;
        fault = protocol.received(std::move(fd));
        if (fault)
            break;
    }
    errno = number;
    return got;
}

bool SocketInlet::discard(CountedSocket& socket)
{
    auto& buffer = socket.descriptors().readBuffer();
    const auto got = socket.receive(buffer, buffer.size());
    return got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR);
}

} // namespace everyport
