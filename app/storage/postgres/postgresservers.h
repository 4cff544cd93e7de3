#pragma once

#include <vector>

#include <QByteArray>

namespace everyport {

/// The servers that libpq tries for one address, in its order: host, hostaddr and port are lists in step. `localhost`
/// is this computer here, whatever its names say.
class PostgresServers {
public:
    PostgresServers(const QByteArray& hosts, const QByteArray& addresses, const QByteArray& ports);

    /// All of them: a socket, or a literal address of 127.0.0.0/8 or ::1. Where a name leads others decide.
    bool areLocal() const;
    bool havePorts() const; ///< Those that are given are ports.

    // For libpq again.
    QByteArray hosts() const { return listOf(&Server::host); }
    QByteArray addresses() const { return listOf(&Server::address); }
    QByteArray ports() const { return listOf(&Server::port); }

private:
    struct Server {
        QByteArray host;
        QByteArray address; ///< Empty: what the host's name leads to.
        QByteArray port;
    };
    static bool isLocal(const Server& server);
    QByteArray listOf(QByteArray Server::*part) const;

    std::vector<Server> m_servers;
};

} // namespace everyport
