#pragma once

#include <vector>

#include <sys/types.h>
#include <sys/uio.h>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// A face that a protocol on a Unix stream socket may have: others may give it open files (unix(7), SCM_RIGHTS). A
/// protocol without it is given none: the system closes what was sent to it.
class DescriptorReceiver {
public:
    virtual ~DescriptorReceiver() = default;
    /// Before the dataReceived of the bytes that it came with. Closed on exec, and closed when it is let go of. What it
    /// is nobody has looked at: see fstat(2).
    virtual void descriptorReceived(FileDescriptor fd) = 0;
    /// Layers have this face for the protocol above them, which may not.
    virtual bool wantsDescriptors() const { return true; }
};

/// The face of `protocol`; null where nobody wants them.
DescriptorReceiver* descriptorReceiver(Protocol* protocol);

/// The face of a transport that can give open files away.
class DescriptorSender {
public:
    virtual ~DescriptorSender() = default;
    /// Also below layers. Null for what is no Unix stream socket.
    static DescriptorSender* of(Transport& transport);
    /// A copy of `fd` goes with the next bytes that are written, not without any; it arrives before them. Error:
    /// Busy/TooManyOpen when 64 are waiting already, Local for what cannot be copied, Disconnected after the end.
    virtual Result<Done> sendDescriptor(int fd) = 0;
};

constexpr size_t descriptorsAtOnce = 64; ///< That one message takes, and that may wait.

/// As recv(2), and puts into `received` what came along.
ssize_t receiveWithDescriptors(int socket, void* buffer, size_t size, std::vector<FileDescriptor>& received);
/// As sendmsg(2); what has left is taken out of `waiting`.
ssize_t sendWithDescriptors(int socket, const iovec* pieces, int count, std::vector<FileDescriptor>& waiting);

} // namespace everyport
