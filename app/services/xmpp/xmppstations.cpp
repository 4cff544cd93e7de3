#include "app/services/xmpp/xmppstations.h"

using namespace Qt::StringLiterals;

namespace everyport {

XmppStations::XmppStations(Accounts& accounts, TaskSet::Failed failed) : m_accounts(accounts), m_work(std::move(failed))
{
    m_accounts.addListener(this);
}

XmppStations::~XmppStations()
{
    m_accounts.removeListener(this);
}

Task<Result<Done>> XmppStations::open(xmpp::Server& server, StationRules::IsOpen isOpen)
{
    server.extensions().add(std::make_unique<StationRules>(m_names, server.options().domain, std::move(isOpen)));
    return read();
}

/// After a failure who was one still is.
Task<Result<Done>> XmppStations::read()
{
    auto listing = m_accounts.list();
    const auto accounts = co_await std::move(listing);
    if (!accounts)
        co_return accounts.error();
    QSet<QString> names;
    for (const auto& account : *accounts) {
        if (account.role == Role::Station)
            names.insert(account.name);
    }
    m_names = names;
    co_return Done{};
}

/// Many changes at once are read once.
void XmppStations::accountsChanged()
{
    m_isOld = true;
    if (!std::exchange(m_isReading, true))
        m_work.start(readAgain(), u"Reading which accounts are stations'"_s);
}

Task<Result<Done>> XmppStations::readAgain()
{
    Result<Done> done = Done{};
    while (std::exchange(m_isOld, false)) {
        auto reading = read();
        done = co_await std::move(reading);
    }
    m_isReading = false;
    co_return done;
}

} // namespace everyport
