#pragma once

#include <functional>
#include <unordered_map>

#include <QSet>

#include "app/services/http/httpeventstream.h"
#include "app/services/http/httpjson.h"
#include "netcore/address/halfopen.h"
#include "netcore/base/clock.h"
#include "protocols/websocket/connection.h"

namespace everyport {

/// Everybody who watches one poll. A change after a pause is sent at once; while changes follow each other, the
/// newest snapshot goes out ten times a second: nobody sees more, and a page draws the whole of each. A snapshot is
/// encoded once and shared by all; whoever reads slowly misses the ones between and gets the newest. What changes
/// nothing that viewers see is not sent: votes of hidden results could be counted by it. A large audience is served
/// some hundred a turn, so that votes and other pages need not wait for the last of them.
class HttpAudience final : public websocket::ConnectionEvents {
public:
    using Snapshot = std::function<QByteArray()>;

    /// Each viewer has one of the `places`, which are those of all audiences, and leaves when that is wanted for
    /// somebody else.
    HttpAudience(Clock& clock, HalfOpen& places, Snapshot snapshot)
        : m_clock(clock), m_places(places), m_snapshot(std::move(snapshot))
    {
    }
    ~HttpAudience() override; ///< Cuts off who is still there.

    /// The protocol for one more viewer.
    std::unique_ptr<Protocol> makeViewer(QByteArray early);
    void changed(); ///< There is something new to show.
    void sayGoodbye(websocket::CloseCode code, QByteArrayView reason);
    qsizetype count() const { return qsizetype(m_viewers.size() + m_streams.size()); }
    const TaggedJson& newest(); ///< The snapshot itself, made anew only after a change.

    /// One more, by server-sent events. How long it is to wait once it is lost: not all the same time, or a hall comes
    /// back in one moment.
    std::chrono::milliseconds enter(HttpEventStream& stream, const Address& peer);
    void left(HttpEventStream& stream);
    const TaggedJson& event(); ///< The newest snapshot as an event, and its id.

    void opened(websocket::Connection& viewer) override;
    void drained(websocket::Connection& viewer) override;
    void closed(websocket::Connection& viewer, const websocket::Closing& how) override;

private:
    const QByteArray& frame();
    void pushNews();
    void push();
    void serveSome();
    void serve(websocket::Connection* viewer, const QByteArray& newest);
    void shownBetween();
    void awaitHeartbeat();
    void endHeartbeat();
    void end(HttpEventStream& stream, websocket::CloseCode code, QByteArrayView reason);

    Clock& m_clock;
    HalfOpen& m_places;
    Snapshot m_snapshot;
    std::unordered_map<websocket::Connection*, HalfOpen::Place> m_viewers;
    std::unordered_map<HttpEventStream*, HalfOpen::Place> m_streams;
    QSet<websocket::Connection*> m_behind;    // congested when something was sent
    QList<websocket::Connection*> m_unserved; // of this round; some may have gone meanwhile
    QList<HttpEventStream*> m_unservedStreams;
    QByteArray m_pushed;   // what this round began with
    QByteArray m_told;     // the tag of what all were shown last; empty: some were shown something else since
    TaggedJson m_newest;   // empty: out of date
    QByteArray m_frame;    // the newest snapshot's; empty: out of date
    TaggedJson m_event;    // likewise
    quint64 m_entered = 0; // streams ever
    std::optional<Clock::Moment> m_lastPush;
    Clock::Timer m_nextPush;
    Clock::Timer m_nextSome;
    Clock::Timer m_heartbeat;
};

/// The viewer's page tells a poll that is gone from a station that is away.
inline constexpr auto pollGone = websocket::CloseCode(4404);

} // namespace everyport
