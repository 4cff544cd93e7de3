#include "netcore/names/connectrace.h"

namespace everyport {

ConnectRace::ConnectRace(Clock& clock, Resolver& resolver, Attempt attempt)
    : m_clock(clock), m_resolver(resolver), m_attempt(std::move(attempt))
{
}

ConnectRace::~ConnectRace() = default;

Task<Result<int>> ConnectRace::run(const QString& host, quint16 port, std::chrono::milliseconds timeout)
{
    m_port = port;
    m_limit = m_clock.callLater(timeout, [this, host] {
        finish(Error::disconnected(Reason::TimedOut, QStringLiteral("%1 did not answer in time.").arg(host)));
    });
    auto winner = m_winner.task();
    if (const auto known = addressesWithoutAsking(host)) {
        for (const auto& address : *known)
            m_waiting[address.family == Address::Family::IPv4].append(address);
        m_begun = m_lookedUp = true;
        resume();
        return winner;
    }
    m_lookup = m_resolver.lookUp(host, *this);
    return winner;
}

void ConnectRace::addressesFound(Address::Family family, const QList<Address>& addresses)
{
    const bool isFirst = family == Address::Family::IPv6;
    m_waiting[isFirst ? 0 : 1] = addresses;
    if (m_begun) {
        if (m_attempts.empty())
            resume(); // all that was known has failed already
        return;
    }
    if (!isFirst && !addresses.isEmpty()) {
        m_stagger = m_clock.callLater(resolutionDelay, [this] {
            m_begun = true;
            resume();
        });
        return;
    }
    // IPv6 has answered. Nothing there means that IPv4 need not wait for it.
    if (isFirst && (!addresses.isEmpty() || !m_waiting[1].isEmpty())) {
        m_begun = true;
        resume();
    }
}

void ConnectRace::lookupEnded(const Result<Done>& outcome)
{
    m_lookedUp = true;
    if (!outcome && !m_failure)
        m_failure = outcome.error();
    if (!m_begun) {
        m_begun = true;
        resume();
    } else if (m_attempts.empty()) {
        resume();
    }
}

std::optional<Address> ConnectRace::next()
{
    const int other = 1 - m_lastFamily;
    const int family = m_waiting[other].isEmpty() ? m_lastFamily : other;
    if (m_waiting[family].isEmpty())
        return std::nullopt;
    m_lastFamily = family;
    auto address = m_waiting[family].takeFirst();
    address.port = m_port;
    return address;
}

void ConnectRace::resume()
{
    m_stagger.cancel();
    const auto address = next();
    if (!address) {
        if (m_attempts.empty() && m_lookedUp)
            finish(
                m_failure.value_or(Error::refused(Reason::NameNotFound, QStringLiteral("That name has no address."))));
        return;
    }
    m_stagger = m_clock.callLater(attemptDelay, [this] { resume(); });
    const auto which = m_attempts.insert(m_attempts.end(), m_attempt(*address));
    // Told in any case by the listener; it may be the last thing that happens to this race.
    which->whenDone([this, which](Result<int> result) { attempted(which, std::move(result)); });
}

void ConnectRace::attempted(Attempts::iterator which, Result<int> result)
{
    const auto ended = std::move(*which); // its Task lives until its listener has returned
    m_attempts.erase(which);
    if (result)
        finish(std::move(result));
    else
        attemptFailed(result.error());
}

void ConnectRace::attemptFailed(const Error& error)
{
    // "No route" is what every address of a family says that this machine does not have.
    if (!m_failure || m_failure->reason == Reason::NoRoute || m_failure->reason == Reason::AddressNotAvailable)
        m_failure = error;
    resume();
}

void ConnectRace::finish(Result<int> result)
{
    if (std::exchange(m_over, true))
        return;
    m_limit.cancel();
    m_stagger.cancel();
    m_lookup.reset();
    m_attempts.clear();
    auto winner = std::move(m_winner);
    winner.fire(std::move(result)); // whoever waited may let go of this race now
}

} // namespace everyport
