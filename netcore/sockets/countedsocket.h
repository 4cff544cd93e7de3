#pragma once

#include <memory>
#include <vector>

#include "netcore/base/filedescriptor.h"
#include "netcore/interfaces/descriptors.h"
#include "netcore/sockets/socketcalls.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/descriptorpassing.h"

namespace everyport {

/// A connected socket, and the row of the connection in the registry: what moves is counted there. The system's calls
/// and nothing more; errno as they leave it. A part of its transport, closes what is open still. Loop's thread.
class CountedSocket {
public:
    /// Ends of the record that are not filled in are asked of the system.
    CountedSocket(
        Descriptors& descriptors, ConnectionRegistry& registry, int fd, std::shared_ptr<ConnectionRecord> record);
    ~CountedSocket();
    CountedSocket(const CountedSocket&) = delete;
    CountedSocket& operator=(const CountedSocket&) = delete;

    int descriptor() const { return m_fd; } ///< -1: closed.
    ConnectionRecord& record() const { return *m_record; }
    Descriptors& descriptors() const { return m_descriptors; }
    bool isUnix() const { return m_record->local.family == Address::Family::Unix; }

    /// Not counted: what comes after the end is thrown away.
    ssize_t receive(QByteArray& buffer, qsizetype most) const
    {
        return m_descriptors.calls().receive(m_fd, buffer.data(), size_t(most));
    }
    /// Open files that came along are put into `received`.
    ssize_t receive(QByteArray& buffer, qsizetype most, std::vector<FileDescriptor>& received) const
    {
        return receiveWithDescriptors(m_fd, buffer.data(), size_t(most), received);
    }
    void countReceived(ssize_t bytes)
    {
        m_record->bytesIn += quint64(bytes);
        m_registry.moved(quint64(bytes), 0);
    }
    /// Counted where it could be sent.
    ssize_t send(const iovec* pieces, int count) { return counted(m_descriptors.calls().send(m_fd, pieces, count)); }
    /// Open files go along; what has left is taken out of `passing`.
    ssize_t send(const iovec* pieces, int count, std::vector<FileDescriptor>& passing)
    {
        return counted(sendWithDescriptors(m_fd, pieces, count, passing));
    }

    bool isBroken() const;   ///< By an error, or because both halves have ended; whoever pauses reading asks.
    bool hasUnread() const;  ///< Or nobody can say.
    int takeError() const;   ///< SO_ERROR; 0: none.
    void endWriting() const; ///< Our half.
    void resetAtEnd() const; ///< TCP tells the peer by a reset when it is closed.
    /// errno `number`, as it came of `doing` something with the peer: "Reading from".
    Error fault(int number, const char* doing) const;
    void close(const Error& reason); ///< Also the row of the registry.

private:
    ssize_t counted(ssize_t sent)
    {
        if (sent > 0) {
            m_record->bytesOut += quint64(sent);
            m_registry.moved(0, quint64(sent));
        }
        return sent;
    }

    Descriptors& m_descriptors;
    ConnectionRegistry& m_registry;
    std::shared_ptr<ConnectionRecord> m_record;
    int m_fd;
};

} // namespace everyport
