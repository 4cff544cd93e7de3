#pragma once

#include <map>

#include <QHash>

#include "app/polls/polls.h"
#include "app/services/http/httpaudience.h"
#include "app/venue/venue.h"

namespace everyport {

/// The polls' results on their way to browsers: an audience for each poll that somebody watches, told of each
/// change in the registry, and on the plan of the building where there is one. `registry` and `venue` must outlive it.
class HttpLive final : public polls::PollEvents, private venue::VenueEvents {
public:
    HttpLive(Clock& clock, polls::Polls& registry, venue::Venue* venue = nullptr);
    ~HttpLive() override;

    TaggedJson results(const QString& poll);  ///< Empty where there is no such poll.
    TaggedJson timeline(const QString& poll); ///< Made once after each change, whoever asks; empty likewise.
    const TaggedJson& index();                ///< Of all polls.
    QList<PollLine> lines() const;
    HttpAudience& audience(const QString& poll);
    HttpAudience& waitingFor(const QString& poll); ///< Those who are told its state alone, see stateJson.
    HttpAudience* audienceOf(const QString& poll); ///< Null where there is no such poll.
    qsizetype viewerCount() const;
    /// Whether one more from there may watch where `most` may: if all places are taken, who comes from a network that
    /// has few of them gets one of the network that has most.
    bool hasPlaceFor(const Address& viewer, qsizetype most);
    void setSite(QString publicAddress); ///< Empty: browsers know by themselves where they are.
    void sayGoodbye(websocket::CloseCode code, QByteArrayView reason);

    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override;
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally) override;
    void votesErased(const QString& id, const QList<qint64>& numbers) override;

private:
    // venue::VenueEvents
    void planChanged() override;
    void mapChanged(const QString& poll) override;

    using Audiences = std::map<QString, std::unique_ptr<HttpAudience>>; ///< By poll.

    void forgetMade(const QString& poll);
    QByteArray snapshot(const QString& poll) const;
    QByteArray state(const QString& poll) const;
    static HttpAudience* in(const Audiences& audiences, const QString& poll);
    HttpAudience* watching(const QString& poll) const { return in(m_audiences, poll); }
    void removed(Audiences& audiences, const QString& poll);

    Clock& m_clock;
    polls::Polls& m_registry;
    venue::Venue* m_venue; ///< Null: there is none.
    HalfOpen m_places;     // before the audiences, whose viewers have them
    Audiences m_audiences;
    Audiences m_waiting;
    QHash<QString, int> m_takenBack; ///< By poll: how often votes were. Phones that have voted look whether theirs was.
    QString m_site;
    TaggedJson m_index;                        // empty: out of date
    std::map<QString, TaggedJson> m_timelines; // by poll; not there: likewise
};

} // namespace everyport
