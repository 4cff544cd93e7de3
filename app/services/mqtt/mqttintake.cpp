#include "app/services/mqtt/mqttintake.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <utility>

namespace everyport {

bool MqttIntake::fits(int socket)
{
    tcp_info info = {};
    socklen_t size = sizeof info;
    if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return true; // the connection has gone, which is told otherwise
    if (std::exchange(m_hasEnded, false))
        m_before = info.tcpi_bytes_received;
    return info.tcpi_bytes_received - m_before <= most;
}

} // namespace everyport
