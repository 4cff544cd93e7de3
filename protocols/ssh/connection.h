#pragma once

#include <memory>

#include "netcore/transport/transport.h"

namespace everyport::ssh {

class Link;
class Relay;
class Server;

/// The protocol of an SSH connection: gives the transport's descriptor to the library, or one end of a socket pair
/// whose other end it joins to the transport. All that happens then is the link's.
class Connection final : public Protocol {
public:
    explicit Connection(Server& server);
    ~Connection() override;

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void transportReplaced(Transport& transport) override;

private:
    void turnAway(Transport& transport, const QString& why);

    Server& m_server;
    std::shared_ptr<Link> m_link;
    std::unique_ptr<Relay> m_relay;
};

} // namespace everyport::ssh
