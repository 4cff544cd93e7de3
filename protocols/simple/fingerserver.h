#pragma once

#include "netcore/base/clock.h"
#include "netcore/task/task.h"
#include "netcore/transport/halfcloseable.h"
#include "netcore/transport/lineprotocol.h"
#include "protocols/simple/fingerquery.h"

namespace everyport::simple {

/// Port for policy: who is told of, and how much. Answers are text; control characters are taken out on the way.
class FingerUsers {
public:
    virtual ~FingerUsers() = default;
    virtual Task<Result<QString>> everyone(bool isVerbose) = 0;
    /// Refused/NotFound: nobody of that name that anyone is told of.
    virtual Task<Result<QString>> describe(QString user, bool isVerbose) = 0;
};

/// RFC 1288 as a server: one query, one answer, and good-bye. It forwards nothing, and who asks nothing within half a
/// minute is let go of. An asker that ends its half behind the query (nc -N) still gets its answer. `users` and `clock`
/// must outlive it.
class FingerServer final : public LineProtocol, public HalfCloseable {
public:
    FingerServer(FingerUsers& users, Clock& clock) : LineProtocol(FingerQuery::longest), m_users(users), m_clock(clock)
    {
    }

    void connectionMade(Transport& transport) override;
    void connectionLost(const Error& reason) override;

private:
    void lineReceived(QByteArrayView line) override;
    void lineTooLong() override;
    void readConnectionLost() override; // HalfCloseable
    void writeConnectionLost() override {}
    void answer(const QString& text);

    FingerUsers& m_users;
    Clock& m_clock;
    Clock::Timer m_patience;
    Task<Result<QString>> m_asking;
    bool m_answered = false;
};

} // namespace everyport::simple
