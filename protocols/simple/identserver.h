#pragma once

#include "netcore/task/delayedcall.h"
#include "netcore/transport/lineprotocol.h"
#include "protocols/simple/identanswer.h"

namespace everyport::simple {

/// Port for policy: whose connection it is, between our port and the asker's. It answers about nobody else's.
class IdentUsers {
public:
    virtual ~IdentUsers() = default;
    virtual IdentAnswer whose(const IdentQuery& query, const Address& asker) = 0;
};

/// RFC 1413 as a server: answers queries, a line each, until the asker has been silent for a minute. `users` and
/// `clock` must outlive it.
class IdentServer final : public LineProtocol {
public:
    IdentServer(IdentUsers& users, Clock& clock);

    void connectionMade(Transport& transport) override;
    void connectionLost(const Error& reason) override;

private:
    void lineReceived(QByteArrayView line) override;
    void lineTooLong() override;

    IdentUsers& m_users;
    DelayedCall m_patience;
};

} // namespace everyport::simple
