#include "protocols/xmpp/server/login/guests.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

/// Nobody answers for what they send, and there may be any number of them: other servers would take it for ours.
std::optional<StanzaError> Guests::refusal(const Session& session, const Stanza& stanza) const
{
    if (!contains(session.jid()) || stanza.to().isNull() || m_router.knows(stanza.to().domain()))
        return std::nullopt;
    return StanzaError(
        Condition::Forbidden, u"Guests talk with nobody on other servers; log in with an account for that."_s);
}

std::optional<StanzaError> Guests::requestRefusal(const Stanza& request) const
{
    if (!contains(request.from()) || m_all.areForGuests(request))
        return std::nullopt;
    return StanzaError(Condition::Forbidden, u"Guests keep nothing here; log in with an account for that."_s);
}

void Guests::sessionStarted(Session& session, bool isGuest)
{
    if (isGuest)
        m_names.insert(session.account());
}

void Guests::ended(const Jid& client)
{
    const auto account = client.local();
    if (m_sessions.of(account).isEmpty() && m_names.contains(account))
        m_work.start(leaves(account), u"Forgetting a guest"_s);
}

/// The name stays a guest's while anything is there: whoever came by it would have what the guest had, with an
/// account's rights. After a failure that is until the next start, which clears up what is left.
Task<Result<Done>> Guests::leaves(QString account)
{
    const auto forgotten = co_await forget(account);
    if (forgotten && m_sessions.of(account).isEmpty())
        m_names.remove(account);
    co_return forgotten;
}

/// Unless somebody has an account of such a name.
Task<Result<Done>> Guests::forget(QString account)
{
    const auto exists = co_await m_users.exists(account);
    if (!exists)
        co_return exists.error();
    if (*exists)
        co_return Done{};
    auto gone = co_await m_farewell.accountLeaves(account);
    if (gone)
        m_farewell.accountGone(account);
    if (gone)
        gone = co_await left(account);
    co_return gone;
}

} // namespace everyport::xmpp
