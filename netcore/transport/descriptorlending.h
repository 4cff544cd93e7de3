#pragma once

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// A face of a transport whose bytes another library wants to read and write by itself (libssh): sockets have it, and
/// layers that look at no bytes and have a transport with it below them.
class DescriptorLender {
public:
    virtual ~DescriptorLender() = default;
    /// The face of `transport`; null where a layer wants to see the bytes (TLS, a throttle), or there is no descriptor.
    static DescriptorLender* of(Transport& transport) { return dynamic_cast<DescriptorLender*>(&transport); }
    /// A second descriptor of the same socket, non-blocking. From here on the transport neither reads nor writes nor
    /// watches: its protocol hears only connectionLost, once somebody has asked for the end (loseConnection, the port,
    /// the Connections page), and lets go of the descriptor then. Whoever has it counts bytes in the record. Once, and
    /// before anything was written. Error: Unsupported where it cannot be had, Local when the system has no more.
    virtual Result<FileDescriptor> lendDescriptor() = 0;
};

} // namespace everyport
