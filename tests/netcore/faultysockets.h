#pragma once

#include <cerrno>
#include <deque>
#include <set>
#include <vector>

#include "netcore/sockets/socketcalls.h"

namespace everyport {

/// The system's calls, counted, with failures that a test orders: each is used up by one call.
class FaultySockets final : public SocketCalls {
public:
    std::deque<int> sendFaults; ///< errno of the next calls; 0 lets one through.
    std::deque<int> receiveFaults;
    std::deque<int> acceptFaults;
    std::deque<int> watchFaults;    ///< Of descriptors that are added.
    std::set<const void*> readInto; ///< Where bytes were received.
    bool acceptsNobody = false;     ///< EMFILE until it is false again.
    qsizetype mostSent = 0;         ///< So many bytes a call at most; 0 is no bound.

    int sends = 0;
    int receives = 0;
    int accepts = 0;
    std::vector<int> piecesSent;          ///< Of each call.
    std::vector<const void*> firstPieces; ///< Where the first piece of each call lay.

    ssize_t send(int fd, const iovec* pieces, int count) override
    {
        ++sends;
        piecesSent.push_back(count);
        firstPieces.push_back(pieces->iov_base);
        if (failed(sendFaults))
            return -1;
        if (mostSent == 0)
            return SocketCalls::send(fd, pieces, count);
        const iovec part{pieces->iov_base, std::min(pieces->iov_len, size_t(mostSent))};
        return SocketCalls::send(fd, &part, 1);
    }
    ssize_t receive(int fd, void* buffer, size_t size) override
    {
        ++receives;
        readInto.insert(buffer);
        return failed(receiveFaults) ? -1 : SocketCalls::receive(fd, buffer, size);
    }
    int watch(int epoll, int operation, int fd, epoll_event* event) override
    {
        return operation == EPOLL_CTL_ADD && failed(watchFaults) ? -1 : SocketCalls::watch(epoll, operation, fd, event);
    }
    int accept(int fd, sockaddr* peer, socklen_t* length) override
    {
        ++accepts;
        if (acceptsNobody) {
            errno = EMFILE;
            return -1;
        }
        return failed(acceptFaults) ? -1 : SocketCalls::accept(fd, peer, length);
    }

private:
    static bool failed(std::deque<int>& faults)
    {
        if (faults.empty())
            return false;
        errno = faults.front();
        faults.pop_front();
        return errno != 0;
    }
};

} // namespace everyport
