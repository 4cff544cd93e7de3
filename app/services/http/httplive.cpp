#include "app/services/http/httplive.h"

#include "app/services/http/httpjson.h"
#include "app/services/http/httpmap.h"

namespace everyport {

HttpLive::HttpLive(Clock& clock, polls::Polls& registry, venue::Venue* venue)
    : m_clock(clock), m_registry(registry), m_venue(venue)
{
    m_registry.addListener(*this);
    if (m_venue)
        m_venue->addListener(*this);
}

HttpLive::~HttpLive()
{
    if (m_venue)
        m_venue->removeListener(*this);
    m_registry.removeListener(*this);
}

TaggedJson HttpLive::results(const QString& poll)
{
    return m_registry.find(poll) ? audience(poll).newest() : TaggedJson();
}

TaggedJson HttpLive::timeline(const QString& poll)
{
    const auto* found = m_registry.find(poll);
    if (!found)
        return {};
    auto& made = m_timelines[poll];
    if (made.isEmpty())
        made = TaggedJson(timelineJson(*found, m_registry.timeline(poll)));
    return made;
}

const TaggedJson& HttpLive::index()
{
    if (m_index.isEmpty())
        m_index = TaggedJson(indexJson(lines()));
    return m_index;
}

QList<PollLine> HttpLive::lines() const
{
    QList<PollLine> lines;
    for (const auto& poll : m_registry.polls()) {
        const auto tally = m_registry.tally(poll.id);
        lines.append({poll, tally.votes, polls::kindFigures(poll, tally), tally.voters});
    }
    return lines;
}

QByteArray HttpLive::snapshot(const QString& poll) const
{
    const auto* found = m_registry.find(poll);
    if (!found)
        return {};
    const auto* viewers = watching(poll);
    ResultsPlace place{.code = m_registry.shortCode(poll), .viewers = viewers ? viewers->count() : 0};
    place.takenBack = m_takenBack.value(poll);
    place.seal = m_registry.closedHead(poll);
    place.isLeftOut = found->leftOut.contains(m_registry.station());
    place.site = m_site;
    if (m_venue && isShownByPlace(*found, *m_venue))
        place.map = shownMap(*found, *m_venue);
    return resultsJson(*found, m_registry.tally(poll), place);
}

QByteArray HttpLive::state(const QString& poll) const
{
    const auto* found = m_registry.find(poll);
    const auto* waiting = in(m_waiting, poll);
    return found ? stateJson(*found, waiting ? waiting->count() : 0) : QByteArray();
}

HttpAudience& HttpLive::waitingFor(const QString& poll)
{
    auto& audience = m_waiting[poll];
    if (!audience)
        audience = std::make_unique<HttpAudience>(m_clock, m_places, [this, poll] { return state(poll); });
    return *audience;
}

void HttpLive::setSite(QString publicAddress)
{
    m_site = std::move(publicAddress);
    planChanged(); // all see it
}

HttpAudience& HttpLive::audience(const QString& poll)
{
    auto& audience = m_audiences[poll];
    if (!audience)
        audience = std::make_unique<HttpAudience>(m_clock, m_places, [this, poll] { return snapshot(poll); });
    return *audience;
}

HttpAudience* HttpLive::audienceOf(const QString& poll)
{
    return m_registry.find(poll) ? &audience(poll) : nullptr;
}

HttpAudience* HttpLive::in(const Audiences& audiences, const QString& poll)
{
    const auto found = audiences.find(poll);
    return found == audiences.end() ? nullptr : found->second.get();
}

qsizetype HttpLive::viewerCount() const
{
    qsizetype count = 0;
    for (const auto* audiences : {&m_audiences, &m_waiting}) {
        for (const auto& [poll, audience] : *audiences)
            count += audience->count();
    }
    return count;
}

bool HttpLive::hasPlaceFor(const Address& viewer, qsizetype most)
{
    m_places.setMost(most);
    return m_places.spares(viewer);
}

void HttpLive::sayGoodbye(websocket::CloseCode code, QByteArrayView reason)
{
    for (const auto* audiences : {&m_audiences, &m_waiting}) {
        for (const auto& [poll, audience] : *audiences)
            audience->sayGoodbye(code, reason);
    }
}

void HttpLive::forgetMade(const QString& poll)
{
    m_index = {};
    m_timelines.erase(poll);
}

void HttpLive::pollChanged(const QString& id)
{
    forgetMade(id);
    for (auto* audience : {watching(id), in(m_waiting, id)}) {
        if (audience)
            audience->changed();
    }
}

void HttpLive::planChanged()
{
    for (const auto& [poll, audience] : m_audiences)
        audience->changed();
}

void HttpLive::mapChanged(const QString& poll)
{
    if (auto* audience = watching(poll))
        audience->changed();
}

void HttpLive::pollRemoved(const QString& id)
{
    forgetMade(id);
    m_takenBack.remove(id);
    removed(m_audiences, id);
    removed(m_waiting, id);
}

/// The audience stays until its last viewer has heard of it; a poll of the same name may have it then.
void HttpLive::removed(Audiences& audiences, const QString& poll)
{
    if (auto* audience = in(audiences, poll))
        audience->sayGoodbye(pollGone, "this poll is no longer here");
    std::erase_if(
        audiences, [this](const auto& entry) { return entry.second->count() == 0 && !m_registry.find(entry.first); });
}

void HttpLive::voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally&)
{
    if (polls::isCounted(vote.outcome))
        pollChanged(poll.id);
}

void HttpLive::votesErased(const QString& id, const QList<qint64>&)
{
    ++m_takenBack[id];
    pollChanged(id);
}

} // namespace everyport
