#include "protocols/simple/identserver.h"

using namespace std::chrono_literals;

namespace everyport::simple {

namespace {

constexpr auto identPatience = 60s;

} // namespace

IdentServer::IdentServer(IdentUsers& users, Clock& clock)
    : LineProtocol(IdentQuery::longest), m_users(users), m_patience(clock, [this] { transport()->loseConnection(); })
{
}

void IdentServer::connectionMade(Transport& made)
{
    LineProtocol::connectionMade(made);
    m_patience.reset(identPatience);
}

void IdentServer::connectionLost(const Error& reason)
{
    LineProtocol::connectionLost(reason);
    m_patience.cancel();
}

void IdentServer::lineTooLong()
{
    transport()->abortConnection();
}

void IdentServer::lineReceived(QByteArrayView line)
{
    m_patience.reset(identPatience);
    const auto query = IdentQuery::parse(line);
    if (query) {
        transport()->write(m_users.whose(*query, transport()->peer()).encode(*query));
        return;
    }
    if (query.error().reason != Reason::BadValue)
        return transport()->abortConnection(); // whoever writes this speaks something else
    // The ports are said again as they came: they are no ports that a query could hold.
    transport()->write(line.trimmed().toByteArray() + " : ERROR : INVALID-PORT\r\n");
}

} // namespace everyport::simple
