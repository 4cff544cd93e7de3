#pragma once

#include <sys/types.h>

#include "netcore/base/result.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// Who is at the other end of a Unix stream socket, as the system saw it when it was connected (unix(7), SO_PEERCRED):
/// a program cannot pretend.
struct PeerCredentials {
    pid_t pid = 0; ///< May be another's by now.
    uid_t uid = 0;
    gid_t gid = 0;
};

/// Error: Unsupported where the transport is no Unix stream socket, Disconnected once it was closed.
Result<PeerCredentials> peerCredentials(const Transport& transport);

} // namespace everyport
