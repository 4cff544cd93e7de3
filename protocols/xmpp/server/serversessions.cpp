#include "protocols/xmpp/server/login/clientstream.h"
#include "protocols/xmpp/server/server.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

// Clients that come and go, and accounts that go for good.
namespace everyport::xmpp {

namespace {

/// A session knows its stream, and a stream tells one session that it has ended.
Error hasOneAlready()
{
    return {Error::Kind::Refused, Reason::PermissionDenied, u"This stream has a session."_s, u"not-allowed"_s, 0};
}

} // namespace

Result<Session*> Server::bind(const Jid& account, const QString& resource, ClientStream& stream)
{
    if (stream.isBound())
        return hasOneAlready();
    auto full = account.withResource(resource.isEmpty() ? randomText(9) : resource);
    if (!full)
        return Error{Error::Kind::Malformed, Reason::BadValue, full.error().text, u"bad-request"_s, 0};
    // §7.7.2.2: the newcomer has it. A client that lost its connection comes back before we notice the loss.
    if (auto* other = m_sessions.find(*full))
        other->link().endSession({StreamCondition::Conflict, u"The same address logged in again."_s});
    const auto isFull = [&] { return m_sessions.of(account.local()).size() >= m_options.resources; };
    if (isFull())
        m_extensions.makeRoom(account.local());
    if (isFull())
        return Error{Error::Kind::Busy, Reason::TooManyOpen, u"Too many clients of this account are logged in."_s,
            u"resource-constraint"_s, 0};
    auto& session = m_sessions.add(*full, stream);
    m_extensions.sessionStarted(session, stream.isGuest());
    return &session;
}

void Server::sessionEnded(Session& session)
{
    const auto jid = session.jid();
    m_presences.ended(session);
    auto left = session.outbox().takeUnacknowledged();
    const auto pending = session.pendingRequests().take();
    m_extensions.ending(session);
    m_sessions.remove(session);
    m_extensions.ended(jid);
    m_delivery.giveBack(jid, std::move(left), pending);
}

void Server::connectionLost(Session& session)
{
    if (!m_extensions.keep(session))
        sessionEnded(session);
}

Task<Result<Done>> Server::forget(QString account)
{
    for (auto* session : m_sessions.of(account))
        session->link().endSession({StreamCondition::NotAuthorized, u"The account has been removed."_s});
    auto cleared = co_await accountLeaves(account);
    if (cleared)
        accountGone(account);
    co_return cleared;
}

Task<Result<Done>> Server::accountLeaves(QString account)
{
    const auto roster = co_await m_rosters.hold(account);
    if (!roster)
        co_return roster.error();
    const auto items = (*roster)->items();
    for (const auto& item : items)
        m_presences.cut(account, item);
    auto removed = co_await m_extensions.accountLeaves(account);
    if (removed && m_ports.data)
        removed = co_await m_ports.data->removeAll(account);
    co_return removed;
}

} // namespace everyport::xmpp
