#include "protocols/ssh/connection.h"

#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/descriptorlending.h"
#include "protocols/ssh/link.h"
#include "protocols/ssh/relay.h"
#include "protocols/ssh/server.h"

namespace everyport::ssh {

Connection::Connection(Server& server) : m_server(server) {}

Connection::~Connection()
{
    if (m_link)
        m_link->lost(Error::cancelled());
}

void Connection::connectionMade(Transport& transport)
{
    transport.record().protocol = QStringLiteral("ssh");
    auto link = std::make_shared<Link>(m_server, transport);
    FileDescriptor wire;
    if (auto* lender = DescriptorLender::of(transport)) {
        if (auto lent = lender->lendDescriptor())
            wire = std::move(*lent);
    }
    const bool isLent = bool(wire);
    if (!isLent) {
        m_relay = Relay::create(link->reactor(), transport, wire);
        if (!m_relay) {
            turnAway(transport, QStringLiteral("No file descriptor is left."));
            return;
        }
    }
    m_link = std::move(link);
    m_link->enter();
    m_link->open(std::move(wire), isLent);
}

void Connection::turnAway(Transport& transport, const QString& why)
{
    transport.record().closedWhy = why;
    m_server.m_events.turnedAway(transport.peer(), why);
    transport.abortConnection();
}

void Connection::dataReceived(QByteArrayView bytes)
{
    if (m_relay)
        m_relay->dataReceived(bytes);
}

void Connection::connectionLost(const Error& reason)
{
    // What the peer has sent stands in the pair still; nobody is there for an answer, though.
    m_relay.reset();
    if (auto link = std::exchange(m_link, nullptr))
        link->lost(reason);
}

void Connection::transportReplaced(Transport& transport)
{
    if (m_relay)
        m_relay->transportReplaced(transport);
    if (m_link)
        m_link->transportReplaced(transport);
}

} // namespace everyport::ssh
