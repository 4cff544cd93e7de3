#include "protocols/xmpp/server/presence/lastactivity.h"

#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype longestStatus = 1023;

xml::Element lastAnswer(Clock::Duration passed, const QString& status = {})
{
    auto query = xml::Element(u"query"_s, ns::lastActivity)
                     .with(u"seconds"_s,
                         QString::number(std::chrono::duration_cast<std::chrono::seconds>(passed).count()));
    if (!status.isEmpty())
        query.addText(status);
    return query;
}

} // namespace

QStringList LastActivity::namespaces(Place) const
{
    return {ns::lastActivity};
}

Task<Answer> LastActivity::answer(Stanza request, Place place)
{
    if (request.isSet() || request.payload().name() != u"query")
        return answeredNow(StanzaError(Condition::BadRequest));
    if (place == Place::Domain)
        return answeredNow(lastAnswer(m_clock.now() - m_started));
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
        co_return lastAnswer(Clock::Duration::zero());
    const auto left = m_left.constFind(account);
    if (left == m_left.cend())
        co_return StanzaError(Condition::ItemNotFound);
    co_return lastAnswer(m_clock.now() - left->at, left->status);
}

void LastActivity::lastLeft(const QString& account, const QString& status)
{
    m_left.insert(account, {m_clock.now(), status.left(longestStatus)});
}

} // namespace everyport::xmpp
