#pragma once

#include <memory>

#include <QString>

#include "netcore/base/result.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// What a transport over descriptors is made of. They belong to it, unless there is an Error; they may be the same,
/// and one of them may be -1: nothing to read, or nothing to write.
struct DescriptorOptions {
    int read = -1;
    int write = -1;
    QString name = {}; ///< For the registry: "standard streams".
    QString service = {};
    std::shared_ptr<void> keeps = {}; ///< Let go of when the descriptors have been closed.
};

/// Role: transports over descriptors that somebody else has opened: pipes, a terminal, a device, also files. Their
/// flags (O_NONBLOCK) are put back in the end. For the standard streams see stdio.h.
class ReactorStreams {
public:
    virtual ~ReactorStreams() = default;
    /// connectionMade is called before this returns.
    virtual Result<Transport*> openDescriptors(DescriptorOptions options, std::unique_ptr<Protocol> protocol) = 0;
};

} // namespace everyport
