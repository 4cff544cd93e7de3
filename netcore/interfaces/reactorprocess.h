#pragma once

#include <memory>

#include "netcore/interfaces/process.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// Role: child processes. A child leads a process group of its own, on a terminal a session; what it has of ours are
/// the descriptors that its options name. connectionMade is called before this returns. Error: Local/NotFound for no
/// such program or folder, Local/PermissionDenied, Busy/TooManyOpen, Cancelled when the reactor ends. See
/// process/processoutput.h for asking once.
class ReactorProcess {
public:
    virtual ~ReactorProcess() = default;
    virtual Result<std::unique_ptr<ProcessTransport>> spawn(
        ProcessOptions options, std::unique_ptr<ProcessProtocol> protocol) = 0;
    /// A child as the other end of a connection: its standard input and output, what it says on 2 also where that is a
    /// pipe, and its exit status as the reason of the loss (process/processstream.h).
    virtual Result<Transport*> connectProcess(ProcessOptions options, std::unique_ptr<Protocol> protocol) = 0;
};

} // namespace everyport
