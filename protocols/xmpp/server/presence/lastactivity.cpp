#include "protocols/xmpp/server/presence/lastactivity.h"

#include "protocols/xmpp/extensions/idletime.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

namespace everyport::xmpp {

namespace {

constexpr qsizetype longestStatus = 1023;

xml::Element idleFor(Clock::Duration passed, const QString& status = {})
{
    return IdleTime{std::chrono::duration_cast<std::chrono::seconds>(passed).count(), status}.toElement();
}

} // namespace

QStringList LastActivity::namespaces(Place) const
{
    return {ns::lastActivity};
}

Task<Answer> LastActivity::answer(Stanza request, Place place)
{
    if (!IdleTime::isAskedBy(request))
        return answeredNow(StanzaError(Condition::BadRequest));
    if (place == Place::Domain)
        return answeredNow(idleFor(m_clock.now() - m_started));
    return ofAccount(std::move(request));
}

/// §3: only who may see the account's presence.
Task<Answer> LastActivity::ofAccount(Stanza request)
{
    const auto account = request.to().isNull() ? request.from().local() : request.to().local();
    const auto asker = request.from().bare();
    if (!request.to().isNull() && asker != request.to().bare()) {
        const auto roster = co_await m_rosters.hold(account);
        if (!roster || !(*roster)->subscription(asker).from)
            co_return StanzaError(Condition::Forbidden);
    }
    if (!m_sessions.availableOf(account).isEmpty())
        co_return idleFor(Clock::Duration::zero());
    const auto left = m_left.constFind(account);
    if (left == m_left.cend())
        co_return StanzaError(Condition::ItemNotFound);
    co_return idleFor(m_clock.now() - left->at, left->status);
}

void LastActivity::lastLeft(const QString& account, const QString& status)
{
    m_left.insert(account, {m_clock.now(), status.left(longestStatus)});
}

} // namespace everyport::xmpp
