// XmppService and the accounts: who is in by them, and what is left of those who have gone.
#include "app/services/xmpp/xmppservice.h"

#include "app/accounts/accountsessions.h"
#include "app/log/log.h"
#include "app/services/core/accounts/logintext.h"
#include "app/services/xmpp/pubsub/xmpppep.h"
#include "app/services/xmpp/stores/xmppuploads.h"
#include "app/services/xmpp/xmppserviceoptions.h"
#include "protocols/xmpp/server/login/logintokens.h"
#include "protocols/xmpp/server/server.h"

using namespace Qt::StringLiterals;

namespace everyport {

qsizetype XmppService::sessionsOf(const QString& account) const
{
    return m_server ? m_server->sessions().of(account).size() : 0;
}

void XmppService::endSessions(const QString& account, SessionsEnd why, const QString& except)
{
    // Which session was given an address for a file is not known; `except` asks for another.
    if (m_uploads)
        m_uploads->withdraw(account);
    // Who has been removed is AccountDepartures' (it clears up after them), or has asked for it and is answered first.
    if (m_server && why != SessionsEnd::Removed)
        m_server->streams().endThoseOf(account, {xmpp::StreamCondition::NotAuthorized, sessionsEndText(why)}, except);
}

void XmppService::endSessionsBy(const QString& account, const Proof& proof)
{
    if (m_uploads)
        m_uploads->withdraw(account);
    if (m_server && proof.kind == Proof::Kind::Certificate)
        m_server->streams().endThoseBy(account, proof.what);
    if (!m_server || proof.kind != Proof::Kind::Token)
        return;
    // Which of them had it in place of the password is not known here, nor who was given another in exchange for it.
    m_server->streams().endThoseOf(
        account, {xmpp::StreamCondition::NotAuthorized, sessionsEndText(SessionsEnd::ProofTaken)});
    if (auto* tokens = m_server->extensions().find<xmpp::LoginTokens>())
        m_work.start(tokens->revoke(account), u"Revoking what clients log in with"_s);
}

void XmppService::someoneCame(const xmpp::LoginFacts& facts) const
{
    const auto name = facts.isGuest ? facts.account.toString() : facts.account.local();
    m_context.log.info(m_context.name, loginText(name, facts.peer.host, facts.mechanism, facts.tls));
}

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
