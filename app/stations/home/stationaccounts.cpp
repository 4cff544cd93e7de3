#include "app/stations/home/stationaccounts.h"

#include <algorithm>

#include "app/stations/enrolling/invitation.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

/// An invitation's account was never let in: the service is not to remember each of them as one that is kept out.
bool isGuest(const QString& address)
{
    return address.startsWith(guestAccount({}));
}

} // namespace

Error noLineError()
{
    return Error{Error::Kind::Busy, Reason::ConnectionLost,
        u"There is no connection to the stations' publish-subscribe service now; try again once it is back."_s, {}, 0};
}

StationAccounts::StationAccounts(StationsMemory& memory, Hearers hearers)
    : m_memory(memory),
      m_hearers(std::move(hearers)),
      m_work([this](const QString&, const Error& error) { m_hearers.failed(error); })
{
}

void StationAccounts::setExchange(Exchange* exchange)
{
    m_exchange = exchange;
    if (exchange)
        return;
    m_work.cancelAll(); // it stands on the exchange
    m_making.clear();
}

bool StationAccounts::isInRoster(const QString& address) const
{
    return std::any_of(m_memory.roster.stations.begin(), m_memory.roster.stations.end(),
        [&address](const RosterEntry& one) { return one.address == address; });
}

void StationAccounts::noteLeaving(const QString& address)
{
    if (!address.isEmpty() && !m_memory.leaving.contains(address))
        m_memory.leaving.append(address);
}

Task<Result<Done>> StationAccounts::remove()
{
    Result<Done> all = Done{};
    const auto leaving = m_memory.leaving;
    for (const auto& address : leaving) {
        if (!areMade())
            break;
        auto removing = m_exchange->removeAccount(address);
        const auto removed = co_await std::move(removing);
        const bool isGone = removed || removed.error().reason == Reason::NotFound;
        if (isGone && isGuest(address))
            m_memory.leaving.removeOne(address);
        if (!isGone && removed.error().reason != Reason::PermissionDenied) // that one is a person's by now, and stays
            all = removed;
    }
    auto keeping = m_hearers.keep();
    const auto kept = co_await std::move(keeping);
    co_return kept ? all : kept;
}

Task<Result<Done>> StationAccounts::expelLeaving()
{
    Result<Done> all = Done{};
    const auto leaving = m_memory.leaving;
    for (const auto& address : leaving) {
        if (!m_exchange || !m_exchange->isConnected())
            co_return Done{}; // with the next connection
        if (m_making.contains(address))
            continue;
        auto putting = putOut(address);
        const auto out = co_await std::move(putting);
        if (!out)
            all = out;
        // An account that is a person's by now stays, and is not asked for again.
        if (!out && out.error().reason != Reason::PermissionDenied)
            continue;
        m_memory.leaving.removeOne(address);
        auto keeping = m_hearers.keep();
        const auto kept = co_await std::move(keeping);
        if (!kept)
            co_return kept;
    }
    co_return all;
}

Task<Result<Done>> StationAccounts::putOut(QString address)
{
    // Several may share an account at another server: it stays while one of them does.
    if (isInRoster(address))
        co_return Done{};
    auto expelling = isGuest(address) ? Task<Result<Done>>(Done{}) : m_exchange->expel(address);
    const auto expelled = co_await std::move(expelling);
    if (!expelled || !areMade())
        co_return expelled;
    auto removing = m_exchange->removeAccount(address);
    const auto removed = co_await std::move(removing);
    co_return !removed && removed.error().reason == Reason::NotFound ? Result<Done>(Done{}) : removed;
}

Task<Result<QString>> StationAccounts::make(QString name, QString password)
{
    const auto address = m_exchange->accountAddress(name);
    if (address.isEmpty())
        co_return noLineError();
    if (isInRoster(address))
        co_return Error::refused(Reason::AlreadyExists, u"There is an account %1 already."_s.arg(address));
    m_making.append(address);
    m_memory.leaving.append(address);
    auto keeping = m_hearers.keep();
    const auto kept = co_await std::move(keeping);
    if (!kept || !m_exchange) {
        m_making.removeOne(address);
        co_return kept ? noLineError() : kept.error();
    }
    auto making = m_exchange->makeAccount(name, std::move(password));
    const auto made = co_await std::move(making);
    if (!made) {
        m_making.removeOne(address);
        if (made.error().reason == Reason::AlreadyExists) // somebody else's
            m_memory.leaving.removeOne(address);
    }
    co_return made;
}

void StationAccounts::letGoOf(const QString& address)
{
    m_making.removeAll(address);
    if (m_memory.leaving.contains(address))
        m_work.start(expelLeaving());
}

} // namespace everyport::stations
