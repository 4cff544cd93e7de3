#pragma once

#include <map>

#include "app/events/eventregistry.h"
#include "app/services/core/servicetype.h"
#include "app/services/http/httpaudience.h"
#include "app/services/http/httphosts.h"
#include "app/services/http/votes/voters/phonevoting.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Who follows an event in a browser: its audience, and those who have a link. Told of each change by WebSocket, at
/// /e/EVENT/live and /h/TOKEN/live. `events` must outlive it. Loop's thread.
class HttpEvents final : public events::EventChanges, private polls::PollEvents {
public:
    HttpEvents(Clock& clock, events::EventRegistry& events);
    ~HttpEvents() override;

    bool hasPlaceFor(const Address& viewer, qsizetype most);
    std::unique_ptr<Protocol> follow(const QString& event, QByteArray early);
    HttpHosts& hosts() { return m_hosts; }
    qsizetype viewerCount() const;
    void sayGoodbye(websocket::CloseCode code, QByteArrayView reason);
    events::EventRegistry& registry() const { return m_events; }

    void eventChanged(const QString& id) override;
    void eventRemoved(const QString& id) override;

private:
    void pollChanged(const QString& id) override; // polls::PollEvents
    QByteArray followers(const QString& event) const;
    HttpAudience* followersOf(const QString& event) const; ///< Null: nobody follows it.

    Clock& m_clock;
    events::EventRegistry& m_events;
    HalfOpen m_places; // before the audiences, whose viewers have them
    std::map<QString, std::unique_ptr<HttpAudience>> m_followers;
    HttpHosts m_hosts;
};

/// Adds both addresses. `live` must outlive the site's connections.
void addEventsLive(http::Site& site, HttpEvents& live, std::shared_ptr<PhoneVoting> voting, qsizetype maximumViewers);

} // namespace everyport
