#pragma once

#include <map>

#include "app/events/eventregistry.h"
#include "app/events/stepschedule.h"
#include "app/polls/storagewatch.h"
#include "app/services/http/httpaudience.h"

namespace everyport {

/// Who has a link to an event and its page open: told of each change by WebSocket, for as long as the link is good.
/// What they are told is a print of what there is to see and nothing of that itself; the page is asked for then, and
/// shows what its link allows. `events` and `places` must outlive it. Loop's thread.
class HttpHosts final : public events::EventChanges, public polls::PollEvents {
public:
    HttpHosts(Clock& clock, events::EventRegistry& events, HalfOpen& places);
    ~HttpHosts() override;

    /// The protocol for one more, by EventLink::id.
    std::unique_ptr<Protocol> watch(const QString& link, QByteArray early);
    qsizetype viewerCount() const;
    void sayGoodbye(websocket::CloseCode code, QByteArrayView reason);

    void eventChanged(const QString& id) override;
    void eventRemoved(const QString& id) override { eventChanged(id); }
    void linksChanged(const QString&) override { endBadLinks(); }
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally) override;

private:
    QByteArray told(const QString& link);
    QByteArray printOf(const QString& event);
    void changed(const QString& event);
    void changedAll();
    void endBadLinks();

    Clock& m_clock;
    events::EventRegistry& m_events;
    HalfOpen& m_places;
    const QByteArray m_salt;                                      // so that few votes cannot be guessed by trying
    std::map<QString, QByteArray> m_prints;                       // by event, those that are up to date
    std::map<QString, std::unique_ptr<HttpAudience>> m_audiences; // by link
    events::StepSchedule m_ends;                                  // when the next link runs out
    polls::StorageWatch m_storage;
};

} // namespace everyport
