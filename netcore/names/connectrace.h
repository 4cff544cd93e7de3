#pragma once

#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <optional>

#include "netcore/base/clock.h"
#include "netcore/names/resolver.h"
#include "netcore/task/deferred.h"

namespace everyport {

/// Happy Eyeballs (RFC 8305): a host's addresses are tried IPv6 and IPv4 by turns, the next one as soon as one fails
/// or a quarter of a second after it was begun; the first that answers wins and the others are given up. What an
/// attempt is, its maker says, so that a test can play it. Lives until its winner is known; not movable.
class ConnectRace final : private Resolver::Asker {
public:
    static constexpr std::chrono::milliseconds resolutionDelay{50}; ///< §3: IPv4's answer waits this long for IPv6's.
    static constexpr std::chrono::milliseconds attemptDelay{250};   ///< §5

    using Attempt = std::function<Task<Result<int>>(const Address& address)>; ///< A connected descriptor, in the end.

    ConnectRace(Clock& clock, Resolver& resolver, Attempt attempt);
    ~ConnectRace() override;
    ConnectRace(const ConnectRace&) = delete;
    ConnectRace& operator=(const ConnectRace&) = delete;

    /// Once. Fails with what the name service said, with the most telling of the attempts' errors, or with TimedOut.
    Task<Result<int>> run(const QString& host, quint16 port, std::chrono::milliseconds timeout);

private:
    using Attempts = std::list<Task<Result<int>>>;

    void addressesFound(Address::Family family, const QList<Address>& addresses) override;
    void lookupEnded(const Result<Done>& outcome) override;
    std::optional<Address> next();
    void resume();
    void attempted(Attempts::iterator which, Result<int> result);
    void attemptFailed(const Error& error);
    void finish(Result<int> result);

    Clock& m_clock;
    Resolver& m_resolver;
    Attempt m_attempt;
    Deferred<Result<int>> m_winner;
    std::unique_ptr<Resolver::Lookup> m_lookup;
    QList<Address> m_waiting[2]; // IPv6, IPv4
    Attempts m_attempts;
    Clock::Timer m_limit;
    Clock::Timer m_stagger;
    std::optional<Error> m_failure;
    quint16 m_port = 0;
    int m_lastFamily = 1;
    bool m_begun = false;
    bool m_lookedUp = false;
    bool m_over = false;
};

} // namespace everyport
