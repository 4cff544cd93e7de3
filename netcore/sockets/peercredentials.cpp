#include "netcore/sockets/peercredentials.h"

#include <cerrno>

#include <sys/socket.h>

namespace everyport {

using namespace Qt::StringLiterals;

Result<PeerCredentials> peerCredentials(const Transport& transport)
{
    if (transport.local().family != Address::Family::Unix)
        return Error::unsupported(Reason::None, u"Only Unix sockets tell who is at the other end."_s);
    if (transport.descriptor() < 0)
        return Error::disconnected(Reason::ConnectionLost, u"The connection has ended."_s);
    ucred found{};
    socklen_t length = sizeof found;
    if (getsockopt(transport.descriptor(), SOL_SOCKET, SO_PEERCRED, &found, &length) != 0)
        return Error::fromErrno(errno, u"Asking who is at the other end"_s);
    return PeerCredentials{found.pid, found.uid, found.gid};
}

} // namespace everyport
