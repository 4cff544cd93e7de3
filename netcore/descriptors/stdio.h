#pragma once

#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// The program's own standard streams as a transport: a filter, a server started by inetd, somebody at a terminal. They
/// are the transport's alone from here on; what others in the program print or read goes to /dev/null. Closing the
/// write half closes standard output, so that the reader of a pipe sees the end. Whatever happens to the program short
/// of a SIGKILL, the terminal is left as it was found, and the streams as blocking as they were. Once a program: a
/// second time is Local/InUse.
struct StdioOptions {
    bool rawTerminal = false; ///< Each key by itself, no echo (cfmakeraw); where there is a terminal.
    QString service = {};
};

Result<Transport*> openStdio(Reactor& reactor, StdioOptions options, std::unique_ptr<Protocol> protocol);

} // namespace everyport
