#pragma once

#include <map>

#include "app/events/eventregistry.h"
#include "app/services/core/servicetype.h"
#include "app/services/http/httpaudience.h"
#include "app/services/http/votes/phonevoting.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Who follows an event in a browser: its audience, and those who have a link. Told of each change by WebSocket, at
/// /e/EVENT/live and /h/TOKEN/live. `events` must outlive it. Loop's thread.
class HttpEvents final : public events::EventChanges, public polls::PollEvents {
public:
    HttpEvents(Clock& clock, events::EventRegistry& events);
    ~HttpEvents() override;

    bool hasPlaceFor(const Address& viewer, qsizetype most);
    std::unique_ptr<Protocol> follow(const QString& event, QByteArray early);
    std::unique_ptr<Protocol> host(const QString& event, QByteArray early);
    qsizetype viewerCount() const;
    void sayGoodbye(websocket::CloseCode code, QByteArrayView reason);
    events::EventRegistry& registry() const { return m_events; }

    void eventChanged(const QString& id) override;
    void eventRemoved(const QString& id) override;
    void linksChanged(const QString& id) override;
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally) override;

private:
    using Audiences = std::map<QString, std::unique_ptr<HttpAudience>>;

    QByteArray followers(const QString& event) const;
    QByteArray hosts(const QString& event) const;
    static HttpAudience* in(const Audiences& all, const QString& event);

    Clock& m_clock;
    events::EventRegistry& m_events;
    HalfOpen m_places; // before the audiences, whose viewers have them
    Audiences m_followers;
    Audiences m_hosts;
};

/// Adds both addresses. `live` must outlive the site's connections.
void addEventsLive(http::Site& site, HttpEvents& live, std::shared_ptr<PhoneVoting> voting, qsizetype maximumViewers);

} // namespace everyport
