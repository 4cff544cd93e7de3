#include "app/station/process/notifysocket.h"

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QtGlobal>

namespace everyport {

void notifyServiceManager(const QByteArray& state)
{
    auto path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un name = {};
    if (path.isEmpty() || (path[0] != '/' && path[0] != '@') || size_t(path.size()) >= sizeof name.sun_path)
        return;
    if (path[0] == '@')
        path[0] = '\0'; // an abstract socket
    name.sun_family = AF_UNIX;
    std::memcpy(name.sun_path, path.constData(), size_t(path.size()));
    const auto fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    ::sendto(fd, state.constData(), size_t(state.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
        reinterpret_cast<sockaddr*>(&name), socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size())));
    ::close(fd);
}

} // namespace everyport
