#include "app/storage/postgres/postgresservers.h"

#include <algorithm>

#include <arpa/inet.h>

#include <QByteArrayList>

namespace everyport {

namespace {

// As getaddrinfo reads it, who takes 0127.0.0.1 for 87.0.0.1, other forms than the usual one are no literal.
bool isLoopback(const QByteArray& address)
{
    in_addr four = {};
    if (::inet_pton(AF_INET, address.constData(), &four) == 1)
        return (ntohl(four.s_addr) >> 24) == 127;
    in6_addr six = {};
    return ::inet_pton(AF_INET6, address.constData(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

QByteArrayList listed(const QByteArray& text)
{
    return text.isEmpty() ? QByteArrayList() : text.split(',');
}

} // namespace

PostgresServers::PostgresServers(const QByteArray& hosts, const QByteArray& addresses, const QByteArray& ports)
{
    const auto hostList = listed(hosts);
    const auto addressList = listed(addresses);
    const auto portList = listed(ports);
    const auto count = std::max<qsizetype>(addressList.isEmpty() ? hostList.size() : addressList.size(), 1);
    for (qsizetype i = 0; i < count; ++i) {
        const auto port = portList.size() == 1 ? portList.first() : portList.value(i);
        const Server server{hostList.value(i), addressList.value(i), port};
        if (server.host != "localhost" || !server.address.isEmpty()) {
            m_servers.push_back(server);
            continue;
        }
        for (const auto* own : {"::1", "127.0.0.1"})
            m_servers.push_back({server.host, own, port});
    }
}

bool PostgresServers::isLocal(const Server& server)
{
    if (!server.address.isEmpty())
        return isLoopback(server.address);
    return server.host.isEmpty() || server.host.startsWith('/') || server.host.startsWith('@')
        || isLoopback(server.host);
}

bool PostgresServers::areLocal() const
{
    return std::all_of(m_servers.begin(), m_servers.end(), isLocal);
}

bool PostgresServers::havePorts() const
{
    return std::all_of(m_servers.begin(), m_servers.end(),
        [](const Server& server) { return server.port.isEmpty() || server.port.toUShort() > 0; });
}

// A list without anything in it is none.
QByteArray PostgresServers::listOf(QByteArray Server::*part) const
{
    QByteArrayList list;
    for (const auto& server : m_servers)
        list.append(server.*part);
    return std::all_of(list.begin(), list.end(), [](const QByteArray& one) { return one.isEmpty(); }) ? QByteArray()
                                                                                                      : list.join(',');
}

} // namespace everyport
