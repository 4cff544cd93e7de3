#include "app/services/http/httpevents.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "app/services/http/events/audiencepages.h"
#include "protocols/http/server/upgrade.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using events::Event;
using http::Request;
using http::Response;

constexpr int milliseconds = 3; // each phone of an audience takes so long to be served
constexpr qsizetype longestWait = 10'000;

QByteArray frameText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

HttpEvents::HttpEvents(Clock& clock, events::EventRegistry& events)
    : m_clock(clock), m_events(events), m_hosts(clock, events, m_places)
{
    m_events.addListener(*this);
    m_events.polls().addListener(*this);
}

HttpEvents::~HttpEvents()
{
    m_events.polls().removeListener(*this);
    m_events.removeListener(*this);
}

HttpAudience* HttpEvents::followersOf(const QString& event) const
{
    const auto found = m_followers.find(event);
    return found == m_followers.end() ? nullptr : found->second.get();
}

/// What everybody may know: where the others are, and whether voting is open there. No question and no number.
QByteArray HttpEvents::followers(const QString& event) const
{
    const auto* found = m_events.find(event);
    if (!found)
        return {};
    const auto* poll = m_events.presentPoll(*found);
    const auto* audience = followersOf(event);
    const auto within = std::min(longestWait, (audience ? audience->count() : 0) * milliseconds);
    return frameText({{u"moves"_s, found->moves}, {u"vote"_s, votingPlace(m_events, *found)},
        {u"results"_s, resultsPlace(m_events, *found)}, {u"wall"_s, wallName(found->wall)},
        {u"state"_s, poll ? polls::stateName(poll->state) : QString()}, {u"within"_s, qint64(within)}});
}

bool HttpEvents::hasPlaceFor(const Address& viewer, qsizetype most)
{
    m_places.setMost(most);
    return m_places.spares(viewer);
}

std::unique_ptr<Protocol> HttpEvents::follow(const QString& event, QByteArray early)
{
    auto& audience = m_followers[event];
    if (!audience)
        audience = std::make_unique<HttpAudience>(m_clock, m_places, [this, event] { return followers(event); });
    return audience->makeViewer(std::move(early));
}

qsizetype HttpEvents::viewerCount() const
{
    auto count = m_hosts.viewerCount();
    for (const auto& [event, audience] : m_followers)
        count += audience->count();
    return count;
}

void HttpEvents::sayGoodbye(websocket::CloseCode code, QByteArrayView reason)
{
    for (const auto& [event, audience] : m_followers)
        audience->sayGoodbye(code, reason);
    m_hosts.sayGoodbye(code, reason);
}

void HttpEvents::eventChanged(const QString& id)
{
    if (auto* audience = followersOf(id))
        audience->changed();
}

/// It was opened or closed where it is: whoever is there already has something else to see.
void HttpEvents::pollChanged(const QString& id)
{
    if (const auto* event = m_followers.empty() ? nullptr : m_events.eventOf(id))
        eventChanged(event->id);
}

void HttpEvents::eventRemoved(const QString& id)
{
    if (auto* audience = followersOf(id))
        audience->sayGoodbye(pollGone, "this event is no longer here");
    std::erase_if(
        m_followers, [this](const auto& entry) { return entry.second->count() == 0 && !m_events.find(entry.first); });
}

void addEventsLive(http::Site& site, HttpEvents& live, std::shared_ptr<PhoneVoting> voting, qsizetype maximumViewers)
{
    const auto noEvent = [&site](const Request& request) {
        return http::errorPage(site, &request, 404, u"There is no event at this address. It may have been removed."_s);
    };
    const auto watch = [&site, &live, maximumViewers](const Request& request, http::WebSocketFactory makeViewer) {
        return live.hasPlaceFor(request.peer, maximumViewers)
            ? http::acceptWebSocket(request, std::move(makeViewer))
            : http::errorPage(site, &request, 503, u"So many are watching that nobody else can."_s);
    };
    site.router.add(u"/e/{event}/live"_s, std::make_shared<http::FunctionResource>([=, &live](const Request& request) {
        const auto* event = live.registry().find(request.part(u"event"_s));
        if (!event)
            return noEvent(request);
        return watch(request, [&live, id = event->id](QByteArray early) { return live.follow(id, std::move(early)); });
    }));
    site.router.add(
        u"/h/{token}/live"_s, std::make_shared<http::FunctionResource>([=, &site, &live](const Request& request) {
            const auto* link = live.registry().links().byToken(request.part(u"token"_s));
            if (!link)
                return voting->limits.takesWrongLink(request.peer)
                    ? noEvent(request)
                    : http::errorPage(site, &request, 429,
                        u"From here so much comes that this has to wait. Try again in a minute."_s);
            return watch(
                request, [&live, id = link->id](QByteArray early) { return live.hosts().watch(id, std::move(early)); });
        }));
}

} // namespace everyport
