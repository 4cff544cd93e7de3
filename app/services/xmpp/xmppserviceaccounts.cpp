// XmppService and the accounts: what is left of those who have gone.
#include "app/services/xmpp/xmppservice.h"

#include "app/services/xmpp/pubsub/xmpppep.h"
#include "app/services/xmpp/xmppserviceoptions.h"
#include "protocols/xmpp/server/server.h"

using namespace Qt::StringLiterals;

namespace everyport {

/// Accounts may be removed while nobody serves them. Whoever takes such a name next must find nothing of theirs.
Task<Result<Done>> XmppService::clearLeftovers()
{
    const auto accounts = co_await m_departures.begin();
    if (!accounts)
        co_return accounts.error();
    auto cleared = co_await m_stores.keepOnly(*accounts);
    if (cleared)
        cleared = co_await XmppPep::keepOnly(m_context.database, m_domain.toString(), *accounts);
    if (cleared)
        cleared = co_await m_rooms.open(m_values, *accounts, &m_router, xmppServerOptions(m_values).softwareVersion);
    co_return cleared;
}

Task<Result<Done>> XmppService::forget(QString name)
{
    if (!m_server)
        co_return Done{};
    auto forgotten = co_await m_server->forget(name);
    if (forgotten)
        forgotten = co_await forgetParts(std::move(name));
    co_return forgotten;
}

/// All but what the server itself keeps.
Task<Result<Done>> XmppService::forgetParts(QString name)
{
    auto forgotten = Result<Done>(Done{});
    if (m_pep)
        forgotten = co_await m_pep->accountLeaves(name);
    if (forgotten && m_http.uploads())
        forgotten = co_await m_http.uploads()->removeAll(name);
    if (forgotten)
        forgotten = co_await m_rooms.forget(name);
    if (forgotten)
        forgotten = co_await m_nodes.accountLeaves(std::move(name));
    co_return forgotten;
}

/// What there is of one whose name has not been cleared up yet is of who had it before.
Task<Result<QStringList>> XmppService::accountsHere()
{
    const auto accounts = co_await m_context.accounts.list();
    if (!accounts)
        co_return accounts.error();
    QStringList names;
    for (const auto& account : *accounts) {
        if (!m_departures.gone().contains(account.name))
            names.append(account.name);
    }
    co_return names;
}

} // namespace everyport
